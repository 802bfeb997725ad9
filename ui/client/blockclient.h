// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocked addresses as typed calls; administrators only, others get 403. BlockSource is what the presenter knows, so
// that tests answer in a server's place. GUI thread. A call is dropped by deleting its context object.
#pragma once

#include "server/contract/timestamp.h"
#include "ui/client/apiclient.h"

#include <QList>
#include <QString>

#include <functional>

namespace postject::ui {

struct BlockEntry
{
    QString id;
    QString ipAddress; // canonical address, or an IPv6 /64
    QString reason;
    int attempts = 0; // failed logins that led to it; 0 when blocked by hand
    TimePoint blockedAt;
    TimePoint expiresAt;

    bool operator==(const BlockEntry &) const = default;
};

class BlockSource
{
public:
    using ListCallback = std::function<void(ApiResult<QList<BlockEntry>>)>;
    using BlockedCallback = std::function<void(ApiResult<BlockEntry>)>;
    using DoneCallback = std::function<void(ApiResult<void>)>;

    virtual ~BlockSource() = default;

    virtual void list(QObject *context, ListCallback done) = 0; // all that are in force, however many calls it takes
    // hours >= 1. Refusals: 400 "invalid_ip", 409 "already_exists".
    virtual void block(const QString &ip, int hours, const QString &reason, QObject *context, BlockedCallback done) = 0;
    virtual void lift(const QString &id, QObject *context, DoneCallback done) = 0; // 404: it has run out already
};

class BlockClient final : public BlockSource
{
public:
    explicit BlockClient(ApiClient &client) : m_client(client) {}

    void list(QObject *context, ListCallback done) override;
    void block(const QString &ip, int hours, const QString &reason, QObject *context, BlockedCallback done) override;
    void lift(const QString &id, QObject *context, DoneCallback done) override;

private:
    void listFrom(QList<BlockEntry> known, QObject *context, ListCallback done);

    ApiClient &m_client;
};

struct BlockListing
{
    QList<BlockEntry> blocks;
    qint64 total = 0; // not only of this page
};

ApiResult<BlockListing> readBlocks(const QJsonObject &answer);

} // namespace postject::ui
