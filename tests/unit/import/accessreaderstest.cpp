// SPDX-License-Identifier: GPL-3.0-or-later
//
// The access logs of Nginx Proxy Manager, HAProxy, IIS and AWS's load balancers, and entries behind the head of a
// syslog.
#include "server/import/importevent.h"

#include <QTest>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2026-12-01T00:00:00.000Z");

std::unique_ptr<LineReader> readerOf(LogFormat format)
{
    return makeLineReader(format, {.account = AccountId{7}, .zone = QTimeZone("Europe/Berlin"), .now = kNow});
}

const QByteArray kIisFields = "#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip "
                              "cs(User-Agent) cs(Referer) sc-status sc-substatus sc-win32-status time-taken";

} // namespace

class AccessReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data();
    void entries();
    void others_data();
    void others();
    void fieldsOfIisChange();
};

void AccessReadersTest::entries_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("what"); // time address method endpoint status action
    QTest::addColumn<QByteArray>("agent");
    const auto row = [](const char *name, LogFormat format, const QByteArray &line, const QByteArray &what,
                        const QByteArray &agent = {}) { QTest::newRow(name) << format << line << what << agent; };
    const QByteArray failed = "POST /login 401 login_failed";
    using enum LogFormat;
    row("NPM", Npm,
        R"([20/Nov/2026:10:00:00 +0000] - 200 200 - GET https example.com "/a?b" [Client 203.0.113.5] [Length 12] [Gzip -] )"
        R"([Sent-to 192.0.2.1] "curl/8" "-")",
        "10:00:00 203.0.113.5 GET /a 200 api_request", "curl/8");
    row("NPM, a sign-in, IPv6", Npm,
        R"([20/Nov/2026:11:00:00 +0100] - 502, 401 401 - POST http example.com "/login" [Client 2001:db8::5] [Length 12] )"
        R"([Gzip 1.2] [Sent-to app] "a \x22b\x22" "-")",
        "10:00:00 2001:db8::5 " + failed, "a \"b\"");
    row("NPM, its own hosts", Npm,
        R"([20/Nov/2026:10:00:00 +0000] 404 - GET http localhost "/x" [Client 203.0.113.5] [Length 1] [Gzip -] "a" "-")",
        "10:00:00 203.0.113.5 GET /x 404 api_request", "a");
    row("NPM, a path that names another", Npm,
        R"([20/Nov/2026:10:00:00 +0000] - 200 200 - GET https example.com "/\x22 [Client 198.51.100.1] " [Client 203.0.113.5] )"
        R"([Length 12] [Gzip -] [Sent-to a] "-" "-")",
        "10:00:00 203.0.113.5 GET /\"%20[Client%20198.51.100.1]%20 200 api_request");
    row("HAProxy", Haproxy,
        R"(203.0.113.5:4711 [20/Nov/2026:11:00:00.123] web~ app/one 0/0/1/2/3 401 212 - - ---- 1/1/0/0/0 0/0 "POST /login HTTP/1.1")",
        "10:00:00 203.0.113.5 " + failed);
    row("HAProxy behind a syslog's head, with captures", Haproxy,
        R"(Nov 20 11:00:00 lb haproxy[14]: 2001:db8::5:4711 [20/Nov/2026:11:00:00.123] web app/one 0/0/1/2/3 200 212 - - ---- )"
        R"(1/1/0/0/0 0/0 {example.com|curl} {} "GET /a HTTP/2.0")",
        "10:00:00 2001:db8::5 GET /a 200 api_request");
    row("HAProxy, cut", Haproxy,
        R"(203.0.113.5:4711 [20/Nov/2026:11:00:00.123] web app/one 0/0/1/2/3 200 212 - - ---- 1/1/0/0/0 0/0 "GET /abc)",
        "10:00:00 203.0.113.5 GET /abc 200 api_request");
    row("HAProxy, no request", Haproxy,
        R"(203.0.113.5:4711 [20/Nov/2026:11:00:00.123] web web/<NOSRV> -1/-1/-1/-1/0 400 187 - - PR-- 1/1/0/0/0 0/0 "<BADREQ>")",
        "10:00:00 203.0.113.5   400 api_request");
    row("IIS", Iis, "2026-11-20 10:00:00 192.0.2.1 POST /login a=b 443 - 203.0.113.5 Mozilla/5.0+(X11) - 401 0 0 15",
        "10:00:00 203.0.113.5 " + failed, "Mozilla/5.0 (X11)");
    row("ALB", Alb,
        R"(h2 2026-11-20T10:00:00.123456Z app/web/50dc6c495c0c9188 203.0.113.5:2817 192.0.2.1:80 0.000 0.001 0.000 401 401 34 366 )"
        R"("POST https://www.example.com:443/login?a HTTP/2.0" "curl/8" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 - "-" "-" "-" 0)",
        "10:00:00 203.0.113.5 " + failed, "curl/8");
    row("ALB without a target", Alb,
        R"(https 2026-11-20T10:00:00.123456Z app/web/50dc6c495c0c9188 203.0.113.5:2817 - -1 -1 -1 503 - 34 366 )"
        R"("GET https://www.example.com:443/ HTTP/1.1" "-" - -)",
        "10:00:00 203.0.113.5 GET / 503 api_request");
    row("the classic one", Alb,
        R"(2026-11-20T10:00:00.123456Z web 203.0.113.5:2817 192.0.2.1:80 0.000073 0.001048 0.000057 200 200 0 29 )"
        R"("GET http://www.example.com:80/a HTTP/1.1" "curl/8" - -)",
        "10:00:00 203.0.113.5 GET /a 200 api_request", "curl/8");
    const QByteArray combined = R"(203.0.113.5 - - [20/Nov/2026:10:00:00 +0000] "POST /login HTTP/1.1" 401 1 "-" "a")";
    const QByteArray what = "10:00:00 203.0.113.5 " + failed;
    row("nginx behind a syslog's head", Nginx, "Nov 20 10:00:00 web nginx: " + combined, what, "a");
    row("so, with a priority", Nginx, "<190>Nov 20 10:00:00 web nginx: " + combined, what, "a");
    row("so, of RFC 5424", Nginx, "<190>1 2026-11-20T10:00:00Z web nginx 1 - - " + combined, what, "a");
    row("nginx in the journal", Nginx,
        R"({"MESSAGE":")" + QByteArray(combined).replace('"', "\\\"") +
            R"(","__REALTIME_TIMESTAMP":"1752575400123456"})",
        what, "a");
    row("nginx in Docker", Nginx,
        R"({"log":")" + QByteArray(combined).replace('"', "\\\"") +
            R"(\n","stream":"stdout","time":"2026-11-20T10:00:00.1Z"})",
        what, "a");
    row("nginx in Kubernetes", Nginx, "2026-11-20T10:00:00.123456789Z stdout F " + combined, what, "a");
}

void AccessReadersTest::entries()
{
    QFETCH(const LogFormat, format);
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, what);
    const auto reader = readerOf(format);
    ImportEvent event;
    if (format == LogFormat::Iis)
        QCOMPARE(reader->read(kIisFields, event), LineKind::Other);
    QCOMPARE(reader->read(line, event), LineKind::Event);
    const ActivityRow &row = event.row;
    QCOMPARE(formatTime(row.at).mid(11, 8) + ' ' + row.ipAddress + ' ' + row.method + ' ' + row.endpoint + ' ' +
                 QByteArray::number(row.status) + ' ' + row.action,
             what);
    QTEST(row.userAgent, "agent");
    QCOMPARE(formatTime(row.at).first(10), "2026-11-20");
}

void AccessReadersTest::others_data()
{
    QTest::addColumn<LogFormat>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isReadable");
    const auto row = [](LogFormat format, const QByteArray &line, bool isReadable) {
        QTest::addRow("%s %s", logFormatName(format), line.left(60).constData()) << format << line << isReadable;
    };
    using enum LogFormat;
    row(Nginx, "2026/11/20 10:00:00 [error] 1#1: *5 open() \"/x\" failed (2: No such file or directory)", true);
    row(Nginx, "[Fri Nov 20 11:00:00.123456 2026] [mpm_event:notice] [pid 1:tid 2] AH00489: Apache/2.4 configured",
        true);
    row(Haproxy, "Nov 20 10:00:00 lb haproxy[14]: Server app/one is UP, reason: Layer7 check passed.", true);
    row(Haproxy, "203.0.113.5:4711 [20/Nov/2026:11:00:00.123] tcp db/one 1/0/5007 212 -- 0/0/0/0/0 0/0", true);
    row(Haproxy,
        R"(host.example:4711 [20/Nov/2026:11:00:00.123] web app/one 0/0/1/2/3 200 2 - - ---- 1/1/0/0/0 0/0 "GET / HTTP/1.1")",
        false);
    row(Haproxy,
        R"(203.0.113.5:4711 [20/Nov/2036:11:00:00.123] web app/one 0/0/1/2/3 200 2 - - ---- 1/1/0/0/0 0/0 "GET / HTTP/1.1")",
        false);
    row(Iis, "#Software: Microsoft Internet Information Services 10.0", true);
    row(Iis, "2026-11-20 10:00:00 203.0.113.5", false);
    row(Npm, R"([20/Nov/2026:10:00:00 +0000] - 200 200 - GET https example.com "/a" [Client host.example] [Length 12])",
        false);
    row(Npm, R"([20/Nov/2026:10:00:00 +0000] - 200 2000 - GET https example.com "/a" [Client 203.0.113.5])", false);
    row(Alb, "https 2026-11-20T10:00:00.123456Z app/web/5 203.0.113.5:2817 - -1 -1 -1 503", false);
    for (const LogFormat format : {Npm, Haproxy, Iis, Alb, Json, NginxError, ApacheError}) {
        row(format, "", true);
        row(format, QByteArray(200, '"'), format == Haproxy);
    }
}

void AccessReadersTest::others()
{
    QFETCH(const LogFormat, format);
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isReadable);
    ImportEvent event;
    QCOMPARE(readerOf(format)->read(line, event), isReadable ? LineKind::Other : LineKind::Unreadable);
}

void AccessReadersTest::fieldsOfIisChange()
{
    const auto reader = readerOf(LogFormat::Iis);
    ImportEvent event;
    QCOMPARE(reader->read("2026-11-20 10:00:00 GET / 203.0.113.5 200", event), LineKind::Unreadable); // not said yet
    QCOMPARE(reader->read("#Fields: date time cs-method cs-uri-stem c-ip sc-status", event), LineKind::Other);
    QCOMPARE(reader->read("2026-11-20 10:00:00 GET / 203.0.113.5 200", event), LineKind::Event);
    QCOMPARE(reader->read("#Fields: time date c-ip sc-status cs-method cs-uri-stem", event), LineKind::Other);
    QCOMPARE(reader->read("10:00:00 2026-11-20 203.0.113.6 200 GET /", event), LineKind::Event);
    QCOMPARE(event.row.ipAddress, "203.0.113.6");
}

QTEST_GUILESS_MAIN(AccessReadersTest)
#include "accessreaderstest.moc"
