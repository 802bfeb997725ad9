// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/alertmail.h"

#include <QTest>

using namespace postject;

class AlertMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappened();
    void outsideTextStaysText_data();
    void outsideTextStaysText();
    void longTextIsCut();
    void unknownTypesAndBrokenMetadata();
    void digestsNameEachAlert();
    void longDigestsSayHowMany();
    void testsNameTheAccount();
};

namespace {

const ChainHead kHead{.sequence = 42, .mac = QByteArray(32, '\x1f')};

AlertNotice notice()
{
    const TimePoint at = *parseTime("2026-03-02T10:00:00.000Z");
    AlertRecord alert{.id = {7},
                      .account = AccountId{3},
                      .type = "brute_force",
                      .subject = "203.0.113.9",
                      .severity = Severity::High,
                      .description = u"5 failed logins from 203.0.113.9"_s,
                      .metadata = R"({"ipAddress":"203.0.113.9","attempts":5,"accounts":["user@example.com","b"]})",
                      .createdAt = at,
                      .lastSeenAt = at + std::chrono::minutes(1),
                      .occurrences = 2};
    ActivityRow row{.at = at, .action = "login_failed", .ipAddress = "203.0.113.9", .userAgent = "curl/8"};
    row.method = "POST";
    row.endpoint = "/v1/auth/login";
    row.status = 401;
    return {.alert = alert, .accountEmail = u"user@example.com"_s, .activity = {{.id = {9}, .row = row}}};
}

} // namespace

void AlertMailTest::saysWhatHappened()
{
    const Mail mail = alertMail(notice(), kHead);
    QCOMPARE(mail.subject, u"[Postject] High: Repeated failed sign-ins"_s);
    for (const QString &line :
         {u"Account: user@example.com\n"_s, u"Severity: High\n"_s, u"What: 5 failed logins from 203.0.113.9\n"_s,
          u"First seen: 2026-03-02T10:00:00.000Z\n"_s, u"Last seen: 2026-03-02T10:01:00.000Z\n"_s,
          u"Occurrences: 2\n"_s, u"ipAddress: 203.0.113.9\n"_s, u"attempts: 5\n"_s,
          u"accounts: user@example.com, b\n"_s, u"Alert: alert_0000000000007\n"_s,
          u"- 2026-03-02T10:00:00.000Z 203.0.113.9 login_failed 401 POST /v1/auth/login\n"_s,
          u"- User agent: curl/8\n"_s, u"Newest row: log_000000000001a\n"_s,
          u"Its MAC: "_s + u"1f"_s.repeated(32) + u'\n'})
        QVERIFY2(mail.text.contains(line), qPrintable(line + mail.text));
    QVERIFY(mail.html.contains(u"<td>5 failed logins from 203.0.113.9</td>"_s));
}

void AlertMailTest::outsideTextStaysText_data()
{
    QTest::addColumn<QByteArray>("hostile");
    QTest::newRow("picture") << R"(<img src="http://evil.example/x.png">)"_ba;
    QTest::newRow("script") << "<script>alert(1)</script>"_ba;
    QTest::newRow("end of the table") << "</td></tr></table><h1>Call 555</h1>"_ba;
    QTest::newRow("attribute") << R"(" onload="alert(1))"_ba;
    QTest::newRow("entity") << "&lt;b&gt;"_ba;
    QTest::newRow("another line") << "x\r\nSeverity: Low\nBcc: victim@example.com"_ba;
    QTest::newRow("override") << "x\xe2\x80\xae moc.elpmaxe"_ba;
    QTest::newRow("line separator") << "x\xe2\x80\xa8Severity: Low"_ba;
}

void AlertMailTest::outsideTextStaysText()
{
    QFETCH(const QByteArray, hostile);
    const Mail plain = alertMail(notice(), kHead);
    AlertNotice bad = notice();
    const QString text = QString::fromUtf8(hostile);
    bad.alert.description = text;
    bad.accountEmail = text;
    bad.alert.metadata = QJsonDocument(QJsonObject{{text, text}, {u"list"_s, QJsonArray{text}}}).toJson();
    bad.activity[0].row.userAgent = hostile;
    bad.activity[0].row.endpoint = hostile;
    bad.activity[0].row.ipAddress = hostile;
    const Mail mail = alertMail(bad, kHead);
    QCOMPARE(mail.subject, plain.subject);
    // As many lines as harmless text has: two members in place of three.
    QCOMPARE(mail.text.count(u'\n'), plain.text.count(u'\n') - 1);
    QCOMPARE(mail.text.count(u"\nSeverity: "_s), 1);
    const auto tags = [](const Mail &each) { return each.html.count(u'<'); };
    QCOMPARE(tags(mail), tags(plain) - 6); // that member's row
    QVERIFY(!mail.html.contains(u"<img"_s) && !mail.html.contains(u"<script"_s) && !mail.html.contains(u"href"_s));
    QVERIFY(mail.html.contains(plainLine(text).simplified().toHtmlEscaped()) ||
            mail.html.contains(plainLine(text).toHtmlEscaped()));
    for (const QString &each : {mail.text, mail.html})
        QVERIFY(!each.contains(u'\u202e') && !each.contains(u'\u2028') && !each.contains(u'\r'));
    const Mail digest = digestMail({bad, bad}, kHead);
    QCOMPARE(digest.text.count(u'\n'), digestMail({notice(), notice()}, kHead).text.count(u'\n'));
    QVERIFY(!digest.html.contains(u"<img"_s) && !digest.html.contains(u"<script"_s));
}

void AlertMailTest::longTextIsCut()
{
    AlertNotice bad = notice();
    bad.alert.description = QString(100'000, u'x');
    bad.activity[0].row.userAgent = QByteArray(100'000, 'y');
    const Mail mail = alertMail(bad, kHead);
    QVERIFY(mail.text.size() < 4000);
    QVERIFY(mail.text.contains(u"xxx…\n"_s));
}

void AlertMailTest::unknownTypesAndBrokenMetadata()
{
    AlertNotice odd = notice();
    odd.alert.type = "new_kind";
    odd.alert.metadata = "not JSON";
    odd.alert.severity = Severity::Critical;
    odd.activity.clear();
    odd.accountEmail.clear();
    const Mail mail = alertMail(odd, kHead);
    QCOMPARE(mail.subject, u"[Postject] Critical: new_kind"_s);
    QVERIFY(!mail.text.contains(u"Account: "_s));
    QVERIFY(!mail.text.contains(u"newest requests"_s));
}

void AlertMailTest::digestsNameEachAlert()
{
    AlertNotice other = notice();
    other.alert.id = {8};
    other.alert.type = "request_spike";
    const Mail mail = digestMail({notice(), other}, kHead);
    QCOMPARE(mail.subject, u"[Postject] 2 more alerts"_s);
    QVERIFY(mail.text.contains(u"alert_0000000000007  Repeated failed sign-ins"_s));
    QVERIFY(mail.text.contains(u"alert_0000000000008  Unusual number of requests"_s));
    QVERIFY(mail.text.contains(u"Newest row: log_000000000001a\n"_s));
}

void AlertMailTest::longDigestsSayHowMany()
{
    const Mail mail = digestMail(QList<AlertNotice>(250, notice()), kHead);
    QCOMPARE(mail.text.count(u"alert_0000000000007"_s), 100);
    QVERIFY(mail.text.contains(u"and 150 more"_s));
}

void AlertMailTest::testsNameTheAccount()
{
    const Mail mail = testMail(u"<user@example.com>"_s);
    QVERIFY(mail.text.contains(u"Account: <user@example.com>\n"_s));
    QVERIFY(mail.html.contains(u"&lt;user@example.com&gt;"_s));
}

QTEST_GUILESS_MAIN(AlertMailTest)
#include "alertmailtest.moc"
