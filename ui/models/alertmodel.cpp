// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertmodel.h"

#include "ui/models/alertwords.h"
#include "ui/models/brief.h"
#include "ui/models/copytext.h"
#include "ui/models/pivot.h"
#include "ui/models/timewords.h"
#include "ui/models/verdictwords.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace postject::ui {
namespace {

constexpr int kRangesMax = 64; // removed one by one; beyond it starting over is quicker

QDateTime dateTime(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time));
}

QString utc(TimePoint time)
{
    return QString::fromLatin1(formatTime(time));
}

// As the server sorts: the newest first, ids break ties.
bool isNewer(const AlertEntry &a, const AlertEntry &b)
{
    return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : a.id > b.id;
}

} // namespace

void AlertModel::setAlerts(const QList<AlertEntry> &alerts, qint64 total)
{
    beginResetModel();
    m_alerts = alerts;
    m_total = total;
    endResetModel();
}

void AlertModel::append(const QList<AlertEntry> &more, qint64 total)
{
    QSet<QString> known;
    for (const AlertEntry &each : std::as_const(m_alerts))
        known.insert(each.id);
    QList<AlertEntry> fresh;
    std::ranges::copy_if(more, std::back_inserter(fresh),
                         [&](const AlertEntry &each) { return !known.contains(each.id); });
    // An empty page ends it, whatever the total said: alerts leave between two calls.
    m_total = more.isEmpty() ? m_alerts.size() : qMax<qint64>(total, m_alerts.size() + fresh.size());
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_alerts += fresh;
    endInsertRows();
}

void AlertModel::insert(const QList<AlertEntry> &alerts)
{
    if (alerts.size() > kRangesMax) {
        beginResetModel();
        m_alerts += alerts;
        std::ranges::sort(m_alerts, isNewer);
        m_total += alerts.size();
        endResetModel();
        return;
    }
    for (const AlertEntry &each : alerts) {
        const auto place = std::ranges::lower_bound(m_alerts, each, isNewer);
        const int row = static_cast<int>(std::distance(m_alerts.begin(), place));
        beginInsertRows({}, row, row);
        m_alerts.insert(row, each);
        ++m_total;
        endInsertRows();
    }
}

void AlertModel::remove(const QSet<QString> &ids)
{
    QList<std::pair<int, int>> ranges; // first and last row, from the end
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!ids.contains(m_alerts[row].id))
            continue;
        if (!ranges.isEmpty() && ranges.constLast().first == row + 1)
            ranges.last().first = row;
        else
            ranges.append({row, row});
    }
    const qsizetype before = m_alerts.size();
    if (ranges.size() > kRangesMax) {
        beginResetModel();
        m_alerts.removeIf([&](const AlertEntry &each) { return ids.contains(each.id); });
        endResetModel();
    } else {
        for (const auto &[first, last] : std::as_const(ranges)) {
            beginRemoveRows({}, first, last);
            m_alerts.remove(first, last - first + 1);
            endRemoveRows();
        }
    }
    m_total = qMax<qint64>(m_alerts.size(), m_total - (before - m_alerts.size()));
}

QList<AlertEntry> AlertModel::update(const QList<AlertEntry> &alerts)
{
    QHash<QString, qsizetype> wanted; // places in alerts
    for (qsizetype i = 0; i < alerts.size(); ++i)
        wanted.insert(alerts[i].id, i);
    int first = -1, last = -1;
    for (int row = 0; row < rowCount() && !wanted.isEmpty(); ++row) {
        const auto found = wanted.constFind(m_alerts[row].id);
        if (found == wanted.cend())
            continue;
        m_alerts[row] = alerts[*found];
        wanted.erase(found);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    QList<AlertEntry> absent;
    std::ranges::copy_if(alerts, std::back_inserter(absent),
                         [&wanted](const AlertEntry &each) { return wanted.contains(each.id); });
    return absent;
}

void AlertModel::setAccounts(const QHash<QString, QString> &emails)
{
    m_emails = emails;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AlertModel::setNow(const QDateTime &now)
{
    const bool newDay = now.toLocalTime().date() != m_now.toLocalTime().date();
    m_now = now;
    if (newDay && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Raised), index(rowCount() - 1, Raised));
}

int AlertModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_alerts, id, &AlertEntry::id);
    return found == m_alerts.cend() ? -1 : static_cast<int>(std::distance(m_alerts.cbegin(), found));
}

QString AlertModel::accountName(const QString &id) const
{
    return m_emails.value(id, id);
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alerts.size());
}

int AlertModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AlertModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_alerts.size() < m_total;
}

void AlertModel::fetchMore(const QModelIndex &)
{
    Q_EMIT moreWanted();
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AlertEntry &alert = m_alerts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(alert, index.column());
    case SecondLineRole:
        return secondLine(alert, index.column());
    case SeverityRole:
        return alert.severity;
    case ResolvedRole:
        return alert.resolved;
    case Qt::ToolTipRole:
        return toolTip(alert, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Severity ? sentence(alert) : display(alert, index.column());
    case kPivotRole:
        return index.column() == Severity
                   ? pivotData(ActivityField::Account, alert.accountId, accountName(alert.accountId))
               : index.column() == Alert ? pivotData(ActivityField::Address, alert.ipAddress())
                                         : QVariant();
    default:
        return {};
    }
}

QString AlertModel::display(const AlertEntry &alert, int column) const
{
    switch (Column(column)) {
    case Severity:
        return alertwords::severity(alert.severity);
    case Alert:
        return alertwords::headline(alert);
    case Raised:
        return clockAndDay(dateTime(alert.createdAt), m_now);
    case ColumnCount:
        break;
    }
    return {};
}

// "" for one that is simply open.
QString AlertModel::stateWord(const AlertEntry &alert) const
{
    if (alert.resolved)
        return tr("Resolved", "state of an alert");
    return alert.isSnoozed(fromMilliseconds(m_now.toMSecsSinceEpoch())) ? tr("Snoozed", "state of an alert")
                                                                        : QString();
}

QString AlertModel::secondLine(const AlertEntry &alert, int column) const
{
    switch (Column(column)) {
    case Severity:
        return alert.verdict.isEmpty() ? stateWord(alert) : verdictwords::name(alert.verdict);
    case Alert: {
        QStringList parts{alertwords::typeName(alert.type), alertwords::source(alert)};
        if (!m_emails.isEmpty())
            parts += accountName(alert.accountId);
        parts.removeIf([](const QString &part) { return part.isEmpty(); });
        std::ranges::transform(parts, parts.begin(), isolated);
        return parts.join(u" · "_s);
    }
    case Raised:
        return alert.occurrences > 1
                   ? tr("%Ln times", nullptr, static_cast<int>(qMin(alert.occurrences, qint64{1'000'000'000})))
                   : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString AlertModel::toolTip(const AlertEntry &alert, int column) const
{
    if (column == Raised && alert.occurrences > 1)
        return tr("%1, last seen %2").arg(utc(alert.createdAt), utc(alert.lastSeenAt));
    if (column == Raised)
        return utc(alert.createdAt);
    if (column == Severity)
        return alertwords::severity(alert.severity);
    return display(alert, column) + u'\n' + secondLine(alert, column);
}

QString AlertModel::sentence(const AlertEntry &alert) const
{
    const bool isSnoozed = alert.isSnoozed(fromMilliseconds(m_now.toMSecsSinceEpoch()));
    QStringList parts{alertwords::severity(alert.severity),
                      alert.resolved ? tr("resolved", "state of an alert, inside a sentence")
                      : isSnoozed    ? tr("snoozed", "state of an alert, inside a sentence")
                                     : tr("open", "state of an alert, inside a sentence"),
                      verdictwords::name(alert.verdict),
                      alertwords::headline(alert),
                      alertwords::source(alert),
                      display(alert, Raised)};
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(tr(", ", "between the parts of a sentence"));
}

QString AlertModel::cellText(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const AlertEntry &alert = m_alerts[index.row()];
    return index.column() == Raised ? utc(alert.createdAt) : display(alert, index.column());
}

QString AlertModel::asTsv(const QList<int> &rows) const
{
    constexpr qsizetype kUsualLine = 240; // characters
    QString lines;
    lines.reserve(rows.size() * kUsualLine);
    for (const int row : rows) {
        const AlertEntry &alert = m_alerts[row];
        const QString state = stateWord(alert);
        const std::array cells{alertwords::severity(alert.severity),
                               alertwords::headline(alert),
                               alertwords::typeName(alert.type),
                               alertwords::source(alert),
                               accountName(alert.accountId),
                               utc(alert.createdAt),
                               state.isEmpty() ? tr("Open", "state of an alert") : state,
                               verdictwords::name(alert.verdict),
                               alert.id};
        for (const QString &cell : cells) {
            appendTsvCell(lines, cell);
            lines += u'\t';
        }
        lines.back() = u'\n';
    }
    return lines;
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Severity:
        return tr("Severity");
    case Alert:
        return tr("Alert");
    case Raised:
        return tr("Raised");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace postject::ui
