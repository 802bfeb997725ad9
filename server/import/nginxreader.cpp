// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/nginxreader.h"

#include "server/import/logtext.h"

#include <algorithm>

namespace postject {

bool NginxReader::readClient(QByteArrayView head, WebRequest &request) const
{
    QByteArrayView field;
    for (int left = options().webHead.fieldsBefore; left >= 0; --left) {
        const qsizetype blank = head.indexOf(' ');
        field = blank < 0 ? head : head.first(blank);
        head = blank < 0 ? QByteArrayView() : head.sliced(blank + 1);
        if (left == 0 && options().webHead.isList && field.endsWith(','))
            ++left;
    }
    if (options().webHead.isList)
        field = field.sliced(lastIndexIn(field, ',') + 1);
    if (field == "-" || field == "unix:")
        return true; // from a socket of its own
    request.address = addressIn(field);
    return request.address.has_value();
}

// ' 401 12 "referrer" "user agent" …'. A line that was cut inside the referrer or the agent keeps what it has.
bool NginxReader::readAnswer(QByteArrayView tail, WebRequest &request)
{
    request.status = digitsAt(tail, 1, 3);
    if (!tail.startsWith(' ') || request.status < 0 || request.status > 599 || (tail.size() > 4 && tail[4] != ' '))
        return false;
    const qsizetype quote = findQuote(tail, 4);
    const QByteArrayView bytes = tail.sliced(4, (quote < 0 ? tail.size() : quote) - 4).trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArrayView size = bytes.first(std::find(bytes.begin(), bytes.end(), ' ') - bytes.begin());
    if (size != "-" && !std::ranges::all_of(size, isDigit))
        return false;
    if (size.size() < bytes.size() || quote < 0)
        return true; // common, or fields of one's own: no user agent to be sure of
    const qsizetype referrerEnd = findQuote(tail, quote + 1);
    if (referrerEnd < 0 || referrerEnd + 2 >= tail.size() || tail[referrerEnd + 2] != '"' ||
        tail[referrerEnd + 1] != ' ')
        return true;
    const QByteArrayView agent = tail.sliced(referrerEnd + 3);
    const qsizetype agentEnd = findQuote(agent, 0);
    request.userAgent = agentEnd < 0 ? agent : agent.first(agentEnd);
    return true;
}

LineKind NginxReader::readEntry(QByteArrayView text, ImportEvent &event)
{
    const std::optional<WebLogLine> parts = splitWebLogLine(text);
    if (!parts)
        return isNginxErrorLine(text) || isApacheErrorLine(text) ? LineKind::Other : LineKind::Unreadable;
    WebRequest request{.at = {}};
    const qsizetype end = findQuote(parts->rest, 1);
    const std::optional<TimePoint> at = webLogTime(parts->time);
    if (end < 0 || !at || !readClient(parts->head, request) || !readAnswer(parts->rest.sliced(end + 1), request))
        return LineKind::Unreadable;
    request.at = *at;
    QByteArrayView requestLine = parts->rest.sliced(1, end - 1);
    QByteArray plainRequest, plainAgent;
    if (requestLine.contains('\\')) {
        plainRequest = unescapedLogText(requestLine);
        requestLine = plainRequest;
    }
    if (request.userAgent.contains('\\')) {
        plainAgent = unescapedLogText(request.userAgent);
        request.userAgent = plainAgent;
    }
    splitRequestLine(requestLine, request);
    return setWebEvent(request, options(), event);
}

} // namespace postject
