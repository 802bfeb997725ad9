// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alertdelegate.h"

#include "ui/models/alertmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/severitybadge.h"

#include <QPainter>

namespace postject::ui {
namespace {

using theme::Colour;

constexpr int kEdge = 3;  // the accent bar of a selected row
constexpr int kFrame = 2; // round the current row
constexpr int kRow = 56;  // for the usual font

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect cell = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(cell, theme::colour(isSelected ? Colour::RowSelection : Colour::Base));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme::colour(Colour::Hairline));
    const auto *view = qobject_cast<const DataTable *>(option.widget);
    if (isSelected && view && view->beginsRow(index.column())) {
        const QRect edge(cell.left(), cell.top(), kEdge, cell.height());
        painter->fillRect(QStyle::visualRect(option.direction, cell, edge), theme::colour(Colour::Accent));
    }
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    // One frame round the current row; each cell draws its share.
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QColor accent = theme::colour(Colour::Accent);
    painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), kFrame), accent);
    painter->fillRect(QRect(cell.left(), cell.bottom() - kFrame, cell.width(), kFrame), accent);
    const bool begins = view->beginsRow(index.column()), ends = view->endsRow(index.column());
    if (isMirrored ? ends : begins)
        painter->fillRect(QRect(cell.left(), cell.top(), kFrame, cell.height() - 1), accent);
    if (isMirrored ? begins : ends)
        painter->fillRect(QRect(cell.right() - kFrame + 1, cell.top(), kFrame, cell.height() - 1), accent);
}

// Each line keeps the direction of its own words and stands at the leading edge of the page's.
void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text)
{
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect place = QStyle::visualRect(option.direction, option.rect, area);
    const Qt::Alignment side = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(place, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                      QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, area.width()));
}

Colour quietColour(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) ? Colour::RowSelectionText : Colour::SecondaryText;
}

QRect contentOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(theme::kMedium, 0, -theme::kSmall, -1);
}

// The badge, and below it what became of the alert.
void paintSeverity(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto severity = severityFromName(index.data(AlertModel::SeverityRole).toString());
    const QString state = index.data(AlertModel::SecondLineRole).toString();
    const QRect area = contentOf(option);
    const int line = option.fontMetrics.lineSpacing();
    const QSize size = severity ? severityBadgeSize(*severity, option.font) : QSize(area.width(), line);
    const int height = size.height() + (state.isEmpty() ? 0 : line + 2);
    const QRect badge(area.left(), area.center().y() - height / 2 + 1, size.width(), size.height());
    if (severity)
        paintSeverityBadge(painter, QStyle::visualRect(option.direction, option.rect, badge), *severity,
                           option.direction);
    painter->setPen(theme::colour(quietColour(option)));
    if (!severity) // a word of a newer server
        paintLine(painter, option, badge, index.data(Qt::DisplayRole).toString());
    paintLine(painter, option, QRect(area.left(), badge.bottom() + 2, area.width(), line), state);
}

void paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString second = index.data(AlertModel::SecondLineRole).toString();
    const QRect area = contentOf(option);
    const int line = option.fontMetrics.lineSpacing();
    const int top = area.center().y() - (second.isEmpty() ? line : 2 * line) / 2;
    const QRect first(area.left(), top, area.width(), line);
    const bool isResolved = index.data(AlertModel::ResolvedRole).toBool();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QFont font = option.font;
    if (index.column() == AlertModel::Alert && !isResolved)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme::colour(!isResolved && !isSelected ? Colour::Text : quietColour(option)));
    paintLine(painter, option, first, index.data(Qt::DisplayRole).toString());
    painter->setFont(option.font);
    painter->setPen(theme::colour(quietColour(option)));
    paintLine(painter, option, first.translated(0, line), second);
}

} // namespace

int AlertDelegate::rowHeight(const QFont &font)
{
    return qMax(kRow, 2 * QFontMetrics(font).lineSpacing() + 2 * theme::kMedium);
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, rowHeight(option.font)};
}

void AlertDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    painter->setFont(option.font);
    if (index.column() == AlertModel::Severity)
        paintSeverity(painter, option, index);
    else
        paintLines(painter, option, index);
    painter->restore();
}

} // namespace postject::ui
