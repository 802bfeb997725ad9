// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attaching to a server in the first-run wizard, by keyboard only.
#include "tests/support/testcertificate.h"
#include "tests/ui/wizard/wizardbench.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/presenters/attachpresenter.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class AttachPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void attachByKeyboard();
    void attachRefused();
    void attachAddresses_data();
    void attachAddresses();
    void attachWarnsOfTheClock();
    void attachUnreachable();
    void enterTrustsNothing_data();
    void enterTrustsNothing();
    void aChangeIsTrustedByTyping();

private:
    QTemporaryDir m_folder;
    TestCertificate m_certificate;
};

void AttachPageTest::initTestCase()
{
    theme::apply(theme::Scheme::Light);
    m_certificate = makeTestCertificate(m_folder.path(), u"server"_s);
    QCOMPARE(m_certificate.sha256.size(), 32);
}

void AttachPageTest::attachByKeyboard()
{
    FakeServer remote;
    QVERIFY(remote.listenTls(m_certificate.configuration));
    remote.answer(EndpointId::Health, 200, {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}});
    Bench bench;
    QVERIFY(bench.reachAttach());
    QCOMPARE(bench.wizard.currentPage()->accessibleName(), u"Step 2 of 2, Server to attach to"_s);
    QCOMPARE(bench.focused()->accessibleName(), u"Server address"_s);
    bench.type(u"127.0.0.1:%1"_s.arg(remote.port()));
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.wizard.findChild<CertificateDialog *>());
    QCOMPARE(remote.requests().size(), 0); // nothing is sent before there is trust
    auto *dialog = bench.wizard.findChild<CertificateDialog *>();
    // qWaitForWindowActive() would be content with the wizard: a window counts as active where its transient parent is.
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
    QTest::keyClick(dialog, Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(bench.chosen.size(), 1);
    QCOMPARE(bench.chosen.constFirst().connection.mode, Connection::Mode::Attach);
    QCOMPARE(bench.chosen.constFirst().connection.url, remote.url());
    QCOMPARE(bench.chosen.constFirst().connection.certificateSha256, m_certificate.sha256);
    QVERIFY(!bench.chosen.constFirst().signedIn);
}

void AttachPageTest::attachRefused()
{
    FakeServer remote;
    QVERIFY(remote.listenTls(m_certificate.configuration));
    Bench bench;
    QVERIFY(bench.reachAttach());
    bench.type(remote.url().toString());
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.wizard.findChild<CertificateDialog *>());
    QTest::keyClick(bench.wizard.findChild<CertificateDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(bench.said().contains("not trusted"_L1));
    QCOMPARE(remote.requests().size(), 0);
    QCOMPARE(bench.chosen.size(), 0);
    QVERIFY(bench.wizard.isVisible());
}

void AttachPageTest::attachAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url"); // "": refused
    QTest::newRow("host and port") << u" 10.0.0.5:8787 "_s << u"https://10.0.0.5:8787"_s;
    QTest::newRow("path of a proxy") << u"https://example.com/guard/"_s << u"https://example.com/guard"_s;
    QTest::newRow("credentials and query") << u"https://a:b@example.com/?x#y"_s << u"https://example.com"_s;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]:8787"_s << u"https://[2001:db8::1]:8787"_s;
    QTest::newRow("plain on this computer") << u"http://127.0.0.1:8787"_s << u"http://127.0.0.1:8787"_s;
    QTest::newRow("plain elsewhere") << u"http://10.0.0.5"_s << QString();
    QTest::newRow("plain by name") << u"http://localhost.example.com"_s << QString();
    QTest::newRow("another scheme") << u"ftp://10.0.0.5"_s << QString();
    QTest::newRow("empty") << u"  "_s << QString();
    QTest::newRow("no host") << u"https://"_s << QString();
    QTest::newRow("blanks") << u"my server"_s << QString();
}

void AttachPageTest::attachAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const std::expected<QUrl, QString> read = AttachPresenter::readUrl(typed);
    QCOMPARE(read.has_value(), !url.isEmpty());
    if (read)
        QCOMPARE(read->toString(), url);
    else
        QVERIFY(!read.error().isEmpty());
}

void AttachPageTest::attachWarnsOfTheClock()
{
    FakeServer remote;
    QVERIFY(remote.listen());
    remote.answer(EndpointId::Health, 200, {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}});
    remote.setDate(QDateTime::currentDateTimeUtc().addSecs(-120));
    Bench bench;
    QVERIFY(bench.reachAttach());
    bench.type(remote.url().toString());
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.said().contains("behind"_L1));
    QCOMPARE(bench.chosen.size(), 0);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.chosen.size(), 1);
    QVERIFY(bench.chosen.constFirst().connection.certificateSha256.isEmpty());
}

void AttachPageTest::attachUnreachable()
{
    FakeServer plain; // speaks no TLS
    QVERIFY(plain.listen());
    const quint16 nobody = freePort();
    Bench bench;
    QVERIFY(bench.reachAttach());
    bench.type(u"https://127.0.0.1:%1"_s.arg(nobody));
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.said().contains("could not be reached"_L1));
    bench.press(Qt::Key_A, Qt::ControlModifier);
    plain.answer(EndpointId::Health, FakeAnswer::notJson());
    bench.type(plain.url().toString());
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.said().contains("no Postject server"_L1));
    QCOMPARE(bench.chosen.size(), 0);
}

void AttachPageTest::enterTrustsNothing_data()
{
    QTest::addColumn<QByteArray>("former");
    QTest::newRow("the first one") << QByteArray();
    QTest::newRow("a changed one") << QByteArray(32, '\x22');
}

void AttachPageTest::enterTrustsNothing()
{
    QFETCH(const QByteArray, former);
    CertificateDialog dialog(u"10.0.0.5:8787"_s, {.sha256 = QByteArray(32, '\x11'), .subject = u"localhost"_s}, former);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(qobject_cast<QPushButton *>(QApplication::focusWidget())->isDefault());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
}

// Four pairs of the new one, in any spelling; no other four, nor fewer.
void AttachPageTest::aChangeIsTrustedByTyping()
{
    const QByteArray sha256 = QByteArray(28, '\x11') + QByteArray("\xab\x0c\xd4\xef", 4);
    CertificateDialog dialog(u"10.0.0.5:8787"_s, {.sha256 = sha256}, QByteArray(32, '\x22'));
    const QSignalSpy elsewhere(&dialog, &CertificateDialog::anotherServerRequested);
    dialog.show();
    QPushButton *trust = nullptr, *other = nullptr;
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text() == "&Trust the new one"_L1)
            trust = each;
        if (each->text() == u"&Another server…")
            other = each;
    }
    QVERIFY(trust && other);
    auto *typed = dialog.findChild<QLineEdit *>();
    for (const QString &wrong : {u""_s, u"AB:0C:D4"_s, u"11:11:11:11"_s, u"AB:0C:D4:EE"_s, u"AB0CD4EF00"_s}) {
        typed->setText(wrong);
        QVERIFY2(!trust->isEnabled(), qPrintable(wrong));
    }
    for (const QString &right : {u"AB:0C:D4:EF"_s, u"ab0cd4ef"_s, u" ab 0c d4 ef "_s}) {
        typed->setText(right);
        QVERIFY2(trust->isEnabled(), qPrintable(right));
    }
    other->click();
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

QTEST_MAIN(AttachPageTest)
#include "attachpagetest.moc"
