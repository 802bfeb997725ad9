// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/albreader.h"

#include "server/import/logtext.h"

#include <algorithm>

namespace postject {

LineKind AlbReader::readEntry(QByteArrayView text, ImportEvent &event)
{
    static constexpr std::array<QByteArrayView, 6> kTypes{"http", "https", "h2", "grpcs", "ws", "wss"};
    QByteArrayView rest = text;
    if (std::ranges::find(kTypes, takeWord(rest)) != kTypes.end()) // the classic one has none
        text = rest;
    const std::optional<TimePoint> at = parseTime(takeWord(text));
    takeWord(text); // the balancer
    const QByteArrayView client = takeWord(text);
    takeWord(text); // the target
    for (int timer = 0; timer < 3; ++timer)
        takeWord(text);
    const QByteArrayView status = takeWord(text);
    const qsizetype colon = lastIndexIn(client, ':');
    const qsizetype quote = findQuote(text, 0);
    const qsizetype end = quote < 0 ? -1 : findQuote(text, quote + 1);
    WebRequest request{.at = at.value_or(TimePoint())};
    request.address = colon < 0 ? std::nullopt : addressIn(client.first(colon));
    request.status = status == "-" ? 0 : status.size() == 3 ? digitsAt(status, 0, 3) : -1;
    if (!at || !request.address || request.status < 0 || request.status > 599 || end < 0)
        return LineKind::Unreadable;
    splitRequestLine(text.sliced(quote + 1, end - quote - 1), request);
    if (text.sliced(end + 1).startsWith(" \"")) {
        const QByteArrayView agent = text.sliced(end + 3);
        const qsizetype agentEnd = findQuote(agent, 0);
        request.userAgent = agentEnd < 0 ? agent : agent.first(agentEnd);
    }
    return setWebEvent(request, options(), event);
}

} // namespace postject
