// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts as typed calls; administrators only, others get 403. AccountSource is what the presenter knows, so that
// tests answer in a server's place. GUI thread. A call is dropped by deleting its context object.
#pragma once

#include "server/contract/timestamp.h"
#include "ui/client/apiclient.h"

#include <QList>

#include <functional>

namespace postject::ui {

struct AccountEntry
{
    QString id;
    QString email;
    bool isAdministrator = false;
    bool isDisabled = false;
    bool hasTwoFactor = false;
    TimePoint createdAt;
    std::optional<TimePoint> lastLoginAt = std::nullopt;

    bool operator==(const AccountEntry &) const = default;
};

struct AccountWish
{
    QString email;
    QString password;
    bool isAdministrator = false;
};

enum class AccountChange { Disable, Enable, ResetTwoFactor, EndSessions, ClearWhitelist };

class AccountSource
{
public:
    using ListCallback = std::function<void(ApiResult<QList<AccountEntry>>)>;
    using AccountCallback = std::function<void(ApiResult<AccountEntry>)>;
    using DoneCallback = std::function<void(ApiResult<void>)>;

    virtual ~AccountSource() = default;

    virtual void list(QObject *context, ListCallback done) = 0; // all, however many calls it takes
    // Refusals: 400 with fields "email", "password"; 409 "already_exists"; 401 "reauth_required".
    virtual void create(const AccountWish &wish, QObject *context, AccountCallback done) = 0;
    // Refusals: 404; 409 "last_administrator"; 401 "reauth_required".
    virtual void change(const QString &id, AccountChange change, QObject *context, AccountCallback done) = 0;
    virtual void remove(const QString &id, QObject *context, DoneCallback done) = 0;
};

class AccountClient final : public AccountSource
{
public:
    explicit AccountClient(ApiClient &client) : m_client(client) {}

    void list(QObject *context, ListCallback done) override;
    void create(const AccountWish &wish, QObject *context, AccountCallback done) override;
    void change(const QString &id, AccountChange change, QObject *context, AccountCallback done) override;
    void remove(const QString &id, QObject *context, DoneCallback done) override;

private:
    void listFrom(QList<AccountEntry> known, QObject *context, ListCallback done);

    ApiClient &m_client;
};

ApiResult<AccountEntry> readAccountEntry(const QJsonObject &json);

} // namespace postject::ui
