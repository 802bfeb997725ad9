// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the header fields of a request mean for its transport: framing, host, persistence, expectations.
// RFC 9110, RFC 9112 sections 3.2, 6, 9.3, 9.6. Pure; any thread.
#pragma once

#include "server/core/result.h"
#include "server/http/transport/requestline.h"

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
// `bodyBytes`, 415 for a content coding, 417 for an unknown expectation, 501 for unknown transfer codings. An offer to
// upgrade is ignored (RFC 9110 section 7.8).
Result<RequestHead> judgeHead(const RequestLine &line, std::span<const HeaderField> fields, int bodyBytes);

} // namespace postject
