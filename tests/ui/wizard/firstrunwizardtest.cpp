// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first-run wizard by keyboard only, against a fake backend and a fake server, and its pictures in both schemes.
#include "tests/support/picturefaults.h"
#include "tests/support/testcertificate.h"
#include "tests/ui/wizard/wizardbench.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class FirstRunWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runHereByKeyboard();
    void administratorIsChecked_data();
    void administratorIsChecked();
    void usedPortIsNamedWithAFreeOne();
    void badAddresses_data();
    void badAddresses();
    void openAddressesAreAlwaysEncrypted();
    void failedStartIsToldAndTriedAgain();
    void failedAccountDoesNotStartTwice();
    void existingAdministrator();
    void laterAndStepNames();
    void pictures_data();
    void pictures();

private:
    QTemporaryDir m_folder;
    TestCertificate m_certificate;
};

void FirstRunWizardTest::initTestCase()
{
    theme::apply(theme::Scheme::Light);
    m_certificate = makeTestCertificate(m_folder.path(), u"server"_s);
    QCOMPARE(m_certificate.sha256.size(), 32);
}

void FirstRunWizardTest::runHereByKeyboard()
{
    Bench bench;
    QVERIFY(bench.reachListener());
    QCOMPARE(bench.focused()->accessibleName(), u"Address"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.reaches(FirstRunWizard::TwoFactorStep));
    QCOMPARE(bench.server.requests(EndpointId::Setup).constFirst().body,
             (QJsonObject{{u"email"_s, u"ana@example.com"_s}, {u"password"_s, u"violet kettle orbit lamp"_s}}));
    for (const QLineEdit *each : bench.wizard.findChildren<QLineEdit *>())
        QVERIFY(!each->text().contains("kettle"_L1)); // the password is gone as soon as it is not needed
    QVERIFY(bench.said().contains("https://127.0.0.1:"_L1));
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.chosen.size(), 1);
    const FirstRunChoice choice = bench.chosen.constFirst();
    QCOMPARE(choice.connection.mode, Connection::Mode::Here);
    QCOMPARE(choice.connection.host, u"127.0.0.1"_s);
    QVERIFY(choice.connection.tls);
    QCOMPARE(choice.connection.port, bench.backend.started.constFirst().port);
    QVERIFY(choice.setUpTwoFactor);
    QCOMPARE(choice.email, u"ana@example.com"_s);
    QVERIFY(choice.signedIn && choice.signedIn->isAdministrator());
    QVERIFY(bench.api.hasToken());
    QVERIFY(bench.api.isLocal());
}

void FirstRunWizardTest::administratorIsChecked_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("words");
    QTest::newRow("no e-mail") << u""_s << u"violet kettle"_s << u"e-mail"_s;
    QTest::newRow("no at sign") << u"ana"_s << u"violet kettle"_s << u"e-mail"_s;
    QTest::newRow("two at signs") << u"a@b@c"_s << u"violet kettle"_s << u"e-mail"_s;
    QTest::newRow("short password") << u"ana@example.com"_s << u"1234567"_s << u"8 characters"_s;
}

void FirstRunWizardTest::administratorIsChecked()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, words);
    Bench bench;
    bench.press(Qt::Key_Return);
    QVERIFY(bench.reaches(FirstRunWizard::AdministratorStep));
    bench.type(email);
    bench.press(Qt::Key_Tab);
    bench.type(password);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.wizard.currentId(), FirstRunWizard::AdministratorStep);
    QVERIFY2(bench.said().contains(words), qPrintable(bench.said()));
}

void FirstRunWizardTest::usedPortIsNamedWithAFreeOne()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Bench bench;
    QVERIFY(bench.reachListener());
    bench.choosePort(other.serverPort());
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.wizard.currentId(), FirstRunWizard::ListenerStep);
    QVERIFY2(bench.said().contains(u"Port %1 is used by another program."_s.arg(other.serverPort())),
             qPrintable(bench.said()));
    QVERIFY(bench.backend.started.isEmpty());
    bench.press(Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(bench.said().isEmpty()); // a shortcut presses a button for a moment before it is clicked
    QVERIFY(bench.wizard.findChild<QSpinBox *>()->value() > other.serverPort());
    bench.press(Qt::Key_Return);
    QVERIFY(bench.reaches(FirstRunWizard::TwoFactorStep));
}

void FirstRunWizardTest::badAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("short form") << u"10"_s;
    QTest::newRow("octal look") << u"127.0.0.01"_s;
    QTest::newRow("name") << u"localhost"_s;
    QTest::newRow("somebody else's") << u"203.0.113.9"_s;
}

void FirstRunWizardTest::badAddresses()
{
    QFETCH(QString, address);
    Bench bench;
    QVERIFY(bench.reachListener());
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.press(Qt::Key_Delete);
    bench.type(address);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.wizard.currentId(), FirstRunWizard::ListenerStep);
    QVERIFY(!bench.said().isEmpty());
    QVERIFY(bench.backend.started.isEmpty());
}

void FirstRunWizardTest::openAddressesAreAlwaysEncrypted()
{
    Bench bench;
    QVERIFY(bench.reachListener());
    auto *tls = bench.wizard.findChild<QCheckBox *>();
    bench.press(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(!tls->isChecked());
    auto *host = bench.wizard.currentPage()->findChild<QLineEdit *>();
    host->setFocus();
    host->selectAll();
    bench.type(u"0.0.0.0"_s);
    QVERIFY(tls->isChecked());
    QVERIFY(!tls->isEnabled());
}

void FirstRunWizardTest::failedStartIsToldAndTriedAgain()
{
    Bench bench;
    bench.backend.failure = u"The data folder cannot be written."_s;
    QVERIFY(bench.reachListener());
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.said(), u"The data folder cannot be written."_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.reaches(FirstRunWizard::TwoFactorStep));
    QCOMPARE(bench.backend.started.size(), 2);
}

void FirstRunWizardTest::failedAccountDoesNotStartTwice()
{
    Bench bench;
    bench.server.refuse(EndpointId::Setup, ErrorCode::AuditUnavailable);
    QVERIFY(bench.reachListener());
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.said().contains("could not be created"_L1));
    bench.server.answer(EndpointId::Setup, FakeAnswer::unlikeTheServer({}, 201));
    bench.server.refuse(EndpointId::Login, ErrorCode::Busy);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.said().contains("was created"_L1));
    bench.server.answer(EndpointId::Login, 200, kSignedIn);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.reaches(FirstRunWizard::TwoFactorStep));
    QCOMPARE(bench.backend.started.size(), 1);
    QCOMPARE(bench.server.count(EndpointId::Setup), 2);
}

void FirstRunWizardTest::existingAdministrator()
{
    Bench bench;
    bench.server.refuse(EndpointId::Setup, ErrorCode::NotFound);
    QVERIFY(bench.reachListener());
    bench.press(Qt::Key_Return);
    QVERIFY(bench.reaches(FirstRunWizard::TwoFactorStep));
    QVERIFY(bench.said().contains("already"_L1));
    QCOMPARE(bench.server.count(EndpointId::Login), 0);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.chosen.size(), 1);
    QVERIFY(!bench.chosen.constFirst().signedIn);
    QVERIFY(!bench.chosen.constFirst().setUpTwoFactor);
}

void FirstRunWizardTest::laterAndStepNames()
{
    Bench bench;
    QCOMPARE(bench.wizard.currentPage()->accessibleName(), u"Step 1 of 4, Welcome"_s);
    QVERIFY(bench.reachListener());
    bench.press(Qt::Key_B, Qt::AltModifier);
    QVERIFY(bench.reaches(FirstRunWizard::AdministratorStep));
    QCOMPARE(bench.wizard.currentPage()->accessibleName(), u"Step 2 of 4, Administrator account"_s);
    bench.press(Qt::Key_Return); // what was typed is kept
    QVERIFY(bench.reaches(FirstRunWizard::ListenerStep));
    QCOMPARE(bench.wizard.currentPage()->accessibleName(), u"Step 3 of 4, Address and encryption"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.reaches(FirstRunWizard::TwoFactorStep));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.chosen.size(), 1);
    QVERIFY(!bench.chosen.constFirst().setUpTwoFactor);
}

void FirstRunWizardTest::pictures_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::newRow("light") << theme::Scheme::Light;
    QTest::newRow("dark") << theme::Scheme::Dark;
}

void FirstRunWizardTest::pictures()
{
    QFETCH(theme::Scheme, scheme);
    theme::apply(scheme);
    QVERIFY(QDir().mkpath(QStringLiteral(POSTJECT_SCREENS)));
    const auto shoot = [&](QWidget &window, const QString &name) -> QStringList {
        QTest::qWait(20);
        const QImage picture = window.grab().toImage();
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        const QStringList faults = pictureFaults(&window, picture);
        return picture.save(QStringLiteral(POSTJECT_SCREENS "/wizard-%1-%2.png").arg(name, row))
                   ? faults
                   : faults + QStringList{u"not saved"_s};
    };
    {
        Bench bench;
        QCOMPARE(shoot(bench.wizard, u"1-where"_s), QStringList());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches(FirstRunWizard::AdministratorStep));
        bench.type(u"ana@example.com"_s);
        bench.press(Qt::Key_Tab);
        bench.type(u"violet kett"_s);
        QCOMPARE(shoot(bench.wizard, u"2-administrator"_s), QStringList());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches(FirstRunWizard::ListenerStep));
        bench.choosePort(freePort());
        QCOMPARE(shoot(bench.wizard, u"3-listener"_s), QStringList());
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        bench.choosePort(other.serverPort());
        bench.press(Qt::Key_Return);
        QCOMPARE(shoot(bench.wizard, u"3-listener-used"_s), QStringList());
        bench.press(Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(bench.said().isEmpty());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches(FirstRunWizard::TwoFactorStep));
        QCOMPARE(shoot(bench.wizard, u"4-twofactor"_s), QStringList());
    }
    Bench bench;
    QVERIFY(bench.reachAttach());
    QCOMPARE(shoot(bench.wizard, u"5-attach"_s), QStringList());
    const ServerCertificate certificate{.sha256 = m_certificate.sha256,
                                        .subject = u"localhost"_s,
                                        .expiresAt = QDateTime::currentDateTimeUtc().addDays(800)};
    CertificateDialog first(u"10.0.0.5:8787"_s, certificate);
    first.show();
    QCOMPARE(shoot(first, u"6-certificate"_s), QStringList());
    CertificateDialog changed(u"10.0.0.5:8787"_s, certificate, QByteArray(32, '\x3b'));
    changed.show();
    QCOMPARE(shoot(changed, u"7-certificate-changed"_s), QStringList());
    theme::apply(theme::Scheme::Light);
}

QTEST_MAIN(FirstRunWizardTest)
#include "firstrunwizardtest.moc"
