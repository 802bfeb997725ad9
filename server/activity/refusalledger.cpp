// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/activity/refusalledger.h"

#include "server/contract/action.h"
#include "server/core/jsonobject.h"

#include <limits>

namespace postject {

namespace {
qint64 minutesSince1970(TimePoint at)
{
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}
} // namespace

RefusalLedger::Minute &RefusalLedger::minuteOf(const IpAddress &address)
{
    const IpAddress key = countedAs(address);
    const auto known = m_minutes.find(key);
    if (known != m_minutes.end())
        return *known;
    return m_minutes.size() < kAddressesMax ? m_minutes[key] : m_others;
}

bool RefusalLedger::admit(const IpAddress &address, TimePoint at, Room room)
{
    const qint64 minute = minutesSince1970(at);
    if (minute != m_minute) {
        m_minute = minute;
        m_ownRows = 0;
    }
    Minute &entry = minuteOf(address);
    if (entry.minute != minute && entry.counted == 0)
        entry = Minute{.minute = minute, .first = at, .last = at, .address = address};
    // A minute with a count still waiting to be written goes on counting until due() has taken it.
    ++entry.seen;
    if (entry.seen <= kOwnRows && m_ownRows < kOwnRowsInAll && room == Room::Enough) {
        ++m_ownRows;
        return true;
    }
    if (entry.counted++ == 0)
        entry.first = at;
    entry.last = at;
    entry.address = address;
    return false;
}

ActivityRow RefusalLedger::rowOf(const Minute &minute, bool isShared)
{
    const JsonMember count("count", minute.counted), first("firstAt", minute.first), last("lastAt", minute.last);
    const bool hasNetwork = !isShared && !minute.address.isIPv4();
    const QByteArray metadata = hasNetwork ? jsonObject({count, first, last, {"network", countedText(minute.address)}})
                                           : jsonObject({count, first, last});
    return {.at = minute.last,
            .account = std::nullopt,
            .action = QByteArray(actionName(Action::RequestRefused)),
            .ipAddress = isShared ? QByteArray() : minute.address.toByteArray(),
            .userAgent = {},
            .method = {},
            .endpoint = {},
            .status = 0,
            .country = {},
            .requestId = {},
            .metadata = metadata};
}

std::vector<ActivityRow> RefusalLedger::takeBefore(qint64 minute)
{
    std::vector<ActivityRow> rows;
    m_minutes.removeIf([&](const auto &entry) {
        if (entry.value().minute >= minute)
            return false;
        if (entry.value().counted > 0)
            rows.push_back(rowOf(entry.value(), false));
        return true;
    });
    if (m_others.minute < minute) {
        if (m_others.counted > 0)
            rows.push_back(rowOf(m_others, true));
        m_others = {};
    }
    return rows;
}

std::vector<ActivityRow> RefusalLedger::due(TimePoint now)
{
    return takeBefore(minutesSince1970(now));
}

std::vector<ActivityRow> RefusalLedger::all()
{
    return takeBefore(std::numeric_limits<qint64>::max());
}

} // namespace postject
