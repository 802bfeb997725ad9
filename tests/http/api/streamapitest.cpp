// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live stream: who sees what, and taking it up again.
#include "tests/http/api/streamserver.h"

#include <QTest>

using namespace postject;

class StreamApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreTakenWhenAsked();
    void membersSeeTheirOwn();
    void administratorsSeeAll();
    void kindsOfEvents();
    void blocksAreForAdministrators();
    void metricsCount();
    void refusesBadParameters_data();
    void refusesBadParameters();
    void refusesAnotherAccount();
    void needsChunks();
    void ticketOpensOneStream();
    void ticketIsJudgedAgain();
    void resumesByParameter();
    void isRecordedBeforeItBegins();
    void resumes();
    void saysWhatWasMissed();
    void resumedAlertsAndBlocks();

private:
    StreamServer m_server;
};

void StreamApiTest::membersSeeTheirOwn()
{
    const TestAccount own = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(own);
    const QByteArray other = m_server.signInLocally(m_server.makeAccount());
    Listener listener = m_server.listen(token);
    QCOMPARE(listener.head.status, 200);
    QCOMPARE(listener.head.header("Content-Type"), "text/event-stream");
    m_server.touch(other, 3);
    m_server.touch(token, 2);
    const QList<Event> events = named("activity", listener.connection.readStream(has(3, "activity")));
    QCOMPARE(events.size(), 3); // the stream's own request first
    QCOMPARE(events[0].data["endpoint"_L1].toString().toLatin1(), kStreamTarget);
    for (const Event &event : events) {
        QCOMPARE(event.data["accountId"_L1].toString(), own.id);
        QCOMPARE(event.data["id"_L1].toString().toLatin1(), event.id);
    }
    const QJsonArray listed =
        m_server
            .callLocally({.method = "GET", .target = "/v1/security/activity-logs?limit=2", .token = token})["logs"_L1]
            .toArray();
    QCOMPARE(events[2].data, listed[0].toObject()); // as the listing has it
}

void StreamApiTest::administratorsSeeAll()
{
    const TestAccount member = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(member);
    Listener all = m_server.listen(m_server.admin(), "account=all");
    Listener one = m_server.listen(m_server.admin(), "account=" + member.id.toLatin1());
    Listener own = m_server.listen(m_server.admin());
    m_server.touch(token, 4);
    m_server.touch(m_server.admin());
    const auto ofMember = [&](const QByteArray &stream) {
        return std::ranges::count_if(named("activity", stream), [&](const Event &event) {
            return event.data["accountId"_L1].toString() == member.id;
        });
    };
    const auto done = [](const QByteArray &stream) { return stream.contains("/v1/auth/2fa"); };
    QCOMPARE(ofMember(all.connection.readStream([&](const QByteArray &stream) { return ofMember(stream) >= 4; })), 4);
    QCOMPARE(ofMember(one.connection.readStream(has(4, "activity"))), 4);
    QCOMPARE(ofMember(own.connection.readStream(done)), 0);
}

void StreamApiTest::kindsOfEvents()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    Listener metrics = m_server.listen(token, "events=metrics");
    m_server.touch(token, 2);
    const QByteArray stream = metrics.connection.readStream(has(1, "metrics"));
    QVERIFY(!named("metrics", stream).isEmpty());
    QVERIFY(named("activity", stream).isEmpty());
    Listener activity = m_server.listen(token, "events=activity");
    m_server.touch(token, 2);
    QVERIFY(named("metrics", activity.connection.readStream(has(3, "activity"))).isEmpty());
}

void StreamApiTest::blocksAreForAdministrators()
{
    Listener admin = m_server.listen(m_server.admin());
    Listener member = m_server.listen(m_server.member());
    const QByteArray address = m_server.freshAddress();
    const QJsonObject body{{u"ip"_s, QString::fromLatin1(address)}, {u"hours"_s, 2}, {u"reason"_s, u"a test"_s}};
    const Answer made =
        m_server.call({.method = "POST", .target = "/v1/security/blocks", .token = m_server.admin(), .body = body});
    QCOMPARE(made.outcome(), "201");
    const QByteArray lift = "/v1/security/blocks/" + made["id"_L1].toString().toLatin1();
    QCOMPARE(m_server.call({.method = "DELETE", .target = lift, .token = m_server.admin()}).outcome(), "200");
    const QList<Event> events = named("block", admin.connection.readStream(has(2, "block")));
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].data["change"_L1].toString(), u"ip_blocked"_s);
    QCOMPARE(events[0].data["ipAddress"_L1].toString().toLatin1(), address);
    QCOMPARE(events[0].data["block"_L1].toObject(), made.json());
    QCOMPARE(events[1].data["change"_L1].toString(), u"block_lifted"_s);
    QVERIFY(events[1].data["block"_L1].isNull());
    m_server.touch(m_server.member());
    const QByteArray seen =
        member.connection.readStream([](const QByteArray &stream) { return stream.contains("/v1/auth/2fa"); });
    QVERIFY(named("block", seen).isEmpty());
}

void StreamApiTest::metricsCount()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    Listener listener = m_server.listen(token, "events=metrics");
    m_server.touch(token, 5);
    QCOMPARE(m_server.callLocally(ServerFixture::loginCall(account, u"wrong"_s)).status, 401);
    const auto sum = [](const QByteArray &stream, QLatin1StringView what) {
        int count = 0;
        for (const Event &event : named("metrics", stream))
            count += event.data[what].toInt();
        return count;
    };
    const QByteArray stream =
        listener.connection.readStream([&](const QByteArray &bytes) { return sum(bytes, "failedLogins"_L1) == 1; });
    QCOMPARE(sum(stream, "requests"_L1), 7); // with the stream's own and the sign-in
    QCOMPARE(sum(stream, "failed"_L1), 1);
    QCOMPARE(sum(stream, "failedLogins"_L1), 1);
}

void StreamApiTest::refusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("lastEventId");
    QTest::addColumn<QString>("field");
    QTest::newRow("kind") << "events=alerts"_ba << QByteArray() << u"events"_s;
    QTest::newRow("no kind") << "events="_ba << QByteArray() << u"events"_s;
    QTest::newRow("account") << "account=me"_ba << QByteArray() << u"account"_s;
    QTest::newRow("unknown") << "limit=1"_ba << QByteArray() << u"limit"_s;
    QTest::newRow("place") << QByteArray() << "17"_ba << u"Last-Event-ID"_s;
    QTest::newRow("place as a parameter") << "lastEventId=17"_ba << QByteArray() << u"lastEventId"_s;
    QTest::newRow("another id") << QByteArray() << "alert_0000000000001"_ba << u"Last-Event-ID"_s;
}

void StreamApiTest::refusesBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, lastEventId);
    QFETCH(const QString, field);
    const Listener listener = m_server.listen(m_server.member(), query, lastEventId);
    QCOMPARE(listener.head.outcome(), "400 invalid_request");
    QVERIFY(listener.head.fields().contains(field));
}

void StreamApiTest::refusesAnotherAccount()
{
    const QByteArray other = m_server.makeAccount().id.toLatin1();
    QCOMPARE(m_server.listen(m_server.member(), "account=all").head.outcome(), "403 forbidden");
    QCOMPARE(m_server.listen(m_server.member(), "account=" + other).head.outcome(), "403 forbidden");
}

void StreamApiTest::needsChunks()
{
    TestConnection connection = m_server.connectFrom(m_server.freshAddress());
    connection.sendRaw("GET " + kStreamTarget + " HTTP/1.0\r\nAuthorization: Bearer " + m_server.member() + "\r\n\r\n");
    QCOMPARE(connection.receive().outcome(), "505 http_version_not_supported");
}

void StreamApiTest::ticketOpensOneStream()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray from = m_server.freshAddress();
    const auto ticket = [&] {
        const Answer issued =
            m_server.call({.method = "POST", .target = kStreamTarget + "/tickets", .token = token}, from);
        [&] { QCOMPARE(issued.outcome(), "201"); }();
        return issued["ticket"_L1].toString().toLatin1();
    };
    const auto open = [&](const QByteArray &with, const QByteArray &where) {
        return m_server.listen({}, "ticket=" + with, {}, where).head;
    };
    const QByteArray once = ticket();
    const Answer opened = open(once, from);
    QCOMPARE(opened.status, 200);
    QVERIFY(m_server.rowOf(opened.requestId())["accountId"_L1].isString());
    QCOMPARE(open(once, from).outcome(), "401 unauthenticated"); // used
    const QByteArray elsewhere = ticket();
    QCOMPARE(open(elsewhere, m_server.freshAddress()).outcome(), "401 unauthenticated");
    QCOMPARE(open(elsewhere, from).outcome(), "401 unauthenticated"); // that used it up
    QCOMPARE(open("0f0f", from).outcome(), "401 unauthenticated");
    const QByteArray late = ticket();
    m_server.clock().advance(std::chrono::seconds(30));
    QCOMPARE(open(late, from).outcome(), "401 unauthenticated");
    const QByteArray inTime = ticket();
    m_server.clock().advance(std::chrono::seconds(29));
    QCOMPARE(open(inTime, from).status, 200);
}

// By what its session may do when it is used, not when it was asked for; and nothing but the stream.
void StreamApiTest::ticketIsJudgedAgain()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const auto ticket = [&] {
        return m_server.call({.method = "POST", .target = kStreamTarget + "/tickets", .token = token})["ticket"_L1]
            .toString()
            .toLatin1();
    };
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/security/alerts?ticket=" + ticket()}).outcome(),
             "401 unauthenticated");
    const QByteArray used = ticket();
    QCOMPARE(m_server.call({.method = "POST", .target = "/v1/auth/logout", .token = token}).status, 204);
    QCOMPARE(m_server.listen({}, "ticket=" + used).head.outcome(), "401 unauthenticated");
}

void StreamApiTest::resumesByParameter()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    m_server.touch(token, 3);
    const QJsonArray rows = m_server
                                .callLocally({.method = "GET",
                                              .target = "/v1/security/activity-logs?endpoint=/v1/auth/2fa",
                                              .token = token})["logs"_L1]
                                .toArray();
    const QByteArray newest = rows[0]["id"_L1].toString().toLatin1();
    const QByteArray oldest = rows[2]["id"_L1].toString().toLatin1();
    const auto streamed = [&](const QByteArray &query, const QByteArray &header) {
        Listener listener = m_server.listen(token, query, header);
        const QByteArray stream = listener.connection.readStream(
            [&](const QByteArray &so) { return so.contains("id: " + newest) || so.contains(": beat"); }, 2000);
        return stream.count("/v1/auth/2fa");
    };
    QCOMPARE(streamed("events=activity&lastEventId=" + oldest, {}), 2);
    QCOMPARE(streamed("events=activity&lastEventId=" + newest, oldest), 2); // the header goes before it
}

void StreamApiTest::isRecordedBeforeItBegins()
{
    const Listener listener = m_server.listen(m_server.signInLocally(m_server.makeAccount()));
    const QJsonObject row = m_server.rowOf(listener.head.requestId());
    QCOMPARE(row["endpoint"_L1].toString().toLatin1(), kStreamTarget);
    QCOMPARE(row["status"_L1].toInt(), 200);
}

void StreamApiTest::resumes()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    QByteArray id;
    {
        Listener first = m_server.listen(token);
        m_server.touch(token, 2);
        id = lastId(first.connection.readStream(has(3, "activity")));
    }
    m_server.touch(token, 7);
    Listener second = m_server.listen(token, {}, id);
    m_server.touch(token, 2);
    const QByteArray stream = second.connection.readStream(has(10, "activity"));
    const QList<Event> events = named("activity", stream); // 7, the stream's own request, 2
    QCOMPARE(events.size(), 10);
    QVERIFY(named("missed", stream).isEmpty());
    QByteArray before = id;
    for (const Event &event : events) {
        QVERIFY2(event.id > before, "each once, in order");
        before = event.id;
    }
    QCOMPARE(events[7].data["endpoint"_L1].toString().toLatin1(), kStreamTarget);
}

void StreamApiTest::saysWhatWasMissed()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    QByteArray id;
    {
        Listener first = m_server.listen(token);
        id = lastId(first.connection.readStream(has(1, "activity")));
    }
    m_server.touch(token, 30);
    Listener second = m_server.listen(token, {}, id);
    const QByteArray stream = second.connection.readStream(has(20, "activity"));
    const QList<Event> missed = named("missed", stream);
    const QList<Event> events = named("activity", stream);
    QCOMPARE(missed.size(), 1);
    QCOMPARE(events.size(), 20);
    QCOMPARE(missed[0].data["after"_L1].toString().toLatin1(), id);
    QCOMPARE(missed[0].data["before"_L1].toString().toLatin1(), events[0].id);

    Listener future = m_server.listen(token, {}, "log_7vvvvvvvvvvvv"); // of a log that is no more
    const QList<Event> lost = named("missed", future.connection.readStream(has(1, "missed")));
    QCOMPARE(lost.size(), 1);
    QVERIFY(lost[0].data["before"_L1].isNull());
    QVERIFY(!lost[0].id.isEmpty());
}

void StreamApiTest::resumedAlertsAndBlocks()
{
    const TestAccount account = m_server.makeAccount();
    QByteArray id;
    {
        Listener first = m_server.listen(m_server.admin(), "account=" + account.id.toLatin1());
        const QByteArray token = m_server.signInLocally(account);
        m_server.touch(token);
        id = lastId(first.connection.readStream(has(2, "activity")));
    }
    m_server.clock().advance(std::chrono::seconds(5));
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_server.call(ServerFixture::loginCall(account, u"wrong"_s), from).status, 401);
    Listener second = m_server.listen(m_server.admin(), "account=" + account.id.toLatin1(), id);
    const QByteArray stream = second.connection.readStream(has(1, "alert"));
    QCOMPARE(named("alert", stream).size(), 1);
    QCOMPARE(named("alert", stream)[0].data["type"_L1].toString(), u"brute_force"_s);
    QCOMPARE(named("block", stream).size(), 1);
    QCOMPARE(named("block", stream)[0].data["ipAddress"_L1].toString().toLatin1(), from);
    QCOMPARE(named("activity", stream).size(), 5);
}

// Thirty at once, before any of them has begun.
void StreamApiTest::placesAreTakenWhenAsked()
{
    StreamServer server;
    const QByteArray token = server.member();
    const Call call{.method = "GET", .target = kStreamTarget, .token = token};
    std::vector<TestConnection> connections;
    for (int i = 0; i < 30; ++i)
        connections.push_back(server.connectFrom("127.0.0.1"));
    for (TestConnection &connection : connections)
        connection.send(call);
    QList<QByteArray> outcomes;
    for (TestConnection &connection : connections)
        outcomes.append(connection.receive().outcome());
    QCOMPARE(outcomes.count("200"), 3);
    QCOMPARE(outcomes.count("429 too_many_requests"), 27);
    connections.clear();
    QTRY_COMPARE(server.listen(token).head.outcome(), QByteArray("200")); // given back with the connections
}

QTEST_GUILESS_MAIN(StreamApiTest)
#include "streamapitest.moc"
