// SPDX-License-Identifier: GPL-3.0-or-later
//
// The export of the activity log: exactly the listing's rows, hostile cells, over each kind of connection, its own row
// before its first byte, cancelled with the connection.
#include "server/storage/database.h"
#include "tests/support/serverfixture.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QSslSocket>
#include <QTest>

using namespace postject;

namespace {

const QByteArray kTarget = "/v1/security/activity-logs/export";

// RFC 4180, written for this test.
QList<QList<QByteArray>> parseCsv(const QByteArray &text)
{
    QList<QList<QByteArray>> rows{{QByteArray()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted) {
            if (c != '"')
                rows.last().last() += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                rows.last().last() += text[++i];
            else
                isQuoted = false;
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == ',') {
            rows.last().append(QByteArray());
        } else if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            ++i;
            rows.append({QByteArray()});
        } else {
            rows.last().last() += c;
        }
    }
    rows.removeLast(); // after the last line's end
    return rows;
}

QByteArray cellOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return value.isDouble() ? QByteArray::number(value.toInt()) : value.toString().toUtf8();
}

} // namespace

class ExportApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameRowsAsTheListing_data();
    void sameRowsAsTheListing();
    void headers();
    void namesWhatWasFiltered();
    void byteOrderMarkByOption();
    void isRecordedBeforeItBegins();
    void refusesBadParameters_data();
    void refusesBadParameters();
    void whoseRows();
    void hostileCells();
    void overTheLocalSocket();
    void overTls();
    void connectionGoesOn();
    void needsChunks();
    void fewAtOnce();
    void placesAreTakenWhenAsked();
    void aBrokenExportDoesNotEndAsIfWhole();

private:
    QByteArray exported(const QByteArray &query, const QByteArray &token = {});
    QJsonArray listed(const QByteArray &query);

    ServerFixture m_server;
    TestAccount m_account;
    QByteArray m_from;
};

void ExportApiTest::initTestCase()
{
    m_account = m_server.makeAccount();
    m_from = m_server.freshAddress();
    const QByteArray token = m_server.signIn(m_account, m_from);
    TestConnection connection = m_server.connectFrom(m_from);
    for (int i = 0; i < 120; ++i) {
        const QByteArray target = i % 3 == 0 ? "/v1/auth/me" : i % 3 == 1 ? "/v1/auth/2fa" : "/v1/nothing/here";
        connection.call(
            {.method = "GET", .target = target, .token = token, .headers = {{"User-Agent", "agent, \"x\""}}});
        if (i % 10 == 0)
            m_server.clock().advance(std::chrono::seconds(61));
    }
}

QByteArray ExportApiTest::exported(const QByteArray &query, const QByteArray &token)
{
    const Answer answer = m_server.callLocally(
        {.method = "GET", .target = kTarget + '?' + query, .token = token.isEmpty() ? m_server.admin() : token});
    if (answer.status != 200)
        qFatal("no export: %s", answer.body.constData());
    return answer.body;
}

QJsonArray ExportApiTest::listed(const QByteArray &query)
{
    const Answer answer = m_server.callLocally(
        {.method = "GET", .target = "/v1/security/activity-logs?limit=1000&" + query, .token = m_server.admin()});
    return answer["logs"_L1].toArray();
}

void ExportApiTest::sameRowsAsTheListing_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("all of one account") << QByteArray();
    QTest::newRow("action") << "&action=login"_ba;
    QTest::newRow("address") << "&ipAddress=" + m_from;
    QTest::newRow("status") << "&status=404"_ba;
    QTest::newRow("path") << "&endpoint=/v1/auth/me"_ba;
    QTest::newRow("text") << "&q=2FA"_ba;
    QTest::newRow("text as a word") << "&q=2FA&match=word"_ba;
    QTest::newRow("oldest first") << "&order=asc"_ba;
    QTest::newRow("times") << "&startDate=2026-03-02T10:02:00Z&endDate=2026-03-02T10:06:59.999Z"_ba;
    QTest::newRow("times, oldest first")
        << "&order=asc&startDate=2026-03-02T10:02:00Z&endDate=2026-03-02T10:06:59.999Z"_ba;
    QTest::newRow("nothing") << "&action=never_written"_ba;
}

void ExportApiTest::sameRowsAsTheListing()
{
    QFETCH(const QByteArray, filter);
    const QByteArray query = "account=" + m_account.id.toLatin1() + filter;
    const QJsonArray rows = listed(query);
    if (!filter.contains("never"))
        QVERIFY(!rows.isEmpty());

    QJsonArray lines;
    const QList<QByteArray> ndjson = exported(query + "&format=ndjson").split('\n');
    QVERIFY(ndjson.last().isEmpty());
    for (const QByteArray &line : ndjson.first(ndjson.size() - 1))
        lines.append(QJsonDocument::fromJson(line).object());
    QCOMPARE(lines, rows);

    const QList<QList<QByteArray>> table = parseCsv(exported(query + "&format=csv"));
    QCOMPARE(table.size(), rows.size() + 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype column = 0; column < table[0].size(); ++column)
            QCOMPARE(table[i + 1].value(column), cellOf(rows[i][QString::fromLatin1(table[0][column])]));
    }
}

void ExportApiTest::headers()
{
    const QByteArray token = m_server.member();
    const Answer csv = m_server.call({.method = "GET", .target = kTarget, .token = token});
    QCOMPARE(csv.header("Content-Type"), "text/csv; charset=utf-8; header=present");
    const QByteArray day = m_server.rows().first()["createdAt"_L1].toString().first(10).toLatin1();
    QCOMPARE(csv.header("Content-Disposition"), "attachment; filename=\"activity-" + day + ".csv\"");
    const Answer lines = m_server.call({.method = "GET", .target = kTarget + "?format=ndjson", .token = token});
    QCOMPARE(lines.header("Content-Type"), "application/x-ndjson");
    QVERIFY(lines.header("Content-Disposition").endsWith(".ndjson\""));
}

void ExportApiTest::namesWhatWasFiltered()
{
    const QByteArray query = "?format=ndjson&action=login_failed&startDate=2026-03-01&q=a%20%22b%0d%2F&order=asc";
    const Answer answer = m_server.call({.method = "GET", .target = kTarget + query, .token = m_server.member()});
    QCOMPARE(answer.outcome(), "200");
    const QByteArray day = m_server.rows().first()["createdAt"_L1].toString().first(10).toLatin1();
    QCOMPARE(answer.header("Content-Disposition"),
             "attachment; filename=\"activity-" + day + "-action=login_failed-q=a__b__-startDate=2026-03-01.ndjson\"");
    const QJsonObject filter{
        {u"action"_s, u"login_failed"_s}, {u"q"_s, u"a \"b\r/"_s}, {u"startDate"_s, u"2026-03-01"_s}};
    QCOMPARE(m_server.rowOf(answer.requestId())["metadata"_L1].toObject(),
             (QJsonObject{{u"format"_s, u"ndjson"_s}, {u"filter"_s, filter}}));
    const Answer longest = m_server.call(
        {.method = "GET", .target = kTarget + "?endpoint=/" + QByteArray(500, 'x'), .token = m_server.member()});
    QVERIFY(longest.header("Content-Disposition").size() < 200);
}

void ExportApiTest::byteOrderMarkByOption()
{
    const auto bytes = [this](const QByteArray &query) {
        return m_server.call({.method = "GET", .target = kTarget + query, .token = m_server.member()}).body;
    };
    const QByteArray mark = "\xef\xbb\xbf";
    QVERIFY(bytes("?bom=true").startsWith(mark + "id,"));
    QVERIFY(bytes("?bom=false").startsWith("id,"));
    QVERIFY(bytes("").startsWith("id,"));
}

void ExportApiTest::isRecordedBeforeItBegins()
{
    const Answer answer = m_server.call({.method = "GET", .target = kTarget, .token = m_server.member()});
    QCOMPARE(answer.outcome(), "200");
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["action"_L1].toString(), u"log_exported"_s);
    QCOMPARE(row["metadata"_L1].toObject(), (QJsonObject{{u"format"_s, u"csv"_s}}));
    QVERIFY2(answer.body.contains(answer.requestId()), "an export holds its own row: it was there before");
}

void ExportApiTest::refusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    for (const auto &[query, field] : std::initializer_list<std::pair<const char *, const char *>>{
             {"format=xml", "format"},
             {"format=", "format"},
             {"limit=10", "limit"},
             {"order=up", "order"},
             {"status=99", "status"},
             {"startDate=soon", "startDate"},
             {"ipAddress=1.2.3", "ipAddress"},
             {"account=nobody", "account"},
             {"format=csv&format=csv", "format"},
             {"format=ndjson&bom=true", "bom"},
             {"bom=1", "bom"},
             {"startDate=2026-03-02&endDate=2026-03-01", "endDate"}})
        QTest::newRow(query) << QByteArray(query) << QString::fromLatin1(field);
}

void ExportApiTest::refusesBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer = m_server.call({.method = "GET", .target = kTarget + '?' + query, .token = m_server.member()});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY(answer.fields().contains(field));
}

void ExportApiTest::whoseRows()
{
    const TestAccount other = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(other);
    const QList<QByteArray> own = exported("format=ndjson", token).split('\n');
    QCOMPARE(own.size(), 3); // the sign-in, the export, and nothing after the last line's end
    for (const QByteArray &line : own.first(2))
        QCOMPARE(QJsonDocument::fromJson(line)["accountId"_L1].toString(), other.id);
    for (const QByteArray &account : {"all"_ba, m_account.id.toLatin1()}) {
        const Answer answer =
            m_server.call({.method = "GET", .target = kTarget + "?account=" + account, .token = token});
        QCOMPARE(answer.outcome(), "403 forbidden");
    }
    QVERIFY(exported("format=ndjson&account=all").count('\n') > 120);
}

void ExportApiTest::hostileCells()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const QList<QByteArray> agents{"=1+1",     "+cmd|' /C calc'!A0", "-2+3",     "@SUM(1)",
                                   "a\tb",     "say \"hi\", twice",  "a;b",      "\xe2\x80\xaetxt.exe",
                                   "'already", "{\"json\":1}",       "%1 %s %n", "\xc3\xa4\xf0\x9f\x98\x80"};
    TestConnection connection = m_server.connectFrom(m_server.freshAddress());
    for (const QByteArray &agent : agents)
        connection.call({.method = "GET", .target = "/v1/auth/me", .token = token, .headers = {{"User-Agent", agent}}});
    const QByteArray csv = exported("order=asc&endpoint=/v1/auth/me", token);
    const QList<QList<QByteArray>> table = parseCsv(csv);
    const qsizetype column = table[0].indexOf("userAgent");
    QCOMPARE(table.size(), agents.size() + 1);
    for (qsizetype i = 0; i < agents.size(); ++i) {
        const QByteArray cell = table[i + 1][column];
        if (QByteArray("=+-@").contains(agents[i][0]))
            QCOMPARE(cell, '\'' + agents[i]);
        else if (agents[i].contains("txt.exe"))
            QCOMPARE(cell, "\\u202etxt.exe");
        else
            QCOMPARE(cell, agents[i]);
    }
    const QByteArray lines = exported("format=ndjson&order=asc&endpoint=/v1/auth/me", token);
    QVERIFY(!lines.contains("\xe2\x80\xae"));
    QCOMPARE(QJsonDocument::fromJson(lines.split('\n')[7])["userAgent"_L1].toString().toUtf8(), agents[7]);
}

void ExportApiTest::overTheLocalSocket()
{
    const QByteArray token = m_server.member();
    const Answer local = m_server.callLocally({.method = "GET", .target = kTarget, .token = token});
    const Answer remote = m_server.call({.method = "GET", .target = kTarget + "?order=asc", .token = token});
    QCOMPARE(local.outcome(), "200");
    QCOMPARE(remote.outcome(), "200");
    QCOMPARE(parseCsv(remote.body).size(), parseCsv(local.body).size() + 1); // its own row
}

void ExportApiTest::overTls()
{
    ServerFixture server([](ServerOptions &options) { options.useTls = true; });
    const QByteArray token = server.admin();
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.address().port);
    QVERIFY(socket.waitForEncrypted(10'000));
    socket.write("GET " + kTarget + "?account=all HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QByteArray bytes;
    while (!bytes.endsWith("\r\n0\r\n\r\n") && socket.waitForReadyRead(10'000))
        bytes += socket.readAll();
    QVERIFY(bytes.startsWith("HTTP/1.1 200"));
    QVERIFY(bytes.endsWith("\r\n0\r\n\r\n"));
    QVERIFY(bytes.contains("log_exported"));
}

void ExportApiTest::connectionGoesOn()
{
    const QByteArray token = m_server.member();
    TestConnection connection = m_server.connectFrom(m_server.freshAddress());
    connection.send({.method = "GET", .target = kTarget, .token = token});
    connection.send({.method = "GET", .target = "/v1/health"});
    connection.send({.method = "GET", .target = kTarget + "?format=ndjson", .token = token});
    QCOMPARE(connection.receive().header("Content-Type"), "text/csv; charset=utf-8; header=present");
    QCOMPARE(connection.receive()["status"_L1].toString(), u"ok"_s);
    QCOMPARE(connection.receive().header("Content-Type"), "application/x-ndjson");
    TestConnection local = m_server.connectLocally();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(local.call({.method = "GET", .target = kTarget, .token = token}).outcome(), "200");
}

void ExportApiTest::needsChunks()
{
    TestConnection connection = m_server.connectFrom(m_server.freshAddress());
    connection.sendRaw("GET " + kTarget + " HTTP/1.0\r\nAuthorization: Bearer " + m_server.member() + "\r\n\r\n");
    QCOMPARE(connection.receive().outcome(), "505 http_version_not_supported");
}

// Clients that take nothing: their exports stay where they are, and end with their connections.
void ExportApiTest::fewAtOnce()
{
    ServerFixture server;
    const QByteArray token = server.admin();
    server.fillLog(token, 8000);
    const Call call{.method = "GET", .target = kTarget, .token = token};
    {
        std::vector<TestConnection> idle;
        for (int i = 0; i < 2; ++i) {
            idle.push_back(server.connectLocally());
            idle.back().send(call);
        }
        QTRY_COMPARE(server.callLocally(call).outcome(), "503 busy");
    }
    QTRY_COMPARE(server.callLocally(call).outcome(), "200");
}

// Clients that take nothing, all at once, before any export has begun.
void ExportApiTest::placesAreTakenWhenAsked()
{
    ServerFixture server;
    const QByteArray token = server.admin();
    server.fillLog(token, 8000);
    std::vector<TestConnection> connections;
    for (int i = 0; i < 20; ++i)
        connections.push_back(server.connectLocally());
    for (TestConnection &connection : connections)
        connection.send({.method = "GET", .target = kTarget, .token = token});
    QTRY_COMPARE(server.rows("action=log_exported").size(), 2); // each that begins has its row
    QTRY_COMPARE(server.rows("status=503").size(), 18);
    QCOMPARE(server.rows("action=log_exported").size(), 2);
}

// Its status has been sent when the log can't be read on: that the last chunk is missing is all that can be told.
void ExportApiTest::aBrokenExportDoesNotEndAsIfWhole()
{
    ServerFixture server;
    server.fillLog(server.admin(), 8000);
    QLocalSocket socket;
    socket.setReadBufferSize(4096);
    socket.connectToServer(server.address().socketFile);
    socket.write("GET " + kTarget + "?account=all HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + server.admin() +
                 "\r\n\r\n");
    QVERIFY(socket.waitForReadyRead(10'000));
    QVERIFY(socket.peek(12).startsWith("HTTP/1.1 200"));
    {
        const auto database = Database::open(server.dataDir() + u"/postject.sqlite"_s, OpenMode::Write);
        QVERIFY((*database)->execute(u"ALTER TABLE activity RENAME TO taken_away"_s));
    }
    socket.setReadBufferSize(0);
    QByteArray end;
    do
        end = (end + socket.readAll()).right(64);
    while (socket.waitForReadyRead(10'000));
    QCOMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY2(!end.endsWith("0\r\n\r\n"), "a part of the log looks like the whole");
}

QTEST_GUILESS_MAIN(ExportApiTest)
#include "exportapitest.moc"
