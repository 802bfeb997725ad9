// SPDX-License-Identifier: GPL-3.0-or-later
//
// The account's IP whitelist as typed calls. WhitelistSource is what the presenter knows, so that tests answer in a
// server's place. GUI thread. A call is dropped by deleting its context object.
#pragma once

#include "ui/client/apiclient.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace postject::ui {

struct WhitelistEntry
{
    QString entry;     // canonical, as the server writes it
    QString label;     // "" for none
    QDateTime addedAt; // UTC; invalid when the server did not say

    bool operator==(const WhitelistEntry &) const = default;
};

struct WhitelistAnswer
{
    QList<WhitelistEntry> entries; // in the order added
    int limit = 0;
    QString clientIp; // as the server sees this connection; "local" over the private socket
};

class WhitelistSource
{
public:
    using ListCallback = std::function<void(ApiResult<WhitelistAnswer>)>;
    // The server's warning about the new list, "" for none.
    using AddCallback = std::function<void(ApiResult<QString>)>;
    using DoneCallback = std::function<void(ApiResult<void>)>;

    virtual ~WhitelistSource() = default;

    virtual void list(QObject *context, ListCallback done) = 0;
    // preventLockout: the server refuses (409 "would_lock_out") what would shut this connection's address out.
    // Refusals: 400 "invalid_ip", 409 "already_whitelisted", 409 "whitelist_full".
    virtual void add(const QString &entry, const QString &label, bool preventLockout, QObject *context,
                     AddCallback done) = 0;
    virtual void remove(const QString &entry, QObject *context, DoneCallback done) = 0; // 404 "not_whitelisted"
};

class WhitelistClient final : public WhitelistSource
{
public:
    explicit WhitelistClient(ApiClient &client) : m_client(client) {}

    void list(QObject *context, ListCallback done) override;
    void add(const QString &entry, const QString &label, bool preventLockout, QObject *context,
             AddCallback done) override;
    void remove(const QString &entry, QObject *context, DoneCallback done) override;

private:
    ApiClient &m_client;
};

// Malformed unless "whitelist" holds strings and "entries", where present, agrees with it.
ApiResult<WhitelistAnswer> readWhitelist(const QJsonObject &answer);

} // namespace postject::ui
