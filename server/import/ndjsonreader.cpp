// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/ndjsonreader.h"

#include "server/contract/event.h"
#include "server/domain/rowaction.h"
#include "server/import/logtext.h"

#include <algorithm>

namespace postject {

namespace {

// One event: what was found wrong stays wrong.
class MemberReader
{
public:
    MemberReader(const ImportOptions &options, ImportEvent &event) : m_options(options), m_event(event)
    {
        event.row = {.account = options.account};
        event.address.reset();
        event.count = 1;
    }

    void take(QByteArrayView name, const JsonView &value)
    {
        if (name == "action")
            takeAction(value);
        else if (name == "ipAddress")
            takeAddress(value);
        else if (value.isNull() && (name == "userAgent" || name == "endpoint" || name == "method" || name == "status" ||
                                    name == "metadata" || name == "account" || name == "clientEventId"))
            return; // as if it were absent
        else if (name == "createdAt")
            takeTime(value);
        else if (name == "userAgent")
            m_event.row.userAgent = text(value);
        else if (name == "endpoint")
            takeEndpoint(value);
        else if (name == "method")
            takeMethod(value);
        else if (name == "status")
            takeStatus(value);
        else if (name == "metadata")
            takeMetadata(value);
        else if (name == "account")
            takeAccount(value);
        else
            m_isGood = m_isGood && name == "clientEventId" && value.isString();
    }

    bool finish(bool needsAddress)
    {
        const bool isWhole = !m_event.row.action.isEmpty() && m_hasTime && (m_event.address || !needsAddress);
        if (m_isStranger && !hasAction(m_event.row, Action::LoginFailed))
            return false;
        return m_isGood && isWhole;
    }

private:
    QByteArray text(const JsonView &value)
    {
        m_isGood = m_isGood && value.isString() && value.string().size() <= kEventTextMaxBytes;
        return cleanLogText(value.string());
    }
    void takeAction(const JsonView &value)
    {
        m_isGood = m_isGood && isActionName(value.string());
        m_event.row.action = value.string().toByteArray();
    }
    void takeAddress(const JsonView &value)
    {
        const Result<IpAddress> address = IpAddress::parse(value.string());
        m_isGood = m_isGood && address;
        if (!address)
            return;
        m_event.address = *address;
        m_event.row.ipAddress = address->toByteArray();
    }
    void takeTime(const JsonView &value)
    {
        const std::optional<TimePoint> at = parseTime(value.string());
        m_hasTime = at && *at <= m_options.now() + kEventFutureMax && toMilliseconds(*at) >= 0;
        m_event.row.at = at.value_or(TimePoint());
    }
    void takeEndpoint(const JsonView &value) { m_event.row.endpoint = text(value); }
    void takeMethod(const JsonView &value)
    {
        m_event.row.method = value.string().toByteArray();
        m_isGood = m_isGood && !m_event.row.method.isEmpty() && m_event.row.method.size() <= 16 &&
                   std::ranges::all_of(m_event.row.method,
                                       [](char c) { return (c >= 'A' && c <= 'Z') || c == '-' || c == '_'; });
    }
    void takeStatus(const JsonView &value)
    {
        const std::optional<qint64> status = value.integer();
        m_isGood = m_isGood && status && *status >= 0 && *status <= 599;
        m_event.row.status = static_cast<int>(std::clamp<qint64>(status.value_or(0), 0, 599));
    }
    void takeMetadata(const JsonView &value)
    {
        m_isGood = m_isGood && value.isObject();
        if (value.isObject())
            m_event.row.metadata = value.written();
        m_isGood = m_isGood && m_event.row.metadata.size() <= kEventMetadataMaxBytes;
    }
    void takeAccount(const JsonView &value)
    {
        m_isGood = m_isGood && value.isString() && m_options.accountOf;
        if (!m_isGood)
            return;
        m_event.row.account = m_options.accountOf(value.string());
        m_isStranger = !m_event.row.account;
    }

    const ImportOptions &m_options;
    ImportEvent &m_event;
    bool m_isGood = true;
    bool m_hasTime = false;
    bool m_isStranger = false;
};

} // namespace

LineKind NdjsonReader::readLine(const LogLine &line, ImportEvent &event)
{
    const Result<JsonDocument> document = JsonDocument::parse(line.text);
    if (!document)
        return LineKind::Unreadable;
    MemberReader reader(m_options, event);
    document->root().eachMember([&](QByteArrayView name, const JsonView &value) { reader.take(name, value); });
    if (!reader.finish(true))
        return LineKind::Unreadable;
    const QByteArray &endpoint = event.row.endpoint;
    const bool isPath =
        endpoint.isEmpty() || (endpoint.startsWith('/') && !endpoint.contains('?') && !endpoint.contains('#'));
    return isPath ? LineKind::Event : LineKind::Unreadable;
}

void writeImportEvent(JsonWriter &json, const ActivityRow &row, AccountId account)
{
    json.beginObject();
    json.key("createdAt").time(row.at);
    json.key("action").string(QByteArrayView(row.action));
    if (!row.ipAddress.isEmpty())
        json.key("ipAddress").string(QByteArrayView(row.ipAddress));
    if (!row.userAgent.isEmpty())
        json.key("userAgent").string(QByteArrayView(row.userAgent));
    if (!row.method.isEmpty())
        json.key("method").string(QByteArrayView(row.method));
    if (!row.endpoint.isEmpty())
        json.key("endpoint").string(QByteArrayView(row.endpoint));
    if (row.status != 0)
        json.key("status").number(qint64{row.status});
    if (row.metadata != "{}")
        json.key("metadata").raw(row.metadata);
    if (row.account != account)
        json.key("account").string(QByteArrayView(row.account ? row.account->toByteArray() : QByteArray()));
    json.endObject();
}

bool readImportEvent(const JsonView &value, const ImportOptions &options, ImportEvent &event)
{
    if (!value.isObject())
        return false;
    MemberReader reader(options, event);
    value.eachMember([&](QByteArrayView name, const JsonView &member) { reader.take(name, member); });
    return reader.finish(false);
}

} // namespace postject
