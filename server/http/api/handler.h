// SPDX-License-Identifier: GPL-3.0-or-later
//
// What answers an endpoint: a coroutine on the server thread. It gets the request and the parts of the server that its
// further parameters name, may wait for hashing or a query, and gives back an outcome; it changes nothing itself (see
// Outcome). Parts and request outlive it.
#pragma once

#include "server/http/api/request.h"
#include "server/http/api/services.h"

#include <QCoroTask>

namespace postject {

using HandlerTask = QCoro::Task<Outcome>;
using Handler = HandlerTask (*)(const Services &, const Request &);

namespace detail {
template <auto handle>
struct Supplied;

template <typename... Parts, HandlerTask (*handle)(const Request &, Parts &...)>
struct Supplied<handle>
{
    static HandlerTask call(const Services &services, const Request &request)
    {
        return handle(request, services.get<Parts>()...);
    }
};
} // namespace detail

// The handler with the parts that it names: supplied<listBlocks> for listBlocks(const Request &, BlockService &).
template <auto handle>
inline constexpr Handler supplied = detail::Supplied<handle>::call;

struct EndpointHandler
{
    EndpointId endpoint;
    Handler handler;
};

} // namespace postject
