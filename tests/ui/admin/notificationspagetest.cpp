// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Notifications page by keyboard: choices saved and discarded, how mails fare, and the test mail step by step.
#include "ui/pages/notificationspage.h"
#include "tests/support/accessibilityproblems.h"
#include "tests/ui/admin/pagebench.h"
#include "ui/widgets/applybar.h"
#include "ui/widgets/recordtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;

namespace {

QJsonObject step(const QString &name, bool isGood, int code, const QString &reply)
{
    return {{u"step"_s, name},
            {u"ok"_s, isGood},
            {u"code"_s, code > 0 ? QJsonValue(code) : QJsonValue()},
            {u"reply"_s, reply},
            {u"milliseconds"_s, 12}};
}

template <bool isAdministrator>
struct NotificationsBench : PageBench<NotificationsPage>
{
    NotificationsBench()
        : PageBench(u"Notifications"_s,
                    [](ApiClient &api, QSettings &) { return new NotificationsPage(api, isAdministrator); })
    {
        serve();
    }
    void serve()
    {
        server.on(EndpointId::Notifications, [this](const FakeRequest &) {
            return FakeAnswer::json({{u"email"_s, email}, {u"delivery"_s, delivery}});
        });
        server.on(EndpointId::ChangeNotifications, [this](const FakeRequest &request) {
            if (request.body["email"_L1]["address"_L1].toString().endsWith(".invalid"_L1))
                return FakeAnswer::problem(
                    ErrorCode::InvalidRequest, {},
                    {{u"errors"_s, QJsonArray{QJsonObject{{u"field"_s, u"email.address"_s},
                                                          {u"message"_s, u"must be a mail address"_s}}}}});
            email = request.body["email"_L1].toObject();
            return FakeAnswer::json({{u"email"_s, email}});
        });
        server.on(EndpointId::TestNotifications, [this](const FakeRequest &) {
            return FakeAnswer::json(
                {{u"accepted"_s, steps.last()["ok"_L1]}, {u"address"_s, email["address"_L1]}, {u"steps"_s, steps}});
        });
    }
    QCheckBox *enabled() const { return any<QCheckBox>(); }
    QLineEdit *address() const { return named<QLineEdit>(u"Address that alerts are sent to"_s); }
    QComboBox *language() const { return named<QComboBox>(u"Language that the mails are written in"_s); }
    QComboBox *severity() const { return named<QComboBox>(u"Least severity that is sent"_s); }
    RecordTable *table() const { return any<RecordTable>(); }

    QJsonObject email{{u"enabled"_s, true}, {u"minSeverity"_s, u"high"_s}, {u"address"_s, u"ana@example.com"_s}};
    QJsonObject delivery{{u"configured"_s, true},
                         {u"waiting"_s, 2},
                         {u"lastSentAt"_s, u"2026-03-01T10:00:00.000Z"_s},
                         {u"lastFailedAt"_s, u"2026-03-01T11:00:00.000Z"_s},
                         {u"lastFailure"_s, u"4.2.2 The mailbox is full"_s}};
    QJsonArray steps{step(u"connect"_s, true, 220, u"mail.example.com ready"_s), step(u"encrypt"_s, true, 220, u"go"_s),
                     step(u"sign_in"_s, false, 535, u"5.7.8 Authentication credentials invalid"_s)};
};
using Bench = NotificationsBench<true>;

} // namespace

class NotificationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatIsSavedAndHowMailsFare();
    void savesByKeyboard();
    void discards();
    void faultsStandAtTheField();
    void anOldSignInKeepsWhatWasTyped();
    void asksBeforeLeaving();
    void whatIsTypedOutlivesAReload();
    void theTestShowsEachStep();
    void aGoodTest();
    void aSlowTestDoesNotCutTheLine();
    void tooManyTests();
    void withoutAMailServer();
    void aMemberIsNotSentToSettings();
    void failures_data();
    void failures();
    void everythingHasAName();
    void pictures();
};

void NotificationsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void NotificationsPageTest::showsWhatIsSavedAndHowMailsFare()
{
    Bench bench;
    const QSignalSpy summary(bench.page, &Page::summaryChanged);
    QVERIFY(bench.start());
    QVERIFY(bench.enabled()->isChecked());
    QCOMPARE(bench.severity()->currentData().toString(), u"high"_s);
    QCOMPARE(bench.address()->text(), u"ana@example.com"_s);
    QVERIFY(bench.says(u"2 mails wait to be sent."_s));
    QVERIFY(bench.says(u"4.2.2 The mailbox is full"_s));
    QVERIFY(!bench.any<ApplyBar>()->isVisible());
    QCOMPARE(summary.constLast().constFirst().toString(), u"Alerts are sent to ana@example.com."_s);
}

void NotificationsPageTest::savesByKeyboard()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.enabled()->setFocus();
    bench.press(Qt::Key_Space);
    QVERIFY(bench.any<ApplyBar>()->isVisible());
    QVERIFY(!bench.severity()->isEnabled());
    bench.press(Qt::Key_Space);
    QVERIFY(!bench.any<ApplyBar>()->isVisible());
    bench.severity()->setFocus();
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(bench.email["minSeverity"_L1].toString(), u"medium"_s);
    QTRY_VERIFY(!bench.any<ApplyBar>()->isVisible());
    QCOMPARE(
        bench.server.requests(EndpointId::ChangeNotifications).constLast().body["email"_L1].toObject(),
        (QJsonObject{{u"enabled"_s, true}, {u"minSeverity"_s, u"medium"_s}, {u"address"_s, u"ana@example.com"_s}}));
    bench.language()->setFocus();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down); // "ar", then "de"
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(bench.email["language"_L1].toString(), u"de"_s);
    QTRY_VERIFY(!bench.any<ApplyBar>()->isVisible());
    bench.language()->setFocus(); // saving moves it to the switch
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!bench.email.contains("language"_L1));
    QTRY_VERIFY(!bench.any<ApplyBar>()->isVisible());
}

void NotificationsPageTest::discards()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.address()->setFocus();
    bench.type(u"x"_s);
    bench.button(u"Discard the changes"_s)->click();
    QCOMPARE(bench.address()->text(), u"ana@example.com"_s);
    QVERIFY(!bench.any<ApplyBar>()->isVisible());
    QCOMPARE(bench.server.count(EndpointId::ChangeNotifications), 0);
}

void NotificationsPageTest::faultsStandAtTheField()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.address()->setFocus();
    bench.address()->selectAll();
    bench.type(u"nobody"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.says(u"Type an e-mail address"_s));
    QVERIFY(bench.address()->hasFocus());
    QCOMPARE(bench.server.count(EndpointId::ChangeNotifications), 0);
    bench.type(u"ana@host.invalid"_s);
    QVERIFY(!bench.says(u"Type an e-mail address"_s));
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.says(u"The server does not take this as a mail address."_s));
    QCOMPARE(bench.address()->text(), u"ana@host.invalid"_s);
    QTRY_VERIFY(bench.address()->hasFocus());
}

void NotificationsPageTest::anOldSignInKeepsWhatWasTyped()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.server.refuse(EndpointId::ChangeNotifications, ErrorCode::ReauthRequired);
    bench.address()->setFocus();
    bench.type(u".org"_s);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.says(u"Sign in again, then repeat it."_s));
    bench.page->deactivate();
    bench.serve();
    bench.page->activate();
    QTRY_COMPARE(bench.server.count(EndpointId::Notifications), 2);
    QCOMPARE(bench.address()->text(), u"ana@example.com.org"_s);
    bench.button(u"Save the changes"_s)->click();
    QTRY_COMPARE(bench.email["address"_L1].toString(), u"ana@example.com.org"_s);
}

void NotificationsPageTest::asksBeforeLeaving()
{
    Bench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.page->mayLeave());
    bench.enabled()->click();
    QVERIFY(!bench.page->mayLeave());
    QVERIFY(bench.says(u"The changes are not saved."_s));
    QVERIFY(bench.page->mayLeave());
    bench.button(u"Save"_s)->click();
    QTRY_VERIFY(!bench.email["enabled"_L1].toBool());
    QTRY_VERIFY(!bench.says(u"The changes are not saved."_s));
}

void NotificationsPageTest::whatIsTypedOutlivesAReload()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.enabled()->click();
    bench.page->activate();
    QTRY_COMPARE(bench.server.count(EndpointId::Notifications), 2);
    QTest::qWait(50);
    QVERIFY(!bench.enabled()->isChecked());
}

void NotificationsPageTest::theTestShowsEachStep()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.server.hold(EndpointId::TestNotifications);
    bench.button(u"Send a test mail"_s)->click();
    QVERIFY(bench.says(u"Sending…"_s));
    QVERIFY(!bench.button(u"Send a test mail"_s)->isEnabled());
    bench.server.release(EndpointId::TestNotifications);
    QTRY_VERIFY(bench.says(u"The mail to ana@example.com was not sent. Wrong user or password."_s));
    QCOMPARE(bench.table()->model()->rowCount(), 3);
    QCOMPARE(bench.table()->model()->index(2, 0).data().toString(), u"Signing in"_s);
    QCOMPARE(bench.table()->model()->index(2, 2).data().toString(), u"535"_s);
    QCOMPARE(bench.table()->model()->index(2, 3).data().toString(), u"5.7.8 Authentication credentials invalid"_s);
    QVERIFY(bench.button(u"Send a test mail"_s)->isEnabled());
    QTRY_COMPARE(bench.server.count(EndpointId::Notifications), 2); // the last failure is news
}

void NotificationsPageTest::aGoodTest()
{
    Bench bench;
    bench.steps = {step(u"connect"_s, true, 220, u"ready"_s), step(u"message"_s, true, 250, u"queued"_s)};
    QVERIFY(bench.start());
    bench.button(u"Send a test mail"_s)->click();
    QTRY_VERIFY(bench.says(u"The mail server has accepted the mail to ana@example.com."_s));
}

// A mail server may take two minutes; other calls give up long before.
void NotificationsPageTest::aSlowTestDoesNotCutTheLine()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.client.setTransferTimeout(std::chrono::milliseconds(100));
    const QSignalSpy lost(&bench.client, &ApiClient::connectionLost);
    bench.server.hold(EndpointId::TestNotifications);
    bench.button(u"Send a test mail"_s)->click();
    QTRY_COMPARE(bench.server.count(EndpointId::TestNotifications), 1);
    QTest::qWait(500);
    QVERIFY(bench.page->presenter().isTesting());
    QCOMPARE(lost.size(), 0);
    bench.server.release(EndpointId::TestNotifications);
    QTRY_VERIFY(!bench.page->presenter().isTesting());
    QVERIFY(bench.page->presenter().lastTest());
}

void NotificationsPageTest::tooManyTests()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.server.refuse(EndpointId::TestNotifications, ErrorCode::TooManyRequests);
    bench.button(u"Send a test mail"_s)->click();
    QTRY_VERIFY(bench.says(u"The test mail was not sent."_s));
    QVERIFY(bench.button(u"Send a test mail"_s)->isEnabled());
}

void NotificationsPageTest::withoutAMailServer()
{
    Bench bench;
    bench.delivery[u"configured"_s] = false;
    bench.steps = {step(u"connect"_s, false, 0, u"No mail server is configured."_s)};
    QVERIFY(bench.start());
    QVERIFY(bench.says(u"No mail server is set up."_s));
    const QSignalSpy requested(bench.page, &Page::pageRequested);
    bench.button(u"Set up the mail server"_s)->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), u"settings"_s);
    bench.button(u"Send a test mail"_s)->click();
    QTRY_VERIFY(bench.says(u"was not sent. No mail server is set up."_s));
}

void NotificationsPageTest::aMemberIsNotSentToSettings()
{
    NotificationsBench<false> bench;
    bench.delivery[u"configured"_s] = false;
    QVERIFY(bench.start());
    QVERIFY(!bench.button(u"Set up the mail server"_s));
}

void NotificationsPageTest::failures_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("500") << FakeAnswer::problem(ErrorCode::InternalError);
    QTest::newRow("disconnect") << FakeAnswer::dropped();
    QTest::newRow("no JSON") << FakeAnswer::notJson();
    QTest::newRow("no preferences") << FakeAnswer::unlikeTheServer({});
}

void NotificationsPageTest::failures()
{
    QFETCH(const FakeAnswer, answer);
    Bench bench;
    bench.server.answer(EndpointId::Notifications, answer);
    QVERIFY(bench.start());
    QCOMPARE(bench.state(), PageState::Failed);
    QVERIFY(bench.says(u"Could not load the notifications."_s));
    bench.serve();
    bench.button(u"Try again"_s)->click();
    QTRY_COMPARE(bench.state(), PageState::Ready);
}

void NotificationsPageTest::everythingHasAName()
{
    Bench bench;
    QVERIFY(bench.start());
    bench.enabled()->click();
    bench.button(u"Send a test mail"_s)->click();
    QTRY_VERIFY(bench.table()->isVisible());
    QCOMPARE(accessibilityProblems(bench.frame.get()), QStringList());
}

void NotificationsPageTest::pictures()
{
    takePictures<Bench>(u"notifications"_s, [](Bench &bench) { return bench.start(); });
    takePictures<Bench>(u"notificationstest"_s, [](Bench &bench) {
        if (!bench.start())
            return false;
        bench.any<QLineEdit>()->setFocus();
        bench.type(u" x"_s);
        bench.press(Qt::Key_Return);
        bench.page->presenter().sendTest();
        return QTest::qWaitFor([&] { return bench.table()->isVisible(); });
    });
    takePictures<Bench>(u"notifications_none"_s, [](Bench &bench) {
        bench.delivery = {{u"configured"_s, false},
                          {u"waiting"_s, 0},
                          {u"lastSentAt"_s, QJsonValue::Null},
                          {u"lastFailedAt"_s, QJsonValue::Null},
                          {u"lastFailure"_s, u""_s}};
        return bench.start();
    });
}

QTEST_MAIN(NotificationsPageTest)
#include "notificationspagetest.moc"
