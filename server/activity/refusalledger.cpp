// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/activity/refusalledger.h"

#include "server/contract/action.h"

#include <limits>

namespace postject {

namespace {
qint64 minuteOf(TimePoint at)
{
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}
const QByteArray kManyAddresses = "many";
} // namespace

bool RefusalLedger::admit(const ActivityRow &row)
{
    const qint64 minute = minuteOf(row.at);
    const bool isShared = !m_minutes.contains(row.ipAddress) && m_minutes.size() >= kAddressesMax;
    Minute &entry = m_minutes[isShared ? kManyAddresses : row.ipAddress];
    if (entry.minute != minute && entry.counted == 0)
        entry = Minute{.minute = minute, .first = row.at, .last = row.at};
    // A minute with a count still waiting to be written goes on counting until due() has taken it.
    ++entry.seen;
    if (entry.seen <= kOwnRows)
        return true;
    if (entry.counted++ == 0)
        entry.first = row.at;
    entry.last = row.at;
    return false;
}

ActivityRow RefusalLedger::rowOf(const QByteArray &address, const Minute &minute)
{
    return {.at = minute.last,
            .account = std::nullopt,
            .action = QByteArray(actionName(Action::RequestRefused)),
            .ipAddress = address == kManyAddresses ? QByteArray() : address,
            .userAgent = {},
            .method = {},
            .endpoint = {},
            .status = 0,
            .country = {},
            .requestId = {},
            .metadata = "{\"count\":" + QByteArray::number(minute.counted) + ",\"firstAt\":\"" +
                        formatTime(minute.first) + "\",\"lastAt\":\"" + formatTime(minute.last) + "\"}"};
}

std::vector<ActivityRow> RefusalLedger::takeBefore(qint64 minute)
{
    std::vector<ActivityRow> rows;
    m_minutes.removeIf([&](const auto &entry) {
        if (entry.value().minute >= minute)
            return false;
        if (entry.value().counted > 0)
            rows.push_back(rowOf(entry.key(), entry.value()));
        return true;
    });
    return rows;
}

std::vector<ActivityRow> RefusalLedger::due(TimePoint now)
{
    return takeBefore(minuteOf(now));
}

std::vector<ActivityRow> RefusalLedger::all()
{
    return takeBefore(std::numeric_limits<qint64>::max());
}

} // namespace postject
