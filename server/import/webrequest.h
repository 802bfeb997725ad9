// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request out of a web server's log, as an event: what the readers of such logs have in common. Pure.
#pragma once

#include "server/import/importevent.h"

namespace postject {

struct WebRequest
{
    TimePoint at;
    std::optional<IpAddress> address = {}; // absent: from a socket of the machine's own
    QByteArrayView method = {};            // these as they were sent; empty or odd ones are left out
    QByteArrayView target = {};
    int status = 0;
    QByteArrayView userAgent = {}; // "-" is none
};

// api_request; or login_failed for a POST to one of the login paths that was answered with one of the statuses of a
// refusal. Paths are compared as live ones are, before they are shortened. Unreadable: the time can't be.
LineKind setWebEvent(const WebRequest &request, const ImportOptions &options, ImportEvent &event);

// "GET /path HTTP/1.1" into method and target; both empty for what was never HTTP.
void splitRequestLine(QByteArrayView line, WebRequest &request);

// "10/Oct/2000:13:55:36 -0700".
std::optional<TimePoint> webLogTime(QByteArrayView text);

// With the escapes of nginx and Apache undone: \xHH, \", \\, \n, \t, \r.
QByteArray unescapedLogText(QByteArrayView text);

bool isRequestMethod(QByteArrayView text);

// Whether a line begins as those of the error logs do, which a container writes among those of the access log.
bool isNginxErrorLine(QByteArrayView text);
bool isApacheErrorLine(QByteArrayView text);

} // namespace postject
