// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/problem.h"

#include "server/core/json.h"

#include <algorithm>
#include <utility>

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

QByteArrayView reasonPhrase(int status)
{
    static constexpr std::pair<int, const char *> kPhrases[] = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    };
    const auto phrase = std::ranges::find(kPhrases, status, &std::pair<int, const char *>::first);
    return phrase == std::end(kPhrases) ? "Error" : phrase->second;
}

} // namespace postject
