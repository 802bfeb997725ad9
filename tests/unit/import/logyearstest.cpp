// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/logyears.h"

#include <QTest>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2026-11-30T10:00:00.000Z");

struct Day
{
    int month = 0, day = 0, hour = 10;
};

// "12-31 01-01 …", each with its hour if one is said: "01-01T00".
QList<Day> daysOf(const QByteArray &text)
{
    QList<Day> days;
    for (const QByteArray &each : text.split(' ')) {
        days.append({.month = each.first(2).toInt(),
                     .day = each.sliced(3, 2).toInt(),
                     .hour = each.size() > 5 ? each.sliced(6).toInt() : 10});
    }
    return days;
}

} // namespace

class LogYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void years_data();
    void years();
    void undecided_data();
    void undecided();
    void withoutASurvey();
    void jumpsAbout();
};

void LogYearsTest::years_data()
{
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<int>("first"); // 0: not said
    QTest::addColumn<QByteArray>("years");
    const auto row = [](const char *name, const QByteArray &days, int first, const QByteArray &years) {
        QTest::newRow(name) << days << first << years;
    };
    row("this year", "11-20 11-21 11-30", 0, "2026 2026 2026");
    row("the last that is not in the future", "12-20 12-21", 0, "2025 2025");
    row("tomorrow is today somewhere", "12-01", 0, "2026");
    row("New Year", "12-31 01-01", 0, "2025 2026");
    row("a late line", "12-31 01-01 12-31 01-02", 0, "2025 2026 2025 2026");
    row("September to February", "09-05 02-03 02-04", 0, "2025 2026 2026");
    row("December to March", "12-20 03-03", 0, "2025 2026");
    row("several years", "03-01 11-01 02-01 10-01 05-05", 0, "2024 2024 2025 2025 2026");
    row("by the first", "03-01 11-01 02-01", 2019, "2019 2019 2020");
    row("February 29 first", "02-29 03-01 04-01", 0, "2024 2024 2024");
    row("February 29 later", "12-01 02-29 03-01", 0, "2023 2024 2024");
    row("a leap year and the next", "02-29 12-31 01-01 11-01", 0, "2024 2024 2025 2025");
    row("one line of a clock without a chip", "09-05 01-01T00 09-05 09-06", 0, "2026 2026 2026 2026");
    row("so, not in its first hour", "09-05 01-14 09-06", 0, "2026 2026 2026");
    row("several lines of it", "09-05 01-01T00 01-01T01 09-05", 0, "2026 2026 2026 2026");
    row("its clock jumps twice", "09-05 01-01T00 03-04 09-05", 0, "2026 2026 2026 2026");
    row("off for weeks", "09-05 01-01T00 10-20", 0, "2026 2026 2026");
    row("at the beginning", "01-01T00 09-05 09-06", 0, "2026 2026 2026");
    row("over New Year with it", "12-30 01-01T00 12-31 01-02", 0, "2025 2026 2025 2026");
    row("a real New Year", "12-24 01-01T00 01-09", 0, "2025 2026 2026");
    row("by the first, it can't be next year", "09-05 01-01T00", 2026, "2026 2026");
    row("a step back, with the year said", "11-20 11-10 11-21", 2024, "2024 2024 2024");
    row("so, over New Year", "01-11 12-20 12-28", 2025, "2025 2024 2024");
    row("no days", "13-01 02-30 11-20", 0, "0 0 2026");
}

void LogYearsTest::years()
{
    QFETCH(const QByteArray, days);
    QFETCH(const int, first);
    QFETCH(const QByteArray, years);
    const std::optional<int> said = first > 0 ? std::optional(first) : std::nullopt;
    YearSurvey survey;
    LogYears surveying(said, kNow, {}, &survey);
    for (const Day &each : daysOf(days))
        surveying.yearOf(each.month, each.day, each.hour);
    const Result<YearPlan> plan = survey.plan(said, kNow);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    LogYears follower(said, kNow, std::make_shared<const YearPlan>(*plan), nullptr);
    QByteArrayList found;
    for (const Day &each : daysOf(days))
        found.append(QByteArray::number(follower.yearOf(each.month, each.day, each.hour)));
    QCOMPARE(found.join(' '), years);
}

void LogYearsTest::undecided_data()
{
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<int>("first");
    QTest::newRow("the newest file first") << QByteArray("11-20 11-10") << 0;
    QTest::newRow("nearly a year on") << QByteArray("01-11 12-20") << 0;
    QTest::newRow("the last lines of a clock without a chip") << QByteArray("09-05 01-01T00") << 0;
    QTest::newRow("February 29 of a year that has none") << QByteArray("02-29 03-01") << 2023;
    QTest::newRow("two of them a year apart") << QByteArray("02-29 11-01 11-05 02-29") << 0;
}

void LogYearsTest::undecided()
{
    QFETCH(const QByteArray, days);
    QFETCH(const int, first);
    YearSurvey survey;
    for (const Day &each : daysOf(days))
        survey.add(each.month, each.day, each.hour);
    const Result<YearPlan> plan = survey.plan(first > 0 ? std::optional(first) : std::nullopt, kNow);
    QVERIFY(!plan);
    QVERIFY(plan.error().detail.contains(u"--year"));
}

// A log that grows: each time is judged by the one before.
void LogYearsTest::withoutASurvey()
{
    LogYears years({}, kNow, {}, nullptr);
    QCOMPARE(years.yearOf(12, 31, 10), 2025);
    QCOMPARE(years.yearOf(1, 1, 10), 2026);
    QCOMPARE(years.yearOf(9, 5, 10), 2026);
    QCOMPARE(years.yearOf(1, 1, 0), 2026); // next year's is not yet
    QCOMPARE(years.yearOf(9, 5, 10), 2026);
    LogYears leap({}, kNow, {}, nullptr);
    QCOMPARE(leap.yearOf(2, 29, 10), 2024);
}

void LogYearsTest::jumpsAbout()
{
    YearSurvey survey;
    for (int i = 0; i < 1'000'000; ++i)
        survey.add(i % 2 == 0 ? 3 : 9, 1, 10);
    QVERIFY(!survey.plan(2020, kNow));
    YearSurvey steady;
    for (int i = 0; i < 1'000'000; ++i)
        steady.add(3, 1 + i / 100'000, 10);
    QCOMPARE(steady.plan({}, kNow)->changes.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(LogYearsTest)
#include "logyearstest.moc"
