// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several servers in one console: each with its own sign-in and token, switched between, named and forgotten; and a
// server whose certificate has changed.
#include "tests/support/fakenotifier.h"
#include "tests/ui/journey/attachedconsole.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/connectionsdialog.h"
#include "ui/widgets/listtable.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QPushButton *button(QWidget *parent, const QString &text)
{
    for (QPushButton *each : parent->findChildren<QPushButton *>()) {
        if (each->isVisible() && QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

// Two servers that the console knows; it works with the first.
struct Desk
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"console.ini"_s), QSettings::IniFormat};
    FakeServer first, second;
    std::unique_ptr<Console> console;
    QString firstId, secondId;

    Desk()
    {
        for (FakeServer *each : {&first, &second}) {
            answerEverything(*each, u"text"_s);
            if (!each->listen())
                qFatal("no port for a server");
        }
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        second.onlyAccept("other");
        second.answer(EndpointId::Login, 200,
                      {{u"token"_s, u"other"_s},
                       {u"expiresAt"_s, u"2999-01-01T00:00:00.000Z"_s},
                       {u"account"_s, QJsonObject{{u"id"_s, u"acct_0000000000002"_s},
                                                  {u"email"_s, u"ben@example.com"_s},
                                                  {u"role"_s, u"administrator"_s},
                                                  {u"disabled"_s, false},
                                                  {u"twoFactorEnabled"_s, true},
                                                  {u"createdAt"_s, now},
                                                  {u"lastLoginAt"_s, now}}}});
        ConnectionSettings connections(settings);
        firstId = connections.add({.mode = Connection::Mode::Attach, .url = first.url()});
        secondId = connections.add({.mode = Connection::Mode::Attach, .url = second.url()});
        connections.rename(secondId, u"Branch"_s);
        connections.choose(firstId);
        console = std::make_unique<Console>(settings, folder.filePath(u"data"_s));
        console->start();
    }
    bool signIn(const QString &email) const
    {
        if (!hands::eventually([] { return shown<MainWindow>() != nullptr; }) || !hands::reaches(u"E-mail"_s))
            return false;
        hands::retype(email);
        if (!hands::tabTo(u"Password"_s))
            return false;
        hands::type(u"violet kettle orbit lamp"_s);
        hands::press(Qt::Key_Return);
        return hands::eventually([] { return !shown<MainWindow>()->currentPage().isEmpty(); });
    }
    static bool choose(const QString &name)
    {
        for (QMenu *menu : shown<MainWindow>()->menuBar()->findChildren<QMenu *>()) {
            for (QAction *each : menu->actions()) {
                if (each->text() == name) {
                    each->trigger();
                    return true;
                }
            }
        }
        return false;
    }
    static bool only(const FakeServer &server, const QByteArray &token)
    {
        return std::ranges::all_of(server.requests(), [&](const FakeRequest &each) {
            return !each.headers.contains("authorization") || each.headers["authorization"] == "Bearer " + token;
        });
    }
};

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachHasItsOwnSignIn();
    void onesThatAreBrokenAreLeft();
    void theTrayGoesAlong();
    void areNamedAndForgotten();
    void aChangedCertificateIsTrustedKnowingly();

private:
    std::unique_ptr<QTranslator> m_translator = translatorFor(QLocale(QLocale::English));
};

void ConnectionsTest::initTestCase()
{
    QCoreApplication::installTranslator(m_translator.get());
    theme::apply(theme::Scheme::Light);
}

void ConnectionsTest::eachHasItsOwnSignIn()
{
    Desk desk;
    QVERIFY(desk.signIn(u"ana@example.com"_s));
    QVERIFY(desk.choose(u"Branch"_s));
    QVERIFY(hands::eventually([] { return shown<MainWindow>() && shown<MainWindow>()->currentPage().isEmpty(); }));
    QVERIFY(hands::reaches(u"E-mail"_s)); // of nobody yet
    QVERIFY(desk.signIn(u"ben@example.com"_s));
    QTRY_VERIFY(desk.second.requests().size() > 1);
    QVERIFY(desk.only(desk.second, "other"));
    QVERIFY(desk.only(desk.first, "secret"));
    // What was under way to the first has come by now; nothing follows.
    QTRY_VERIFY(desk.second.count(EndpointId::ListAlerts) > 0);
    desk.first.forgetRequests();
    const qsizetype asked = desk.second.requests().size();
    hands::press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(desk.second.requests().size() > asked);
    QCOMPARE(desk.first.requests().size(), 0);
    // And back: still signed in there, with what was signed in with.
    desk.second.forgetRequests();
    QVERIFY(desk.choose(u"127.0.0.1:%1"_s.arg(desk.first.port())));
    QTRY_VERIFY(desk.first.requests().size() > 0);
    QVERIFY(hands::eventually([] { return !shown<MainWindow>()->currentPage().isEmpty(); }));
    QCOMPARE(desk.first.count(EndpointId::Login), 0);
    QVERIFY(desk.only(desk.first, "secret"));
    QCOMPARE(ConnectionSettings(desk.settings).currentId(), desk.firstId);
    QCOMPARE(ConnectionSettings(desk.settings).all()[1].email, u"ben@example.com"_s);
}

// Without a sign-in, and with the server gone: another one is a button away.
void ConnectionsTest::onesThatAreBrokenAreLeft()
{
    Desk desk;
    QVERIFY(hands::eventually([] { return shown<MainWindow>() != nullptr; }));
    desk.first.close();
    QPushButton *other = button(shown<MainWindow>(), u"Another server…"_s);
    QVERIFY(other);
    other->click();
    QVERIFY(hands::eventually([] { return shown<ConnectionsDialog>() != nullptr; }));
    auto *dialog = shown<ConnectionsDialog>();
    auto *table = dialog->findChild<ListTable *>();
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(!button(dialog, u"Connect"_s)->isEnabled()); // to the one that it works with
    table->setCurrentRow(1);
    button(dialog, u"Connect"_s)->click();
    QVERIFY(desk.signIn(u"ben@example.com"_s));
    QVERIFY(desk.second.requests().size() > 0);
}

// A window that is left for another server is not merely hidden, and the next one is the tray's.
void ConnectionsTest::theTrayGoesAlong()
{
    FakeNotifier notifier;
    Desk desk;
    desk.settings.setValue(u"window/keepRunning"_s, true);
    desk.console->offerTray(notifier);
    const QSignalSpy finished(desk.console.get(), &Console::finished);
    QVERIFY(desk.signIn(u"ana@example.com"_s));
    QTRY_COMPARE(desk.first.openStreams(), 2); // the page's, and the tray's
    const QPointer<MainWindow> former = shown<MainWindow>();
    QVERIFY(desk.choose(u"Branch"_s));
    QVERIFY(hands::eventually([&] { return !former && shown<MainWindow>(); }));
    QVERIFY(notifier.notices.isEmpty());
    QTRY_COMPARE(desk.first.openStreams(), 0);
    QVERIFY(desk.signIn(u"ben@example.com"_s));
    QVERIFY(!shown<MainWindow>()->close());
    QVERIFY(!shown<MainWindow>());
    QTRY_COMPARE(desk.second.openStreams(), 1);
    notifier.action(u"Open"_s)->trigger();
    QVERIFY(shown<MainWindow>());
    notifier.action(u"Quit"_s)->trigger();
    QCOMPARE(finished.size(), 1);
}

void ConnectionsTest::areNamedAndForgotten()
{
    Desk desk;
    QVERIFY(desk.signIn(u"ana@example.com"_s));
    QVERIFY(desk.choose(u"&Add, rename, remove…"_s));
    QVERIFY(hands::eventually([] { return shown<ConnectionsDialog>() != nullptr; }));
    auto *dialog = shown<ConnectionsDialog>();
    QVERIFY(!button(dialog, u"Remove"_s)->isEnabled()); // the current one
    dialog->findChild<ListTable *>()->setCurrentRow(1);
    button(dialog, u"Remove"_s)->click();
    QCOMPARE(ConnectionSettings(desk.settings).all().size(), 2); // it asks first
    button(dialog, u"Forget it"_s)->click();
    QCOMPARE(ConnectionSettings(desk.settings).all().size(), 1);
    QVERIFY(!desk.choose(u"Branch"_s));
}

void ConnectionsTest::aChangedCertificateIsTrustedKnowingly()
{
    const QTemporaryDir folder;
    const TestCertificate right = makeTestCertificate(folder.path(), u"right"_s);
    const TestCertificate renewed = makeTestCertificate(folder.path(), u"renewed"_s);
    AttachedConsole console(u"text"_s, right);
    QVERIFY(hands::eventually([] { return shown<MainWindow>() != nullptr; }));
    const quint16 port = console.server.port();
    console.server.close();
    QVERIFY(console.server.listenTls(renewed.configuration, port));
    QVERIFY(hands::reaches(u"E-mail"_s));
    hands::type(u"ana@example.com"_s);
    QVERIFY(hands::tabTo(u"Password"_s));
    hands::type(u"violet kettle orbit lamp"_s);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return button(shown<MainWindow>(), u"Compare the certificates…"_s) != nullptr; }));
    QCOMPARE(console.server.bytesRead(), 0);
    button(shown<MainWindow>(), u"Compare the certificates…"_s)->click();
    QVERIFY(hands::eventually([] { return shown<CertificateDialog>() != nullptr; }));
    auto *dialog = shown<CertificateDialog>();
    QPushButton *trust = button(dialog, u"Trust the new one"_s);
    QVERIFY(trust && !trust->isEnabled());
    auto *typed = dialog->findChild<QLineEdit *>();
    typed->setText(QString::fromLatin1(right.sha256.last(4).toHex(':')));
    QVERIFY(!trust->isEnabled()); // of the former one
    typed->setText(u" "_s + QString::fromLatin1(renewed.sha256.last(4).toHex(':').toUpper()));
    QVERIFY(trust->isEnabled());
    QCOMPARE(console.server.bytesRead(), 0);
    trust->click();
    QVERIFY(hands::reaches(u"Password"_s));
    hands::type(u"violet kettle orbit lamp"_s);
    hands::press(Qt::Key_Return);
    QVERIFY(hands::eventually([] { return !shown<MainWindow>()->currentPage().isEmpty(); }));
    QVERIFY(console.server.count(EndpointId::Login) == 1);
}

QTEST_MAIN(ConnectionsTest)
#include "connectionstest.moc"
