// SPDX-License-Identifier: GPL-3.0-or-later
//
// Requests of whose clients a trusted proxy says nothing that can be used: then all clients have the proxy's address,
// which is never blocked. The log is told of the first within ten minutes, the administrators of the tenth. Server
// thread.
#pragma once

#include "server/domain/records.h"
#include "server/net/clientaddress.h"

#include <QHash>

#include <optional>

namespace postject {

class ProxyFaults
{
public:
    static constexpr int kRepetitions = 10;
    static constexpr std::chrono::minutes kWindow{10};

    // The alert that this one makes due.
    std::optional<AlertRecord> noticed(const ClientAddress &proxy, ForwardingFault fault, TimePoint at);

private:
    struct Counts
    {
        TimePoint since;
        int missing = 0;
        int malformed = 0;
    };
    QHash<QByteArray, Counts> m_proxies; // trusted ones only
};

} // namespace postject
