// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/jsonaccessreader.h"

#include "server/import/logtext.h"

#include <cmath>

namespace postject {

namespace {

constexpr qsizetype kNameMaxBytes = 128;

// Of a number, or of a text, as nginx writes all.
std::optional<double> numberOf(const JsonView &value)
{
    if (const std::optional<qint64> whole = value.integer())
        return static_cast<double>(*whole);
    bool isNumber = false;
    const double number = (value.isString() ? value.string().toByteArray() : value.written()).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

// Since 1970, in seconds, milliseconds, microseconds or nanoseconds: the unit is told by the size.
std::optional<TimePoint> timeSince1970(double number)
{
    if (number < 0 || number > 1e19)
        return std::nullopt;
    const double seconds = number > 1e17   ? number / 1e9
                           : number > 1e14 ? number / 1e6
                           : number > 1e11 ? number / 1e3
                                           : number;
    return fromMilliseconds(static_cast<qint64>(std::floor(seconds * 1000 + 1e-6)));
}

// A header's values, of which the first counts.
QByteArray textOf(const JsonView &value)
{
    QByteArray text;
    if (value.isString())
        return value.string().toByteArray();
    value.eachElement([&](const JsonView &each) {
        if (text.isEmpty())
            text = each.string().toByteArray();
    });
    return text;
}

} // namespace

JsonAccessReader::JsonAccessReader(const ImportOptions &options)
    : WebReader(options),
      m_fields(options.jsonFields.isEmpty() ? knownJsonFields() : options.jsonFields),
      m_time(LogClock(options))
{
    m_name.reserve(kNameMaxBytes);
}

std::optional<TimePoint> JsonAccessReader::timeOf(const JsonView &value)
{
    if (const std::optional<double> number = numberOf(value))
        return timeSince1970(*number);
    QByteArray text = value.string().toByteArray();
    if (const auto at = parseTime(text))
        return at;
    if (const auto at = webLogTime(text))
        return at;
    if (text.size() > 10 && text[4] == '/' && text[7] == '/') // "2026/11/20 10:00:00.123" of Caddy
        text[4] = text[7] = '-';
    QByteArrayView rest = text;
    const auto at = m_time.take(rest);
    return rest.isEmpty() ? at : std::nullopt;
}

void JsonAccessReader::takeMember(JsonField field, QByteArrayView name, const JsonView &value, Entry &entry)
{
    switch (field) {
    case JsonField::Address: {
        const QByteArray address = textOf(value);
        const bool isCaddys = entry.addressName.startsWith("request.") && name.startsWith("request.");
        entry.isAmbiguous = entry.isAmbiguous || (!entry.address.isEmpty() && entry.address != address && !isCaddys);
        if (!isCaddys || name == "request.client_ip" || entry.address.isEmpty())
            entry.address = address;
        entry.addressName = name.toByteArray();
        return;
    }
    case JsonField::Time:
        if (!entry.at)
            entry.at = timeOf(value);
        return;
    case JsonField::Status:
        if (const auto number = numberOf(value))
            entry.status = static_cast<int>(std::clamp(*number, -1.0, 1000.0));
        return;
    case JsonField::Request:
        entry.request = textOf(value);
        return;
    case JsonField::Method:
        entry.method = textOf(value);
        return;
    case JsonField::Target:
        if (entry.target.isEmpty() || name == "request_uri") // nginx: what was asked for; uri is what it became
            entry.target = textOf(value);
        return;
    case JsonField::Agent:
        entry.agent = textOf(value);
        return;
    }
}

// prefixBytes: of m_name, the names of the objects around it with their dots. One buffer for all: nothing is allocated.
void JsonAccessReader::take(const JsonView &object, qsizetype prefixBytes, Entry &entry)
{
    object.eachMember([&](QByteArrayView name, const JsonView &value) {
        if (prefixBytes + name.size() >= kNameMaxBytes)
            return;
        m_name.truncate(prefixBytes);
        m_name.append(name);
        if (value.isObject()) {
            m_name.append('.');
            return take(value, m_name.size(), entry);
        }
        if (const auto field = m_fields.constFind(m_name); field != m_fields.cend())
            takeMember(*field, m_name, value, entry);
    });
}

LineKind JsonAccessReader::readEntry(QByteArrayView text, ImportEvent &event)
{
    Result<JsonDocument> document = JsonDocument::parse(text);
    if (!document && !text.isValidUtf8()) // nginx escapes no bytes beyond ASCII
        document = JsonDocument::parse(QString::fromUtf8(text).toUtf8());
    if (!document)
        return LineKind::Unreadable;
    Entry entry;
    take(document->root(), 0, entry);
    const bool isRequest = !entry.request.isEmpty() || !entry.method.isEmpty() || !entry.target.isEmpty();
    if (entry.address.isEmpty() && !isRequest)
        return LineKind::Other; // what the server says of itself
    WebRequest request{.at = entry.at.value_or(TimePoint())};
    request.address = addressIn(entry.address);
    request.status = entry.status.value_or(0);
    const bool isLocal = entry.address == "-" || entry.address == "unix:" || entry.address == "@";
    if (!entry.at || !entry.status || request.status < 0 || request.status > 599 || entry.isAmbiguous ||
        (!request.address && !isLocal))
        return LineKind::Unreadable;
    splitRequestLine(entry.request, request);
    if (!entry.method.isEmpty())
        request.method = entry.method;
    if (!entry.target.isEmpty())
        request.target = entry.target;
    request.userAgent = entry.agent;
    return setWebEvent(request, options(), event);
}

} // namespace postject
