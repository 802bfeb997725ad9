// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/webloghead.h"

#include "server/import/nginxreader.h"

#include <QTest>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2026-12-01T00:00:00.000Z");

QByteArray lineOf(const QByteArray &head)
{
    return head + R"( [20/Nov/2026:10:00:00 +0000] "POST /login HTTP/1.1" 401 12 "-" "c")";
}

// "host, client" is 1, "client" is 0; else the error.
QString survey(const QByteArrayList &heads)
{
    WebLogSurvey all;
    for (const QByteArray &head : heads)
        all.add(head.contains('"') ? head : lineOf(head));
    const Result<WebLogHead> head = all.head();
    return head ? QString::number(head->fieldsBefore) : head.error().detail;
}

} // namespace

class WebLogHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void understandsFormats_data();
    void understandsFormats();
    void refusesFormats_data();
    void refusesFormats();
    void readsTheClient_data();
    void readsTheClient();
};

void WebLogHeadTest::recognises_data()
{
    QTest::addColumn<QByteArrayList>("heads");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing") << QByteArrayList() << u"0"_s;
    QTest::newRow("combined") << QByteArrayList{"203.0.113.5 - -", "2001:db8::7 - bob", "unix: - -", "- - -"} << u"0"_s;
    QTest::newRow("a port") << QByteArrayList{"203.0.113.5:4711 - -", "[2001:db8::7]:443 - -"} << u"0"_s;
    QTest::newRow("a user who is an address") << QByteArrayList{"203.0.113.5 - 198.51.100.7 198.51.100.7"} << u"0"_s;
    QTest::newRow("vhost_combined") << QByteArrayList{"example.com:443 203.0.113.5 - -"} << u"1"_s;
    // The client names the host it asks for: the attacker's lines alone tell nothing, one other line does.
    const QByteArrayList forged(5, "198.51.100.77 203.0.113.5 - -");
    QTest::newRow("a host that is an address") << forged << u"nothing tells which is the client's"_s;
    QTest::newRow("and one that is none") << forged + QByteArrayList{"www.example.com 203.0.113.9 - -"} << u"1"_s;
    QTest::newRow("no host") << forged + QByteArrayList{"- 203.0.113.9 - -"} << u"1"_s;
    QTest::newRow("a host that is a list")
        << QByteArrayList{"www.example.com 203.0.113.5 - -", "a, 203.0.113.5 - -"} << u"1"_s;
    QTest::newRow("two formats") << QByteArrayList{"www.example.com 203.0.113.5 - -", "203.0.113.5 - -"}
                                 << u"two formats"_s;
    QTest::newRow("forwarded") << QByteArrayList{"198.51.100.1, 203.0.113.5 - -"} << u"lists of addresses"_s;
    QTest::newRow("forwarded behind a host")
        << QByteArrayList{"example.com 198.51.100.1, 203.0.113.5 - -"} << u"lists of addresses"_s;
    QTest::newRow("other lines") << QByteArrayList{"a b \"c\"", "198.51.100.7 203.0.113.5 no time \"GET / HTTP/1.1\""}
                                 << u"0"_s;
}

void WebLogHeadTest::recognises()
{
    QFETCH(const QByteArrayList, heads);
    QFETCH(const QString, told);
    const QString found = survey(heads);
    QVERIFY2(told.size() == 1 ? found == told : found.contains(told) && found.contains(u"--log-format"_s),
             qPrintable(found));
}

void WebLogHeadTest::understandsFormats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("fieldsBefore");
    QTest::addColumn<bool>("isList");
    const auto nginx = [](const char *head) {
        return head + R"( [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent")"_ba;
    };
    QTest::newRow("combined") << "combined"_ba << 0 << false;
    QTest::newRow("common") << "common"_ba << 0 << false;
    QTest::newRow("vhost_combined") << "vhost_combined"_ba << 1 << false;
    QTest::newRow("nginx") << nginx("$remote_addr - $remote_user") << 0 << false;
    QTest::newRow("nginx, host") << nginx("$host $remote_addr - $remote_user") << 1 << false;
    QTest::newRow("nginx, two names") << nginx("$server_name $host:$server_port $remote_addr - -") << 2 << false;
    QTest::newRow("nginx, forwarded") << nginx("$http_x_forwarded_for - $remote_user") << 0 << true;
    QTest::newRow("nginx, both") << nginx("$remote_addr $http_x_forwarded_for - $remote_user") << 0 << false;
    QTest::newRow("Apache") << R"(%h %l %u %t "%r" %>s %b)"_ba << 0 << false;
    QTest::newRow("Apache, as its file has it") << R"(%v:%p %h %l %u %t \"%r\" %>s %O)"_ba << 1 << false;
    QTest::newRow("Apache, forwarded") << R"(%v %{X-Forwarded-For}i %l %u %t "%r" %s)"_ba << 1 << true;
}

void WebLogHeadTest::understandsFormats()
{
    QFETCH(const QByteArray, format);
    QFETCH(const int, fieldsBefore);
    QFETCH(const bool, isList);
    const Result<WebLogHead> head = webLogHeadOf(format);
    QVERIFY2(head, qPrintable(head ? QString() : head.error().detail));
    QCOMPARE(*head, (WebLogHead{.fieldsBefore = fieldsBefore, .isList = isList}));
}

void WebLogHeadTest::refusesFormats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a word") << "json"_ba;
    QTest::newRow("no time") << R"($remote_addr - $remote_user "$request" $status)"_ba;
    QTest::newRow("another order") << R"($remote_addr - - [$time_local] $status "$request")"_ba;
    QTest::newRow("no client") << R"($host - $remote_user [$time_local] "$request" $status)"_ba;
    QTest::newRow("the client behind a name with blanks")
        << R"($remote_user $remote_addr [$time_local] "$request" $status)"_ba;
    QTest::newRow("unknown") << R"($cookie_a $remote_addr [$time_local] "$request" $status)"_ba;
}

void WebLogHeadTest::refusesFormats()
{
    QFETCH(const QByteArray, format);
    const Result<WebLogHead> head = webLogHeadOf(format);
    QVERIFY(!head);
    QVERIFY2(head.error().detail.contains(u"--log-format"_s), qPrintable(head.error().detail));
}

void WebLogHeadTest::readsTheClient_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("fieldsBefore");
    QTest::addColumn<bool>("isList");
    QTest::addColumn<QByteArray>("client"); // "!": the line can't be read
    QTest::newRow("behind a host") << "198.51.100.77 203.0.113.5 - -"_ba << 1 << false << "203.0.113.5"_ba;
    QTest::newRow("never another field") << "www.example.com 203.0.113.5 - -"_ba << 0 << false << "!"_ba;
    QTest::newRow("no field behind the host") << "203.0.113.5"_ba << 1 << false << "!"_ba;
    QTest::newRow("port") << "203.0.113.5:4711 - -"_ba << 0 << false << "203.0.113.5"_ba;
    QTest::newRow("IPv6 with a port") << "[2001:db8::7]:443 - -"_ba << 0 << false << "2001:db8::7"_ba;
    QTest::newRow("brackets alone") << "[2001:db8::7] - -"_ba << 0 << false << "2001:db8::7"_ba;
    QTest::newRow("brackets and words") << "[2001:db8::7]a:4 - -"_ba << 0 << false << "!"_ba;
    QTest::newRow("of a socket") << "example.com unix: - -"_ba << 1 << false << ""_ba;
    QTest::newRow("forwarded, one") << "203.0.113.5 - -"_ba << 0 << true << "203.0.113.5"_ba;
    QTest::newRow("forwarded, the last") << "198.51.100.1, 198.51.100.2, 203.0.113.5 - -"_ba << 0 << true
                                         << "203.0.113.5"_ba;
    QTest::newRow("forwarded, without blanks") << "198.51.100.1,203.0.113.5 - -"_ba << 0 << true << "203.0.113.5"_ba;
    QTest::newRow("forwarded, words") << "no address, 203.0.113.5 - -"_ba << 0 << true << "!"_ba;
    QTest::newRow("forwarded, none") << "- - -"_ba << 0 << true << ""_ba;
}

void WebLogHeadTest::readsTheClient()
{
    QFETCH(const QByteArray, head);
    QFETCH(const int, fieldsBefore);
    QFETCH(const bool, isList);
    QFETCH(const QByteArray, client);
    NginxReader reader({.webHead = {.fieldsBefore = fieldsBefore, .isList = isList}, .now = kNow});
    ImportEvent event;
    const LineKind kind = reader.read(lineOf(head), event);
    QCOMPARE(kind, client == "!" ? LineKind::Unreadable : LineKind::Event);
    if (kind == LineKind::Event)
        QCOMPARE(event.row.ipAddress, client);
}

QTEST_GUILESS_MAIN(WebLogHeadTest)
#include "weblogheadtest.moc"
