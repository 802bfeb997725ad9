// SPDX-License-Identifier: GPL-3.0-or-later
//
// API keys: made and shown once, listed, used, revoked; what they never do.
#include "tests/support/serverfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace postject;

class ApiKeysApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makeListRevoke();
    void shownOnce();
    void refusesBadInput_data();
    void refusesBadInput();
    void runsOut();
    void lastUseIsWrittenOncePerMinute();
    void survivesRestart();
    void atMostFifty();
    void whitelistAndBlocksApply();
    void diesWithItsAccount();
    void outlivesSessions();
    void noMoreRightsThanTheAccount();
    void managesNoKeys();
    void otherAccountsKeysAreUnknown();
    void wrongKeys_data();
    void wrongKeys();
    void rowNamesTheKey();

private:
    Answer make(const QByteArray &token, const QJsonObject &body);
    QJsonObject listed(const QByteArray &token, const QString &id);
    Answer read(const QByteArray &key, const QByteArray &from = "127.0.0.1");

    ServerFixture m_server;
};

Answer ApiKeysApiTest::make(const QByteArray &token, const QJsonObject &body)
{
    return m_server.call({.method = "POST", .target = "/v1/api-keys", .token = token, .body = body});
}

QJsonObject ApiKeysApiTest::listed(const QByteArray &token, const QString &id)
{
    const Answer answer = m_server.callLocally({.method = "GET", .target = "/v1/api-keys", .token = token});
    for (const QJsonValue &key : answer["keys"_L1].toArray()) {
        if (key["id"_L1] == id)
            return key.toObject();
    }
    return {};
}

Answer ApiKeysApiTest::read(const QByteArray &key, const QByteArray &from)
{
    return m_server.call({.method = "GET", .target = "/v1/security/alerts", .token = key}, from);
}

void ApiKeysApiTest::makeListRevoke()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QString expiry = QString::fromLatin1(formatTime(m_server.clock().now() + std::chrono::hours(24)));
    const Answer made = make(
        token,
        {{u"name"_s, u"Grafana <b>"_s}, {u"scopes"_s, QJsonArray{u"ingest"_s, u"read"_s}}, {u"expiresAt"_s, expiry}});
    QCOMPARE(made.outcome(), "201");
    QCOMPARE(made.members(), QStringList({u"createdAt"_s, u"expiresAt"_s, u"hint"_s, u"id"_s, u"key"_s,
                                          u"lastUsedAddress"_s, u"lastUsedAt"_s, u"name"_s, u"scopes"_s}));
    const QByteArray key = made["key"_L1].toString().toLatin1();
    QVERIFY(key.startsWith("pk_"));
    QCOMPARE(QByteArray::fromBase64(key.sliced(3), QByteArray::Base64UrlEncoding).size(), 32);
    QVERIFY(made["id"_L1].toString().startsWith(u"key_"));
    QCOMPARE(made["scopes"_L1].toArray(), QJsonArray({u"read"_s, u"ingest"_s}));
    const QJsonObject row = m_server.rowOf(made.requestId());
    QCOMPARE(row["action"_L1].toString(), u"api_key_created"_s);
    QCOMPARE(row["metadata"_L1]["keyId"_L1], made["id"_L1]);
    QVERIFY(!QJsonDocument(row).toJson().contains(key));

    const QString id = made["id"_L1].toString();
    QJsonObject expected = made.json();
    expected.remove(u"key"_s);
    QCOMPARE(listed(token, id), expected);
    QCOMPARE(read(key).outcome(), "200");

    const Call revoke{.method = "DELETE", .target = "/v1/api-keys/" + id.toLatin1(), .token = token};
    const Answer revoked = m_server.call(revoke);
    QCOMPARE(revoked.outcome(), "204");
    QCOMPARE(m_server.rowOf(revoked.requestId())["action"_L1].toString(), u"api_key_revoked"_s);
    QCOMPARE(read(key).outcome(), "401 unauthenticated");
    QVERIFY(listed(token, id).isEmpty());
    QCOMPARE(m_server.call(revoke).outcome(), "404 not_found");
}

// Neither the list nor any file of the server holds the key.
void ApiKeysApiTest::shownOnce()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray key = m_server.makeKey(token, {"read", "verify", "ingest"});
    QCOMPARE(read(key).outcome(), "200");
    const Answer list = m_server.call({.method = "GET", .target = "/v1/api-keys", .token = token});
    QVERIFY(!list.body.contains(key));
    const QDir data(m_server.dataDir());
    int files = 0;
    for (const QString &name : data.entryList(QDir::Files)) {
        QFile file(data.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        QVERIFY2(!file.readAll().contains(key.sliced(7)), qPrintable(name));
    }
    QVERIFY(files >= 2); // the database and its log
}

void ApiKeysApiTest::refusesBadInput_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    const QJsonArray read{u"read"_s};
    QTest::newRow("nothing") << QJsonObject{{u"scopes"_s, read}} << u"name"_s;
    QTest::newRow("empty name") << QJsonObject{{u"name"_s, QString()}, {u"scopes"_s, read}} << u"name"_s;
    QTest::newRow("long name") << QJsonObject{{u"name"_s, QString(101, u'x')}, {u"scopes"_s, read}} << u"name"_s;
    QTest::newRow("no scopes") << QJsonObject{{u"name"_s, u"x"_s}} << u"scopes"_s;
    QTest::newRow("empty scopes") << QJsonObject{{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray()}} << u"scopes"_s;
    QTest::newRow("unknown") << QJsonObject{{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"write"_s}}} << u"scopes"_s;
    QTest::newRow("twice") << QJsonObject{{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"read"_s, u"read"_s}}}
                           << u"scopes"_s;
    QTest::newRow("a string") << QJsonObject{{u"name"_s, u"x"_s}, {u"scopes"_s, u"read"_s}} << u"scopes"_s;
    const auto until = [&](const QString &time) {
        return QJsonObject{{u"name"_s, u"x"_s}, {u"scopes"_s, read}, {u"expiresAt"_s, time}};
    };
    QTest::newRow("no time") << until(u"tomorrow"_s) << u"expiresAt"_s;
    QTest::newRow("past") << until(u"2001-01-01T00:00:00Z"_s) << u"expiresAt"_s;
}

void ApiKeysApiTest::refusesBadInput()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, field);
    const Answer answer = make(m_server.member(), body);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList(field));
    const Answer listed =
        m_server.call({.method = "GET", .target = "/v1/api-keys?limit=1", .token = m_server.member()});
    QCOMPARE(listed.outcome(), "400 invalid_request");
}

void ApiKeysApiTest::runsOut()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const TimePoint end = m_server.clock().now() + std::chrono::hours(1);
    const Answer made = make(token, {{u"name"_s, u"short"_s},
                                     {u"scopes"_s, QJsonArray{u"read"_s}},
                                     {u"expiresAt"_s, QString::fromLatin1(formatTime(end))}});
    const QByteArray key = made["key"_L1].toString().toLatin1();
    m_server.clock().set(end - Milliseconds(1));
    QCOMPARE(read(key).outcome(), "200");
    m_server.clock().set(end);
    QCOMPARE(read(key).outcome(), "401 unauthenticated");
    QVERIFY(!listed(token, made["id"_L1].toString()).isEmpty()); // to be seen until it is revoked
}

void ApiKeysApiTest::lastUseIsWrittenOncePerMinute()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const Answer made = make(token, {{u"name"_s, u"used"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}});
    const QByteArray key = made["key"_L1].toString().toLatin1();
    const QString id = made["id"_L1].toString();
    QVERIFY(listed(token, id)["lastUsedAt"_L1].isNull());
    const QByteArray one = m_server.freshAddress(), two = m_server.freshAddress();
    const TimePoint first = m_server.clock().now();
    QCOMPARE(read(key, one).outcome(), "200");
    QCOMPARE(listed(token, id)["lastUsedAt"_L1].toString().toLatin1(), formatTime(first));
    QCOMPARE(listed(token, id)["lastUsedAddress"_L1].toString().toLatin1(), one);

    m_server.clock().advance(std::chrono::minutes(1) - Milliseconds(1));
    QCOMPARE(read(key, two).outcome(), "200");
    QCOMPARE(listed(token, id)["lastUsedAt"_L1].toString().toLatin1(), formatTime(first));
    m_server.clock().advance(Milliseconds(1));
    QCOMPARE(read(key, two).outcome(), "200");
    QCOMPARE(listed(token, id)["lastUsedAt"_L1].toString().toLatin1(), formatTime(first + std::chrono::minutes(1)));
    const QJsonObject before = listed(token, id);
    QCOMPARE(before["lastUsedAddress"_L1].toString().toLatin1(), two);
    m_server.restart();
    QCOMPARE(listed(token, id), before);
}

void ApiKeysApiTest::survivesRestart()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray kept = m_server.makeKey(token, {"read"});
    const Answer made = make(token, {{u"name"_s, u"gone"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}});
    QCOMPARE(
        m_server
            .call({.method = "DELETE", .target = "/v1/api-keys/" + made["id"_L1].toString().toLatin1(), .token = token})
            .outcome(),
        "204");
    m_server.restart();
    QCOMPARE(read(kept).outcome(), "200");
    QCOMPARE(read(made["key"_L1].toString().toLatin1()).outcome(), "401 unauthenticated");
}

void ApiKeysApiTest::atMostFifty()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    QList<Call> calls;
    const QJsonObject body{{u"name"_s, u"one of many"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}};
    for (int i = 0; i < 60; ++i)
        calls.append({.method = "POST", .target = "/v1/api-keys", .token = token, .body = body});
    int made = 0;
    for (const Answer &answer : m_server.callAtOnce(calls, m_server.freshAddress())) {
        made += answer.status == 201 ? 1 : 0;
        if (answer.status != 201)
            QCOMPARE(answer.outcome(), "409 api_keys_full");
    }
    QCOMPARE(made, 50);
    const Answer list = m_server.call({.method = "GET", .target = "/v1/api-keys", .token = token});
    QCOMPARE(list["keys"_L1].toArray().size(), 50);
    QCOMPARE(list["limit"_L1].toInt(), 50);
}

void ApiKeysApiTest::whitelistAndBlocksApply()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray key = m_server.makeKey(token, {"read"});
    const QByteArray allowed = m_server.freshAddress(), foreign = m_server.freshAddress();
    QCOMPARE(m_server
                 .callLocally({.method = "POST",
                               .target = "/v1/auth/ip-whitelist",
                               .token = token,
                               .body = QJsonObject{{u"ip"_s, QString::fromLatin1(allowed)}}})
                 .outcome(),
             "201");
    QCOMPARE(read(key, allowed).outcome(), "200");
    const Answer refused = read(key, foreign);
    QCOMPARE(refused.outcome(), "403 ip_not_whitelisted");
    QCOMPARE(m_server.rowOf(refused.requestId())["action"_L1].toString(), u"whitelist_refused"_s);
    const QJsonObject block{{u"ip"_s, QString::fromLatin1(allowed)}, {u"hours"_s, 1}, {u"reason"_s, u"a test"_s}};
    QCOMPARE(
        m_server.call({.method = "POST", .target = "/v1/security/blocks", .token = m_server.admin(), .body = block})
            .outcome(),
        "201");
    QCOMPARE(read(key, allowed).outcome(), "403 ip_blocked");
}

void ApiKeysApiTest::diesWithItsAccount()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray key = m_server.makeKey(m_server.signInLocally(account), {"read"});
    const auto disable = [&](bool disabled) {
        return m_server
            .call({.method = "PATCH",
                   .target = "/v1/admin/accounts/" + account.id.toLatin1(),
                   .token = m_server.admin(),
                   .body = QJsonObject{{u"disabled"_s, disabled}}})
            .outcome();
    };
    QCOMPARE(read(key).outcome(), "200");
    QCOMPARE(disable(true), "200");
    QCOMPARE(read(key).outcome(), "401 unauthenticated");
    m_server.restart();
    QCOMPARE(read(key).outcome(), "401 unauthenticated");
    QCOMPARE(disable(false), "200");
    QCOMPARE(read(key).outcome(), "200");
}

void ApiKeysApiTest::outlivesSessions()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QByteArray key = m_server.makeKey(token, {"read"});
    QCOMPARE(m_server.call({.method = "POST", .target = "/v1/auth/logout", .token = token}).outcome(), "204");
    QCOMPARE(read(key).outcome(), "200");
}

void ApiKeysApiTest::noMoreRightsThanTheAccount()
{
    const QByteArray member = m_server.makeKey(m_server.member(), {"read"});
    const QByteArray admin = m_server.makeKey(m_server.admin(), {"read"});
    const auto get = [&](const QByteArray &target, const QByteArray &key) {
        return m_server.call({.method = "GET", .target = target, .token = key}).outcome();
    };
    QCOMPARE(get("/v1/security/activity-logs?account=all", member), "403 forbidden");
    QCOMPARE(get("/v1/security/activity-logs?account=all", admin), "200");
    QCOMPARE(get("/v1/security/blocks", member), "403 forbidden");
    QCOMPARE(get("/v1/security/blocks", admin), "200");
}

void ApiKeysApiTest::managesNoKeys()
{
    const QByteArray key = m_server.makeKey(m_server.admin(), {"read", "verify", "ingest"});
    QCOMPARE(make(key, {{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}}).outcome(), "403 forbidden");
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/api-keys", .token = key}).outcome(), "403 forbidden");
}

void ApiKeysApiTest::otherAccountsKeysAreUnknown()
{
    const Answer made = make(m_server.member(), {{u"name"_s, u"mine"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}});
    for (const QByteArray &token : {m_server.signInLocally(m_server.makeAccount()), m_server.admin()}) {
        QCOMPARE(m_server
                     .call({.method = "DELETE",
                            .target = "/v1/api-keys/" + made["id"_L1].toString().toLatin1(),
                            .token = token})
                     .outcome(),
                 "404 not_found");
    }
    QCOMPARE(read(made["key"_L1].toString().toLatin1()).outcome(), "200");
}

void ApiKeysApiTest::wrongKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    const QByteArray right = m_server.makeKey(m_server.member(), {"read"});
    QByteArray flipped = right;
    flipped[10] = flipped[10] == 'A' ? 'B' : 'A';
    QTest::newRow("one character off") << flipped;
    QTest::newRow("cut") << right.chopped(1);
    QTest::newRow("longer") << right + 'A';
    QTest::newRow("padded") << right + '=';
    QTest::newRow("another case") << right.toUpper();
    QTest::newRow("prefix alone") << "pk_"_ba;
    QTest::newRow("no prefix") << right.sliced(3);
}

void ApiKeysApiTest::wrongKeys()
{
    QFETCH(const QByteArray, key);
    QCOMPARE(read(key).outcome(), "401 unauthenticated");
}

void ApiKeysApiTest::rowNamesTheKey()
{
    const Answer made = make(m_server.member(), {{u"name"_s, u"mine"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}});
    const Answer answer = read(made["key"_L1].toString().toLatin1());
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["action"_L1].toString(), u"api_request"_s);
    QCOMPARE(row["metadata"_L1].toObject(), (QJsonObject{{u"keyId"_s, made["id"_L1]}}));
    QVERIFY(row["accountId"_L1].isString());
}

QTEST_GUILESS_MAIN(ApiKeysApiTest)
#include "apikeysapitest.moc"
