// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a FakeServer answer the activity endpoints from a log that exists only as a rule (FakeActivitySource): page n
// is page n, whatever the offset, the times or the order.
#pragma once

#include "tests/support/fakeactivitysource.h"
#include "tests/support/fakeserver.h"

#include <QJsonArray>

namespace postject::test {

inline ui::ActivityQuery queryOf(const FakeRequest &request)
{
    const auto text = [&](QLatin1StringView name) {
        return request.query.queryItemValue(QString(name), QUrl::FullyDecoded);
    };
    return ui::ActivityQuery{.action = text("action"_L1),
                             .text = text("q"_L1),
                             .from = parseTime(text("startDate"_L1).toLatin1()),
                             .until = parseTime(text("endDate"_L1).toLatin1()),
                             .oldestFirst = text("order"_L1) == "asc"_L1};
}

inline QJsonObject wireEntry(const ui::ActivityEntry &entry)
{
    return QJsonObject{{u"id"_s, entry.id},
                       {u"action"_s, entry.action},
                       {u"ipAddress"_s, entry.ipAddress},
                       {u"userAgent"_s, entry.userAgent},
                       {u"createdAt"_s, QString::fromLatin1(formatTime(entry.createdAt))},
                       {u"method"_s, entry.method},
                       {u"endpoint"_s, entry.endpoint},
                       {u"status"_s, entry.status},
                       {u"country"_s, entry.country},
                       {u"requestId"_s, entry.requestId},
                       {u"accountId"_s, entry.accountId},
                       {u"metadata"_s, entry.json[u"metadata"_s]}};
}

// log outlives server.
inline void serveLog(FakeServer &server, ui::FakeActivitySource &log)
{
    server.on(EndpointId::ActivityLogs, [&log](const FakeRequest &request) {
        const auto number = [&](const QString &name) { return request.query.queryItemValue(name).toLongLong(); };
        const ui::ActivityListing listing =
            log.listing(queryOf(request), number(u"offset"_s), static_cast<int>(number(u"limit"_s)));
        QJsonArray rows;
        for (const ui::ActivityEntry &entry : listing.entries)
            rows.append(wireEntry(entry));
        QJsonObject answer{{u"logs"_s, rows}, {u"total"_s, listing.total}};
        if (listing.searchedTo)
            answer.insert(u"searchedTo"_s, QString::fromLatin1(formatTime(*listing.searchedTo)));
        return FakeAnswer::json(answer);
    });
    server.on(EndpointId::ActivityHistogram, [&log](const FakeRequest &request) {
        QJsonArray rows;
        QObject context;
        log.histogram(queryOf(request), request.query.queryItemValue(u"bins"_s).toInt(), &context,
                      [&](const ui::ApiResult<QList<ui::HistogramBin>> &bins) {
                          for (const ui::HistogramBin &bin : *bins) {
                              rows.append(QJsonObject{{u"start"_s, QString::fromLatin1(formatTime(bin.start))},
                                                      {u"requests"_s, bin.requests},
                                                      {u"failed"_s, bin.failed}});
                          }
                      });
        return FakeAnswer::json({{u"bins"_s, rows}});
    });
}

} // namespace postject::test
