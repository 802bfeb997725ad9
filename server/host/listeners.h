// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the server can be reached: over the network, and over a local socket for who administers it on this machine.
// Owned by the ServerCore. Server thread.
#pragma once

#include "server/core/certificate.h"
#include "server/core/clock.h"
#include "server/host/serverhost.h"
#include "server/http/api/accesscontrol.h"
#include "server/http/api/apiserver.h"
#include "server/http/api/serverfigures.h"
#include "server/storage/datafolder.h"

#include <utility>

namespace postject {

class Listeners
{
public:
    struct Dependencies // outlive this
    {
        const ServerOptions &options;
        const DataFolder &folder;
        const Clock &clock;
        const AccessControl &access;
        Pipeline &pipeline;
        ServerFigures &figures;
        const QByteArray &localToken;
    };

    explicit Listeners(const Dependencies &dependencies);

    // Takes connections from here on. The error's detail is one line for the person who starts it.
    Result<void> listen();
    // The certificate that these options name, for connections to come; "" without TLS.
    Result<QByteArray> renewCertificate(const ServerOptions &options);
    void close(); // takes no more connections, and ends those that wait

    std::pair<int, int> connections() const; // open ones: over the network, over the local socket
    const ServerAddress &address() const { return m_address; }

private:
    Result<ServerCertificate> certificate(const ServerOptions &options) const;
    Result<void> listenNetwork();
    Result<void> listenLocal();

    const Dependencies m_on;
    ApiServer m_networkApi;
    ApiServer m_localApi;
    Guard *m_guard = nullptr;      // owned by m_networkApi, once bound
    Guard *m_localGuard = nullptr; // owned by m_localApi, once bound
    ServerAddress m_address;
};

} // namespace postject
