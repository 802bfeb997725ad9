// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exceptions: who may make, see and revoke them, and that each keeps away what it says, for as long as it says, and
// nothing else.
#include "server/contract/limits.h"
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

const QByteArray kProxy = "127.9.0.1";
const QByteArray kGermany = "141.20.1.1";
const QByteArray kJapan = "133.11.0.1";
const QByteArray kKyoto = "133.11.9.1"; // the failures of one address count together
const QByteArray kFrance = "90.0.0.1";

const QStringList kMembers{u"accountId"_s, u"createdAt"_s, u"createdBy"_s, u"id"_s,
                           u"note"_s,      u"subject"_s,   u"type"_s,      u"until"_s};

} // namespace

class ExceptionsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addListRevoke();
    void refusesBadInput_data();
    void refusesBadInput();
    void subjectsAreCanonical_data();
    void subjectsAreCanonical();
    void ofOthersAndOfAll();
    void twiceAtOnceIsOnce();
    void noMoreThanTheLimit();
    void aPlace();
    void anAddressIsNoPlace();
    void aPath();
    void anAddressOfFailures();
    void anIPv6AddressIsNotItsNetwork();
    void anExposedPassword();
    void endsByTheClock();
    void goesWithItsAccount();

private:
    static void trustProxies(ServerOptions &options) { options.trustedProxies = {*IpNetwork::parse("127.9.0.0/24")}; }
    Answer add(const QByteArray &token, const QJsonObject &body);
    Answer add(const QByteArray &token, const QString &type, const QString &subject)
    {
        return add(token, {{u"type"_s, type}, {u"subject"_s, subject}, {u"note"_s, u"it was me"_s}});
    }
    Answer list(const QByteArray &token, const QByteArray &query = {});
    Answer revoke(const QByteArray &token, const QJsonValue &id);
    Answer login(const TestAccount &account, const QByteArray &forwardedFor, const QString &password = {});
    void failFrom(const TestAccount &account, const QByteArray &forwardedFor, int times);
    qsizetype alerts(const TestAccount &account, const QByteArray &type);
    void settle() { m_server.restart(); } // whatever was answered is judged, and stored

    ServerFixture m_server{trustProxies};
};

Answer ExceptionsApiTest::add(const QByteArray &token, const QJsonObject &body)
{
    return m_server.callLocally({.method = "POST", .target = "/v1/security/exceptions", .token = token, .body = body});
}

Answer ExceptionsApiTest::list(const QByteArray &token, const QByteArray &query)
{
    return m_server.callLocally({.method = "GET", .target = "/v1/security/exceptions" + query, .token = token});
}

Answer ExceptionsApiTest::revoke(const QByteArray &token, const QJsonValue &id)
{
    return m_server.callLocally(
        {.method = "DELETE", .target = "/v1/security/exceptions/" + id.toString().toLatin1(), .token = token});
}

Answer ExceptionsApiTest::login(const TestAccount &account, const QByteArray &forwardedFor, const QString &password)
{
    Call call = ServerFixture::loginCall(account, password);
    call.headers.append({"X-Forwarded-For", forwardedFor});
    return m_server.call(call, kProxy);
}

void ExceptionsApiTest::failFrom(const TestAccount &account, const QByteArray &forwardedFor, int times)
{
    for (int i = 0; i < times; ++i)
        login(account, forwardedFor, u"not the password"_s);
}

qsizetype ExceptionsApiTest::alerts(const TestAccount &account, const QByteArray &type)
{
    return m_server
        .callLocally({.method = "GET",
                      .target = "/v1/security/alerts?account=" + account.id.toLatin1() + "&type=" + type,
                      .token = m_server.admin()})["total"_L1]
        .toInt(-1);
}

void ExceptionsApiTest::addListRevoke()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    QCOMPARE(list(token).json(),
             (QJsonObject{{u"exceptions"_s, QJsonArray()}, {u"total"_s, 0}, {u"limit"_s, kExceptionLimit}}));
    const QByteArray until = formatTime(m_server.clock().now() + std::chrono::days(7));
    const Answer added = add(token, {{u"type"_s, u"place"_s},
                                     {u"subject"_s, u"jp"_s},
                                     {u"until"_s, QString::fromLatin1(until)},
                                     {u"note"_s, u"on <b>holiday</b>"_s}});
    QCOMPARE(added.outcome(), "201");
    QCOMPARE(added.members(), kMembers);
    QCOMPARE(added["subject"_L1].toString(), u"JP"_s);
    QCOMPARE(added["until"_L1].toString().toLatin1(), until);
    QCOMPARE(added["note"_L1].toString(), u"on <b>holiday</b>"_s);
    QCOMPARE(added["accountId"_L1].toString(), account.id);
    QCOMPARE(added["createdBy"_L1].toString(), account.id);
    QCOMPARE(added["createdAt"_L1].toString().toLatin1(), formatTime(m_server.clock().now()));
    const QJsonObject row = m_server.rowOf(added.requestId());
    QCOMPARE(row["action"_L1].toString(), u"exception_added"_s);
    QCOMPARE(row["metadata"_L1]["subject"_L1].toString(), u"JP"_s);
    QCOMPARE(row["metadata"_L1]["exceptionId"_L1], added["id"_L1]);
    settle();
    QCOMPARE(list(token)["exceptions"_L1].toArray(), QJsonArray{added.json()});
    const Answer revoked = revoke(token, added["id"_L1]);
    QCOMPARE(revoked.outcome(), "204");
    QCOMPARE(m_server.rowOf(revoked.requestId())["action"_L1].toString(), u"exception_removed"_s);
    QCOMPARE(revoke(token, added["id"_L1]).outcome(), "404 not_found");
    QCOMPARE(revoke(token, u"nothing"_s).outcome(), "404 not_found");
    QCOMPARE(list(token)["total"_L1].toInt(-1), 0);
    QCOMPARE(list(token, "?limt=1").outcome(), "400 invalid_request");
}

void ExceptionsApiTest::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto with = [](const QByteArray &type, const QByteArray &subject, const QByteArray &more = {}) {
        return R"({"type":")" + type + R"(","subject":")" + subject + R"(","note":"x")" + more + "}";
    };
    QTest::newRow("no type") << R"({"subject":"NL","note":"x"})"_ba << u"type"_s;
    QTest::newRow("another type") << with("everything", "*") << u"type"_s;
    QTest::newRow("no note") << R"({"type":"place","subject":"NL"})"_ba << u"note"_s;
    QTest::newRow("an empty note") << R"({"type":"place","subject":"NL","note":""})"_ba << u"note"_s;
    QTest::newRow("a long note") << R"({"type":"place","subject":"NL","note":")" + QByteArray(501, 'x') + "\"}"
                                 << u"note"_s;
    QTest::newRow("no country") << with("place", "Holland") << u"subject"_s;
    QTest::newRow("one letter") << with("place", "N") << u"subject"_s;
    QTest::newRow("a city without a name") << with("place", "NL/") << u"subject"_s;
    QTest::newRow("digits") << with("place", "N1") << u"subject"_s;
    QTest::newRow("no path") << with("path", "v1/billing") << u"subject"_s;
    QTest::newRow("a long path") << with("path", '/' + QByteArray(256, 'x')) << u"subject"_s;
    QTest::newRow("no address") << with("address", "10") << u"subject"_s;
    QTest::newRow("everybody") << with("address", "0.0.0.0/0") << u"subject"_s;
    QTest::newRow("half of everybody") << with("address", "128.0.0.0/1") << u"subject"_s;
    QTest::newRow("a wide range of IPv6") << with("address", "2001::/16") << u"subject"_s;
    QTest::newRow("past") << with("place", "NL", R"(,"until":"2020-01-01T00:00:00Z")") << u"until"_s;
    QTest::newRow("no time") << with("place", "NL", R"(,"until":"soon")") << u"until"_s;
    QTest::newRow("an account that is none") << with("place", "NL", R"(,"account":"me")") << u"account"_s;
    QTest::newRow("unknown") << with("place", "NL", R"(,"untl":"2999-01-01T00:00:00Z")") << u"untl"_s;
}

void ExceptionsApiTest::refusesBadInput()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const Answer answer = m_server.callLocally(
        {.method = "POST", .target = "/v1/security/exceptions", .token = m_server.member(), .rawBody = body});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList(field));
    QCOMPARE(list(m_server.member())["total"_L1].toInt(-1), 0);
}

void ExceptionsApiTest::subjectsAreCanonical_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("country") << u"place"_s << u"nl"_s << u"NL"_s;
    QTest::newRow("city") << u"place"_s << u"nl/Den Haag"_s << u"NL/Den Haag"_s;
    QTest::newRow("path") << u"path"_s << u"/v1/billing*"_s << u"/v1/billing*"_s;
    QTest::newRow("host bits") << u"address"_s << u"192.168.1.7/24"_s << u"192.168.1.0/24"_s;
    QTest::newRow("one of IPv6") << u"address"_s << u"2001:DB8::0001/128"_s << u"2001:db8::1"_s;
    QTest::newRow("mapped") << u"address"_s << u"::ffff:203.0.113.9"_s << u"203.0.113.9"_s;
}

void ExceptionsApiTest::subjectsAreCanonical()
{
    QFETCH(const QString, type);
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const Answer added = add(token, type, typed);
    QCOMPARE(added.outcome(), "201");
    QCOMPARE(added["subject"_L1].toString(), kept);
    QCOMPARE(add(token, type, kept).outcome(), "409 already_exists");
}

void ExceptionsApiTest::ofOthersAndOfAll()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const QJsonObject body{{u"type"_s, u"place"_s}, {u"subject"_s, u"NL"_s}, {u"note"_s, u"x"_s}};
    const auto with = [&](const QString &whose) {
        QJsonObject all = body;
        all.insert(u"account"_s, whose);
        return all;
    };
    QCOMPARE(add(token, with(u"all"_s)).outcome(), "403 forbidden");
    QCOMPARE(add(token, with(m_server.administrator().id)).outcome(), "403 forbidden");
    QCOMPARE(add(token, with(u"acct_00000000000v1"_s)).outcome(), "403 forbidden"); // as for one that there is
    QCOMPARE(add(m_server.admin(), with(u"acct_00000000000v1"_s)).outcome(), "400 invalid_request");
    const int before = list(m_server.admin(), "?account=all")["total"_L1].toInt();
    const int beforeOfAll = list(m_server.admin())["total"_L1].toInt();
    const Answer ofAll = add(m_server.admin(), with(u"all"_s));
    QCOMPARE(ofAll.outcome(), "201");
    QVERIFY(ofAll["accountId"_L1].isNull());
    const Answer ofTheirs = add(m_server.admin(), with(account.id));
    QCOMPARE(ofTheirs.outcome(), "201");
    QCOMPARE(ofTheirs["createdBy"_L1].toString(), m_server.administrator().id);
    QCOMPARE(list(token)["total"_L1].toInt(-1), 1); // their own
    QCOMPARE(list(token, "?account=all").outcome(), "403 forbidden");
    QCOMPARE(list(m_server.admin(), "?account=" + account.id.toLatin1())["total"_L1].toInt(-1), 1);
    QCOMPARE(list(m_server.admin(), "?account=all")["total"_L1].toInt(-1), before + 2);
    QCOMPARE(list(m_server.admin())["total"_L1].toInt(-1), beforeOfAll + 1);
    QCOMPARE(revoke(token, ofAll["id"_L1]).outcome(), "404 not_found");
    QCOMPARE(revoke(m_server.member(), ofTheirs["id"_L1]).outcome(), "404 not_found");
    QCOMPARE(revoke(token, ofTheirs["id"_L1]).outcome(), "204");
    QCOMPARE(revoke(m_server.admin(), ofAll["id"_L1]).outcome(), "204");
    // A key reads, and changes nothing.
    const QByteArray key = m_server.makeKey(token, {"read"});
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/security/exceptions", .token = key}).outcome(), "200");
    QCOMPARE(m_server.call({.method = "POST", .target = "/v1/security/exceptions", .token = key, .body = body}).status,
             403);
}

void ExceptionsApiTest::twiceAtOnceIsOnce()
{
    const QByteArray from = m_server.freshAddress();
    const QByteArray token = m_server.signIn(m_server.makeAccount(), from);
    const QJsonObject body{{u"type"_s, u"place"_s}, {u"subject"_s, u"NL"_s}, {u"note"_s, u"x"_s}};
    const Call call{.method = "POST", .target = "/v1/security/exceptions", .token = token, .body = body};
    int added = 0;
    for (const Answer &each : m_server.callAtOnce(QList<Call>(8, call), from))
        added += each.status == 201 ? 1 : 0;
    QCOMPARE(added, 1);
    QCOMPARE(list(token)["total"_L1].toInt(-1), 1);
}

void ExceptionsApiTest::noMoreThanTheLimit()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const QString soon = QString::fromLatin1(formatTime(m_server.clock().now() + std::chrono::minutes(1)));
    for (int i = 0; i < kExceptionLimit; ++i)
        QCOMPARE(add(token, {{u"type"_s, u"address"_s},
                             {u"subject"_s, u"10.0.%1.1"_s.arg(i)},
                             {u"until"_s, soon},
                             {u"note"_s, u"x"_s}})
                     .status,
                 201);
    QCOMPARE(add(token, u"place"_s, u"NL"_s).outcome(), "409 exceptions_full");
    m_server.clock().advance(std::chrono::minutes(1)); // they have ended, and go
    QCOMPARE(list(token)["total"_L1].toInt(-1), 0);
    QCOMPARE(add(token, u"place"_s, u"NL"_s).outcome(), "201");
}

void ExceptionsApiTest::aPlace()
{
    const TestAccount account = m_server.makeAccount(), other = m_server.makeAccount();
    for (const TestAccount &each : {account, other})
        QCOMPARE(login(each, kGermany).status, 200);
    QCOMPARE(add(m_server.signInLocally(account), u"place"_s, u"JP"_s).outcome(), "201");
    for (const TestAccount &each : {account, other})
        login(each, kJapan, u"not the password"_s);
    login(account, kFrance, u"not the password"_s);
    settle();
    QCOMPARE(alerts(account, "geographic_change"), 1); // France
    QCOMPARE(alerts(other, "geographic_change"), 1);   // Japan: it was not theirs
}

// Two findings of one place and moment: the address of one keeps away that one alone.
void ExceptionsApiTest::anAddressIsNoPlace()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(login(account, kGermany).status, 200);
    QCOMPARE(add(m_server.signInLocally(account), u"address"_s, QString::fromLatin1(kJapan)).outcome(), "201");
    login(account, kJapan, u"not the password"_s);
    settle();
    QCOMPARE(alerts(account, "geographic_change"), 0);
    login(account, "133.11.0.2", u"not the password"_s);
    login(account, kJapan, u"not the password"_s);
    settle();
    QCOMPARE(alerts(account, "geographic_change"), 1);
}

void ExceptionsApiTest::aPath()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray from = m_server.freshAddress();
    const QByteArray token = m_server.signIn(account, from);
    QCOMPARE(add(token, u"path"_s, u"/v1/admin*"_s).outcome(), "201");
    for (int i = 0; i < 11; ++i) {
        for (const QByteArray &path : {"/v1/admin/accounts"_ba, "/v1/api-keys"_ba})
            QCOMPARE(m_server.call({.method = "GET", .target = path, .token = token}, from).status, 200);
    }
    settle();
    const QJsonArray found =
        m_server
            .callLocally({.method = "GET",
                          .target = "/v1/security/alerts?type=unusual_endpoint&account=" + account.id.toLatin1(),
                          .token = m_server.admin()})["alerts"_L1]
            .toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]["metadata"_L1]["endpoint"_L1].toString(), u"/v1/api-keys*"_s);
    QVERIFY(std::ranges::none_of(m_server.rows("action=alert_raised"), [](const QJsonValue &row) {
        return row.toObject()["metadata"_L1]["subject"_L1].toString() == u"/v1/admin*";
    }));
}

// The address is blocked all the same, and another one is not excepted.
void ExceptionsApiTest::anAddressOfFailures()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(add(m_server.signInLocally(account), u"address"_s, u"198.51.100.0/28"_s).outcome(), "201");
    failFrom(account, "198.51.100.7", 5);
    QCOMPARE(alerts(account, "brute_force"), 0);
    QCOMPARE(login(account, "198.51.100.7").outcome(), "403 ip_blocked");
    failFrom(account, "198.51.100.16", 5);
    QCOMPARE(alerts(account, "brute_force"), 1);
    // Of nobody's account: the account's exception does not hold there.
    const TestAccount unknown{.email = u"nobody@example.com"_s, .password = u"x"_s, .id = {}};
    failFrom(unknown, "198.51.100.8", 5);
    const auto nobodys = [&] {
        const QJsonArray all = m_server
                                   .callLocally({.method = "GET",
                                                 .target = "/v1/security/alerts?type=brute_force",
                                                 .token = m_server.admin()})["alerts"_L1]
                                   .toArray();
        return std::ranges::count_if(all, [](const QJsonValue &each) { return each["accountId"_L1].isNull(); });
    };
    QCOMPARE(nobodys(), 1);
    QCOMPARE(add(m_server.admin(), {{u"type"_s, u"address"_s},
                                    {u"subject"_s, u"198.51.100.9"_s},
                                    {u"account"_s, u"all"_s},
                                    {u"note"_s, u"our scanner"_s}})
                 .outcome(),
             "201");
    failFrom(unknown, "198.51.100.9", 5);
    QCOMPARE(nobodys(), 1);
}

void ExceptionsApiTest::anIPv6AddressIsNotItsNetwork()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    QCOMPARE(add(token, u"address"_s, u"2001:db8:1::1"_s).outcome(), "201");
    QCOMPARE(add(token, u"address"_s, u"2001:db8:2::/64"_s).outcome(), "201");
    failFrom(account, "2001:db8:1::1", 5);
    QCOMPARE(alerts(account, "brute_force"), 1);
    failFrom(account, "2001:db8:2::1", 5);
    QCOMPARE(alerts(account, "brute_force"), 1);
}

void ExceptionsApiTest::anExposedPassword()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    QCOMPARE(m_server
                 .callLocally({.method = "POST",
                               .target = "/v1/auth/ip-whitelist",
                               .token = token,
                               .body = QJsonObject{{u"ip"_s, u"203.0.113.42"_s}}})
                 .outcome(),
             "201");
    QCOMPARE(add(token, u"address"_s, u"198.51.100.77"_s).outcome(), "201");
    QCOMPARE(login(account, "198.51.100.77").status, 403);
    QCOMPARE(alerts(account, "credentials_exposed"), 0);
    QCOMPARE(login(account, "198.51.100.78").status, 403);
    QCOMPARE(alerts(account, "credentials_exposed"), 1);
}

void ExceptionsApiTest::endsByTheClock()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(login(account, kGermany).status, 200);
    const QByteArray token = m_server.signInLocally(account);
    const TimePoint until = m_server.clock().now() + std::chrono::hours(1);
    QCOMPARE(add(token, {{u"type"_s, u"place"_s},
                         {u"subject"_s, u"JP"_s},
                         {u"until"_s, QString::fromLatin1(formatTime(until))},
                         {u"note"_s, u"x"_s}})
                 .outcome(),
             "201");
    m_server.clock().advance(std::chrono::hours(1) - Milliseconds(1));
    login(account, kKyoto, u"not the password"_s);
    settle();
    QCOMPARE(alerts(account, "geographic_change"), 0);
    QCOMPARE(list(token)["total"_L1].toInt(-1), 1);
    m_server.clock().advance(Milliseconds(1));
    login(account, kKyoto, u"not the password"_s);
    settle();
    QCOMPARE(alerts(account, "geographic_change"), 1);
    QCOMPARE(list(token)["total"_L1].toInt(-1), 0);
}

void ExceptionsApiTest::goesWithItsAccount()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(add(m_server.signInLocally(account), u"place"_s, u"JP"_s).outcome(), "201");
    QCOMPARE(m_server.callLocally({.method = "DELETE",
                                   .target = "/v1/admin/accounts/" + account.id.toLatin1(),
                                   .token = m_server.admin()})
                     .status /
                 100,
             2);
    for (const QJsonValue &each : list(m_server.admin(), "?account=all")["exceptions"_L1].toArray())
        QVERIFY(each["accountId"_L1].toString() != account.id);
}

QTEST_GUILESS_MAIN(ExceptionsApiTest)
#include "exceptionsapitest.moc"
