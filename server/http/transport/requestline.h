// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first line of a request, read strictly (RFC 9112 section 3): one space between its parts, CRLF at its end,
// visible ASCII only, a target in origin-form or absolute-form. Pure; any thread.
#pragma once

#include "server/core/result.h"

#include <QByteArrayView>

#include <optional>

namespace postject {

struct RequestLine
{
    QByteArrayView method;     // a name of our table, HEAD, or OPTIONS or TRACE
    QByteArrayView target;     // origin-form, or "*" with OPTIONS; of absolute-form what follows the authority
    QByteArrayView authority;  // of absolute-form, else empty
    bool isHttp11 = true;      // else HTTP/1.0
    bool isAllowed = true;     // false: known to HTTP, but no endpoint has this method
    bool isForwarding = false; // for the path at which proxies ask
    qsizetype size = 0;        // with its CRLF, in bytes
};

struct TargetLimits
{
    int bytes = 0;
    QByteArrayView forwardingPath; // whose query is no part of the target, and may hold any visible byte
    int forwardingBytes = 0;       // of that query, path included
};

// Reads the line that `bytes` begin with; nothing while it is not complete. The views point into `bytes`.
// 400 for what is not a request line, 414 for a longer target, 501 for a method or use of HTTP that isn't offered,
// 505 for another version than 1.0 and 1.1; each as soon as the bytes show it.
Result<std::optional<RequestLine>> readRequestLine(QByteArrayView bytes, const TargetLimits &limits);

// RFC 9110 section 5.6.2.
bool isToken(QByteArrayView text);

} // namespace postject
