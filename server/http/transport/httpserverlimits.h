// SPDX-License-Identifier: GPL-3.0-or-later
//
// QHttpServer has limits of its own since Qt 6.10: on idle connections, and on the sizes of requests. The guard before
// it holds them all, with other figures for some paths, and its refusals leave a row. Server thread.
#pragma once

class QAbstractHttpServer;

namespace postject {

// For a server whose connections all come through a Guard. To be called before the first one.
void leaveLimitsToGuard(QAbstractHttpServer &server);

} // namespace postject
