// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/proxyfaults.h"

#include "server/alerts/securityalerts.h"

#include <QLoggingCategory>

namespace postject {

namespace {
Q_LOGGING_CATEGORY(logProxies, "postject.proxies")
} // namespace

std::optional<AlertRecord> ProxyFaults::noticed(const ClientAddress &proxy, ForwardingFault fault, TimePoint at)
{
    const QByteArray address = proxy.text();
    Counts &counts = m_proxies[address];
    if (at - counts.since >= kWindow || at < counts.since) {
        counts = {.since = at};
        qCWarning(logProxies).noquote() << "the trusted proxy" << address << "sends"
                                        << (fault == ForwardingFault::Missing ? "no" : "a malformed")
                                        << "X-Forwarded-For; its clients can't be told apart";
    }
    ++(fault == ForwardingFault::Missing ? counts.missing : counts.malformed);
    if (counts.missing + counts.malformed != kRepetitions)
        return std::nullopt;
    return proxyMisconfiguredAlert(address, counts.missing, counts.malformed, at);
}

} // namespace postject
