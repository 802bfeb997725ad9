// SPDX-License-Identifier: GPL-3.0-or-later
//
// The detectors through a live server: each fires at its border, raises one open alert with its evidence, and a restart
// neither forgets nor repeats it.
#include "tests/support/serverfixture.h"
#include "tests/support/testcitydatabase.h"

#include <QTest>

using namespace postject;

namespace {

const QByteArray kProxy = "127.9.0.1";
const QByteArray kGermany = "141.20.1.1";
const QByteArray kJapan = "133.11.0.1";
const QByteArray kFrance = "90.0.0.1";
const QByteArray kNowhere = "203.0.113.42"; // documentation: no country

} // namespace

class DetectionApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sensitiveRequests();
    void sensitiveRequestsSlide();
    void localSocketDoesNotCount();
    void resolvedEpisodeStaysResolved();
    void spike_data();
    void spike();
    void spikeNeedsHistory();
    void spikeSurvivesRestart();
    void newPlace_data();
    void newPlace();
    void noPlaceBeforeFirstLogin();
    void placesSurviveRestart();
    void placeIsForgottenAfterThirtyDays();
    void countryInRows();
    void bruteForceBesides();
    void raisedAlertIsInTheLog();
    void newCity();
    void unreadableCityDatabase();

private:
    static void trustProxies(ServerOptions &options);
    QJsonArray alerts(const TestAccount &account, const QByteArray &type);
    QJsonObject onlyAlert(const TestAccount &account, const QByteArray &type);
    Answer get(const QByteArray &token, const QByteArray &target, const QByteArray &from);
    Answer login(const TestAccount &account, const QByteArray &forwardedFor, const QString &password = {});
    void settle(); // whatever was answered is judged, and stored

    ServerFixture m_server{trustProxies};
};

void DetectionApiTest::trustProxies(ServerOptions &options)
{
    options.trustedProxies = {*IpNetwork::parse("127.9.0.0/24")};
}

QJsonArray DetectionApiTest::alerts(const TestAccount &account, const QByteArray &type)
{
    return m_server
        .callLocally({.method = "GET",
                      .target = "/v1/security/alerts?account=" + account.id.toLatin1() + "&type=" + type,
                      .token = m_server.admin()})["alerts"_L1]
        .toArray();
}

QJsonObject DetectionApiTest::onlyAlert(const TestAccount &account, const QByteArray &type)
{
    const QJsonArray found = alerts(account, type);
    return found.size() == 1 ? found[0].toObject() : QJsonObject();
}

Answer DetectionApiTest::get(const QByteArray &token, const QByteArray &target, const QByteArray &from)
{
    return m_server.call({.method = "GET", .target = target, .token = token}, from);
}

Answer DetectionApiTest::login(const TestAccount &account, const QByteArray &forwardedFor, const QString &password)
{
    Call call = ServerFixture::loginCall(account, password);
    call.headers.append({"X-Forwarded-For", forwardedFor});
    return m_server.call(call, kProxy);
}

void DetectionApiTest::settle()
{
    // A stop stores what waits for its second; the start goes on from there.
    m_server.restart();
}

void DetectionApiTest::sensitiveRequests()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray from = m_server.freshAddress();
    const QByteArray token = m_server.signIn(account, from);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(get(token, "/v1/admin/accounts", from).status, 200);
    settle();
    QCOMPARE(alerts(account, "unusual_endpoint").size(), 0);
    QCOMPARE(get(token, "/v1/admin/accounts", from).status, 200); // the 11th, and the first after the start
    QTRY_COMPARE(alerts(account, "unusual_endpoint").size(), 1);
    const QJsonObject alert = onlyAlert(account, "unusual_endpoint");
    QCOMPARE(alert["severity"_L1].toString(), u"medium"_s);
    QCOMPARE(alert["resolved"_L1].toBool(true), false);
    QCOMPARE(alert["metadata"_L1].toObject(),
             (QJsonObject{{u"endpoint"_s, u"/v1/admin*"_s}, {u"count"_s, 11}, {u"window"_s, u"1 hour"_s}}));
    const QJsonObject detail =
        m_server
            .callLocally({.method = "GET",
                          .target = "/v1/security/alerts/" + alert["id"_L1].toString().toLatin1(),
                          .token = m_server.admin()})
            .json();
    QCOMPARE(detail["occurrences"_L1].toInt(), 1);
    const QJsonArray evidence = detail["activity"_L1].toArray();
    QCOMPARE(evidence.size(), 11);
    for (const QJsonValue &row : evidence)
        QCOMPARE(row["endpoint"_L1].toString(), u"/v1/admin/accounts"_s);
    // Further ones are updates of the same alert.
    for (int i = 0; i < 3; ++i)
        get(token, "/v1/admin/accounts", from);
    settle();
    const QJsonObject later = onlyAlert(account, "unusual_endpoint");
    QCOMPARE(later["id"_L1], alert["id"_L1]);
    QCOMPARE(later["metadata"_L1]["count"_L1].toInt(), 14);
    settle();
    QCOMPARE(alerts(account, "unusual_endpoint").size(), 1);
}

void DetectionApiTest::sensitiveRequestsSlide()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray from = m_server.freshAddress();
    const QByteArray token = m_server.signIn(account, from);
    get(token, "/v1/admin/accounts", from);
    m_server.clock().advance(std::chrono::minutes(30));
    for (int i = 0; i < 9; ++i)
        get(token, "/v1/admin/accounts", from);
    m_server.clock().advance(std::chrono::minutes(30)); // the first is an hour old now: it does not count
    get(token, "/v1/admin/accounts", from);
    settle();
    QCOMPARE(alerts(account, "unusual_endpoint").size(), 0);
    get(token, "/v1/admin/accounts", from);
    QTRY_COMPARE(alerts(account, "unusual_endpoint").size(), 1);
}

void DetectionApiTest::localSocketDoesNotCount()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray token = m_server.signInLocally(account);
    for (int i = 0; i < 15; ++i) {
        QCOMPARE(m_server.callLocally({.method = "GET", .target = "/v1/admin/accounts", .token = token}).status, 200);
    }
    settle();
    QCOMPARE(alerts(account, "unusual_endpoint").size(), 0);
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 10; ++i)
        get(token, "/v1/admin/accounts", from);
    settle();
    QCOMPARE(alerts(account, "unusual_endpoint").size(), 0);
    // Nor is a console that looks at things a spike, after a quiet day.
    m_server.clock().advance(std::chrono::hours(30));
    const QByteArray later = m_server.signInLocally(account);
    for (int i = 0; i < 60; ++i)
        m_server.callLocally({.method = "GET", .target = "/v1/auth/me", .token = later});
    settle();
    QCOMPARE(alerts(account, "request_spike").size(), 0);
}

void DetectionApiTest::resolvedEpisodeStaysResolved()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray from = m_server.freshAddress();
    QByteArray token = m_server.signIn(account, from);
    for (int i = 0; i < 11; ++i)
        get(token, "/v1/admin/accounts", from);
    QTRY_COMPARE(alerts(account, "unusual_endpoint").size(), 1);
    const QByteArray id = onlyAlert(account, "unusual_endpoint")["id"_L1].toString().toLatin1();
    QCOMPARE(m_server
                 .callLocally({.method = "PATCH",
                               .target = "/v1/security/alerts/" + id,
                               .token = m_server.admin(),
                               .body = QJsonObject{{u"resolved"_s, true}}})
                 .status,
             200);
    get(token, "/v1/admin/accounts", from);
    settle();
    QCOMPARE(onlyAlert(account, "unusual_endpoint")["resolved"_L1].toBool(), true);
    // A new episode is a new alert.
    m_server.clock().advance(std::chrono::hours(2));
    for (int i = 0; i < 11; ++i)
        get(token, "/v1/admin/accounts", from);
    QTRY_COMPARE(alerts(account, "unusual_endpoint").size(), 2);
}

void DetectionApiTest::spike_data()
{
    QTest::addColumn<int>("perHour");
    QTest::newRow("4 an hour: 5 times is 20") << 4;
    QTest::newRow("5 an hour") << 5;
}

// A day of equal hours; the sign-in is the first of its requests.
void DetectionApiTest::spike()
{
    QFETCH(const int, perHour);
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    QByteArray token;
    for (int hour = 0; hour < 24; ++hour) {
        for (int i = 0; i < perHour; ++i) {
            if (i == 0 && hour % 6 == 0)
                token = m_server.signIn(account, from);
            else
                QCOMPARE(get(token, "/v1/auth/me", from).status, 200);
        }
        m_server.clock().advance(std::chrono::hours(1));
    }
    for (int i = 0; i < 5 * perHour; ++i)
        get(token, "/v1/auth/me", from);
    settle();
    QCOMPARE(alerts(account, "request_spike").size(), 0);
    get(token, "/v1/auth/me", from);
    QTRY_COMPARE(alerts(account, "request_spike").size(), 1);
    const QJsonObject alert = onlyAlert(account, "request_spike");
    QCOMPARE(alert["severity"_L1].toString(), u"high"_s);
    QCOMPARE(
        alert["metadata"_L1].toObject(),
        (QJsonObject{{u"normalRate"_s, perHour}, {u"currentRate"_s, 5 * perHour + 1}, {u"window"_s, u"1 hour"_s}}));
}

void DetectionApiTest::spikeNeedsHistory()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    m_server.signIn(account, from);
    m_server.clock().advance(std::chrono::hours(23));
    const QByteArray token = m_server.signIn(account, from);
    for (int i = 0; i < 60; ++i)
        get(token, "/v1/auth/me", from);
    settle();
    QCOMPARE(alerts(account, "request_spike").size(), 0);
    m_server.clock().advance(std::chrono::hours(1)); // now there are 24, and those 60 are the past
    for (int i = 0; i < 12; ++i)
        get(token, "/v1/auth/me", from);
    settle();
    QCOMPARE(alerts(account, "request_spike").size(), 0); // 20 are needed
    for (int i = 0; i < 8; ++i)
        get(token, "/v1/auth/me", from);
    QTRY_COMPARE(alerts(account, "request_spike").size(), 1);
}

void DetectionApiTest::spikeSurvivesRestart()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    m_server.signIn(account, from);
    m_server.clock().advance(std::chrono::hours(24 * 10)); // idle days: the average is next to nothing
    const QByteArray token = m_server.signIn(account, from);
    for (int i = 0; i < 18; ++i)
        get(token, "/v1/auth/me", from);
    settle();
    QCOMPARE(alerts(account, "request_spike").size(), 0);
    get(token, "/v1/auth/me", from); // the 20th of the hour
    m_server.restart();
    QTRY_COMPARE(alerts(account, "request_spike").size(), 1);
    get(token, "/v1/auth/me", from);
    m_server.restart();
    QCOMPARE(alerts(account, "request_spike").size(), 1);
    QTRY_COMPARE(onlyAlert(account, "request_spike")["metadata"_L1]["currentRate"_L1].toInt(), 21);
}

void DetectionApiTest::newPlace_data()
{
    QTest::addColumn<bool>("rightPassword");
    QTest::addColumn<bool>("twoFactor");
    QTest::addColumn<QString>("severity");
    QTest::newRow("wrong password") << false << false << u"low"_s;
    QTest::newRow("right password, no code") << true << true << u"medium"_s;
    QTest::newRow("succeeded") << true << false << u"high"_s;
}

void DetectionApiTest::newPlace()
{
    QFETCH(const bool, rightPassword);
    QFETCH(const bool, twoFactor);
    QFETCH(const QString, severity);
    const TestAccount account = m_server.makeAccount();
    const Answer first = login(account, kGermany);
    QCOMPARE(first.status, 200);
    if (twoFactor)
        m_server.enrol(first["token"_L1].toString().toLatin1());
    settle();
    QCOMPARE(alerts(account, "geographic_change").size(), 0);
    const Answer answer = login(account, kJapan, rightPassword ? QString() : u"not the password"_s);
    QCOMPARE(answer.status, rightPassword && !twoFactor ? 200 : 401);
    QTRY_COMPARE(alerts(account, "geographic_change").size(), 1);
    const QJsonObject alert = onlyAlert(account, "geographic_change");
    QCOMPARE(alert["severity"_L1].toString(), severity);
    QCOMPARE(alert["metadata"_L1].toObject(), (QJsonObject{{u"country"_s, u"JP"_s},
                                                           {u"previousCountries"_s, QJsonArray{u"DE"_s}},
                                                           {u"ipAddress"_s, QString::fromLatin1(kJapan)},
                                                           {u"succeeded"_s, severity == u"high"}}));
    const QJsonObject detail =
        m_server
            .callLocally({.method = "GET",
                          .target = "/v1/security/alerts/" + alert["id"_L1].toString().toLatin1(),
                          .token = m_server.admin()})
            .json();
    QCOMPARE(detail["activity"_L1].toArray().size(), 1);
    QCOMPARE(detail["activity"_L1][0]["requestId"_L1].toString().toLatin1(), answer.requestId());
    settle();
    QCOMPARE(alerts(account, "geographic_change").size(), 1);
    // No place at all.
    login(account, kNowhere, u"not the password"_s);
    settle();
    QCOMPARE(alerts(account, "geographic_change").size(), 1);
}

void DetectionApiTest::noPlaceBeforeFirstLogin()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(login(account, kJapan, u"not the password"_s).status, 401);
    QCOMPARE(login(account, kFrance).status, 200);
    settle();
    QCOMPARE(alerts(account, "geographic_change").size(), 0);
}

void DetectionApiTest::placesSurviveRestart()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(login(account, kGermany).status, 200);
    m_server.restart();
    QCOMPARE(login(account, kGermany).status, 200);
    m_server.restart();
    QCOMPARE(alerts(account, "geographic_change").size(), 0);
    QCOMPARE(login(account, kFrance).status, 200);
    m_server.restart();
    QTRY_COMPARE(alerts(account, "geographic_change").size(), 1);
    QCOMPARE(login(account, kFrance).status, 200); // known by now
    settle();
    QCOMPARE(onlyAlert(account, "geographic_change")["severity"_L1].toString(), u"high"_s);
}

void DetectionApiTest::placeIsForgottenAfterThirtyDays()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(login(account, kGermany).status, 200);
    m_server.clock().advance(std::chrono::hours(24 * 30) - Milliseconds(1));
    QCOMPARE(login(account, kGermany, u"not the password"_s).status, 401);
    settle();
    QCOMPARE(alerts(account, "geographic_change").size(), 0);
    m_server.clock().advance(Milliseconds(1));
    QCOMPARE(login(account, kGermany, u"not the password"_s).status, 401);
    QTRY_COMPARE(alerts(account, "geographic_change").size(), 1);
    QCOMPARE(onlyAlert(account, "geographic_change")["metadata"_L1]["previousCountries"_L1].toArray(), QJsonArray());
}

void DetectionApiTest::countryInRows()
{
    const TestAccount account = m_server.makeAccount();
    const Answer here = login(account, kGermany);
    QCOMPARE(m_server.rowOf(here.requestId())["country"_L1].toString(), u"DE"_s);
    const Answer nowhere = login(account, kNowhere);
    QVERIFY(m_server.rowOf(nowhere.requestId())["country"_L1].toString().isEmpty());
}

void DetectionApiTest::bruteForceBesides()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(login(account, kGermany).status, 200);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(login(account, "133.11.0.77", u"not the password"_s).status, 401);
    QCOMPARE(login(account, "133.11.0.77").outcome(), "403 ip_blocked");
    settle();
    QCOMPARE(alerts(account, "brute_force").size(), 1);
    // The same five attempts are one episode of a new place.
    const QJsonObject alert = onlyAlert(account, "geographic_change");
    QCOMPARE(alert["severity"_L1].toString(), u"low"_s);
    const Answer detail = m_server.callLocally({.method = "GET",
                                                .target = "/v1/security/alerts/" + alert["id"_L1].toString().toLatin1(),
                                                .token = m_server.admin()});
    QCOMPARE(detail["occurrences"_L1].toInt(), 5);
    QCOMPARE(detail["activity"_L1].toArray().size(), 5);
}

void DetectionApiTest::raisedAlertIsInTheLog()
{
    const TestAccount account = m_server.makeAccount();
    QCOMPARE(login(account, kGermany).status, 200);
    QCOMPARE(login(account, kJapan).status, 200);
    QTRY_COMPARE(alerts(account, "geographic_change").size(), 1);
    QCOMPARE(login(account, kJapan, u"not the password"_s).status, 401);
    settle();
    const QJsonObject alert = onlyAlert(account, "geographic_change");
    int raised = 0;
    const QJsonArray rows = m_server.rows("action=alert_raised");
    for (const QJsonValue &row : rows)
        raised += row["metadata"_L1]["alertId"_L1] == alert["id"_L1] ? 1 : 0;
    QCOMPARE(raised, 1);
    for (const QJsonValue &row : rows)
        QVERIFY(row["metadata"_L1]["alertId"_L1].toString().startsWith(u"alert_"));
}

void DetectionApiTest::newCity()
{
    TestCityDatabase database;
    database.add(u"141.20.0.0/16"_s, "DE", "Berlin");
    database.add(u"134.100.0.0/16"_s, "DE", "Hamburg");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"city.mmdb"_s);
    QVERIFY(database.write(file));
    ServerFixture server([file](ServerOptions &options) {
        trustProxies(options);
        options.cityDatabase = file;
    });
    const TestAccount account = server.makeAccount();
    for (const char *from : {"141.20.1.1", "141.20.7.7", "134.100.1.1"}) {
        Call call = ServerFixture::loginCall(account);
        call.headers.append({"X-Forwarded-For", QByteArray(from)});
        QCOMPARE(server.call(call, kProxy).status, 200);
    }
    const auto list = [&] {
        return server
            .callLocally(
                {.method = "GET", .target = "/v1/security/alerts?account=all", .token = server.admin()})["alerts"_L1]
            .toArray();
    };
    QTRY_COMPARE(list().size(), 1);
    QCOMPARE(list()[0]["metadata"_L1].toObject(), (QJsonObject{{u"country"_s, u"DE"_s},
                                                               {u"city"_s, u"Hamburg"_s},
                                                               {u"previousCountries"_s, QJsonArray{u"DE"_s}},
                                                               {u"ipAddress"_s, u"134.100.1.1"_s},
                                                               {u"succeeded"_s, true}}));
}

void DetectionApiTest::unreadableCityDatabase()
{
    ServerOptions options;
    options.dataDir = m_server.filePath(u"other"_s);
    options.configDir = m_server.filePath(u"otherconfig"_s);
    options.port = 0;
    options.cityDatabase = m_server.filePath(u"none.mmdb"_s);
    const auto host = ServerHost::start(options);
    QVERIFY(!host);
    QVERIFY(host.error().detail.contains(u"none.mmdb"_s));
}

QTEST_GUILESS_MAIN(DetectionApiTest)
#include "detectionapitest.moc"
