// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the anomaly charts are told beside the rates: who failed to sign in, from where, which sensitive paths were
// asked for, what the detectors judge by, and from which row the live stream goes on.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

class MetricsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresByAddress();
    void blockedAddresses();
    void countries();
    void sensitivePaths();
    void limitsInForce();
    void minutesOfTheLastHour();
    void throughWhichRow();
    void nothingOfTheFuture();

private:
    Answer ask(const QByteArray &token, const QByteArray &query = {});
    QJsonArray series(const QByteArray &token, const QByteArray &name, const QByteArray &query = {});
    void fail(const TestAccount &account, const QByteArray &from, int times);

    ServerFixture m_server;
};

Answer MetricsApiTest::ask(const QByteArray &token, const QByteArray &query)
{
    const Answer answer =
        m_server.callLocally({.method = "GET", .target = "/v1/security/metrics?" + query, .token = token});
    if (answer.status != 200)
        qFatal("no metrics: %s", answer.body.constData());
    return answer;
}

QJsonArray MetricsApiTest::series(const QByteArray &token, const QByteArray &name, const QByteArray &query)
{
    return ask(token, "series=" + name + (query.isEmpty() ? "" : '&' + query))["series"_L1][QLatin1StringView(name)]
        .toArray();
}

void MetricsApiTest::fail(const TestAccount &account, const QByteArray &from, int times)
{
    for (int i = 0; i < times; ++i)
        QCOMPARE(m_server.call(ServerFixture::loginCall(account, u"wrong"_s), from).status, 401);
}

void MetricsApiTest::failuresByAddress()
{
    const TestAccount account = m_server.makeAccount(), other = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    const QByteArray most = m_server.freshAddress(), least = m_server.freshAddress(), none = m_server.freshAddress();
    fail(account, least, 1);
    fail(account, most, 2);
    fail(other, least, 3);
    m_server.clock().advance(std::chrono::minutes(7));
    fail(account, most, 1);
    m_server.signIn(account, none);
    const TimePoint last = m_server.clock().now();
    const QJsonArray addresses = series(token, "loginAddresses", "step=300");
    QCOMPARE(addresses.size(), 2); // neither others' failures nor addresses that never failed
    QCOMPARE(addresses[0]["ipAddress"_L1].toString().toLatin1(), most);
    QCOMPARE(addresses[0]["failedLogins"_L1].toInt(), 3);
    QCOMPARE(addresses[0]["logins"_L1].toInt(-1), 0);
    QCOMPARE(addresses[0]["lastAt"_L1].toString().toLatin1(), formatTime(last));
    QVERIFY(addresses[0]["blockedUntil"_L1].isNull());
    const QJsonArray points = addresses[0]["points"_L1].toArray();
    QCOMPARE(points.size(), 2); // only steps that have any
    QCOMPARE(points[0]["failedLogins"_L1].toInt(), 2);
    QCOMPARE(points[1]["failedLogins"_L1].toInt(), 1);
    QCOMPARE(addresses[1]["ipAddress"_L1].toString().toLatin1(), least);
    QCOMPARE(addresses[1]["failedLogins"_L1].toInt(), 1);
}

void MetricsApiTest::blockedAddresses()
{
    const QByteArray from = m_server.freshAddress();
    fail(m_server.makeAccount(), from, 5);
    const QJsonArray addresses = series(m_server.admin(), "loginAddresses", "account=all");
    const auto found = std::ranges::find_if(
        addresses, [&](const QJsonValue &each) { return each["ipAddress"_L1].toString().toLatin1() == from; });
    QVERIFY(found != addresses.end());
    const QByteArray end = formatTime(m_server.clock().now() + std::chrono::hours(24));
    QCOMPARE((*found)["blockedUntil"_L1].toString().toLatin1(), end);
}

void MetricsApiTest::countries()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    fail(account, m_server.freshAddress(), 2);
    fail(account, m_server.freshAddress(), 1);
    const QJsonArray countries = series(token, "loginCountries");
    QCOMPARE(countries.size(), 1);
    QCOMPARE(countries[0]["country"_L1].toString(u"?"_s), QString()); // a private address has none
    QCOMPARE(countries[0]["failedLogins"_L1].toInt(), 3);
    QCOMPARE(countries[0]["logins"_L1].toInt(), 1); // that of the token
}

void MetricsApiTest::sensitivePaths()
{
    const TestAccount account = m_server.makeAccount(u"administrator"_s);
    const QByteArray token = m_server.signInLocally(account);
    for (const QByteArray &path : {"/v1/admin/accounts"_ba, "/v1/admin/settings"_ba, "/v1/billing/invoices"_ba})
        m_server.call({.method = "GET", .target = path, .token = token});
    m_server.callLocally({.method = "GET", .target = "/v1/admin/accounts", .token = token}); // does not count
    const auto counts = [&] {
        QStringList words;
        for (const QJsonValue &each : series(token, "sensitivePaths"))
            words.append(each["path"_L1].toString() + u' ' + QString::number(each["requests"_L1].toInt(-1)));
        return words;
    };
    QCOMPARE(counts(), (QStringList{u"/v1/billing* 1"_s, u"/v1/api-keys* 0"_s, u"/v1/admin* 2"_s}));
    const auto setPaths = [&](const QJsonValue &paths) {
        return m_server
            .callLocally({.method = "PATCH",
                          .target = "/v1/admin/settings",
                          .token = m_server.admin(),
                          .body = QJsonObject{{u"detection.sensitivePaths"_s, paths}}})
            .status;
    };
    QCOMPARE(setPaths(QJsonArray{u"/v1/admin*"_s, u"/v1/admin/settings"_s}), 200); // both count what both match
    QCOMPARE(counts(), (QStringList{u"/v1/admin* 2"_s, u"/v1/admin/settings 1"_s}));
    QCOMPARE(setPaths(QJsonValue::Null), 200);
}

void MetricsApiTest::limitsInForce()
{
    const QByteArray token = m_server.member();
    const QJsonObject usual{{u"spikeFactor"_s, 5},  {u"spikeRequests"_s, 20},      {u"spikeHistoryHours"_s, 24},
                            {u"failedLogins"_s, 5}, {u"failedLoginMinutes"_s, 60}, {u"sensitiveRequests"_s, 10},
                            {u"placeDays"_s, 30}};
    QCOMPARE(ask(token, "series=requests")["limits"_L1].toObject(), usual);
    const auto patch = [&](const QJsonObject &body) {
        return m_server
            .callLocally({.method = "PATCH", .target = "/v1/admin/settings", .token = m_server.admin(), .body = body})
            .status;
    };
    QCOMPARE(patch({{u"detection.bruteForce.attempts"_s, 7}, {u"detection.unusualEndpoint.requests"_s, 3}}), 200);
    QJsonObject changed = usual;
    changed[u"failedLogins"_s] = 7;
    changed[u"sensitiveRequests"_s] = 3;
    QCOMPARE(ask(token, "series=requests")["limits"_L1].toObject(), changed);
    QCOMPARE(patch({{u"detection.bruteForce.attempts"_s, QJsonValue::Null},
                    {u"detection.unusualEndpoint.requests"_s, QJsonValue::Null}}),
             200);
}

void MetricsApiTest::minutesOfTheLastHour()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray token = m_server.signInLocally(account);
    QVERIFY(ask(token, "series=requests")["historyFrom"_L1].isNull()); // the local socket does not count
    const TimePoint begun = m_server.clock().now();
    for (const int requests : {3, 2}) {
        for (int i = 0; i < requests; ++i)
            m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token});
        m_server.clock().advance(std::chrono::minutes(10));
    }
    const Answer answer = ask(token, "series=minutes,requests&step=3600");
    const QJsonArray minutes = answer["series"_L1]["minutes"_L1].toArray();
    QCOMPARE(minutes.size(), 60); // whatever the step
    QCOMPARE(minutes[59]["value"_L1].toInt(-1), 0);
    QCOMPARE(minutes[49]["value"_L1].toInt(), 2);
    QCOMPARE(minutes[39]["value"_L1].toInt(), 3);
    QCOMPARE(minutes[39]["at"_L1].toString().first(16), QString::fromLatin1(formatTime(begun)).first(16));
    QCOMPARE(answer["series"_L1]["requests"_L1].toArray().last()["value"_L1].toInt(), 5); // their sum
    QCOMPARE(answer["until"_L1].toString().toLatin1(), formatTime(m_server.clock().now()));
    QCOMPARE(answer["historyFrom"_L1].toString().first(16), QString::fromLatin1(formatTime(begun)).first(16));
}

// The row before that of the question itself: what is committed later comes by the stream.
void MetricsApiTest::throughWhichRow()
{
    const QByteArray token = m_server.member();
    const Answer before = m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token});
    const QString through = ask(token, "series=requests")["through"_L1].toString();
    QCOMPARE(through, m_server.rowOf(before.requestId())["id"_L1].toString());
}

void MetricsApiTest::nothingOfTheFuture()
{
    const QByteArray start = formatTime(m_server.clock().now() + std::chrono::hours(1));
    const Answer answer = ask(m_server.member(), "startDate=" + start);
    const QJsonObject all = answer["series"_L1].toObject();
    QCOMPARE(all.size(), 10);
    for (const QJsonValue &each : all)
        QVERIFY(each.isArray() && each.toArray().isEmpty());
    QVERIFY(answer["countedFrom"_L1].isNull());
}

QTEST_GUILESS_MAIN(MetricsApiTest)
#include "metricsapitest.moc"
