// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills a data folder with an activity log as a platform of that size has it, through the server's own writer: three
// months of days and nights, 200 accounts and 4 000 addresses of which a few make most of the traffic, browsers and
// programs, the odd attack. The same rows for the same count, up to the given end.
#pragma once

#include "server/core/clock.h"
#include "server/core/keys.h"
#include "server/storage/datafolder.h"
#include "server/storage/stores.h"
#include "server/storage/writer.h"
#include "tests/benchmarks/benchserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QRandomGenerator>

#include <array>
#include <cmath>
#include <future>

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

    // The data folder is made when it is not there. False: it can't be written.
    bool fill(const QString &dataFolder, const QString &configFolder)
    {
        auto data = DataFolder::open(dataFolder, configFolder);
        if (!data)
            return false;
        const SystemClock clock;
        QObject receiver;
        auto writer = Writer::start(data->databaseFile, data->checkpointFile, keys::activityChain(data->masterKey),
                                    clock, &receiver);
        if (!writer)
            return false;
        bool isWritten = addAccounts(**writer);
        while (m_next < m_rows && isWritten)
            isWritten = append(**writer);
        return isWritten;
    }

private:
    static constexpr int kPerSubmission =
        100'000; // each touches nearly every page of the indexes by address and account

    static bool addAccounts(Writer &writer)
    {
        Submission submission;
        std::promise<void> added;
        submission.mutation = [&](Stores &stores) -> Result<void> {
            for (int i = 0; i < kAccounts; ++i) {
                (void)stores.accounts.insert({.id = account(i),
                                              .email = QStringLiteral("account%1@example.com").arg(i),
                                              .role = Role::Member,
                                              .passwordHash = "none"});
            }
            added.set_value();
            return {};
        };
        return isDone(writer, std::move(submission), added);
    }

    // The work of a submission runs on the writer's thread, one submission at a time.
    static bool isDone(Writer &writer, Submission submission, std::promise<void> &done)
    {
        writer.submit(std::move(submission));
        return done.get_future().wait_for(std::chrono::minutes(1)) == std::future_status::ready;
    }

    bool append(Writer &writer)
    {
        Submission submission;
        for (int i = 0; i < kPerSubmission && m_next < m_rows; ++i)
            submission.rows.push_back(nextRow());
        std::promise<void> appended;
        submission.afterAppend = [&](Stores &stores, const QList<ActivityId> &ids) -> Result<void> {
            appended.set_value();
            return stores.detection.setJudged(ids.last()); // as if a server had lived through it
        };
        return isDone(writer, std::move(submission), appended);
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
        row.userAgent = "PostjectSDK/1." + QByteArray::number(address % 40) + ".0 (X11; Linux x86_64)";
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
