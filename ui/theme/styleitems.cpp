// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

namespace postject::ui::theme::paint {

namespace {

constexpr int kAccentBar = 3;
constexpr int kProgressLabel = 56;

// Tables do not fill in viewItemPosition.
bool isFirstOfRow(const QStyleOptionViewItem &option, const QWidget *widget)
{
    if (const auto *table = qobject_cast<const QTableView *>(widget)) {
        const QHeaderView *header = table->horizontalHeader();
        // Where the row begins, whether or not it has been scrolled away.
        const int start = option.direction == Qt::RightToLeft ? header->viewport()->width() - 1 + header->offset()
                                                              : -header->offset();
        return header->logicalIndexAt(start) == option.index.column() ||
               header->visualIndex(option.index.column()) == 0;
    }
    return option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
           option.viewItemPosition == QStyleOptionViewItem::Invalid;
}

QRect progressBarRect(const QStyleOptionProgressBar &option)
{
    constexpr int kThickness = 8;
    QRect rect = option.rect;
    if (option.textVisible)
        rect.setWidth(rect.width() - kProgressLabel);
    rect = QRect(rect.left(), rect.center().y() - kThickness / 2 + 1, rect.width(), kThickness);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

void itemBackground(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected) {
        const bool hover =
            option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
        if (hover)
            painter->fillRect(option.rect, mix(colour(Colour::Base), colour(Colour::Text), 0.04));
        return;
    }
    painter->fillRect(option.rect, colour(Colour::RowSelection));
    if (isFirstOfRow(option, widget)) {
        const QRect bar(option.rect.left(), option.rect.top(), kAccentBar, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), colour(Colour::Accent));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (view && view->hasFocus() && view->selectionBehavior() == QAbstractItemView::SelectRows) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), colour(Colour::Accent));
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colour(Colour::Accent));
    }
}

void headerSection(const QStyleOption &option, QPainter *painter)
{
    painter->fillRect(option.rect, colour(Colour::Alternate));
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colour(Colour::Hairline));
}

void tab(const QStyleOptionTab &option, QPainter *painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (!selected && enabled && option.state.testFlag(QStyle::State_MouseOver))
        box(painter, option.rect.adjusted(2, 4, -2, -4), mix(colour(Colour::Window), colour(Colour::Text), 0.06), {});
    if (selected) {
        const QRect line(option.rect.left() + kTight, option.rect.bottom() - 2, option.rect.width() - 2 * kTight, 3);
        box(painter, line, colour(Colour::Accent), {}, 1.0, 1.5);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option.rect.adjusted(0, 2, 0, -4));
    painter->save();
    QFont font = painter->font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colour(!enabled ? Colour::DisabledText : selected ? Colour::Text : Colour::SecondaryText));
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
}

void progressGroove(const QStyleOptionProgressBar &option, QPainter *painter)
{
    box(painter, progressBarRect(option), colour(Colour::Base), colour(Colour::Outline), 1.0, 4.0);
}

void progressContents(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const QRect groove = progressBarRect(option);
    const qint64 span = qint64(option.maximum) - option.minimum;
    // With no range the work has no known end: a still middle part, the words beside it say what is going on.
    const bool busy = span <= 0;
    const qreal share = busy ? 0.4 : qBound(0.0, qreal(option.progress - option.minimum) / qreal(span), 1.0);
    const int width = qRound(groove.width() * share);
    if (width <= 0)
        return;
    QRect filled(groove.left(), groove.top(), qMax(width, groove.height()), groove.height());
    if (busy)
        filled.moveCenter(groove.center());
    const bool mirrored = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (mirrored && !busy)
        filled.moveRight(groove.right());
    box(painter, filled, colour(Colour::Accent), {}, 1.0, 4.0);
}

void progressLabel(const QStyleOptionProgressBar &option, QPainter *painter)
{
    if (!option.textVisible)
        return;
    const QRect label(option.rect.right() - kProgressLabel + kSmall + 1, option.rect.top(), kProgressLabel - kSmall,
                      option.rect.height());
    painter->save();
    painter->setPen(colour(Colour::SecondaryText));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, label),
                      int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)), option.text);
    painter->restore();
}

} // namespace postject::ui::theme::paint
