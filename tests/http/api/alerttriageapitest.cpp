// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done about alerts: verdicts and their counts, the history of steps, snoozing, and the timeline around one.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

class AlertTriageApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verdictAndNote();
    void historyOfSteps();
    void verdictsAreCounted();
    void snoozeUntilATime();
    void snoozeUntilWorse();
    void timeline();
    void timelineOfMembersIsTheirOwn();

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
void AlertTriageApiTest::init()
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

QByteArray AlertTriageApiTest::expose()
{
    const QByteArray from = m_server.freshAddress();
    m_server.call(ServerFixture::loginCall(m_account), from);
    return from;
}

Answer AlertTriageApiTest::get(const QByteArray &path, const QByteArray &token)
{
    return m_server.callLocally(
        {.method = "GET", .target = "/v1/security/alerts" + path, .token = token.isEmpty() ? m_token : token});
}

Answer AlertTriageApiTest::patch(const QByteArray &id, const QJsonObject &body, const QByteArray &token)
{
    return m_server.callLocally({.method = "PATCH",
                                 .target = "/v1/security/alerts/" + id,
                                 .token = token.isEmpty() ? m_token : token,
                                 .body = body});
}

void AlertTriageApiTest::verdictAndNote()
{
    expose();
    const QByteArray id = newestId();
    const Answer resolved =
        patch(id, {{u"resolved"_s, true}, {u"verdict"_s, u"expected"_s}, {u"note"_s, u"the new phone"_s}});
    QCOMPARE(resolved.outcome(), "200");
    QCOMPARE(resolved["verdict"_L1].toString(), u"expected"_s);
    // Who, when, what and why stand in the log, whatever is done later.
    const QJsonObject row = m_server.rowOf(resolved.requestId());
    QCOMPARE(row["accountId"_L1].toString(), m_account.id);
    QCOMPARE(row["metadata"_L1].toObject(), (QJsonObject{{u"alertId"_s, QString::fromLatin1(id)},
                                                         {u"verdict"_s, u"expected"_s},
                                                         {u"note"_s, u"the new phone"_s}}));
    m_server.restart();
    QCOMPARE(list("verdict=expected")["alerts"_L1].toArray().first()["id"_L1].toString().toLatin1(), id);
    QCOMPARE(list("verdict=real")["total"_L1].toInt(-1), 0);
    QCOMPARE(list("verdict=none")["total"_L1].toInt(-1), 0);
    // Once more, in the seed's words: what was said stays.
    QCOMPARE(patch(id, {{u"resolved"_s, true}})["verdict"_L1].toString(), u"expected"_s);
    QCOMPARE(patch(id, {{u"resolved"_s, true}, {u"verdict"_s, u"real"_s}})["verdict"_L1].toString(), u"real"_s);
    QVERIFY(patch(id, {{u"resolved"_s, true}, {u"verdict"_s, QJsonValue::Null}})["verdict"_L1].isNull());
    QCOMPARE(patch(id, {{u"resolved"_s, true}, {u"verdict"_s, u"real"_s}})["verdict"_L1].toString(), u"real"_s);
    QVERIFY(patch(id, {{u"resolved"_s, false}})["verdict"_L1].isNull());
    QCOMPARE(list("verdict=none")["total"_L1].toInt(-1), 0); // it is open
    QVERIFY(patch(id, {{u"resolved"_s, true}})["verdict"_L1].isNull());
    QCOMPARE(list("verdict=none")["total"_L1].toInt(-1), 1);
}

void AlertTriageApiTest::historyOfSteps()
{
    expose();
    const QByteArray id = newestId();
    QCOMPARE(get("/" + id)["history"_L1].toArray(), QJsonArray());
    const QString until = u"2999-01-01T00:00:00.000Z"_s;
    QCOMPARE(patch(id, {{u"resolved"_s, false}, {u"snoozedUntil"_s, until}}).status, 200);
    m_server.clock().advance(std::chrono::seconds(1));
    const QByteArray at = formatTime(m_server.clock().now());
    QCOMPARE(patch(id, {{u"resolved"_s, true}, {u"verdict"_s, u"real"_s}, {u"note"_s, u"blocked"_s}}, m_server.admin())
                 .status,
             200);
    QCOMPARE(patch(id, {{u"resolved"_s, false}}).status, 200);
    const QJsonArray history = get("/" + id)["history"_L1].toArray();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0]["action"_L1].toString(), u"alert_reopened"_s);
    QCOMPARE(history[0]["accountId"_L1].toString(), m_account.id);
    QCOMPARE(history[1].toObject(), (QJsonObject{{u"action"_s, u"alert_resolved"_s},
                                                 {u"at"_s, QString::fromLatin1(at)},
                                                 {u"accountId"_s, m_server.administrator().id},
                                                 {u"verdict"_s, u"real"_s},
                                                 {u"snoozedUntil"_s, QJsonValue::Null},
                                                 {u"note"_s, u"blocked"_s}}));
    QCOMPARE(history[2]["action"_L1].toString(), u"alert_snoozed"_s);
    QCOMPARE(history[2]["snoozedUntil"_L1].toString(), until);
    for (int i = 0; i < 101; ++i)
        QCOMPARE(patch(id, {{u"resolved"_s, i % 2 == 0}}).status, 200);
    QCOMPARE(get("/" + id)["history"_L1].toArray().size(), 100);
}

void AlertTriageApiTest::verdictsAreCounted()
{
    const auto counted = [&](const QByteArray &query = {}, const QByteArray &token = {}) {
        return m_server.callLocally(
            {.method = "GET", .target = "/v1/security/verdicts" + query, .token = token.isEmpty() ? m_token : token});
    };
    QCOMPARE(counted().json(), (QJsonObject{{u"types"_s, QJsonArray()}}));
    for (const char *verdict : {"false", "false", "real", ""}) {
        expose();
        QJsonObject body{{u"resolved"_s, true}};
        if (*verdict)
            body.insert(u"verdict"_s, QLatin1StringView(verdict));
        QCOMPARE(patch(newestId(), body).outcome(), "200");
        m_server.clock().advance(std::chrono::seconds(1));
    }
    expose(); // and an open one
    const QJsonObject exposed{{u"type"_s, u"credentials_exposed"_s},
                              {u"resolved"_s, 4},
                              {u"real"_s, 1},
                              {u"false"_s, 2},
                              {u"expected"_s, 0},
                              {u"test"_s, 0}};
    QCOMPARE(counted()["types"_L1].toArray(), QJsonArray{exposed});
    QCOMPARE(counted("?type=brute_force")["types"_L1].toArray(), QJsonArray());
    QCOMPARE(counted("?startDate=2999-01-01")["types"_L1].toArray(), QJsonArray());
    QCOMPARE(counted("?type=nothing").outcome(), "400 invalid_request");
    QCOMPARE(counted("?limit=1").outcome(), "400 invalid_request");
    QCOMPARE(counted("?account=all").outcome(), "403 forbidden");
    QCOMPARE(counted({}, m_server.member())["types"_L1].toArray(), QJsonArray());
    QCOMPARE(counted("?account=" + m_account.id.toLatin1(), m_server.admin())["types"_L1].toArray(),
             QJsonArray{exposed});
}

void AlertTriageApiTest::snoozeUntilATime()
{
    expose();
    const QByteArray id = newestId();
    const TimePoint end = m_server.clock().now() + std::chrono::hours(1);
    const QString until = QString::fromLatin1(formatTime(end));
    const Answer snoozed = patch(id, {{u"resolved"_s, false}, {u"snoozedUntil"_s, until}});
    QCOMPARE(snoozed.outcome(), "200");
    QCOMPARE(snoozed["snoozedUntil"_L1].toString(), until);
    const QJsonObject row = m_server.rowOf(snoozed.requestId());
    QCOMPARE(row["action"_L1].toString(), u"alert_snoozed"_s);
    QCOMPARE(row["metadata"_L1]["snoozedUntil"_L1].toString(), until);
    m_server.restart();
    const auto total = [&](const QByteArray &query) { return list(query)["total"_L1].toInt(-1); };
    QCOMPARE(total("snoozed=true"), 1);
    QCOMPARE(total("snoozed=false"), 0);
    QCOMPARE(total("resolved=false"), 1); // as an older client asks
    m_server.clock().advance(std::chrono::hours(1) - Milliseconds(1));
    QCOMPARE(total("snoozed=true"), 1);
    m_server.clock().advance(Milliseconds(1)); // time alone has changed
    QCOMPARE(total("snoozed=true"), 0);
    QCOMPARE(total("snoozed=false"), 1);
    const QString later = QString::fromLatin1(formatTime(end + std::chrono::hours(1)));
    QCOMPARE(patch(id, {{u"resolved"_s, false}, {u"snoozedUntil"_s, later}}).outcome(), "200");
    QCOMPARE(patch(id, {{u"resolved"_s, false}})["snoozedUntil"_L1].toString(), later); // not said otherwise
    QVERIFY(patch(id, {{u"resolved"_s, false}, {u"snoozedUntil"_s, QJsonValue::Null}})["snoozedUntil"_L1].isNull());
    QCOMPARE(total("snoozed=false"), 1);
    QCOMPARE(patch(id, {{u"resolved"_s, false}, {u"snoozedUntil"_s, later}}).outcome(), "200");
    QVERIFY(patch(id, {{u"resolved"_s, true}})["snoozedUntil"_L1].isNull());
}

// Seen again it stays asleep; with ten times its occurrences it is worse.
void AlertTriageApiTest::snoozeUntilWorse()
{
    const QByteArray from = expose();
    const QByteArray id = newestId();
    const auto seenAgain = [&](int times) {
        for (int i = 0; i < times; ++i)
            m_server.call(ServerFixture::loginCall(m_account), from);
    };
    seenAgain(1);
    QCOMPARE(patch(id, {{u"resolved"_s, false}, {u"snoozedUntil"_s, u"9999-12-31T23:59:59.999Z"_s}})["occurrences"_L1]
                 .toInt(),
             2);
    seenAgain(17);
    QCOMPARE(get("/" + id)["occurrences"_L1].toInt(), 19);
    QVERIFY(!get("/" + id)["snoozedUntil"_L1].isNull());
    seenAgain(1);
    QVERIFY(get("/" + id)["snoozedUntil"_L1].isNull());
}

void AlertTriageApiTest::timeline()
{
    const QByteArray from = expose();
    const QByteArray id = newestId();
    m_server.clock().advance(std::chrono::minutes(5));
    m_server.callLocally({.method = "PATCH",
                          .target = "/v1/admin/settings",
                          .token = m_server.admin(),
                          .body = QJsonObject{{u"detection.geographicChange.days"_s, 31}}});
    for (int i = 0; i < 5; ++i)
        m_server.call(ServerFixture::loginCall({.email = u"nobody@example.com"_s, .password = u"x"_s, .id = {}}), from);
    QCOMPARE(patch(id, {{u"resolved"_s, true}}).status, 200);
    m_server.clock().advance(std::chrono::minutes(56)); // just outside
    QCOMPARE(patch(id, {{u"resolved"_s, false}}).status, 200);
    const Answer answer = get("/" + id + "/timeline", m_server.admin());
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList({u"entries"_s, u"evidence"_s, u"from"_s, u"until"_s, u"whole"_s}));
    QVERIFY(answer["whole"_L1].toBool());
    QMap<QString, int> actions;
    QStringList times, ids;
    for (const QJsonValue &each : answer["entries"_L1].toArray()) {
        ++actions[each["action"_L1].toString()];
        times += each["createdAt"_L1].toString();
        ids += each["id"_L1].toString();
    }
    QVERIFY(std::ranges::is_sorted(times, std::ranges::greater()));
    QCOMPARE(actions[u"login_failed"_s], 5); // another account's, from the alert's address
    QCOMPARE(actions[u"ip_blocked"_s], 1);
    QCOMPARE(actions[u"whitelist_refused"_s], 1);
    QCOMPARE(actions[u"settings_changed"_s], 1);
    QCOMPARE(actions[u"alert_resolved"_s], 1);
    QCOMPARE(actions[u"alert_reopened"_s], 0);
    QCOMPARE(actions[u"api_request"_s], 0);
    QCOMPARE(answer["evidence"_L1].toArray().size(), 1);
    QVERIFY(ids.contains(answer["evidence"_L1][0].toString()));
    QCOMPARE(get("/nothing/timeline").outcome(), "404 not_found");
    QCOMPARE(get("/" + id + "/timeline?limit=1").outcome(), "400 invalid_request");
}

void AlertTriageApiTest::timelineOfMembersIsTheirOwn()
{
    const QByteArray from = expose();
    const QByteArray id = newestId();
    for (int i = 0; i < 5; ++i)
        m_server.call(ServerFixture::loginCall(m_server.administrator(), u"wrong"_s), from);
    const QJsonArray entries = get("/" + id + "/timeline")["entries"_L1].toArray();
    QVERIFY(!entries.isEmpty());
    for (const QJsonValue &each : entries)
        QCOMPARE(each["accountId"_L1].toString(), m_account.id);
    QCOMPARE(get("/" + id + "/timeline", m_server.member()).outcome(), "404 not_found");
}

QTEST_GUILESS_MAIN(AlertTriageApiTest)
#include "alerttriageapitest.moc"
