// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/guessingdetector.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

class GuessingDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreThanTwentyFromFourAddresses()
    {
        GuessingDetector detector;
        for (int i = 0; i < 20; ++i)
            QVERIFY(!detector.failed(AccountId{1}, ip(i % 4), kNow));
        const auto finding = detector.failed(AccountId{1}, ip(0), kNow);
        QVERIFY(finding);
        QCOMPARE(finding->attempts, 21);
        QCOMPARE(finding->addresses, 4);
        QVERIFY(!detector.failed(AccountId{2}, ip(0), kNow));
    }

    void threeAddressesAreNotEnough()
    {
        GuessingDetector detector;
        for (int i = 0; i < 100; ++i)
            QVERIFY(!detector.failed(AccountId{1}, ip(i % 3), kNow));
        QVERIFY(detector.failed(AccountId{1}, ip(3), kNow));
    }

    void ipv6CountsByNetwork()
    {
        GuessingDetector detector;
        for (int i = 0; i < 100; ++i)
            QVERIFY(!detector.failed(AccountId{1}, *IpAddress::parse("2001:db8::" + QByteArray::number(i)), kNow));
    }

    void withinAnHour_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<bool>("fires");
        QTest::newRow("3599.999 s") << qint64{3'599'999} << true;
        QTest::newRow("3600 s") << qint64{3'600'000} << false;
    }

    void withinAnHour()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const bool, fires);
        GuessingDetector detector;
        detector.failed(AccountId{1}, ip(0), kNow);
        for (int i = 0; i < 19; ++i)
            QVERIFY(!detector.failed(AccountId{1}, ip(i % 4), kNow + Milliseconds(milliseconds)));
        QCOMPARE(detector.failed(AccountId{1}, ip(1), kNow + Milliseconds(milliseconds)).has_value(), fires);
    }

private:
    static IpAddress ip(int i) { return *IpAddress::parse("203.0.113." + QByteArray::number(i)); }
    const TimePoint kNow = fromMilliseconds(1'752'575'400'000);
};

QTEST_GUILESS_MAIN(GuessingDetectorTest)
#include "guessingdetectortest.moc"
