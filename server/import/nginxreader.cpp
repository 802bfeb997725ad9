// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/nginxreader.h"

#include "server/contract/action.h"
#include "server/import/logtext.h"

#include <algorithm>

namespace postject {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = static_cast<char>(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 >= text.size()) {
            plain += text[i];
            continue;
        }
        const char kind = text[++i];
        const int high = kind == 'x' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            plain += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            plain += kind == 'n' ? '\n' : kind == 't' ? '\t' : kind == 'r' ? '\r' : kind;
        }
    }
    return plain;
}

bool isMethod(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 16 &&
           std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || c == '-' || c == '_'; });
}

// As this server writes a path: percent-encoded.
QByteArray encodedPath(QByteArrayView path)
{
    const auto isPlain = [](char c) { return c > 0x20 && c < 0x7f; };
    const bool isDone = std::ranges::all_of(path, isPlain);
    QByteArray encoded = isDone ? path.toByteArray() : QByteArray();
    for (const char c : isDone ? QByteArrayView() : path)
        encoded += isPlain(c) ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
    encoded.truncate(kEventTextMaxBytes);
    return encoded;
}

// The path of a request's target (RFC 9112 section 3.2), without scheme, authority, query and fragment.
QByteArrayView pathOf(QByteArrayView target)
{
    for (const char *scheme : {"http://", "https://"}) {
        if (!target.startsWith(scheme))
            continue;
        const QByteArrayView rest = target.sliced(QByteArrayView(scheme).size());
        const qsizetype slash = rest.indexOf('/');
        target = slash < 0 ? QByteArrayView("/") : rest.sliced(slash);
        break;
    }
    const auto end = std::ranges::find_if(target, [](char c) { return c == '?' || c == '#'; });
    return target.first(end - target.begin());
}

} // namespace

bool NginxReader::readClient(QByteArrayView head, ImportEvent &event) const
{
    event.address.reset();
    event.row.ipAddress.clear();
    QByteArrayView field;
    for (int left = m_options.webHead.fieldsBefore; left >= 0; --left) {
        const qsizetype blank = head.indexOf(' ');
        field = blank < 0 ? head : head.first(blank);
        head = blank < 0 ? QByteArrayView() : head.sliced(blank + 1);
        if (left == 0 && m_options.webHead.isList && field.endsWith(','))
            ++left;
    }
    if (m_options.webHead.isList)
        field = field.sliced(field.lastIndexOf(',') + 1);
    if (field == "-" || field == "unix:")
        return true; // from a socket of its own
    event.address = addressIn(field);
    if (event.address)
        event.row.ipAddress = event.address->toByteArray();
    return event.address.has_value();
}

bool NginxReader::readTime(QByteArrayView text, TimePoint &at) const
{
    if (text[2] != '/' || text[6] != '/' || text[11] != ':' || text[14] != ':' || text[17] != ':' || text[20] != ' ' ||
        (text[21] != '+' && text[21] != '-'))
        return false;
    const int offsetHours = digitsAt(text, 22, 2), offsetMinutes = digitsAt(text, 24, 2);
    const auto wall = wallTime(digitsAt(text, 7, 4), monthOf(text.sliced(3, 3)), digitsAt(text, 0, 2),
                               digitsAt(text, 12, 2), digitsAt(text, 15, 2), digitsAt(text, 18, 2));
    if (!wall || offsetHours < 0 || offsetMinutes < 0 || offsetHours > 18 || offsetMinutes > 59)
        return false;
    const std::chrono::minutes offset(offsetHours * 60 + offsetMinutes);
    at = text[21] == '+' ? *wall - offset : *wall + offset;
    return at <= m_options.now + kEventFutureMax && toMilliseconds(at) >= 0;
}

void NginxReader::readRequest(QByteArrayView request, ActivityRow &row)
{
    row.method.clear();
    row.endpoint.clear();
    QByteArray plain;
    if (request.contains('\\')) {
        plain = unescaped(request);
        request = plain;
    }
    const qsizetype space = request.indexOf(' ');
    if (space < 0 || !isMethod(request.first(space)))
        return; // "-", or what was never HTTP: a request all the same
    const QByteArrayView rest = request.sliced(space + 1);
    const qsizetype version = rest.lastIndexOf(" HTTP/");
    row.method = request.first(space).toByteArray();
    row.endpoint = encodedPath(pathOf(version < 0 ? rest : rest.first(version)));
}

// ' 401 12 "referrer" "user agent" …'
bool NginxReader::readAnswer(QByteArrayView tail, ImportEvent &event) const
{
    event.row.userAgent.clear();
    event.row.status = digitsAt(tail, 1, 3);
    if (!tail.startsWith(' ') || event.row.status < 0 || event.row.status > 599 || (tail.size() > 4 && tail[4] != ' '))
        return false;
    qsizetype quote = findQuote(tail, 4);
    const QByteArrayView bytes = tail.sliced(4, (quote < 0 ? tail.size() : quote) - 4).trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArrayView size = bytes.first(std::find(bytes.begin(), bytes.end(), ' ') - bytes.begin());
    if (size != "-" && !std::ranges::all_of(size, isDigit))
        return false;
    if (size.size() < bytes.size() || quote < 0)
        return true; // common, or fields of one's own: no user agent to be sure of
    const qsizetype referrerEnd = findQuote(tail, quote + 1);
    if (referrerEnd < 0)
        return false;
    quote = referrerEnd + 2;
    if (quote >= tail.size() || tail[quote] != '"' || tail[quote - 1] != ' ')
        return true;
    const qsizetype agentEnd = findQuote(tail, quote + 1);
    if (agentEnd < 0)
        return false;
    const QByteArrayView agent = tail.sliced(quote + 1, agentEnd - quote - 1);
    if (agent != "-")
        event.row.userAgent = agent.contains('\\') ? cleanLogText(unescaped(agent)) : cleanLogText(agent);
    return true;
}

LineKind NginxReader::readLine(const LogLine &line, ImportEvent &event)
{
    const std::optional<WebLogLine> parts = splitWebLogLine(line.text);
    if (!parts)
        return LineKind::Unreadable;
    const qsizetype end = findQuote(parts->rest, 1);
    if (end < 0 || !readClient(parts->head, event) || !readTime(parts->time, event.row.at) ||
        !readAnswer(parts->rest.sliced(end + 1), event))
        return LineKind::Unreadable;
    readRequest(parts->rest.sliced(1, end - 1), event.row);
    const bool isRefused = event.row.status == 401 || event.row.status == 403;
    const bool isFailedLogin =
        isRefused && event.row.method == "POST" && matchesPattern(m_options.loginPath, event.row.endpoint);
    event.row.account = m_options.account;
    event.row.action = QByteArray(actionName(isFailedLogin ? Action::LoginFailed : Action::ApiRequest));
    event.row.metadata = "{}";
    event.count = 1;
    return LineKind::Event;
}

} // namespace postject
