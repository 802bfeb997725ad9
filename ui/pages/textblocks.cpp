// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/textblocks.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QLabel>

#include <algorithm>

namespace postject::ui {

namespace {

constexpr int kMeasure = 85; // characters a line, at most

// Layouts ask for the height at their own width, even where the label is narrower by its maximum.
class Measured final : public PlainLabel
{
public:
    using PlainLabel::PlainLabel;
    int heightForWidth(int width) const override { return PlainLabel::heightForWidth(std::min(width, maximumWidth())); }
};

QLabel *block(const QString &text, theme::Type type)
{
    auto *label = new Measured(text);
    label->setWordWrap(true);
    label->setFont(theme::font(type));
    label->setMaximumWidth(label->fontMetrics().averageCharWidth() * kMeasure);
    return label;
}

} // namespace

QLabel *heading(const QString &text)
{
    return block(text, theme::Type::Section);
}

QLabel *paragraph(const QString &text)
{
    return block(text, theme::Type::Body);
}

} // namespace postject::ui
