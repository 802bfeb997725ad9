// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/activitydelegate.h"

#include "ui/models/activitymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QPainter>

#include <memory>

namespace postject::ui {
namespace {

using theme::Colour;

constexpr int kCacheEntries = 4096;
constexpr int kEdge = 3; // the accent bar of a selected row

Colour textColour(const QModelIndex &index, bool selected)
{
    if (index.column() == ActivityModel::Status && index.data(ActivityModel::ProblemRole).toBool())
        return Colour::ErrorText;
    if (selected)
        return Colour::RowSelectionText;
    return index.column() <= ActivityModel::Action ? Colour::Text : Colour::SecondaryText;
}

// Of differing lengths, as text would be, and the same at every look.
void paintBar(QPainter *painter, const QRect &area, const QModelIndex &index)
{
    const int percent = 45 + (index.row() * 7 + index.column() * 13) % 40;
    const QRect bar(area.left(), area.center().y() - 4, area.width() * percent / 100, 9);
    painter->fillRect(bar, theme::colour(Colour::Hairline));
}

} // namespace

ActivityDelegate::ActivityDelegate(QObject *parent) : QStyledItemDelegate(parent), m_elided(kCacheEntries) {}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, theme::kRowHeight};
}

const QString &ActivityDelegate::elided(const QFontMetrics &metrics, const QString &text, int width) const
{
    const std::pair key(text, width);
    if (const QString *known = m_elided.object(key))
        return *known;
    auto made = std::make_unique<QString>(metrics.elidedText(text, Qt::ElideRight, width));
    const QString *kept = made.get();
    m_elided.insert(key, made.release());
    return *kept;
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_font != option.font) {
        m_font = option.font;
        m_elided.clear();
    }
    const QRect cell = option.rect;
    const bool selected = m_allSelected || option.state.testFlag(QStyle::State_Selected);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->fillRect(cell, theme::colour(selected ? Colour::RowSelection : Colour::Base));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme::colour(Colour::Hairline));
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    if (selected && table && table->beginsRow(index.column())) {
        const int edge = rightToLeft ? cell.right() - kEdge + 1 : cell.left();
        painter->fillRect(QRect(edge, cell.top(), kEdge, cell.height()), theme::colour(Colour::Accent));
    }

    const QRect area = cell.adjusted(theme::kMedium, 0, -theme::kSmall, -1);
    if (index.data(ActivityModel::LoadingRole).toBool()) {
        paintBar(painter, area, index);
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const bool failed = index.column() == ActivityModel::Time && index.data(ActivityModel::FailedRole).toBool();
    QFont font = option.font;
    font.setUnderline(failed);
    painter->setFont(font);
    painter->setPen(theme::colour(failed ? Colour::Accent : textColour(index, selected)));
    // Addresses, paths and codes keep their order in every language; only their side changes.
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(area, int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      elided(option.fontMetrics, text, area.width()));
}

} // namespace postject::ui
