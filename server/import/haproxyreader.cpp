// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/haproxyreader.h"

#include "server/import/logtext.h"

namespace postject {

namespace {

// "[20/Nov/2026:10:00:00.123]"
std::optional<TimePoint> timeOf(QByteArrayView word, LogClock &clock)
{
    if (word.size() != 26 || word[0] != '[' || word[3] != '/' || word[7] != '/' || word[12] != ':' || word[15] != ':' ||
        word[18] != ':' || word[21] != '.' || word[25] != ']' || digitsAt(word, 22, 3) < 0)
        return std::nullopt;
    return wallTime(digitsAt(word, 8, 4), monthOf(word.sliced(4, 3)), digitsAt(word, 1, 2), digitsAt(word, 13, 2),
                    digitsAt(word, 16, 2), digitsAt(word, 19, 2))
        .transform([&](TimePoint wall) { return clock.inZone(wall) + Milliseconds(digitsAt(word, 22, 3)); });
}

} // namespace

LineKind HaproxyReader::readEntry(QByteArrayView text, ImportEvent &event)
{
    const QByteArrayView client = takeWord(text);
    const std::optional<TimePoint> at = timeOf(takeWord(text), m_clock);
    if (!at) // "Server app/one is UP", "Proxy app started."
        return client.contains(':') && text.contains('"') ? LineKind::Unreadable : LineKind::Other;
    takeWord(text); // frontend
    takeWord(text); // backend and server
    const QByteArrayView timers = takeWord(text), status = takeWord(text);
    const qsizetype quote = text.indexOf('"');
    if (timers.count('/') < 3 || quote < 0)
        return LineKind::Other; // a TCP connection
    WebRequest request{.at = *at};
    request.status = status == "-1" ? 0 : status.size() == 3 ? digitsAt(status, 0, 3) : -1;
    const qsizetype colon = lastIndexIn(client, ':');
    request.address = colon < 0 ? std::nullopt : addressIn(client.first(colon));
    const bool isLocal = client.startsWith("unix:");
    if (request.status < 0 || request.status > 599 || (!request.address && !isLocal))
        return LineKind::Unreadable;
    QByteArrayView line = text.sliced(quote + 1);
    if (line.endsWith('"'))
        line.chop(1);
    splitRequestLine(line, request); // both empty for <BADREQ>
    return setWebEvent(request, options(), event);
}

} // namespace postject
