// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions as they are on the wire: a line that begins with "C" is the client's, with "S" the server's, "T" is TLS.
#include "server/notify/smtptranscript.h"

#include <QTest>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

class SmtpTranscriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessions_data();
    void sessions();
    void hostileWords_data();
    void hostileWords();
    void keepsNoSecrets();
};

namespace {

QList<SmtpStep> stepsOf(const QStringList &session, bool encryptsFirst, bool ok, const QString &reason = {})
{
    SmtpTranscript transcript(encryptsFirst);
    for (const QString &line : session) {
        const QByteArray bytes = line.sliced(1).trimmed().toUtf8() + "\r\n";
        if (line.startsWith(u'C'))
            transcript.sent(bytes);
        else if (line.startsWith(u'S'))
            transcript.received(bytes);
        else
            transcript.encrypted();
    }
    return transcript.finish(ok, reason);
}

QStringList shown(const QList<SmtpStep> &steps)
{
    QStringList lines;
    for (const SmtpStep &step : steps) {
        lines.append(
            u"%1 %2 %3 %4"_s.arg(stepName(step.kind), step.ok ? u"ok"_s : u"failed"_s).arg(step.code).arg(step.reply));
    }
    return lines;
}

const QStringList kGreeted{u"S 220 mail.test ready"_s, u"C EHLO here"_s, u"S 250-mail.test"_s, u"S 250-SIZE 1000"_s,
                           u"S 250 STARTTLS"_s};

} // namespace

void SmtpTranscriptTest::sessions_data()
{
    QTest::addColumn<QStringList>("session");
    QTest::addColumn<bool>("encryptsFirst");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QStringList>("steps");
    const QStringList mail{u"C MAIL FROM:<a@example.com> SIZE=10"_s,
                           u"S 250 Sender ok"_s,
                           u"C RCPT TO:<b@example.com>"_s,
                           u"S 250 Recipient ok"_s,
                           u"C DATA"_s,
                           u"S 354 Go on"_s,
                           u"S 250 Queued"_s,
                           u"C QUIT"_s,
                           u"S 221 Bye"_s};
    const QStringList mailSteps{u"sender ok 250 Sender ok"_s, u"recipient ok 250 Recipient ok"_s,
                                u"message ok 250 Queued"_s};
    const QStringList signIn{u"C AUTH PLAIN"_s, u"S 334 "_s, u"C AGEAYg=="_s, u"S 235 Welcome"_s};
    const QStringList connected{u"connect ok 220 mail.test ready"_s};
    const QStringList startTls{u"C STARTTLS"_s, u"S 220 Begin"_s, u"T"_s, u"C EHLO here"_s, u"S 250 mail.test"_s};
    QTest::newRow("clear") << kGreeted + mail << false << true << connected + mailSteps;
    QTest::newRow("STARTTLS") << kGreeted + startTls + signIn + mail << false << true
                              << connected + QStringList{u"encrypt ok 220 Begin"_s, u"sign_in ok 235 Welcome"_s} +
                                     mailSteps;
    QTest::newRow("TLS first") << QStringList(u"T"_s) + kGreeted + mail << true << true
                               << QStringList{u"connect ok 0 "_s, u"encrypt ok 220 mail.test ready"_s} + mailSteps;
    QTest::newRow("nobody there") << QStringList() << false << false << QStringList(u"connect failed 0 the reason"_s);
    QTest::newRow("a full house") << QStringList(u"S 421 Too busy"_s) << false << false
                                  << QStringList(u"connect failed 421 Too busy"_s);
    QTest::newRow("EHLO refused") << QStringList{u"S 220 hello"_s, u"C EHLO here"_s, u"S 554 Go away"_s} << false
                                  << false << QStringList(u"connect failed 554 Go away"_s);
    QTest::newRow("bad certificate") << kGreeted + QStringList{u"C STARTTLS"_s, u"S 220 Begin"_s, u"T"_s} << false
                                     << false << connected + QStringList(u"encrypt failed 0 the reason"_s);
    QTest::newRow("wrong password") << kGreeted + QStringList{u"C AUTH PLAIN AGEAYg=="_s, u"S 535 5.7.8 Wrong"_s}
                                    << false << false << connected + QStringList(u"sign_in failed 535 5.7.8 Wrong"_s);
    QTest::newRow("several lines") << kGreeted + QStringList{u"C MAIL FROM:<a@example.com>"_s, u"S 550-5.7.1 No."_s,
                                                             u"S 550-5.7.1 Really."_s, u"S 550 5.7.1 See the manual."_s}
                                   << false << false
                                   << connected +
                                          QStringList(
                                              u"sender failed 550 5.7.1 No.\n5.7.1 Really.\n5.7.1 See the manual."_s);
    QTest::newRow("dies in DATA") << kGreeted + mail.first(6) << false << false
                                  << connected + mailSteps.first(2) + QStringList(u"message failed 0 the reason"_s);
}

void SmtpTranscriptTest::sessions()
{
    QFETCH(const QStringList, session);
    QFETCH(const bool, encryptsFirst);
    QFETCH(const bool, ok);
    QFETCH(const QStringList, steps);
    QCOMPARE(shown(stepsOf(session, encryptsFirst, ok, u"the reason"_s)), steps);
}

void SmtpTranscriptTest::hostileWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reply");
    QTest::newRow("escape sequence") << "550 \x1b[2Jgone\r\n"_ba << u"\uFFFD[2Jgone"_s;
    QTest::newRow("override") << "550 a\xe2\x80\xae z\r\n"_ba << u"a\uFFFD z"_s;
    QTest::newRow("not UTF-8") << "550 \xff\xfe\r\n"_ba << u"\uFFFD\uFFFD"_s;
    QTest::newRow("NUL") << QByteArray("550 a\0b\r\n", 9) << u"a\uFFFDb"_s;
    QTest::newRow("endless") << "550 " + QByteArray(100'000, 'x') + "\r\n" << QString(500, u'x');
    QTest::newRow("only a code") << "550\r\n"_ba << QString();
    QTest::newRow("no code") << "hello\r\n"_ba << u"the reason"_s;
    QTest::newRow("nothing") << ""_ba << u"the reason"_s;
    QTest::newRow("a short line") << "5\r"_ba << u"the reason"_s;
}

void SmtpTranscriptTest::hostileWords()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, reply);
    SmtpTranscript transcript(false);
    transcript.received(line);
    QCOMPARE(transcript.finish(false, u"the reason"_s).last().reply, reply);
}

void SmtpTranscriptTest::keepsNoSecrets()
{
    const QList<SmtpStep> steps =
        stepsOf(kGreeted + QStringList{u"C AUTH LOGIN"_s, u"S 334 VXNlcm5hbWU6"_s, u"C c2VjcmV0dXNlcg=="_s,
                                       u"S 334 UGFzc3dvcmQ6"_s, u"C c2VjcmV0d29yZA=="_s, u"S 535 Wrong"_s},
                false, false);
    const QString all = shown(steps).join(u'\n');
    for (const QString &secret : {u"c2VjcmV0dXNlcg"_s, u"c2VjcmV0d29yZA"_s})
        QVERIFY(!all.contains(secret));
    QCOMPARE(steps.size(), 2);
}

QTEST_GUILESS_MAIN(SmtpTranscriptTest)
#include "smtptranscripttest.moc"
