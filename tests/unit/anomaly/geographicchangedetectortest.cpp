// SPDX-License-Identifier: GPL-3.0-or-later
//
// New places: what is known and for how long, what never alerts, what an attempt's outcome makes of it.
#include "server/anomaly/geographicchangedetector.h"
#include "tests/unit/anomaly/fakehistory.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

namespace {

const TimePoint kStart = fromMilliseconds(1'752'575'400'000);
constexpr AccountId kAccount{7};

LoginAttempt attempt(TimePoint at, const char *country, LoginOutcome outcome, const char *city = "")
{
    return {.account = kAccount,
            .row = {3},
            .at = at,
            .country = country,
            .city = city,
            .ipAddress = "192.0.2.1",
            .outcome = outcome};
}

LoginAttempt success(TimePoint at, const char *country, const char *city = "")
{
    return attempt(at, country, LoginOutcome::Succeeded, city);
}

LoginAttempt wrong(TimePoint at, const char *country, const char *city = "")
{
    return attempt(at, country, LoginOutcome::WrongPassword, city);
}

} // namespace

class GeographicChangeDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentBeforeTheFirstLogin()
    {
        GeographicChangeDetector detector;
        QVERIFY(!detector.observe(wrong(kStart, "DE")));
        QVERIFY(!detector.observe(attempt(kStart, "FR", LoginOutcome::RightPassword)));
        QVERIFY(!detector.observe(success(kStart, "JP")));
        QVERIFY(!detector.observe(success(kStart, "JP")));
        QVERIFY(detector.observe(wrong(kStart, "DE")));
    }

    void outcomes_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::newRow("wrong password") << static_cast<int>(LoginOutcome::WrongPassword);
        QTest::newRow("right password") << static_cast<int>(LoginOutcome::RightPassword);
        QTest::newRow("succeeded") << static_cast<int>(LoginOutcome::Succeeded);
    }

    void outcomes()
    {
        QFETCH(const int, outcome);
        GeographicChangeDetector detector;
        detector.observe(success(kStart, "DE"));
        detector.observe(success(kStart + 1h, "FR"));
        const LoginAttempt other = attempt(kStart + 2h, "JP", static_cast<LoginOutcome>(outcome));
        const auto finding = detector.observe(other);
        QVERIFY(finding);
        QCOMPARE(finding->country, "JP");
        QCOMPARE(finding->previousCountries, (QList<QByteArray>{"FR", "DE"}));
        QCOMPARE(static_cast<int>(finding->outcome), outcome);
        QCOMPARE(finding->ipAddress, "192.0.2.1");
        QCOMPARE(finding->row, ActivityId{3});
        // Only a success makes a place known.
        QCOMPARE(detector.observe(other).has_value(), other.outcome != LoginOutcome::Succeeded);
    }

    void withoutAPlaceIsNoHistory()
    {
        FakeHistory log;
        log.logins[kAccount.value] = {{.country = {}, .city = {}, .lastLoginAt = kStart - 24h}};
        GeographicChangeDetector detector({}, &log);
        detector.observe(success(kStart, "")); // from a private network
        QVERIFY(!detector.observe(success(kStart + 1h, "DE")));
        QVERIFY(detector.observe(success(kStart + 2h, "FR")));
    }

    void thirtyDays_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<bool>("fires");
        constexpr qint64 kDays = 30LL * 24 * 3600 * 1000;
        QTest::newRow("a millisecond less") << kDays - 1 << false;
        QTest::newRow("30 days") << kDays << true;
    }

    void thirtyDays()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const bool, fires);
        GeographicChangeDetector detector;
        detector.observe(success(kStart, "DE"));
        const auto finding = detector.observe(wrong(kStart + Milliseconds(milliseconds), "DE"));
        QCOMPARE(finding.has_value(), fires);
        if (finding)
            QCOMPARE(finding->previousCountries, QList<QByteArray>());
    }

    void addressesWithoutPlace()
    {
        GeographicChangeDetector detector;
        detector.observe(success(kStart, "DE"));
        QVERIFY(!detector.observe(wrong(kStart, "")));
        QVERIFY(!detector.observe(success(kStart, "")));
        QCOMPARE(detector.observe(wrong(kStart, "FR"))->previousCountries, QList<QByteArray>{"DE"});
    }

    void cities()
    {
        GeographicChangeDetector detector;
        detector.observe(success(kStart, "DE", "Berlin"));
        QVERIFY(!detector.observe(wrong(kStart, "DE", "Berlin")));
        const auto finding = detector.observe(wrong(kStart, "DE", "Hamburg"));
        QVERIFY(finding);
        QCOMPARE(finding->city, "Hamburg");
        QCOMPARE(finding->previousCountries, QList<QByteArray>{"DE"});
        QVERIFY(!detector.observe(wrong(kStart, "DE"))); // the database has no city for that address
        QVERIFY(detector.observe(wrong(kStart, "FR", "Berlin")));
        // Known from before there was a city database.
        GeographicChangeDetector other;
        other.observe(success(kStart, "DE"));
        QVERIFY(!other.observe(wrong(kStart, "DE", "Hamburg")));
    }

    void lateEvents()
    {
        GeographicChangeDetector detector;
        detector.observe(success(kStart, "DE"));
        QVERIFY(!detector.observe(success(kStart - 24h * 365, "DE"))); // an import of the past
        QVERIFY(!detector.observe(wrong(kStart + 1h, "DE")));          // and the newest login still counts
        QVERIFY(detector.observe(success(kStart - 24h * 365, "FR")));
        QVERIFY(detector.observe(wrong(kStart, "FR"))); // a year later that is forgotten
    }

    void placesOfThePast()
    {
        FakeHistory log;
        log.logins[kAccount.value] = {{.country = "DE", .city = {}, .lastLoginAt = kStart - 24h}};
        GeographicChangeDetector detector({}, &log);
        QVERIFY(!detector.observe(wrong(kStart, "DE")));
        QVERIFY(detector.observe(wrong(kStart, "FR")));
        QCOMPARE(log.questions, 1);
    }

    void settings()
    {
        GeographicChangeDetector detector({.days = 1});
        detector.observe(success(kStart, "DE"));
        QVERIFY(detector.observe(wrong(kStart + 24h, "DE")));
        detector.apply({.days = 2});
        QVERIFY(!detector.observe(wrong(kStart + 24h, "DE")));
    }
};

QTEST_APPLESS_MAIN(GeographicChangeDetectorTest)
#include "geographicchangedetectortest.moc"
