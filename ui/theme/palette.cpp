// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

#include <array>

namespace postject::ui::theme {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of enum Colour.
constexpr std::array kColours{
    Pair{0xfff3f5f8, 0xff14181e}, // Window
    Pair{0xffffffff, 0xff1b2027}, // Base
    Pair{0xfff7f9fb, 0xff20262e}, // Alternate
    Pair{0xffe9edf2, 0xff10141a}, // Nav
    Pair{0xff17202a, 0xffe8ecf1}, // Text
    Pair{0xff4b5766, 0xffb0bac6}, // SecondaryText
    Pair{0xff5f6b7a, 0xff98a3b0}, // Placeholder
    Pair{0xff1a5fb4, 0xff7db2f5}, // Accent
    Pair{0xffffffff, 0xff0b1220}, // TextOnAccent
    Pair{0xffd3e3f6, 0xff24405f}, // RowSelection
    Pair{0xff17202a, 0xffe8ecf1}, // RowSelectionText
    Pair{0xff7c8794, 0xff76818f}, // Outline
    Pair{0xffd5dbe3, 0xff353e49}, // Hairline
    Pair{0xff055e3c, 0xff5eedb4}, // OkText
    Pair{0xffe3f3eb, 0xff14322a}, // OkFill
    Pair{0xff8a5c00, 0xfff4bc49}, // WarningText
    Pair{0xfffdf1d8, 0xff3a2d12}, // WarningFill
    Pair{0xff7b1d0e, 0xfff18671}, // ErrorText
    Pair{0xfffce8e3, 0xff42201a}, // ErrorFill
    Pair{0xff1a5fb4, 0xff8abbf7}, // InfoText
    Pair{0xffe4eefa, 0xff17304d}, // InfoFill
    Pair{0xff8a94a0, 0xff66717e}, // DisabledText
};
static_assert(kColours.size() == static_cast<std::size_t>(Colour::DisabledText) + 1);

constexpr std::array kSeverityFill{
    Pair{0xff5583b0, 0xff497fcf}, // Low
    Pair{0xffc97800, 0xfff9db66}, // Medium
    Pair{0xff9e3818, 0xffdf6b34}, // High
    Pair{0xff4c143b, 0xfff5a6ce}, // Critical
};
constexpr std::array kSeverityText{
    Pair{0xff10151b, 0xff10151b},
    Pair{0xff10151b, 0xff10151b},
    Pair{0xffffffff, 0xff10151b},
    Pair{0xffffffff, 0xff10151b},
};
constexpr Pair kMenuHighlight{0xff1a5fb4, 0xff2a66b8};

QColor pick(Pair pair, bool dark)
{
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

} // namespace

QColor colourOf(Colour colour, bool dark)
{
    return pick(kColours[static_cast<std::size_t>(colour)], dark);
}

QColor severityFillOf(Severity severity, bool dark)
{
    return pick(kSeverityFill[static_cast<std::size_t>(severity)], dark);
}

QColor severityTextOf(Severity severity, bool dark)
{
    return pick(kSeverityText[static_cast<std::size_t>(severity)], dark);
}

QColor menuHighlight(bool dark)
{
    return pick(kMenuHighlight, dark);
}

QPalette paletteOf(bool dark)
{
    using enum Colour;
    const auto of = [dark](Colour colour) { return colourOf(colour, dark); };
    QPalette palette;
    const std::initializer_list<std::pair<QPalette::ColorRole, QColor>> roles{
        {QPalette::Window, of(Window)},
        {QPalette::WindowText, of(Text)},
        {QPalette::Base, of(Base)},
        {QPalette::AlternateBase, of(Alternate)},
        {QPalette::Text, of(Text)},
        {QPalette::Button, of(Base)},
        {QPalette::ButtonText, of(Text)},
        {QPalette::BrightText, of(ErrorText)},
        {QPalette::PlaceholderText, of(Placeholder)},
        {QPalette::Highlight, menuHighlight(dark)},
        {QPalette::HighlightedText, QColor(Qt::white)},
        {QPalette::Accent, of(Accent)},
        {QPalette::Link, of(Accent)},
        {QPalette::LinkVisited, of(Accent)},
        {QPalette::ToolTipBase, of(Base)},
        {QPalette::ToolTipText, of(Text)},
        {QPalette::Light, of(Base)},
        {QPalette::Midlight, of(Alternate)},
        {QPalette::Mid, of(Hairline)},
        {QPalette::Dark, of(Outline)},
        {QPalette::Shadow, of(Outline)},
    };
    for (const auto &[role, brush] : roles)
        palette.setColor(QPalette::All, role, brush);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, of(DisabledText));
    palette.setColor(QPalette::Disabled, QPalette::Base, of(Window));
    palette.setColor(QPalette::Disabled, QPalette::Button, of(Window));
    return palette;
}

} // namespace postject::ui::theme
