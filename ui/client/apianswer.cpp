// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/apianswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

namespace postject::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

QString text(const QHttpHeaders &headers, QHttpHeaders::WellKnownHeader name)
{
    return QString::fromLatin1(headers.value(name));
}

std::optional<int> wholeNumber(const QString &text)
{
    bool good = false;
    const int number = text.toInt(&good);
    return good && number >= 0 ? std::optional(number) : std::nullopt;
}

ApiError withHeaders(ApiError error, const QHttpHeaders &headers)
{
    error.requestId = QString::fromLatin1(headers.value("X-Request-Id"_L1));
    error.retryAfterSeconds = wholeNumber(text(headers, QHttpHeaders::WellKnownHeader::RetryAfter));
    error.serverTime = dateOf(headers);
    return error;
}

std::unexpected<ApiError> malformed(int status, const QHttpHeaders &headers)
{
    ApiError error{.kind = ApiError::Kind::Malformed};
    error.detail = QCoreApplication::translate("postject::ui::ApiClient",
                                               "The answer (HTTP status %1) is not what a Postject server sends.")
                       .arg(status);
    return std::unexpected(withHeaders(std::move(error), headers));
}

bool isJson(const QHttpHeaders &headers)
{
    const QString type = text(headers, QHttpHeaders::WellKnownHeader::ContentType).section(u';', 0, 0).trimmed();
    return type.compare("application/json"_L1, Qt::CaseInsensitive) == 0 ||
           type.compare("application/problem+json"_L1, Qt::CaseInsensitive) == 0;
}

QJsonObject messagesByField(const QJsonArray &errors)
{
    QJsonObject fields;
    for (const QJsonValue &each : errors)
        fields.insert(each["field"_L1].toString(), each["message"_L1].toString());
    return fields;
}

} // namespace

QDateTime dateOf(const QHttpHeaders &headers)
{
    // Day and month names are English whatever the user's language is.
    QDateTime date = QLocale::c().toDateTime(text(headers, QHttpHeaders::WellKnownHeader::Date),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::UTC);
    return date;
}

ApiResult<QJsonObject> readAnswer(int status, const QHttpHeaders &headers, const QByteArray &body)
{
    if (status == 204 || (status == 201 && body.isEmpty()))
        return QJsonObject();
    const QJsonDocument document = isJson(headers) ? QJsonDocument::fromJson(body) : QJsonDocument();
    if (!document.isObject())
        return malformed(status, headers);
    QJsonObject object = document.object();
    if (status >= 200 && status < 300)
        return object;

    const QString code = object["code"_L1].toString();
    if (status < 400 || code.isEmpty())
        return malformed(status, headers);
    ApiError error{.kind = ApiError::Kind::Refused, .status = status, .code = code};
    error.detail = object["detail"_L1].toString(object["title"_L1].toString());
    error.fields = messagesByField(object["errors"_L1].toArray());
    if (const QJsonValue skew = object["clockSkewSeconds"_L1]; skew.isDouble())
        error.clockSkewSeconds = skew.toInt();
    return std::unexpected(withHeaders(std::move(error), headers));
}

} // namespace postject::ui
