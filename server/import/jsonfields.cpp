// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/jsonfields.h"

#include <algorithm>
#include <array>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QByteArrayView, 7> kFieldNames{"address", "time",   "request", "method",
                                                    "target",  "status", "agent"};

std::unexpected<Error> refused(const QString &sentence)
{
    return failure(ErrorCode::InvalidRequest, sentence);
}

} // namespace

const JsonFields &knownJsonFields()
{
    using enum JsonField;
    static const JsonFields kFields{
        {"remote_addr", Address},
        {"remote_ip", Address},
        {"client_ip", Address},
        {"clientip", Address},
        {"request.remote_ip", Address},
        {"request.client_ip", Address}, // Caddy: the same, or whom its trusted proxies named
        {"ClientHost", Address},
        {"time", Time},
        {"ts", Time},
        {"timestamp", Time},
        {"@timestamp", Time},
        {"time_iso8601", Time},
        {"time_local", Time},
        {"msec", Time},
        {"StartUTC", Time},
        {"request", Request},
        {"method", Method},
        {"request_method", Method},
        {"request.method", Method},
        {"RequestMethod", Method},
        {"uri", Target},
        {"request_uri", Target},
        {"path", Target},
        {"request.uri", Target},
        {"RequestPath", Target},
        {"status", Status},
        {"DownstreamStatus", Status},
        {"http_user_agent", Agent},
        {"user_agent", Agent},
        {"request.headers.User-Agent", Agent},
        {"request_User-Agent", Agent},
    };
    return kFields;
}

Result<JsonFields> jsonFieldsOf(QByteArrayView text)
{
    JsonFields fields;
    QList<JsonField> named;
    for (const QByteArray &part : text.toByteArray().split(',')) {
        const qsizetype equals = part.indexOf('=');
        const auto known = std::ranges::find(kFieldNames, QByteArrayView(part).first(std::max<qsizetype>(equals, 0)));
        const QByteArray member = part.mid(equals + 1);
        if (known == kFieldNames.end() || member.isEmpty())
            return refused(
                u"--fields takes address=NAME,time=NAME,… with the names address, time, request, method, target, "
                "status and agent, not %1"_s.arg(QString::fromUtf8(part)));
        const auto field = static_cast<JsonField>(known - kFieldNames.begin());
        if (fields.contains(member) || named.contains(field))
            return refused(u"--fields names %1 twice"_s.arg(QString::fromUtf8(part)));
        fields.insert(member, field);
        named.append(field);
    }
    const bool isRequest = named.contains(JsonField::Request) || named.contains(JsonField::Target);
    if (!named.contains(JsonField::Address) || !named.contains(JsonField::Time) || !named.contains(JsonField::Status) ||
        !isRequest)
        return refused(u"--fields must name address, time, status, and request or target"_s);
    return fields;
}

} // namespace postject
