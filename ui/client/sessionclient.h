// SPDX-License-Identifier: GPL-3.0-or-later
//
// The typed calls about who is signed in: first administrator, sign-in, sign-out, this account. Gives ApiClient its
// token. GUI thread; lives no longer than its ApiClient. Callbacks as ApiClient::send.
#pragma once

#include "ui/client/apiclient.h"

namespace postject::ui {

struct AccountAnswer
{
    QString id;
    QString email;
    QString role; // "administrator" or "member"
    bool isAdministrator() const;
};

struct LoginAnswer
{
    QByteArray token;
    QDateTime expiresAt; // UTC
    AccountAnswer account = {};
};

struct MeAnswer
{
    AccountAnswer account = {};
    bool twoFactorEnabled = false;
    QString clientAddress = {}; // as the server sees it; "local" over the private socket
    QDateTime serverTime = {};  // UTC
};

class SessionClient : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Callback = std::function<void(ApiResult<T>)>;

    explicit SessionClient(ApiClient *client, QObject *parent = nullptr);

    // The first administrator; over the local socket only, elsewhere and later not_found.
    void setUp(const QString &email, const QString &password, QObject *context, Callback<QJsonObject> callback);
    // code: TOTP or backup code, absent in the first step. On success the ApiClient has the token before the callback.
    void logIn(const QString &email, const QString &password, const std::optional<QString> &code, QObject *context,
               Callback<LoginAnswer> callback);
    // The token is gone at once, whatever the server answers.
    void logOut(QObject *context, Callback<QJsonObject> callback);
    void me(QObject *context, Callback<MeAnswer> callback);

    ApiClient *api() const { return m_client; }

private:
    ApiClient *m_client;
};

} // namespace postject::ui
