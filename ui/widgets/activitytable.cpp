// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/activitytable.h"

#include "ui/models/activitymodel.h"
#include "ui/models/timewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/activitydelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

namespace postject::ui {
namespace {

// Wide enough for what usually stands there; the user agent takes the rest.
struct Width
{
    int column;
    QStringView sample;
};
constexpr QStringView kEndpointSample = u"/v1/security/activity-logs";
constexpr std::array kWidths{Width{ActivityModel::Action, u"Backup codes replaced"},
                             Width{ActivityModel::Address, u"255.255.255.255"},
                             Width{ActivityModel::Endpoint, kEndpointSample}, Width{ActivityModel::Status, u"Status"},
                             Width{ActivityModel::Account, u"firstname.last@example"}};

int widthOf(const QFontMetrics &metrics, QStringView sample)
{
    return metrics.horizontalAdvance(sample.toString()) + 2 * theme::kMedium + 2; // a header pads both sides
}

} // namespace

ActivityTable::ActivityTable(QWidget *parent)
    : DataTable(tr("Activity"), u"activity"_s, parent), m_delegate(new ActivityDelegate(this))
{
    setItemDelegate(m_delegate);
    addCopying();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ActivityTable::tellVisibleRows);
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &ActivityTable::tellVisibleRows);
}

void ActivityTable::setActivityModel(ActivityModel *model)
{
    m_model = model;
    setModel(model);
    setUpHeaders();
    connect(model, &ActivityModel::modelReset, this, [this] {
        setAllSelected(false);
        tellVisibleRows();
    });
    connect(model, &ActivityModel::loaded, this,
            [this](qint64 total) { setAccessibleName(tr("Activity, %Ln entries", nullptr, static_cast<int>(total))); });
}

void ActivityTable::setUpHeaders()
{
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(56);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(ActivityModel::Time, Qt::DescendingOrder);
    setWidth(ActivityModel::Time, widthOf(fontMetrics(), longestStamp(Precision::Seconds)));
    const auto titleOf = [this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); };
    for (const auto &[column, sample] : kWidths)
        setWidth(column, qMax(widthOf(fontMetrics(), sample), widthOf(fontMetrics(), titleOf(column))));
    showColumns();
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        // The log is in the order of time, and only that.
        const bool oldestFirst =
            section == ActivityModel::Time ? !m_model->shownQuery().oldestFirst : m_model->shownQuery().oldestFirst;
        header->setSortIndicator(ActivityModel::Time, oldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (section == ActivityModel::Time)
            Q_EMIT orderRequested(oldestFirst);
    });
}

void ActivityTable::showColumns()
{
    setWithheld(ActivityModel::Account, !m_accountShown || m_compact);
    setWithheld(ActivityModel::UserAgent, m_compact);
    horizontalHeader()->setSectionResizeMode(ActivityModel::Endpoint,
                                             m_compact ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (m_compact)
        return;
    setWidth(ActivityModel::Endpoint, widthOf(fontMetrics(), kEndpointSample));
    horizontalHeader()->setSectionResizeMode(ActivityModel::UserAgent, QHeaderView::Stretch);
}

void ActivityTable::setAccountShown(bool shown)
{
    m_accountShown = shown;
    showColumns();
}

void ActivityTable::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        showColumns();
}

void ActivityTable::setCurrentRow(int row)
{
    // selectRow() selects nothing in right-to-left layouts.
    selectionModel()->setCurrentIndex(model()->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActivityTable::rememberPlace()
{
    const ActivityEntry *newest = m_model->entry(0);
    if (!newest || currentRow() < 0)
        return m_place.reset();
    m_place = {
        .newest = newest->id, .row = currentRow(), .scroll = verticalScrollBar()->value(), .total = m_model->total()};
}

// How many rows have come before those that were there: what was first is found again, or the log has grown by them.
int ActivityTable::movedBy(const Place &place) const
{
    for (int row = 0; row < qMin(m_model->rowCount(), ActivityModel::kPageSize); ++row) {
        if (const ActivityEntry *entry = m_model->entry(row); entry && entry->id == place.newest)
            return row;
    }
    return static_cast<int>(std::clamp<qint64>(m_model->total() - place.total, 0, m_model->rowCount()));
}

bool ActivityTable::restorePlace()
{
    const std::optional<Place> place = std::exchange(m_place, std::nullopt);
    if (!place || m_model->rowCount() == 0)
        return false;
    const int by = movedBy(*place);
    setCurrentRow(qBound(0, place->row + by, m_model->rowCount() - 1));
    updateGeometries(); // the range of the scroll bar
    // Whoever is at the beginning sees what comes.
    verticalScrollBar()->setValue(place->scroll == 0 ? 0 : place->scroll + by * verticalHeader()->defaultSectionSize());
    return true;
}

void ActivityTable::setAllSelected(bool all)
{
    if (std::exchange(m_allSelected, all) == all)
        return;
    m_delegate->setAllSelected(all);
    viewport()->update();
    Q_EMIT allSelectedChanged(all);
}

void ActivityTable::selectAll()
{
    if (m_model && m_model->rowCount() > 0)
        setAllSelected(true);
}

void ActivityTable::copySelection() const
{
    qsizetype chosen = 0;
    for (const QItemSelectionRange &each : selectionModel()->selection())
        chosen += each.height();
    bool isAtHand = !m_allSelected && chosen <= qsizetype(ActivityModel::kPageSize) * ActivityModel::kPagesKept;
    if (isAtHand)
        isAtHand = std::ranges::all_of(chosenRows(), [this](int row) { return m_model->entry(row) != nullptr; });
    if (isAtHand)
        DataTable::copySelection();
    else
        Q_EMIT copyRefused();
}

int ActivityTable::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void ActivityTable::tellVisibleRows()
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    m_model->setVisibleRows(qMax(0, first), last < 0 ? m_model->rowCount() - 1 : last,
                            verticalScrollBar()->isSliderDown());
}

void ActivityTable::open(int row)
{
    if (row < 0)
        return;
    if (m_model->data(m_model->index(row, 0), ActivityModel::FailedRole).toBool())
        m_model->retry(row);
    else
        Q_EMIT detailsRequested(row);
}

void ActivityTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentRow());
        return;
    }
    if (event->key() == Qt::Key_Escape && m_allSelected) {
        setAllSelected(false);
        return;
    }
    DataTable::keyPressEvent(event);
}

void ActivityTable::mouseReleaseEvent(QMouseEvent *event)
{
    DataTable::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier; // else it chooses
    if (isPlain && index.isValid() && index.row() == currentRow())
        open(index.row());
}

void ActivityTable::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    tellVisibleRows();
}

void ActivityTable::updateGeometries()
{
    DataTable::updateGeometries();
    tellVisibleRows();
}

void ActivityTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    setAllSelected(false);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace postject::ui
