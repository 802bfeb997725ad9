// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pipeline around the handlers: audited before answered, unknown paths, refusals that are counted rather than
// written, connections that stay open, and a log that can't be written.
#include "tests/support/noroom.h"
#include "tests/support/serverfixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

#include <ctime>
#include <limits>

using namespace postject;

class PipelineApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerHasItsRow();
    void unknownPaths_data();
    void unknownPaths();
    void transportRefusals_data();
    void transportRefusals();
    void pipelinedAnswersInOrder();
    void theThousandthCostsAsTheFirst();
    void oversizedBody();
    void turnedAway();
    void strangersRefusalsAreCounted();
    void blockedRefusalsAreCounted();
    void signedInRequestsAreNeverCounted();
    void failedLoginsAreNeverCounted();
    void logThatCannotBeWritten();
    void aFullDisk();
    void stopAndStartAreRecorded();
    void restartKeepsSessions();
    void noCrossOrigin();

private:
    static int countOf(const QJsonArray &rows);

    ServerFixture m_server;
};

void PipelineApiTest::everyAnswerHasItsRow()
{
    const QByteArray token = m_server.member();
    QList<Call> calls;
    for (int i = 0; i < 16; ++i) {
        calls.append({.method = "GET", .target = "/v1/auth/me", .token = token});
        calls.append({.method = "GET", .target = "/v1/auth/ip-whitelist?x=" + QByteArray::number(i), .token = token});
        calls.append({.method = "POST", .target = "/v1/auth/2fa/enable", .token = token});
        calls.append({.method = "DELETE", .target = "/v1/security/alerts", .token = token});
    }
    const QByteArray from = m_server.freshAddress();
    const QList<Answer> answers = m_server.callAtOnce(calls, from);
    QMap<QByteArray, QJsonObject> rows;
    for (const QJsonValue &row : m_server.rows("ipAddress=" + from))
        rows.insert(row["requestId"_L1].toString().toLatin1(), row.toObject());
    QCOMPARE(rows.size(), calls.size()); // no two share an id
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const QJsonObject row = rows.value(answers[i].requestId());
        QCOMPARE(row["status"_L1].toInt(), answers[i].status);
        QCOMPARE(row["method"_L1].toString().toLatin1(), calls[i].method);
        QCOMPARE(row["endpoint"_L1].toString().toLatin1(), calls[i].target.split('?').first());
        QVERIFY(row["accountId"_L1].isString());
    }
}

void PipelineApiTest::unknownPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray &path :
         {"/"_ba, "/v1"_ba, "/v1/"_ba, "/v1/auth/login/"_ba, "/V1/auth/login"_ba, "/v1/auth/../auth/login"_ba,
          "/v1/auth/%2e%2e/auth/login"_ba, "/v1/security/alerts/"_ba, "/v2/auth/login"_ba, "/v1/auth%2Flogin"_ba,
          "/v1/auth/login;x=1"_ba, "/favicon.ico"_ba})
        QTest::newRow(path.constData()) << path;
}

void PipelineApiTest::unknownPaths()
{
    QFETCH(const QByteArray, path);
    const QByteArray from = m_server.freshAddress();
    for (const QByteArray &method : {"GET"_ba, "POST"_ba, "DELETE"_ba}) {
        const Answer answer = m_server.call({.method = method, .target = path}, from);
        QCOMPARE(answer.outcome(), "404 not_found");
        QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"request_refused"_s);
    }
    const Answer known = m_server.call({.method = "GET", .target = path, .token = m_server.member()}, from);
    QCOMPARE(known.outcome(), "404 not_found");
    QVERIFY(m_server.rowOf(known.requestId())["accountId"_L1].isString());
}

void PipelineApiTest::transportRefusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("no host") << "GET /v1/health HTTP/1.1\r\n\r\n"_ba << "400 invalid_request"_ba;
    QTest::newRow("nonsense") << "nonsense\r\n\r\n"_ba << "400 invalid_request"_ba;
    QTest::newRow("two lengths") << "POST /v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n"
                                    "Content-Length: 3\r\n\r\n{}x"_ba
                                 << "400 invalid_request"_ba;
    QTest::newRow("long target") << "GET /" + QByteArray(3000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n"
                                 << "414 uri_too_long"_ba;
    QTest::newRow("long field") << "GET /v1/health HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(20'000, 'a') + "\r\n\r\n"
                                << "431 header_too_large"_ba;
    QTest::newRow("trace") << "TRACE /v1/health HTTP/1.1\r\nHost: x\r\n\r\n"_ba << "405 method_not_allowed"_ba;
    QTest::newRow("two slashes") << "POST //v1/auth/login HTTP/1.1\r\nHost: x\r\n\r\n"_ba << "404 not_found"_ba;
    QTest::newRow("version 2.0") << "GET /v1/health HTTP/2.0\r\nHost: x\r\n\r\n"_ba
                                 << "505 http_version_not_supported"_ba;
}

void PipelineApiTest::transportRefusals()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, outcome);
    const QByteArray from = m_server.freshAddress();
    TestConnection connection = m_server.connectFrom(from);
    connection.sendRaw(bytes);
    const Answer answer = connection.receive(); // its shape is checked there
    QCOMPARE(answer.outcome(), outcome);
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["action"_L1].toString(), u"request_refused"_s);
    QCOMPARE(row["status"_L1].toInt(), answer.status);
    QCOMPARE(row["ipAddress"_L1].toString().toLatin1(), from);
    QCOMPARE(connection.receive().status, 0); // and closed
}

void PipelineApiTest::pipelinedAnswersInOrder()
{
    TestConnection connection = m_server.connectFrom(m_server.freshAddress());
    const TestAccount account = m_server.makeAccount();
    connection.send(ServerFixture::loginCall(account)); // slow
    connection.send({.method = "GET", .target = "/v1/health"});
    connection.send({.method = "GET", .target = "/v1/nothing"});
    QVERIFY(connection.receive().json().contains("token"_L1));
    QCOMPARE(connection.receive()["status"_L1].toString(), u"ok"_s);
    QCOMPARE(connection.receive().outcome(), "404 not_found");
}

// What is answered within the turn of the event loop that read it. By the processor's time, of client and server.
void PipelineApiTest::theThousandthCostsAsTheFirst()
{
    const Call health{.method = "GET", .target = "/v1/health"};
    std::clock_t first = std::numeric_limits<std::clock_t>::max();
    std::clock_t last = first;
    for (int round = 0; round < 5; ++round) {
        TestConnection connection = m_server.connectFrom("127.0.0.1");
        for (int i = 0; i < 950; i += 50) {
            const std::clock_t begun = std::clock();
            for (int j = 0; j < 50; ++j)
                QCOMPARE(connection.call(health).status, 200);
            const std::clock_t spent = std::clock() - begun;
            if (i == 50)
                first = std::min(first, spent);
            if (i == 900)
                last = std::min(last, spent);
        }
    }
    QVERIFY2(last < first * 3 / 2, qPrintable(u"%1 µs, then %2 µs"_s.arg(first).arg(last)));
}

void PipelineApiTest::oversizedBody()
{
    const auto send = [&](qsizetype size) {
        const QByteArray body = "{\"email\":\"" + QByteArray(size - 12, 'x') + "\"}";
        return m_server.call({.method = "POST", .target = "/v1/auth/login", .rawBody = body}, m_server.freshAddress());
    };
    QCOMPARE(send(64 * 1024).outcome(), "400 invalid_request"); // read, and found too long for an e-mail
    QCOMPARE(send(64 * 1024 + 1).outcome(), "413 payload_too_large");
}

// What the coalesced rows among these say.
int PipelineApiTest::countOf(const QJsonArray &rows)
{
    int count = 0;
    for (const QJsonValue &row : rows) {
        const QJsonObject metadata = row["metadata"_L1].toObject();
        count += metadata["count"_L1].toInt();
    }
    return count;
}

// One connection too many: what it hears has the headers of every answer.
void PipelineApiTest::turnedAway()
{
    ServerFixture server([](ServerOptions &options) { options.limits.connectionsPerAddress = 2; });
    const QByteArray from = server.freshAddress();
    TestConnection first = server.connectFrom(from);
    TestConnection second = server.connectFrom(from);
    QCOMPARE(first.call({.method = "GET", .target = "/v1/health"}).status, 200);
    QCOMPARE(second.call({.method = "GET", .target = "/v1/health"}).status, 200);
    TestConnection third = server.connectFrom(from);
    const Answer answer = third.receive();
    QCOMPARE(answer.outcome(), "503 busy");
    QCOMPARE(answer.header("Retry-After"), "5");
    QCOMPARE(answer.header("Connection"), "close");
    QCOMPARE(answer.header("Content-Security-Policy"), "default-src 'none'; frame-ancestors 'none'");
    QVERIFY(!answer.header("Date").isEmpty());
    QVERIFY(answer.requestId().startsWith("req_"));
    QCOMPARE(answer["instance"_L1].toString().toLatin1(), "urn:postject:request:" + answer.requestId());
}

void PipelineApiTest::strangersRefusalsAreCounted()
{
    const QByteArray from = m_server.freshAddress();
    TestConnection connection = m_server.connectFrom(from);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(connection.call({.method = "GET", .target = "/v1/auth/me"}).outcome(), "401 unauthenticated");
    const QByteArray query = "ipAddress=" + from;
    QCOMPARE(m_server.rows(query).size(), 20);
    // The next minute has rows of its own again.
    m_server.clock().advance(std::chrono::minutes(1));
    m_server.restart();
    const QJsonArray rows = m_server.rows(query);
    QCOMPARE(rows.size(), 21);
    QCOMPARE(countOf(rows), 30);
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me"}, from).outcome(), "401 unauthenticated");
    QCOMPARE(m_server.rows(query).size(), 22);
}

void PipelineApiTest::blockedRefusalsAreCounted()
{
    const QByteArray from = m_server.freshAddress();
    m_server.callLocally(
        {.method = "POST",
         .target = "/v1/security/blocks",
         .token = m_server.admin(),
         .body = QJsonObject{{u"ip"_s, QString::fromLatin1(from)}, {u"hours"_s, 1}, {u"reason"_s, u"a test"_s}}});
    TestConnection connection = m_server.connectFrom(from);
    for (int i = 0; i < 25; ++i) {
        QCOMPARE(connection.call({.method = "GET", .target = "/v1/auth/me", .token = m_server.member()}).outcome(),
                 "403 ip_blocked");
    }
    m_server.restart();
    const QJsonArray rows = m_server.rows("action=request_refused&ipAddress=" + from);
    QCOMPARE(rows.size(), 21);
    QCOMPARE(countOf(rows), 5);
}

void PipelineApiTest::signedInRequestsAreNeverCounted()
{
    const QByteArray from = m_server.freshAddress();
    TestConnection connection = m_server.connectFrom(from);
    for (int i = 0; i < 30; ++i) {
        connection.call({.method = "GET", .target = "/v1/nothing", .token = m_server.member()});
        connection.call({.method = "GET", .target = "/v1/admin/accounts", .token = m_server.member()});
    }
    QCOMPARE(m_server.rows("ipAddress=" + from).size(), 60);
}

void PipelineApiTest::failedLoginsAreNeverCounted()
{
    const QByteArray from = m_server.freshAddress();
    const TestAccount account = m_server.makeAccount();
    const QString secret = m_server.enrol(m_server.signInLocally(account)).first;
    for (int i = 0; i < 30; ++i) // right, but without a code: no block
        m_server.call(ServerFixture::loginCall(account), from);
    QCOMPARE(m_server.rows("ipAddress=" + from).size(), 30);
}

void PipelineApiTest::logThatCannotBeWritten()
{
    ServerFixture server;
    const QByteArray token = server.member();
    const Call add{.method = "POST",
                   .target = "/v1/auth/ip-whitelist",
                   .token = token,
                   .body = QJsonObject{{u"ip"_s, u"127.0.0.1"_s}}};
    const Call list{.method = "GET", .target = "/v1/auth/ip-whitelist", .token = token};
    TestConnection open = server.connectFrom();
    QCOMPARE(open.call(list).outcome(), "200");
    const QString file = server.dataDir() + u"/postject.sqlite"_s;
    const QString away = server.filePath(u"away.sqlite"_s);
    QVERIFY(QFile::rename(file, away));
    QCOMPARE(open.call(add).outcome(), "503 audit_unavailable");
    QCOMPARE(open.call(list).outcome(), "503 audit_unavailable");
    QCOMPARE(server.call(ServerFixture::loginCall(server.administrator())).outcome(), "503 audit_unavailable");
    QCOMPARE(server.call({.method = "POST", .target = "/v1/auth/logout", .token = token}).outcome(),
             "503 audit_unavailable");
    QCOMPARE(server.call({.method = "GET", .target = "/v1/nothing"}, server.freshAddress()).outcome(),
             "503 audit_unavailable");
    QCOMPARE(server.callLocally(list).outcome(), "503 audit_unavailable");
    QCOMPARE(open.call({.method = "GET", .target = "/v1/health"}).outcome(), "200");
    // Another file in its place is not the log either.
    QVERIFY(QFile::copy(away, file));
    QCOMPARE(open.call(list).outcome(), "503 audit_unavailable");
    QVERIFY(QFile::remove(file) && QFile::rename(away, file));
    server.restart();
    const Answer after = server.call(list);
    QCOMPARE(after.outcome(), "200");                        // the session lives: the logout was not done
    QCOMPARE(after["whitelist"_L1].toArray(), QJsonArray()); // nor the change
    const Answer verdict =
        server.callLocally({.method = "GET", .target = "/v1/admin/audit/verify", .token = server.localToken()});
    QCOMPARE(verdict["intact"_L1].toBool(false), true);
}

// Files that may not grow stand for a full disk: writing the log fails in the middle of a transaction.
void PipelineApiTest::aFullDisk()
{
    ServerFixture server;
    const QByteArray token = server.member();
    const Call add{.method = "POST",
                   .target = "/v1/auth/ip-whitelist",
                   .token = token,
                   .body = QJsonObject{{u"ip"_s, u"127.0.0.1"_s}}};
    const Call list{.method = "GET", .target = "/v1/auth/ip-whitelist", .token = token};
    TestConnection open = server.connectFrom();
    QCOMPARE(open.call(list).outcome(), "200");
    {
        const NoRoom disk;
        QCOMPARE(open.call(add).outcome(), "503 audit_unavailable");
        QCOMPARE(open.call(list).outcome(), "503 audit_unavailable");
        QCOMPARE(server.call({.method = "POST", .target = "/v1/auth/logout", .token = token}).outcome(),
                 "503 audit_unavailable");
        QCOMPARE(open.call({.method = "GET", .target = "/v1/health"}).outcome(), "200");
    }
    // There is room again: the server takes its log up by itself, and nothing of the refused requests was done.
    QTRY_COMPARE_WITH_TIMEOUT(open.call(list).outcome(), QByteArray("200"), 10'000);
    QCOMPARE(open.call(list)["whitelist"_L1].toArray(), QJsonArray());
    QCOMPARE(open.call(add).outcome(), "201");
    const Answer verdict =
        server.callLocally({.method = "GET", .target = "/v1/admin/audit/verify", .token = server.localToken()});
    QCOMPARE(verdict["intact"_L1].toBool(false), true);
}

void PipelineApiTest::stopAndStartAreRecorded()
{
    const auto count = [&](const QByteArray &action) { return m_server.rows("action=" + action).size(); };
    const qsizetype started = count("server_started");
    const qsizetype stopped = count("server_stopped");
    m_server.restart();
    QCOMPARE(count("server_started"), started + 1);
    QCOMPARE(count("server_stopped"), stopped + 1);
}

void PipelineApiTest::restartKeepsSessions()
{
    const QByteArray token = m_server.signIn(m_server.makeAccount());
    m_server.restart();
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token}).outcome(), "200");
}

void PipelineApiTest::noCrossOrigin()
{
    const Answer answer = m_server.call({.method = "GET",
                                         .target = "/v1/auth/me",
                                         .token = m_server.member(),
                                         .headers = {{"Origin", "https://evil.example"}}});
    QCOMPARE(answer.outcome(), "200");
    for (const QByteArray &name : answer.headers.keys())
        QVERIFY2(!name.startsWith("access-control-"), name.constData());
    QVERIFY(answer.header("Content-Security-Policy").contains("default-src 'none'"));
    QVERIFY(answer.header("Strict-Transport-Security").isEmpty()); // plain HTTP
}

QTEST_GUILESS_MAIN(PipelineApiTest)
#include "pipelineapitest.moc"
