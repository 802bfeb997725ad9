// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Alerts page shows when the server is slow, refuses, breaks off or says what no server says.
#include "tests/ui/alerts/alertsbench.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

class AlertStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loading();
    void failures_data();
    void failures();
    void forbidden();
    void emptyNew();
    void emptyFiltered();
    void theRightIsTakenAwayMeanwhile();
    void goneMeanwhile();
    void openAgainMeanwhile();
    void offlineLeavesWhatIsThere();
    void offlineWhileResolving();
    void theSessionEndsWhileResolving();
    void anotherShapeOfAlert();
    void aFloodOfArrivals();
};

void AlertStatesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void AlertStatesTest::loading()
{
    AlertsBench bench;
    bench.fake.addSix();
    bench.server.hold(EndpointId::ListAlerts);
    bench.frame->show();
    bench.page->activate();
    QTRY_VERIFY(bench.says(u"Loading…"_s));
    QVERIFY(!bench.page->primaryAction()->isEnabled());
    bench.server.release(EndpointId::ListAlerts);
    QTRY_COMPARE(bench.rows(), 6);
    QVERIFY(bench.table()->isVisible() && bench.page->primaryAction()->isEnabled());
}

void AlertStatesTest::failures_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("500") << FakeAnswer::problem(ErrorCode::InternalError);
    QTest::newRow("429") << FakeAnswer::problem(ErrorCode::TooManyRequests);
    QTest::newRow("503") << FakeAnswer::problem(ErrorCode::AuditUnavailable);
    QTest::newRow("disconnect") << FakeAnswer::dropped();
    QTest::newRow("not JSON") << FakeAnswer::notJson();
    QTest::newRow("no list") << FakeAnswer::unlikeTheServer({{u"alerts"_s, 7}, {u"total"_s, 1}});
    QTest::newRow("no id") << FakeAnswer::unlikeTheServer({{u"alerts"_s, QJsonArray{QJsonObject{}}}, {u"total"_s, 1}});
}

void AlertStatesTest::failures()
{
    QFETCH(FakeAnswer, answer);
    AlertsBench bench;
    bench.fake.addSix();
    bench.server.answer(EndpointId::ListAlerts, answer);
    bench.frame->show();
    bench.page->activate();
    QTRY_COMPARE(bench.page->presenter().state(), PageState::Failed);
    QVERIFY(bench.says(u"Could not load the alerts."_s));
    bench.server.on(EndpointId::ListAlerts, [](const FakeRequest &) {
        return FakeAnswer::json({{u"alerts"_s, QJsonArray()}, {u"total"_s, 0}});
    });
    bench.button(u"Try again"_s)->click();
    QTRY_COMPARE(bench.page->presenter().state(), PageState::EmptyNew);
}

void AlertStatesTest::forbidden()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.server.refuse(EndpointId::ListAlerts, ErrorCode::IpNotWhitelisted);
    bench.page->activate();
    QTRY_COMPARE(bench.page->presenter().state(), PageState::Forbidden);
    QVERIFY(!bench.table()->isVisible() && !bench.detail()->isVisible()); // nothing is shown as current
    QVERIFY(!bench.page->primaryAction()->isEnabled());
}

void AlertStatesTest::emptyNew()
{
    AlertsBench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.says(u"No alerts yet. Detection is running."_s));
    bench.fake.arrive(u"brute_force"_s, u"high"_s, {{u"attempts"_s, 5}});
    QTRY_VERIFY(bench.table()->isVisible());
    QVERIFY(bench.detail()->isVisible());
}

void AlertStatesTest::emptyFiltered()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.page->applyFilters({{u"q"_s, u"nothing like this"_s}});
    QTRY_VERIFY(bench.says(u"No alerts match these filters."_s));
    QCOMPARE(bench.named<QLineEdit>(u"Search filter"_s)->text(), u"nothing like this"_s);
    bench.button(u"Clear filters"_s)->click();
    QTRY_COMPARE(bench.rows(), 6);
}

void AlertStatesTest::theRightIsTakenAwayMeanwhile()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QString first = bench.currentId();
    bench.server.refuse(EndpointId::ChangeAlert, ErrorCode::Forbidden);
    bench.press(Qt::Key_E);
    QCOMPARE(bench.rows(), 5);
    QTRY_COMPARE(bench.rows(), 6);
    QCOMPARE(bench.idAt(0), first);
    QVERIFY(bench.says(u"could not be resolved."_s));
}

void AlertStatesTest::goneMeanwhile()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    bench.fake.alerts.removeFirst(); // with its account
    bench.press(Qt::Key_E);
    QTRY_VERIFY(bench.says(u"could not be resolved."_s));
    bench.page->activate();
    QTRY_COMPARE(bench.rows(), 5);
}

void AlertStatesTest::openAgainMeanwhile()
{
    AlertsBench bench;
    bench.fake.addSix();
    const QString id = bench.fake.alerts[0].id;
    bench.fake.at(id).resolved = true;
    bench.fake.refused.insert(id, ErrorCode::AlreadyExists);
    QVERIFY(bench.start());
    bench.page->applyFilters({{u"resolved"_s, true}});
    QTRY_COMPARE(bench.rows(), 1);
    bench.table()->setFocus();
    bench.press(Qt::Key_E, Qt::ShiftModifier);
    QTRY_VERIFY(bench.says(u"could not be reopened."_s));
    QCOMPARE(bench.rows(), 1);
}

void AlertStatesTest::offlineLeavesWhatIsThere()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const quint16 port = bench.server.port();
    bench.server.close();
    bench.page->activate();
    QTRY_VERIFY(!bench.page->presenter().isLive());
    bench.page->setOffline(true); // the shell does
    QCOMPARE(bench.rows(), 6);
    QVERIFY(bench.table()->isVisible());
    QVERIFY(!bench.page->primaryAction()->isEnabled());
    QVERIFY(bench.page->primaryAction()->toolTip().contains(u"Not connected"_s));
    bench.press(Qt::Key_E); // the single key is off, too
    QCOMPARE(bench.rows(), 6);
    QVERIFY(bench.server.listen(port));
    bench.page->setOffline(false);
    bench.page->presenter().resume();
    QTRY_VERIFY(bench.page->presenter().isLive());
    bench.press(Qt::Key_E);
    QCOMPARE(bench.rows(), 5);
}

void AlertStatesTest::offlineWhileResolving()
{
    AlertsBench bench;
    bench.fake.addMany(6);
    QVERIFY(bench.start());
    bench.server.hold(EndpointId::ChangeAlert);
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_E);
    QTRY_COMPARE(bench.server.count(EndpointId::ChangeAlert), 4);
    bench.server.close();
    QTRY_COMPARE(bench.rows(), 6); // nobody knows what became of them: as they were
    QVERIFY(bench.says(u"6 alerts could not be resolved."_s));
}

void AlertStatesTest::theSessionEndsWhileResolving()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QSignalSpy ended(&bench.client, &ApiClient::sessionEnded);
    auto *note = bench.named<QLineEdit>(u"Note on resolving"_s);
    note->setText(u"half a sent"_s);
    bench.server.onlyAccept("another token");
    bench.page->presenter().change({bench.idAt(3)}, {.resolved = true});
    QTRY_COMPARE(ended.size(), 1);
    QTRY_COMPARE(bench.rows(), 6);
    QCOMPARE(note->text(), u"half a sent"_s);
    bench.client.setToken("another token", QDateTime::currentDateTimeUtc().addSecs(3600));
    bench.page->activate(); // signed in again
    bench.page->presenter().change({bench.idAt(3)}, {.resolved = true});
    QTRY_VERIFY(bench.page->presenter().canUndo());
}

// Of a newer server, and from strangers.
void AlertStatesTest::anotherShapeOfAlert()
{
    AlertsBench bench;
    const QString foreign = u"<img src=/dev/zero>\n<b>x</b>&amp;"_s;
    bench.fake.add(foreign, u"low"_s, {{foreign, foreign}, {u"ipAddress"_s, foreign}}, 3, {});
    bench.fake.alerts[0].description = foreign;
    bench.fake.alerts[0].note = foreign;
    QVERIFY(bench.start());
    QCOMPARE(bench.rows(), 1);
    QVERIFY(bench.says(foreign.simplified()));
    for (const QLabel *each : bench.frame->findChildren<QLabel *>())
        QCOMPARE(each->textFormat(), Qt::PlainText);
    bench.fake.tell(bench.idAt(0));
    bench.server.pushBytes("event: alert\ndata: {\"id\": 7}\n\nevent: alert\ndata: none\n\nevent: other\ndata: {}\n\n");
    bench.fake.arrive(u"brute_force"_s, u"high"_s, {{u"attempts"_s, 5}});
    QTRY_VERIFY(bench.button(u"1 new alerts"_s)); // the others were no alerts
}

// Five hundred at once: the row stays, and the pill counts them.
void AlertStatesTest::aFloodOfArrivals()
{
    AlertsBench bench;
    bench.fake.addSix();
    QVERIFY(bench.start());
    const QString current = bench.currentId();
    for (int i = 0; i < 500; ++i)
        bench.fake.arrive(u"brute_force"_s, u"high"_s, {{u"attempts"_s, i}});
    QTRY_VERIFY(bench.button(u"500 new alerts"_s));
    QCOMPARE(bench.currentId(), current);
    QCOMPARE(bench.rows(), 6);
    bench.button(u"500 new alerts"_s)->click();
    QCOMPARE(bench.rows(), 506);
}

QTEST_MAIN(AlertStatesTest)
#include "alertstatestest.moc"
