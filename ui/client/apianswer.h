// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads an HTTP answer as the contract defines it: a JSON object, or problem+json (RFC 9457). Pure; any thread.
#pragma once

#include "ui/client/apiclient.h"

#include <QHttpHeaders>

namespace postject::ui {

// status: what the server sent. An empty object for 204 and for an empty 201. Malformed for whatever the contract does
// not know: a redirect, another content type, a body that is no JSON object, an error without a "code".
ApiResult<QJsonObject> readAnswer(int status, const QHttpHeaders &headers, const QByteArray &body);

// The Date header (RFC 9110 section 5.6.7, the preferred form) in UTC; invalid without one.
QDateTime dateOf(const QHttpHeaders &headers);

} // namespace postject::ui
