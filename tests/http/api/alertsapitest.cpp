// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts: list with filters, one with its evidence, resolve and reopen, and whose they are.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

const QStringList kBriefMembers{u"accountId"_s,  u"createdAt"_s,    u"description"_s, u"id"_s,
                                u"lastSeenAt"_s, u"metadata"_s,     u"occurrences"_s, u"resolved"_s,
                                u"severity"_s,   u"snoozedUntil"_s, u"type"_s,        u"verdict"_s};

QStringList with(QStringList members, const QStringList &more)
{
    members += more;
    members.sort();
    return members;
}

} // namespace

class AlertsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listShape();
    void seedExample();
    void filters();
    void leavesOut();
    void refusesBadParameters_data();
    void refusesBadParameters();
    void paging();
    void oneWithItsEvidence();
    void evidenceOfOthersIsTheirs();
    void resolveAndReopen();
    void resolvedThenSeenAgain();
    void refusesBadInput_data();
    void refusesBadInput();
    void anotherAccountsAlert();
    void nobodysAlertsAreForAdministrators();
    void encodedIdIsDecodedOnce();

private:
    QByteArray expose(); // raises credentials_exposed; the address it came from
    Answer list(const QByteArray &query = {}) { return get("?" + query); }
    Answer get(const QByteArray &path, const QByteArray &token = {});
    Answer patch(const QByteArray &id, const QJsonObject &body, const QByteArray &token = {});
    QByteArray newestId() { return list()["alerts"_L1].toArray().first()["id"_L1].toString().toLatin1(); }

    ServerFixture m_server;
    TestAccount m_account;
    QByteArray m_token;
};

// An account of its own for each case, that only the local socket may use.
void AlertsApiTest::init()
{
    m_account = m_server.makeAccount();
    m_token = m_server.signInLocally(m_account);
    QCOMPARE(m_server
                 .callLocally({.method = "POST",
                               .target = "/v1/auth/ip-whitelist",
                               .token = m_token,
                               .body = QJsonObject{{u"ip"_s, u"203.0.113.42"_s}}})
                 .outcome(),
             "201");
}

QByteArray AlertsApiTest::expose()
{
    const QByteArray from = m_server.freshAddress();
    m_server.call(ServerFixture::loginCall(m_account), from);
    return from;
}

Answer AlertsApiTest::get(const QByteArray &path, const QByteArray &token)
{
    return m_server.callLocally(
        {.method = "GET", .target = "/v1/security/alerts" + path, .token = token.isEmpty() ? m_token : token});
}

Answer AlertsApiTest::patch(const QByteArray &id, const QJsonObject &body, const QByteArray &token)
{
    return m_server.callLocally({.method = "PATCH",
                                 .target = "/v1/security/alerts/" + id,
                                 .token = token.isEmpty() ? m_token : token,
                                 .body = body});
}

void AlertsApiTest::listShape()
{
    const Answer empty = get({});
    QCOMPARE(empty.outcome(), "200");
    QCOMPARE(empty.json(), QJsonObject({{u"alerts"_s, QJsonArray()}, {u"total"_s, 0}}));
    expose();
    m_server.clock().advance(std::chrono::seconds(1));
    const QByteArray second = expose();
    const Answer answer = get({});
    QCOMPARE(answer.members(), QStringList({u"alerts"_s, u"total"_s}));
    QCOMPARE(answer["total"_L1].toInt(), 2);
    const QJsonObject newest = answer["alerts"_L1].toArray().first().toObject();
    QCOMPARE(newest.keys(), kBriefMembers);
    QVERIFY(newest["id"_L1].toString().startsWith(u"alert_"_s));
    QCOMPARE(newest["metadata"_L1].toObject()["ipAddress"_L1].toString().toLatin1(), second);
    QCOMPARE(newest["createdAt"_L1].toString().toLatin1(), formatTime(m_server.clock().now()));
    QCOMPARE(newest["resolved"_L1].toBool(true), false);
    QCOMPARE(newest["accountId"_L1].toString(), m_account.id);
    QVERIFY(!newest["description"_L1].toString().isEmpty());
}

// The seed's PATCH, as it stands there.
void AlertsApiTest::seedExample()
{
    expose();
    const QByteArray id = newestId();
    const Answer answer = m_server.callLocally({.method = "PATCH",
                                                .target = "/v1/security/alerts/" + id,
                                                .token = m_token,
                                                .rawBody = "{\n\"resolved\": true\n}\n"});
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["resolved"_L1].toBool(), true);
}

void AlertsApiTest::filters()
{
    expose();
    const QByteArray firstId = newestId();
    const TimePoint firstAt = m_server.clock().now();
    m_server.clock().advance(std::chrono::minutes(10));
    const QByteArray second = expose();
    QCOMPARE(patch(firstId, {{u"resolved"_s, true}}).outcome(), "200");
    const auto total = [&](const QByteArray &query) { return list(query)["total"_L1].toInt(-1); };
    QCOMPARE(total("resolved=true"), 1);
    QCOMPARE(total("resolved=false"), 1);
    QCOMPARE(list("resolved=true")["alerts"_L1].toArray().first()["id"_L1].toString().toLatin1(), firstId);
    QCOMPARE(total("severity=high"), 2);
    QCOMPARE(total("severity=critical"), 0);
    QCOMPARE(total("type=credentials_exposed"), 2);
    QCOMPARE(total("type=brute_force"), 0);
    QCOMPARE(total("type=brute-force"), -1); // no type: 400
    QCOMPARE(total("q=" + second), 1);
    QCOMPARE(total("q=nothing%20like%20it"), 0);
    QCOMPARE(total("q=%25"), 0); // no wildcard
    const QByteArray between = formatTime(firstAt + std::chrono::minutes(5));
    QCOMPARE(list("endDate=" + between)["alerts"_L1].toArray().first()["id"_L1].toString().toLatin1(), firstId);
    QCOMPARE(total("startDate=" + between), 1);
    QCOMPARE(total("startDate=" + formatTime(firstAt) + "&endDate=" + formatTime(firstAt)), 1);
    QCOMPARE(total("startDate=2026-03-02&endDate=2026-03-02"), 2);
    QCOMPARE(total("endDate=2026-03-01"), 0);
}

void AlertsApiTest::leavesOut()
{
    const QByteArray first = expose();
    m_server.clock().advance(std::chrono::minutes(10));
    const QByteArray second = expose();
    const auto total = [&](const QByteArray &query) { return list(query)["total"_L1].toInt(-1); };
    QCOMPARE(total("notIpAddress=" + first), 1);
    QCOMPARE(list("notIpAddress=" + first)["alerts"_L1].toArray().first()["metadata"_L1]["ipAddress"_L1].toString(),
             QString::fromLatin1(second));
    QCOMPARE(total("notIpAddress=" + first + "&notIpAddress=" + second), 0);
    QCOMPARE(total("notIpAddress=0.0.0.0/0"), 0);
    QCOMPARE(total("notIpAddress=local&notIpAddress=2001:db8::/32"), 2);
    QCOMPARE(total("notType=credentials_exposed"), 0);
    QCOMPARE(total("notType=brute_force&notType=clock_jump"), 2);
    QCOMPARE(total("notAccount=" + m_account.id.toLatin1()), 0);
    QCOMPARE(total("notAccount=" + m_server.administrator().id.toLatin1() + "&notAccount="), 2);
    QCOMPARE(total("notEndpoint=/v1/account"), 2); // they are about no endpoint
    // All of them have to hold, and the pages are of what is left.
    QCOMPARE(total("q=" + second + "&notIpAddress=" + first), 1);
    QCOMPARE(total("q=" + first + "&notIpAddress=" + first), 0);
    const QByteArray newest = newestId();
    QCOMPARE(list("before=" + newest + "&notIpAddress=" + first)["alerts"_L1].toArray().size(), 0);
    QCOMPARE(list("before=" + newest + "&notIpAddress=" + second)["alerts"_L1].toArray().size(), 1);
}

void AlertsApiTest::refusesBadParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("limit 0") << "limit=0"_ba << u"limit"_s;
    QTest::newRow("limit 1001") << "limit=1001"_ba << u"limit"_s;
    QTest::newRow("limit abc") << "limit=abc"_ba << u"limit"_s;
    QTest::newRow("limit empty") << "limit="_ba << u"limit"_s;
    QTest::newRow("offset negative") << "offset=-1"_ba << u"offset"_s;
    QTest::newRow("resolved") << "resolved=yes"_ba << u"resolved"_s;
    QTest::newRow("severity") << "severity=HIGH"_ba << u"severity"_s;
    QTest::newRow("startDate") << "startDate=yesterday"_ba << u"startDate"_s;
    QTest::newRow("endDate") << "endDate=2026-02-30"_ba << u"endDate"_s;
    QTest::newRow("reversed") << "startDate=2026-03-02&endDate=2026-03-01"_ba << u"endDate"_s;
    QTest::newRow("verdict") << "verdict=wrong"_ba << u"verdict"_s;
    QTest::newRow("snoozed") << "snoozed=1"_ba << u"snoozed"_s;
    QTest::newRow("account") << "account=nobody"_ba << u"account"_s;
    QTest::newRow("notAccount") << "notAccount=nobody"_ba << u"notAccount"_s;
    QTest::newRow("notType") << "notType=brute-force"_ba << u"notType"_s;
    QTest::newRow("notIpAddress") << "notIpAddress=10"_ba << u"notIpAddress"_s;
    QTest::newRow("notIpAddress, too many")
        << "notIpAddress=192.0.2.1"_ba + "&notIpAddress=192.0.2.1"_ba.repeated(20) << u"notIpAddress"_s;
    QTest::newRow("twice") << "limit=1&limit=2"_ba << u"limit"_s;
    QTest::newRow("unknown") << "limt=1"_ba << u"limt"_s;
}

void AlertsApiTest::refusesBadParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, field);
    const Answer answer = list(query);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList(field));
}

void AlertsApiTest::paging()
{
    for (int i = 0; i < 5; ++i)
        expose(); // all in one millisecond
    const QJsonArray all = list()["alerts"_L1].toArray();
    QCOMPARE(all.size(), 5);
    QJsonArray paged;
    for (int offset = 0; offset < 6; offset += 2) {
        const Answer page = list("limit=2&offset=" + QByteArray::number(offset));
        QCOMPARE(page["total"_L1].toInt(), 5);
        for (const QJsonValue &each : page["alerts"_L1].toArray())
            paged.append(each);
    }
    QCOMPARE(paged, all);
    QCOMPARE(list("offset=9223372036854775808").outcome(), "400 invalid_request"); // 2^63
    QJsonArray behind;
    QByteArray before;
    while (behind.size() < 5) {
        const QJsonArray page = list("limit=2" + before)["alerts"_L1].toArray();
        QVERIFY(!page.isEmpty());
        for (const QJsonValue &each : page)
            behind.append(each);
        before = "&before=" + page.last()["id"_L1].toString().toLatin1();
    }
    QCOMPARE(behind, all);
    QCOMPARE(list("limit=2" + before)["alerts"_L1].toArray(), QJsonArray());
    QCOMPARE(list("limit=2" + before)["total"_L1].toInt(), 5);
    QCOMPARE(list("before=alert_0000000000001").fields(), QStringList{u"before"_s});
}

void AlertsApiTest::oneWithItsEvidence()
{
    const QByteArray from = expose();
    const Answer answer = get("/" + newestId());
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(),
             with(kBriefMembers, {u"activity"_s, u"history"_s, u"note"_s, u"resolvedAt"_s, u"resolvedBy"_s}));
    QVERIFY(answer["resolvedAt"_L1].isNull() && answer["resolvedBy"_L1].isNull());
    const QJsonArray rows = answer["activity"_L1].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["action"_L1].toString(), u"whitelist_refused"_s);
    QCOMPARE(rows[0]["ipAddress"_L1].toString().toLatin1(), from);
    QCOMPARE(get("/alert_0000000000001").outcome(), "404 not_found");
    QCOMPARE(get("/nothing").outcome(), "404 not_found");
    const Answer bad = get("/" + newestId() + "?accont=all");
    QCOMPARE(bad.outcome(), "400 invalid_request");
    QCOMPARE(bad.fields(), QStringList(u"accont"_s));
}

// One address tries two accounts: the alert of each rests on all five failures, and its owner sees the own ones.
void AlertsApiTest::evidenceOfOthersIsTheirs()
{
    const TestAccount account = m_server.makeAccount(), other = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 5; ++i)
        m_server.call(ServerFixture::loginCall(i < 2 ? account : other, u"not the password"_s), from);
    const QByteArray token = m_server.signInLocally(account);
    const QByteArray id = get("?type=brute_force", token)["alerts"_L1].toArray().first()["id"_L1].toString().toLatin1();
    const QJsonArray own = get("/" + id, token)["activity"_L1].toArray();
    QCOMPARE(own.size(), 2);
    for (const QJsonValue &each : own)
        QCOMPARE(each["accountId"_L1].toString(), account.id);
    QCOMPARE(get("/" + id, m_server.admin())["activity"_L1].toArray().size(), 5);
}

void AlertsApiTest::resolveAndReopen()
{
    expose();
    const QByteArray id = newestId();
    m_server.clock().advance(std::chrono::minutes(1));
    const QByteArray at = formatTime(m_server.clock().now());
    const Answer resolved = patch(id, {{u"resolved"_s, true}, {u"note"_s, u"was me, on the <i>train</i>"_s}});
    QCOMPARE(resolved.outcome(), "200");
    QCOMPARE(resolved.members(), with(kBriefMembers, {u"note"_s, u"resolvedAt"_s, u"resolvedBy"_s}));
    QCOMPARE(resolved["id"_L1].toString().toLatin1(), id);
    QCOMPARE(resolved["resolved"_L1].toBool(false), true);
    QCOMPARE(resolved["resolvedAt"_L1].toString().toLatin1(), at);
    QCOMPARE(resolved["resolvedBy"_L1].toString(), m_account.id);
    QCOMPARE(resolved["note"_L1].toString(), u"was me, on the <i>train</i>"_s);
    QCOMPARE(m_server.rowOf(resolved.requestId())["action"_L1].toString(), u"alert_resolved"_s);
    m_server.restart();
    QCOMPARE(get("/" + id)["note"_L1].toString(), u"was me, on the <i>train</i>"_s);

    const Answer reopened = patch(id, {{u"resolved"_s, false}});
    QCOMPARE(reopened.outcome(), "200");
    QCOMPARE(reopened["resolved"_L1].toBool(true), false);
    QVERIFY(reopened["resolvedAt"_L1].isNull() && reopened["resolvedBy"_L1].isNull());
    QCOMPARE(m_server.rowOf(reopened.requestId())["action"_L1].toString(), u"alert_reopened"_s);
}

void AlertsApiTest::resolvedThenSeenAgain()
{
    const QByteArray from = expose();
    const QByteArray first = newestId();
    QCOMPARE(patch(first, {{u"resolved"_s, true}}).outcome(), "200");
    m_server.clock().advance(std::chrono::minutes(1));
    m_server.call(ServerFixture::loginCall(m_account), from);
    QCOMPARE(list()["total"_L1].toInt(), 2); // a new episode
    QCOMPARE(list("resolved=false")["total"_L1].toInt(), 1);
    // Two of one subject can't both be open without confusion; whichever way, no fault of the server's.
    const Answer reopened = patch(first, {{u"resolved"_s, false}});
    QVERIFY2(reopened.status == 200 || reopened.status == 409, reopened.outcome().constData());
}

void AlertsApiTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << "{}"_ba << u"resolved"_s;
    QTest::newRow("null") << R"({"resolved":null})"_ba << u"resolved"_s;
    QTest::newRow("as text") << R"({"resolved":"true"})"_ba << u"resolved"_s;
    QTest::newRow("as a number") << R"({"resolved":1})"_ba << u"resolved"_s;
    QTest::newRow("a note that is none") << R"({"resolved":true,"note":7})"_ba << u"note"_s;
    QTest::newRow("a long note") << "{\"resolved\":true,\"note\":\"" + QByteArray(2001, 'x') + "\"}" << u"note"_s;
    QTest::newRow("verdict") << R"({"resolved":true,"verdict":"maybe"})"_ba << u"verdict"_s;
    QTest::newRow("a verdict on an open one") << R"({"resolved":false,"verdict":"real"})"_ba << u"verdict"_s;
    QTest::newRow("a resolved one put off")
        << R"({"resolved":true,"snoozedUntil":"2999-01-01T00:00:00Z"})"_ba << u"snoozedUntil"_s;
    QTest::newRow("until yesterday") << R"({"resolved":false,"snoozedUntil":"2020-01-01T00:00:00Z"})"_ba
                                     << u"snoozedUntil"_s;
    QTest::newRow("until no time") << R"({"resolved":false,"snoozedUntil":"monday"})"_ba << u"snoozedUntil"_s;
    QTest::newRow("severity") << R"({"resolved":true,"severity":"low"})"_ba << u"severity"_s;
}

void AlertsApiTest::refusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    expose();
    const QByteArray id = newestId();
    const Answer answer = m_server.callLocally(
        {.method = "PATCH", .target = "/v1/security/alerts/" + id, .token = m_token, .rawBody = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(field), answer.body.constData());
    QCOMPARE(get("/" + id)["resolved"_L1].toBool(true), false);
    QCOMPARE(get("/" + id)["severity"_L1].toString(), u"high"_s);
}

void AlertsApiTest::anotherAccountsAlert()
{
    expose();
    const QByteArray id = newestId();
    const Answer theirs = get("/" + id, m_server.member());
    QCOMPARE(theirs.outcome(), "404 not_found");
    QCOMPARE(theirs["detail"_L1], get("/alert_0000000000001", m_server.member())["detail"_L1]);
    QCOMPARE(patch(id, {{u"resolved"_s, true}}, m_server.member()).outcome(), "404 not_found");
    QCOMPARE(get({}, m_server.member())["total"_L1].toInt(), 0);
    QCOMPARE(get("?account=all", m_server.member()).outcome(), "403 forbidden");
    QCOMPARE(get("?account=" + m_account.id.toLatin1(), m_server.member()).outcome(), "403 forbidden");
    // An administrator may.
    QCOMPARE(get("/" + id, m_server.admin()).outcome(), "200");
    QCOMPARE(get("?account=" + m_account.id.toLatin1(), m_server.admin())["total"_L1].toInt(), 1);
    QVERIFY(get("?account=all", m_server.admin())["total"_L1].toInt() >= 1);
    const Answer resolved = patch(id, {{u"resolved"_s, true}}, m_server.admin());
    QCOMPARE(resolved.outcome(), "200");
    QCOMPARE(resolved["resolvedBy"_L1].toString(), m_server.administrator().id);
}

// Brute force against names that are none: of no account.
void AlertsApiTest::nobodysAlertsAreForAdministrators()
{
    const TestAccount unknown{.email = u"nobody@example.com"_s, .password = u"x"_s, .id = {}};
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_server.call(ServerFixture::loginCall(unknown), from).outcome(), "401 invalid_credentials");
    const auto seen = [&](const QByteArray &token, const QByteArray &query = {}) {
        QByteArray id;
        for (const QJsonValue &each : get("?type=brute_force" + query, token)["alerts"_L1].toArray()) {
            if (each["metadata"_L1]["ipAddress"_L1].toString().toLatin1() == from)
                id = each["id"_L1].toString().toLatin1();
        }
        return id;
    };
    const QByteArray id = seen(m_server.admin());
    QVERIFY(!id.isEmpty());
    QVERIFY(get("/" + id, m_server.admin())["accountId"_L1].isNull());
    QCOMPARE(seen(m_server.admin(), "&account=all"), id);
    // An administrator who asks for one account gets that one's only.
    QCOMPARE(seen(m_server.admin(), "&account=" + m_account.id.toLatin1()), QByteArray());
    QCOMPARE(seen(m_token), QByteArray());
    QCOMPARE(get("?type=brute_force", m_token)["total"_L1].toInt(-1), 0);
    QCOMPARE(seen(m_token, "&account=" + m_account.id.toLatin1()), QByteArray());
    QCOMPARE(get("/" + id, m_token).outcome(), "404 not_found");
    QCOMPARE(patch(id, {{u"resolved"_s, true}}, m_token).outcome(), "404 not_found");
    QCOMPARE(get("/" + id, m_server.admin())["resolved"_L1].toBool(true), false);
}

void AlertsApiTest::encodedIdIsDecodedOnce()
{
    expose();
    const QByteArray id = newestId();
    const QByteArray encoded = "%61" + id.sliced(1); // 'a'
    QCOMPARE(get("/" + encoded).outcome(), "200");
    QCOMPARE(get("/%25" + encoded.sliced(1)).outcome(), "404 not_found");
    QCOMPARE(get("/..%252f" + id).outcome(), "404 not_found");
}

QTEST_GUILESS_MAIN(AlertsApiTest)
#include "alertsapitest.moc"
