// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of a mail, under hostile input. That a parser of another make reads the same out of them is seen in
// smtptransporttest.
#include "server/notify/mailmessage.h"

#include <QTest>

#include <algorithm>

using namespace postject;

class MailMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void refusesWhatItCantHold_data();
    void refusesWhatItCantHold();
    void theHeaderKeepsItsFields_data();
    void theHeaderKeepsItsFields();
    void longAndForeignSubjects();
    void theBodyIsQuotedPrintable_data();
    void theBodyIsQuotedPrintable();
    void linesAreShort();
    void isTheSameEachTime();
    void plainLines_data();
    void plainLines();
};

namespace {

Mail good()
{
    return {.from = u"postject@example.com"_s,
            .to = u"user@example.org"_s,
            .subject = u"[Postject] High"_s,
            .text = u"Text\n"_s,
            .html = u"<p>HTML</p>\n"_s,
            .id = "alert.1.2",
            .date = *parseTime("2026-03-02T10:00:00.000Z")};
}

// The header's lines, unfolded (RFC 5322 section 2.2.3).
QList<QByteArray> headerLines(const QByteArray &message)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : message.first(message.indexOf("\r\n\r\n")).replace("\r\n", "\n").split('\n')) {
        if (line.startsWith(' '))
            lines.last() += line;
        else
            lines.append(line);
    }
    return lines;
}

QStringList fieldNames(const QByteArray &message)
{
    QStringList names;
    for (const QByteArray &line : headerLines(message))
        names.append(QString::fromLatin1(line.first(line.indexOf(':'))));
    return names;
}

QByteArray field(const QByteArray &message, const QByteArray &name)
{
    for (const QByteArray &line : headerLines(message)) {
        if (line.startsWith(name + ": "))
            return line.sliced(name.size() + 2);
    }
    return {};
}

// RFC 2047 section 2, of a field of nothing but Base64 words.
QString decodedWords(const QByteArray &value)
{
    QByteArray bytes;
    for (const QByteArray &word : value.split(' ')) {
        if (word.startsWith("=?UTF-8?B?") && word.endsWith("?="))
            bytes += QByteArray::fromBase64(word.sliced(10).chopped(2));
    }
    return QString::fromUtf8(bytes);
}

} // namespace

void MailMessageTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QString &address, bool valid) {
        QTest::newRow(name) << address << valid;
    };
    row("plain", u"user@example.com"_s, true);
    row("plus", u"user+postject@example.com"_s, true);
    row("percent", u"a%b@example.com"_s, true);
    row("foreign", u"jörg@bücher.example"_s, true);
    row("empty", u""_s, false);
    row("no @", u"user"_s, false);
    row("no name", u"@example.com"_s, false);
    row("no domain", u"user@"_s, false);
    row("two @", u"a@b@example.com"_s, false);
    row("CR LF", u"a@example.com\r\nRCPT TO:<b@example.com>"_s, false);
    row("LF", u"a@example.com\n"_s, false);
    row("NUL", u"a@example.com"_s + QChar(0), false);
    row("a second recipient", u"a@example.com,b"_s, false);
    row("angle brackets", u"a>b@example.com"_s, false);
    row("space", u"a b@example.com"_s, false);
    row("no-break space", u"a\u00a0b@example.com"_s, false);
    row("quoted", u"\"a\"@example.com"_s, false);
    row("right-to-left override", u"a\u202eb@example.com"_s, false);
    row("line separator", u"a\u2028b@example.com"_s, false);
    row("lone surrogate", u"a@example.com"_s + QChar(0xd800), false);
    row("254 bytes", QString(248, u'a') + u"@x.org"_s, true);
    row("255 bytes", QString(249, u'a') + u"@x.org"_s, false);
}

void MailMessageTest::addresses()
{
    QFETCH(const QString, address);
    QFETCH(const bool, valid);
    QCOMPARE(isMailAddress(address), valid);
    Mail to = good();
    to.to = address;
    QCOMPARE(mailMessage(to).has_value(), valid);
    Mail from = good();
    from.from = address;
    QCOMPARE(mailMessage(from).has_value(), valid);
}

void MailMessageTest::refusesWhatItCantHold_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("CR LF") << "a\r\nBcc: b@example.com"_ba;
    QTest::newRow("angle bracket") << "a>b"_ba;
    QTest::newRow("@") << "a@b"_ba;
    QTest::newRow("space") << "a b"_ba;
    QTest::newRow("quote") << "a\"b"_ba;
    QTest::newRow("too long") << QByteArray(101, 'a');
}

void MailMessageTest::refusesWhatItCantHold()
{
    QFETCH(const QByteArray, id);
    Mail mail = good();
    mail.id = id;
    QCOMPARE(mailMessage(mail).error().code, ErrorCode::InvalidRequest);
}

void MailMessageTest::theHeaderKeepsItsFields_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a recipient") << u"x\r\nBcc: victim@example.com"_s;
    QTest::newRow("LF") << u"x\nBcc: victim@example.com"_s;
    QTest::newRow("CR") << u"x\rBcc: victim@example.com"_s;
    QTest::newRow("folded") << u"x\r\n Bcc: victim@example.com"_s;
    QTest::newRow("a body") << u"x\r\n\r\n<script>alert(1)</script>"_s;
    QTest::newRow("NUL") << u"x"_s + QChar(0) + u"y"_s;
    QTest::newRow("line separator") << u"x\u2028Bcc: victim@example.com"_s;
    QTest::newRow("next line") << u"x\u0085Bcc: victim@example.com"_s;
    QTest::newRow("encoded word") << u"=?UTF-8?B?DQpCY2M6IHZpY3RpbUBleGFtcGxlLmNvbQ==?="_s;
    QTest::newRow("boundary") << u"--=_postject_alert.1.2--"_s;
    QTest::newRow("end of data") << u"x\r\n.\r\nMAIL FROM:<evil@example.com>"_s;
    QTest::newRow("lone surrogate") << u"x"_s + QChar(0xdc00);
}

void MailMessageTest::theHeaderKeepsItsFields()
{
    QFETCH(const QString, hostile);
    Mail mail = good();
    mail.subject = hostile;
    mail.text = hostile + u'\n';
    mail.html = hostile.toHtmlEscaped() + u'\n';
    const Result<QByteArray> message = mailMessage(mail);
    QVERIFY(message);
    QCOMPARE(fieldNames(*message),
             (QStringList{u"Date"_s, u"From"_s, u"To"_s, u"Subject"_s, u"Message-ID"_s, u"List-Id"_s,
                          u"Auto-Submitted"_s, u"MIME-Version"_s, u"Content-Type"_s}));
    QCOMPARE(message->count("\n--=_postject_alert.1.2\r\n"), 2);
    QCOMPARE(message->count("\n--=_postject_alert.1.2--\r\n"), 1);
    QVERIFY(!message->contains("\r\n.\r\n"));
    QByteArray withoutLineEnds = *message;
    withoutLineEnds.replace("\r\n", "");
    QVERIFY(std::ranges::all_of(withoutLineEnds, [](char each) { return each >= ' ' && each <= '~'; }));
}

void MailMessageTest::longAndForeignSubjects()
{
    Mail mail = good();
    for (const QString &subject :
         {u"Größe"_s, QString(150, u'x'), u"日本語の件名"_s.repeated(20), u"\U0001F512"_s.repeated(60)}) {
        mail.subject = subject;
        const QByteArray message = mailMessage(mail).value_or(QByteArray());
        QCOMPARE(decodedWords(field(message, "Subject")), subject);
        for (const QByteArray &word : field(message, "Subject").split(' '))
            QVERIFY2(word.size() <= 75, word.constData());
    }
    mail.subject = QString(100'000, u'x');
    QCOMPARE(decodedWords(field(mailMessage(mail).value_or(QByteArray()), "Subject")).size(), 200);
    QCOMPARE(field(mailMessage(good()).value_or(QByteArray()), "Subject"), "[Postject] High");
}

void MailMessageTest::theBodyIsQuotedPrintable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << u"abc\n"_s << "abc\r\n"_ba;
    QTest::newRow("two lines") << u"abc\ndef\n"_s << "abc\r\ndef\r\n"_ba;
    QTest::newRow("equals") << u"a=b\n"_s << "a=3Db\r\n"_ba;
    QTest::newRow("UTF-8") << u"ä\n"_s << "=C3=A4\r\n"_ba;
    QTest::newRow("a dot") << u".\n"_s << "=2E\r\n"_ba;
    QTest::newRow("From") << u"From me\n"_s << "=46rom me\r\n"_ba;
    QTest::newRow("blank at the end") << u"a \n"_s << "a=20\r\n"_ba;
    QTest::newRow("CR") << u"a\rb\n"_s << "a=0Db\r\n"_ba;
    QTest::newRow("76 characters") << QString(76, u'a') + u'\n' << QByteArray(75, 'a') + "=\r\na\r\n";
    QTest::newRow("no end") << u"abc"_s << "abc\r\n"_ba;
    QTest::newRow("empty line") << u"a\n\nb\n"_s << "a\r\n\r\nb\r\n"_ba;
    QTest::newRow("a dot after a soft break") << QString(75, u'a') + u".b\n"_s << QByteArray(75, 'a') + "=\r\n=2Eb\r\n";
}

void MailMessageTest::theBodyIsQuotedPrintable()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, encoded);
    Mail mail = good();
    mail.text = text;
    const QByteArray message = mailMessage(mail).value_or(QByteArray());
    const QByteArray before = "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    QCOMPARE(message.sliced(message.indexOf(before) + before.size()).first(encoded.size() + 4), encoded + "\r\n--");
}

void MailMessageTest::linesAreShort()
{
    Mail mail = good();
    mail.text = u"äöü=.. "_s.repeated(5000);
    mail.html = QString(100'000, u'<');
    mail.subject = QString(500, u'ä');
    for (const QByteArray &line : mailMessage(mail).value_or(QByteArray()).split('\n'))
        QVERIFY2(line.size() <= 79, line.constData()); // 78 of RFC 5322 section 2.1.1, and the CR
}

void MailMessageTest::isTheSameEachTime()
{
    const QByteArray message = mailMessage(good()).value_or(QByteArray());
    QCOMPARE(mailMessage(good()).value_or(QByteArray()), message);
    QCOMPARE(field(message, "Message-ID"), "<alert.1.2@example.com>");
    QCOMPARE(field(message, "List-Id"), "Postject Security alerts <alerts.postject.example.com>");
    QCOMPARE(field(message, "Date"), "Mon, 02 Mar 2026 10:00:00 +0000");
    QCOMPARE(field(message, "To"), "<user@example.org>");
    QCOMPARE(field(message, "From"), "Postject Security <postject@example.com>");
}

void MailMessageTest::plainLines_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("plain");
    QTest::newRow("text") << u"a b – ä \U0001F512"_s << u"a b – ä \U0001F512"_s;
    QTest::newRow("CR LF") << u"a\r\nb"_s << u"a\uFFFD\uFFFDb"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\uFFFDb"_s;
    QTest::newRow("override") << u"a\u202eb"_s << u"a\uFFFDb"_s;
    QTest::newRow("isolate") << u"a\u2067b"_s << u"a\uFFFDb"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a\uFFFDb"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s << u"a\uFFFDb"_s;
    QTest::newRow("markup") << u"<b>&amp;"_s << u"<b>&amp;"_s;
}

void MailMessageTest::plainLines()
{
    QFETCH(const QString, given);
    QFETCH(const QString, plain);
    QCOMPARE(plainLine(given), plain);
}

QTEST_GUILESS_MAIN(MailMessageTest)
#include "mailmessagetest.moc"
