// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the guard counts clients: an IPv6 client by its /64. The peers are pretended, for loopback has one IPv6 address.
#include "tests/http/transport/guardfixture.h"

#include <QTest>

#include <atomic>

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>

using namespace postject;

namespace {
std::atomic<const char *> pretended = nullptr; // an IPv6 address
}

// In place of the C library's, for the whole program.
extern "C" int getpeername(int descriptor, sockaddr *__restrict address, socklen_t *__restrict size) noexcept
{
    using Getpeername = int (*)(int, sockaddr *, socklen_t *);
    static const auto real = reinterpret_cast<Getpeername>(::dlsym(RTLD_NEXT, "getpeername"));
    const char *text = pretended;
    if (!text || *size < sizeof(sockaddr_in6))
        return real(descriptor, address, size);
    auto *peer = reinterpret_cast<sockaddr_in6 *>(address);
    *peer = {};
    peer->sin6_family = AF_INET6;
    peer->sin6_port = htons(static_cast<in_port_t>(10'000 + descriptor));
    ::inet_pton(AF_INET6, text, &peer->sin6_addr);
    *size = sizeof(sockaddr_in6);
    return 0;
}

class GuardPeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { pretended = nullptr; }
    void anIPv6ClientIsItsWholeNetwork();
};

void GuardPeersTest::anIPv6ClientIsItsWholeNetwork()
{
    GuardFixture f(GuardLimits{.connectionsPerAddress = 3});
    std::vector<std::unique_ptr<RawClient>> clients;
    for (const char *peer : {"2001:db8:0:1::1", "2001:db8:0:1::2", "2001:db8:0:1:ffff::3"}) {
        pretended = peer;
        clients.push_back(std::make_unique<RawClient>(f.port()));
        QTRY_COMPARE(f.guard->liveConnections(), static_cast<int>(clients.size()));
    }
    pretended = "2001:db8:0:1:1:2:3:4";
    RawClient refused(f.port());
    QVERIFY(refused.waitForClose());
    QCOMPARE(refused.replies().size(), size_t(1));
    QCOMPARE(refused.replies().front().status, 503);
    QCOMPARE(f.guard->liveConnections(), 3);

    pretended = "2001:db8:0:2::1"; // of the network beside it
    RawClient other(f.port());
    QTRY_COMPARE(f.guard->liveConnections(), 4);

    clients.pop_back(); // and who leaves makes room
    QTRY_COMPARE(f.guard->liveConnections(), 3);
    pretended = "2001:db8:0:1::9";
    RawClient again(f.port());
    QTRY_COMPARE(f.guard->liveConnections(), 4);
}

QTEST_GUILESS_MAIN(GuardPeersTest)
#include "guardpeerstest.moc"
