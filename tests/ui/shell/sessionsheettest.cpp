// SPDX-License-Identifier: GPL-3.0-or-later
//
// The session ends, or is too old for a change, while something is typed: the sign-in lies over the page, and what was
// typed is kept until the user leaves it.
#include "ui/shell/sessionsheet.h"
#include "tests/support/fakeserver.h"
#include "ui/client/apiclient.h"
#include "ui/shell/mainwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::ui;

namespace {

const AccountAnswer kAna{.id = u"acct_0000000000001"_s, .email = u"ana@example.com"_s, .role = u"administrator"_s};
const QString kTyped = u"203.0.113.0/24"_s;

class TypedPage : public Page
{
public:
    TypedPage() : edit(new QLineEdit(this)) {}
    void activate() override { ++activated; }

    QLineEdit *const edit;
    int activated = 0;
};

} // namespace

class SessionSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasTyped();
    void canBeLeft_data();
    void canBeLeft();
    void endsForGood();
    void signsOut();

private:
    SessionSheet *sheet() const { return m_window->findChild<SessionSheet *>(); }
    void refuse(ErrorCode code); // one of the page's requests
    QPushButton *button(const QString &text) const;

    std::unique_ptr<test::FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"console.ini"_s), QSettings::IniFormat};
    std::unique_ptr<MainWindow> m_window;
    QPointer<QLineEdit> m_signIn;
    QPointer<TypedPage> m_page;
};

void SessionSheetTest::init()
{
    m_window.reset();
    m_client.reset();
    m_server = std::make_unique<test::FakeServer>();
    QVERIFY(m_server->listen());
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
    m_window = std::make_unique<MainWindow>(
        m_client.get(),
        QList<PageEntry>{{u"whitelist"_s, u"IP whitelist"_s, u"whitelist"_s, Qt::Key_1,
                          [this](const PageContext &) -> Page * { return m_page = new TypedPage; }}},
        &m_settings);
    m_signIn = new QLineEdit;
    m_window->showSignIn(m_signIn);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setAccount(kAna);
    m_window->showPages();
    m_page->edit->setFocus();
    QTest::keyClicks(m_page->edit, kTyped);
}

void SessionSheetTest::refuse(ErrorCode code)
{
    m_server->refuse(EndpointId::Me, code);
    const int before = m_server->count(EndpointId::Me);
    bool isAnswered = false;
    m_client->send({.endpoint = EndpointId::Me}, this, [&](const auto &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(m_server->count(EndpointId::Me), before + 1);
    QVERIFY(m_window->isSessionEnded());
}

QPushButton *SessionSheetTest::button(const QString &text) const
{
    for (QPushButton *each : sheet()->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void SessionSheetTest::keepsWhatWasTyped()
{
    refuse(ErrorCode::Unauthenticated);
    QVERIFY(m_signIn->isVisible() && m_signIn->hasFocus());
    QTest::keyClick(m_signIn, Qt::Key_Tab);
    QVERIFY(button(u"Sign out"_s)->hasFocus());
    QTest::keyClick(button(u"Sign out"_s), Qt::Key_Tab);
    QVERIFY(m_signIn->hasFocus()); // round, inside
    QVERIFY(!button(u"Cancel"_s)->isVisible());
    QTest::keyClick(m_signIn, Qt::Key_Escape); // to what?
    QVERIFY(m_window->isSessionEnded());
    m_window->setAccount(kAna);
    m_window->showPages();
    QVERIFY(!m_window->isSessionEnded());
    QCOMPARE(m_page->edit->text(), kTyped);
    QVERIFY(m_page->edit->hasFocus());
    QCOMPARE(m_page->activated, 2);
}

void SessionSheetTest::canBeLeft_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("by button") << false;
}

// The session goes on as it was: only the change is not made.
void SessionSheetTest::canBeLeft()
{
    QFETCH(const bool, byKey);
    const QSignalSpy cancelled(m_window.get(), &MainWindow::signInCancelled);
    refuse(ErrorCode::ReauthRequired);
    QCOMPARE(sheet()->accessibleName(), u"Sign in again for this change"_s);
    QVERIFY(button(u"Cancel"_s)->isVisible());
    if (byKey)
        QTest::keyClick(m_signIn, Qt::Key_Escape);
    else
        button(u"Cancel"_s)->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!m_window->isSessionEnded());
    QVERIFY(!m_signIn->isVisible());
    QVERIFY(m_client->hasToken());
    QCOMPARE(m_page->edit->text(), kTyped);
    QVERIFY(m_page->edit->hasFocus());
    QCOMPARE(m_page->activated, 2);    // live again
    refuse(ErrorCode::ReauthRequired); // the next change asks again
    QVERIFY(m_signIn->isVisible());
}

// While it is asked for a newer sign-in: then there is nothing to go back to.
void SessionSheetTest::endsForGood()
{
    refuse(ErrorCode::ReauthRequired);
    refuse(ErrorCode::Unauthenticated);
    QCOMPARE(sheet()->accessibleName(), u"Your session has ended"_s);
    QVERIFY(!button(u"Cancel"_s)->isVisible());
    QVERIFY(m_signIn->isVisible());
}

void SessionSheetTest::signsOut()
{
    const QSignalSpy signedOut(m_window.get(), &MainWindow::signOutRequested);
    refuse(ErrorCode::ReauthRequired);
    button(u"Sign out"_s)->click();
    QCOMPARE(signedOut.size(), 1);
    m_window->showSignIn(m_signIn); // as the console does
    QVERIFY(!m_window->isSessionEnded());
    QVERIFY(m_signIn->isVisible());
    QTRY_VERIFY(m_page.isNull()); // and what was typed in it
}

QTEST_MAIN(SessionSheetTest)
#include "sessionsheettest.moc"
