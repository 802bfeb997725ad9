// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes out at once, what waits, when an episode is over, and that nothing is lost when it can't be stored.
#include "server/anomaly/episodes.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

namespace {

const TimePoint kStart = fromMilliseconds(1'752'575'400'000);

Finding finding(const AlertType &type, AccountId account, TimePoint at, const QByteArray &subject,
                Severity severity = Severity::Low)
{
    return {.type = &type,
            .account = account,
            .subject = subject,
            .severity = severity,
            .at = at,
            .rows = {{toMilliseconds(at) - toMilliseconds(kStart) + 1}}};
}

Finding place(Severity severity, TimePoint at, const char *country = "DE", qint64 account = 1)
{
    return finding(alerttypes::kGeographicChange, {account}, at, country, severity);
}

Finding wrong(TimePoint at)
{
    return place(Severity::Low, at);
}

} // namespace

class EpisodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstGoesOutAtOnce()
    {
        Episodes episodes;
        int asked = 0;
        const auto isNew = [&] { return ++asked > 0; };
        QVERIFY(episodes.add(wrong(kStart), isNew));
        const auto first = episodes.collect();
        QCOMPARE(first.size(), 1);
        QVERIFY(first[0].isNew);
        QCOMPARE(first[0].findings, 1);
        QVERIFY(!episodes.add(wrong(kStart + 2s), isNew));
        QVERIFY(!episodes.add(wrong(kStart + 1s), isNew));
        QCOMPARE(asked, 1);
        const auto update = episodes.collect();
        QCOMPARE(update.size(), 1);
        QVERIFY(!update[0].isNew);
        QCOMPARE(update[0].findings, 2);
        QCOMPARE(update[0].firstAt, kStart + 1s);
        QCOMPARE(update[0].latest.at, kStart + 2s);
        QCOMPARE(update[0].rows.size(), 2);
        QVERIFY(episodes.collect().isEmpty());
    }

    void subjectsAreApart()
    {
        Episodes episodes;
        const auto isNew = [] { return true; };
        QVERIFY(episodes.add(wrong(kStart), isNew));
        QVERIFY(episodes.add(place(Severity::Low, kStart, "FR"), isNew));
        QVERIFY(episodes.add(place(Severity::Low, kStart, "DE", 2), isNew));
        QVERIFY(episodes.add(finding(alerttypes::kRequestSpike, {1}, kStart, "acct"), isNew));
        QVERIFY(episodes.add(finding(alerttypes::kUnusualEndpoint, {1}, kStart, "/a"), isNew));
        QVERIFY(episodes.add(finding(alerttypes::kUnusualEndpoint, {1}, kStart, "/b"), isNew));
        QCOMPARE(episodes.collect().size(), 6);
    }

    void worseGoesOutAtOnce()
    {
        Episodes episodes;
        const auto isNew = [] { return false; };
        QVERIFY(episodes.add(wrong(kStart), isNew));
        QVERIFY(episodes.add(place(Severity::High, kStart + 1s), isNew));
        QVERIFY(!episodes.add(wrong(kStart + 2s), isNew));
        const auto due = episodes.collect();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due[0].worst.severity, Severity::High);
        QCOMPARE(due[0].latest.severity, Severity::Low);
    }

    void quietEpisodesEnd()
    {
        Episodes episodes;
        const auto isNew = [] { return true; };
        episodes.add(wrong(kStart), isNew);
        episodes.endQuiet(); // what is not collected is not over
        episodes.endQuiet();
        QVERIFY(!episodes.isEmpty());
        episodes.collect();
        episodes.endQuiet();
        QVERIFY(!episodes.isEmpty());
        episodes.endQuiet();
        QVERIFY(episodes.isEmpty());
        QVERIFY(episodes.add(wrong(kStart), isNew));
    }

    void givenBackIsNotLost()
    {
        Episodes episodes;
        const auto isNew = [] { return true; };
        episodes.add(wrong(kStart), isNew);
        const auto failed = episodes.collect();
        episodes.add(wrong(kStart + 1s), isNew);
        episodes.giveBack(failed);
        const auto due = episodes.collect();
        QCOMPARE(due.size(), 1);
        QVERIFY(due[0].isNew);
        QCOMPARE(due[0].findings, 2);
        QCOMPARE(due[0].firstAt, kStart);
        QCOMPARE(due[0].latest.at, kStart + 1s);
        // Also when the episode was over meanwhile.
        episodes.endQuiet();
        episodes.endQuiet();
        episodes.giveBack(due);
        QCOMPARE(episodes.collect().size(), 1);
    }

    void evidenceIsBounded()
    {
        Episodes episodes;
        for (int i = 0; i < 200; ++i)
            episodes.add(wrong(kStart + i * 1ms), [] { return false; });
        const auto due = episodes.collect();
        QCOMPARE(due[0].findings, 200);
        QCOMPARE(due[0].rows.size(), Episodes::kEvidence);
    }
};

QTEST_APPLESS_MAIN(EpisodesTest)
#include "episodestest.moc"
