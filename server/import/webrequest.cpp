// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/webrequest.h"

#include "server/contract/action.h"
#include "server/import/logtext.h"
#include "server/net/requestpath.h"

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

// Of a request's target (RFC 9112 section 3.2), without scheme and authority, in the one spelling; a target of another
// form, such as "*" and "host:443", as it is.
QByteArray pathOf(QByteArrayView target)
{
    for (const QByteArrayView scheme : {"http://", "https://", "ws://", "wss://"}) {
        if (!target.startsWith(scheme))
            continue;
        const QByteArrayView rest = target.sliced(scheme.size());
        const auto end = std::ranges::find_if(rest, [](char c) { return c == '/' || c == '?' || c == '#'; });
        const QByteArrayView path = rest.sliced(end - rest.begin());
        return path.startsWith('/') ? normalisedPath(path) : "/"_ba;
    }
    const bool isPath = target.startsWith('/') || target.startsWith('?') || target.startsWith('#');
    return isPath ? normalisedPath(target) : normalisedPath(target).sliced(1);
}

bool isFailedLogin(const WebRequest &request, const QByteArray &path, const ImportOptions &options)
{
    if (request.method != "POST" || !options.loginStatuses.contains(request.status))
        return false;
    const QByteArray shown = options.ignoresCase ? path.toLower() : path;
    return std::ranges::any_of(options.loginPaths, [&](const QByteArray &pattern) {
        return matchesPattern(options.ignoresCase ? pattern.toLower() : pattern, shown);
    });
}

} // namespace

bool isRequestMethod(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 16 &&
           std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || c == '-' || c == '_'; });
}

// "2026/11/20 10:00:00 "
bool isNginxErrorLine(QByteArrayView text)
{
    return text.size() > 20 && text[4] == '/' && text[7] == '/' && text[10] == ' ' && text[19] == ' ';
}

// "[Fri Nov 20 "
bool isApacheErrorLine(QByteArrayView text)
{
    return text.size() > 28 && text[0] == '[' && text[4] == ' ' && monthOf(text.sliced(5, 3)) > 0;
}

QByteArray unescapedLogText(QByteArrayView text)
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

void splitRequestLine(QByteArrayView line, WebRequest &request)
{
    request.method = {};
    request.target = {};
    const qsizetype space = line.indexOf(' ');
    if (space < 0 || !isRequestMethod(line.first(space)))
        return;
    const QByteArrayView rest = line.sliced(space + 1);
    const qsizetype version = rest.lastIndexOf(" HTTP/");
    request.method = line.first(space);
    request.target = version < 0 ? rest : rest.first(version);
}

std::optional<TimePoint> webLogTime(QByteArrayView text)
{
    if (text.size() != 26 || text[2] != '/' || text[6] != '/' || text[11] != ':' || text[14] != ':' ||
        text[17] != ':' || text[20] != ' ' || (text[21] != '+' && text[21] != '-'))
        return std::nullopt;
    const int offsetHours = digitsAt(text, 22, 2), offsetMinutes = digitsAt(text, 24, 2);
    const auto wall = wallTime(digitsAt(text, 7, 4), monthOf(text.sliced(3, 3)), digitsAt(text, 0, 2),
                               digitsAt(text, 12, 2), digitsAt(text, 15, 2), digitsAt(text, 18, 2));
    if (!wall || offsetHours < 0 || offsetMinutes < 0 || offsetHours > 18 || offsetMinutes > 59)
        return std::nullopt;
    const std::chrono::minutes offset(offsetHours * 60 + offsetMinutes);
    return text[21] == '+' ? *wall - offset : *wall + offset;
}

LineKind setWebEvent(const WebRequest &request, const ImportOptions &options, ImportEvent &event)
{
    if (request.at > options.now() + kEventFutureMax || toMilliseconds(request.at) < 0)
        return LineKind::Unreadable;
    ActivityRow &row = event.row;
    row.at = request.at;
    row.account = options.account;
    event.count = 1;
    event.address = request.address;
    row.ipAddress = request.address ? request.address->toByteArray() : QByteArray();
    const bool isHttp = isRequestMethod(request.method);
    QByteArray path = isHttp ? pathOf(request.target) : QByteArray();
    row.action = QByteArray(
        actionName(isHttp && isFailedLogin(request, path, options) ? Action::LoginFailed : Action::ApiRequest));
    path.truncate(kEventTextMaxBytes);
    row.endpoint = path;
    row.method = isHttp ? request.method.toByteArray() : QByteArray();
    row.status = request.status;
    row.userAgent = request.userAgent == "-" ? QByteArray() : cleanLogText(request.userAgent);
    row.metadata = "{}";
    return LineKind::Event;
}

} // namespace postject
