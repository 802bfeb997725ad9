// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the header fields of a request mean for its transport: framing, host, persistence, expectations; and the
// canonical head that is handed on. RFC 9110, RFC 9112 sections 3.2, 6, 9.3, 9.6. Pure; any thread.
#pragma once

#include "server/core/result.h"
#include "server/http/guard/requestline.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace postject {

struct HeaderField
{
    QByteArrayView name;
    QByteArrayView value; // without the white space around it
};

struct RequestHead
{
    qint64 contentLength = 0; // announced; 0 without a Content-Length
    bool isChunked = false;
    bool expectsContinue = false;
    bool isLast = false; // the connection closes after this request
};

// 400 for contradictory or malformed framing, Host and field values, 405 for a method that no endpoint has, 413 beyond
// `bodyBytes`, 415 for a content coding, 417 for an unknown expectation, 501 for unknown transfer codings and for web
// sockets.
Result<RequestHead> judgeHead(const RequestLine &line, std::span<const HeaderField> fields, int bodyBytes);

// Appends the request line in origin-form and every end-to-end field but Authorization, Host first. The caller adds
// Content-Length (which is left out here) when it knows the size of the body, and the empty line.
void appendCanonicalHead(QByteArray &to, const RequestLine &line, std::span<const HeaderField> fields);

// The values of all Authorization fields, joined by ", " (RFC 9110 section 5.3).
QByteArray authorizationOf(std::span<const HeaderField> fields);

// The value of the first field of this name; empty without one.
QByteArrayView fieldValue(std::span<const HeaderField> fields, QByteArrayView name);

} // namespace postject
