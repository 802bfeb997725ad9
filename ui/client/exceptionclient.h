// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exceptions as typed calls: what no alert is raised about. ExceptionSource is what the presenter knows, so that tests
// answer in a server's place. GUI thread. A call is dropped by deleting its context object.
#pragma once

#include "server/contract/timestamp.h"
#include "ui/client/apiclient.h"

#include <QList>
#include <QString>

#include <functional>

namespace postject::ui {

// What is wanted; what the server adds stands below.
struct ExceptionWish
{
    QString type = {};                             // the contract's word: "place", "path", "address"
    QString subject = {};                          // "NL", "NL/Utrecht", a watched path, an address or a range
    QString account = {};                          // an id, or "all"; "": the caller's own
    std::optional<TimePoint> until = std::nullopt; // absent: for good
    QString note = {};                             // not empty

    bool operator==(const ExceptionWish &) const = default;
};

struct ExceptionEntry
{
    QString id = {};
    QString type = {};
    QString subject = {};
    QString accountId = {}; // "": of every account
    std::optional<TimePoint> until = std::nullopt;
    QString note = {};
    TimePoint createdAt = {};
    QString createdBy = {};
};

struct ExceptionListing
{
    QList<ExceptionEntry> exceptions; // in force, newest first
    qint64 total = 0;
};

class ExceptionSource
{
public:
    using ListCallback = std::function<void(ApiResult<ExceptionListing>)>;
    using AddCallback = std::function<void(ApiResult<ExceptionEntry>)>;
    using DoneCallback = std::function<void(ApiResult<void>)>;

    virtual ~ExceptionSource() = default;

    virtual void list(const QString &account, QObject *context, ListCallback done) = 0; // account: as in ExceptionWish
    // Refusals: 400 with the field, 409 "already_exists" and "exceptions_full".
    virtual void add(const ExceptionWish &wish, QObject *context, AddCallback done) = 0;
    virtual void remove(const QString &id, QObject *context, DoneCallback done) = 0; // 404: it has ended already
};

class ExceptionClient final : public ExceptionSource
{
public:
    explicit ExceptionClient(ApiClient &client) : m_client(client) {}

    void list(const QString &account, QObject *context, ListCallback done) override;
    void add(const ExceptionWish &wish, QObject *context, AddCallback done) override;
    void remove(const QString &id, QObject *context, DoneCallback done) override;

private:
    ApiClient &m_client;
};

ApiResult<ExceptionListing> readExceptions(const QJsonObject &answer);

} // namespace postject::ui
