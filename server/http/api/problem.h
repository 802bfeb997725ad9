// SPDX-License-Identifier: GPL-3.0-or-later
//
// Error answers: application/problem+json (RFC 9457) with the member "code", one shape on every path. Pure.
#pragma once

#include "server/http/api/request.h"

namespace postject {

inline constexpr const char *kJsonType = "application/json";
inline constexpr const char *kProblemType = "application/problem+json";

// With the headers that the code calls for: WWW-Authenticate, Retry-After, Allow.
Reply problemReply(const Error &error, const QByteArray &requestId);

// "Unauthorized" for 401, as the status line has it.
QByteArrayView reasonPhrase(int status);

} // namespace postject
