// SPDX-License-Identifier: GPL-3.0-or-later
//
// Request spikes at their borders: 5 times, 20 requests, 24 hours, 60 minutes, 7 days; and idle weeks, clock jumps,
// late events, eviction, settings.
#include "server/anomaly/requestspikedetector.h"
#include "tests/unit/anomaly/fakehistory.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

namespace {

// On the hour.
constexpr TimePoint kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 10h};
constexpr AccountId kAccount{7};

} // namespace

class RequestSpikeDetectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_log = {}; }
    void fiveTimes_data();
    void fiveTimes();
    void twentyRequests_data();
    void twentyRequests();
    void dayOfHistory_data();
    void dayOfHistory();
    void windowIsSixtyMinutes_data();
    void windowIsSixtyMinutes();
    void baselineIsSevenDays_data();
    void baselineIsSevenDays();
    void divisor_data();
    void divisor();
    void usualAtThisHour_data();
    void usualAtThisHour();
    void usualOnActiveDays();
    void usualIsSaid();
    void idleWeeks();
    void clockJumps();
    void lateEventsAreJudgedInTheirTime();
    void withoutHistory();
    void evictedStateIsReadBack();
    void accountsCountApart();
    void settings();
    void asksLittle();

private:
    // So many requests at that time; findings of the last.
    std::optional<SpikeFinding> send(RequestSpikeDetector &detector, TimePoint at, int times = 1,
                                     AccountId account = kAccount);
    // Equal hours up to before the given time.
    void hours(RequestSpikeDetector &detector, TimePoint end, int count, int perHour);

    FakeHistory m_log;
};

std::optional<SpikeFinding> RequestSpikeDetectorTest::send(RequestSpikeDetector &detector, TimePoint at, int times,
                                                           AccountId account)
{
    std::optional<SpikeFinding> finding;
    for (int i = 0; i < times; ++i)
        finding = detector.observe(account, m_log.append(account, at).id, at);
    return finding;
}

void RequestSpikeDetectorTest::hours(RequestSpikeDetector &detector, TimePoint end, int count, int perHour)
{
    for (int i = count; i > 0; --i)
        send(detector, end - std::chrono::hours(i), perHour);
}

void RequestSpikeDetectorTest::fiveTimes_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("perHour");
    QTest::addColumn<int>("offset"); // minutes after the hour at which the requests of the last one come
    for (const int days : {1, 3, 7, 20}) {
        for (const int offset : {0, 1, 30, 58})
            QTest::addRow("%d days, minute %d", days, offset) << days << 120 << offset;
    }
    QTest::newRow("the seed's figures") << 7 << 120 << 0;
    QTest::newRow("4 an hour") << 7 << 4 << 0;
}

void RequestSpikeDetectorTest::fiveTimes()
{
    QFETCH(const int, days);
    QFETCH(const int, perHour);
    QFETCH(const int, offset);
    RequestSpikeDetector detector({}, &m_log);
    hours(detector, kStart, days * 24, perHour);
    const TimePoint at = kStart + std::chrono::minutes(offset);
    QVERIFY(!send(detector, at, 5 * perHour)); // exactly 5 times
    const auto finding = send(detector, at);
    QVERIFY(finding);
    QCOMPARE(finding->normalRate, perHour);
    QCOMPARE(finding->currentRate, 5 * perHour + 1);
    QCOMPARE(finding->at, at);
    QCOMPARE(finding->account, kAccount);
    QVERIFY(send(detector, at)); // and each further one
}

void RequestSpikeDetectorTest::twentyRequests_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("fires");
    QTest::newRow("19") << 19 << false;
    QTest::newRow("20") << 20 << true;
}

void RequestSpikeDetectorTest::twentyRequests()
{
    QFETCH(const int, requests);
    QFETCH(const bool, fires);
    RequestSpikeDetector detector({}, &m_log);
    hours(detector, kStart, 48, 1);
    QCOMPARE(send(detector, kStart, requests).has_value(), fires);
}

void RequestSpikeDetectorTest::dayOfHistory_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("fires");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("23:59") << 24 * 60 - 1 << false;
    QTest::newRow("24:00") << 24 * 60 << true;
}

void RequestSpikeDetectorTest::dayOfHistory()
{
    QFETCH(const int, minutes);
    QFETCH(const bool, fires);
    RequestSpikeDetector detector({}, &m_log);
    send(detector, kStart - std::chrono::minutes(minutes));
    QCOMPARE(send(detector, kStart, 200).has_value(), fires);
}

void RequestSpikeDetectorTest::windowIsSixtyMinutes_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("fires");
    QTest::newRow("59 minutes later") << 59 << true;
    QTest::newRow("60 minutes later") << 60 << false;
}

void RequestSpikeDetectorTest::windowIsSixtyMinutes()
{
    QFETCH(const int, minutes);
    QFETCH(const bool, fires);
    RequestSpikeDetector detector({}, &m_log);
    send(detector, kStart - 48h);
    QVERIFY(!send(detector, kStart, 19));
    QCOMPARE(send(detector, kStart + std::chrono::minutes(minutes)).has_value(), fires);
}

void RequestSpikeDetectorTest::baselineIsSevenDays_data()
{
    QTest::addColumn<int>("minutes"); // between the burst of the past and the window's begin
    QTest::addColumn<bool>("counts");
    QTest::newRow("7 days") << 7 * 24 * 60 << true;
    QTest::newRow("7 days and a minute") << 7 * 24 * 60 + 1 << false;
    QTest::newRow("a minute") << 1 << true;
}

void RequestSpikeDetectorTest::baselineIsSevenDays()
{
    QFETCH(const int, minutes);
    QFETCH(const bool, counts);
    for (const int offset : {0, 17, 59}) { // wherever in its hour the window begins
        m_log = {};
        RequestSpikeDetector detector({}, &m_log);
        const TimePoint now = kStart + std::chrono::minutes(offset);
        send(detector, now - std::chrono::days(30));
        send(detector, now - 59min - std::chrono::minutes(minutes), 168); // 1 an hour, if it counts
        const auto finding = send(detector, now, 20);
        QVERIFY(finding);
        QCOMPARE(finding->normalRate, counts ? 1.0 : 0.0);
    }
}

void RequestSpikeDetectorTest::divisor_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<qint64>("hours");
    QTest::newRow("less than a day") << qint64{10} << qint64{24};
    QTest::newRow("a day") << qint64{24 * 60} << qint64{24};
    QTest::newRow("a day and a minute") << qint64{24 * 60 + 1} << qint64{25};
    QTest::newRow("100 hours") << qint64{6000} << qint64{100};
    QTest::newRow("7 days less a minute") << qint64{168 * 60 - 1} << qint64{168};
    QTest::newRow("7 days") << qint64{168 * 60} << qint64{168};
    QTest::newRow("a year") << qint64{365 * 24 * 60} << qint64{168};
}

void RequestSpikeDetectorTest::divisor()
{
    QFETCH(const qint64, minutes);
    QFETCH(const qint64, hours);
    QCOMPARE(RequestSpikeDetector::divisor(1'000'000, 1'000'000 + minutes), hours);
}

// 1000 requests at 2 o'clock of some nights, 4 in every other hour; then again.
void RequestSpikeDetectorTest::usualAtThisHour_data()
{
    QTest::addColumn<QList<int>>("days"); // before
    QTest::addColumn<int>("offset");      // minutes from the hour at which the batch begins this time
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("isUsual");
    const QList<int> everyDay{1, 2, 3, 4, 5, 6, 7};
    QTest::newRow("every night") << everyDay << 0 << 1000 << true;
    QTest::newRow("twice as many") << everyDay << 0 << 2000 << true;
    QTest::newRow("one more") << everyDay << 0 << 2001 << false;
    QTest::newRow("half an hour later") << everyDay << 30 << 1000 << true;
    QTest::newRow("in the afternoon") << everyDay << 12 * 60 << 1000 << false;
    QTest::newRow("last night only") << QList<int>{1} << 0 << 1000 << false;
    QTest::newRow("two nights") << QList<int>{3, 7} << 0 << 1000 << true;
    QTest::newRow("weekdays, on Monday") << QList<int>{3, 4, 5, 6, 7} << 0 << 1000 << true;
    QTest::newRow("never") << QList<int>{} << 0 << 1000 << false;
}

void RequestSpikeDetectorTest::usualAtThisHour()
{
    QFETCH(const QList<int>, days);
    QFETCH(const int, offset);
    QFETCH(const int, requests);
    QFETCH(const bool, isUsual);
    RequestSpikeDetector detector({}, &m_log);
    for (int hour = 8 * 24; hour > 0; --hour) {
        const bool isBatch = hour % 24 == 0 && days.contains(hour / 24);
        send(detector, kStart - std::chrono::hours(hour), isBatch ? 1000 : 4);
    }
    const auto finding = send(detector, kStart + std::chrono::minutes(offset), requests);
    QVERIFY(finding); // never silent: that is the rule's border
    QVERIFY(finding->usual == (isUsual ? SpikeFinding::Usual::AtThisHour : SpikeFinding::Usual::No));
    if (isUsual)
        QCOMPARE(finding->usualRate, 1000);
}

// Traffic on one day of the week: six idle days make the average small.
void RequestSpikeDetectorTest::usualOnActiveDays()
{
    for (const auto &[requests, isUsual] : {std::pair(100, true), std::pair(101, false)}) {
        m_log = {};
        RequestSpikeDetector detector({}, &m_log);
        hours(detector, kStart - 30 * 24h, 1, 1);
        for (int hour = 23; hour >= 0; --hour)
            send(detector, kStart - 50h - std::chrono::hours(hour), 20);
        const auto finding = send(detector, kStart, requests);
        QVERIFY(finding);
        QVERIFY(finding->usual == (isUsual ? SpikeFinding::Usual::OnActiveDays : SpikeFinding::Usual::No));
        if (isUsual)
            QCOMPARE(finding->usualRate, 20);
    }
}

void RequestSpikeDetectorTest::usualIsSaid()
{
    RequestSpikeDetector detector({}, &m_log);
    for (int hour = 8 * 24; hour > 0; --hour)
        send(detector, kStart - std::chrono::hours(hour), hour % 24 == 0 ? 100 : 1);
    const auto judge = [&](int times) {
        QList<Finding> findings;
        for (int i = 0; i < times; ++i) {
            const FakeRow row = m_log.append(kAccount, kStart);
            ActivityRow stored{.at = kStart, .account = kAccount, .ipAddress = "203.0.113.1"};
            findings = detector.observe(LogEvent{.account = kAccount, .id = row.id, .row = stored});
        }
        return findings;
    };
    const QList<Finding> usual = judge(200);
    QCOMPARE(usual.size(), 1);
    QVERIFY(usual.first().severity == Severity::Medium);
    QVERIFY(usual.first().words->description().contains(u"at this hour"_s));
    QVERIFY2(usual.first().words->metadata().contains(R"("usual":{"basis":"same_hour","rate":100})"),
             usual.first().words->metadata().constData());
    const QList<Finding> attack = judge(1);
    QVERIFY(attack.first().severity == Severity::High);
    QCOMPARE(attack.first().words->description(), u"Unusual spike in API requests detected"_s); // the seed's words
    QVERIFY(!attack.first().words->metadata().contains("usual"));
}

void RequestSpikeDetectorTest::idleWeeks()
{
    RequestSpikeDetector detector({}, &m_log);
    send(detector, kStart - std::chrono::days(60), 100);
    QVERIFY(!send(detector, kStart, 19));
    const auto finding = send(detector, kStart);
    QVERIFY(finding); // an average of zero: any 20 are more
    QCOMPARE(finding->normalRate, 0.0);
}

void RequestSpikeDetectorTest::clockJumps()
{
    RequestSpikeDetector detector({}, &m_log);
    hours(detector, kStart, 48, 10);
    send(detector, kStart, 10);
    QVERIFY(!send(detector, kStart + std::chrono::days(365 * 20), 19)); // far ahead
    QVERIFY(!send(detector, kStart + 1min, 40));                        // and back: 50 within the hour
    QVERIFY(send(detector, kStart + 1min));
    QVERIFY(send(detector, kStart + std::chrono::days(365 * 20)));
    QVERIFY(!send(detector, fromMilliseconds(-1))); // before 1970
}

void RequestSpikeDetectorTest::lateEventsAreJudgedInTheirTime()
{
    RequestSpikeDetector detector({}, &m_log);
    send(detector, kStart, 3); // the present
    const TimePoint past = kStart - std::chrono::days(40);
    hours(detector, past, 48, 10); // then an import of what was long before
    QVERIFY(!send(detector, past, 50));
    QVERIFY(send(detector, past));
    // The present is none the wiser, but knows the account for longer.
    QVERIFY(!send(detector, kStart, 16));
    const auto finding = send(detector, kStart);
    QVERIFY(finding);
    QCOMPARE(finding->currentRate, 20);
    QCOMPARE(finding->normalRate, 0.0);
}

void RequestSpikeDetectorTest::withoutHistory()
{
    RequestSpikeDetector detector;
    hours(detector, kStart, 48, 10);
    QVERIFY(!send(detector, kStart, 50));
    QVERIFY(send(detector, kStart));
    QVERIFY(!send(detector, kStart - 30h, 100)); // too late to be judged
}

void RequestSpikeDetectorTest::evictedStateIsReadBack()
{
    RequestSpikeDetector detector({.accountsMax = 1}, &m_log);
    hours(detector, kStart, 48, 10);
    for (int i = 0; i < 50; ++i) {
        QVERIFY(!send(detector, kStart));
        send(detector, kStart, 1, AccountId{8}); // takes its place
    }
    QVERIFY(send(detector, kStart));
}

void RequestSpikeDetectorTest::accountsCountApart()
{
    RequestSpikeDetector detector({}, &m_log);
    for (const qint64 account : {1, 2})
        send(detector, kStart - 48h, 1, AccountId{account});
    QVERIFY(!send(detector, kStart, 19, AccountId{1}));
    QVERIFY(!send(detector, kStart, 19, AccountId{2}));
    QVERIFY(send(detector, kStart, 1, AccountId{1}));
}

void RequestSpikeDetectorTest::settings()
{
    RequestSpikeDetector detector({}, &m_log);
    hours(detector, kStart, 48, 10);
    detector.apply({.factor = 2.5, .minimumRequests = 5});
    QVERIFY(!send(detector, kStart, 25));
    QVERIFY(send(detector, kStart));
}

void RequestSpikeDetectorTest::asksLittle()
{
    RequestSpikeDetector detector({}, &m_log);
    hours(detector, kStart, 24 * 14, 10);
    send(detector, kStart, 500);
    // Once for the account, and once for the minutes at the edge of the 7 days.
    QVERIFY2(m_log.questions <= 2, QByteArray::number(m_log.questions).constData());
}

QTEST_APPLESS_MAIN(RequestSpikeDetectorTest)
#include "requestspikedetectortest.moc"
