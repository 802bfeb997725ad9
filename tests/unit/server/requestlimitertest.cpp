// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/requestlimiter.h"

#include <QTest>

using namespace postject;

class RequestLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLimitCountsNothing()
    {
        RequestLimiter limiter;
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(!limiter.secondsToWait(AccountId{1}, kAddress, kMinute));
    }

    void exactlyTheLimitPasses()
    {
        RequestLimiter limiter;
        limiter.apply({.perAccount = 2, .perAddress = 3});
        QVERIFY(!limiter.secondsToWait(AccountId{1}, kAddress, kMinute));
        QVERIFY(!limiter.secondsToWait(AccountId{1}, kAddress, kMinute));
        QCOMPARE(limiter.secondsToWait(AccountId{1}, kAddress, kMinute), 60); // its account's third
        QCOMPARE(limiter.secondsToWait(AccountId{2}, kAddress, kMinute), 60); // its address's fourth
        QVERIFY(!limiter.secondsToWait(AccountId{2}, std::nullopt, kMinute));
    }

    void waitsForTheNextMinute()
    {
        RequestLimiter limiter;
        limiter.apply({.perAccount = 1, .perAddress = 0});
        QVERIFY(!limiter.secondsToWait(AccountId{1}, kAddress, kMinute));
        QCOMPARE(limiter.secondsToWait(AccountId{1}, kAddress, kMinute + Milliseconds(59'999)), 1);
        QVERIFY(!limiter.secondsToWait(AccountId{1}, kAddress, kMinute + Milliseconds(60'000)));
        QVERIFY(!limiter.secondsToWait(AccountId{1}, kAddress, kMinute - Milliseconds(1))); // a clock that was set back
    }

    void ipv6CountsByNetwork()
    {
        RequestLimiter limiter;
        limiter.apply({.perAccount = 0, .perAddress = 2});
        QVERIFY(!limiter.secondsToWait(std::nullopt, IpAddress::parse("2001:db8::1").value(), kMinute));
        QVERIFY(!limiter.secondsToWait(std::nullopt, IpAddress::parse("2001:db8::2").value(), kMinute));
        QCOMPARE(limiter.secondsToWait(std::nullopt, IpAddress::parse("2001:db8::3").value(), kMinute), 60);
        QVERIFY(!limiter.secondsToWait(std::nullopt, IpAddress::parse("2001:db8:0:1::1").value(), kMinute));
    }

    void lookingCountsNothing()
    {
        RequestLimiter limiter;
        limiter.apply({.perAccount = 0, .perAddress = 1});
        QVERIFY(!limiter.secondsLeft(kAddress, kMinute));
        QVERIFY(!limiter.secondsLeft(kAddress, kMinute));
        QVERIFY(!limiter.secondsToWait(std::nullopt, kAddress, kMinute));
        QCOMPARE(limiter.secondsLeft(kAddress, kMinute + Milliseconds(30'000)), 30);
        QVERIFY(!limiter.secondsLeft(kAddress, kMinute + Milliseconds(60'000)));
    }

private:
    const IpAddress kAddress = *IpAddress::parse("192.0.2.1");
    const TimePoint kMinute = fromMilliseconds(1'752'575'400'000);
};

QTEST_GUILESS_MAIN(RequestLimiterTest)
#include "requestlimitertest.moc"
