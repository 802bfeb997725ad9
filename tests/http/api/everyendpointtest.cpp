// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every row of the API table alike: no token, the wrong role, the wrong verb, a blocked address, an
// address off the whitelist, a body that is not what it should be. Each refusal is in the log once it is answered.
#include "server/contract/endpoints.h"
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

// A path with well-formed arguments that name nothing.
QByteArray pathOf(const Endpoint &endpoint)
{
    QByteArray path(endpoint.path);
    path.replace(":sessionId", "sess_0000000000001");
    path.replace(":alertId", "alert_0000000000001");
    path.replace(":blockId", "block_0000000000001");
    path.replace(":accountId", "acct_0000000000001");
    path.replace(":exceptionId", "exc_0000000000001");
    path.replace(":keyId", "key_0000000000001");
    return path;
}

bool isLocalOnly(const Endpoint &endpoint)
{
    return endpoint.access == Access::LocalAnyone || endpoint.access == Access::LocalAdministrator;
}

bool needsToken(const Endpoint &endpoint)
{
    return endpoint.access == Access::SignedIn || endpoint.access == Access::Administrator ||
           endpoint.access == Access::KeyHolder;
}

} // namespace

class EveryEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noToken_data() { rows(); }
    void noToken();
    void wrongRole_data() { rows(); }
    void wrongRole();
    void keyScopes_data() { rows(); }
    void keyScopes();
    void wrongVerb_data() { rows(); }
    void wrongVerb();
    void head_data() { rows(); }
    void head();
    void blockedAddress_data() { rows(); }
    void blockedAddress();
    void addressOffTheWhitelist_data() { rows(); }
    void addressOffTheWhitelist();
    void unknownParameter_data() { rows(); }
    void unknownParameter();
    void unknownMember_data() { rows(); }
    void unknownMember();
    void bodyOfAnotherType_data() { rows(); }
    void bodyOfAnotherType();
    void brokenBody_data() { rows(); }
    void brokenBody();
    void localOnlyIsAbsentElsewhere_data() { rows(); }
    void localOnlyIsAbsentElsewhere();

private:
    static void rows();
    static const Endpoint &current();
    QByteArray tokenFor(const Endpoint &endpoint);
    QByteArray key(KeyScopes scopes);
    void compareRow(const Answer &answer, const QByteArray &method, const QByteArray &address);
    Answer sendBody(const Endpoint &endpoint, const QByteArray &body, const QByteArray &type);

    ServerFixture m_server;
    QHash<int, QByteArray> m_keys; // by scopes
    QByteArray m_blocked;
    QByteArray m_shutOutMember;
    QByteArray m_shutOutAdmin;
};

void EveryEndpointTest::rows()
{
    QTest::addColumn<int>("id");
    for (const Endpoint &each : kEndpoints) {
        const QByteArray name = QByteArray(verbName(each.verb)) + ' ' + QByteArray(each.path);
        QTest::newRow(name.constData()) << static_cast<int>(each.id);
    }
}

const Endpoint &EveryEndpointTest::current()
{
    QFETCH(const int, id);
    return endpoint(static_cast<EndpointId>(id));
}

QByteArray EveryEndpointTest::tokenFor(const Endpoint &endpoint)
{
    switch (endpoint.access) {
    case Access::Anyone:
    case Access::LocalAnyone:
        return {};
    case Access::SignedIn:
        return m_server.member();
    case Access::Administrator:
    case Access::LocalAdministrator:
        return m_server.admin();
    case Access::KeyHolder:
        return key(endpoint.key);
    }
    Q_UNREACHABLE_RETURN({});
}

// An administrator's key with these scopes.
QByteArray EveryEndpointTest::key(KeyScopes scopes)
{
    QByteArray &key = m_keys[scopes.toInt()];
    if (key.isEmpty())
        key = m_server.makeKey(m_server.admin(), keyScopeNames(scopes));
    return key;
}

void EveryEndpointTest::compareRow(const Answer &answer, const QByteArray &method, const QByteArray &address)
{
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QVERIFY2(!row.isEmpty(), "answered, but not in the log");
    QCOMPARE(row["status"_L1].toInt(), answer.status);
    QCOMPARE(row["method"_L1].toString().toLatin1(), method);
    QCOMPARE(row["endpoint"_L1].toString().toLatin1(), pathOf(current()));
    QCOMPARE(row["ipAddress"_L1].toString().toLatin1(), address);
}

void EveryEndpointTest::noToken()
{
    const Endpoint &row = current();
    const QByteArray method(verbName(row.verb));
    if (row.access == Access::Anyone || row.access == Access::LocalAnyone) {
        // Never asks for a token.
        const Answer answer = isLocalOnly(row) ? m_server.callLocally({.method = method, .target = pathOf(row)})
                                               : m_server.call({.method = method, .target = pathOf(row)});
        QVERIFY(answer.outcome() != "401 unauthenticated");
        return;
    }
    const QByteArray from = m_server.freshAddress();
    const Call call{.method = method, .target = pathOf(row)};
    const Answer answer = isLocalOnly(row) ? m_server.callLocally(call) : m_server.call(call, from);
    QCOMPARE(answer.outcome(), "401 unauthenticated");
    compareRow(answer, method, isLocalOnly(row) ? "local" : from);

    Call forged = call;
    forged.token = "eyJhbGciOiJub25lIn0.e30.";
    QCOMPARE((isLocalOnly(row) ? m_server.callLocally(forged) : m_server.call(forged, from)).outcome(),
             "401 unauthenticated");
}

void EveryEndpointTest::wrongRole()
{
    const Endpoint &row = current();
    const QByteArray method(verbName(row.verb));
    if (row.access == Access::Administrator || row.access == Access::LocalAdministrator) {
        const Call call{.method = method, .target = pathOf(row), .token = m_server.member()};
        const Answer answer = isLocalOnly(row) ? m_server.callLocally(call) : m_server.call(call);
        QCOMPARE(answer.outcome(), "403 forbidden");
        compareRow(answer, method, isLocalOnly(row) ? "local" : "127.0.0.1");
    } else if (row.access == Access::SignedIn && row.verb != Verb::Get) {
        // The token of the local socket is an administrator without an account.
        const Call call{.method = method, .target = pathOf(row), .token = m_server.localToken()};
        const Answer answer = m_server.callLocally(call);
        if (row.id != EndpointId::ChangeAlert)
            QCOMPARE(answer.outcome(), "403 forbidden");
    }
    if (row.access == Access::KeyHolder) { // a session is not enough, the local token neither
        const Call call{.method = method, .target = pathOf(row), .token = m_server.admin()};
        QCOMPARE(m_server.call(call).outcome(), "403 forbidden");
        Call local = call;
        local.token = m_server.localToken();
        QCOMPARE(m_server.callLocally(local).outcome(), "403 forbidden");
    }
    // It opens nothing over the network.
    if (needsToken(row)) {
        const Call call{.method = method, .target = pathOf(row), .token = m_server.localToken()};
        QCOMPARE(m_server.call(call, m_server.freshAddress()).outcome(), "401 unauthenticated");
    }
}

// A key opens the routes of its scopes and no other, whoever's it is.
void EveryEndpointTest::keyScopes()
{
    const Endpoint &row = current();
    if (row.access == Access::Anyone || row.access == Access::LocalAnyone)
        return;
    const KeyScopes all = KeyScope::Read | KeyScope::Verify | KeyScope::Ingest;
    const auto outcomeWith = [&](KeyScopes scopes) {
        const Call call{.method = QByteArray(verbName(row.verb)), .target = pathOf(row), .token = key(scopes)};
        return (isLocalOnly(row) ? m_server.callLocally(call) : m_server.call(call)).outcome();
    };
    if (row.key == KeyScope::None) {
        QCOMPARE(outcomeWith(all), "403 forbidden");
        return;
    }
    QCOMPARE(outcomeWith(all & ~KeyScopes(row.key)), "403 forbidden");
    const QByteArray opened = outcomeWith(row.key);
    QVERIFY2(!opened.startsWith("401") && !opened.startsWith("403"), opened.constData());
}

void EveryEndpointTest::wrongVerb()
{
    const Endpoint &row = current();
    QSet<QByteArray> taken;
    for (const Endpoint &each : kEndpoints) {
        if (each.path == row.path)
            taken.insert(QByteArray(verbName(each.verb)));
    }
    if (taken.contains("GET"))
        taken.insert("HEAD");
    const QByteArray from = m_server.freshAddress();
    for (const QByteArray &method : {"GET"_ba, "POST"_ba, "PUT"_ba, "PATCH"_ba, "DELETE"_ba, "OPTIONS"_ba, "HEAD"_ba}) {
        if (taken.contains(method))
            continue;
        const Call call{.method = method, .target = pathOf(row)}; // no token: the route is checked before
        const Answer answer = isLocalOnly(row) ? m_server.callLocally(call) : m_server.call(call, from);
        QCOMPARE(answer.outcome(), method == "HEAD" ? "405" : "405 method_not_allowed"); // a HEAD has no body
        const QList<QByteArray> allow = answer.header("Allow").split(',');
        QSet<QByteArray> allowed;
        for (const QByteArray &each : allow)
            allowed.insert(each.trimmed());
        QCOMPARE(allowed, taken);
        compareRow(answer, method, isLocalOnly(row) ? "local" : from);
    }
}

// RFC 9110 section 9.3.2: the head of GET's answer. The connection goes on, and a stream is not begun.
void EveryEndpointTest::head()
{
    const Endpoint &row = current();
    if (row.verb != Verb::Get)
        return;
    const QByteArray from = m_server.freshAddress();
    const auto headOf = [&](const QByteArray &method) {
        TestConnection connection = m_server.connectFrom(from);
        Answer answer = connection.call({.method = method, .target = pathOf(row), .token = tokenFor(row)});
        const bool isStream = method == "GET" && answer.header("Content-Type") == "text/event-stream";
        if (!isStream)
            [&] { QCOMPARE(connection.call({.method = "GET", .target = "/v1/health"}).status, 200); }();
        return answer;
    };
    const Answer got = headOf("GET");
    const Answer head = headOf("HEAD");
    QCOMPARE(head.status, got.status);
    for (const QByteArray &name : got.headers.uniqueKeys()) {
        if (name == "content-length" && got.header("Content-Type") != "application/problem+json")
            QVERIFY(head.header(name).toInt() > 0); // figures differ from one answer to the next
        else if (name != "x-request-id" && name != "date" && name != "content-length")
            QCOMPARE(head.headers.values(name), got.headers.values(name));
        QVERIFY2(head.headers.contains(name), name.constData());
    }
    QCOMPARE(head.headers.uniqueKeys().size(), got.headers.uniqueKeys().size());
    if (row.id != EndpointId::Health)
        compareRow(head, "HEAD", from);
}

void EveryEndpointTest::blockedAddress()
{
    if (m_blocked.isEmpty()) {
        m_blocked = m_server.freshAddress();
        const QJsonObject body{{u"ip"_s, QString::fromLatin1(m_blocked)}, {u"hours"_s, 1}, {u"reason"_s, u"a test"_s}};
        const Answer made =
            m_server.call({.method = "POST", .target = "/v1/security/blocks", .token = m_server.admin(), .body = body});
        QCOMPARE(made.outcome(), "201");
    }
    const Endpoint &row = current();
    const Answer answer = m_server.call(
        {.method = QByteArray(verbName(row.verb)), .target = pathOf(row), .token = tokenFor(row)}, m_blocked);
    QCOMPARE(answer.outcome(), "403 ip_blocked");
    QCOMPARE(answer.header("Retry-After"), "3600");
}

void EveryEndpointTest::addressOffTheWhitelist()
{
    if (m_shutOutMember.isEmpty()) {
        m_shutOutMember = m_server.signInLocally(m_server.makeAccount());
        m_shutOutAdmin = m_server.signInLocally(m_server.makeAccount(u"administrator"_s));
        for (const QByteArray &token : {m_shutOutMember, m_shutOutAdmin}) {
            const Answer added = m_server.callLocally({.method = "POST",
                                                       .target = "/v1/auth/ip-whitelist",
                                                       .token = token,
                                                       .body = QJsonObject{{u"ip"_s, u"203.0.113.42"_s}}});
            QCOMPARE(added.outcome(), "201");
        }
    }
    const Endpoint &row = current();
    if (!needsToken(row))
        return;
    const QByteArray method(verbName(row.verb));
    const QByteArray from = m_server.freshAddress();
    for (const QByteArray &token : {m_shutOutAdmin, m_shutOutMember}) { // ahead of the role
        const Answer answer = m_server.call({.method = method, .target = pathOf(row), .token = token}, from);
        QCOMPARE(answer.outcome(), "403 ip_not_whitelisted");
        QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"whitelist_refused"_s);
    }
}

Answer EveryEndpointTest::sendBody(const Endpoint &endpoint, const QByteArray &body, const QByteArray &type)
{
    const Call call{.method = QByteArray(verbName(endpoint.verb)),
                    .target = pathOf(endpoint),
                    .token = tokenFor(endpoint),
                    .rawBody = body,
                    .headers = {{"Content-Type", type}}};
    return isLocalOnly(endpoint) ? m_server.callLocally(call) : m_server.call(call, m_server.freshAddress());
}

// What was mistyped never silently does nothing; but a proxy's question carries its client's query.
void EveryEndpointTest::unknownParameter()
{
    const Endpoint &row = current();
    const Call call{
        .method = QByteArray(verbName(row.verb)), .target = pathOf(row) + "?typingError=1", .token = tokenFor(row)};
    const Answer answer = isLocalOnly(row) ? m_server.callLocally(call) : m_server.call(call, m_server.freshAddress());
    if (row.id == EndpointId::Verify) {
        QCOMPARE(answer.outcome(), "200");
        return;
    }
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(u"typingError"_s), answer.outcome().constData()); // beside what lacks
}

void EveryEndpointTest::unknownMember()
{
    const Endpoint &row = current();
    if (row.verb == Verb::Get || row.id == EndpointId::Setup) // a server that is set up has no setup: systemapitest
        return;
    const Answer answer = sendBody(row, R"({"typingError": 1})", "application/json");
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(u"typingError"_s), answer.body.constData());
}

void EveryEndpointTest::bodyOfAnotherType()
{
    const Endpoint &row = current();
    if (row.verb == Verb::Get || row.id == EndpointId::Setup)
        return;
    for (const QByteArray &type : {"text/plain"_ba, "application/x-www-form-urlencoded"_ba, "application/jsonp"_ba})
        QCOMPARE(sendBody(row, "{}", type).outcome(), "415 unsupported_media_type");
}

void EveryEndpointTest::brokenBody()
{
    const Endpoint &row = current();
    if (row.verb == Verb::Get || row.id == EndpointId::Setup)
        return;
    for (const QByteArray &body : {"{"_ba, "[]"_ba, "null"_ba, "{} {}"_ba, R"({"a":1,"a":1})"_ba, "\xef\xbb\xbf{}"_ba})
        QCOMPARE(sendBody(row, body, "application/json").outcome(), "400 invalid_request");
}

void EveryEndpointTest::localOnlyIsAbsentElsewhere()
{
    const Endpoint &row = current();
    if (!isLocalOnly(row))
        return;
    for (const QByteArray &method : {QByteArray(verbName(row.verb)), "PUT"_ba}) {
        const Call call{.method = method, .target = pathOf(row), .token = m_server.admin()};
        QCOMPARE(m_server.call(call, m_server.freshAddress()).outcome(), "404 not_found");
    }
}

QTEST_GUILESS_MAIN(EveryEndpointTest)
#include "everyendpointtest.moc"
