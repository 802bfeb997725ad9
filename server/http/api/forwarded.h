// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a proxy says of the request that it holds back while it asks "GET /v1/auth/verify": X-Forwarded-Method and
// X-Forwarded-Uri, as nginx (by its configuration), Traefik's ForwardAuth and Caddy's forward_auth send them. Only a
// trusted proxy's word counts; who calls this has seen to that. Pure.
#pragma once

#include "server/http/api/request.h"

namespace postject {

// The values of all lines of each header. Nothing when there is neither. forbidden, so that the proxy lets nothing
// through, for one without the other, a header twice (one of them is the client's own), a method that is no token, and
// a target that is no path.
Result<std::optional<ForwardedRequest>> readForwarded(const QList<QByteArray> &methods, const QList<QByteArray> &uris);

} // namespace postject
