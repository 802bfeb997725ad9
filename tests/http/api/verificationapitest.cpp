// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifying a log that takes a while: how far it is, one at a time, and its end with the client.
#include "tests/http/api/streamserver.h"

using namespace postject;

namespace {

const QByteArray kTarget = "/v1/admin/audit/verify";

// By a User-Agent of its own, so that the log tells how it ended.
Call patient(const QByteArray &token)
{
    return {.method = "GET", .target = kTarget, .token = token, .headers = {{"User-Agent", "patient"}}};
}

} // namespace

class VerificationApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void administratorsSeeHowFarItIs();
    void oneAtATime();
    void endsWithItsClient();

private:
    QList<int> ends();

    StreamServer m_server;
};

// Enough rows for half a second and more.
void VerificationApiTest::initTestCase()
{
    QJsonArray events;
    for (int i = 0; i < 1000; ++i) {
        events.append(QJsonObject{{u"action"_s, u"api_request"_s},
                                  {u"ipAddress"_s, u"203.0.113.%1"_s.arg(i % 250)},
                                  {u"userAgent"_s, QString(150, u'y')},
                                  {u"endpoint"_s, u'/' + QString(150, u'y')}});
    }
    const QByteArray key = m_server.makeKey(m_server.admin(), {"ingest"});
    TestConnection connection = m_server.connectLocally();
    for (int i = 0; i < 50; ++i) {
        const Answer taken = connection.call({.method = "POST",
                                              .target = "/v1/security/activity-logs",
                                              .token = key,
                                              .body = QJsonObject{{u"events"_s, events}}});
        QCOMPARE(taken.status, 202);
    }
}

QList<int> VerificationApiTest::ends()
{
    QList<int> statuses;
    for (const QJsonValue &row : m_server.rows("endpoint=" + kTarget)) {
        if (row["userAgent"_L1].toString() == u"patient")
            statuses.append(row["status"_L1].toInt());
    }
    return statuses;
}

void VerificationApiTest::administratorsSeeHowFarItIs()
{
    Listener all = m_server.listen(m_server.admin());
    Listener admin = m_server.listen(m_server.admin(), "events=verification");
    Listener member = m_server.listen(m_server.member(), "events=verification,activity");
    const Answer verdict = m_server.callLocally({.method = "GET", .target = kTarget, .token = m_server.admin()});
    QCOMPARE(verdict.outcome(), "200");
    const auto isWhole = [](const QByteArray &stream) {
        const QList<Event> told = named("verification", stream);
        return !told.isEmpty() && told.constLast().data["rows"_L1] == told.constLast().data["total"_L1];
    };
    const QList<Event> told = named("verification", admin.connection.readStream(isWhole));
    QCOMPARE(told.constLast().data["rows"_L1], verdict["rows"_L1]);
    qint64 before = -1;
    for (const Event &each : told) {
        QVERIFY(each.id.isEmpty()); // no row tells of it
        const qint64 rows = each.data["rows"_L1].toInteger(-1);
        QVERIFY(rows >= before && rows <= verdict["rows"_L1].toInteger(-1));
        before = rows;
        QVERIFY(each.data["startedAt"_L1].toString() <= each.data["at"_L1].toString());
    }
    // Neither for members nor unasked: both streams are read to what came after it.
    m_server.touch(m_server.member());
    m_server.touch(m_server.admin());
    const auto isTouched = [](const QByteArray &stream) { return stream.contains("/v1/auth/2fa"); };
    QVERIFY(named("verification", member.connection.readStream(isTouched)).isEmpty());
    QVERIFY(named("verification", all.connection.readStream(isTouched)).isEmpty());
}

void VerificationApiTest::oneAtATime()
{
    TestConnection first = m_server.connectLocally();
    first.send({.method = "GET", .target = kTarget, .token = m_server.admin()});
    const Call second{.method = "GET", .target = kTarget, .token = m_server.localToken()};
    QTRY_COMPARE(m_server.callLocally(second).outcome(), "503 busy");
    QCOMPARE(first.receive().outcome(), "200");
    QCOMPARE(m_server.callLocally(second).outcome(), "200");
}

// A walk that was ended says nothing of the log: no alert.
void VerificationApiTest::endsWithItsClient()
{
    const Call other{.method = "GET", .target = kTarget, .token = m_server.admin()};
    // A busy machine may let the walk come to its end before the client is gone; then it is tried again.
    for (int tries = 0; tries < 20 && !ends().contains(503); ++tries) {
        const qsizetype before = ends().size();
        {
            TestConnection gone = m_server.connectLocally();
            gone.send(patient(m_server.admin()));
            while (ends().size() == before && m_server.callLocally(other).outcome() != "503 busy")
                ;
        }
        QTRY_COMPARE(ends().size(), before + 1);
    }
    QVERIFY(ends().contains(503));
    const Answer alerts = m_server.callLocally(
        {.method = "GET", .target = "/v1/security/alerts?type=log_integrity", .token = m_server.admin()});
    QCOMPARE(alerts["total"_L1].toInt(-1), 0);
    QCOMPARE(m_server.callLocally(other).outcome(), "200");
}

QTEST_GUILESS_MAIN(VerificationApiTest)
#include "verificationapitest.moc"
