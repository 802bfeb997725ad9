// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QStyle>

#include <array>

namespace postject::ui::theme::paint {

namespace {

constexpr int kChevronColumn = 28;

bool isOn(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isPrimary(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton);
}

bool isLink(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::Flat);
}

QColor buttonFill(const QStyleOptionButton &option)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool down = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    const bool hover = isOn(option, QStyle::State_MouseOver);
    if (isLink(option)) {
        if (!enabled || (!down && !hover))
            return {};
        return mix(colour(Colour::Window), colour(Colour::Accent), down ? 0.18 : 0.10);
    }
    if (!enabled)
        return colour(Colour::Window);
    if (isPrimary(option)) {
        // Towards the text's opposite: contrast of the label only grows.
        const QColor away = isDark() ? QColor(Qt::white) : QColor(Qt::black);
        return down    ? mix(colour(Colour::Accent), away, 0.22)
               : hover ? mix(colour(Colour::Accent), away, 0.12)
                       : colour(Colour::Accent);
    }
    return mix(colour(Colour::Base), colour(Colour::Text), down ? 0.12 : hover ? 0.05 : 0.0);
}

QColor buttonInk(const QStyleOptionButton &option)
{
    if (!isOn(option, QStyle::State_Enabled))
        return colour(Colour::DisabledText);
    if (isLink(option))
        return colour(Colour::Accent);
    return isPrimary(option) ? colour(Colour::TextOnAccent) : colour(Colour::Text);
}

} // namespace

void pushButton(const QStyleOptionButton &option, QPainter *painter)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    QColor line = isLink(option) ? QColor() : enabled ? colour(Colour::Outline) : colour(Colour::Hairline);
    if (isPrimary(option) && enabled)
        line = QColor();
    box(painter, option.rect, buttonFill(option), line);
    if (!isOn(option, QStyle::State_HasFocus))
        return;
    if (isPrimary(option) && !isLink(option))
        box(painter, option.rect.adjusted(2, 2, -2, -2), {}, colour(Colour::TextOnAccent), 2.0, kRadius - 1);
    else
        focusRing(painter, option.rect);
}

void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter)
{
    const QColor ink = buttonInk(option);
    QRect rect = option.rect;
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrow(rect.right() - kChevronColumn, rect.top(), kChevronColumn, rect.height());
        chevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), Qt::DownArrow, ink);
        rect = QStyle::visualRect(option.direction, option.rect, rect.adjusted(0, 0, -kChevronColumn + kSmall, 0));
    }
    label(painter, rect, {option.text, option.icon, option.iconSize.width(), ink}, option.direction);
}

void toolButtonLabel(const QStyleOptionToolButton &option, QPainter *painter)
{
    const QColor ink = colour(isOn(option, QStyle::State_Enabled) ? Colour::Text : Colour::DisabledText);
    painter->save();
    painter->setFont(option.font);
    label(painter, option.rect, {option.text, option.icon, option.iconSize.width(), ink}, option.direction);
    painter->restore();
}

void toolButtonPanel(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool down = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    const bool flat = isOn(option, QStyle::State_AutoRaise);
    const QColor under = flat ? colour(Colour::Window) : colour(Colour::Base);
    QColor fill = flat ? QColor() : under;
    if (enabled && (down || isOn(option, QStyle::State_MouseOver)))
        fill = mix(under, colour(Colour::Text), down ? 0.14 : 0.07);
    box(painter, option.rect, fill, flat ? QColor() : colour(enabled ? Colour::Outline : Colour::Hairline));
    if (isOn(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect);
}

bool opensMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

void menuToolButton(const QStyleOptionToolButton &option, QPainter *painter)
{
    toolButtonPanel(option, painter);
    QStyleOptionToolButton words(option);
    words.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -kMenuArrow, 0));
    if (option.toolButtonStyle == Qt::ToolButtonTextOnly)
        words.icon = {};
    toolButtonLabel(words, painter);
    const QRect arrow(option.rect.right() - kMenuArrow - 1, option.rect.top(), kMenuArrow, option.rect.height());
    chevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), Qt::DownArrow,
            colour(isOn(option, QStyle::State_Enabled) ? Colour::SecondaryText : Colour::DisabledText));
}

void checkIndicator(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool checked = isOn(option, QStyle::State_On);
    const bool partly = isOn(option, QStyle::State_NoChange);
    const bool filled = checked || partly;
    const QColor accent = colour(enabled ? Colour::Accent : Colour::DisabledText);
    const QColor outline = colour(enabled ? Colour::Outline : Colour::Hairline);
    box(painter, option.rect, filled ? accent : colour(enabled ? Colour::Base : Colour::Window),
        filled ? accent : outline, 1.0, 3.0);
    if (!filled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(Colour::TextOnAccent), 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r(option.rect);
    const auto at = [&r](qreal x, qreal y) { return QPointF(r.left() + r.width() * x, r.top() + r.height() * y); };
    if (partly) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else {
        const std::array points{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)};
        painter->drawPolyline(points.data(), static_cast<int>(points.size()));
    }
    painter->restore();
}

void radioIndicator(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool checked = isOn(option, QStyle::State_On);
    const QColor line = checked ? colour(enabled ? Colour::Accent : Colour::DisabledText)
                                : colour(enabled ? Colour::Outline : Colour::Hairline);
    const qreal radius = option.rect.width() / 2.0;
    box(painter, option.rect, colour(enabled ? Colour::Base : Colour::Window), line, checked ? 1.5 : 1.0, radius);
    if (checked)
        box(painter, option.rect.adjusted(4, 4, -4, -4), line, {}, 1.0, radius);
}

void field(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const bool inside = widget && (qobject_cast<QComboBox *>(widget->parentWidget()) ||
                                   qobject_cast<QAbstractSpinBox *>(widget->parentWidget()));
    if (inside && frame && frame->lineWidth == 0)
        return; // the outer control has drawn it
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QColor fill = colour(enabled && !isOn(option, QStyle::State_ReadOnly) ? Colour::Base : Colour::Window);
    if (frame && frame->lineWidth == 0) {
        painter->fillRect(option.rect, option.palette.base());
        return;
    }
    const bool focused = isOn(option, QStyle::State_HasFocus);
    const QColor line = colour(focused ? Colour::Accent : enabled ? Colour::Outline : Colour::Hairline);
    box(painter, option.rect, fill, line, focused ? 2.0 : 1.0);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QRect &arrow)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool focused = isOn(option, QStyle::State_HasFocus);
    const bool hover = enabled && !option.editable && isOn(option, QStyle::State_MouseOver);
    const QColor fill =
        enabled ? mix(colour(Colour::Base), colour(Colour::Text), hover ? 0.04 : 0.0) : colour(Colour::Window);
    const QColor line = colour(focused ? Colour::Accent : enabled ? Colour::Outline : Colour::Hairline);
    box(painter, option.rect, fill, line, focused ? 2.0 : 1.0);
    chevron(painter, arrow, Qt::DownArrow, colour(enabled ? Colour::SecondaryText : Colour::DisabledText));
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QRect &up, const QRect &down)
{
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool focused = isOn(option, QStyle::State_HasFocus);
    if (option.frame) {
        const QColor line = colour(focused ? Colour::Accent : enabled ? Colour::Outline : Colour::Hairline);
        box(painter, option.rect, colour(enabled ? Colour::Base : Colour::Window), line, focused ? 2.0 : 1.0);
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return colour(enabled && option.stepEnabled.testFlag(step) ? Colour::SecondaryText : Colour::DisabledText);
    };
    chevron(painter, up, Qt::UpArrow, ink(QAbstractSpinBox::StepUpEnabled));
    chevron(painter, down, Qt::DownArrow, ink(QAbstractSpinBox::StepDownEnabled));
}

} // namespace postject::ui::theme::paint
