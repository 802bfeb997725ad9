// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transport against a real SMTP server: what arrives, what is refused, and whose words are reported.
#include "server/notify/smtptransport.h"
#include "server/notify/alertmail.h"
#include "tests/support/smtpserver.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

#include <thread>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace postject;

using Encryption = SmtpSettings::Encryption;

class SmtpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers_data();
    void delivers();
    void anotherParserReadsTheSame_data();
    void anotherParserReadsTheSame();
    void reportsTheServersWords_data();
    void reportsTheServersWords();
    void refusesAWrongCertificate_data();
    void refusesAWrongCertificate();
    void trustsTheNamedAuthorityAlone();
    void refusesWrongCredentials();
    void refusesToSpeakInClear_data();
    void refusesToSpeakInClear();
    void endsASilentServer();
    void aUserMeansSignedIn();
    void saysItsName();
    void namesBeyondAsciiNeedSmtpUtf8();
    void stopsWhenTold();
    void reportsAClosedPort();
    void unknownNames();

private:
    SmtpOutcome send(const SmtpSettings &settings, const QString &text = u"Hello\n"_s);
    static QByteArray messageOf(const QString &subject, const QString &text);

    std::atomic<bool> m_stop = false;
    SmtpLimits m_limits{
        .connect = std::chrono::seconds(10), .reply = std::chrono::seconds(10), .whole = std::chrono::seconds(20)};
    SmtpServer m_server;
};

namespace {

QStringList stepNames(const SmtpOutcome &outcome)
{
    QStringList names;
    for (const SmtpStep &step : outcome.steps)
        names.append(stepName(step.kind));
    return names;
}

// Has this thread, and no other, see the folder in the place of the system's authorities.
bool replaceSystemAuthorities(const QString &folder)
{
    if (::unshare(CLONE_NEWNS) != 0)
        return false;
    // In a chroot the root is no mount of its own; then nothing may be shared already.
    QFile mounts(u"/proc/thread-self/mountinfo"_s);
    const bool isPrivate = ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 ||
                           (mounts.open(QIODevice::ReadOnly) && !mounts.readAll().contains(" shared:"));
    const QByteArray from = QFile::encodeName(folder);
    return isPrivate && ::mount(from.constData(), "/etc/ssl/certs", nullptr, MS_BIND, nullptr) == 0;
}

} // namespace

QByteArray SmtpTransportTest::messageOf(const QString &subject, const QString &text)
{
    const Mail mail{.from = u"postject@example.com"_s,
                    .to = u"user@example.org"_s,
                    .subject = subject,
                    .text = text,
                    .html = text.toHtmlEscaped(),
                    .id = "alert.1.2",
                    .date = *parseTime("2026-03-02T10:00:00.000Z")};
    return mailMessage(mail).value_or(QByteArray());
}

SmtpOutcome SmtpTransportTest::send(const SmtpSettings &settings, const QString &text)
{
    return sendMail(settings, u"user@example.org"_s, messageOf(u"A mail"_s, text), m_limits, m_stop);
}

void SmtpTransportTest::delivers_data()
{
    QTest::addColumn<int>("encryption");
    QTest::addColumn<QStringList>("steps");
    const QStringList mail{u"sender"_s, u"recipient"_s, u"message"_s};
    QTest::newRow("none") << static_cast<int>(Encryption::None) << QStringList(u"connect"_s) + mail;
    QTest::newRow("starttls") << static_cast<int>(Encryption::StartTls)
                              << QStringList{u"connect"_s, u"encrypt"_s, u"sign_in"_s} + mail;
    QTest::newRow("tls") << static_cast<int>(Encryption::Tls)
                         << QStringList{u"connect"_s, u"encrypt"_s, u"sign_in"_s} + mail;
}

void SmtpTransportTest::delivers()
{
    QFETCH(const int, encryption);
    QFETCH(const QStringList, steps);
    SmtpServer server(static_cast<Encryption>(encryption));
    const SmtpOutcome outcome = send(server.settings());
    QVERIFY2(outcome.verdict == SmtpOutcome::Verdict::Accepted, qPrintable(outcome.reply()));
    QCOMPARE(stepNames(outcome), steps);
    for (const SmtpStep &step : outcome.steps)
        QVERIFY(step.ok);
    QCOMPARE(outcome.reply(), u"250 2.0.0 Ok: queued as 4711"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.messages().size(), 1, kPatience);
    const QJsonObject message = server.messages().first();
    QCOMPARE(message["from"_L1].toString(), u"postject@example.com"_s);
    QCOMPARE(message["to"_L1].toArray(), QJsonArray{u"user@example.org"_s});
    const bool isEncrypted = encryption != static_cast<int>(Encryption::None);
    QCOMPARE(message["tls"_L1].toBool(), isEncrypted);
    QCOMPARE(message["user"_L1].toString(), isEncrypted ? u"postject"_s : QString());
    if (isEncrypted)
        QCOMPARE(outcome.steps[2].code, 235);
}

void SmtpTransportTest::anotherParserReadsTheSame_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &subject, const QString &text) {
        QTest::newRow(name) << subject << text;
    };
    row("plain", u"A mail"_s, u"One\nTwo\n"_s);
    row("foreign", u"Größe – 日本語"_s, u"Grüße, 日本語 \U0001F512\n"_s);
    row("long", u"x"_s.repeated(190), u"y"_s.repeated(5000) + u'\n');
    row("dots", u"."_s, u".\n..\n.a\nRSET\n.\n"_s);
    row("From", u"From me"_s, u"From me\n>From you\n"_s);
    row("blanks", u"a b"_s, u"  indented  \n\t\n\n\nend\n"_s);
    row("quoted-printable", u"=?UTF-8?Q?a?="_s, u"=3D =\n=C3\n"_s);
    row("boundary", u"--"_s, u"--=_postject_alert.1.2--\n--=_postject_alert.1.2\n"_s);
}

void SmtpTransportTest::anotherParserReadsTheSame()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, text);
    const qsizetype before = m_server.messages().size();
    const SmtpOutcome outcome =
        sendMail(m_server.settings(), u"user@example.org"_s, messageOf(subject, text), m_limits, m_stop);
    QVERIFY2(outcome.verdict == SmtpOutcome::Verdict::Accepted, qPrintable(outcome.reply()));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.messages().size(), before + 1, kPatience);
    const QJsonObject message = m_server.messages().last();
    QCOMPARE(message["subject"_L1].toString(), subject);
    const auto unixLines = [](QString each) { return each.replace(u"\r\n"_s, u"\n"_s); };
    QCOMPARE(unixLines(message["text"_L1].toString()), text);
    QCOMPARE(unixLines(message["html"_L1].toString()), text.toHtmlEscaped());
    QCOMPARE(message["defects"_L1].toArray(), QJsonArray());
    QCOMPARE(message["headers"_L1].toArray().size(), 9);
    QCOMPARE(message["id"_L1].toString(), u"<alert.1.2@example.com>"_s);
}

void SmtpTransportTest::reportsTheServersWords_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("reply");
    const auto row = [](const QByteArray &mode, SmtpOutcome::Verdict verdict, const QString &step,
                        const QString &reply) {
        QTest::newRow(mode.constData()) << mode << static_cast<int>(verdict) << step << reply;
    };
    row("refuse", SmtpOutcome::Verdict::Refused, u"recipient"_s, u"550 5.1.1 No such user here"_s);
    row("later", SmtpOutcome::Verdict::Temporary, u"recipient"_s, u"451 4.7.1 Greylisted, try again later"_s);
    // What Postfix says of client, name, sign-in and sender, at the recipient by default.
    const auto said = [&row](const char *answer, SmtpOutcome::Verdict verdict) {
        row(QByteArray("answer ") + answer, verdict, u"recipient"_s, QString::fromLatin1(answer));
    };
    said("554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied", SmtpOutcome::Verdict::ServerTrouble);
    said("504 5.5.2 <laptop>: Helo command rejected: need fully-qualified hostname",
         SmtpOutcome::Verdict::ServerTrouble);
    said("553 5.7.1 <a@example.com>: Sender address rejected: not owned by user b",
         SmtpOutcome::Verdict::ServerTrouble);
    said("550 5.1.8 <a@example.com>: Sender address rejected: Domain not found", SmtpOutcome::Verdict::ServerTrouble);
    said("550 5.1.7 Bad sender's mailbox address", SmtpOutcome::Verdict::ServerTrouble);
    said("530 5.7.0 Must sign in first", SmtpOutcome::Verdict::ServerTrouble);
    said("504 Need fully-qualified hostname", SmtpOutcome::Verdict::ServerTrouble);
    said("553 Sender is not yours", SmtpOutcome::Verdict::ServerTrouble);
    said("552 5.2.2 Mailbox full", SmtpOutcome::Verdict::Temporary);
    said("550 5.4.5 System congestion", SmtpOutcome::Verdict::Temporary);
    said("554 5.3.2 System not accepting network messages", SmtpOutcome::Verdict::Temporary);
    said("550 5.1.1 Not here", SmtpOutcome::Verdict::Refused);
    said("550 5.2.1 Mailbox disabled", SmtpOutcome::Verdict::Refused);
    said("550 No such user", SmtpOutcome::Verdict::Refused);
    said("550 5.7 is no status", SmtpOutcome::Verdict::Refused);
    row("reject", SmtpOutcome::Verdict::Temporary, u"message"_s, u"554 5.7.1 Looks like spam"_s);
    row("defer", SmtpOutcome::Verdict::Temporary, u"message"_s, u"452 4.3.1 Out of space"_s);
    row("die", SmtpOutcome::Verdict::Temporary, u"message"_s, {});
    row("swallow", SmtpOutcome::Verdict::Temporary, u"message"_s, {});
}

void SmtpTransportTest::reportsTheServersWords()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const int, verdict);
    QFETCH(const QString, step);
    QFETCH(const QString, reply);
    m_server.setMode(mode);
    const SmtpOutcome outcome = send(m_server.settings());
    m_server.setMode("accept");
    QCOMPARE(static_cast<int>(outcome.verdict), verdict);
    QCOMPARE(stepName(outcome.steps.last().kind), step);
    QVERIFY(!outcome.steps.last().ok);
    for (const SmtpStep &each : outcome.steps.first(outcome.steps.size() - 1))
        QVERIFY(each.ok);
    if (reply.isEmpty()) {
        QCOMPARE(outcome.steps.last().code, 0);
        QVERIFY(!outcome.reply().isEmpty());
    } else {
        QCOMPARE(outcome.reply(), reply);
    }
}

void SmtpTransportTest::refusesAWrongCertificate_data()
{
    QTest::addColumn<int>("encryption");
    QTest::addColumn<QString>("trouble");
    for (const Encryption each : {Encryption::StartTls, Encryption::Tls}) {
        for (const char *trouble : {"authority", "name", "system", "pipe", "file"}) {
            QTest::addRow("%s, %s", encryptionName(each).data(), trouble)
                << static_cast<int>(each) << QString::fromLatin1(trouble);
        }
    }
}

void SmtpTransportTest::refusesAWrongCertificate()
{
    QFETCH(const int, encryption);
    QFETCH(const QString, trouble);
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    SmtpServer server(static_cast<Encryption>(encryption));
    SmtpSettings settings = server.settings();
    if (trouble == "authority"_L1)
        settings.caFile = server.otherCertificateFile();
    else if (trouble == "name"_L1)
        settings.server = u"localhost"_s; // the certificate is 127.0.0.1's
    else if (trouble == "system"_L1)
        settings.caFile.clear();
    else if (trouble == "pipe"_L1)
        settings.caFile = pipe; // nobody will ever write into it
    else
        settings.caFile = u"/nonexistent.pem"_s;
    const SmtpOutcome outcome = send(settings);
    QVERIFY(outcome.verdict == SmtpOutcome::Verdict::ServerTrouble);
    QCOMPARE(stepName(outcome.steps.last().kind), "encrypt"_L1);
    QVERIFY2(outcome.reply().contains(u"SSL"_s) || outcome.reply().contains(u"certificate"_s),
             qPrintable(outcome.reply()));
    QCOMPARE(server.messages().size(), 0);
}

// Even where the system trusts the server, as it trusts a hundred public authorities.
void SmtpTransportTest::trustsTheNamedAuthorityAlone()
{
    const qsizetype before = m_server.messages().size();
    const QTemporaryDir system;
    QVERIFY(QFile::copy(m_server.certificateFile(), system.filePath(u"ca-certificates.crt"_s)));
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"rehash"_s, system.path()}), 0);
    SmtpSettings ofSystem = m_server.settings();
    ofSystem.caFile.clear();
    SmtpSettings ofOther = m_server.settings();
    ofOther.caFile = m_server.otherCertificateFile();
    bool isReplaced = false;
    SmtpOutcome trusted;
    SmtpOutcome refused;
    std::thread([&] {
        isReplaced = replaceSystemAuthorities(system.path());
        trusted = send(ofSystem);
        refused = send(ofOther);
    }).join();
    if (!isReplaced)
        QSKIP("Only root may put a folder in the system's place.");
    QVERIFY2(trusted.verdict == SmtpOutcome::Verdict::Accepted, qPrintable(trusted.reply()));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.messages().size(), before + 1, kPatience);
    QVERIFY(refused.verdict == SmtpOutcome::Verdict::ServerTrouble);
    QCOMPARE(stepName(refused.steps.last().kind), "encrypt"_L1);
}

void SmtpTransportTest::refusesWrongCredentials()
{
    SmtpSettings settings = m_server.settings();
    settings.password = u"wrong"_s;
    const SmtpOutcome outcome = send(settings);
    // The administrator's to put right, and no reason to lose a mail.
    QVERIFY(outcome.verdict == SmtpOutcome::Verdict::ServerTrouble);
    QCOMPARE(stepName(outcome.steps.last().kind), "sign_in"_L1);
    QCOMPARE(outcome.reply(), u"535 5.7.8 Wrong user or password"_s);
    for (const SmtpStep &step : outcome.steps)
        QVERIFY(!step.reply.contains(u"wrong"_s));
}

void SmtpTransportTest::refusesToSpeakInClear_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("no STARTTLS") << "plain"_ba;
    QTest::newRow("answers before TLS") << "inject"_ba;
}

void SmtpTransportTest::refusesToSpeakInClear()
{
    QFETCH(const QByteArray, mode);
    const qsizetype before = m_server.messages().size();
    m_server.setMode(mode);
    const SmtpOutcome outcome = send(m_server.settings());
    m_server.setMode("accept");
    QVERIFY(outcome.verdict == SmtpOutcome::Verdict::ServerTrouble);
    QVERIFY2(!stepNames(outcome).contains(u"sign_in"_s), qPrintable(outcome.reply()));
    QVERIFY(!stepNames(outcome).contains(u"sender"_s));
    QCOMPARE(m_server.messages().size(), before);
}

void SmtpTransportTest::endsASilentServer()
{
    m_server.setMode("silent");
    SmtpLimits limits = m_limits;
    limits.reply = limits.connect = std::chrono::milliseconds(300);
    limits.whole = std::chrono::milliseconds(600);
    const SmtpOutcome outcome =
        sendMail(m_server.settings(), u"user@example.org"_s, messageOf(u"A mail"_s, u"Hello\n"_s), limits, m_stop);
    m_server.setMode("accept");
    QVERIFY(outcome.verdict == SmtpOutcome::Verdict::ServerTrouble);
    QCOMPARE(stepName(outcome.steps.last().kind), "connect"_L1);
    QVERIFY(outcome.steps.last().milliseconds < 5000);
}

void SmtpTransportTest::aUserMeansSignedIn()
{
    const qsizetype before = m_server.messages().size();
    m_server.setMode("noauth");
    const SmtpOutcome outcome = send(m_server.settings());
    SmtpSettings nobody = m_server.settings();
    nobody.user.clear();
    const SmtpOutcome withoutUser = send(nobody);
    m_server.setMode("accept");
    QVERIFY(outcome.verdict == SmtpOutcome::Verdict::ServerTrouble);
    QCOMPARE(stepNames(outcome), (QStringList{u"connect"_s, u"encrypt"_s, u"sign_in"_s}));
    QVERIFY2(outcome.reply().contains(u"AUTH"_s), qPrintable(outcome.reply()));
    QVERIFY2(withoutUser.verdict == SmtpOutcome::Verdict::Accepted, qPrintable(withoutUser.reply()));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.messages().size(), before + 1, kPatience); // and no other
}

void SmtpTransportTest::saysItsName()
{
    SmtpSettings settings = m_server.settings();
    for (const QString &name : {u"alerts.example.com"_s, u"[192.0.2.1]"_s}) {
        settings.heloName = name;
        const qsizetype before = m_server.messages().size();
        QVERIFY(send(settings).verdict == SmtpOutcome::Verdict::Accepted);
        QTRY_COMPARE_WITH_TIMEOUT(m_server.messages().size(), before + 1, kPatience);
        QCOMPARE(m_server.messages().last()["helo"_L1].toString(), name);
    }
}

void SmtpTransportTest::namesBeyondAsciiNeedSmtpUtf8()
{
    const auto sendTo = [this](const QString &to) {
        Mail mail{.from = u"postject@b\u00fccher.example"_s,
                  .to = to,
                  .subject = u"A mail"_s,
                  .text = u"Hello\n"_s,
                  .html = u"Hello"_s,
                  .id = "alert.1.2",
                  .date = *parseTime("2026-03-02T10:00:00.000Z")};
        SmtpSettings settings = m_server.settings();
        settings.from = mail.from;
        return sendMail(settings, to, mailMessage(mail).value_or(QByteArray()), m_limits, m_stop);
    };
    const qsizetype before = m_server.messages().size();
    m_server.setMode("ascii");
    const SmtpOutcome plain = sendTo(u"user@b\u00fccher.example"_s); // its domain has an ASCII form
    const SmtpOutcome refused = sendTo(u"\u00fcser@example.org"_s);
    m_server.setMode("accept");
    const SmtpOutcome taken = sendTo(u"\u00fcser@example.org"_s);
    QVERIFY2(plain.verdict == SmtpOutcome::Verdict::Accepted, qPrintable(plain.reply()));
    QVERIFY(refused.verdict == SmtpOutcome::Verdict::Refused);
    QVERIFY2(refused.reply().contains(u"SMTPUTF8"_s), qPrintable(refused.reply()));
    QVERIFY2(taken.verdict == SmtpOutcome::Verdict::Accepted, qPrintable(taken.reply()));
    QTRY_COMPARE_WITH_TIMEOUT(m_server.messages().size(), before + 2, kPatience);
    const QJsonObject first = m_server.messages()[before];
    QCOMPARE(first["to"_L1].toArray(), QJsonArray{u"user@xn--bcher-kva.example"_s});
    QCOMPARE(first["id"_L1].toString(), u"<alert.1.2@xn--bcher-kva.example>"_s);
    QCOMPARE(m_server.messages().last()["to"_L1].toArray(), QJsonArray{u"\u00fcser@example.org"_s});
}

void SmtpTransportTest::stopsWhenTold()
{
    m_server.setMode("silent");
    const int before = m_server.connections();
    std::atomic<bool> stop = false;
    const QFuture<SmtpOutcome> sending = QtConcurrent::run([&] {
        return sendMail(m_server.settings(), u"user@example.org"_s, messageOf(u"A mail"_s, u"Hello\n"_s), m_limits,
                        stop);
    });
    QTRY_COMPARE_WITH_TIMEOUT(m_server.connections(), before + 1, kPatience);
    stop = true;
    QTRY_VERIFY_WITH_TIMEOUT(sending.isFinished(), 5000);
    m_server.setMode("accept");
    QVERIFY(sending.result().verdict == SmtpOutcome::Verdict::Stopped);
}

void SmtpTransportTest::reportsAClosedPort()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    SmtpSettings settings = m_server.settings();
    settings.port = closed.serverPort();
    closed.close();
    const SmtpOutcome outcome = send(settings);
    QVERIFY(outcome.verdict == SmtpOutcome::Verdict::ServerTrouble);
    QCOMPARE(stepNames(outcome), QStringList(u"connect"_s));
    QVERIFY2(outcome.reply().contains(u"connect"_s), qPrintable(outcome.reply()));
}

void SmtpTransportTest::unknownNames()
{
    SmtpSettings settings = m_server.settings();
    settings.server = u"mail.invalid"_s; // RFC 6761 section 6.4: never resolves
    const SmtpOutcome outcome = send(settings);
    QVERIFY(outcome.verdict == SmtpOutcome::Verdict::ServerTrouble);
    QCOMPARE(stepNames(outcome), QStringList(u"connect"_s));
}

QTEST_GUILESS_MAIN(SmtpTransportTest)
#include "smtptransporttest.moc"
