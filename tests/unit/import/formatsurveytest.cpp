// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/formatsurvey.h"

#include <QTest>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2026-12-01T00:00:00.000Z");
const QByteArray kCombined = R"(203.0.113.5 - - [20/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 1 "-" "a")";
const QByteArray kSshd = "Nov 20 10:00:00 host sshd[1]: Server listening on :: port 22.";
const QByteArray kCron = "Nov 20 10:00:00 host CRON[1]: session opened";

Result<std::optional<LogFormat>> formatOf(const QByteArrayList &lines)
{
    FormatSurvey survey({.account = AccountId{7}, .now = kNow});
    for (const QByteArray &line : lines)
        survey.add(line);
    return survey.format();
}

} // namespace

class FormatSurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void undecided_data();
    void undecided();
};

void FormatSurveyTest::formats_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArray>("format"); // "": none
    const auto row = [](const char *name, const QByteArrayList &lines, const QByteArray &format) {
        QTest::newRow(name) << lines << format;
    };
    row("empty", {}, "");
    row("blank", {"", "  ", "\r"}, "");
    row("combined", {kCombined}, "nginx");
    row("a host before it", {"example.com:443 " + kCombined}, "nginx");
    row("behind a syslog's head", {"Nov 20 10:00:00 web nginx: " + kCombined}, "nginx");
    row("in Docker's",
        {R"({"log":"203.0.113.5 - - [20/Nov/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 1\n","stream":"stdout",)"
         R"("time":"2026-11-20T10:00:00.1Z"})"},
        "nginx");
    row("sshd", {kCron, kSshd, kCron}, "sshd");
    row("sshd's session", {"2026-11-20T10:00:00+01:00 host sshd-session[1]: x"}, "sshd");
    row("an auth.log without sshd", {kCron, kCron}, "sshd");
    row("sshd in a container",
        {"2026-11-20T10:00:00.123456789Z stderr F Failed password for x from 203.0.113.5 port 1 ssh2"}, "sshd");
    row("the journal", {R"({"MESSAGE":"x","__REALTIME_TIMESTAMP":"1752575400123456","SYSLOG_IDENTIFIER":"sshd"})"},
        "sshd");
    row("OpenWrt", {"Fri Nov 20 10:00:00 2026 authpriv.info dropbear[1]: Child connection from 203.0.113.5:1"},
        "dropbear");
    row("events", {R"({"action":"x","createdAt":"2026-11-20T10:00:00Z","ipAddress":"203.0.113.5"})"}, "ndjson");
    row("JSON", {R"({"remote_addr":"203.0.113.5","status":200})"}, "json");
    row("nginx's errors", {"2026/11/20 10:00:00 [error] 12#12: *5 x"}, "nginx-error");
    row("Apache's errors", {"[Fri Nov 20 11:00:00.123456 2026] [core:notice] [pid 1:tid 2] AH00094: Command line"},
        "apache-error");
    row("Nginx Proxy Manager",
        {R"([20/Nov/2026:10:00:00 +0000] - 200 200 - GET https example.com "/a" [Client 203.0.113.5])"}, "npm");
    row("HAProxy",
        {R"(203.0.113.5:4711 [20/Nov/2026:11:00:00.123] web app/one 0/0/1/2/3 200 2 - - ---- 1/1/0/0/0 0/0 "GET /")",
         "Nov 20 10:00:00 lb haproxy[14]: Server app/one is UP"},
        "haproxy");
    row("IIS",
        {"\xef\xbb\xbf#Software: Microsoft Internet Information Services 10.0", "#Fields: date time",
         "2026-11-20 10:00:00 192.0.2.1 GET / - 443"},
        "iis");
    row("ALB",
        {R"(h2 2026-11-20T10:00:00.123456Z app/web/50dc 203.0.113.5:2817 192.0.2.1:80 0.0 0.0 0.0 200 200 3 3 "GET")"},
        "alb");
    QByteArrayList most(100, kCombined);
    most.append({"not a line of a log", QByteArray("\x1b\0", 2), R"({"a":1})", kSshd});
    row("some lines of others", most, "nginx");
    row("a container's output", {kCombined, kCombined, "2026/11/20 10:00:00 [notice] 1#1: start worker processes"},
        "nginx");
}

void FormatSurveyTest::formats()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QByteArray, format);
    const auto found = formatOf(lines);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(*found ? QByteArray(logFormatName(**found)) : QByteArray(), format);
}

void FormatSurveyTest::undecided_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QString>("told");
    QTest::newRow("words") << QByteArrayList{"not a line of a log", "nor this"} << u"--format"_s;
    QTest::newRow("binary") << QByteArrayList{QByteArray("\x7f"
                                                         "ELF\2\1\1\0\0",
                                                         9)}
                            << u"binary"_s;
    QTest::newRow("binary with a line that begins as JSON does")
        << QByteArrayList{"{\x01\x02", QByteArray("\0\1", 2), QByteArray("\2\0", 2)} << u"binary"_s;
    QTest::newRow("mostly words") << QByteArrayList(30, "some words") + QByteArrayList{kCombined} << u"--format"_s;
    QTest::newRow("two") << QByteArrayList{kCombined, kCombined, kSshd} << u"nginx (2 lines) and sshd (1 lines)"_s;
}

void FormatSurveyTest::undecided()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QString, told);
    const auto found = formatOf(lines);
    QVERIFY(!found);
    QVERIFY2(found.error().detail.contains(told), qPrintable(found.error().detail));
}

QTEST_GUILESS_MAIN(FormatSurveyTest)
#include "formatsurveytest.moc"
