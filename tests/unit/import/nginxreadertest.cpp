// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/nginxreader.h"
#include "server/contract/event.h"

#include <QTest>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

namespace {

const TimePoint kNow = *parseTime("2025-08-01T00:00:00.000Z");

LineKind readLine(const QByteArray &line, ImportEvent &event)
{
    NginxReader reader({.account = AccountId{7}, .now = kNow});
    return reader.read(line, event);
}

} // namespace

class NginxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void failedLogins_data();
    void failedLogins();
    void loginsByOption_data();
    void loginsByOption();
    void unreadable_data();
    void unreadable();
    void aNameForgesNothing();
    void aReaderForgetsTheLineBefore();
};

void NginxReaderTest::requests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("agent");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &address, const QByteArray &at,
                        const QByteArray &method, const QByteArray &endpoint, int status, const QByteArray &agent) {
        QTest::newRow(name) << line << address << at << method << endpoint << status << agent;
    };
    const QByteArray day = "[15/Jul/2025:10:30:00 +0000]", at = "2025-07-15T10:30:00.000Z";
    row("combined", R"(203.0.113.7 - - )" + day + R"( "GET /a/b?c=d HTTP/1.1" 200 12 "-" "curl/8.5")", "203.0.113.7",
        at, "GET", "/a/b", 200, "curl/8.5");
    row("common", R"(203.0.113.7 - - )" + day + R"( "GET / HTTP/1.0" 304 -)", "203.0.113.7", at, "GET", "/", 304, "");
    row("status only", R"(203.0.113.7 - - )" + day + R"( "GET / HTTP/1.0" 304)", "203.0.113.7", at, "GET", "/", 304,
        "");
    row("extra fields", R"(203.0.113.7 - bob )" + day + R"( "PUT /x HTTP/2.0" 201 5 "-" "a" "198.51.100.1" 0.004 "b)",
        "203.0.113.7", at, "PUT", "/x", 201, "a");
    row("zone", R"(203.0.113.7 - - [15/Jul/2025:12:30:00 +0200] "GET / HTTP/1.1" 200 1 "-" "-")", "203.0.113.7", at,
        "GET", "/", 200, "");
    row("zone west", R"(203.0.113.7 - - [15/Jul/2025:05:00:00 -0530] "GET / HTTP/1.1" 200 1 "-" "-")", "203.0.113.7",
        at, "GET", "/", 200, "");
    row("IPv6", R"(2001:DB8:0::1 - - )" + day + R"( "GET / HTTP/1.1" 200 1 "-" "-")", "2001:db8::1", at, "GET", "/",
        200, "");
    row("mapped IPv6", R"(::ffff:203.0.113.7 - - )" + day + R"( "GET / HTTP/1.1" 200 1)", "203.0.113.7", at, "GET", "/",
        200, "");
    row("unix socket", R"(unix: - - )" + day + R"( "GET / HTTP/1.1" 200 1 "-" "a")", "", at, "GET", "/", 200, "a");
    row("no request", R"(203.0.113.7 - - )" + day + R"( "-" 408 0 "-" "-")", "203.0.113.7", at, "", "", 408, "");
    row("empty request", R"(203.0.113.7 - - )" + day + R"( "" 400 0 "-" "-")", "203.0.113.7", at, "", "", 400, "");
    row("TLS to HTTP", R"(203.0.113.7 - - )" + day + R"( "\x16\x03\x01\x02" 400 157 "-" "-")", "203.0.113.7", at, "",
        "", 400, "");
    row("escaped quotes", R"(203.0.113.7 - - )" + day + R"( "GET /\"q\" HTTP/1.1" 200 1 "-" "a \"b\" \\")",
        "203.0.113.7", at, "GET", "/\"q\"", 200, R"(a "b" \)");
    row("hex escapes", R"(203.0.113.7 - - )" + day + R"( "GET /\xC3\xA4 HTTP/1.1" 200 1 "-" "\x22\xC3\xA4\x1B[0m")",
        "203.0.113.7", at, "GET", "/%C3%A4", 200, "\"\xc3\xa4\xef\xbf\xbd[0m");
    row("absolute target", R"(203.0.113.7 - - )" + day + R"( "GET http://h.example/p?q HTTP/1.1" 200 1)", "203.0.113.7",
        at, "GET", "/p", 200, "");
    row("cut in the referrer", R"(203.0.113.7 - - )" + day + R"( "GET /x HTTP/1.1" 200 1 "http://)", "203.0.113.7", at,
        "GET", "/x", 200, "");
    row("cut in the agent", R"(203.0.113.7 - - )" + day + R"( "GET /x HTTP/1.1" 200 1 "-" "curl\")", "203.0.113.7", at,
        "GET", "/x", 200, "curl\"");
    row("Traefik",
        R"(203.0.113.7 - - )" + day + R"( "GET /x HTTP/2.0" 200 1 "-" "a" 7 "web@docker" "http://10.0.0.1:80" 2ms)",
        "203.0.113.7", at, "GET", "/x", 200, "a");
    row("another spelling", R"(203.0.113.7 - - )" + day + R"( "GET /a/./%62//../c%2f HTTP/2.0" 200 1)", "203.0.113.7",
        at, "GET", "/a/c%2F", 200, "");
    row("of no path", R"(203.0.113.7 - - )" + day + R"( "OPTIONS * HTTP/1.1" 200 1)", "203.0.113.7", at, "OPTIONS", "*",
        200, "");
    row("a proxy's", R"(203.0.113.7 - - )" + day + R"( "CONNECT a.example:443 HTTP/1.1" 405 1)", "203.0.113.7", at,
        "CONNECT", "a.example:443", 405, "");
    row("CRLF", R"(203.0.113.7 - - )" + day + " \"GET /x HTTP/1.1\" 200 1 \"-\" \"a\"\r", "203.0.113.7", at, "GET",
        "/x", 200, "a");
    row("NUL", R"(203.0.113.7 - - )" + day + QByteArray(" \"GET /a\0b HTTP/1.1\" 200 1 \"-\" \"x\0y\"", 36),
        "203.0.113.7", at, "GET", "/a%00b", 200, "x\xef\xbf\xbdy");
    row("long path", R"(203.0.113.7 - - )" + day + " \"GET /" + QByteArray(9000, 'a') + " HTTP/1.1\" 414 1",
        "203.0.113.7", at, "GET", "/" + QByteArray(511, 'a'), 414, "");
    row("a failed login by GET", R"(203.0.113.7 - - )" + day + R"( "GET /login HTTP/1.1" 401 1)", "203.0.113.7", at,
        "GET", "/login", 401, "");
}

void NginxReaderTest::requests()
{
    QFETCH(const QByteArray, line);
    ImportEvent event;
    QCOMPARE(readLine(line, event), LineKind::Event);
    QTEST(event.row.ipAddress, "address");
    QTEST(formatTime(event.row.at), "at");
    QTEST(event.row.method, "method");
    QTEST(event.row.endpoint, "endpoint");
    QTEST(event.row.status, "status");
    QTEST(event.row.userAgent, "agent");
    QCOMPARE(event.row.action, "api_request");
    QCOMPARE(event.row.account, AccountId{7});
    QCOMPARE(event.row.metadata, "{}");
    QCOMPARE(event.count, 1);
    QCOMPARE(event.address.has_value(), !event.row.ipAddress.isEmpty());
}

void NginxReaderTest::failedLogins_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("action");
    QTest::newRow("401") << QByteArray("\"POST /login HTTP/1.1\" 401") << QByteArray("login_failed");
    QTest::newRow("403") << QByteArray("\"POST /v1/auth/login?x=1 HTTP/1.1\" 403") << QByteArray("login_failed");
    QTest::newRow("deeper") << QByteArray("\"POST /a/login/submit HTTP/1.1\" 401") << QByteArray("login_failed");
    QTest::newRow("it went well") << QByteArray("\"POST /login HTTP/1.1\" 200") << QByteArray("api_request");
    QTest::newRow("400") << QByteArray("\"POST /login HTTP/1.1\" 400") << QByteArray("api_request");
    QTest::newRow("elsewhere") << QByteArray("\"POST /logout HTTP/1.1\" 401") << QByteArray("api_request");
    QTest::newRow("in the query") << QByteArray("\"POST /x?/login HTTP/1.1\" 401") << QByteArray("api_request");
    QTest::newRow("PUT") << QByteArray("\"PUT /login HTTP/1.1\" 401") << QByteArray("api_request");
}

void NginxReaderTest::failedLogins()
{
    QFETCH(const QByteArray, request);
    ImportEvent event;
    QCOMPARE(readLine("203.0.113.7 - - [15/Jul/2025:10:30:00 +0000] " + request + " 1 \"-\" \"-\"", event),
             LineKind::Event);
    QTEST(event.row.action, "action");
}

void NginxReaderTest::loginsByOption_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("ignoresCase");
    QTest::addColumn<bool>("isFailed");
    const auto row = [](const QByteArray &target, int status, bool ignoresCase, bool isFailed) {
        QTest::addRow("%s %d %d", target.left(40).constData(), status, ignoresCase)
            << target << status << ignoresCase << isFailed;
    };
    row("/session", 422, false, true);
    row("/Account/SignIn", 422, false, true);
    row("/session", 401, false, false); // other statuses were said
    row("/login", 422, false, false);   // and other paths
    row("/account/signin", 422, false, false);
    row("/account/signin", 422, true, true);
    row("/SESSION?a=b", 422, true, true);
    // As the server judges a path that is asked for now.
    row("/%73ession", 422, false, true);
    row("//session", 422, false, true);
    row("/a/../session", 422, false, true);
    row("/./session", 422, false, true);
    row("/a/%2e%2e/session", 422, false, true);
    row("/ses%2Fsion", 422, false, false);
    row("https://www.example.com/session#a", 422, false, true);
    row('/' + QByteArray(3000, 'a') + "/end", 422, false, true);
}

void NginxReaderTest::loginsByOption()
{
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const bool, ignoresCase);
    QFETCH(const bool, isFailed);
    NginxReader reader({.account = AccountId{7},
                        .loginPaths = {"/session", "/Account/Sign*", "*/end"},
                        .loginStatuses = {422},
                        .ignoresCase = ignoresCase,
                        .now = kNow});
    ImportEvent event;
    QCOMPARE(reader.read("203.0.113.7 - - [15/Jul/2025:10:30:00 +0000] \"POST " + target + " HTTP/1.1\" " +
                             QByteArray::number(status) + " 1",
                         event),
             LineKind::Event);
    QCOMPARE(event.row.action, isFailed ? "login_failed" : "api_request");
    QVERIFY(event.row.endpoint.size() <= kEventTextMaxBytes);
}

void NginxReaderTest::unreadable_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray head = "203.0.113.7 - - [15/Jul/2025:10:30:00 +0000] ";
    QTest::newRow("words") << QByteArray("not a log line");
    QTest::newRow("NULs") << QByteArray(200, '\0');
    QTest::newRow("only quotes") << QByteArray(200, '"');
    QTest::newRow("only backslashes") << QByteArray(200, '\\');
    QTest::newRow("cut in the time") << head.left(30);
    QTest::newRow("cut in the request") << head + "\"GET /";
    QTest::newRow("cut before the status") << head + "\"GET / HTTP/1.1\"";
    QTest::newRow("cut in the status") << head + "\"GET / HTTP/1.1\" 20";
    QTest::newRow("a host's name") << QByteArray(
        "host.example - - [15/Jul/2025:10:30:00 +0000] \"GET / HTTP/1.1\" 200 1");
    QTest::newRow("a loose address") << QByteArray("127.1 - - [15/Jul/2025:10:30:00 +0000] \"GET / HTTP/1.1\" 200 1");
    QTest::newRow("no such month") << QByteArray(
        "203.0.113.7 - - [15/Jux/2025:10:30:00 +0000] \"GET / HTTP/1.1\" 200 1");
    QTest::newRow("no such day") << QByteArray("203.0.113.7 - - [31/Jun/2025:10:30:00 +0000] \"GET / HTTP/1.1\" 200 1");
    QTest::newRow("no such hour") << QByteArray(
        "203.0.113.7 - - [15/Jul/2025:24:30:00 +0000] \"GET / HTTP/1.1\" 200 1");
    QTest::newRow("the future") << QByteArray("203.0.113.7 - - [15/Jul/2035:10:30:00 +0000] \"GET / HTTP/1.1\" 200 1");
    QTest::newRow("before 1970") << QByteArray("203.0.113.7 - - [15/Jul/1950:10:30:00 +0000] \"GET / HTTP/1.1\" 200 1");
    QTest::newRow("no status") << head + "\"GET / HTTP/1.1\" abc 1";
    QTest::newRow("a status too long") << head + "\"GET / HTTP/1.1\" 2000 1";
    QTest::newRow("no size") << head + "\"GET / HTTP/1.1\" 200 abc";
}

void NginxReaderTest::unreadable()
{
    QFETCH(const QByteArray, line);
    ImportEvent event;
    QCOMPARE(readLine(line, event), LineKind::Unreadable);
}

// The user's name comes before the time, the request and the agent after it: none of them is the address or the time.
void NginxReaderTest::aNameForgesNothing()
{
    ImportEvent event;
    const QByteArray line =
        R"(203.0.113.7 - 8.8.8.8 - - [01/Jan/2025:00:00:00 +0000] \"GET /login [15/Jul/2025:10:30:00 )"
        R"(+0000] "GET /8.8.8.8 [01/Jan/2025:00:00:00 +0000] HTTP/1.1" 200 1 "-" "8.8.8.8")";
    QCOMPARE(readLine(line, event), LineKind::Event);
    QCOMPARE(event.row.ipAddress, "203.0.113.7");
    QCOMPARE(formatTime(event.row.at), "2025-07-15T10:30:00.000Z");
    QCOMPARE(event.row.method, "GET");
}

void NginxReaderTest::aReaderForgetsTheLineBefore()
{
    NginxReader reader({.account = AccountId{7}, .now = kNow});
    ImportEvent event;
    QCOMPARE(reader.read(R"(203.0.113.7 - - [15/Jul/2025:10:30:00 +0000] "POST /login HTTP/1.1" 401 1 "-" "a")", event),
             LineKind::Event);
    QCOMPARE(reader.read(R"(- - - [15/Jul/2025:10:30:01 +0000] "-" 400 0)", event), LineKind::Event);
    QVERIFY(!event.address);
    QCOMPARE(event.row.ipAddress + event.row.userAgent + event.row.method + event.row.endpoint, "");
    QCOMPARE(event.row.action, "api_request");
}

QTEST_GUILESS_MAIN(NginxReaderTest)
#include "nginxreadertest.moc"
