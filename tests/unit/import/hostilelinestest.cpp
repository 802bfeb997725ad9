// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines that somebody bent: whatever they hold, the readers neither fall over nor let through what may not be stored.
#include "server/contract/action.h"
#include "server/core/json.h"
#include "server/import/formatsurvey.h"
#include "server/import/importevent.h"
#include "server/import/logtext.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace postject;

namespace {

const TimePoint kNow = *parseTime("2025-08-01T00:00:00.000Z");

const QByteArrayList kSeeds{
    R"(203.0.113.7 - bob [15/Jul/2025:10:30:00 +0200] "POST /v1/auth/login?a=b HTTP/1.1" 401 12 "-" "curl \"8\" \xC3\xA4")",
    R"(example.com:443 2001:db8::1 - - [15/Jul/2025:10:30:00 +0000] "GET http://a/b HTTP/2.0" 200 - "-" "-" "x" 0.1)",
    "Jul 15 10:30:00 host sshd[42]: Failed password for invalid user x from 203.0.113.7 port 40000 ssh2",
    "Jul  5 10:30:00 host sshd[42]: message repeated 5 times: [ Failed password for root from ::1 port 1 ssh2]",
    "2025-07-15T10:30:00.123456+02:00 host sshd-session[1]: Accepted publickey for bob from 203.0.113.7 port 1 ssh2: "
    "RSA "
    "SHA256:abc",
    R"(<38>1 2025-07-15T10:30:00Z host sshd 1 - [a@1 b="c\"]"] Failed none for x from 203.0.113.7 port 1)",
    "\x1b[31mTue Jul 15 10:30:00 2025 auth.info /usr/sbin/sshd[1]: [ID 800047 auth.info] Failed publickey for invalid "
    "user "
    "a b from 203.0.113.7 port 1 ssh2: RSA-CERT SHA256:a ID x (serial 1) CA RSA SHA256:c",
    "2025-07-15T10:30:00.123456789Z stderr F Failed password for x from 203.0.113.7 port 1 ssh2",
    R"({"log":"Failed none for x from 203.0.113.7 port 1\n","stream":"stderr","time":"2025-07-15T10:30:00.123456789Z"})",
    R"({"MESSAGE":"Failed none for x from ::1 port 1","__REALTIME_TIMESTAMP":"1752575400123456","SYSLOG_IDENTIFIER":"sshd"})",
    R"({"ts":1752575400.5,"request":{"remote_ip":"203.0.113.7","method":"POST","uri":"/login?x","headers":{"User-Agent":["a"]}},)"
    R"("status":401})",
    R"({"time_local":"15/Jul/2025:10:30:00 +0000","remote_addr":"::1","request":"GET / HTTP/1.1","status":"200"})",
    R"(2025/07/15 10:30:00 [error] 1#1: *5 user "bob": password mismatch, client: 203.0.113.7, server: a, request: "GET /")",
    "[Tue Jul 15 10:30:00.123456 2025] [auth_basic:error] [pid 1] [client 203.0.113.7:47] AH01618: user bob not found: "
    "/x",
    R"([15/Jul/2025:10:30:00 +0000] - 200 200 - POST https a.example "/login" [Client 203.0.113.7] [Length 1] [Sent-to b] "a" "-")",
    R"(Jul 15 10:30:00 lb haproxy[1]: 203.0.113.7:47 [15/Jul/2025:10:30:00.123] web app/one 0/0/1/2/3 401 2 - - ---- 1/1/0/0/0 )"
    R"(0/0 {a} "POST /login HTTP/1.1")",
    "2025-07-15 10:30:00 203.0.113.7 POST /login 401 Mozilla/5.0+(X11)",
    R"(https 2025-07-15T10:30:00.123456Z app/web/5 203.0.113.7:47 192.0.2.1:80 0.0 0.0 0.0 401 401 3 3 "POST https://a:443/login )"
    R"(HTTP/1.1" "a" - -)",
    "Jul 15 10:30:00 router dropbear[1]: Bad password attempt for 'root' from 203.0.113.7:4711",
    "Jul 15 10:30:00 router dropbear[1]: Exit before auth from <203.0.113.7:4711>: (user 'root', 3 fails): Exited "
    "normally",
    R"({"action":"send_email","ipAddress":"203.0.113.7","userAgent":"a","endpoint":"/x","method":"GET","status":200,)"
    R"("metadata":{"a":[1,{"b":null}]},"createdAt":"2025-07-15T10:30:00.000Z"})",
};

QByteArray bent(std::mt19937 &random)
{
    const auto below = [&](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<quint32>(limit)); };
    QByteArray line = kSeeds[below(kSeeds.size())];
    for (qsizetype times = below(6); times > 0 && !line.isEmpty(); --times) {
        const qsizetype at = below(line.size());
        switch (below(6)) {
        case 0:
            line[at] = static_cast<char>(random());
            break;
        case 1:
            line.truncate(at);
            break;
        case 2:
            line.remove(at, 1 + below(8));
            break;
        case 3:
            line.insert(at, QByteArray(1 + below(3), " \"\\[]:<'{}\n\t-\0\xff"[below(15)]));
            break;
        case 4:
            line.insert(at, line.mid(below(line.size()), 1 + below(40)));
            break;
        default:
            line.insert(at, QByteArray(below(2000), static_cast<char>(random())));
        }
    }
    return line;
}

bool isStorable(const QByteArray &text)
{
    return text.size() <= kEventTextMaxBytes && cleanLogText(text) == text && text.isValidUtf8();
}

} // namespace

class HostileLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readers_data();
    void readers();
    void cleanText_data();
    void cleanText();
    void shownText();
    void patterns_data();
    void patterns();
};

void HostileLinesTest::readers_data()
{
    QTest::addColumn<int>("format");
    for (std::size_t i = 0; i < kLogFormatNames.size(); ++i)
        QTest::newRow(kLogFormatNames[i]) << static_cast<int>(i);
}

void HostileLinesTest::readers()
{
    QFETCH(const int, format);
    const auto reader =
        makeLineReader(static_cast<LogFormat>(format), {.account = AccountId{7}, .year = 2024, .now = kNow});
    FormatSurvey survey({.account = AccountId{7}, .now = kNow});
    std::mt19937 random(20250715);
    int events = 0;
    ImportEvent first;
    if (format == static_cast<int>(LogFormat::Iis))
        QCOMPARE(reader->read("#Fields: date time c-ip cs-method cs-uri-stem sc-status cs(User-Agent)", first),
                 LineKind::Other);
    for (int i = 0; i < 120'000; ++i) {
        const QByteArray line = bent(random);
        survey.add(line);
        ImportEvent event;
        if (reader->read(line, event) != LineKind::Event)
            continue;
        ++events;
        const ActivityRow &row = event.row;
        QVERIFY2(isStorable(row.userAgent) && isStorable(row.endpoint) && isStorable(row.method), line.constData());
        QVERIFY2(isStorable(row.action) && !row.action.isEmpty(), line.constData());
        QVERIFY2(parseJsonObject(row.metadata), line.constData());
        QVERIFY2(row.at <= kNow + kEventFutureMax && toMilliseconds(row.at) >= 0, line.constData());
        QVERIFY2(row.status >= 0 && row.status <= 599 && event.count >= 1, line.constData());
        QCOMPARE(row.ipAddress, event.address ? event.address->toByteArray() : QByteArray());
    }
    QVERIFY2(events > 1000, qPrintable(QString::number(events)));
}

void HostileLinesTest::cleanText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("clean");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("controls") << QByteArray("a\x1b\n\0b", 5)
                              << QByteArray("a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"
                                            "b");
    QTest::newRow("right to left") << QByteArray("a\xe2\x80\xae"
                                                 "b")
                                   << QByteArray("a\xef\xbf\xbd"
                                                 "b");
    QTest::newRow("no UTF-8") << QByteArray("a\xff") << QByteArray("a\xef\xbf\xbd");
    QTest::newRow("long") << QByteArray(600, 'a') << QByteArray(512, 'a');
    QTest::newRow("cut between characters") << QByteArray(511, 'a') + "\xc3\xa4" << QByteArray(511, 'a');
}

void HostileLinesTest::cleanText()
{
    QFETCH(const QByteArray, text);
    QTEST(cleanLogText(text), "clean");
}

void HostileLinesTest::shownText()
{
    QCOMPARE(escapedForTerminal(QByteArrayView("a\x1b[2J\0\xc3\n", 8)), "a\\x1b[2J\\x00\\xc3\\x0a");
    QCOMPARE(escapedForTerminal(QByteArray(500, 'a'), 3), "aaa\xe2\x80\xa6");
}

void HostileLinesTest::patterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *text, bool matches) {
        QTest::addRow("%s %s", pattern, text) << QByteArray(pattern) << QByteArray(text) << matches;
    };
    row("*/login*", "/login", true);
    row("*/login*", "/v1/auth/login/x", true);
    row("*/login*", "/logi", false);
    row("/login", "/login", true);
    row("/login", "/login/", false);
    row("*", "", true);
    row("", "", true);
    row("", "a", false);
    row("a*b*c", "aXbYbZc", true);
    row("a*b*c", "aXbYbZ", false);
}

void HostileLinesTest::patterns()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, text);
    QTEST(matchesPattern(pattern, text), "matches");
    QVERIFY(!matchesPattern(QByteArray("*a").repeated(50) + 'b', QByteArray(20'000, 'a'))); // and soon
}

QTEST_GUILESS_MAIN(HostileLinesTest)
#include "hostilelinestest.moc"
