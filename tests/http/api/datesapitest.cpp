// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates of every year on every endpoint that takes one: each is answered, what has no four-digit year is refused, and
// the server lives.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

// A value of a date parameter, and whether it is one.
struct Sample
{
    QByteArray text;
    bool isDate = true;
};

const QList<Sample> kSamples{
    {"0001-01-01"},
    {"0001-01-01T00:00:00Z"},
    {"0001-01-01T00:00:00-23:59"},
    {"1582-10-10"},
    {"1969-12-31T23:59:59.999Z"},
    {"1970-01-01"},
    {"2026-03-02"}, // the server's today
    {"2026-03-02T09:59:59.999%2B00:00"},
    {"2026-03-02T10:00:00.001Z"},
    {"2026-03-03"},
    {"2999-01-01"},
    {"9999-12-31"},
    {"9999-12-31T23:59:59.999+2359"}, // the plus as it arrives from a form: a blank
    {"9999-12-31T23:59:59.999Z"},
    {"0000-01-01", false},
    {"0000-12-31T23:59:59Z", false},
    {"0001-01-01T00:00:00%2B00:01", false},
    {"9999-12-31T23:59:59.999-00:01", false},
    {"9999-12-31T23:59:59-2359", false},
    {"10000-01-01", false},
    {"-0001-01-01", false},
    {"2026-02-30", false},
    {"292278994-08-17T07:12:55.807Z", false},
    {"", false},
};

const QList<QByteArray> kLists{"/v1/security/activity-logs",
                               "/v1/security/activity-logs/histogram",
                               "/v1/security/activity-logs/top?by=action",
                               "/v1/security/activity-logs/export?format=csv",
                               "/v1/security/activity-logs/export?format=ndjson",
                               "/v1/security/alerts",
                               "/v1/security/metrics",
                               "/v1/security/verdicts"};

QByteArray with(const QByteArray &target, const QByteArray &query)
{
    return target + (target.contains('?') ? '&' : '?') + query;
}

} // namespace

class DatesApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListKnowsIt();
    void oneDate_data();
    void oneDate();
    void twoDates_data();
    void twoDates();
    void stepsOfMetrics();
    void theFutureHasEmptySeries_data();
    void theFutureHasEmptySeries();
    void keysThatExpire();
    void reportedEvents();

private:
    Answer get(const QByteArray &target)
    {
        return m_server.callLocally({.method = "GET", .target = target, .token = m_server.admin()});
    }
    ServerFixture m_server;
};

// So that an endpoint that takes dates later is added here.
void DatesApiTest::everyListKnowsIt()
{
    const QJsonObject paths = get("/v1/openapi.json")["paths"_L1].toObject();
    QVERIFY(!paths.isEmpty());
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonArray parameters = path.value()["get"_L1]["parameters"_L1].toArray();
        const bool takesDates = std::ranges::any_of(
            parameters, [](const QJsonValue &each) { return each["name"_L1].toString() == "startDate"_L1; });
        const bool isListed = std::ranges::any_of(
            kLists, [&](const QByteArray &each) { return each.split('?').first() == path.key().toLatin1(); });
        QVERIFY2(takesDates == isListed, qPrintable(path.key()));
    }
}

void DatesApiTest::oneDate_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const QByteArray &target : kLists)
        QTest::newRow(target.constData()) << target;
}

void DatesApiTest::oneDate()
{
    QFETCH(const QByteArray, target);
    for (const Sample &sample : kSamples) {
        for (const char *name : {"startDate", "endDate"}) {
            for (const char *whose : {"", "&account=all"}) {
                const QByteArray asked = with(target, name + ('=' + sample.text) + whose);
                const Answer answer = get(asked);
                QVERIFY2(answer.status == (sample.isDate ? 200 : 400),
                         (asked + ": " + answer.outcome() + answer.body).constData());
            }
        }
    }
}

void DatesApiTest::twoDates_data()
{
    oneDate_data();
}

void DatesApiTest::twoDates()
{
    QFETCH(const QByteArray, target);
    for (const Sample &start : kSamples) {
        for (const Sample &end : kSamples) {
            if (!start.isDate || !end.isDate)
                continue;
            const QByteArray asked = with(target, "account=all&startDate=" + start.text + "&endDate=" + end.text);
            const Answer answer = get(asked);
            const bool isReversed = &start > &end && start.text != end.text;
            // Two samples of the same day are in either order right: the end is the whole day.
            if (answer.status != 200)
                QVERIFY2(isReversed && answer.outcome() == "400 invalid_request",
                         (asked + ": " + answer.outcome()).constData());
        }
    }
}

void DatesApiTest::stepsOfMetrics()
{
    for (const Sample &sample : kSamples) {
        for (const char *step : {"60", "300", "3600", "604800"}) {
            const QByteArray asked = "/v1/security/metrics?step="_ba + step + "&startDate=" + sample.text;
            const Answer answer = get(asked);
            // Too many points for so short a step is a refusal by name; nothing else is.
            const bool isKnown = answer.status == 200 || (answer.outcome() == "400 invalid_request" &&
                                                          (!sample.isDate || answer.body.contains("\"step\"")));
            QVERIFY2(isKnown, (asked + ": " + answer.outcome() + answer.body).constData());
        }
    }
}

void DatesApiTest::theFutureHasEmptySeries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("start") << QByteArray("startDate=2999-01-01");
    QTest::newRow("the next minute") << QByteArray("startDate=2026-03-02T10:01:00Z");
    QTest::newRow("both") << QByteArray("startDate=2999-01-01&endDate=2999-12-31");
    QTest::newRow("with a step") << QByteArray("startDate=2999-01-01&step=60");
    QTest::newRow("the last day") << QByteArray("startDate=9999-12-31&endDate=9999-12-31&step=604800");
}

void DatesApiTest::theFutureHasEmptySeries()
{
    QFETCH(const QByteArray, query);
    for (const QByteArray &whose :
         {m_server.member(), m_server.admin(), m_server.makeKey(m_server.member(), {"read"})}) {
        const Answer answer =
            m_server.call({.method = "GET", .target = "/v1/security/metrics?" + query, .token = whose});
        QCOMPARE(answer.outcome(), "200");
        const QJsonObject series = answer["series"_L1].toObject();
        QCOMPARE(series.size(), 10);
        for (const QJsonValue &each : series)
            QVERIFY(each.isArray() && each.toArray().isEmpty());
    }
}

void DatesApiTest::keysThatExpire()
{
    for (const Sample &sample : kSamples) {
        const QString text = QString::fromLatin1(QByteArray::fromPercentEncoding(sample.text));
        const Answer answer = m_server.callLocally(
            {.method = "POST",
             .target = "/v1/api-keys",
             .token = m_server.member(),
             .body =
                 QJsonObject{{u"name"_s, u"a key"_s}, {u"scopes"_s, QJsonArray{u"read"_s}}, {u"expiresAt"_s, text}}});
        const bool isLater = sample.isDate && text.size() > 10 && text > u"2026-03-02T10:00:00.000Z"_s;
        QVERIFY2(answer.status == (isLater ? 201 : 400),
                 (sample.text + ": " + answer.outcome() + answer.body).constData());
    }
}

void DatesApiTest::reportedEvents()
{
    const QByteArray key = m_server.makeKey(m_server.member(), {"ingest"});
    for (const Sample &sample : kSamples) {
        const QString text = QString::fromLatin1(QByteArray::fromPercentEncoding(sample.text));
        const QJsonObject event{{u"action"_s, u"send_email"_s},
                                {u"ipAddress"_s, u"203.0.113.9"_s},
                                {u"userAgent"_s, u"sdk"_s},
                                {u"createdAt"_s, text}};
        const Answer answer = m_server.call({.method = "POST",
                                             .target = "/v1/security/activity-logs",
                                             .token = key,
                                             .body = QJsonObject{{u"events"_s, QJsonArray{event}}}});
        const bool isNear = sample.isDate && text.size() > 10 && text.startsWith(u"2026-03-02T"_s);
        QVERIFY2(answer.status == (isNear ? 202 : 400),
                 (sample.text + ": " + answer.outcome() + answer.body).constData());
    }
}

QTEST_GUILESS_MAIN(DatesApiTest)
#include "datesapitest.moc"
