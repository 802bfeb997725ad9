// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts in words, from the metadata that the server's detectors write, and from metadata that lacks something.
#include "ui/models/alertwords.h"
#include "ui/models/alertfacts.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

class AlertWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void headlines_data();
    void headlines();
    void everyTypeIsExplained();
    void factsAreInWords();
    void fieldsAreComplete();
};

namespace {

AlertEntry alertOf(const QString &type, const QString &severity, const QByteArray &metadata)
{
    return {.id = u"alert_0000000000001"_s,
            .type = type,
            .severity = severity,
            .description = u"The server's words"_s,
            .metadata = QJsonDocument::fromJson(metadata).object(),
            .createdAt = *parseTime("2025-07-15T10:30:00.000Z"),
            .lastSeenAt = *parseTime("2025-07-15T11:30:00.000Z")};
}

} // namespace

void AlertWordsTest::headlines_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("severity");
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *name, const QString &type, const QString &severity, const QByteArray &metadata,
                        const QString &headline, const QString &source) {
        QTest::newRow(name) << type << severity << metadata << headline << source;
    };
    const QString high = u"high"_s, none;
    row("spike", u"request_spike"_s, high, R"({"normalRate":120,"currentRate":650,"window":"1 hour"})",
        u"650 requests in 1 hours, 5.4 times the usual 120"_s, u"This server"_s);
    row("spike over few", u"request_spike"_s, high, R"({"normalRate":1.8,"currentRate":32,"window":"1 hour"})",
        u"32 requests in 1 hours, 17.8 times the usual 1.8"_s, u"This server"_s);
    row("spike after silence", u"request_spike"_s, high, R"({"normalRate":0.25,"currentRate":650})",
        u"650 requests in 1 hours, where there are usually none"_s, u"This server"_s);
    row("signed in elsewhere", u"geographic_change"_s, high,
        R"({"country":"NG","city":"Lagos","ipAddress":"192.0.2.15","succeeded":true})",
        u"Signed in from a new place: Lagos, Nigeria"_s, u"192.0.2.15"_s);
    row("right password elsewhere", u"geographic_change"_s, u"medium"_s,
        R"({"country":"NG","ipAddress":"192.0.2.15","succeeded":false})",
        u"Right password from a new place, sign-in not completed: Nigeria"_s, u"192.0.2.15"_s);
    row("failed elsewhere", u"geographic_change"_s, u"low"_s,
        R"({"country":"PT","ipAddress":"192.0.2.15","succeeded":false})",
        u"Failed sign-in from a new place: Portugal"_s, u"192.0.2.15"_s);
    row("no such country", u"geographic_change"_s, u"low"_s, R"({"country":"<b>","succeeded":false})",
        u"Failed sign-in from a new place: <b>"_s, u"This server"_s);
    row("endpoint", u"unusual_endpoint"_s, u"medium"_s,
        R"({"endpoint":"/v1/billing*","count":1400,"window":"90 minutes"})",
        u"1,400 requests to /v1/billing* in 90 minutes"_s, u"/v1/billing*"_s);
    row("brute force", u"brute_force"_s, high, R"({"ipAddress":"198.51.100.7","attempts":6,"window":"1 hour"})",
        u"6 failed sign-ins in 1 hours, address blocked"_s, u"198.51.100.7"_s);
    row("exposed", u"credentials_exposed"_s, high, R"({"ipAddress":"198.51.100.7"})",
        u"Right password from 198.51.100.7, which the whitelist refuses"_s, u"198.51.100.7"_s);
    row("guessing", u"distributed_guessing"_s, high,
        R"({"account":"ana@example.com","attempts":25,"addresses":6,"window":"1 hour"})",
        u"25 failed sign-ins from 6 addresses in 1 hours"_s, u"This server"_s);
    row("proxy", u"proxy_misconfigured"_s, u"medium"_s, R"({"ipAddress":"10.0.0.2","missing":4,"malformed":0})",
        u"The trusted proxy 10.0.0.2 does not say who its clients are"_s, u"10.0.0.2"_s);
    row("clock back", u"clock_jump"_s, u"critical"_s, R"({"seconds":-172800})",
        u"The server's clock was set back by 48 hours"_s, u"This server"_s);
    row("clock ahead", u"clock_jump"_s, u"medium"_s, R"({"seconds":660})",
        u"The server's clock was set ahead by 11 minutes"_s, u"This server"_s);
    row("log", u"log_integrity"_s, u"critical"_s, R"({"firstBroken":"log_1","why":"x"})",
        u"The activity log does not verify from log_1 on"_s, u"This server"_s);
    row("log, no entry", u"log_integrity"_s, u"critical"_s, R"({"firstBroken":null,"why":"x"})",
        u"The activity log does not verify"_s, u"This server"_s);
    for (const QString &type : alertwords::types()) {
        if (type != "log_integrity"_L1)
            row(qPrintable(type + u" without metadata"_s), type, high, "{}", u"The server's words"_s, u"This server"_s);
    }
    row("of another type than ours", u"brute_force"_s, high, R"({"attempts":"many","ipAddress":7})",
        u"The server's words"_s, u"This server"_s);
    row("beyond numbers", u"brute_force"_s, high, R"({"attempts":1e300})",
        u"1,000,000,000 failed sign-ins in 1 hours, address blocked"_s, u"This server"_s);
    row("unknown type", u"of_a_newer_server"_s, high, "{}", u"The server's words"_s, u"This server"_s);
}

void AlertWordsTest::headlines()
{
    QFETCH(QString, type);
    QFETCH(QString, severity);
    QFETCH(QByteArray, metadata);
    const AlertEntry alert = alertOf(type, severity, metadata);
    QTEST(alertwords::headline(alert), "headline");
    QTEST(alertwords::source(alert), "source");
}

void AlertWordsTest::everyTypeIsExplained()
{
    QCOMPARE(alertwords::types().size(), 9);
    for (const QString &type : alertwords::types()) {
        QVERIFY(alertwords::typeName(type) != type);
        for (const QString &paragraph : alertwords::explanation(alertOf(type, u"high"_s, "{}")))
            QVERIFY(paragraph.size() > 20);
    }
    QCOMPARE(alertwords::typeName(u"of_a_newer_server"_s), u"of_a_newer_server"_s);
    const QStringList places = alertwords::explanation(
        alertOf(u"geographic_change"_s, u"low"_s, R"({"country":"PT","previousCountries":["NL","DE"]})"));
    QVERIFY(places.constFirst().contains(u"Netherlands, Germany"_s));
}

void AlertWordsTest::factsAreInWords()
{
    AlertEntry alert =
        alertOf(u"brute_force"_s, u"high"_s,
                R"({"ipAddress":"198.51.100.7","attempts":1600,"blockedUntil":"2025-07-16T10:30:00.000Z"})");
    alert.occurrences = 3;
    QStringList lines;
    const QDateTime now = QDateTime::fromString(u"2025-07-15T12:00:00.000Z"_s, Qt::ISODateWithMs);
    for (const auto &[label, value, exact, pivot] : alertwords::facts(alert, u"ana@example.com"_s, now))
        lines += u"%1: %2%3"_s.arg(label, exact.isEmpty() ? value : QString(), exact);
    QCOMPARE(lines, (QStringList{u"Type: Brute force"_s, u"Account: ana@example.com"_s, u"Address: 198.51.100.7"_s,
                                 u"Failed sign-ins: 1,600"_s, u"Blocked until: 2025-07-16T10:30:00.000Z"_s,
                                 u"Raised: 2025-07-15T10:30:00.000Z"_s, u"Seen: 3 times"_s,
                                 u"Last seen: 2025-07-15T11:30:00.000Z"_s}));
}

void AlertWordsTest::fieldsAreComplete()
{
    AlertEntry alert = alertOf(u"brute_force"_s, u"high"_s, R"({"accounts":["a","b"],"deep":{"x":1},"none":null})");
    alert.json = {{u"id"_s, alert.id}, {u"resolved"_s, false}, {u"metadata"_s, alert.metadata}};
    QCOMPARE(alertwords::fields(alert), (QList<QStringList>{{u"id"_s, alert.id},
                                                            {u"resolved"_s, u"false"_s},
                                                            {u"metadata.accounts"_s, u"[\"a\",\"b\"]"_s},
                                                            {u"metadata.deep"_s, u"{\"x\":1}"_s},
                                                            {u"metadata.none"_s, u"null"_s}}));
}

} // namespace postject::ui

QTEST_GUILESS_MAIN(postject::ui::AlertWordsTest)
#include "alertwordstest.moc"
