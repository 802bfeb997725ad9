// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mails' words in each language that the program offers. Those for alerts are the console's: what it no longer
// says, the catalogues no longer hold, and the mails would quietly fall back to English.
#include "server/contract/alerttypes.h"
#include "server/contract/languages.h"
#include "server/contract/settinglist.h"
#include "server/notify/alertheadline.h"
#include "server/notify/alertmail.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace postject;

class MailWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLanguageHasACatalogue();
    void titlesAndSeveritiesAreTranslated();
    void headlinesAreTranslated_data();
    void headlinesAreTranslated();
    void headlinesSayTheFigures();
    void nothingOfOursStaysEnglish_data();
    void nothingOfOursStaysEnglish();
    void pluralsAgree();
    void whatMetadataLacksIsTheDescription_data();
    void whatMetadataLacksIsTheDescription();
    void othersTextStaysOneLine();
    void arabicRunsFromTheRight();
    void withoutACatalogueItIsEnglish_data();
    void withoutACatalogueItIsEnglish();
};

namespace {

const ChainHead kHead{.sequence = 42, .mac = QByteArray(32, '\x1f')};

QList<QString> otherLanguages()
{
    QList<QString> codes;
    for (const MailLanguage &each : kMailLanguages) {
        if (each.code != "en"_L1)
            codes.append(each.code);
    }
    return codes;
}

AlertRecord alertOf(const QByteArray &type, const QByteArray &metadata, Severity severity = Severity::High)
{
    const TimePoint at = *parseTime("2026-03-02T10:00:00.000Z");
    return {.id = {7},
            .account = AccountId{3},
            .type = type,
            .subject = "203.0.113.9",
            .severity = severity,
            .description = u"What the server says"_s,
            .metadata = metadata,
            .createdAt = at,
            .lastSeenAt = at,
            .occurrences = 2};
}

AlertNotice noticeOf(const AlertRecord &alert)
{
    ActivityRow row{.at = alert.createdAt, .action = "login_failed", .ipAddress = "203.0.113.9", .userAgent = "curl/8"};
    row.method = "POST";
    row.endpoint = "/v1/auth/login";
    row.status = 401;
    return {.alert = alert, .accountEmail = u"user@example.com"_s, .activity = {{.id = {9}, .row = row}}};
}

const auto kFailures = R"({"attempts":1234,"ipAddress":"203.0.113.9","window":"90 minutes"})"_ba;

} // namespace

void MailWordsTest::eachLanguageHasACatalogue()
{
    QStringList codes;
    for (const MailLanguage &each : kMailLanguages) {
        codes.append(each.code);
        QVERIFY2(QFile::exists(u":/translations/postject_%1.qm"_s.arg(each.code)), each.code.data());
        QCOMPARE(MailWords(each.code).isEnglish(), each.code == "en"_L1);
    }
    QCOMPARE(QString(setting("mail.language"_L1).choices).split(u'|'), codes);
    for (const QFileInfo &each : QDir(u":/translations"_s).entryInfoList({u"postject_*.qm"_s}))
        QVERIFY2(isMailLanguage(each.baseName().section(u'_', 1)), qPrintable(each.fileName()));
}

// A text that no catalogue holds would be the same in all; two languages may share a word.
void MailWordsTest::titlesAndSeveritiesAreTranslated()
{
    for (const AlertType *type : kAlertTypes) {
        const QByteArray name(type->name.data(), type->name.size());
        QSet<QString> titles{MailWords().title(name)};
        for (const QString &code : otherLanguages())
            titles.insert(MailWords(code).title(name));
        QVERIFY2(titles.size() >= 6, name.constData());
    }
    for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical}) {
        QSet<QString> names;
        for (const QString &code : {u"de"_s, u"ja"_s, u"ar"_s, u"en"_s})
            names.insert(MailWords(code).severity(severity));
        QCOMPARE(names.size(), 4);
    }
}

void MailWordsTest::headlinesAreTranslated_data()
{
    QTest::addColumn<AlertRecord>("alert");
    QTest::addColumn<QString>("english"); // of the sentence that no catalogue may lack
    const auto row = [](const QString &english, const char *type, const char *metadata,
                        Severity severity = Severity::High) {
        QTest::newRow(qPrintable(QLatin1StringView(type) + u' ' + english))
            << alertOf(type, metadata, severity) << english;
    };
    row(u"address blocked"_s, "brute_force", R"({"attempts":5,"window":"1 hour"})");
    row(u"times the usual"_s, "request_spike", R"({"currentRate":650,"normalRate":120,"window":"1 hour"})");
    row(u"usually none"_s, "request_spike", R"({"currentRate":650,"normalRate":0})");
    row(u"Signed in"_s, "geographic_change", R"({"country":"JP","succeeded":true})");
    row(u"Signed in from a new place: Osaka"_s, "geographic_change",
        R"({"country":"JP","city":"Osaka","succeeded":true})");
    row(u"Right password"_s, "geographic_change", R"({"country":"JP","succeeded":false})", Severity::Medium);
    row(u"Failed"_s, "geographic_change", R"({"country":"JP","succeeded":false})", Severity::Low);
    row(u" to "_s, "unusual_endpoint", R"({"endpoint":"/v1/billing","count":14,"window":"1 hour"})");
    row(u"whitelist refuses"_s, "credentials_exposed", R"({"ipAddress":"203.0.113.9"})");
    row(u" from "_s, "distributed_guessing", R"({"attempts":25,"addresses":6,"window":"1 hour"})");
    row(u"trusted proxy"_s, "proxy_misconfigured", R"({"ipAddress":"203.0.113.9"})");
    row(u"was set ahead"_s, "clock_jump", R"({"seconds":7200})");
    row(u"was set back"_s, "clock_jump", R"({"seconds":-120})");
    row(u"not verify"_s, "log_integrity", R"({"firstBroken":null})");
    row(u"verify from"_s, "log_integrity", R"({"firstBroken":"log_000000000001a"})");
}

void MailWordsTest::headlinesAreTranslated()
{
    QFETCH(const AlertRecord, alert);
    QFETCH(const QString, english);
    QCOMPARE(alertHeadline(alert, MailWords()), alert.description);
    QSet<QString> headlines{alert.description};
    for (const QString &code : otherLanguages()) {
        const QString made = alertHeadline(alert, MailWords(code));
        QVERIFY2(!made.contains(u'%'), qPrintable(made));
        for (const QString &each : {english, u"requests"_s, u"failed sign-ins"_s, u"hour"_s, u"addresses"_s})
            QVERIFY2(!made.contains(each), qPrintable(made));
        headlines.insert(made);
    }
    QCOMPARE(headlines.size(), 7); // no description among them
}

void MailWordsTest::headlinesSayTheFigures()
{
    const QString german = alertHeadline(alertOf("brute_force", kFailures), MailWords(u"de"_s));
    QVERIFY2(german.contains(u"1.234"_s) && german.contains(u"90"_s), qPrintable(german));
    const QString spike =
        alertHeadline(alertOf("request_spike", R"({"currentRate":650,"normalRate":120})"), MailWords(u"fr"_s));
    QVERIFY2(spike.contains(u"650"_s) && spike.contains(u"5,4"_s) && spike.contains(u"120"_s), qPrintable(spike));
    const QString arabic = alertHeadline(alertOf("brute_force", kFailures), MailWords(u"ar"_s));
    QVERIFY2(arabic.contains(u"90"_s), qPrintable(arabic)); // digits as in the addresses
}

void MailWordsTest::nothingOfOursStaysEnglish_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : otherLanguages())
        QTest::newRow(qPrintable(code)) << code;
}

// But for the names of metadata's members, and what others wrote.
void MailWordsTest::nothingOfOursStaysEnglish()
{
    QFETCH(const QString, code);
    const MailWords words(code);
    AlertRecord resolved = alertOf("geographic_change", R"({"country":"JP","succeeded":true})");
    resolved.resolved = true;
    const QList<AlertNotice> notices(101, noticeOf(alertOf("brute_force", kFailures)));
    const Mail mails[][2] = {{alertMail(notices[0], kHead, words), alertMail(notices[0], kHead)},
                             {alertMail(noticeOf(resolved), kHead, words), alertMail(noticeOf(resolved), kHead)},
                             {digestMail(notices, kHead, words), digestMail(notices, kHead)},
                             {testMail(u"user@example.com"_s, words), testMail(u"user@example.com"_s)}};
    static const QRegularExpression kMarks(u"[\u200f\u2068\u2069]"_s);
    for (const auto &[mail, english] : mails) {
        QVERIFY2(mail.subject != english.subject, qPrintable(mail.subject));
        const QStringList lines = english.text.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(mail.text.count(u'\n'), english.text.count(u'\n'));
        for (const QString &line : QString(mail.text).remove(kMarks).split(u'\n', Qt::SkipEmptyParts)) {
            static const QStringList kMembers{u"ipAddress"_s, u"attempts"_s, u"window"_s, u"country"_s, u"succeeded"_s};
            const bool isOthers = kMembers.contains(line.section(u':', 0, 0)) ||
                                  line.contains(u"POST /v1/auth/login") || line.contains(u"curl/8");
            QVERIFY2(isOthers || !lines.contains(line), qPrintable(line));
        }
        QVERIFY(mail.html.contains(u"<html lang=\"%1\" dir="_s.arg(QString(code).replace(u'_', u'-'))));
    }
    QVERIFY(mails[0][0].text.contains(u"203.0.113.9"_s));
    QVERIFY(mails[1][0].text.contains(u"JP"_s));
}

void MailWordsTest::pluralsAgree()
{
    const auto digest = [](const QString &code, qsizetype alerts) {
        return digestMail(QList<AlertNotice>(alerts, noticeOf(alertOf("clock_jump", "{}"))), kHead, MailWords(code));
    };
    QCOMPARE(digest(u"de"_s, 1).subject, u"[Postject] 1 weitere Warnung"_s);
    QCOMPARE(digest(u"de"_s, 2).subject, u"[Postject] 2 weitere Warnungen"_s);
    QVERIFY(digest(u"ar"_s, 3).subject.contains(u'3'));
    QVERIFY(digest(u"ar"_s, 3).subject.mid(13) != digest(u"ar"_s, 11).subject.mid(14)); // few, many
    QVERIFY(digest(u"ja"_s, 101).text.contains(u"他 1 件"));
}

void MailWordsTest::whatMetadataLacksIsTheDescription_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("metadata");
    for (const AlertType *type : kAlertTypes) {
        if (type->name != alerttypes::kLogIntegrity.name) // needs nothing
            QTest::newRow(type->name.data()) << QByteArray(type->name.data()) << "{}"_ba;
    }
    QTest::newRow("not JSON") << "log_integrity"_ba << "not JSON"_ba;
    QTest::newRow("another version's type") << "new_kind"_ba << R"({"attempts":5})"_ba;
    QTest::newRow("text for a number") << "brute_force"_ba << R"({"attempts":"5"})"_ba;
    QTest::newRow("number for text") << "geographic_change"_ba << R"({"country":5})"_ba;
}

void MailWordsTest::whatMetadataLacksIsTheDescription()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, metadata);
    QCOMPARE(alertHeadline(alertOf(type, metadata), MailWords(u"de"_s)), u"What the server says"_s);
}

// In the sentence too: what others wrote neither ends the line, nor turns it, nor stands for a figure.
void MailWordsTest::othersTextStaysOneLine()
{
    const AlertRecord hostile =
        alertOf("unusual_endpoint", "{\"endpoint\":\"/%1%2\\u202e\\r\\nBcc: x\\u2069\\u2028" + QByteArray(9000, 'x') +
                                        R"(","count":1e300,"window":"99999999999999999999 hours"})");
    for (const MailLanguage &each : kMailLanguages) {
        const QString line = alertHeadline(hostile, MailWords(each.code));
        QVERIFY(line.size() < 600);
        QVERIFY(!line.contains(u'\n') && !line.contains(u'\r') && !line.contains(u'\u2028') &&
                !line.contains(u'\u202e'));
        QCOMPARE(line.count(u'\u2068'), line.count(u'\u2069'));
        if (!MailWords(each.code).isEnglish())
            QVERIFY2(line.contains(u"/%1%2"_s), qPrintable(line));
    }
}

// A reader of plain text guesses a line's direction from its first letter, and a value's parts would change places.
void MailWordsTest::arabicRunsFromTheRight()
{
    const MailWords words(u"ar"_s);
    const QList<AlertNotice> notices(11, noticeOf(alertOf("brute_force", kFailures))); // "11" would begin the title
    for (const Mail &mail : {alertMail(notices[0], kHead, words), digestMail(notices, kHead, words)}) {
        for (const QString &line : mail.text.split(u'\n', Qt::SkipEmptyParts)) {
            QVERIFY2(line.startsWith(u'\u200f'), qPrintable(line));
            QCOMPARE(line.count(u'\u2068'), line.count(u'\u2069'));
        }
        QVERIFY(mail.html.contains(u"<html lang=\"ar\" dir=\"rtl\">"_s));
        QVERIFY(mail.html.contains(u"<th align=\"right\">"_s));
        QVERIFY(!mail.html.contains(u"align=\"left\""_s));
        QVERIFY(!mail.subject.contains(u'\u200f') &&
                !mail.subject.contains(u'\u2068')); // no header field may have them
    }
    QVERIFY(alertMail(notices[0], kHead, words).text.contains(u"\u2068203.0.113.9\u2069\n"_s));
    const Mail german = alertMail(notices[0], kHead, MailWords(u"de"_s));
    for (const QString &text : {german.text, german.html})
        QVERIFY(!text.contains(u'\u200f') && !text.contains(u'\u2068'));
    QVERIFY(german.html.contains(u"dir=\"ltr\""_s));
}

void MailWordsTest::withoutACatalogueItIsEnglish_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"", "xx", "DE", "de_AT", "zh", "zh_TW", "ar.qm", "../de", "fa"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

// All of it: no Arabic direction around English words.
void MailWordsTest::withoutACatalogueItIsEnglish()
{
    QFETCH(const QString, code);
    const AlertNotice notice = noticeOf(alertOf("brute_force", kFailures));
    const Mail mail = alertMail(notice, kHead, MailWords(code)), english = alertMail(notice, kHead);
    QCOMPARE(mail.subject, english.subject);
    QCOMPARE(mail.text, english.text);
    QCOMPARE(mail.html, english.html);
    QVERIFY(mail.html.contains(u"<html lang=\"en\" dir=\"ltr\">"_s));
}

QTEST_GUILESS_MAIN(MailWordsTest)
#include "mailwordstest.moc"
