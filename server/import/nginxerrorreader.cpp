// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/nginxerrorreader.h"

#include "server/import/logtext.h"
#include "server/import/signinevent.h"

namespace postject {

namespace {

// "2026/11/20 10:00:00"
std::optional<TimePoint> timeOf(QByteArrayView text, LogClock &clock)
{
    if (text.size() < 20 || text[4] != '/' || text[7] != '/' || text[10] != ' ' || text[13] != ':' || text[16] != ':' ||
        text[19] != ' ')
        return std::nullopt;
    return wallTime(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2), digitsAt(text, 11, 2),
                    digitsAt(text, 14, 2), digitsAt(text, 17, 2))
        .transform([&](TimePoint wall) { return clock.inZone(wall); });
}

} // namespace

LineKind NginxErrorReader::readEntry(QByteArrayView text, ImportEvent &event)
{
    const std::optional<TimePoint> at = timeOf(text, m_clock);
    if (!at)
        return LineKind::Unreadable;
    constexpr QByteArrayView kUser(" user \""), kClient(", client: ");
    const qsizetype user = text.indexOf(kUser);
    const qsizetype client = user < 0 ? -1 : text.indexOf(kClient, user);
    // Behind the connection's number, before the first thing that a client wrote.
    if (client < 0 || user < 1 || text.first(user).contains('"') || text[user - 1] < '0' || text[user - 1] > '9')
        return LineKind::Other;
    const QByteArrayView told = text.first(client).sliced(user + kUser.size());
    const qsizetype mismatch = told.lastIndexOf("\": password mismatch");
    const qsizetype unknown = told.lastIndexOf("\" was not found in \"");
    const qsizetype nameEnd = std::max(mismatch, unknown);
    if (nameEnd < 0)
        return LineKind::Other;
    const QByteArrayView rest = text.sliced(client + kClient.size());
    const qsizetype end = rest.indexOf(',');
    const std::optional<IpAddress> address = addressIn(end < 0 ? rest : rest.first(end));
    if (!address)
        return LineKind::Unreadable;
    return setSignIn(
        {.at = *at, .address = *address, .service = "nginx", .method = "basic", .user = told.first(nameEnd)}, options(),
        event);
}

} // namespace postject
