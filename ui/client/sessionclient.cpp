// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/sessionclient.h"

namespace postject::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

std::unexpected<ApiError> incomplete(const char *member)
{
    ApiError error{.kind = ApiError::Kind::Malformed};
    error.detail = SessionClient::tr("The answer lacks \"%1\".").arg(QLatin1StringView(member));
    return std::unexpected(std::move(error));
}

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

ApiResult<AccountAnswer> readAccount(const QJsonObject &json)
{
    AccountAnswer account{
        .id = json["id"_L1].toString(), .email = json["email"_L1].toString(), .role = json["role"_L1].toString()};
    if (account.id.isEmpty())
        return incomplete("account.id");
    if (account.email.isEmpty())
        return incomplete("account.email");
    return account;
}

ApiResult<LoginAnswer> readLogin(const QJsonObject &json)
{
    LoginAnswer answer{.token = json["token"_L1].toString().toLatin1(), .expiresAt = time(json["expiresAt"_L1])};
    if (answer.token.isEmpty())
        return incomplete("token");
    if (!answer.expiresAt.isValid())
        return incomplete("expiresAt");
    return readAccount(json["account"_L1].toObject()).transform([&](const AccountAnswer &account) {
        answer.account = account;
        return answer;
    });
}

ApiResult<MeAnswer> readMe(const QJsonObject &json)
{
    MeAnswer answer{.account = {},
                    .twoFactorEnabled = json["twoFactor"_L1]["enabled"_L1].toBool(),
                    .clientAddress = json["clientIp"_L1].toString(),
                    .serverTime = time(json["serverTime"_L1])};
    return readAccount(json["account"_L1].toObject()).transform([&](const AccountAnswer &account) {
        answer.account = account;
        return answer;
    });
}

} // namespace

bool AccountAnswer::isAdministrator() const
{
    return role.startsWith("admin"_L1);
}

SessionClient::SessionClient(ApiClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    Q_ASSERT(client);
}

void SessionClient::setUp(const QString &email, const QString &password, QObject *context,
                          Callback<QJsonObject> callback)
{
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, password}};
    m_client->send({.endpoint = EndpointId::Setup, .body = body}, context, std::move(callback));
}

void SessionClient::logIn(const QString &email, const QString &password, const std::optional<QString> &code,
                          QObject *context, Callback<LoginAnswer> callback)
{
    QJsonObject body{{u"email"_s, email}, {u"password"_s, password}};
    if (code)
        body.insert(u"twoFactorToken"_s, *code);
    const auto read = [client = QPointer(m_client),
                       callback = std::move(callback)](const ApiResult<QJsonObject> &json) {
        const ApiResult<LoginAnswer> answer = json.and_then(readLogin);
        if (answer && client) {
            if (client->hasToken()) // a sign-in was asked for again: the former session must not stay open unseen
                client->send({.endpoint = EndpointId::Logout}, client, [](const ApiResult<QJsonObject> &) {});
            client->setToken(answer->token, answer->expiresAt);
        }
        callback(answer);
    };
    m_client->send({.endpoint = EndpointId::Login, .body = body}, context, read);
}

void SessionClient::logOut(QObject *context, Callback<QJsonObject> callback)
{
    m_client->send({.endpoint = EndpointId::Logout}, context, std::move(callback));
    m_client->clearToken();
}

void SessionClient::me(QObject *context, Callback<MeAnswer> callback)
{
    m_client->send({.endpoint = EndpointId::Me}, context,
                   [callback = std::move(callback)](const auto &json) { callback(json.and_then(readMe)); });
}

} // namespace postject::ui
