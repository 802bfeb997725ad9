// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/rollups.h"

#include "server/storage/query.h"

#include <algorithm>
#include <utility>

namespace postject {

namespace {

// Rows, and sorts of them, that one transaction counts: requests that come meanwhile wait for its end.
constexpr qint64 kRowsAtOnce = 4096;
constexpr qsizetype kKindsAtOnce = 512;

#define ADD_COUNTS                                                                                                     \
    "DO UPDATE SET requests = requests + excluded.requests, failed = failed + excluded.failed, "                       \
    "failed_logins = failed_logins + excluded.failed_logins, local_requests = local_requests + "                       \
    "excluded.local_requests, local_failed = local_failed + excluded.local_failed, sensitive = sensitive + "           \
    "excluded.sensitive"

constexpr auto kAddMinutes = "INSERT INTO activity_minutes (account, minute, requests, failed, failed_logins, "
                             "local_requests, local_failed, sensitive) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
                             "(account, minute) " ADD_COUNTS ""_L1;
constexpr auto kAddHours =
    "INSERT INTO activity_hours (account, hour, requests, failed, failed_logins, "
    "local_requests, local_failed, sensitive) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, hour) " ADD_COUNTS
    ""_L1;
constexpr auto kAddFacets = "INSERT INTO activity_counts (account, facet, value, hour, requests, failed) "
                            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, facet, value, hour) DO UPDATE SET "
                            "requests = requests + excluded.requests, failed = failed + excluded.failed"_L1;

} // namespace

void RollupAdder::add(const CountedRow &row, int sign)
{
    auto &[requests, failed, failedLogins, local, localFailed, sensitive] =
        m_minutes[{row.account, floorDivide(row.at, kMinute)}].columns;
    requests += sign;
    failed += row.isFailed() ? sign : 0;
    failedLogins += row.isFailedLogin() ? sign : 0;
    local += row.isLocal ? sign : 0;
    localFailed += row.isLocal && row.isFailed() ? sign : 0;
    sensitive += row.isSensitive ? sign : 0;
    m_kinds[{row.account, floorDivide(row.at, kHour), row.action, row.address, row.status}] += sign;
}

Result<void> RollupAdder::writeTable(SqlStatement &statement, const QHash<Minute, Counts> &table)
{
    for (auto [key, counts] : table.asKeyValueRange()) {
        const auto &[requests, failed, failedLogins, local, localFailed, sensitive] = counts.columns;
        const auto written =
            statement.run(key.account, key.minute, requests, failed, failedLogins, local, localFailed, sensitive);
        if (!written)
            return std::unexpected(written.error());
    }
    return {};
}

Result<void> RollupAdder::writeTimes()
{
    QHash<Minute, Counts> minutes, hours;
    for (auto [key, counts] : std::as_const(m_minutes).asKeyValueRange()) {
        const qint64 hour = floorDivide(key.minute, kHour / kMinute);
        minutes[key] += counts;
        minutes[{kEveryAccount, key.minute}] += counts;
        hours[{key.account, hour}] += counts;
        hours[{kEveryAccount, hour}] += counts;
    }
    return writeTable(m_database.prepared(kAddMinutes), minutes).and_then([&] {
        return writeTable(m_database.prepared(kAddHours), hours);
    });
}

Result<void> RollupAdder::writeFacets()
{
    struct Key
    {
        qint64 account, facet, value, hour;
        auto operator<=>(const Key &) const = default;
    };
    std::vector<std::pair<Key, RollupCount>> parts;
    parts.reserve(static_cast<std::size_t>(m_kinds.size()) * 6);
    for (auto [kind, rows] : std::as_const(m_kinds).asKeyValueRange()) {
        const RollupCount count{.requests = rows, .failed = kind.status >= 400 ? rows : 0};
        const std::pair<Facet, qint64> values[] = {
            {Facet::Action, kind.action}, {Facet::Address, kind.address}, {Facet::Status, kind.status}};
        for (const auto &[facet, value] : values) {
            for (const qint64 account : {kind.account, kEveryAccount}) {
                if (account != kNoAccount) // nobody asks for those alone
                    parts.push_back({{account, static_cast<qint64>(facet), value, kind.hour}, count});
            }
        }
    }
    SqlStatement &statement = m_database.prepared(kAddFacets);
    // In the table's own order: neighbours share their page.
    std::ranges::sort(parts, {}, &std::pair<Key, RollupCount>::first);
    for (std::size_t i = 0; i < parts.size();) {
        const Key key = parts[i].first;
        RollupCount sum;
        for (; i < parts.size() && parts[i].first == key; ++i)
            sum += parts[i].second;
        const auto written = statement.run(key.account, key.facet, key.value, key.hour, sum.requests, sum.failed);
        if (!written)
            return std::unexpected(written.error());
    }
    return {};
}

Result<void> RollupAdder::write()
{
    return writeTimes().and_then([&] { return writeFacets(); });
}

// Which paths are sensitive may have changed since a row was counted, so that this one figure can be taken away once
// too often; with the last row of its minute it is right again.
Result<void> RollupAdder::removeEmpty()
{
    for (auto [key, counts] : std::as_const(m_minutes).asKeyValueRange()) {
        const qint64 hour = floorDivide(key.minute, kHour / kMinute);
        for (const qint64 account : {key.account, kEveryAccount}) {
            for (const auto &[sql, unit] :
                 {std::pair("DELETE FROM activity_minutes WHERE account = ? AND minute = ? AND requests <= 0"_L1,
                            key.minute),
                  std::pair("UPDATE activity_minutes SET sensitive = 0 WHERE account = ? AND minute = ? AND "
                            "sensitive < 0"_L1,
                            key.minute),
                  std::pair("DELETE FROM undone_requests WHERE account = ? AND minute = ? AND NOT EXISTS (SELECT 1 "
                            "FROM activity_minutes AS kept WHERE kept.account = undone_requests.account AND "
                            "kept.minute = undone_requests.minute)"_L1,
                            key.minute),
                  std::pair("DELETE FROM activity_hours WHERE account = ? AND hour = ? AND requests <= 0"_L1, hour),
                  std::pair("UPDATE activity_hours SET sensitive = 0 WHERE account = ? AND hour = ? AND "
                            "sensitive < 0"_L1,
                            hour)}) {
                if (const auto done = executeUpdate(m_database.prepared(sql), {account, unit}); !done)
                    return std::unexpected(done.error());
            }
        }
    }
    return removeEmptyFacets();
}

Result<void> RollupAdder::removeEmptyFacets()
{
    SqlStatement &query = m_database.prepared(
        "DELETE FROM activity_counts WHERE account = ? AND facet = ? AND value = ? AND hour = ? AND requests <= 0"_L1);
    for (auto [kind, rows] : std::as_const(m_kinds).asKeyValueRange()) {
        const std::pair<Facet, qint64> values[] = {
            {Facet::Action, kind.action}, {Facet::Address, kind.address}, {Facet::Status, kind.status}};
        for (const auto &[facet, value] : values) {
            for (const qint64 account : {kind.account, kEveryAccount}) {
                const auto done = executeUpdate(query, {account, static_cast<qint64>(facet), value, kind.hour});
                if (!done)
                    return std::unexpected(done.error());
            }
        }
    }
    return {};
}

void RollupAdder::clear()
{
    m_minutes.clear();
    m_kinds.clear();
}

Result<qint64> RollupCounter::countSome()
{
    m_adder.clear(); // of the last time
    const auto rows = m_tail.rows(kRowsAtOnce);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return m_tail.countedTo();
    qint64 counted = 0;
    for (const CountedRow &row : *rows) {
        m_adder.add(row);
        counted = row.sequence;
        if (m_adder.kinds() >= kKindsAtOnce)
            break;
    }
    return m_adder.write().and_then([&] { return m_tail.setCountedTo(counted); }).transform([&] { return counted; });
}

Result<qint64> RollupCounter::countAll()
{
    for (qint64 before = -1;;) {
        const auto counted = countSome();
        if (!counted || *counted == before)
            return counted;
        before = *counted;
    }
}

} // namespace postject
