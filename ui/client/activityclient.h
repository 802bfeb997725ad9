// SPDX-License-Identifier: GPL-3.0-or-later
//
// The activity log as typed calls: one page of rows, and counts per interval. Values are as the contract has them,
// times in UTC. ActivitySource is what models and presenters know, so that tests answer in a server's place.
// GUI thread. A call is cancelled by deleting its context object; its callback then never runs.
#pragma once

#include "server/contract/timestamp.h"
#include "ui/client/activityfield.h"
#include "ui/client/apiclient.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace postject::ui {

// What a listing asks for. Empty or absent: any.
struct ActivityQuery
{
    QString action = {};
    QString ipAddress = {};
    QString endpoint = {};
    std::optional<int> status = std::nullopt;
    QList<ActivityCondition> conditions = {};      // beside the above
    QString text = {};                             // in any column, ignoring case
    bool wholeWords = false;                       // no word of the text is cut in two
    std::optional<TimePoint> from = std::nullopt;  // inclusive
    std::optional<TimePoint> until = std::nullopt; // inclusive
    bool oldestFirst = false;
    bool everyAccount = false; // administrators only; else the caller's own rows
    bool withoutLocal = false; // leaves out what came over the server's own socket: this console, mostly

    bool operator==(const ActivityQuery &) const = default;
    bool hasFilters() const; // anything beside times, order and accounts
};

struct ActivityEntry
{
    QString id;
    TimePoint createdAt;
    QString action;
    QString ipAddress;
    QString userAgent;
    QString method;
    QString endpoint;
    int status = 0; // 0 for what is no request
    QString country;
    QString requestId;
    QString accountId;
    QJsonObject json; // the row as it came, metadata included

    // Refused or failed, whether or not there is a status: what other services report often has none. A sign-in that is
    // asked for its code has not failed.
    bool failed() const;
};

struct ActivityListing
{
    QList<ActivityEntry> entries;
    qint64 total = 0; // of all that match, not only this page
    // A search for text looks at so many rows and no more: how far it got, and total counts up to there.
    std::optional<TimePoint> searchedTo = std::nullopt;
};

struct HistogramBin
{
    TimePoint start;
    qint64 requests = 0;
    qint64 failed = 0; // of these

    bool operator==(const HistogramBin &) const = default;
};

// How much of what a query asks for has one value of a field.
struct ActivityShare
{
    QString value; // "": none
    qint64 requests = 0;
    qint64 failed = 0; // of these
    TimePoint firstAt = {};
    TimePoint lastAt = {};

    bool operator==(const ActivityShare &) const = default;
};

class ActivitySource
{
public:
    using ListCallback = std::function<void(ApiResult<ActivityListing>)>;
    using HistogramCallback = std::function<void(ApiResult<QList<HistogramBin>>)>;
    using TopCallback = std::function<void(ApiResult<QList<ActivityShare>>)>;

    struct Watcher
    {
        std::function<void()> opened;
        std::function<void(const ActivityEntry &)> logged;
        std::function<void(ApiResult<void>)> ended;
    };

    virtual ~ActivitySource() = default;

    // limit 1 to 1000, offset >= 0; sorted by createdAt, then id.
    virtual void list(const ActivityQuery &query, qint64 offset, int limit, QObject *context, ListCallback done) = 0;
    // bins 1 to 240: equal intervals over the query's times, oldest first. Absent times: the log's own first and last.
    virtual void histogram(const ActivityQuery &query, int bins, QObject *context, HistogramCallback done) = 0;
    // The most frequent values of a field, at most limit (1 to 100); counted from the rows, which may take a while.
    virtual void top(const ActivityQuery &query, ActivityField by, int limit, QObject *context, TopCallback done) = 0;
    // Rows as they are committed, for as long as context lives; every account's: administrators only.
    virtual void watch(bool everyAccount, QObject *context, Watcher watcher) = 0;
};

class ActivityClient final : public ActivitySource
{
public:
    explicit ActivityClient(ApiClient &client) : m_client(client) {}

    void list(const ActivityQuery &query, qint64 offset, int limit, QObject *context, ListCallback done) override;
    void histogram(const ActivityQuery &query, int bins, QObject *context, HistogramCallback done) override;
    void top(const ActivityQuery &query, ActivityField by, int limit, QObject *context, TopCallback done) override;
    void watch(bool everyAccount, QObject *context, Watcher watcher) override;

private:
    ApiClient &m_client;
};

// What the calls above send and read, apart from any connection.
QUrlQuery activityParameters(const ActivityQuery &query);
std::optional<ActivityEntry> readActivityEntry(const QJsonObject &json); // nothing without its id, action and time
ApiResult<ActivityListing> readActivityListing(const QJsonObject &answer);
ApiResult<QList<ActivityShare>> readActivityShares(const QJsonObject &answer);
ApiResult<QList<HistogramBin>> readActivityBins(const QJsonObject &answer);

} // namespace postject::ui
