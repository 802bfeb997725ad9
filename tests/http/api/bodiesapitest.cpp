// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON bodies as other programs write them: types with parameters, numbers in any form, null for nothing, marks of an
// encoding inside text; and how a fault far inside is named.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {
const QByteArray kEvents = "/v1/security/activity-logs";
} // namespace

class BodiesApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_key = m_server.makeKey(m_server.member(), {"ingest"}); }
    void types_data();
    void types();
    void nullIsNothing();
    void marksInText();
    void metadataFaultsNameTheEvent();
    void numbersAndMarksAreKept();

private:
    Answer whitelist(const QByteArray &body, const QByteArray &type = "application/json");

    ServerFixture m_server;
    QByteArray m_key;
};

// Of an account of its own, over the local socket: a list shuts nobody out there.
Answer BodiesApiTest::whitelist(const QByteArray &body, const QByteArray &type)
{
    return m_server.callLocally({.method = "POST",
                                 .target = "/v1/auth/ip-whitelist",
                                 .token = m_server.signInLocally(m_server.makeAccount()),
                                 .rawBody = body,
                                 .headers = {{"Content-Type", type}}});
}

void BodiesApiTest::types_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("plain") << "application/json"_ba << true;
    QTest::newRow("case") << "Application/JSON"_ba << true;
    QTest::newRow("charset") << "application/json; charset=utf-8"_ba << true;
    QTest::newRow("another charset, which says nothing") << "application/json;charset=ISO-8859-1"_ba << true;
    QTest::newRow("profile") << "application/json; profile=\"https://x/;y\"; odata=verbose"_ba << true;
    QTest::newRow("empty parameter") << "application/json;"_ba << true;
    QTest::newRow("text") << "text/plain; charset=utf-8"_ba << false;
    QTest::newRow("longer") << "application/jsonp"_ba << false;
    QTest::newRow("as a parameter") << "text/plain; application/json"_ba << false;
    QTest::newRow("two") << "application/json, text/plain"_ba << false;
}

void BodiesApiTest::types()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, isJson);
    QCOMPARE(whitelist(R"({"ip":"203.0.113.42"})", type).outcome(), isJson ? "201" : "415 unsupported_media_type");
}

void BodiesApiTest::nullIsNothing()
{
    const QByteArray nothing = R"({"ip":"203.0.113.42","label":null,"preventLockout":null})";
    QCOMPARE(whitelist(nothing).outcome(), "201");
    QCOMPARE(whitelist(R"({"ip":null})").fields(), QStringList{u"ip"_s});
}

void BodiesApiTest::marksInText()
{
    const QByteArray token = m_server.signInLocally(m_server.makeAccount());
    const auto add = [&](const QByteArray &ip, const QByteArray &label) {
        return m_server.callLocally({.method = "POST",
                                     .target = "/v1/auth/ip-whitelist",
                                     .token = token,
                                     .rawBody = "{\"ip\":\"" + ip + "\",\"label\":\"" + label + "\"}"});
    };
    QCOMPARE(add("203.0.113.1", "of\xef\xbb\xbf"
                                "fice")
                 .outcome(),
             "201");
    QCOMPARE(add("203.0.113.2", "\xef\xbb\xbfoffice").fields(), QStringList{u"label"_s});
    QCOMPARE(add("203.0.113.2", "\\ufffeoffice").fields(), QStringList{u"label"_s});
    QCOMPARE(add("\xef\xbb\xbf"
                 "203.0.113.2",
                 "")
                 .fields(),
             QStringList{u"ip"_s});
    const Answer listed = m_server.callLocally({.method = "GET", .target = "/v1/auth/ip-whitelist", .token = token});
    const QJsonArray entries = listed["entries"_L1].toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first()["label"_L1].toString(), u"of\ufefffice"_s);
    const Answer renamed = whitelist("{\"\xef\xbb\xbfip\":\"203.0.113.42\"}"); // another name than ip
    QCOMPARE(renamed.outcome(), "400 invalid_request");
}

// Among a thousand events it must be told which one is wrong, and how far inside.
void BodiesApiTest::metadataFaultsNameTheEvent()
{
    const QByteArray good = R"({"action":"x","ipAddress":"203.0.113.1","userAgent":""},)";
    const QByteArray bad =
        R"({"action":"x","ipAddress":"203.0.113.1","userAgent":"","metadata":{"a":[{"b":1,"b":2}]}})";
    const Answer answer = m_server.call({.method = "POST",
                                         .target = kEvents,
                                         .token = m_key,
                                         .rawBody = "{\"events\":[" + good.repeated(3) + bad + "]}"});
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QCOMPARE(answer.fields(), QStringList{u"events[3].metadata.a[0].b"_s});
}

void BodiesApiTest::numbersAndMarksAreKept()
{
    const QByteArray metadata = "{\"id\":12345678901234567890123,\"price\":1.10,\"mark\":\"\xef\xbb\xbfx\"}";
    const QByteArray event =
        R"({"action":"kept_digits","ipAddress":"203.0.113.1","userAgent":"","status":200.0,"metadata":)";
    const Answer answer =
        m_server.call({.method = "POST",
                       .target = kEvents,
                       .token = m_key,
                       .rawBody = "{\"events\":[" + event + metadata + "}]}",
                       .headers = {{"Content-Type", "application/json;charset=UTF-16; profile=\"x\""}}});
    QCOMPARE(answer.outcome(), "202");
    const Answer listed = m_server.call({.method = "GET",
                                         .target = "/v1/security/activity-logs?account=all&action=kept_digits",
                                         .token = m_server.admin()});
    QVERIFY2(listed.body.contains("\"metadata\":" + metadata), listed.body.constData());
    QCOMPARE(listed["logs"_L1].toArray().first()["status"_L1].toInt(), 200);
}

QTEST_GUILESS_MAIN(BodiesApiTest)
#include "bodiesapitest.moc"
