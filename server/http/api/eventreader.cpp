// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/eventreader.h"

#include "server/contract/event.h"
#include "server/contract/limits.h"
#include "server/core/fieldfaults.h"
#include "server/core/json.h"

#include <algorithm>
#include <bitset>

namespace postject {

namespace {

constexpr qsizetype kAccountMaxBytes = 320;

bool isMethod(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 16 &&
           std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

QString cutName(QByteArrayView name)
{
    return QString::fromUtf8(name.first(std::min(name.size(), FieldFaults::kNameMaxLength)));
}

bool isPrintable(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

// One event: reads member after member, and says what is wrong with each.
class EventReader
{
public:
    EventReader(qsizetype index, TimePoint now, FieldFaults &faults) : m_now(now), m_faults(faults)
    {
        m_event.index = index;
        m_event.row.at = now;
    }

    ReportedEvent read(const JsonView &event)
    {
        event.eachMember([this](QByteArrayView name, const JsonView &value) { take(name, value); });
        for (const auto &[member, name] : kRequired) {
            if (!m_seen.test(member))
                fail(name, u"is required"_s);
        }
        return std::move(m_event);
    }

private:
    enum Member { kAction, kIpAddress, kUserAgent };
    struct RequiredMember
    {
        Member member;
        QLatin1StringView name;
    };
    static constexpr std::array kRequired{RequiredMember{kAction, "action"_L1},
                                          RequiredMember{kIpAddress, "ipAddress"_L1},
                                          RequiredMember{kUserAgent, "userAgent"_L1}};

    void fail(QLatin1StringView member, const QString &message)
    {
        m_faults.add(m_faults.isFull() ? QString() : eventMember(m_event.index, member), message);
    }

    void failUnknown(QByteArrayView name)
    {
        if (m_faults.isFull())
            return m_faults.add({}, {});
        m_faults.add(u"events[%1]."_s.arg(m_event.index) + cutName(name), u"is not known here"_s);
    }

    // A string, or nothing and a fault.
    std::optional<QByteArrayView> text(QLatin1StringView member, const JsonView &value, qsizetype maxBytes)
    {
        if (!value.isString()) {
            fail(member, u"must be a string"_s);
            return std::nullopt;
        }
        if (value.string().size() > maxBytes) {
            fail(member, u"must have at most %1 bytes"_s.arg(maxBytes));
            return std::nullopt;
        }
        return value.string();
    }

    void take(QByteArrayView name, const JsonView &value)
    {
        const auto is = [name](QLatin1StringView member) { return QLatin1StringView(name) == member; };
        if (is("action"_L1))
            takeAction(value);
        else if (is("ipAddress"_L1))
            takeAddress(value);
        else if (is("userAgent"_L1))
            takeUserAgent(value);
        else if (value.isNull() && std::ranges::any_of(kOptional, is))
            return; // as if it were absent
        else if (is("endpoint"_L1))
            takeEndpoint(value);
        else if (is("method"_L1))
            takeMethod(value);
        else if (is("status"_L1))
            takeStatus(value);
        else if (is("metadata"_L1))
            takeMetadata(value);
        else if (is("createdAt"_L1))
            takeTime(value);
        else if (is("account"_L1))
            takeAccount(value);
        else if (is("clientEventId"_L1))
            takeClientEventId(value);
        else
            failUnknown(name);
    }

    void takeAction(const JsonView &value)
    {
        m_seen.set(kAction);
        if (!isActionName(value.string()))
            fail("action"_L1, u"must have 1 to 64 of a-z, 0-9, _ and ."_s);
        m_event.row.action = value.string().toByteArray();
    }

    void takeAddress(const JsonView &value)
    {
        m_seen.set(kIpAddress);
        const Result<IpAddress> address = IpAddress::parse(value.string());
        if (!address)
            return fail("ipAddress"_L1, u"must be an IP address: %1"_s.arg(address.error().detail));
        m_event.address = *address;
        m_event.row.ipAddress = address->toByteArray();
    }

    void takeUserAgent(const JsonView &value)
    {
        m_seen.set(kUserAgent);
        if (const auto agent = text("userAgent"_L1, value, kEventTextMaxBytes))
            m_event.row.userAgent = agent->toByteArray();
    }

    void takeEndpoint(const JsonView &value)
    {
        const auto path = text("endpoint"_L1, value, kEventTextMaxBytes);
        if (!path)
            return;
        if (!path->startsWith('/') || path->contains('?') || path->contains('#'))
            return fail("endpoint"_L1, u"must be a path that begins with /, without a query"_s);
        m_event.row.endpoint = path->toByteArray();
    }

    void takeMethod(const JsonView &value)
    {
        if (!isMethod(value.string()))
            return fail("method"_L1, u"must be an HTTP method in capitals"_s);
        m_event.row.method = value.string().toByteArray();
    }

    void takeStatus(const JsonView &value)
    {
        const std::optional<qint64> status = value.integer();
        if (!status || *status < 100 || *status > 599)
            return fail("status"_L1, u"must be a whole number from 100 to 599"_s);
        m_event.row.status = static_cast<int>(*status);
    }

    void takeMetadata(const JsonView &value)
    {
        if (!value.isObject())
            return fail("metadata"_L1, u"must be an object"_s);
        m_event.row.metadata = value.written();
        if (m_event.row.metadata.size() > kEventMetadataMaxBytes)
            fail("metadata"_L1, u"must have at most %1 bytes"_s.arg(kEventMetadataMaxBytes));
    }

    void takeTime(const JsonView &value)
    {
        const std::optional<TimePoint> at = parseTime(value.string());
        if (!at)
            return fail("createdAt"_L1, u"must be a date-time, such as 2025-07-15T10:30:00.000Z"_s);
        if (*at > m_now + kEventFutureMax)
            return fail("createdAt"_L1, u"must not be more than 5 minutes ahead of the server's clock"_s);
        if (toMilliseconds(*at) < 0)
            return fail("createdAt"_L1, u"must not be before 1970"_s);
        m_event.row.at = *at;
    }

    void takeAccount(const JsonView &value)
    {
        const auto account = text("account"_L1, value, kAccountMaxBytes);
        if (account && account->isEmpty())
            return fail("account"_L1, u"must not be empty"_s);
        m_event.account = account.value_or(QByteArrayView()).toByteArray();
    }

    void takeClientEventId(const JsonView &value)
    {
        const auto id = text("clientEventId"_L1, value, kClientEventIdMaxBytes);
        if (id && (id->isEmpty() || !isPrintable(*id)))
            return fail("clientEventId"_L1, u"must be printable ASCII without spaces"_s);
        m_event.clientEventId = id.value_or(QByteArrayView()).toByteArray();
    }

    static constexpr std::array kOptional{"endpoint"_L1,  "method"_L1,  "status"_L1,       "metadata"_L1,
                                          "createdAt"_L1, "account"_L1, "clientEventId"_L1};

    TimePoint m_now;
    FieldFaults &m_faults;
    ReportedEvent m_event;
    std::bitset<std::size(kRequired)> m_seen;
};

void readList(const JsonView &list, TimePoint now, std::vector<ReportedEvent> &events, FieldFaults &faults)
{
    if (!list.isArray() || list.size() == 0 || list.size() > kIngestEventsMax) {
        faults.add(u"events"_s, u"must be an array of 1 to %1 events"_s.arg(kIngestEventsMax));
        return;
    }
    events.reserve(static_cast<std::size_t>(list.size()));
    qsizetype index = 0;
    list.eachElement([&](const JsonView &event) {
        if (event.isObject())
            events.push_back(EventReader(index, now, faults).read(event));
        else
            faults.add(u"events[%1]"_s.arg(index), u"must be an object"_s);
        ++index;
    });
}

} // namespace

QString eventMember(qsizetype index, QLatin1StringView member)
{
    return u"events[%1].%2"_s.arg(index).arg(member);
}

Result<std::vector<ReportedEvent>> readEvents(const QByteArray &body, TimePoint now)
{
    const Result<JsonDocument> document = JsonDocument::parse(body.isEmpty() ? QByteArrayView("{}") : body);
    if (!document)
        return std::unexpected(document.error());
    std::vector<ReportedEvent> events;
    FieldFaults faults;
    bool isGiven = false;
    document->root().eachMember([&](QByteArrayView name, const JsonView &value) {
        if (name == "events") {
            isGiven = true;
            readList(value, now, events, faults);
        } else {
            faults.add(cutName(name), u"is not known here"_s);
        }
    });
    if (!isGiven)
        faults.add(u"events"_s, u"is required"_s);
    if (faults.isEmpty())
        return events;
    return std::unexpected(faults.toError("member"_L1));
}

} // namespace postject
