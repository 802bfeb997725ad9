// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills a data folder with an activity log as a platform of that size has it: three months of days and nights, 200
// accounts and 4 000 addresses of which a few make most of the traffic, browsers and programs, the odd attack. The same
// rows for the same count, up to the given end. They are appended as the writer does, with their chain; indexes and
// rollups are made afterwards in one go, which takes a fraction of the time. Search filters are left to the server.
#pragma once

#include "server/core/clock.h"
#include "server/core/keys.h"
#include "server/storage/datafolder.h"
#include "server/storage/logappender.h"
#include "server/storage/logstart.h"
#include "server/storage/stores.h"
#include "tests/benchmarks/benchserver.h"
#include "tests/unit/storage/rollupsofrows.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <cmath>

namespace postject {

class LogGenerator
{
public:
    static constexpr int kAccounts = 200;
    static constexpr int kAddresses = 4000;
    static constexpr std::chrono::days kSpan{90};

    LogGenerator(qint64 rows, TimePoint end) : m_rows(rows), m_start(end - kSpan) {}

    static AccountId account(int number) { return AccountId{(qint64{1} << 60) + number * 7919}; }
    static QByteArray address(int number)
    {
        return QByteArray::number(11 + number / 250) + ".20." + QByteArray::number(number % 7) + '.' +
               QByteArray::number(number % 250);
    }

    static QByteArray userAgent(int version)
    {
        return "PostjectSDK/1." + QByteArray::number(version) + ".0 (X11; Linux x86_64)";
    }
    static QByteArray rareAgent() { return "zgrab/0.x"; } // of a few rows, far from each other

    // A folder in which a server has been. False: it can't be written.
    bool fill(const QString &dataFolder, const QString &configFolder)
    {
        const auto data = DataFolder::open(dataFolder, configFolder);
        if (!data)
            return false;
        const auto database = Database::open(data->databaseFile, OpenMode::Write);
        return database && fill(**database, keys::activityChain(data->masterKey)) &&
               (*database)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }

private:
    static constexpr int kPerTransaction = 100'000;
    static constexpr qint64 kRareAgentEach = 211'000;

    bool fill(Database &database, const QByteArray &chainKey)
    {
        Stores stores(database);
        for (int i = 0; i < kAccounts; ++i) {
            (void)stores.accounts.insert({.id = account(i),
                                          .email = QStringLiteral("account%1@example.com").arg(i),
                                          .role = Role::Member,
                                          .passwordHash = "none"});
        }
        QStringList indexes;
        const auto head = readHead(database);
        bool isDone = head && database.execute(u"PRAGMA cache_size = -500000"_s) && dropIndexes(database, indexes);
        if (!isDone)
            return false;
        LogAppender appender(database, chainKey, *head);
        while (m_next < m_rows && isDone)
            isDone = append(database, appender);
        for (const QString &sql : std::as_const(indexes))
            isDone = isDone && database.execute(sql);
        return isDone && count(database, stores);
    }

    static bool dropIndexes(Database &database, QStringList &indexes)
    {
        QStringList names;
        const auto read = eachRow(database.prepared("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND "
                                                    "tbl_name = 'activity' AND sql IS NOT NULL"_L1),
                                  {}, [&](const SqlRow &row) {
                                      names.append(row.string(0));
                                      indexes.append(row.string(1));
                                  });
        return read && std::ranges::all_of(names, [&](const QString &name) {
                   return database.execute(u"DROP INDEX "_s + name).has_value();
               });
    }

    bool append(Database &database, LogAppender &appender)
    {
        std::vector<ActivityRow> rows;
        for (int i = 0; i < kPerTransaction && m_next < m_rows; ++i)
            rows.push_back(nextRow());
        return database.execute(u"BEGIN"_s) && appender.append(rows) && database.execute(u"COMMIT"_s);
    }

    // As if a server had lived through it: everything is counted and judged.
    static bool count(Database &database, Stores &stores)
    {
        bool isDone =
            database.execute(u"BEGIN"_s) &&
            database.execute(u"UPDATE activity_counted SET sequence = (SELECT MAX(sequence) FROM activity)"_s);
        for (const RollupTable &table : rollupTables()) {
            isDone = isDone && database.execute(u"DELETE FROM "_s + table.name) &&
                     database.execute(u"INSERT INTO %1 (%2) %3"_s.arg(table.name, table.columns, table.ofRows));
        }
        const auto last = oneNumber(database.prepared("SELECT MAX(sequence) FROM activity"_L1), {});
        return isDone && last && stores.detection.setJudged(ActivityId{*last}) && database.execute(u"COMMIT"_s);
    }

    int fewOf(int count) // the first of them far more often than the last
    {
        return static_cast<int>(std::pow(m_random.generateDouble(), 3) * count);
    }

    // Twice as many requests at noon as at midnight.
    TimePoint nextTime()
    {
        const double share = static_cast<double>(m_next++) / static_cast<double>(m_rows);
        const double days = share * static_cast<double>(kSpan.count());
        const double wave = std::sin(2 * 3.14159265 * days) / (6 * 3.14159265);
        return m_start + Milliseconds(static_cast<qint64>((days + wave) * 86'400'000.0));
    }

    ActivityRow nextRow()
    {
        static constexpr std::array<const char *, 8> kEndpoints = {
            "/v1/orders",          "/v1/orders/open", "/v1/customers",        "/v1/messages",
            "/v1/security/alerts", "/v1/auth/me",     "/v1/billing/invoices", "/v1/reports"};
        static constexpr std::array<const char *, 6> kActions = {
            "login", "logout", "send_email", "2fa_failed", "whitelist_refused", "webhook.sent"};
        static constexpr std::array<int, 6> kStatuses = {201, 204, 304, 400, 404, 500};
        ActivityRow row;
        row.at = nextTime();
        const int address = fewOf(kAddresses);
        row.account = account((address + fewOf(kAccounts)) % kAccounts);
        row.ipAddress = LogGenerator::address(address);
        row.userAgent = m_next % kRareAgentEach == 0 ? rareAgent() : userAgent(address % 40);
        row.method = m_random.bounded(4) == 0 ? "POST" : "GET";
        row.endpoint = kEndpoints[static_cast<std::size_t>(fewOf(kEndpoints.size()))];
        row.country = address % 3 == 0 ? "DE" : "US";
        row.requestId = "req_" + QByteArray::number(m_random.generate64(), 16).rightJustified(16, '0');
        row.action = "api_request";
        row.status = 200;
        const int chance = m_random.bounded(100);
        if (chance < 4) {
            row.action = "login_failed";
            row.status = 401;
            row.endpoint = "/v1/auth/login";
        } else if (chance < 12) {
            row.action = kActions[static_cast<std::size_t>(m_random.bounded(static_cast<int>(kActions.size())))];
            row.metadata = R"({"messageId":"msg_)" + QByteArray::number(m_next) + "\"}";
        } else if (chance < 25) {
            row.status = kStatuses[static_cast<std::size_t>(fewOf(kStatuses.size()))];
        }
        return row;
    }

    qint64 m_rows;
    qint64 m_next = 0;
    TimePoint m_start;
    QRandomGenerator m_random{20260101};
};

// The generated log in that folder, with BenchServer's administrator: made when it isn't there yet. Until when its rows
// are; nothing when it can't be written.
inline std::optional<TimePoint> generatedLog(const QString &folder, qint64 rows)
{
    QDir().mkpath(folder);
    QFile until(folder + u"/until"_s); // a later run asks for the same times
    if (until.open(QIODevice::ReadOnly))
        return fromMilliseconds(until.readAll().toLongLong());
    {
        const BenchServer server(folder);
    }
    const TimePoint end = SystemClock().now();
    QElapsedTimer timer;
    timer.start();
    if (!LogGenerator(rows, end).fill(folder + u"/data"_s, folder + u"/config"_s))
        return std::nullopt;
    std::printf("%lld rows written in %.1f s\n", static_cast<long long>(rows),
                static_cast<double>(timer.elapsed()) / 1000);
    if (!until.open(QIODevice::WriteOnly) || until.write(QByteArray::number(toMilliseconds(end))) < 0)
        return std::nullopt;
    return end;
}

} // namespace postject
