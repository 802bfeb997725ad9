// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last of the disk is kept for whoever is signed in: strangers, who could fill it, are refused before.
#include "tests/support/serverfixture.h"

#include <QTest>

#include <atomic>

#include <dlfcn.h>
#include <sys/statvfs.h>

using namespace postject;

namespace {
std::atomic<bool> isNearlyFull = false;
}

// In place of the C library's, for the whole program: the disk as it is, but for the room on it.
extern "C" int statvfs(const char *path, struct statvfs *status) noexcept
{
    using Statvfs = int (*)(const char *, struct statvfs *);
    static const auto real = reinterpret_cast<Statvfs>(::dlsym(RTLD_NEXT, "statvfs"));
    const int result = real(path, status);
    status->f_bavail = isNearlyFull ? 63ULL * 1024 * 1024 / status->f_frsize : 65ULL * 1024 * 1024 / status->f_frsize;
    return result;
}

class DiskReserveApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersAreRefused();
    void strangersWriteNoRows();
};

void DiskReserveApiTest::strangersAreRefused()
{
    ServerFixture server;
    const TestAccount account = server.makeAccount();
    const QByteArray token = server.signInLocally(account);
    const QByteArray from = server.freshAddress();
    const Call login = ServerFixture::loginCall(account);
    QCOMPARE(server.call(login, from).outcome(), "200");

    isNearlyFull = true; // the writer looks every second
    QTRY_COMPARE_WITH_TIMEOUT(server.call(login, from).outcome(), "503 audit_unavailable", 20'000);
    const Answer refused = server.call(login, from);
    QCOMPARE(refused.outcome(), "503 audit_unavailable");
    QVERIFY2(refused.header("Retry-After").toInt() > 0, "a 503 says when to come again"); // the default of all
    QCOMPARE(server.call({.method = "GET", .target = "/v1/health"}, from).outcome(), "200");
    QCOMPARE(server.call({.method = "GET", .target = "/v1/auth/me", .token = token}, from).outcome(), "200");
    QCOMPARE(server.callLocally(login).outcome(), "200");

    isNearlyFull = false;
    QTRY_COMPARE_WITH_TIMEOUT(server.call(login, from).outcome(), "200", 20'000);
}

void DiskReserveApiTest::strangersWriteNoRows()
{
    ServerFixture server;
    const QByteArray token = server.member();
    const QByteArray from = server.freshAddress();
    const Call unknown{.method = "GET", .target = "/v1/unknown"};
    isNearlyFull = true;
    QTRY_COMPARE_WITH_TIMEOUT(server.call(ServerFixture::loginCall(server.administrator())).outcome(),
                              "503 audit_unavailable", 20'000);
    QCOMPARE(server.call(unknown, from).outcome(), "404 not_found");
    QCOMPARE(server.call({.method = "GET", .target = "/v1/auth/me", .token = "no.such.token"}, from).outcome(),
             "401 unauthenticated");
    QCOMPARE(server.call({.method = "PURGE", .target = "/v1/auth/me"}, from).status, 501);
    QCOMPARE(server.call({.method = "GET", .target = "/v1/auth/me", .token = token}, from).outcome(), "200");
    QCOMPARE(server.rows("ipAddress=" + from).size(), 1);

    isNearlyFull = false;
    QTRY_COMPARE_WITH_TIMEOUT(server.call(ServerFixture::loginCall(server.administrator())).outcome(), "200", 20'000);
    QCOMPARE(server.call(unknown, from).outcome(), "404 not_found");
    QCOMPARE(server.rows("ipAddress=" + from).size(), 2);
}

QTEST_GUILESS_MAIN(DiskReserveApiTest)
#include "diskreserveapitest.moc"
