// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Anomalies page from its first minute on: without figures, live, paused, cut off, refused, and what it says of its
// age meanwhile.
#include "tests/ui/anomalies/anomaliesbench.h"

#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

class AnomalyStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void warmingUp();
    void nothingYet();
    void followsTheStream();
    void pausesByKey();
    void reconnects();
    void offline();
    void refused();
    void failsAndTriesAgain();
};

void AnomalyStatesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void AnomalyStatesTest::warmingUp()
{
    AnomaliesBench bench;
    bench.fake.average.reset();
    bench.fake.add({.at = bench.fake.now - 5h - 30min});
    QVERIFY(bench.start());
    QVERIFY(bench.rows(0)[0].endsWith(u"|0|–|–"_s));
    QVERIFY(bench.lines()->accessibleDescription().contains(u"it takes 24 hours of activity, and there are 5."_s));
}

void AnomalyStatesTest::nothingYet()
{
    AnomaliesBench bench;
    bench.fake.average.reset();
    QVERIFY(bench.start());
    QVERIFY(bench.lines()->isVisible()); // a line at zero is a figure
    for (const int card : {1, 3}) {
        QVERIFY(!bench.bars(card)->isVisible() && !bench.table(card)->isVisible());
        QVERIFY(!bench.card(card)->findChild<QPushButton *>()->isEnabled());
    }
    QVERIFY(bench.frame->savePicture(u"anomalies_empty"_s));
    QVERIFY(bench.log(bench.fake.failure(bench.fake.now, u"203.0.113.9"_s)));
    QVERIFY(bench.bars(1)->isVisible() && bench.bars(3)->isVisible());
}

void AnomalyStatesTest::followsTheStream()
{
    AnomaliesBench bench;
    QVERIFY(bench.start());
    QCOMPARE(bench.liveness(), u"Live"_s);
    QVERIFY(bench.log({.at = bench.fake.now, .endpoint = u"/v1/admin/accounts"_s}));
    QVERIFY(bench.rows(0)[0].contains(u"|1|"_s));
    QVERIFY(bench.rows(2)[2].startsWith(u"/v1/admin*|1|"_s));
    bench.fake.log(bench.fake.failure(bench.fake.now, u"203.0.113.9"_s));
    bench.fake.block(u"203.0.113.9"_s, bench.fake.now + 24h);
    QTRY_VERIFY(!bench.page->presenter().figures().addresses().isEmpty() &&
                bench.page->presenter().figures().addresses()[0].blockedUntil);
    bench.page->presenter().tick();
    QCOMPARE(bench.card(1)->findChild<ToneChip *>()->text(), u"1 blocked"_s);
    QCOMPARE(bench.server.count(EndpointId::Metrics), 1);
}

void AnomalyStatesTest::pausesByKey()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    bench.lines()->setFocus();
    bench.press(Qt::Key_Space);
    QVERIFY2(bench.liveness().startsWith(u"Paused, as of "_s), qPrintable(bench.liveness()));
    const QStringList before = bench.rows(0);
    bench.fake.log({.at = bench.fake.now});
    QTest::qWait(50);
    bench.page->presenter().tick();
    QCOMPARE(bench.rows(0), before);
    bench.button(u"Go on"_s)->click();
    QTRY_COMPARE(bench.liveness(), u"Live"_s);
    QVERIFY(bench.rows(0) != before);
    bench.bars(1)->setFocus();
    bench.press(Qt::Key_Space);
    QVERIFY(bench.liveness().startsWith(u"Paused"_s));
    bench.press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(bench.liveness(), u"Live"_s);
}

void AnomalyStatesTest::reconnects()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    QSignalSpy fresh(bench.page, &Page::summaryChanged);
    bench.page->presenter().stream().setFirstWait(300ms);
    bench.server.endStreams();
    QTRY_VERIFY(bench.liveness().startsWith(u"Reconnecting, as of "_s));
    QCOMPARE(bench.rows(0).size(), 60); // still to be read
    QVERIFY(!bench.button(u"Pause"_s)->isEnabled());
    QCOMPARE(fresh.size(), 0); // and not told as new
    QVERIFY(bench.frame->savePicture(u"anomalies_reconnecting"_s));
    QTRY_COMPARE(bench.liveness(), u"Live"_s);
}

void AnomalyStatesTest::offline()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    bench.server.close();
    QTRY_VERIFY(bench.liveness().startsWith(u"Reconnecting, as of "_s));
    QCOMPARE(bench.states()->state(), PageState::Ready);
    QVERIFY(bench.lines()->isVisible());
}

void AnomalyStatesTest::refused()
{
    AnomaliesBench bench;
    bench.fake.addDay();
    QVERIFY(bench.start());
    QSignalSpy said(bench.page, &Page::summaryReworded);
    bench.server.refuse(EndpointId::Stream, ErrorCode::IpNotWhitelisted);
    bench.server.refuse(EndpointId::Metrics, ErrorCode::IpNotWhitelisted);
    bench.server.endStreams();
    QTRY_COMPARE(bench.states()->state(), PageState::Forbidden);
    QVERIFY(!bench.lines()->isVisible());
    QCOMPARE(bench.liveness(), u"Not live: refused"_s);
    QVERIFY(said.last()[0].toString().isEmpty()); // also the header says nothing of it any more
    QVERIFY(bench.frame->savePicture(u"anomalies_refused"_s));
    bench.server.answer(EndpointId::Stream, FakeAnswer::eventStream());
    bench.server.on(EndpointId::Metrics, [&](const FakeRequest &request) { return bench.fake.answer(request.query); });
    bench.button(u"Try again"_s)->click();
    QTRY_COMPARE(bench.liveness(), u"Live"_s);
    QVERIFY(bench.lines()->isVisible());
}

void AnomalyStatesTest::failsAndTriesAgain()
{
    AnomaliesBench bench;
    bench.server.refuse(EndpointId::Metrics, ErrorCode::InternalError);
    QVERIFY(bench.show());
    QTRY_COMPARE(bench.states()->state(), PageState::Failed);
    QVERIFY(bench.frame->savePicture(u"anomalies_failed"_s));
    bench.server.on(EndpointId::Metrics, [&](const FakeRequest &request) { return bench.fake.answer(request.query); });
    bench.button(u"Try again"_s)->click();
    QTRY_COMPARE(bench.states()->state(), PageState::Ready);
    QTRY_COMPARE(bench.liveness(), u"Live"_s);
}

QTEST_MAIN(AnomalyStatesTest)
#include "anomalystatestest.moc"
