// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a proxy says of the request that it holds back while it asks "GET /v1/auth/verify": X-Forwarded-Method and
// X-Forwarded-Uri, as nginx (by its configuration), Traefik's ForwardAuth and Caddy's forward_auth send them, or
// X-Original-Method and X-Original-URL, as ingress-nginx does. Only a trusted proxy's word counts; who calls this has
// seen to that. Pure.
#pragma once

#include "server/http/api/request.h"

namespace postject {

// The values of all lines of each header.
struct ForwardedLines
{
    QList<QByteArray> methods = {};         // X-Forwarded-Method
    QList<QByteArray> uris = {};            // X-Forwarded-Uri
    QList<QByteArray> originalMethods = {}; // X-Original-Method
    QList<QByteArray> originalUrls = {};    // X-Original-URL
};

// Nothing when there is none of them. forbidden, so that the proxy lets nothing through, for one of a pair without the
// other, a header twice and two pairs that differ (one of them is the client's own), a method that is no token, and a
// target that is no path; a URL may be whole.
Result<std::optional<ForwardedRequest>> readForwarded(const ForwardedLines &lines);

} // namespace postject
