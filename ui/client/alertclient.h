// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts as typed calls: one page of the list, one alert with its evidence, resolving and reopening, and the live
// stream of what changes. AlertSource is what presenters know, so that tests answer in a server's place. GUI thread. A
// call is cancelled by deleting its context object; its callback then never runs.
#pragma once

#include "ui/client/activityclient.h"

#include <QHash>

namespace postject::ui {

enum class AlertStatus { Open, Resolved, Any };

// What a listing asks for. Empty or absent: any.
struct AlertQuery
{
    AlertStatus status = AlertStatus::Open;
    QString severity = {};
    QString type = {};
    QString text = {};    // in type, subject, description, metadata and note, ignoring case
    QString account = {}; // an id, or "all": administrators only; "": the caller's own
    std::optional<TimePoint> from = std::nullopt;

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
    QString accountId = {};                             // "": about none in particular
    std::optional<TimePoint> resolvedAt = std::nullopt; // a listing leaves these out
    QString resolvedBy = {};
    QString note = {};
    QJsonObject json = {}; // as it came

    QString ipAddress() const { return metadata["ipAddress"_L1].toString(); } // "": it is not about one
};

struct AlertListing
{
    QList<AlertEntry> alerts; // newest first
    qint64 total = 0;         // of all that match, not only this page
};

struct AlertWithEvidence
{
    AlertEntry alert;
    QList<ActivityEntry> evidence; // the rows that caused it
};

class AlertSource
{
public:
    using ListCallback = std::function<void(ApiResult<AlertListing>)>;
    using DetailCallback = std::function<void(ApiResult<AlertWithEvidence>)>;
    using AlertCallback = std::function<void(ApiResult<AlertEntry>)>;
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
    // Refusals: 404, 409 "already_exists" when another alert about the same is open.
    virtual void setResolved(const QString &id, bool resolved, const std::optional<QString> &note, QObject *context,
                             AlertCallback done) = 0;
    virtual void watch(const QString &account, QObject *context, Watcher watcher) = 0;
    virtual void accounts(QObject *context, AccountsCallback done) = 0; // id -> e-mail; administrators only
};

class AlertClient final : public AlertSource
{
public:
    explicit AlertClient(ApiClient &client) : m_client(client) {}

    void list(const AlertQuery &query, qint64 offset, int limit, QObject *context, ListCallback done) override;
    void detail(const QString &id, QObject *context, DetailCallback done) override;
    void setResolved(const QString &id, bool resolved, const std::optional<QString> &note, QObject *context,
                     AlertCallback done) override;
    void watch(const QString &account, QObject *context, Watcher watcher) override;
    void accounts(QObject *context, AccountsCallback done) override;

private:
    ApiClient &m_client;
};

ApiResult<AlertEntry> readAlert(const QJsonObject &json);
ApiResult<AlertListing> readAlerts(const QJsonObject &answer);

} // namespace postject::ui
