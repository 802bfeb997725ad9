// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/exceptionclient.h"

#include "server/contract/limits.h"

#include <QJsonArray>

#include <utility>

namespace postject::ui {
namespace {

std::unexpected<ApiError> malformed(QString what)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = std::move(what);
    return std::unexpected(std::move(error));
}

ApiResult<ExceptionEntry> readException(const QJsonObject &json)
{
    const std::optional<TimePoint> createdAt = parseTime(json["createdAt"_L1].toString().toLatin1());
    if (!createdAt || !json["id"_L1].isString() || !json["type"_L1].isString() || !json["subject"_L1].isString())
        return malformed(u"An exception without \"id\", \"type\", \"subject\" or a valid \"createdAt\""_s);
    return ExceptionEntry{.id = json["id"_L1].toString(),
                          .type = json["type"_L1].toString(),
                          .subject = json["subject"_L1].toString(),
                          .accountId = json["accountId"_L1].toString(),
                          .until = parseTime(json["until"_L1].toString().toLatin1()),
                          .note = json["note"_L1].toString(),
                          .createdAt = *createdAt,
                          .createdBy = json["createdBy"_L1].toString()};
}

} // namespace

ApiResult<ExceptionListing> readExceptions(const QJsonObject &answer)
{
    const qint64 total = answer["total"_L1].toInteger(-1);
    if (!answer["exceptions"_L1].isArray() || total < 0)
        return malformed(u"A list of exceptions without \"exceptions\" or \"total\""_s);
    ExceptionListing listing{.exceptions = {}, .total = total};
    for (const QJsonValue &row : answer["exceptions"_L1].toArray()) {
        const ApiResult<ExceptionEntry> exception = readException(row.toObject());
        if (!exception)
            return std::unexpected(exception.error());
        listing.exceptions.append(*exception);
    }
    return listing;
}

void ExceptionClient::list(const QString &account, QObject *context, ListCallback done)
{
    QUrlQuery parameters{{u"limit"_s, QString::number(kPageLimitMax)}};
    if (!account.isEmpty())
        parameters.addQueryItem(u"account"_s, account);
    m_client.send(
        ApiCall{.endpoint = EndpointId::ListExceptions, .query = parameters}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readExceptions)); });
}

void ExceptionClient::add(const ExceptionWish &wish, QObject *context, AddCallback done)
{
    QJsonObject body{{u"type"_s, wish.type}, {u"subject"_s, wish.subject}, {u"note"_s, wish.note}};
    if (!wish.account.isEmpty())
        body.insert(u"account"_s, wish.account);
    if (wish.until)
        body.insert(u"until"_s, QString::fromLatin1(formatTime(*wish.until)));
    m_client.send(
        ApiCall{.endpoint = EndpointId::AddException, .body = body}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readException)); });
}

void ExceptionClient::remove(const QString &id, QObject *context, DoneCallback done)
{
    m_client.send(ApiCall{.endpoint = EndpointId::RemoveException, .arguments = {id}}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) {
                      done(answer.transform([](const QJsonObject &) {}));
                  });
}

} // namespace postject::ui
