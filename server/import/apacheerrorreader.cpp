// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/apacheerrorreader.h"

#include "server/import/logtext.h"
#include "server/import/signinevent.h"

#include <algorithm>
#include <array>

namespace postject {

namespace {

// "[…] " at the begin, without its brackets.
std::optional<QByteArrayView> takeBrackets(QByteArrayView &text)
{
    const qsizetype end = text.startsWith('[') ? text.indexOf(']') : -1;
    if (end < 0)
        return std::nullopt;
    const QByteArrayView inner = text.sliced(1, end - 1);
    text = text.sliced(end + 1);
    if (text.startsWith(' '))
        text = text.sliced(1);
    return inner;
}

// "Fri Nov 20 10:00:00.123456 2026"
std::optional<TimePoint> timeOf(QByteArrayView text, LogClock &clock)
{
    if (text.size() < 24 || text[3] != ' ' || text[7] != ' ' || text[10] != ' ' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int day = text[8] == ' ' ? digitsAt(text, 9, 1) : digitsAt(text, 8, 2);
    return wallTime(digitsAt(text, text.size() - 4, 4), monthOf(text.sliced(4, 3)), day, digitsAt(text, 11, 2),
                    digitsAt(text, 14, 2), digitsAt(text, 17, 2))
        .transform([&](TimePoint wall) { return clock.inZone(wall); });
}

// Without the port that 2.4 puts behind it, an IPv6 address too.
std::optional<IpAddress> clientOf(QByteArrayView text, bool hasPort)
{
    if (hasPort && !text.startsWith('[') && text.contains(':'))
        text = text.first(lastIndexIn(text, ':'));
    return addressIn(text);
}

// "AH01618: user bob not found: /": the name, if it tells of a refused sign-in.
std::optional<QByteArrayView> userOf(QByteArrayView text)
{
    if (text.startsWith("AH") && text.size() > 9 && text[7] == ':')
        text = text.sliced(9);
    constexpr QByteArrayView kUser("user ");
    if (!text.startsWith(kUser))
        return std::nullopt;
    text = text.sliced(kUser.size());
    for (const QByteArrayView what : {": authentication failure for \"", ": password mismatch: ", "' in realm `",
                                      " not found: ", ": Password Mismatch"}) {
        if (const qsizetype end = text.lastIndexOf(what); end >= 0)
            return text.first(end);
    }
    return std::nullopt;
}

} // namespace

LineKind ApacheErrorReader::readEntry(QByteArrayView text, ImportEvent &event)
{
    const auto time = takeBrackets(text);
    const std::optional<TimePoint> at = time ? timeOf(*time, m_clock) : std::nullopt;
    if (!at)
        return LineKind::Unreadable;
    bool isNew = false; // 2.4 names the module beside the level
    constexpr QByteArrayView kClient("client ");
    for (auto group = takeBrackets(text); group; group = takeBrackets(text)) {
        if (!group->startsWith(kClient)) {
            isNew = isNew || (group->contains(':') && !group->startsWith("pid "));
            continue;
        }
        const std::optional<QByteArrayView> user = userOf(text);
        if (!user)
            return LineKind::Other;
        const auto address = clientOf(group->sliced(kClient.size()), isNew);
        if (!address)
            return LineKind::Unreadable;
        return setSignIn({.at = *at, .address = *address, .service = "apache", .method = "basic", .user = *user},
                         options(), event);
    }
    return LineKind::Other;
}

} // namespace postject
