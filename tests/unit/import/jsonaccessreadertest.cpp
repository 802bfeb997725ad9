// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/jsonaccessreader.h"

#include <QTest>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2026-12-01T00:00:00.000Z");

} // namespace

class JsonAccessReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_data();
    void entries();
    void others_data();
    void others();
    void ownNames();
    void badNames_data();
    void badNames();
};

void JsonAccessReaderTest::entries_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("what"); // time address method endpoint status action
    QTest::addColumn<QByteArray>("agent");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &what, const QByteArray &agent) {
        QTest::newRow(name) << line << what << agent;
    };
    const QByteArray what = "10:00:00.500 203.0.113.5 POST /login 401 login_failed";
    const QByteArray whole = "10:00:00.000 203.0.113.5 POST /login 401 login_failed";
    row("nginx",
        R"({"time_local":"20/Nov/2026:10:00:00 +0000","remote_addr":"203.0.113.5","remote_user":"",)"
        R"("request":"POST /login?a=b HTTP/1.1","status": "401","body_bytes_sent":"1","http_user_agent":"curl \"8\""})",
        whole, "curl \"8\"");
    row("nginx, others of its names",
        R"({"msec":"1795168800.500","remote_addr":"203.0.113.5","request_method":"POST","uri":"/index.php",)"
        R"("request_uri":"/login","status":401,"http_x_forwarded_for":"198.51.100.7"})",
        what, "");
    row("nginx, bytes beyond ASCII",
        "{\"time_iso8601\":\"2026-11-20T11:00:00+01:00\",\"remote_addr\":\"203.0.113.5\",\"request\":\"POST /login "
        "HTTP/1.1\",\"status\":\"401\",\"http_user_agent\":\"a\xff\"}",
        whole, "a\xef\xbf\xbd");
    row("Caddy",
        R"({"level":"info","ts":1795168800.5,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":)"
        R"("192.0.2.1","remote_port":"4711","client_ip":"203.0.113.5","proto":"HTTP/2.0","method":"POST","host":"example.com",)"
        R"("uri":"/login?x","headers":{"User-Agent":["curl/8"],"X-Forwarded-For":["198.51.100.7"]},"tls":{"version":772}},)"
        R"("bytes_read":0,"user_id":"","duration":0.001,"size":12,"status":401,"resp_headers":{"Server":["Caddy"]}})",
        what, "curl/8");
    row("Caddy, before it told whom it trusts",
        R"({"ts":"2026/11/20 10:00:00.500","request":{"client_ip":"203.0.113.5","remote_ip":"203.0.113.5","method":"POST",)"
        R"("uri":"/login"},"status":401})",
        what, "");
    row("Traefik",
        R"({"ClientAddr":"203.0.113.5:4711","ClientHost":"203.0.113.5","ClientPort":"4711","DownstreamStatus":401,)"
        R"("RequestMethod":"POST","RequestPath":"/login?a","StartUTC":"2026-11-20T10:00:00.500123456Z",)"
        R"("request_User-Agent":"curl/8","level":"info","msg":"","time":"2026-11-20T10:00:01Z"})",
        what, "curl/8");
    row("milliseconds",
        R"({"timestamp":1795168800500,"client_ip":"203.0.113.5","method":"POST","path":"/login","status":401})", what,
        "");
    row("in Docker's",
        R"({"log":"{\"ts\":1795168800.5,\"request\":{\"remote_ip\":\"203.0.113.5\",\"method\":\"POST\",\"uri\":\"/login\"},)"
        R"(\"status\":401}\n","stream":"stderr","time":"2026-11-20T10:00:00.6Z"})",
        what, "");
}

void JsonAccessReaderTest::entries()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, what);
    JsonAccessReader reader({.account = AccountId{7}, .now = kNow});
    ImportEvent event;
    QCOMPARE(reader.read(line, event), LineKind::Event);
    const ActivityRow &row = event.row;
    QCOMPARE(formatTime(row.at).mid(11, 12) + ' ' + row.ipAddress + ' ' + row.method + ' ' + row.endpoint + ' ' +
                 QByteArray::number(row.status) + ' ' + row.action,
             what);
    QTEST(row.userAgent, "agent");
    QCOMPARE(formatTime(row.at).first(10), "2026-11-20");
}

void JsonAccessReaderTest::others_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isReadable");
    QTest::newRow("what the server says of itself")
        << QByteArray(R"({"level":"info","ts":1795168800.5,"msg":"serving initial configuration"})") << true;
    QTest::newRow("two clients")
        << QByteArray(
               R"({"time":1795168800,"remote_addr":"192.0.2.1","client_ip":"203.0.113.5","method":"GET","uri":"/","status":200})")
        << false;
    QTest::newRow("no time") << QByteArray(R"({"remote_addr":"192.0.2.1","method":"GET","uri":"/","status":200})")
                             << false;
    QTest::newRow("the future")
        << QByteArray(R"({"time":1995168800,"remote_addr":"192.0.2.1","method":"GET","uri":"/","status":200})")
        << false;
    QTest::newRow("a time beyond all")
        << QByteArray(R"({"time":1e300,"remote_addr":"192.0.2.1","method":"GET","uri":"/","status":200})") << false;
    QTest::newRow("no status") << QByteArray(
                                      R"({"time":1795168800,"remote_addr":"192.0.2.1","method":"GET","uri":"/"})")
                               << false;
    QTest::newRow("a status beyond all")
        << QByteArray(R"({"time":1795168800,"remote_addr":"192.0.2.1","method":"GET","uri":"/","status":1e300})")
        << false;
    QTest::newRow("a host's name")
        << QByteArray(R"({"time":1795168800,"remote_addr":"host.example","method":"GET","uri":"/","status":200})")
        << false;
    QTest::newRow("no client") << QByteArray(R"({"time":1795168800,"method":"GET","uri":"/","status":200})") << false;
    QTest::newRow("cut") << QByteArray(R"({"time":1795168800,"remote_addr":"192.0)") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
}

void JsonAccessReaderTest::others()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isReadable);
    JsonAccessReader reader({.account = AccountId{7}, .now = kNow});
    ImportEvent event;
    QCOMPARE(reader.read(line, event), isReadable ? LineKind::Other : LineKind::Unreadable);
}

// Then nothing else is looked at.
void JsonAccessReaderTest::ownNames()
{
    const auto fields = jsonFieldsOf("address=c.ip,time=t,status=s,method=m,target=p,agent=a");
    QVERIFY(fields);
    JsonAccessReader reader({.account = AccountId{7}, .jsonFields = *fields, .now = kNow});
    ImportEvent event;
    QCOMPARE(reader.read(R"({"c":{"ip":"203.0.113.5"},"remote_addr":"192.0.2.1","t":1795168800,"s":401,"m":"POST",)"
                         R"("p":"/login","a":"x","http_user_agent":"y"})",
                         event),
             LineKind::Event);
    QCOMPARE(event.row.ipAddress, "203.0.113.5");
    QCOMPARE(event.row.action, "login_failed");
    QCOMPARE(event.row.userAgent, "x");
}

void JsonAccessReaderTest::badNames_data()
{
    QTest::addColumn<QByteArray>("fields");
    for (const char *fields : {"", "address", "address=", "adress=a", "address=a,time=b,status=c",
                               "address=a,time=b,request=c", "address=a,time=b,status=c,request=a",
                               "address=a,address=b,time=c,status=d,request=e", "address=a,,time=b,status=c,request=d"})
        QTest::newRow(fields) << QByteArray(fields);
}

void JsonAccessReaderTest::badNames()
{
    QFETCH(const QByteArray, fields);
    const auto read = jsonFieldsOf(fields);
    QVERIFY(!read);
    QVERIFY(read.error().detail.contains(u"--fields"));
}

QTEST_GUILESS_MAIN(JsonAccessReaderTest)
#include "jsonaccessreadertest.moc"
