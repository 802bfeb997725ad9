// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/rollups.h"

#include "server/storage/query.h"

#include <algorithm>
#include <utility>

namespace postject {

namespace {

// Rows, and sorts of them, that may wait to be counted by action, address and status: few enough for a question to
// count them one by one (about a millisecond), and for the commit that writes them to be no slow one.
constexpr qint64 kRowsUncounted = 4096;
constexpr qsizetype kKindsUncounted = 512;

bool isFailedLogin(const ActivityRow &row)
{
    return row.action == "login_failed" || row.action == "2fa_failed";
}

#define ADD_COUNTS                                                                                                     \
    "DO UPDATE SET requests = requests + excluded.requests, failed = failed + excluded.failed, "                       \
    "failed_logins = failed_logins + excluded.failed_logins, local_requests = local_requests + "                       \
    "excluded.local_requests, local_failed = local_failed + excluded.local_failed, sensitive = sensitive + "           \
    "excluded.sensitive"

constexpr auto kAddMinutes = "INSERT INTO activity_minutes (account, minute, requests, failed, failed_logins, "
                             "local_requests, local_failed, sensitive) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
                             "(account, minute) " ADD_COUNTS;
constexpr auto kAddHours =
    "INSERT INTO activity_hours (account, hour, requests, failed, failed_logins, "
    "local_requests, local_failed, sensitive) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, hour) " ADD_COUNTS;
constexpr auto kAddFacets = "INSERT INTO activity_counts (account, facet, value, hour, requests, failed) "
                            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account, facet, value, hour) DO UPDATE SET "
                            "requests = requests + excluded.requests, failed = failed + excluded.failed";

} // namespace

RollupAdder::RollupAdder(RawStatement minutes, RawStatement hours, RawStatement counts, RawStatement counted)
    : m_minuteStatement(std::move(minutes)),
      m_hourStatement(std::move(hours)),
      m_countStatement(std::move(counts)),
      m_countedStatement(std::move(counted))
{
}

Result<RollupAdder> RollupAdder::prepare(Database &database)
{
    auto minutes = RawStatement::prepare(database, kAddMinutes);
    auto hours = RawStatement::prepare(database, kAddHours);
    auto counts = RawStatement::prepare(database, kAddFacets);
    auto counted = RawStatement::prepare(database, "UPDATE activity_counted SET sequence = ?");
    for (const auto *statement : {&minutes, &hours, &counts, &counted}) {
        if (!*statement)
            return std::unexpected(statement->error());
    }
    return RollupAdder(*std::move(minutes), *std::move(hours), *std::move(counts), *std::move(counted));
}

Result<RollupAdder> RollupAdder::open(Database &database)
{
    auto adder = prepare(database);
    if (!adder)
        return adder;
    return adder->readUncounted(database).transform([&] { return *std::move(adder); });
}

Result<RollupAdder> RollupAdder::openForRemoval(Database &database)
{
    return prepare(database);
}

Result<void> RollupAdder::readUncounted(Database &database)
{
    QSqlQuery &query =
        database.prepared("SELECT COALESCE(account, 0), at, action, address, status FROM activity WHERE sequence > "
                          "(SELECT sequence FROM activity_counted)"_L1);
    return eachRow(query, {}, [this](const QSqlQuery &row) {
        ++m_uncounted[{.account = row.value(0).toLongLong(),
                       .hour = floorDivide(row.value(1).toLongLong(), kHour),
                       .action = row.value(2).toLongLong(),
                       .address = row.value(3).toLongLong(),
                       .status = row.value(4).toInt()}];
        ++m_rowsBefore;
        ++m_rows;
    });
}

void RollupAdder::add(const ActivityRow &row, qint64 action, qint64 address, int sign)
{
    const qint64 account = row.account.value_or(AccountId{kNoAccount}).value, at = toMilliseconds(row.at);
    auto &[requests, failed, failedLogins, local, localFailed, sensitive] =
        m_minutes[{account, floorDivide(at, kMinute)}].columns;
    requests += sign;
    failed += row.status >= 400 ? sign : 0;
    failedLogins += isFailedLogin(row) ? sign : 0;
    const bool isLocal = row.ipAddress == "local";
    local += isLocal ? sign : 0;
    localFailed += isLocal && row.status >= 400 ? sign : 0;
    sensitive += isSensitive(row) ? sign : 0;
    m_kinds[{account, floorDivide(at, kHour), action, address, row.status}] += sign;
    ++m_rows;
}

// The console's own local socket does not count.
bool RollupAdder::isSensitive(const ActivityRow &row) const
{
    if (row.ipAddress == "local")
        return false;
    return std::ranges::any_of(m_sensitivePaths,
                               [&row](const QByteArray &each) { return matchesPath(each, row.endpoint); });
}

Result<void> RollupAdder::writeTable(RawStatement &statement, const QHash<Minute, Counts> &table)
{
    for (auto [key, counts] : table.asKeyValueRange()) {
        const auto &[requests, failed, failedLogins, local, localFailed, sensitive] = counts.columns;
        const auto written =
            statement.run(key.account, key.minute, requests, failed, failedLogins, local, localFailed, sensitive);
        if (!written)
            return written;
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
    return writeTable(m_minuteStatement, minutes).and_then([&] { return writeTable(m_hourStatement, hours); });
}

Result<void> RollupAdder::writeFacets(const Kinds &kinds)
{
    struct Key
    {
        qint64 account, facet, value, hour;
        auto operator<=>(const Key &) const = default;
    };
    std::vector<std::pair<Key, RollupCount>> parts;
    parts.reserve(static_cast<std::size_t>(kinds.size()) * 6);
    for (auto [kind, rows] : kinds.asKeyValueRange()) {
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
    // In the table's own order: neighbours share their page.
    std::ranges::sort(parts, {}, &std::pair<Key, RollupCount>::first);
    for (std::size_t i = 0; i < parts.size();) {
        const Key key = parts[i].first;
        RollupCount sum;
        for (; i < parts.size() && parts[i].first == key; ++i)
            sum += parts[i].second;
        const auto written =
            m_countStatement.run(key.account, key.facet, key.value, key.hour, sum.requests, sum.failed);
        if (!written)
            return written;
    }
    return {};
}

Result<void> RollupAdder::write(qint64 sequence, bool isAll)
{
    if (auto written = writeTimes(); !written)
        return written;
    if (!isAll && m_rows < kRowsUncounted && m_uncounted.size() + m_kinds.size() < kKindsUncounted)
        return {};
    Kinds kinds = m_uncounted;
    for (auto [kind, rows] : std::as_const(m_kinds).asKeyValueRange())
        kinds[kind] += rows;
    m_isCounted = true;
    return writeFacets(kinds).and_then([&] { return m_countedStatement.run(sequence); });
}

Result<void> RollupAdder::writeRemoval(Database &database)
{
    Q_ASSERT(m_uncounted.isEmpty());
    return writeTimes().and_then([&] { return writeFacets(m_kinds); }).and_then([&] { return removeEmpty(database); });
}

// Which paths are sensitive may have changed since a row was counted, so that this one figure can be taken away once
// too often; with the last row of its minute it is right again.
Result<void> RollupAdder::removeEmpty(Database &database)
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
                  std::pair("DELETE FROM activity_hours WHERE account = ? AND hour = ? AND requests <= 0"_L1, hour),
                  std::pair("UPDATE activity_hours SET sensitive = 0 WHERE account = ? AND hour = ? AND "
                            "sensitive < 0"_L1,
                            hour)}) {
                if (const auto done = executeUpdate(database.prepared(sql), {account, unit}); !done)
                    return std::unexpected(done.error());
            }
        }
    }
    return removeEmptyFacets(database);
}

Result<void> RollupAdder::removeEmptyFacets(Database &database)
{
    QSqlQuery &query = database.prepared(
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

void RollupAdder::committed()
{
    if (m_isCounted) {
        m_uncounted.clear();
        m_rows = 0;
    } else {
        for (auto [kind, rows] : std::as_const(m_kinds).asKeyValueRange())
            m_uncounted[kind] += rows;
    }
    m_rowsBefore = m_rows;
    m_minutes.clear();
    m_kinds.clear();
    m_isCounted = false;
}

void RollupAdder::rolledBack()
{
    m_rows = m_rowsBefore;
    m_minutes.clear();
    m_kinds.clear();
    m_isCounted = false;
}

} // namespace postject
