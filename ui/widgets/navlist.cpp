// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navlist.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace postject::ui {

namespace {

constexpr int kWidth = 208, kWidthMax = 280, kWidthCollapsed = 56;
constexpr int kItemHeight = 36, kGroupGap = 17, kIcon = 20, kAccentBar = 3, kSide = 8;

enum Role { NameRole = Qt::UserRole, GroupRole, BadgeRole, BadgeWordsRole, IconRole };

class NavDelegate : public QStyledItemDelegate
{
public:
    explicit NavDelegate(NavList *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {kWidthCollapsed, kItemHeight + (index.data(GroupRole).toBool() ? kGroupGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QRect row = option.rect;
        if (index.data(GroupRole).toBool()) {
            const QRect line(row.left() + theme::kLarge, row.top() + kGroupGap / 2, row.width() - 2 * theme::kLarge, 1);
            painter->fillRect(line, theme::colour(theme::Colour::Hairline));
            row.setTop(row.top() + kGroupGap);
        }
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBackground(painter, option, row, current);
        paintIcon(painter, option, row, index, current);
        if (!m_list->isCollapsed())
            paintTitle(painter, option, row, index, current);
        paintBadge(painter, option, row, index);
        painter->restore();
    }

private:
    QRect mirrored(const QStyleOptionViewItem &option, const QRect &row, const QRect &rect) const
    {
        return QStyle::visualRect(option.direction, row, rect);
    }

    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, bool current) const
    {
        const QRectF plate = QRectF(row).adjusted(kSide, 1, -kSide, -1);
        painter->setPen(Qt::NoPen);
        if (current)
            painter->setBrush(theme::colour(theme::Colour::RowSelection));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->setBrush(theme::isDark() ? QColor(255, 255, 255, 16) : QColor(0, 0, 0, 12));
        else
            return;
        painter->drawRoundedRect(plate, theme::kRadius, theme::kRadius);
        if (!current)
            return;
        const QRect bar(row.left() + kSide, row.top() + 8, kAccentBar, row.height() - 16);
        painter->setBrush(theme::colour(theme::Colour::Accent));
        if (!m_list->hasFocus()) // else the ring shows it
            painter->drawRoundedRect(mirrored(option, row, bar), 1.5, 1.5);
        if (m_list->hasFocus()) {
            painter->setPen(QPen(theme::colour(theme::Colour::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(plate.adjusted(1, 1, -1, -1), theme::kRadius - 1, theme::kRadius - 1);
        }
    }

    void paintIcon(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, const QModelIndex &index,
                   bool current) const
    {
        const int left = m_list->isCollapsed() ? row.left() + (kWidthCollapsed - kIcon) / 2 : row.left() + 20;
        const QRect place = mirrored(option, row, QRect(left, row.center().y() - kIcon / 2 + 1, kIcon, kIcon));
        theme::icon(index.data(IconRole).toString())
            .paint(painter, place, Qt::AlignCenter, current ? QIcon::Selected : QIcon::Normal);
    }

    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, const QModelIndex &index,
                    bool current) const
    {
        const int badge = index.data(BadgeRole).toInt() > 0 ? badgeWidth(index) + theme::kSmall : 0;
        const QRect place(row.left() + 20 + kIcon + theme::kMedium, row.top(),
                          row.width() - 20 - kIcon - theme::kMedium - theme::kLarge - badge, row.height());
        painter->setFont(theme::font(current ? theme::Type::Strong : theme::Type::Body));
        painter->setPen(theme::colour(theme::Colour::Text));
        const QString title =
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, place.width());
        painter->drawText(mirrored(option, row, place),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), title);
    }

    int badgeWidth(const QModelIndex &index) const
    {
        const QFontMetrics metrics(theme::font(theme::Type::Caption));
        return qMax(20, metrics.horizontalAdvance(badgeText(index)) + 12);
    }

    static QString badgeText(const QModelIndex &index)
    {
        const int count = index.data(BadgeRole).toInt();
        return count > 99 ? NavList::tr("99+") : QLocale().toString(count);
    }

    void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row,
                    const QModelIndex &index) const
    {
        if (index.data(BadgeRole).toInt() <= 0)
            return;
        constexpr int kDot = 8;
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::severityFill(theme::Severity::High));
        if (m_list->isCollapsed()) {
            painter->drawEllipse(mirrored(option, row, QRect(row.left() + 36, row.top() + 7, kDot, kDot)));
            return;
        }
        const int width = badgeWidth(index);
        const QRect place =
            mirrored(option, row, QRect(row.right() - theme::kLarge - width + 1, row.center().y() - 9, width, 20));
        painter->drawRoundedRect(place, 10, 10);
        painter->setFont(theme::font(theme::Type::Caption));
        painter->setPen(theme::severityText(theme::Severity::High));
        painter->drawText(place, Qt::AlignCenter, badgeText(index));
    }

    NavList *m_list;
};

} // namespace

NavList::NavList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new NavDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    restyle();
}

void NavList::setEntries(const QList<NavEntry> &entries)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->clear();
    for (const NavEntry &entry : entries) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.name, NameRole);
        item->setData(entry.startsGroup, GroupRole);
        item->setData(entry.icon, IconRole);
        item->setAccessibleText(entry.title);
        item->setToolTip(m_collapsed ? entry.title : QString());
        m_model->appendRow(item);
    }
    updateGeometry();
}

QStandardItem *NavList::itemOf(const QString &name) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(NameRole).toString() == name)
            return m_model->item(row);
    }
    return nullptr;
}

void NavList::setBadge(const QString &name, int count, const QString &sentence)
{
    QStandardItem *item = itemOf(name);
    if (!item)
        return;
    item->setData(count, BadgeRole);
    item->setData(sentence, BadgeWordsRole);
    item->setAccessibleText(count > 0 ? tr("%1, %2", "page title, what its badge says").arg(item->text(), sentence)
                                      : item->text());
}

void NavList::setCurrentName(const QString &name)
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (const QStandardItem *item = itemOf(name))
        selectionModel()->setCurrentIndex(item->index(), QItemSelectionModel::ClearAndSelect);
}

QString NavList::currentName() const
{
    return currentIndex().data(NameRole).toString();
}

void NavList::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setToolTip(collapsed ? m_model->item(row)->text() : QString());
    updateGeometry();
    viewport()->update();
}

bool NavList::isCollapsed() const
{
    return m_collapsed;
}

QSize NavList::sizeHint() const
{
    if (m_collapsed)
        return {kWidthCollapsed, 200};
    const QFontMetrics metrics(theme::font(theme::Type::Strong));
    int longest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool badge = m_model->item(row)->data(BadgeRole).toInt() > 0;
        longest = qMax(longest, metrics.horizontalAdvance(m_model->item(row)->text()) + (badge ? 40 : 0));
    }
    return {qBound(kWidth, longest + 20 + kIcon + theme::kMedium + theme::kLarge, kWidthMax), 200};
}

QSize NavList::minimumSizeHint() const
{
    return {sizeHint().width(), 120};
}

void NavList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT pageChosen(current.data(NameRole).toString());
}

void NavList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void NavList::restyle()
{
    QPalette own = palette();
    own.setColor(QPalette::Base, theme::colour(theme::Colour::Nav));
    setPalette(own);
}

} // namespace postject::ui
