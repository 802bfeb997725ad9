// SPDX-License-Identifier: GPL-3.0-or-later
//
// The look: own light and dark palettes, spacing, type scale, tinted icons. Applied to QApplication once and again at
// a switch; widgets take colours from here and follow QEvent::PaletteChange.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>
#include <QStringView>

#include <optional>

namespace postject::ui::theme {

enum class Scheme { Light, Dark, System };
enum class Colour {
    Window,
    Base,
    Alternate,
    Nav,
    Text,
    SecondaryText,
    Placeholder,
    Accent,
    TextOnAccent,
    RowSelection,
    RowSelectionText,
    Outline,
    Hairline,
    OkText,
    OkFill,
    WarningText,
    WarningFill,
    ErrorText,
    ErrorFill,
    InfoText,
    InfoFill,
    DisabledText,
};
enum class Type { Caption, Body, Strong, Section, Title, Figure, Fixed };
enum class Severity { Low, Medium, High, Critical };

void apply(Scheme scheme);                              // palette, QProxyStyle, fonts; needs a QApplication
std::optional<Scheme> schemeFromName(QStringView name); // "light", "dark", "system": the values of --theme
QString schemeName(Scheme scheme);
bool isDark();
QColor colour(Colour colour);
QColor severityFill(Severity severity);
QColor severityText(Severity severity);
QFont font(Type type);
QIcon icon(const QString &name); // resources/icons/<name>.svg, tinted from the palette, follows a switch

// Logical pixels.
inline constexpr int kTight = 4, kSmall = 8, kMedium = 12, kLarge = 16, kGroup = 24, kPageMarginX = 24,
                     kPageMarginY = 16;
inline constexpr int kControlHeight = 32, kRowHeight = 32, kRadius = 4;

} // namespace postject::ui::theme
