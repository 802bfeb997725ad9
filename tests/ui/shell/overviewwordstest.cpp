// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the overview's cards call too much: what the server calls so, by the settings in force there. A number of the
// console's own would be wrong as soon as somebody changes one.
#include "ui/pages/overviewwords.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;
using Tone = StatCardContent::Tone;

namespace {

Figure<OpenAlerts> alertsOf(const QString &type)
{
    OpenAlerts alerts;
    if (!type.isEmpty())
        alerts = {.total = 1,
                  .newest = {{.id = {},
                              .type = type,
                              .severity = u"high"_s,
                              .description = {},
                              .metadata = {},
                              .createdAt = {},
                              .lastSeenAt = {}}}};
    return {.value = alerts};
}

} // namespace

class OverviewWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tones_data();
    void tones();
    void theHourIsMeasuredAsSpikesAre();
    void theLogPromisesNothing();
};

void OverviewWordsTest::tones_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("alert");
    QTest::addColumn<Tone>("failedLogins");
    QTest::addColumn<Tone>("requests");
    QTest::newRow("nothing") << qint64(0) << QString() << Tone::Ok << Tone::Neutral;
    QTest::newRow("many, where the server allows many") << qint64(500) << QString() << Tone::Neutral << Tone::Neutral;
    QTest::newRow("few, where the server allows fewer")
        << qint64(2) << u"brute_force"_s << Tone::Warning << Tone::Neutral;
    QTest::newRow("a spike") << qint64(30) << u"request_spike"_s << Tone::Neutral << Tone::Warning;
    QTest::newRow("another alert") << qint64(30) << u"geographic_change"_s << Tone::Neutral << Tone::Neutral;
}

void OverviewWordsTest::tones()
{
    QFETCH(qint64, count);
    QFETCH(QString, alert);
    const Figure<OpenAlerts> alerts = alertsOf(alert);
    const Figure<qint64> failed{.value = count};
    const Figure<LastDay> day{.value = LastDay{.bins = {}, .lastHour = count * 100, .lastHourFailed = 0, .usual = 1}};
    QTEST(words::failedLogins(failed, alerts).tone, "failedLogins");
    QTEST(words::requests(day, alerts).tone, "requests");
    // While the alerts are not there nothing is called too much.
    QVERIFY(words::failedLogins(failed, {}).tone != Tone::Warning);
    QCOMPARE(words::requests(day, {}).tone, Tone::Neutral);
}

// The average is the server's of seven days, which Anomalies shows too: two pages, one figure.
void OverviewWordsTest::theHourIsMeasuredAsSpikesAre()
{
    const auto card = [](std::optional<double> usual) {
        return words::requests({.value = LastDay{.bins = {}, .lastHour = 69, .lastHourFailed = 0, .usual = usual}}, {});
    };
    QVERIFY2(card(13.5).detail.contains("5.1"_L1), qPrintable(card(13.5).detail));
    QVERIFY2(card(13.5).sentence.contains("5.1 times the 7-day average"_L1), qPrintable(card(13.5).sentence));
    for (const std::optional<double> none : {std::optional<double>(), std::optional(0.0)})
        QVERIFY2(card(none).detail.contains("no average yet"_L1), qPrintable(card(none).detail));
}

// Retention removes entries, and repeated refusals are one.
void OverviewWordsTest::theLogPromisesNothing()
{
    const StatCardContent card = words::logSize({.value = 212'400});
    for (const QString &text : {card.detail, card.sentence})
        QVERIFY2(!text.contains("every"_L1, Qt::CaseInsensitive), qPrintable(text));
}

QTEST_GUILESS_MAIN(OverviewWordsTest)
#include "overviewwordstest.moc"
