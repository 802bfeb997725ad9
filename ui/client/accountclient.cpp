// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/accountclient.h"

#include "server/contract/limits.h"

#include <QJsonArray>

#include <utility>

namespace postject::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

std::unexpected<ApiError> malformed(const QString &what)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = what;
    return std::unexpected(std::move(error));
}

struct Listing
{
    QList<AccountEntry> accounts;
    qint64 total = 0; // not only of this page
};

ApiResult<Listing> readListing(const QJsonObject &answer)
{
    if (!answer["accounts"_L1].isArray())
        return malformed(u"A list of accounts without \"accounts\""_s);
    Listing listing;
    for (const QJsonValue &each : answer["accounts"_L1].toArray()) {
        const ApiResult<AccountEntry> account = readAccountEntry(each.toObject());
        if (!account)
            return std::unexpected(account.error());
        listing.accounts.append(*account);
    }
    listing.total = answer["total"_L1].toInteger(listing.accounts.size());
    return listing;
}

QJsonObject bodyOf(AccountChange change)
{
    switch (change) {
    case AccountChange::Disable:
        return {{u"disabled"_s, true}};
    case AccountChange::Enable:
        return {{u"disabled"_s, false}};
    case AccountChange::ResetTwoFactor:
        return {{u"resetTwoFactor"_s, true}};
    case AccountChange::EndSessions:
        return {{u"endSessions"_s, true}};
    case AccountChange::ClearWhitelist:
        return {{u"clearWhitelist"_s, true}};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ApiResult<AccountEntry> readAccountEntry(const QJsonObject &json)
{
    const auto time = [&](QLatin1StringView name) { return parseTime(json[name].toString().toLatin1()); };
    const std::optional<TimePoint> createdAt = time("createdAt"_L1);
    if (!createdAt || !json["id"_L1].isString() || !json["email"_L1].isString() || !json["disabled"_L1].isBool())
        return malformed(u"An account without \"id\", \"email\", \"disabled\" or a valid time"_s);
    return AccountEntry{.id = json["id"_L1].toString(),
                        .email = json["email"_L1].toString(),
                        .isAdministrator = json["role"_L1].toString() == "administrator"_L1,
                        .isDisabled = json["disabled"_L1].toBool(),
                        .hasTwoFactor = json["twoFactorEnabled"_L1].toBool(),
                        .createdAt = *createdAt,
                        .lastLoginAt = time("lastLoginAt"_L1)};
}

void AccountClient::list(QObject *context, ListCallback done)
{
    listFrom({}, context, std::move(done));
}

void AccountClient::listFrom(QList<AccountEntry> known, QObject *context, ListCallback done)
{
    QUrlQuery page;
    page.addQueryItem(u"limit"_s, QString::number(kPageLimitMax));
    page.addQueryItem(u"offset"_s, QString::number(known.size()));
    m_client.send(ApiCall{.endpoint = EndpointId::ListAccounts, .query = page}, context,
                  [this, known = std::move(known), context,
                   done = std::move(done)](const ApiResult<QJsonObject> &answer) mutable {
                      const ApiResult<Listing> listing = answer.and_then(readListing);
                      if (!listing)
                          return done(std::unexpected(listing.error()));
                      known += listing->accounts;
                      // An empty page ends it too: accounts are deleted between two calls.
                      if (known.size() < listing->total && !listing->accounts.isEmpty())
                          listFrom(std::move(known), context, std::move(done));
                      else
                          done(std::move(known));
                  });
}

void AccountClient::create(const AccountWish &wish, QObject *context, AccountCallback done)
{
    const QJsonObject body{{u"email"_s, wish.email},
                           {u"password"_s, wish.password},
                           {u"role"_s, wish.isAdministrator ? u"administrator"_s : u"member"_s}};
    m_client.send(
        ApiCall{.endpoint = EndpointId::CreateAccount, .body = body}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readAccountEntry)); });
}

void AccountClient::change(const QString &id, AccountChange change, QObject *context, AccountCallback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::ChangeAccount, .arguments = {id}, .body = bodyOf(change)}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readAccountEntry)); });
}

void AccountClient::remove(const QString &id, QObject *context, DoneCallback done)
{
    m_client.send(ApiCall{.endpoint = EndpointId::DeleteAccount, .arguments = {id}}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) {
                      done(answer.transform([](const QJsonObject &) {}));
                  });
}

} // namespace postject::ui
