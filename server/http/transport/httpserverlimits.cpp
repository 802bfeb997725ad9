// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/httpserverlimits.h"

#include <QAbstractHttpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QHttpServerConfiguration>
#endif

namespace postject {

void leaveLimitsToGuard([[maybe_unused]] QAbstractHttpServer &server)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    using namespace std::chrono_literals;
    QHttpServerConfiguration configuration = server.configuration();
    configuration.setKeepAliveTimeout(24h); // it can't be switched off; the guard ends idle connections long before
#if QT_VERSION >= QT_VERSION_CHECK(6, 11, 0)
    // The channel's heads are the guard's own, and small; a body may be as large as the guard allows.
    configuration.setMaximumBodySize(-1);
#endif
    server.setConfiguration(configuration);
#endif
}

} // namespace postject
