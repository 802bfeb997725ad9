// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the endpoint of a method and path in the API table (contract/endpoints.h). Pure.
#pragma once

#include "server/contract/endpoints.h"
#include "server/core/result.h"

#include <QByteArray>
#include <QList>

namespace postject {

struct Route
{
    const Endpoint *endpoint = nullptr;
    QList<QByteArray> arguments; // percent-decoded once
};

// HEAD is answered wherever GET is (RFC 9110 section 9.1). not_found for a path that is not in the table;
// method_not_allowed, with Allow, for a path that has other verbs. reachLocal: whether endpoints of the local socket
// exist for this caller.
Result<Route> findRoute(const QByteArray &method, const QByteArray &path, bool reachLocal);

} // namespace postject
