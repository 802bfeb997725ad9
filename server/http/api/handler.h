// SPDX-License-Identifier: GPL-3.0-or-later
//
// What answers an endpoint: a coroutine on the server thread. It reads the request, may wait for hashing or a query,
// and gives back an outcome; it changes nothing itself (see Outcome). Services and request outlive it.
#pragma once

#include "server/http/api/request.h"
#include "server/http/api/services.h"

#include <QCoroTask>

namespace postject {

using HandlerTask = QCoro::Task<Outcome>;
using Handler = HandlerTask (*)(Services &, const Request &);

struct EndpointHandler
{
    EndpointId endpoint;
    Handler handler;
};

} // namespace postject
