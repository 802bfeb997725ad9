// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts as typed calls: one page of the list, one alert with its evidence, resolving, reopening and snoozing, what
// they turned out to be, and the live stream of what changes. AlertSource is what presenters know, so that tests answer
// in a server's place. GUI thread. A call is cancelled by deleting its context object; its callback then never runs.
#pragma once

#include "ui/client/activityclient.h"

#include <QHash>
#include <QSet>

namespace postject::ui {

enum class AlertStatus { Open, Snoozed, Resolved, Any }; // Open: not snoozed

// What a listing asks for. Empty or absent: any.
struct AlertQuery
{
    AlertStatus status = AlertStatus::Open;
    QString severity = {};
    QString type = {};
    QString verdict = {}; // the contract's word, or "none": resolved without one
    QString text = {};    // in type, subject, description, metadata and note, ignoring case
    QString account = {}; // an id, or "all": administrators only; "": the caller's own
    std::optional<TimePoint> from = std::nullopt;
    QList<ActivityCondition> leftOut = {}; // of addresses (ranges too), endpoints and accounts

    bool operator==(const AlertQuery &) const = default;
};

struct AlertEntry
{
    QString id = {};
    QString type = {};
    QString severity = {};    // the contract's word
    QString description = {}; // the server's sentence
    QJsonObject metadata = {};
    TimePoint createdAt = {};
    TimePoint lastSeenAt = {};
    qint64 occurrences = 1;
    bool resolved = false;
    QString accountId = {};                               // "": about none in particular
    QString verdict = {};                                 // the contract's word; "": none
    std::optional<TimePoint> snoozedUntil = std::nullopt; // may be past
    std::optional<TimePoint> resolvedAt = std::nullopt;   // a listing leaves these out
    QString resolvedBy = {};
    QString note = {};
    QJsonObject json = {}; // as it came

    bool isSnoozed(TimePoint now) const { return !resolved && snoozedUntil && *snoozedUntil > now; }
    QString ipAddress() const { return metadata["ipAddress"_L1].toString(); } // "": it is not about one
};

// What is to become of an alert.
struct AlertEdit
{
    bool resolved = true;
    std::optional<QString> verdict = {}; // of a resolved one; "": none; absent: as it is
    std::optional<QString> note = {};    // absent: as it is
    // Of an open one; holding nothing: snoozed no longer; absent: as it is.
    std::optional<std::optional<TimePoint>> snoozedUntil = {};
};

// Of one type, those that were resolved.
struct VerdictCount
{
    qint64 resolved = 0;
    QHash<QString, qint64> each = {}; // by the contract's words
};

struct AlertListing
{
    QList<AlertEntry> alerts; // newest first
    qint64 total = 0;         // of all that match, not only this page
};

// Something that was done about an alert.
struct AlertStep
{
    QString action; // of its row in the log
    TimePoint at;
    QString accountId = {}; // who did it
    QString verdict = {};
    std::optional<TimePoint> snoozedUntil = std::nullopt;
    QString note = {};
};

struct AlertWithEvidence
{
    AlertEntry alert;
    QList<ActivityEntry> evidence; // the rows that caused it
    QList<AlertStep> history;      // newest first
};

// What happened around an alert.
struct AlertTimeline
{
    TimePoint from = {};
    TimePoint until = {};
    bool isWhole = true;            // else there was more
    QList<ActivityEntry> entries{}; // newest first
    QSet<QString> evidence{};       // ids of rows that caused the alert
};

class AlertSource
{
public:
    using ListCallback = std::function<void(ApiResult<AlertListing>)>;
    using DetailCallback = std::function<void(ApiResult<AlertWithEvidence>)>;
    using TimelineCallback = std::function<void(ApiResult<AlertTimeline>)>;
    using AlertCallback = std::function<void(ApiResult<AlertEntry>)>;
    using VerdictsCallback = std::function<void(ApiResult<QHash<QString, VerdictCount>>)>; // by the alerts' type
    using AccountsCallback = std::function<void(ApiResult<QHash<QString, QString>>)>;
    struct Watcher
    {
        std::function<void()> opened;
        std::function<void(const AlertEntry &)> changed; // new, seen again, resolved, reopened
        std::function<void(ApiResult<void>)> ended;
    };

    virtual ~AlertSource() = default;

    virtual void list(const AlertQuery &query, qint64 offset, int limit, QObject *context, ListCallback done) = 0;
    virtual void detail(const QString &id, QObject *context, DetailCallback done) = 0;
    virtual void timeline(const QString &id, QObject *context, TimelineCallback done) = 0;
    // Refusals: 404, 409 "already_exists" when another alert about the same is open.
    virtual void change(const QString &id, const AlertEdit &edit, QObject *context, AlertCallback done) = 0;
    virtual void verdicts(const QString &account, QObject *context,
                          VerdictsCallback done) = 0; // account: as in AlertQuery
    virtual void watch(const QString &account, QObject *context, Watcher watcher) = 0;
    virtual void accounts(QObject *context, AccountsCallback done) = 0; // id -> e-mail; administrators only
};

class AlertClient final : public AlertSource
{
public:
    explicit AlertClient(ApiClient &client) : m_client(client) {}

    void list(const AlertQuery &query, qint64 offset, int limit, QObject *context, ListCallback done) override;
    void detail(const QString &id, QObject *context, DetailCallback done) override;
    void timeline(const QString &id, QObject *context, TimelineCallback done) override;
    void change(const QString &id, const AlertEdit &edit, QObject *context, AlertCallback done) override;
    void verdicts(const QString &account, QObject *context, VerdictsCallback done) override;
    void watch(const QString &account, QObject *context, Watcher watcher) override;
    void accounts(QObject *context, AccountsCallback done) override;

private:
    ApiClient &m_client;
};

ApiResult<AlertEntry> readAlert(const QJsonObject &json);
ApiResult<AlertListing> readAlerts(const QJsonObject &answer);

} // namespace postject::ui
