// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "tests/support/cputime.h"
#include "tests/ui/shell/overviewfixture.h"
#include "ui/client/apiclient.h"
#include "ui/pages/overviewpage.h"
#include "ui/shell/offlinebar.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/statcard.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::ui;

namespace {

const AccountAnswer kAna{.id = u"acct_0000000000001"_s, .email = u"ana@example.com"_s, .role = u"administrator"_s};
const AccountAnswer kBen{.id = u"acct_0000000000002"_s, .email = u"ben@example.com"_s, .role = u"member"_s};

// Counts what the shell asks of it.
class ProbePage : public Page
{
public:
    explicit ProbePage(const QString &name)
    {
        m_edit = new QLineEdit(this);
        m_edit->setAccessibleName(name);
        writes().add(&change);
    }
    void activate() override { ++activated; }
    void deactivate() override { ++deactivated; }
    void focusFilter() override { m_edit->setFocus(); }
    void applyFilters(const QVariantMap &given) override { filters = given; }
    QList<QAction *> menuActions() const override { return actions; }
    bool mayLeave() override { return !std::exchange(asksToStay, false); }
    QLineEdit *edit() const { return m_edit; }

    QAction change;
    QList<QAction *> actions;
    bool asksToStay = false; // once
    int activated = 0, deactivated = 0;
    QVariantMap filters;

private:
    QLineEdit *m_edit;
};

QStringList &announcements()
{
    static QStringList said;
    return said;
}

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announcements() += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

// Names of what can take the focus and is shown, cells and rows of views left out.
void collectNames(QAccessibleInterface *node, QStringList &names)
{
    const bool isView = node->role() == QAccessible::List || node->role() == QAccessible::Table;
    const auto state = node->state();
    if (state.focusable && !state.invisible && node->role() != QAccessible::Window)
        names += node->text(QAccessible::Name);
    for (int i = 0; !isView && i < node->childCount(); ++i) {
        if (QAccessibleInterface *child = node->child(i))
            collectNames(child, names);
    }
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QAccessible::installUpdateHandler(nullptr); }
    void pagesAreBuiltWhenFirstShown();
    void numberKeysGoToPages();
    void arrowsGoThroughPages();
    void aPageMayAskToStay();
    void panesGoRoundByF6();
    void keysReachThePage();
    void navigationCollapses();
    void everyFocusableHasAName();
    void anotherAccountGetsFreshPages();
    void membersDoNotSeeWhatIsClosedToThem();
    void lossOfConnectionIsToldAndMended();
    void cardsLeadToTheirPages();
    void alertsLeadToTheirPage();
    void otherWordsAreNoNews();
    void theSentenceSaysWhatTheCardsSay();
    void thePageHasItsMenu();
    void hiddenWindowRests();
    void switchOfSchemeIsQuick();
    void geometryAndThemeAreKept();

private:
    ProbePage *probe(const QString &name) const { return m_probes.value(name); }
    void open();

    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QWidget> m_signIn;
    QHash<QString, ProbePage *> m_probes;
};

void MainWindowTest::init()
{
    theme::apply(theme::Scheme::Light);
    m_window.reset();
    m_client.reset();
    m_probes.clear();
    m_server = std::make_unique<test::FakeServer>();
    QVERIFY(m_server->listen());
    test::answerOverview(*m_server, {}, QDateTime::currentDateTimeUtc());
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"console.ini"_s), QSettings::IniFormat);
    open();
    announcements().clear();
    QAccessible::installUpdateHandler(listen);
}

void MainWindowTest::open()
{
    const auto probePage = [this](const QString &name) {
        return [this, name](const PageContext &) -> Page * { return m_probes[name] = new ProbePage(name); };
    };
    m_window = std::make_unique<MainWindow>(
        m_client.get(),
        QList<PageEntry>{
            {u"overview"_s, u"Overview"_s, u"overview"_s, Qt::Key_1,
             [](const PageContext &context) -> Page * { return new OverviewPage(&context.client, context.account); }},
            {u"activity"_s, u"Activity"_s, u"activity"_s, Qt::Key_2, probePage(u"activity"_s)},
            {u"whitelist"_s, u"IP whitelist"_s, u"whitelist"_s, Qt::Key_3, probePage(u"whitelist"_s), true},
            {u"blocked"_s, u"Blocked IPs"_s, u"blocked"_s, Qt::Key_4, probePage(u"blocked"_s), false,
             Audience::Administrators},
            {u"two-factor"_s, u"Two-factor"_s, u"two-factor"_s, Qt::Key_5, probePage(u"two-factor"_s), true}},
        m_settings.get());
    m_signIn = new QLineEdit;
    m_signIn->setAccessibleName(u"E-mail"_s);
    m_window->showSignIn(m_signIn);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_signIn->isVisible());
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
    m_window->setAccount(kAna);
    m_window->showPages();
    QVERIFY(!m_signIn->isVisible());
    QCOMPARE(m_window->currentPage(), u"overview"_s);
}

void MainWindowTest::pagesAreBuiltWhenFirstShown()
{
    QVERIFY(m_probes.isEmpty());
    QVERIFY(m_window->goTo(u"activity"_s, {{u"action"_s, u"login_failed"_s}}));
    QCOMPARE(probe(u"activity"_s)->activated, 1);
    QCOMPARE(probe(u"activity"_s)->filters.value(u"action"_s).toString(), u"login_failed"_s);
    QVERIFY(m_window->goTo(u"blocked"_s));
    QCOMPARE(probe(u"activity"_s)->deactivated, 1);
    QVERIFY(!m_window->goTo(u"nowhere"_s));
    QCOMPARE(m_window->currentPage(), u"blocked"_s);
    QCOMPARE(m_probes.size(), 2);
}

void MainWindowTest::numberKeysGoToPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), u"whitelist"_s);
    QVERIFY(announcements().contains(u"IP whitelist"_s));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), u"overview"_s);
}

void MainWindowTest::arrowsGoThroughPages()
{
    auto *nav = m_window->findChild<NavList *>();
    QVERIFY(nav->hasFocus());
    QTest::keyClick(nav, Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), u"activity"_s);
    QTest::keyClick(nav, Qt::Key_End);
    QCOMPARE(m_window->currentPage(), u"two-factor"_s);
    QTest::keyClick(nav, Qt::Key_Home);
    QCOMPARE(m_window->currentPage(), u"overview"_s);
}

void MainWindowTest::aPageMayAskToStay()
{
    QVERIFY(m_window->goTo(u"activity"_s));
    auto *nav = m_window->findChild<NavList *>();
    probe(u"activity"_s)->asksToStay = true;
    const QString elsewhere = u"whitelist"_s;
    QVERIFY(!m_window->goTo(elsewhere));
    QCOMPARE(m_window->currentPage(), u"activity"_s);
    QCOMPARE(probe(u"activity"_s)->deactivated, 0);
    QTRY_COMPARE(nav->currentName(), u"activity"_s);
    probe(u"activity"_s)->asksToStay = true;
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->goTo(elsewhere)); // asked once
    QCOMPARE(m_window->currentPage(), elsewhere);
}

void MainWindowTest::panesGoRoundByF6()
{
    m_window->goTo(u"activity"_s);
    auto *nav = m_window->findChild<NavList *>();
    nav->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(probe(u"activity"_s)->edit()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->statusBar()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(nav->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->statusBar()->isAncestorOf(QApplication::focusWidget()));
}

void MainWindowTest::keysReachThePage()
{
    m_window->goTo(u"activity"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(probe(u"activity"_s)->activated, 3);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(probe(u"activity"_s)->edit()->hasFocus());
    QSignalSpy signOut(m_window.get(), &MainWindow::signOutRequested);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(signOut.size(), 1);
    m_window->showSignIn(m_signIn);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(signOut.size(), 1);
    QVERIFY(m_window->currentPage().isEmpty());
}

void MainWindowTest::navigationCollapses()
{
    auto *nav = m_window->findChild<NavList *>();
    m_window->resize(1280, 800);
    QTRY_COMPARE(nav->width(), 208);
    m_window->resize(1000, 700);
    QTRY_COMPARE(nav->width(), 56);
    QVERIFY(nav->isCollapsed());
    QCOMPARE(nav->currentIndex().data(Qt::AccessibleTextRole).toString(), u"Overview"_s);
}

void MainWindowTest::everyFocusableHasAName()
{
    const auto *card = m_window->findChild<StatCard *>();
    QTRY_VERIFY(card->isVisible());
    QTRY_VERIFY(!card->content().sentence.contains(u"loading"_s));
    QStringList names;
    collectNames(QAccessible::queryAccessibleInterface(m_window.get()), names);
    QVERIFY(names.size() >= 11);
    QVERIFY2(!names.contains(QString()), qPrintable(names.join(u" | "_s)));
    QStringList unique = names;
    unique.removeDuplicates();
    QVERIFY2(unique.size() == names.size(), qPrintable(names.join(u" | "_s)));
}

void MainWindowTest::anotherAccountGetsFreshPages()
{
    m_window->goTo(u"whitelist"_s);
    const QPointer<ProbePage> former = probe(u"whitelist"_s);
    m_window->setAccount(kBen);
    m_window->showPages();
    QTRY_VERIFY(former.isNull());
    QCOMPARE(m_window->currentPage(), u"whitelist"_s); // the place is the window's, whoever signs in
    QVERIFY(probe(u"whitelist"_s)->isVisible());
    QCOMPARE(probe(u"whitelist"_s)->activated, 1);
}

void MainWindowTest::membersDoNotSeeWhatIsClosedToThem()
{
    auto *nav = m_window->findChild<NavList *>();
    QCOMPARE(nav->model()->rowCount(), 5);
    m_window->goTo(u"blocked"_s);
    m_window->setAccount(kBen);
    m_window->showPages();
    QCOMPARE(m_window->currentPage(), u"overview"_s);
    QCOMPARE(nav->model()->rowCount(), 4);
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    QVERIFY(!m_window->goTo(u"blocked"_s));
    QCOMPARE(m_window->currentPage(), u"overview"_s);
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), u"two-factor"_s); // keys stay where they are
    m_window->setAccount(kAna);
    m_window->showPages();
    QCOMPARE(nav->model()->rowCount(), 5);
    QVERIFY(m_window->goTo(u"blocked"_s));
}

void MainWindowTest::lossOfConnectionIsToldAndMended()
{
    m_window->goTo(u"activity"_s);
    const auto *bar = m_window->findChild<OfflineBar *>();
    QVERIFY(!bar->isVisible());
    const quint16 port = m_server->port();
    m_server->close();
    m_client->send({.endpoint = EndpointId::Me}, this, [](const auto &) {});
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(announcements().filter(u"Not connected to"_s).size() == 1);
    QVERIFY(!probe(u"activity"_s)->change.isEnabled());
    QVERIFY(probe(u"activity"_s)->change.toolTip().contains("Not connected"_L1));
    const int before = probe(u"activity"_s)->activated;
    QVERIFY(m_server->listen(port));
    for (auto *button : bar->findChildren<QPushButton *>()) {
        if (button->text() == "Try now"_L1)
            button->click();
    }
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(probe(u"activity"_s)->change.isEnabled());
    QCOMPARE(probe(u"activity"_s)->activated, before + 1);
}

void MainWindowTest::cardsLeadToTheirPages()
{
    const auto cards = m_window->findChildren<StatCard *>();
    QTRY_VERIFY(cards[2]->isVisible() && cards[2]->content().figure == "6"_L1);
    cards[2]->setFocus();
    QTest::keyClick(cards[2], Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"activity"_s);
    QCOMPARE(probe(u"activity"_s)->filters.value(u"action"_s).toString(), u"login_failed"_s);
    QVERIFY(probe(u"activity"_s)->filters.contains(u"startDate"_s));
}

void MainWindowTest::alertsLeadToTheirPage()
{
    const auto *card = m_window->findChild<StatCard *>();
    QTRY_VERIFY(card->isVisible() && card->content().figure == "7"_L1);
    auto *overview = m_window->findChild<OverviewPage *>();
    const QSignalSpy requested(overview, &Page::pageRequested);
    m_window->findChild<StatCard *>()->click();
    QCOMPARE(requested.constLast(), (QVariantList{u"alerts"_s, QVariantMap{{u"resolved"_s, false}}}));
    auto *table = overview->findChild<QTableView *>();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(requested.constLast(), (QVariantList{u"alerts"_s, QVariantMap{{u"alertId"_s, u"alert_0000000000002"_s}}}));
}

void MainWindowTest::otherWordsAreNoNews()
{
    m_window->goTo(u"activity"_s);
    const QSignalSpy shown(m_window->findChild<PageStack *>(), &PageStack::dataShown);
    Q_EMIT probe(u"activity"_s)->summaryReworded(u"Not live."_s);
    QCOMPARE(shown.size(), 0);
    Q_EMIT probe(u"activity"_s)->summaryChanged(u"Live."_s);
    QCOMPARE(shown.size(), 1);
}

// Red where the sentence is told once a round: the live stream moves the cards meanwhile.
void MainWindowTest::theSentenceSaysWhatTheCardsSay()
{
    auto *overview = m_window->findChild<OverviewPage *>();
    const QSignalSpy said(overview, &Page::summaryChanged);
    const auto *requests = m_window->findChildren<StatCard *>()[1];
    QTRY_VERIFY(requests->isVisible() && !said.isEmpty());
    QTRY_COMPARE(m_server->openStreams(), 1);
    const QString before = requests->content().figure;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    m_server->push("activity", QJsonObject{{u"id"_s, u"log_0000000000001"_s},
                                           {u"createdAt"_s, now},
                                           {u"action"_s, u"api_request"_s},
                                           {u"ipAddress"_s, u"198.51.100.9"_s},
                                           {u"status"_s, 200},
                                           {u"metadata"_s, QJsonObject{}}});
    QTRY_VERIFY(requests->content().figure != before);
    const QString sentence = said.constLast().constFirst().toString();
    QVERIFY2(sentence.contains(u' ' + requests->content().figure + u' '), qPrintable(sentence));
}

void MainWindowTest::thePageHasItsMenu()
{
    const auto menu = [this](const QString &title) -> QMenu * {
        for (QAction *each : m_window->menuBar()->actions()) {
            if (each->isVisible() && each->text() == title)
                return each->menu();
        }
        return nullptr;
    };
    m_window->goTo(u"activity"_s); // built before its actions are known
    QAction own(u"Do it"_s);
    probe(u"activity"_s)->actions = {&own};
    m_window->goTo(u"whitelist"_s);
    QVERIFY(!menu(u"IP whitelist"_s));
    m_window->goTo(u"activity"_s);
    QVERIFY(menu(u"Activity"_s));
    QCOMPARE(menu(u"Activity"_s)->actions(), QList<QAction *>{&own});
    m_window->showSignIn(m_signIn);
    QVERIFY(!menu(u"Activity"_s));
}

void MainWindowTest::hiddenWindowRests()
{
    m_window->goTo(u"activity"_s);
    m_window->hide();
    QCOMPARE(probe(u"activity"_s)->deactivated, 1);
    m_window->show();
    QCOMPARE(probe(u"activity"_s)->activated, 2);
}

void MainWindowTest::switchOfSchemeIsQuick()
{
    QTRY_VERIFY(m_window->findChild<StatCard *>()->isVisible());
    double worst = 0;
    for (int i = 0; i < 6; ++i) {
        const auto start = test::cpuTime();
        theme::apply(i % 2 ? theme::Scheme::Light : theme::Scheme::Dark);
        m_window->grab();
        worst = qMax(worst, test::millisecondsSince(start));
    }
    QVERIFY2(worst <= 200, qPrintable(QString::number(worst)));
}

void MainWindowTest::geometryAndThemeAreKept()
{
    QVERIFY(MainWindow::savedScheme(*m_settings) == theme::Scheme::System);
    for (QAction *action : m_window->menuBar()->findChildren<QAction *>() + m_window->findChildren<QAction *>()) {
        if (action->text() == "&Dark"_L1) {
            action->trigger();
            break;
        }
    }
    QVERIFY(theme::isDark());
    QVERIFY(MainWindow::savedScheme(*m_settings) == theme::Scheme::Dark);
    // The screen without a display is smaller than the window: what is restored there says nothing about the size.
    QVERIFY(!m_settings->contains(u"window/geometry"_s));
    m_window->close();
    QVERIFY(!m_settings->value(u"window/geometry"_s).toByteArray().isEmpty());
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
