// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/signinhistory.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class SignInHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAddressesAndCountries()
    {
        SignInHistory history;
        history.succeeded(AccountId{1}, ip("203.0.113.1"), "DE", kNow);
        QVERIFY(history.knows(AccountId{1}, ip("203.0.113.1"), "", kNow));
        QVERIFY(history.knows(AccountId{1}, ip("198.51.100.1"), "DE", kNow));
        QVERIFY(!history.knows(AccountId{1}, ip("198.51.100.1"), "FR", kNow));
        QVERIFY(!history.knows(AccountId{1}, ip("198.51.100.1"), "", kNow));
        QVERIFY(!history.knows(AccountId{2}, ip("203.0.113.1"), "DE", kNow));
        QVERIFY(history.knows(AccountId{1}, ip("203.0.113.1"), "", kNow + std::chrono::days(30) - 1ms));
        QVERIFY(!history.knows(AccountId{1}, ip("203.0.113.1"), "DE", kNow + std::chrono::days(30)));
    }

    void twentyFailuresBringTurns()
    {
        SignInHistory history;
        for (int i = 0; i < 19; ++i)
            history.failed(u"a"_s, kNow);
        QCOMPARE(history.takeTurn(u"a"_s, kNow, kAt), 0ms);
        history.failed(u"a"_s, kNow);
        QCOMPARE(history.takeTurn(u"a"_s, kNow, kAt), 1000ms);
        QCOMPARE(history.takeTurn(u"a"_s, kNow, kAt), 2000ms); // one a second, however many ask at once
        QCOMPARE(history.takeTurn(u"a"_s, kNow, kAt + 500ms), 2500ms);
        QCOMPARE(history.takeTurn(u"a"_s, kNow, kAt), 4000ms);
        QVERIFY(!history.takeTurn(u"a"_s, kNow, kAt));
        QCOMPARE(history.takeTurn(u"a"_s, kNow, kAt + 10s), 1000ms);
        QCOMPARE(history.takeTurn(u"b"_s, kNow, kAt), 0ms);
        QCOMPARE(history.takeTurn(u"a"_s, kNow + 1h - 1ms, kAt + 60s), 1000ms);
        QCOMPARE(history.takeTurn(u"a"_s, kNow + 1h, kAt + 60s), 0ms);
    }

private:
    static IpAddress ip(const char *text) { return *IpAddress::parse(text); }
    const TimePoint kNow = fromMilliseconds(1'752'575'400'000);
    const SignInHistory::Steady::time_point kAt{1h};
};

QTEST_GUILESS_MAIN(SignInHistoryTest)
#include "signinhistorytest.moc"
