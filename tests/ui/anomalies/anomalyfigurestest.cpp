// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures that the console goes on with from the live stream, against those that the server counts anew.
#include "ui/models/anomalyfigures.h"
#include "tests/ui/anomalies/fakemetrics.h"

#include <QTest>

#include <random>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const TimePoint kStart = *parseTime("2026-03-01T12:00:30.000Z");

QStringList inWords(const QList<FigureGroup> &groups)
{
    QStringList words;
    for (const FigureGroup &each : groups)
        words.append(u"%1 %2/%3"_s.arg(each.name).arg(each.succeeded).arg(each.failed));
    return words;
}

} // namespace

class AnomalyFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatTheServerSays();
    void goesOnAsTheServerCounts_data();
    void goesOnAsTheServerCounts();
    void countsNoRowTwice();
    void leavesTheFutureAlone();
    void lateRowsRaiseTheirHours();
    void theConsolesOwnTraffic();
    void averagesStand();
    void anHourPasses();
    void longSleep();
    void blocks();
    void thousandsOfAddresses();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();

private:
    AnomalyFigures take(std::chrono::hours length = 1h, std::chrono::minutes step = 1min) const
    {
        const QUrlQuery query{{u"startDate"_s, QString::fromLatin1(formatTime(m_fake->now - length + 1min))},
                              {u"step"_s, QString::number(std::chrono::seconds(step).count())}};
        return {*readMetrics(m_fake->answer(query).body), length};
    }
    ActivityEntry entryOf(const FakeMetrics::Row &row)
    {
        m_fake->add(row);
        return {.id = u"log_%1"_s.arg(m_fake->rows.size(), 13, 32, QLatin1Char('0')),
                .createdAt = row.at,
                .action = row.action,
                .ipAddress = row.ipAddress,
                .userAgent = {},
                .method = {},
                .endpoint = row.endpoint,
                .country = row.country,
                .requestId = {},
                .accountId = {},
                .json = {}};
    }

    FakeServer m_server;
    std::unique_ptr<FakeMetrics> m_fake;
};

void AnomalyFiguresTest::init()
{
    m_fake = std::make_unique<FakeMetrics>(m_server);
    m_fake->now = kStart;
}

void AnomalyFiguresTest::readsWhatTheServerSays()
{
    m_fake->addDay();
    const AnomalyFigures hour = take();
    QCOMPARE(hour.rate().size(), 60);
    QCOMPARE(hour.from(), kStart - 59min - 30s);
    QCOMPARE(hour.until(), kStart + 30s);
    QVERIFY(hour.rate().last().requests > 250);
    QCOMPARE(hour.rate().last().average, 120.0);
    QCOMPARE(hour.rate().last().threshold, 600.0);
    QCOMPARE(inWords(hour.addresses()),
             (QStringList{u"198.51.100.7 0/5"_s, u"2001:db8:85a3:8d3:1319:8a2e:370:7348 0/4"_s, u"203.0.113.9 0/3"_s,
                          u"192.0.2.44 0/2"_s}));
    QCOMPARE(hour.addresses()[0].blockedUntil, kStart + 23h + 15min);
    QCOMPARE(hour.paths()[0].name, u"/v1/billing*"_s);
    QCOMPARE(hour.paths()[0].succeeded, 14);
    QCOMPARE(hour.paths()[1].total(), 0);
    QCOMPARE(hour.limits().failedLogins, 5);
    const AnomalyFigures day = take(24h, 5min);
    QCOMPARE(day.rate().size(), 289); // the first of them in part
    QCOMPARE(day.rate().last().requests, hour.rate().last().requests);
}

void AnomalyFiguresTest::goesOnAsTheServerCounts_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("minutes");
    QTest::newRow("hour") << 1 << 1;
    QTest::newRow("six hours") << 6 << 1;
    QTest::newRow("day") << 24 << 5;
    QTest::newRow("week") << 7 * 24 << 60;
    QTest::newRow("month") << 30 * 24 << 360;
}

void AnomalyFiguresTest::goesOnAsTheServerCounts()
{
    QFETCH(const int, hours);
    QFETCH(const int, minutes);
    const std::chrono::hours length(hours);
    const std::chrono::minutes step(minutes);
    std::mt19937 random(17);
    const auto any = [&](int below) { return std::uniform_int_distribution(0, below - 1)(random); };
    const QStringList addresses{u"203.0.113.1"_s, u"203.0.113.2"_s, u"local"_s, u"198.51.100.3"_s};
    const QStringList countries{u"NL"_s, u"NG"_s, QString()};
    const QStringList actions{u"api_request"_s, u"login"_s, u"login_failed"_s, u"2fa_failed"_s, u"2fa_enabled"_s};
    const QStringList paths{u"/v1/emails"_s, u"/v1/admin"_s, u"/v1/billing/x"_s, u"/v1/adm"_s};
    const auto row = [&] {
        const auto age = std::chrono::seconds(any(4) == 0 ? any(3 * 3600) : any(50)); // some come late
        return FakeMetrics::Row{.at = m_fake->now - age,
                                .action = actions[any(5)],
                                .ipAddress = addresses[any(4)],
                                .endpoint = paths[any(4)],
                                .country = countries[any(3)]};
    };
    for (int i = 0; i < 200; ++i)
        m_fake->add(row());
    AnomalyFigures figures = take(length, step);
    for (int i = 0; i < 300; ++i) {
        m_fake->now += std::chrono::seconds(any(any(10) == 0 ? 1200 : 60));
        figures.advance(m_fake->now);
        QVERIFY(figures.add(entryOf(row())));
        if (i % 10 != 0)
            continue;
        const AnomalyFigures anew = take(length, step);
        QCOMPARE(figures.rate(), anew.rate());
        QCOMPARE(figures.addresses(), anew.addresses());
        QCOMPARE(figures.countries(), anew.countries());
        QCOMPARE(figures.paths(), anew.paths());
    }
}

void AnomalyFiguresTest::countsNoRowTwice()
{
    const ActivityEntry entry = entryOf({.at = kStart});
    AnomalyFigures figures = take(); // which holds it
    QCOMPARE(figures.rate().last().requests, 1);
    QVERIFY(!figures.add(entry));
    const ActivityEntry next = entryOf({.at = kStart});
    QVERIFY(figures.add(next));
    QVERIFY(!figures.add(next));
    QCOMPARE(figures.rate().last().requests, 2);
}

// A service may report what it says happened in 2999; what comes after it is still counted.
void AnomalyFiguresTest::leavesTheFutureAlone()
{
    AnomalyFigures figures = take();
    QVERIFY(!figures.add(entryOf({.at = *parseTime("2999-01-01T00:00:00.000Z")})));
    QVERIFY(!figures.add(entryOf({.at = kStart + 3min})));
    QCOMPARE(figures.rate().last().requests, 0);
    QVERIFY(figures.add(entryOf({.at = kStart + 1min}))); // clocks differ a little
    QCOMPARE(figures.rate().last().requests, 1);
    QCOMPARE(figures.until(), kStart + 90s);
}

void AnomalyFiguresTest::lateRowsRaiseTheirHours()
{
    AnomalyFigures figures = take(6h);
    QVERIFY(figures.add(entryOf({.at = kStart - 2h})));
    QCOMPARE(figures.rate().last().requests, 0);
    QCOMPARE(std::ranges::count_if(figures.rate(), [](const RatePoint &each) { return each.requests == 1; }), 60);
    QVERIFY(figures.add(entryOf({.at = kStart - 400h}))); // long gone
    QCOMPARE(std::ranges::count_if(figures.rate(), [](const RatePoint &each) { return each.requests == 1; }), 60);
}

void AnomalyFiguresTest::theConsolesOwnTraffic()
{
    AnomalyFigures figures = take();
    figures.add(entryOf({.at = kStart, .ipAddress = u"local"_s, .endpoint = u"/v1/admin/settings"_s}));
    QCOMPARE(figures.rate().last().requests, 0);
    QCOMPARE(inWords(figures.paths()),
             (QStringList{u"/v1/billing* 0/0"_s, u"/v1/api-keys* 0/0"_s, u"/v1/admin* 0/0"_s}));
    figures.add(entryOf(m_fake->failure(kStart, u"local"_s))); // a wrong password is one wherever it is typed
    QCOMPARE(inWords(figures.addresses()), QStringList{u"local 0/1"_s});
}

void AnomalyFiguresTest::averagesStand()
{
    m_fake->average.reset();
    AnomalyFigures none = take();
    none.advance(kStart + 5min);
    QVERIFY(!none.rate().last().average && !none.rate().last().threshold);
    m_fake->average = 80;
    m_fake->factor = 2.5;
    AnomalyFigures figures = take();
    figures.advance(kStart + 5min);
    QCOMPARE(figures.rate().last().average, 80.0);
    QCOMPARE(figures.rate().last().threshold, 200.0); // the factor in force, not one of the console's
}

void AnomalyFiguresTest::anHourPasses()
{
    for (int i = 0; i < 3; ++i)
        m_fake->add(m_fake->failure(kStart, u"203.0.113.9"_s));
    AnomalyFigures figures = take();
    QVERIFY(!figures.advance(kStart + 29s)); // the same minute
    QVERIFY(figures.advance(kStart + 59min));
    QCOMPARE(figures.rate().last().requests, 3);
    QCOMPARE(figures.rate().size(), 60);
    QCOMPARE(inWords(figures.addresses()), QStringList{u"203.0.113.9 0/3"_s});
    QVERIFY(figures.advance(kStart + 60min));
    QCOMPARE(figures.rate().last().requests, 0);
    QVERIFY(figures.addresses().isEmpty() && figures.countries().isEmpty());
    QCOMPARE(figures.paths().size(), 3);
}

void AnomalyFiguresTest::longSleep()
{
    m_fake->addDay();
    AnomalyFigures figures = take();
    QVERIFY(figures.advance(kStart + 24h * 400));
    QCOMPARE(figures.rate().size(), 60);
    QCOMPARE(figures.rate().last().requests, 0);
    QCOMPARE(figures.rate().last().at, kStart + 24h * 400 - 30s);
    QVERIFY(!figures.advance(kStart)); // the clock was set back
}

void AnomalyFiguresTest::blocks()
{
    m_fake->add(m_fake->failure(kStart, u"203.0.113.9"_s));
    m_fake->add(m_fake->failure(kStart, u"2001:db8::7"_s));
    AnomalyFigures figures = take();
    const auto until = [&](const QString &name) {
        const QList<FigureGroup> all = figures.addresses();
        return std::ranges::find(all, name, &FigureGroup::name)->blockedUntil;
    };
    QVERIFY(figures.setBlock({.ipAddress = u"203.0.113.9"_s, .until = kStart + 24h}));
    QCOMPARE(until(u"203.0.113.9"_s), kStart + 24h);
    QVERIFY(!until(u"2001:db8::7"_s));
    QVERIFY(figures.setBlock({.ipAddress = u"2001:db8::/64"_s, .until = kStart + 1h})); // as IPv6 is blocked
    QCOMPARE(until(u"2001:db8::7"_s), kStart + 1h);
    QVERIFY(figures.setBlock({.ipAddress = u"203.0.113.9"_s}));
    QVERIFY(!until(u"203.0.113.9"_s));
    QVERIFY(!figures.setBlock({.ipAddress = u"192.0.2.1"_s, .until = kStart + 1h}));
}

void AnomalyFiguresTest::thousandsOfAddresses()
{
    AnomalyFigures figures = take();
    for (int i = 0; i < 3; ++i)
        figures.add(entryOf(m_fake->failure(kStart, u"192.0.2.1"_s)));
    for (int i = 0; i < 10'000; ++i)
        figures.add(entryOf(m_fake->failure(kStart, u"10.0.%1.%2"_s.arg(i / 256).arg(i % 256))));
    QVERIFY(figures.addresses().size() <= AnomalyFigures::kAddressesMax);
    QCOMPARE(figures.addresses().first().name, u"192.0.2.1"_s); // the worst stay
    QCOMPARE(figures.addresses().first().failed, 3);
}

void AnomalyFiguresTest::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no step") << u"step"_s << QJsonValue(0);
    QTest::newRow("half a minute") << u"step"_s << QJsonValue(30);
    QTest::newRow("no end") << u"until"_s << QJsonValue(u"soon"_s);
    QTest::newRow("no limits") << u"limits"_s << QJsonValue(QJsonObject());
    QTest::newRow("no series") << u"series"_s << QJsonValue(QJsonArray());
    for (const QString &name :
         {u"requests"_s, u"minutes"_s, u"loginAddresses"_s, u"loginCountries"_s, u"sensitivePaths"_s}) {
        QTest::addRow("no %s", qPrintable(name)) << u"series/"_s + name << QJsonValue(3);
        QTest::addRow("%s of nothing", qPrintable(name)) << u"series/"_s + name << QJsonValue(QJsonArray{1});
    }
    QTest::newRow("fewer averages") << u"series/baseline"_s << QJsonValue(QJsonArray());
    const QJsonObject point{{u"at"_s, u"2026-03-01T12:00:00.000Z"_s}, {u"value"_s, 1}};
    QTest::newRow("the same time twice") << u"series/minutes"_s << QJsonValue(QJsonArray{point, point});
}

void AnomalyFiguresTest::refusesWhatIsNoAnswer()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QJsonObject answer = m_fake->answer({{u"step"_s, u"60"_s}}).body;
    QVERIFY(readMetrics(answer).has_value());
    const QStringList names = path.split(u'/');
    if (names.size() == 1) {
        answer[names[0]] = value;
    } else {
        QJsonObject inner = answer[names[0]].toObject();
        inner[names[1]] = value;
        answer[names[0]] = inner;
    }
    const ApiResult<Metrics> read = readMetrics(answer);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ApiError::Kind::Malformed);
}

QTEST_GUILESS_MAIN(AnomalyFiguresTest)
#include "anomalyfigurestest.moc"
