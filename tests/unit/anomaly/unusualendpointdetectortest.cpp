// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unusual endpoints at their borders: the 10th is silent, the 11th fires; an hour to the millisecond; patterns.
#include "server/anomaly/unusualendpointdetector.h"
#include "tests/unit/anomaly/fakehistory.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

namespace {

const TimePoint kStart = fromMilliseconds(1'752'575'400'000);
constexpr AccountId kAccount{7};

} // namespace

class UnusualEndpointDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_log = {}; }
    void eleventhFires();
    void hourSlides_data();
    void hourSlides();
    void patterns_data();
    void patterns();
    void patternsCountApart();
    void accountsCountApart();
    void countGoesOn();
    void evictedStateIsReadBack();
    void lateEventsAreJudgedInTheirTime();
    void settings();

private:
    QList<EndpointFinding> send(UnusualEndpointDetector &detector, TimePoint at, const QByteArray &path, int times = 1,
                                AccountId account = kAccount);
    FakeHistory m_log;
};

QList<EndpointFinding> UnusualEndpointDetectorTest::send(UnusualEndpointDetector &detector, TimePoint at,
                                                         const QByteArray &path, int times, AccountId account)
{
    QList<EndpointFinding> findings;
    for (int i = 0; i < times; ++i)
        findings = detector.observe(account, m_log.append(account, at, path).id, at, path);
    return findings;
}

void UnusualEndpointDetectorTest::eleventhFires()
{
    UnusualEndpointDetector detector({}, &m_log);
    for (int i = 0; i < 10; ++i)
        QVERIFY(send(detector, kStart + i * 1min, "/v1/admin/accounts").isEmpty());
    const auto findings = send(detector, kStart + 10min, "/v1/admin/settings");
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].pattern, "/v1/admin*");
    QCOMPARE(findings[0].count, 11);
    QCOMPARE(findings[0].at, kStart + 10min);
    QCOMPARE(findings[0].rows.size(), 11);
    QCOMPARE(findings[0].rows.first(), ActivityId{1});
    QCOMPARE(findings[0].rows.last(), ActivityId{11});
}

void UnusualEndpointDetectorTest::hourSlides_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<bool>("fires");
    QTest::newRow("3599.999 s after the first") << qint64{3'599'999} << true;
    QTest::newRow("3600 s after the first") << qint64{3'600'000} << false;
}

void UnusualEndpointDetectorTest::hourSlides()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const bool, fires);
    UnusualEndpointDetector detector({}, &m_log);
    send(detector, kStart, "/v1/billing");
    send(detector, kStart + 1ms, "/v1/billing", 9);
    QCOMPARE(!send(detector, kStart + Milliseconds(milliseconds), "/v1/billing").isEmpty(), fires);
}

void UnusualEndpointDetectorTest::patterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *path, bool matches) {
        QTest::addRow("%s %s", pattern, path) << QByteArray(pattern) << QByteArray(path) << matches;
    };
    row("/v1/admin*", "/v1/admin", true);
    row("/v1/admin*", "/v1/admin/accounts", true);
    row("/v1/admin*", "/v1/administer", true);
    row("/v1/admin*", "/v1/Admin", true); // to a lenient server
    row("/v1/Admin", "/v1/admin", true);
    row("/v1/admin", "/V1/ADMIN", true);
    row("/v1/admin*", "/v1/admin;a=b/x", true);
    row("/v1/admin", "/v1;a=b/admin;c", true);
    row("/v1/admin", "/v1/x/..;/admin", true); // Tomcat resolves it after the parameter is gone
    row("/v1/admin*", "/v1%2Fadmin", true);
    row("/v1/admin*", "/v1%252fadmin", true); // where two servers decode
    row("/v1/admin*", "/v1%5Cadmin", true);
    row("/v1/admin*", "/v1/x%2F..%2Fadmin/accounts", true);
    row("/v1/admin*", "/v1/x;/admin", false);
    row("/v1/admin*", "/v1/;admin", false);
    row("/v1/admin", "/v1/admin%2Fx", false);
    row("/v1/admin*", "/v1/adm%", false);
    row("/v1/admin*", ";%;", false);
    row("/v1/admin*", "/v1/auth/admin", false);
    row("/v1/admin*", "/v1/admi", false);
    row("/v1/admin", "/v1/admin", true);
    row("/v1/admin", "/v1/admin/accounts", false);
    row("/v1/a*b", "/v1/a*b", true);
    row("/v1/a*b", "/v1/axb", false);
    row("*", "/", true);
    row("*", "", true);
    row("", "", true);
    row("", "/", false);
}

void UnusualEndpointDetectorTest::patterns()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, path);
    QFETCH(const bool, matches);
    QCOMPARE(matchesPath(pattern, path), matches);
}

void UnusualEndpointDetectorTest::patternsCountApart()
{
    UnusualEndpointDetector detector({}, &m_log);
    for (const char *path : {"/v1/billing", "/v1/admin", "/v1/api-keys"})
        QVERIFY(send(detector, kStart, path, 10).isEmpty());
    QVERIFY(send(detector, kStart, "/v1/auth/me", 20).isEmpty());
    for (const char *path : {"/v1/billing", "/v1/admin", "/v1/api-keys"})
        QCOMPARE(send(detector, kStart, path).size(), 1);
    // A path of two patterns counts for both.
    detector.apply({.patterns = {"/v1/admin*", "/v1/admin/keys"}});
    QCOMPARE(send(detector, kStart + 2h, "/v1/admin/keys", 11).size(), 2);
}

void UnusualEndpointDetectorTest::accountsCountApart()
{
    UnusualEndpointDetector detector({}, &m_log);
    QVERIFY(send(detector, kStart, "/v1/admin", 10, AccountId{1}).isEmpty());
    QVERIFY(send(detector, kStart, "/v1/admin", 10, AccountId{2}).isEmpty());
    QVERIFY(!send(detector, kStart, "/v1/admin", 1, AccountId{1}).isEmpty());
}

void UnusualEndpointDetectorTest::countGoesOn()
{
    UnusualEndpointDetector detector({}, &m_log);
    for (int minute = 0; minute < 120; ++minute) {
        const auto findings = send(detector, kStart + minute * 1min, "/v1/admin", 2);
        if (minute < 5)
            continue;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].count, 2 * std::min(minute + 1, 60));
        QCOMPARE(findings[0].rows.size(), 11);
    }
    QVERIFY(send(detector, kStart + 10h, "/v1/admin", 10).isEmpty());
    QCOMPARE(send(detector, kStart + 10h, "/v1/admin")[0].count, 11);
}

void UnusualEndpointDetectorTest::evictedStateIsReadBack()
{
    UnusualEndpointDetector detector({.accountsMax = 1}, &m_log);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(send(detector, kStart + i * 1s, "/v1/admin").isEmpty());
        send(detector, kStart + i * 1s, "/v1/admin", 1, AccountId{8}); // takes its place
    }
    const auto findings = send(detector, kStart + 20s, "/v1/admin");
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].count, 11);
}

void UnusualEndpointDetectorTest::lateEventsAreJudgedInTheirTime()
{
    UnusualEndpointDetector detector({}, &m_log);
    QVERIFY(send(detector, kStart, "/v1/admin", 10).isEmpty());
    QVERIFY(send(detector, kStart - 24h, "/v1/admin", 10).isEmpty());
    QVERIFY(!send(detector, kStart - 24h, "/v1/admin").isEmpty());
    QVERIFY(!send(detector, kStart, "/v1/admin").isEmpty());
}

void UnusualEndpointDetectorTest::settings()
{
    UnusualEndpointDetector detector({.limit = 2, .patterns = {"/billing"}}, &m_log);
    QVERIFY(send(detector, kStart, "/v1/admin", 50).isEmpty());
    QVERIFY(send(detector, kStart, "/billing", 2).isEmpty());
    QVERIFY(!send(detector, kStart, "/billing").isEmpty());
    detector.apply({.patterns = {}});
    QVERIFY(send(detector, kStart, "/v1/admin", 50).isEmpty());
    detector.apply(UnusualEndpointSettings{});
    QVERIFY(!send(detector, kStart, "/v1/admin").isEmpty());
}

QTEST_APPLESS_MAIN(UnusualEndpointDetectorTest)
#include "unusualendpointdetectortest.moc"
