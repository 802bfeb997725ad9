// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changing the own password, from the window's menu and the account's chip to what still has access afterwards.
#include "ui/dialogs/passworddialog.h"
#include "tests/support/accessibilityproblems.h"
#include "tests/support/fakeserver.h"
#include "tests/support/picturefaults.h"
#include "ui/pages/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statuschips.h"
#include "ui/theme/theme.h"
#include "ui/widgets/passwordedit.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::test;
using namespace postject::ui;

namespace {

class EmptyPage final : public Page
{
public:
    using Page::Page;
    void activate() override {}
};

PageEntry entry(const QString &name, Qt::Key key)
{
    return {.name = name, .title = name, .icon = u"user"_s, .key = key, .make = [](const PageContext &) {
                return new EmptyPage;
            }};
}

QJsonObject done(int keys)
{
    QJsonArray left;
    for (int i = 0; i < keys; ++i)
        left.append(QJsonObject{{u"id"_s, u"key_000000000000%1"_s.arg(i)},
                                {u"hint"_s, u"pk_Ab3d"_s},
                                {u"name"_s, u"nginx"_s},
                                {u"scopes"_s, QJsonArray{u"verify"_s}},
                                {u"createdAt"_s, u"2026-01-15T10:30:00.000Z"_s},
                                {u"expiresAt"_s, QJsonValue::Null},
                                {u"lastUsedAt"_s, QJsonValue::Null},
                                {u"lastUsedAddress"_s, QJsonValue::Null}});
    return {{u"message"_s, u"Password changed successfully"_s}, {u"apiKeys"_s, left}};
}

} // namespace

class PasswordDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offWhileNobodyIsSignedIn();
    void isInTheAccountsMenu();
    void changesAndSaysWhatIsLeft();
    void leadsToTheKeys();
    void faultsStandAtTheirFields();
    void aFailureKeepsWhatWasTyped();
    void closesForTheSignIn();
    void everythingHasAName();
    void pictures();

private:
    QAction *action() const;
    bool open();
    PasswordDialog *dialog() const { return m_window->findChild<PasswordDialog *>(); }
    PasswordEdit *field(const QString &name) const
    {
        for (PasswordEdit *each : dialog()->findChildren<PasswordEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
    }
    void picture(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_signIn;
};

void PasswordDialogTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void PasswordDialogTest::init()
{
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    m_server->answer(EndpointId::ChangePassword, 200, done(0));
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"console.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(
        m_client.get(), QList{entry(u"first"_s, Qt::Key_1), entry(u"api-keys"_s, Qt::Key_2)}, m_settings.get());
    m_signIn = std::make_unique<QWidget>();
}

void PasswordDialogTest::cleanup()
{
    m_window.reset();
    m_signIn.release(); // the window took it
    m_client.reset();
    m_server.reset();
}

QAction *PasswordDialogTest::action() const
{
    for (QAction *menu : m_window->menuBar()->actions()) {
        const QList<QAction *> actions = menu->menu() ? menu->menu()->actions() : QList<QAction *>();
        for (QAction *each : actions) {
            if (each->text() == u"Change &password…"_s)
                return each;
        }
    }
    return nullptr;
}

bool PasswordDialogTest::open()
{
    m_window->showSignIn(m_signIn.get());
    m_window->setAccount({.id = u"acct_0000000000001"_s, .email = u"ana@example.com"_s, .role = u"member"_s});
    m_window->show();
    m_window->showPages();
    action()->trigger();
    // qWaitForWindowActive() takes a window for active where its transient parent is.
    return dialog() && QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); });
}

void PasswordDialogTest::offWhileNobodyIsSignedIn()
{
    m_window->showSignIn(m_signIn.get());
    QVERIFY(!action()->isEnabled());
    QVERIFY(open());
    QVERIFY(action()->isEnabled());
}

void PasswordDialogTest::isInTheAccountsMenu()
{
    QVERIFY(open());
    dialog()->reject();
    Q_EMIT m_window->findChild<StatusChips *>()->accountPressed();
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(action()));
}

void PasswordDialogTest::changesAndSaysWhatIsLeft()
{
    QVERIFY(open());
    QVERIFY(field(u"Current password"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"yourpassword"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"violet kettle orbit lamp"_s);
    QVERIFY(says(u"Strong."_s));
    dialog()->findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(says(u"The password is changed, and your other sessions have ended."_s));
    QCOMPARE(m_server->requests(EndpointId::ChangePassword).constLast().body,
             (QJsonObject{{u"currentPassword"_s, u"yourpassword"_s},
                          {u"newPassword"_s, u"violet kettle orbit lamp"_s},
                          {u"revokeApiKeys"_s, true}}));
    for (const PasswordEdit *each : dialog()->findChildren<PasswordEdit *>())
        QCOMPARE(each->text(), QString());
    QVERIFY(!button(u"Show API keys"_s));
    button(u"Close"_s)->click();
    QTRY_VERIFY(!dialog());
}

void PasswordDialogTest::leadsToTheKeys()
{
    m_server->answer(EndpointId::ChangePassword, 200, done(2));
    QVERIFY(open());
    field(u"Current password"_s)->setText(u"yourpassword"_s);
    field(u"New password"_s)->setText(u"violet kettle orbit lamp"_s);
    button(u"Change the password"_s)->click();
    QTRY_VERIFY(says(u"2 API keys go on working."_s));
    button(u"Show API keys"_s)->click();
    QCOMPARE(m_window->currentPage(), u"api-keys"_s);
}

void PasswordDialogTest::faultsStandAtTheirFields()
{
    QVERIFY(open());
    button(u"Change the password"_s)->click();
    QVERIFY(says(u"Type your current password."_s));
    QVERIFY(says(u"Type a password."_s));
    field(u"Current password"_s)->setText(u"yourpassword"_s);
    field(u"New password"_s)->setText(u"yourpassword"_s);
    button(u"Change the password"_s)->click();
    QVERIFY(says(u"This is the current password."_s));
    QCOMPARE(m_server->count(EndpointId::ChangePassword), 0);
    m_server->refuse(EndpointId::ChangePassword, ErrorCode::InvalidCredentials);
    field(u"New password"_s)->setText(u"violet kettle orbit lamp"_s);
    button(u"Change the password"_s)->click();
    QTRY_VERIFY(says(u"The current password is wrong."_s));
    QVERIFY(field(u"Current password"_s)->hasFocus());
    QVERIFY(m_client->hasToken()); // the session goes on
    m_server->refuse(
        EndpointId::ChangePassword, ErrorCode::InvalidRequest, {},
        {{u"errors"_s, QJsonArray{QJsonObject{{u"field"_s, u"newPassword"_s},
                                              {u"message"_s, u"is too close to the account's e-mail"_s}}}}});
    button(u"Change the password"_s)->click();
    QTRY_VERIFY(says(u"This is too close to the e-mail"_s));
    QVERIFY(field(u"New password"_s)->hasFocus());
}

void PasswordDialogTest::aFailureKeepsWhatWasTyped()
{
    QVERIFY(open());
    m_server->refuse(EndpointId::ChangePassword, ErrorCode::AuditUnavailable);
    field(u"Current password"_s)->setText(u"yourpassword"_s);
    field(u"New password"_s)->setText(u"violet kettle orbit lamp"_s);
    button(u"Change the password"_s)->click();
    QTRY_VERIFY(says(u"The password was not changed."_s));
    QCOMPARE(field(u"New password"_s)->text(), u"violet kettle orbit lamp"_s);
    QVERIFY(button(u"Change the password"_s)->isEnabled());
}

void PasswordDialogTest::closesForTheSignIn()
{
    QVERIFY(open());
    Q_EMIT m_client->sessionEnded();
    QTRY_VERIFY(!dialog());
    QVERIFY(m_window->isSessionEnded());
}

void PasswordDialogTest::everythingHasAName()
{
    QVERIFY(open());
    QCOMPARE(accessibilityProblems(dialog()), QStringList());
}

void PasswordDialogTest::picture(const QString &name)
{
    QCoreApplication::sendPostedEvents();
    const QImage image = dialog()->grab().toImage();
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../pictures"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(image.save(folder.filePath(u"password_%1.png"_s.arg(name))));
    const QStringList faults = pictureFaults(dialog(), image);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void PasswordDialogTest::pictures()
{
    for (const theme::Scheme scheme : {theme::Scheme::Dark, theme::Scheme::Light}) {
        theme::apply(scheme);
        cleanup();
        init();
        m_server->answer(EndpointId::ChangePassword, 200, done(3));
        QVERIFY(open());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        picture(u"form_"_s + theme::schemeName(scheme));
        field(u"Current password"_s)->setText(u"yourpassword"_s);
        field(u"New password"_s)->setText(u"violet kettle orbit lamp"_s);
        button(u"Change the password"_s)->click();
        QTRY_VERIFY(button(u"Show API keys"_s));
        picture(u"done_"_s + theme::schemeName(scheme));
    }
}

QTEST_MAIN(PasswordDialogTest)
#include "passworddialogtest.moc"
