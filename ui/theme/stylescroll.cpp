// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include <QPlainTextEdit>
#include <QStyle>

namespace postject::ui::theme::paint {

namespace {

// The ground of what is scrolled, so that the bar's track is no strip of its own.
QColor groundOf(const QWidget *bar)
{
    for (const QWidget *each = bar; each; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return colour(Colour::Base);
}

} // namespace

void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &slider, const QWidget *widget)
{
    painter->fillRect(option.rect, groundOf(widget));
    if (option.minimum == option.maximum)
        return;
    const bool grabbed =
        option.state.testFlag(QStyle::State_Sunken) && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QColor ink = colour(grabbed || hover ? Colour::SecondaryText : Colour::Outline);
    const int inset = hover || grabbed ? 2 : 3;
    const QRect pill = option.orientation == Qt::Vertical ? slider.adjusted(inset, 2, -inset, -2)
                                                          : slider.adjusted(2, inset, -2, -inset);
    box(painter, pill, ink, {}, 1.0, qMin(pill.width(), pill.height()) / 2.0);
}

void splitter(const QStyleOption &option, QPainter *painter)
{
    const bool vertical = option.state.testFlag(QStyle::State_Horizontal); // the handle stands upright
    const QPoint centre = option.rect.center();
    const QRect line = vertical ? QRect(centre.x(), option.rect.top(), 1, option.rect.height())
                                : QRect(option.rect.left(), centre.y(), option.rect.width(), 1);
    painter->fillRect(line, colour(Colour::Hairline));
    const QRect grip =
        vertical ? QRect(centre.x() - 1, centre.y() - 12, 3, 24) : QRect(centre.x() - 12, centre.y() - 1, 24, 3);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    box(painter, grip, colour(hover ? Colour::Accent : Colour::Outline), {}, 1.0, 1.5);
}

void scrollFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const bool typed = qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
    const bool focused = typed && option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setPen(colour(focused ? Colour::Accent : typed ? Colour::Outline : Colour::Hairline));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace postject::ui::theme::paint
