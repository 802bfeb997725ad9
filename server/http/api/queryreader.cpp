// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/queryreader.h"

#include "server/contract/limits.h"
#include "server/http/api/period.h"

#include <QStringDecoder>

#include <limits>

namespace postject {

namespace {

QByteArray decoded(QByteArray text)
{
    return QByteArray::fromPercentEncoding(text.replace('+', ' '));
}

bool isCleanText(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString unused = decoder(text);
    return !decoder.hasError() && !text.contains('\0');
}

} // namespace

bool readsParameters(const Endpoint &endpoint)
{
    switch (endpoint.id) {
    case EndpointId::Me:
    case EndpointId::ListSessions:
    case EndpointId::TwoFactorState:
    case EndpointId::Whitelist:
    case EndpointId::ListApiKeys:
    case EndpointId::Account:
    case EndpointId::VerifyAudit:
    case EndpointId::OpenApi:
    case EndpointId::Health:
        return false;
    default:
        return endpoint.verb == Verb::Get;
    }
}

QueryReader::QueryReader(const Request &request)
{
    if (request.query.isEmpty())
        return;
    for (const QByteArray &part : request.query.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? part : part.first(equals));
        const QByteArray value = equals < 0 ? QByteArray() : decoded(part.sliced(equals + 1));
        if (!isCleanText(name) || !isCleanText(value))
            fail("query", u"is not UTF-8 text"_s);
        m_values[name].append(value);
    }
}

void QueryReader::fail(const QByteArray &name, const QString &message)
{
    m_errors.add(QString::fromUtf8(name), message);
}

std::optional<QByteArray> QueryReader::text(const QByteArray &name, qsizetype maxBytes)
{
    m_known.insert(name);
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd())
        return std::nullopt;
    if (found->size() > 1)
        fail(name, u"is given twice"_s);
    if (found->constFirst().size() > maxBytes)
        fail(name, u"must have at most %1 bytes"_s.arg(maxBytes));
    return found->constFirst();
}

QList<QByteArray> QueryReader::texts(const QByteArray &name, qsizetype maxBytes, qsizetype most)
{
    m_known.insert(name);
    QList<QByteArray> found = m_values.value(name);
    if (found.size() > most) {
        fail(name, u"must be given at most %1 times"_s.arg(most));
        found.resize(most);
    }
    if (std::ranges::any_of(found, [maxBytes](const QByteArray &each) { return each.size() > maxBytes; }))
        fail(name, u"must have at most %1 bytes"_s.arg(maxBytes));
    return found;
}

std::optional<qint64> QueryReader::integer(const QByteArray &name, qint64 min, qint64 max)
{
    const std::optional<QByteArray> value = text(name);
    if (!value)
        return std::nullopt;
    const bool isDigits = !value->isEmpty() && value->size() <= 18 &&
                          std::ranges::all_of(*value, [](char c) { return c >= '0' && c <= '9'; });
    const qint64 number = isDigits ? value->toLongLong() : -1;
    if (!isDigits || number < min || number > max) {
        fail(name, max == std::numeric_limits<qint64>::max()
                       ? u"must be a whole number from %1"_s.arg(min)
                       : u"must be a whole number from %1 to %2"_s.arg(min).arg(max));
        return std::nullopt;
    }
    return number;
}

std::optional<bool> QueryReader::boolean(const QByteArray &name)
{
    const std::optional<QByteArray> value = text(name);
    if (!value)
        return std::nullopt;
    if (*value != "true" && *value != "false")
        fail(name, u"must be true or false"_s);
    return *value == "true";
}

std::optional<IpNetwork> QueryReader::network(const QByteArray &name)
{
    const std::optional<QByteArray> value = text(name, 64);
    if (!value)
        return std::nullopt;
    const Result<IpNetwork> parsed = IpNetwork::parse(*value);
    if (!parsed)
        fail(name, parsed.error().detail);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

Paging QueryReader::paging()
{
    return {.limit = static_cast<int>(integer("limit", 1, kPageLimitMax).value_or(kPageLimitDefault)),
            .offset = integer("offset", 0, std::numeric_limits<qint64>::max()).value_or(0)};
}

std::pair<std::optional<TimePoint>, std::optional<TimePoint>> QueryReader::period()
{
    const auto read = [this](const QByteArray &name, bool asEnd) -> std::optional<TimePoint> {
        const std::optional<QByteArray> value = text(name);
        if (!value)
            return std::nullopt;
        const std::optional<TimePoint> time = endOfPeriod(*value, asEnd);
        if (!time)
            fail(name, kNoPeriodEnd);
        return time;
    };
    const std::optional<TimePoint> from = read("startDate", false);
    const std::optional<TimePoint> until = read("endDate", true);
    if (from && until && *until < *from)
        fail("endDate", u"must not be before startDate"_s);
    return {from, until};
}

Result<void> QueryReader::finish()
{
    for (const QByteArray &name : m_values.keys()) {
        if (!m_known.contains(name))
            fail(name, u"is not a parameter of this endpoint"_s);
    }
    if (m_errors.isEmpty())
        return {};
    return std::unexpected(m_errors.toError("parameter"_L1));
}

} // namespace postject
