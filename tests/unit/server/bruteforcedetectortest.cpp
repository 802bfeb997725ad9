// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/bruteforcedetector.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

namespace {

const TimePoint kStart = fromMilliseconds(1'752'575'400'000);

IpAddress address(const char *text)
{
    return *IpAddress::parse(text);
}

} // namespace

class BruteForceDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fifthFailure_data()
    {
        QTest::addColumn<qint64>("fifthAfter");
        QTest::addColumn<bool>("blocks");
        QTest::newRow("at once") << qint64{4} << true;
        QTest::newRow("3 599.999 s after the first") << qint64{3'599'999} << true;
        QTest::newRow("3 600 s after the first") << qint64{3'600'000} << false;
    }

    void fifthFailure()
    {
        QFETCH(qint64, fifthAfter);
        QFETCH(bool, blocks);
        BruteForceDetector detector;
        for (int i = 0; i < 4; ++i)
            QVERIFY(!detector.failed(address("192.0.2.1"), kStart + Milliseconds(i), std::nullopt));
        const auto finding = detector.failed(address("192.0.2.1"), kStart + Milliseconds(fifthAfter), std::nullopt);
        QCOMPARE(finding.has_value(), blocks);
        if (finding) {
            QCOMPARE(finding->attempts, 5);
            QCOMPARE(finding->subject, QByteArray("192.0.2.1"));
            QCOMPARE(finding->blockedUntil, kStart + Milliseconds(fifthAfter) + 24h);
        }
    }

    void whatIsTakenBackCountsNoMore()
    {
        BruteForceDetector detector;
        for (int i = 0; i < 4; ++i)
            QVERIFY(!detector.failed(address("192.0.2.1"), kStart + Milliseconds(i), std::nullopt));
        detector.withdraw(address("192.0.2.1"), kStart + Milliseconds(2));
        detector.withdraw(address("192.0.2.1"), kStart + Milliseconds(9)); // which was never counted
        detector.withdraw(address("192.0.2.2"), kStart);
        QVERIFY(!detector.failed(address("192.0.2.1"), kStart + 1s, std::nullopt));
        QVERIFY(detector.failed(address("192.0.2.1"), kStart + 1s, std::nullopt));
    }

    void settingsChangeWhileItCounts()
    {
        BruteForceDetector detector;
        for (int i = 0; i < 4; ++i)
            QVERIFY(!detector.failed(address("192.0.2.1"), kStart, std::nullopt));
        detector.apply({.attempts = 3, .window = 90min, .block = 2h});
        const auto finding = detector.failed(address("192.0.2.1"), kStart + 89min, std::nullopt);
        QVERIFY(finding);
        QCOMPARE(finding->window, 90min);
        QCOMPARE(finding->blockedUntil, kStart + 89min + 2h);
    }

    // As long as it was, whichever way.
    void theWindowMovesWithTheClock_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("ahead") << qint64(25);
        QTest::newRow("back") << qint64(-25);
    }

    void theWindowMovesWithTheClock()
    {
        QFETCH(const qint64, hours);
        const Milliseconds by = std::chrono::hours(hours);
        for (const bool isWithin : {true, false}) {
            BruteForceDetector detector;
            for (int i = 0; i < 4; ++i)
                QVERIFY(!detector.failed(address("192.0.2.1"), kStart, std::nullopt));
            detector.moveTimes(by, kStart + 1s + by);
            const Milliseconds after = isWithin ? Milliseconds(1h - 1ms) : Milliseconds(1h);
            QCOMPARE(detector.failed(address("192.0.2.1"), kStart + by + after, std::nullopt).has_value(), isWithin);
        }
    }

    // The log's failures of before are ahead of the clock: taken for the newest they would make all that follow late.
    void whatIsReadBackIsOfThisClock()
    {
        BruteForceDetector detector;
        detector.setHistorySource([](const QByteArray &, TimePoint) {
            return QList<BruteForceDetector::Attempt>(2, {.at = kStart, .account = {}});
        });
        detector.moveTimes(-25h, kStart - 25h);
        detector.readAgain("192.0.2.1", kStart - 25h);
        for (int i = 0; i < 4; ++i)
            QVERIFY(!detector.failed(address("192.0.2.1"), kStart - 25h + Milliseconds(i), std::nullopt));
        QVERIFY(detector.failed(address("192.0.2.1"), kStart - 25h + 4ms, std::nullopt));
    }

    void addressesCountApart()
    {
        BruteForceDetector detector;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!detector.failed(address("192.0.2.1"), kStart, std::nullopt));
            QVERIFY(!detector.failed(address("192.0.2.2"), kStart, std::nullopt));
        }
    }

    void ipv6CountsPerSlash64()
    {
        BruteForceDetector detector;
        for (const char *each : {"2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2:ffff::1", "2001:db8:1:2::9"})
            QVERIFY(!detector.failed(address(each), kStart, std::nullopt));
        QVERIFY(!detector.failed(address("2001:db8:1:3::1"), kStart, std::nullopt));
        const auto finding = detector.failed(address("2001:db8:1:2:1:2:3:4"), kStart, std::nullopt);
        QVERIFY(finding);
        QCOMPARE(finding->subject, QByteArray("2001:db8:1:2::/64"));
    }

    void namesEachAccountOnce()
    {
        BruteForceDetector detector;
        for (const qint64 account : {1, 2, 1, 2})
            detector.failed(address("192.0.2.1"), kStart, AccountId{account});
        const auto finding = detector.failed(address("192.0.2.1"), kStart, std::nullopt);
        QVERIFY(finding);
        QCOMPARE(finding->accounts, (QList{AccountId{1}, AccountId{2}}));
    }

    void findsAgainUntilForgotten()
    {
        BruteForceDetector detector;
        for (int i = 0; i < 5; ++i)
            detector.failed(address("192.0.2.1"), kStart, std::nullopt);
        QVERIFY(detector.failed(address("192.0.2.1"), kStart, std::nullopt));
        detector.forget("192.0.2.1");
        for (int i = 0; i < 4; ++i)
            QVERIFY(!detector.failed(address("192.0.2.1"), kStart, std::nullopt));
        QVERIFY(detector.failed(address("192.0.2.1"), kStart, std::nullopt));
    }

    void keepsABoundedNumberOfAddresses()
    {
        BruteForceDetector detector({.addressesMax = 2});
        for (int i = 0; i < 4; ++i)
            detector.failed(address("192.0.2.1"), kStart, std::nullopt);
        detector.failed(address("192.0.2.2"), kStart + 1s, std::nullopt);
        detector.failed(address("192.0.2.3"), kStart + 2s, std::nullopt); // the oldest, 192.0.2.1, makes room
        QVERIFY(!detector.failed(address("192.0.2.1"), kStart + 3s, std::nullopt));
    }

    void whatWasDroppedIsReadBack_data()
    {
        QTest::addColumn<int>("past"); // failures that the log holds
        QTest::addColumn<int>("more"); // until it is blocked
        QTest::newRow("one") << 1 << 4;
        QTest::newRow("four") << 4 << 1;
        // After as many as block, its block was stored and counting began anew.
        QTest::newRow("a block") << 5 << 5;
        QTest::newRow("a block, and two") << 7 << 3;
        QTest::newRow("two blocks, and one") << 11 << 4;
    }

    void whatWasDroppedIsReadBack()
    {
        QFETCH(const int, past);
        QFETCH(const int, more);
        BruteForceDetector detector({.addressesMax = 2});
        QList<QByteArray> asked;
        detector.setHistorySource([&](const QByteArray &subject, TimePoint after) {
            asked.append(subject);
            QList<BruteForceDetector::Attempt> attempts;
            for (int i = 0; subject == "192.0.2.1" && i < past; ++i)
                attempts.append({.at = kStart + i * 1s, .account = std::nullopt});
            return after < kStart ? attempts : QList<BruteForceDetector::Attempt>();
        });
        detector.failed(address("192.0.2.1"), kStart, std::nullopt);
        detector.failed(address("192.0.2.2"), kStart + 20s, std::nullopt);
        QCOMPARE(asked, QList<QByteArray>()); // nothing was dropped
        detector.failed(address("192.0.2.3"), kStart + 21s, std::nullopt);
        for (int i = 1; i <= more; ++i)
            QCOMPARE(detector.failed(address("192.0.2.1"), kStart + 30s, std::nullopt).has_value(), i == more);
        QCOMPARE(asked.count("192.0.2.1"), 1);
    }
};

QTEST_APPLESS_MAIN(BruteForceDetectorTest)
#include "bruteforcedetectortest.moc"
