// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/npmreader.h"

#include "server/import/logtext.h"

namespace postject {

namespace {

QByteArrayView takeLastWord(QByteArrayView &text)
{
    const qsizetype blank = lastIndexIn(text, ' ');
    const QByteArrayView word = text.sliced(blank + 1);
    text = text.first(std::max<qsizetype>(blank, 0));
    return word;
}

} // namespace

LineKind NpmReader::readEntry(QByteArrayView text, ImportEvent &event)
{
    constexpr qsizetype kTimeEnd = 27; // [10/Oct/2000:13:55:36 -0700]
    const qsizetype quote = findQuote(text, 0);
    if (text.size() < kTimeEnd + 2 || text[0] != '[' || text[kTimeEnd] != ']' || quote < kTimeEnd + 2)
        return LineKind::Unreadable;
    const std::optional<TimePoint> at = webLogTime(text.sliced(1, kTimeEnd - 1));
    const qsizetype pathEnd = findQuote(text, quote + 1);
    if (!at || pathEnd < 0)
        return LineKind::Unreadable;
    WebRequest request{.at = *at};
    QByteArrayView before = text.sliced(kTimeEnd + 1, quote - kTimeEnd - 2);
    takeLastWord(before); // host
    takeLastWord(before); // scheme
    request.method = takeLastWord(before);
    const bool isDash = takeLastWord(before) == "-";
    const QByteArrayView status = takeLastWord(before);
    request.status = status.size() == 3 ? digitsAt(status, 0, 3) : -1;
    const QByteArray target = unescapedLogText(text.sliced(quote + 1, pathEnd - quote - 1));
    request.target = target;
    constexpr QByteArrayView kClient(" [Client ");
    QByteArrayView rest = text.sliced(pathEnd + 1);
    const qsizetype end = rest.startsWith(kClient) ? rest.indexOf(']') : -1;
    if (!isDash || request.status < 0 || request.status > 599 || end < 0)
        return LineKind::Unreadable;
    request.address = addressIn(rest.sliced(kClient.size(), end - kClient.size()));
    if (!request.address)
        return LineKind::Unreadable;
    const qsizetype agentBegin = findQuote(rest, end);
    QByteArray agent;
    if (agentBegin >= 0) {
        const qsizetype agentEnd = findQuote(rest, agentBegin + 1);
        agent = unescapedLogText(rest.sliced(agentBegin + 1, (agentEnd < 0 ? rest.size() : agentEnd) - agentBegin - 1));
        request.userAgent = agent;
    }
    return setWebEvent(request, options(), event);
}

} // namespace postject
