// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/problem.h"

#include "server/core/json.h"

namespace postject {

namespace {

void writeFields(JsonWriter &json, const QList<FieldError> &fields)
{
    json.key("errors").beginArray();
    for (const FieldError &each : fields) {
        json.beginObject();
        json.key("field").string(QStringView(each.field));
        json.key("message").string(QStringView(each.message));
        json.endObject();
    }
    json.endArray();
}

// RFC 6750 section 3; of a sign-in that is too old RFC 9470 section 3.
QByteArray challengeOf(const Error &error)
{
    if (error.signInMaxAgeSeconds == 0)
        return "Bearer";
    return "Bearer error=\"insufficient_user_authentication\", max_age=\"" +
           QByteArray::number(error.signInMaxAgeSeconds) + '"';
}

} // namespace

Reply problemReply(const Error &error, const QByteArray &requestId)
{
    const ErrorKind &kind = errorKind(error.code);
    JsonWriter json;
    json.beginObject();
    json.key("type").string(QByteArrayView("/problems/" + QByteArray(kind.name)));
    json.key("title").string(QByteArrayView(kind.title));
    json.key("status").number(qint64{kind.status});
    json.key("detail").string(error.detail.isEmpty() ? QByteArrayView(kind.title).toByteArray()
                                                     : error.detail.toUtf8());
    json.key("instance").string(QByteArrayView("urn:postject:request:" + requestId));
    json.key("code").string(QByteArrayView(kind.name));
    if (!error.fields.isEmpty())
        writeFields(json, error.fields);
    if (error.clockSkewSeconds)
        json.key("clockSkewSeconds").number(qint64{*error.clockSkewSeconds});
    json.endObject();

    Reply reply{.status = kind.status, .body = json.take()};
    if (kind.status == 401)
        reply.headers.emplace_back("WWW-Authenticate", challengeOf(error));
    if (error.retryAfterSeconds)
        reply.headers.emplace_back("Retry-After", QByteArray::number(*error.retryAfterSeconds));
    else if (kind.status == 503 || kind.status == 429)
        reply.headers.emplace_back("Retry-After", "1");
    if (error.allow)
        reply.headers.emplace_back("Allow", *error.allow);
    return reply;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Error";
    }
}

} // namespace postject
