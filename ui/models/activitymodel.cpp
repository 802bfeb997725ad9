// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymodel.h"

#include "ui/models/activityfields.h"
#include "ui/models/copytext.h"
#include "ui/models/pivot.h"

#include <utility>

namespace postject::ui {

ActivityModel::ActivityModel(ActivitySource &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_pages(kPagesKept)
{
    m_dragPause.setSingleShot(true);
    m_dragPause.setInterval(kDragPauseMs);
    connect(&m_dragPause, &QTimer::timeout, this, &ActivityModel::fetchWanted);
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::load(const ActivityQuery &query)
{
    m_load = std::make_unique<QObject>();
    Q_EMIT loadStarted();
    m_source.list(query, 0, kPageSize, m_load.get(), [this, query](ApiResult<ActivityListing> answer) {
        // The context is what this call runs under, so it goes when control is back in the event loop.
        m_load.release()->deleteLater();
        if (answer)
            show(query, std::move(*answer));
        else
            Q_EMIT loadFailed(answer.error());
    });
}

void ActivityModel::cancelLoad()
{
    m_load.reset();
}

void ActivityModel::show(const ActivityQuery &query, ActivityListing listing)
{
    ActivityQuery pinned = query;
    if (!query.oldestFirst && !listing.entries.isEmpty())
        pinned.until = listing.entries.constFirst().createdAt;
    // A bounded search stays at the part it looked at: further pages with another bound would search elsewhere.
    if (listing.searchedTo)
        (query.oldestFirst ? pinned.until : pinned.from) = listing.searchedTo;
    beginResetModel();
    cancelPages();
    m_searchedTo = listing.searchedTo;
    m_bins.reset();
    m_pages.clear();
    m_failed.clear();
    m_pager.reset(pinned, listing.total);
    m_rows = static_cast<int>(qMin<qint64>(listing.total, kMaxRows));
    m_firstVisible = 0;
    m_lastVisible = 0;
    store(0, std::move(listing.entries));
    endResetModel();
    if (listing.total >= kBinsFrom)
        fetchBins();
    Q_EMIT loaded(listing.total);
}

void ActivityModel::fetchBins()
{
    m_bins = std::make_unique<QObject>();
    m_source.histogram(m_pager.query(), kPagerBins, m_bins.get(), [this](const ApiResult<QList<HistogramBin>> &answer) {
        m_bins.release()->deleteLater();
        if (answer)
            m_pager.setBins(*answer);
    });
}

void ActivityModel::setVisibleRows(int first, int last, bool dragging)
{
    if (m_rows == 0)
        return;
    first = qBound(0, first, m_rows - 1);
    last = qBound(first, last, m_rows - 1);
    if (first != m_firstVisible)
        m_upwards = first < m_firstVisible;
    m_firstVisible = first;
    m_lastVisible = last;
    if (dragging) {
        m_dragPause.start();
    } else {
        m_dragPause.stop();
        fetchWanted();
    }
}

void ActivityModel::fetchWanted()
{
    if (m_rows == 0)
        return;
    const int lastPage = (m_rows - 1) / kPageSize;
    const int firstWanted = m_firstVisible / kPageSize;
    const int lastWanted = m_lastVisible / kPageSize;
    QList<int> wanted;
    for (int page = firstWanted; page <= lastWanted; ++page)
        wanted.append(page);
    const int ahead = m_upwards ? firstWanted - 1 : lastWanted + 1;
    if (ahead >= 0 && ahead <= lastPage)
        wanted.append(ahead);

    for (auto pending = m_pending.begin(); pending != m_pending.end();) {
        if (wanted.contains(pending.key())) {
            ++pending;
        } else {
            delete pending.value();
            pending = m_pending.erase(pending);
        }
    }
    for (const int page : std::as_const(wanted)) {
        if (!m_pages.object(page) && !m_pending.contains(page) && !m_failed.contains(page))
            fetchPage(page);
    }
}

void ActivityModel::fetchPage(int page)
{
    const ActivityPager::Request request = m_pager.request(qint64(page) * kPageSize);
    auto *context = new QObject(this);
    m_pending.insert(page, context);
    m_source.list(request.query, request.offset, kPageSize, context,
                  [this, page, request](ApiResult<ActivityListing> answer) {
                      m_pending.take(page)->deleteLater();
                      take(page, request, std::move(answer));
                  });
}

void ActivityModel::take(int page, const ActivityPager::Request &request, ApiResult<ActivityListing> answer)
{
    if (!answer) {
        m_failed.insert(page, answer.error());
        pageChanged(page);
        Q_EMIT pageFailed(answer.error());
        return;
    }
    // An oldest-first listing grows at its end, which moves nothing.
    const qint64 total = answer->total;
    const bool exact = request.query.oldestFirst ? total >= request.expectedTotal : total == request.expectedTotal;
    if (!exact && request.fromBin) {
        m_pager.dropBins();
        fetchPage(page);
        return;
    }
    store(page, std::move(answer->entries));
    pageChanged(page);
    if (!exact)
        Q_EMIT logChanged();
}

void ActivityModel::store(int page, QList<ActivityEntry> entries)
{
    auto rows = std::make_unique<Page>();
    rows->reserve(entries.size());
    for (ActivityEntry &entry : entries) {
        QStringList cells;
        for (const EntryText &column : activityColumns())
            cells.append(column.shown(entry, {}));
        rows->append(Row{std::move(entry), std::move(cells)});
    }
    m_pages.insert(page, rows.release());
}

void ActivityModel::setAccounts(const QHash<QString, QString> &emails)
{
    m_accounts = emails;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, Account), index(m_rows - 1, Account));
}

void ActivityModel::pageChanged(int page)
{
    const int first = page * kPageSize;
    const int last = qMin(first + kPageSize, m_rows) - 1;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (m_pages.contains(page))
        Q_EMIT pageLoaded(first, last);
}

void ActivityModel::retry(int row)
{
    const int page = row / kPageSize;
    if (m_failed.remove(page) == 0)
        return;
    pageChanged(page);
    fetchPage(page);
}

void ActivityModel::retryFailed()
{
    const QList<int> pages = m_failed.keys();
    m_failed.clear();
    for (const int page : pages)
        pageChanged(page);
    fetchWanted();
}

void ActivityModel::cancelPages()
{
    qDeleteAll(m_pending);
    m_pending.clear();
    m_dragPause.stop();
}

const ActivityModel::Row *ActivityModel::row(int number) const
{
    const Page *page = m_pages.object(number / kPageSize);
    const int inPage = number % kPageSize;
    return page && inPage < page->size() ? &(*page)[inPage] : nullptr;
}

const ActivityEntry *ActivityModel::entry(int number) const
{
    const Row *found = number >= 0 && number < m_rows ? row(number) : nullptr;
    return found ? &found->entry : nullptr;
}

QString ActivityModel::rowSentence(int number) const
{
    const Row *found = row(number);
    if (!found) {
        return m_failed.contains(number / kPageSize) ? tr("This entry could not be loaded. Press Enter to try again.")
                                                     : tr("Loading");
    }
    const auto &[entry, cells] = *found;
    if (entry.status == 0 && entry.failed())
        return tr("%1, %2 from %3, failed").arg(cells[Time], cells[Action], entry.ipAddress);
    if (entry.status == 0)
        return tr("%1, %2 from %3").arg(cells[Time], cells[Action], entry.ipAddress);
    return tr("%1, %2 from %3, %4 %5, status %6")
        .arg(cells[Time], cells[Action], entry.ipAddress, entry.method, entry.endpoint, cells[Status]);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(activityColumns().size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    // A full view asks about 1600 times per paint, mostly for roles that do not exist here.
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case LoadingRole:
    case FailedRole:
    case ProblemRole:
    case kPivotRole:
    case kCopyRole:
        break;
    default:
        return {};
    }
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole && index.column() == Time)
        return rowSentence(index.row());
    const Row *found = row(index.row());
    if (!found)
        return notLoaded(index.row(), index.column(), role);
    switch (role) {
    case LoadingRole:
    case FailedRole:
        return false;
    case ProblemRole:
        return found->entry.failed();
    case kCopyRole:
        return index.column() == Account ? display(*found, Account) : toolTip(*found, index.column());
    case Qt::ToolTipRole:
        return toolTip(*found, index.column());
    case kPivotRole:
        return pivot(*found, index.column());
    default:
        return display(*found, index.column());
    }
}

QVariant ActivityModel::display(const Row &row, int column) const
{
    return column == Account ? m_accounts.value(row.entry.accountId, row.entry.accountId) : row.cells[column];
}

// What the server calls it, where the column says it in words.
QVariant ActivityModel::toolTip(const Row &row, int column) const
{
    const EntryText &text = activityColumns()[static_cast<std::size_t>(column)];
    return text.isTip ? text.logged(row.entry) : display(row, column);
}

QVariant ActivityModel::pivot(const Row &row, int column) const
{
    const EntryText &text = activityColumns()[static_cast<std::size_t>(column)];
    return text.field ? pivotData(*text.field, text.logged(row.entry), display(row, column).toString()) : QVariant();
}

QVariant ActivityModel::notLoaded(int number, int column, int role) const
{
    // A page that came shorter than it should: these rows left the log since they were counted.
    if (m_pages.contains(number / kPageSize))
        return role == Qt::DisplayRole && column == Time ? tr("No longer in the log") : QVariant();
    const auto failure = m_failed.constFind(number / kPageSize);
    const bool failed = failure != m_failed.cend();
    switch (role) {
    case LoadingRole:
        return !failed;
    case FailedRole:
        return failed;
    case ProblemRole:
    case kPivotRole:
    case kCopyRole:
        return {};
    case Qt::ToolTipRole:
        return failed ? failure->detail : QString();
    default:
        if (!failed)
            return tr("Loading");
        return column == Time ? tr("Try again") : column == Action ? tr("Could not be loaded") : QString();
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr(activityColumns()[static_cast<std::size_t>(section)].title);
}

} // namespace postject::ui
