// SPDX-License-Identifier: GPL-3.0-or-later
//
// The console in the tray, before a notifier that writes down what it is told, and can be taken away.
#include "ui/shell/tray.h"
#include "tests/support/fakenotifier.h"
#include "tests/ui/shell/overviewfixture.h"
#include "ui/client/apiclient.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::ui;
using namespace std::chrono_literals;

namespace {

const AccountAnswer kAna{.id = u"acct_0000000000001"_s, .email = u"ana@example.com"_s, .role = u"administrator"_s};

class StayPage : public Page
{
public:
    void activate() override {}
    void deactivate() override {}
    bool mayLeave() override { return !asksToStay; }
    bool asksToStay = false;
};

QJsonObject alertJson(int number, const QString &severity, const QString &description)
{
    const QString at = QDateTime::currentDateTimeUtc().addSecs(number).toString(Qt::ISODateWithMs);
    return {{u"id"_s, u"alert_%1"_s.arg(number, 13, 10, QLatin1Char('0'))},
            {u"type"_s, u"of_a_newer_server"_s},
            {u"severity"_s, severity},
            {u"description"_s, description},
            {u"metadata"_s, QJsonObject{}},
            {u"createdAt"_s, at},
            {u"lastSeenAt"_s, at},
            {u"occurrences"_s, 1},
            {u"resolved"_s, false}};
}

} // namespace

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutATrayNothingIsOffered();
    void offUnlessWanted();
    void closingHides();
    void closingForGoodDoesNotHide();
    void quitEndsIt();
    void aPageMayAskToStay();
    void theWindowComesBackWithoutATray();
    void theIconSaysHowManyAreOpen();
    void theIconSaysThatTheServerIsGone();
    void theSessionsEndEndsTheWatch();
    void theScopeIsThePages();
    void alertsBecomeNotices();
    void aPauseIsChosenInTheMenu();
    void noMarkupLeaves();

private:
    QAction *action(const QString &text) const; // of the window's menus
    QAction *option() const { return action(u"&Keep running in the tray"_s); }
    bool watches() const;
    void keepRunning() { option()->trigger(); }
    void push(const QJsonObject &alert) { m_server->push("alert", alert); }

    NoticeGate::Moment m_now{1h};
    test::FakeNotifier m_notifier;
    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<MainWindow> m_window;
    StayPage *m_page = nullptr;
    QLineEdit *m_signIn = nullptr;
};

void TrayTest::init()
{
    m_server = std::make_unique<test::FakeServer>();
    QVERIFY(m_server->listen());
    test::answerOverview(*m_server, {}, QDateTime::currentDateTimeUtc());
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"console.ini"_s), QSettings::IniFormat);
    m_notifier.available = true;
    m_notifier.shown = false;
    m_notifier.notices.clear();
    m_tray = std::make_unique<Tray>(m_notifier, *m_settings, nullptr, [this] { return m_now; });
    const auto page = [this](const PageContext &) -> Page * { return m_page = new StayPage; };
    m_window =
        std::make_unique<MainWindow>(m_client.get(),
                                     QList<PageEntry>{{u"activity"_s, u"Activity"_s, u"activity"_s, Qt::Key_1, page},
                                                      {u"alerts"_s, u"Alerts"_s, u"alerts"_s, Qt::Key_2, page}},
                                     m_settings.get());
    m_signIn = new QLineEdit;
    m_window->showSignIn(m_signIn);
    connect(m_tray.get(), &Tray::openRequested, m_window.get(), &QWidget::show);
    m_tray->setWindow(m_window.get());
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
    m_window->setAccount(kAna);
    m_window->showPages();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TrayTest::cleanup()
{
    m_tray.reset();
    m_window.reset();
    m_client.reset();
    m_server.reset();
}

QAction *TrayTest::action(const QString &text) const
{
    for (QAction *each : m_window->menuBar()->findChildren<QAction *>() + m_window->findChildren<QAction *>()) {
        if (each->text() == text)
            return each;
    }
    qFatal("there is no such action");
}

// The stream is open, and how many alerts are open is known.
bool TrayTest::watches() const
{
    return QTest::qWaitFor([this] { return m_notifier.toolTip.contains("open alerts"_L1); });
}

void TrayTest::withoutATrayNothingIsOffered()
{
    m_settings->setValue(u"window/keepRunning"_s, true); // of a run on another desktop
    m_notifier.come(false);
    QVERIFY(!option()->isVisible());
    QVERIFY(!m_notifier.shown);
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_notifier.notices.isEmpty());
    QCOMPARE(m_server->openStreams(), 0);
}

void TrayTest::offUnlessWanted()
{
    QVERIFY(option()->isVisible());
    QVERIFY(!option()->isChecked());
    QVERIFY(!m_notifier.shown);
    QVERIFY(m_server->requests(EndpointId::ListAlerts).isEmpty());
    keepRunning();
    QVERIFY(m_notifier.shown);
    QVERIFY(m_settings->value(u"window/keepRunning"_s).toBool());
    QVERIFY(watches());
    QCOMPARE(m_server->openStreams(), 1);
    keepRunning(); // no longer
    QVERIFY(!m_notifier.shown);
    QTRY_COMPARE(m_server->openStreams(), 0);
    QVERIFY(m_window->close());
}

void TrayTest::closingHides()
{
    keepRunning();
    m_page->asksToStay = true; // nothing of it gets lost
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isVisible());
    QCOMPARE(m_notifier.notices.size(), 1);
    QCOMPARE(m_notifier.notices[0][0], u"The console is still running"_s);
    m_notifier.action(u"Open"_s)->trigger();
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close());
    QCOMPARE(m_notifier.notices.size(), 1); // once
    Q_EMIT m_notifier.iconClicked();
    QVERIFY(m_window->isVisible());
}

void TrayTest::closingForGoodDoesNotHide()
{
    keepRunning();
    QVERIFY(m_window->closeForGood()); // for another language, another server
    QVERIFY(!m_window->isVisible());
    QVERIFY(m_notifier.notices.isEmpty());
}

void TrayTest::quitEndsIt()
{
    keepRunning();
    const QSignalSpy quit(m_tray.get(), &Tray::quitRequested);
    m_window->close();
    QCOMPARE(quit.size(), 0);
    m_notifier.action(u"Quit"_s)->trigger();
    QCOMPARE(quit.size(), 1);
    m_window->show();
    action(u"&Quit"_s)->trigger();
    QCOMPARE(quit.size(), 2);
    QVERIFY(!m_window->isVisible());
}

void TrayTest::aPageMayAskToStay()
{
    keepRunning();
    const QSignalSpy quit(m_tray.get(), &Tray::quitRequested);
    m_window->close();
    m_page->asksToStay = true;
    m_notifier.action(u"Quit"_s)->trigger();
    QCOMPARE(quit.size(), 0);
    QVERIFY(m_window->isVisible()); // that the question is seen
    QEvent end(QEvent::Quit);
    m_window->hide();
    QCoreApplication::sendEvent(qApp, &end);
    QVERIFY(!end.isAccepted());
    QVERIFY(m_window->isVisible());
}

void TrayTest::theWindowComesBackWithoutATray()
{
    keepRunning();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_notifier.come(false);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_notifier.shown);
    m_notifier.come(true);
    QVERIFY(m_notifier.shown);
    QVERIFY(option()->isChecked());
}

void TrayTest::theIconSaysHowManyAreOpen()
{
    keepRunning();
    QVERIFY(watches());
    QCOMPARE(m_notifier.toolTip, u"7 open alerts"_s);
    QVERIFY(m_notifier.state == Notifier::State::Alert);
    QVERIFY(m_notifier.action(u"Alerts (7)"_s));
    m_notifier.action(u"Alerts (7)"_s)->trigger();
    QCOMPARE(m_window->currentPage(), u"alerts"_s);
    m_server->answer(EndpointId::ListAlerts, 200, {{u"alerts"_s, QJsonArray()}, {u"total"_s, 0}});
    m_window->showSignIn(m_signIn);
    QCOMPARE(m_notifier.toolTip, u"Nobody is signed in"_s);
    Q_EMIT m_notifier.noticeClicked(); // of before
    QVERIFY(m_window->currentPage().isEmpty());
    m_window->setAccount(kAna);
    m_window->showPages();
    QVERIFY(watches());
    QCOMPARE(m_notifier.toolTip, u"0 open alerts"_s);
    QVERIFY(m_notifier.state == Notifier::State::Normal);
}

void TrayTest::theIconSaysThatTheServerIsGone()
{
    keepRunning();
    QVERIFY(watches());
    m_window->close();
    m_server->close();
    QTRY_VERIFY(m_notifier.state == Notifier::State::Offline);
    QCOMPARE(m_notifier.toolTip, u"The server cannot be reached"_s);
}

void TrayTest::theSessionsEndEndsTheWatch()
{
    keepRunning();
    QVERIFY(watches());
    m_server->refuse(EndpointId::Me, ErrorCode::Unauthenticated);
    m_client->send({.endpoint = EndpointId::Me}, this, [](const auto &) {});
    QTRY_COMPARE(m_notifier.toolTip, u"Nobody is signed in"_s);
    QTRY_COMPARE(m_server->openStreams(), 0);
}

// Whose alerts it tells of: those that the page shows that it leads to.
void TrayTest::theScopeIsThePages()
{
    keepRunning();
    QVERIFY(watches());
    QCOMPARE(m_server->requests(EndpointId::ListAlerts).constLast().query.queryItemValue(u"account"_s), u"all"_s);
    m_server->forgetRequests();
    Q_EMIT m_window->findChild<PageHeader *>()->scopeChosen(false);
    QTRY_COMPARE(m_server->count(EndpointId::ListAlerts), 1);
    QVERIFY(!m_server->requests(EndpointId::ListAlerts).constLast().query.hasQueryItem(u"account"_s));
    QTRY_COMPARE(m_server->openStreams(), 1);
}

void TrayTest::alertsBecomeNotices()
{
    keepRunning();
    QVERIFY(watches());
    push(alertJson(1, u"high"_s, u"seen in the window"_s));
    push(alertJson(2, u"low"_s, u"not serious"_s));
    const QSignalSpy raised(m_tray->findChild<AlertWatch *>(), &AlertWatch::raised);
    QTRY_COMPARE(raised.size(), 2);
    m_window->close();
    m_notifier.notices.clear();
    const QJsonObject third = alertJson(3, u"critical"_s, u"<b>ben</b> & 3 others"_s);
    push(third);
    QTRY_COMPARE(m_notifier.notices.size(), 1);
    QCOMPARE(m_notifier.notices[0], (QStringList{u"Critical: of_a_newer_server"_s, u"‹b›ben‹/b› ＆ 3 others"_s}));
    push(third); // seen again
    for (int i = 4; i < 8; ++i)
        push(alertJson(i, u"high"_s, u"more"_s));
    push(alertJson(9, u"low"_s, u"the last to come"_s));
    QTRY_COMPARE(raised.size(), 8);
    QCOMPARE(m_notifier.notices.size(), 1);
    m_now += 10s;
    push(alertJson(10, u"high"_s, u"after ten seconds"_s));
    QTRY_COMPARE(m_notifier.notices.size(), 2);
    QCOMPARE(m_notifier.notices[1][0], u"5 new alerts"_s);
    Q_EMIT m_notifier.noticeClicked();
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->currentPage(), u"alerts"_s);
}

void TrayTest::aPauseIsChosenInTheMenu()
{
    keepRunning();
    QVERIFY(watches());
    m_window->close();
    m_notifier.notices.clear();
    QAction *pause = m_notifier.action(u"Pause notices for 1 hour"_s);
    pause->trigger();
    const QSignalSpy raised(m_tray->findChild<AlertWatch *>(), &AlertWatch::raised);
    push(alertJson(1, u"high"_s, u"not now"_s));
    QTRY_COMPARE(raised.size(), 1);
    m_now += 1h;
    Q_EMIT m_notifier.menu->aboutToShow();
    QVERIFY(!pause->isChecked());
    push(alertJson(2, u"high"_s, u"again"_s));
    QTRY_COMPARE(m_notifier.notices.size(), 1);
    QCOMPARE(m_notifier.notices[0][1], u"again"_s);
}

void TrayTest::noMarkupLeaves()
{
    const QString made = withoutMarkup(u"<img src='http://evil/'>\n&lt;b&gt; "_s + QString(1000, u'x'));
    QVERIFY(!made.contains(u'<') && !made.contains(u'>') && !made.contains(u'&') && !made.contains(u'\n'));
    QVERIFY(made.size() <= 241);
}

QTEST_MAIN(TrayTest)
#include "traytest.moc"
