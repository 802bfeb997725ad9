// SPDX-License-Identifier: GPL-3.0-or-later
//
// A log of any length that exists only as a rule: row n of the newest-first listing is one second older than row n-1.
// Answers at once, or keeps each call until the test answers it. Knows offsets and time bounds as the server does.
#pragma once

#include "ui/client/activityclient.h"

#include <QPointer>

namespace postject::ui {

class FakeActivitySource final : public ActivitySource
{
public:
    struct Call
    {
        ActivityQuery query;
        qint64 offset = 0;
        int limit = 0;
        int bins = 0; // > 0: a histogram
        QPointer<QObject> context;
        ListCallback list;
        HistogramCallback histogram;
        ActivityField by = ActivityField::Action;
        TopCallback top = {};
    };

    struct Stream
    {
        bool everyAccount = false;
        QPointer<QObject> context;
        Watcher watcher;
    };

    qint64 rows = 0;
    QList<Stream> streams; // every one ever opened, up to the last cut
    bool holding = false;  // keep calls in waiting
    bool failing = false;
    qint64 searchLimit = 0; // rows that a search for text looks at; 0: all
    qint64 binSkew = 0;     // added to the newest bin and taken from the oldest: bins that do not fit the log
    QList<Call> calls;      // every call ever made
    QList<Call> waiting;

    static TimePoint timeOfRow(qint64 row) { return newest() - std::chrono::seconds(row); }
    static TimePoint newest() { return *parseTime("2025-07-15T10:30:59.000Z"); }
    static ApiError failure()
    {
        ApiError error;
        error.status = 500;
        error.code = QStringLiteral("internal_error");
        return error;
    }

    void list(const ActivityQuery &query, qint64 offset, int limit, QObject *context, ListCallback done) override
    {
        take(Call{query, offset, limit, 0, context, std::move(done), {}});
    }
    void histogram(const ActivityQuery &query, int bins, QObject *context, HistogramCallback done) override
    {
        take(Call{query, 0, 0, bins, context, {}, std::move(done)});
    }

    void top(const ActivityQuery &query, ActivityField by, int limit, QObject *context, TopCallback done) override
    {
        take(Call{query, 0, limit, 0, context, {}, {}, by, std::move(done)});
    }

    void watch(bool everyAccount, QObject *context, Watcher watcher) override
    {
        streams.append({everyAccount, context, std::move(watcher)});
        streams.constLast().watcher.opened();
    }

    // A row that is committed now.
    void log(const ActivityEntry &entry)
    {
        for (const Stream &each : QList<Stream>(streams)) {
            if (each.context)
                each.watcher.logged(entry);
        }
    }
    // The streams break off.
    void cut()
    {
        for (const Stream &each : std::exchange(streams, {})) {
            if (each.context)
                each.watcher.ended({});
        }
    }

    // Answers what waits, unless its context is gone; returns how many were still wanted.
    int answerAll()
    {
        int answered = 0;
        for (const Call &call : std::exchange(waiting, {})) {
            if (call.context) {
                answer(call);
                ++answered;
            }
        }
        return answered;
    }

    ActivityListing listing(const ActivityQuery &query, qint64 offset, int limit) const
    {
        const auto [first, last] = bounds(query);
        ActivityListing result{.entries = {}, .total = qMax<qint64>(0, last - first + 1)};
        if (searchLimit > 0 && !query.text.isEmpty() && result.total > searchLimit) {
            result.total = searchLimit;
            result.searchedTo = timeOfRow(query.oldestFirst ? last - searchLimit + 1 : first + searchLimit - 1);
        }
        for (qint64 i = offset; i < qMin(offset + limit, result.total); ++i)
            result.entries.append(entry(query.oldestFirst ? last - i : first + i));
        return result;
    }

    static ActivityEntry entry(qint64 row)
    {
        const bool bad = row % 7 == 0;
        ActivityEntry entry{.id = QStringLiteral("log_%1").arg(1'000'000'000 - row, 13, 10, QLatin1Char('0')),
                            .createdAt = timeOfRow(row),
                            .action = bad ? QStringLiteral("login_failed") : QStringLiteral("send_email"),
                            .ipAddress = QStringLiteral("203.0.113.%1").arg(row % 250),
                            .userAgent = QStringLiteral("PostjectSDK/1.0.0"),
                            .method = QStringLiteral("POST"),
                            .endpoint = bad ? QStringLiteral("/v1/auth/login") : QStringLiteral("/v1/emails"),
                            .status = bad ? 401 : 200,
                            .country = QStringLiteral("DE"),
                            .requestId = QStringLiteral("req_%1").arg(row),
                            .accountId = QStringLiteral("acct_0000000000001"),
                            .json = {}};
        entry.json = QJsonObject{{QStringLiteral("id"), entry.id},
                                 {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("messageId"), row}}}};
        return entry;
    }

private:
    // First and last row number, newest first, inside the query's times; other filters select every row.
    std::pair<qint64, qint64> bounds(const ActivityQuery &query) const
    {
        qint64 first = 0;
        qint64 last = rows - 1;
        if (query.until) // the first row that is not newer
            first = qMax<qint64>(0, (toMilliseconds(newest()) - toMilliseconds(*query.until) + 999) / 1000);
        if (query.from && *query.from <= newest())
            last = qMin(last, (toMilliseconds(newest()) - toMilliseconds(*query.from)) / 1000);
        else if (query.from)
            last = -1;
        return {first, last};
    }

    QList<HistogramBin> bins(const ActivityQuery &query, int count) const
    {
        const auto [first, last] = bounds(query);
        const TimePoint start = query.from.value_or(timeOfRow(last));
        const TimePoint end = query.until.value_or(newest()) + Milliseconds(1); // a query's end belongs to it
        QList<HistogramBin> result;
        for (int i = 0; i < count; ++i) {
            ActivityQuery slice = query;
            slice.from = start + (end - start) * i / count;
            slice.until = start + (end - start) * (i + 1) / count - Milliseconds(1);
            const auto [a, b] = bounds(slice);
            const qint64 requests = qMax<qint64>(0, b - a + 1);
            result.append(HistogramBin{*slice.from, requests, requests / 7});
        }
        if (binSkew != 0) {
            result.first().requests -= binSkew;
            result.last().requests += binSkew;
        }
        return result;
    }

    void take(Call call)
    {
        calls.append(call);
        if (holding)
            waiting.append(std::move(call));
        else
            answer(call);
    }

    void answer(const Call &call) const
    {
        const QList<ActivityShare> shares{{u"203.0.113.7"_s, rows, rows / 7, timeOfRow(rows), newest()}};
        if (call.top)
            failing ? call.top(std::unexpected(failure())) : call.top(shares);
        else if (call.bins > 0)
            failing ? call.histogram(std::unexpected(failure())) : call.histogram(bins(call.query, call.bins));
        else
            failing ? call.list(std::unexpected(failure())) : call.list(listing(call.query, call.offset, call.limit));
    }
};

} // namespace postject::ui
