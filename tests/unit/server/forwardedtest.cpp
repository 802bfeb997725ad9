// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/forwarded.h"
#include "server/net/requestpath.h"

#include <QTest>

using namespace postject;

class ForwardedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSpelling_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const QByteArray &target, const QByteArray &path) {
            QTest::newRow(target.isEmpty() ? "nothing" : target.constData()) << target << path;
        };
        row("", "/");
        row("/", "/");
        row("/v1/billing", "/v1/billing");
        row("/v1/billing/", "/v1/billing/");
        row("/v1/billing?x=/../y#z", "/v1/billing");
        row("/v1/billing#top", "/v1/billing");
        row("/%76%31/bill%69ng", "/v1/billing");
        row("/v1/%2fbilling", "/v1/%2Fbilling"); // an encoded slash is no separator
        row("/v1/a%c3%a9", "/v1/a%C3%A9");
        row("/v1/a\xc3\xa9", "/v1/a%C3%A9");
        row("/v1/a b", "/v1/a%20b");
        row("/v1/100%", "/v1/100%25");
        row("/v1/%zz", "/v1/%25zz");
        row("/v1/%252e%252e/x", "/v1/%252e%252e/x"); // decoded once
        row("/v1/./billing", "/v1/billing");
        row("/v1/x/../billing", "/v1/billing");
        row("/v1/x/%2E%2e/billing", "/v1/billing");
        row("/../../v1", "/v1");
        row("/v1/billing/..", "/v1/");
        row("/v1/billing/.", "/v1/billing/");
        row("/..", "/");
        row("//v1///billing", "/v1/billing");
        row("/v1/billing;x=1", "/v1/billing;x=1");
        row("/v1\\billing", "/v1\\billing");
    }

    void oneSpelling()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, path);
        QCOMPARE(normalisedPath(target), path);
        QCOMPARE(normalisedPath(path), path); // which is its own
    }

    void whatProxiesSend()
    {
        const auto none = readForwarded({});
        QVERIFY(none && !*none);
        const auto request = readForwarded({.methods = {"M-SEARCH"}, .uris = {"/a?b"}});
        QVERIFY(request && *request);
        QCOMPARE((*request)->method, "M-SEARCH");
        QCOMPARE((*request)->path, "/a");
        for (const QByteArray &method : {""_ba, "GET\r\n"_ba, "G ET"_ba, "G\xc3\x89T"_ba, QByteArray(33, 'A')})
            QVERIFY(!readForwarded({.methods = {method}, .uris = {"/"}}));
    }

    void whatIngressSends_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("whole") << "https://shop.example/v1/%62illing?card=4111"_ba << "/v1/billing"_ba;
        QTest::newRow("with a port") << "http://shop.example:8080/v1//admin"_ba << "/v1/admin"_ba;
        QTest::newRow("no path") << "HTTPS://shop.example"_ba << "/"_ba;
        QTest::newRow("a host that hides the path") << "http://shop?x#/v1/admin"_ba << "/v1/admin"_ba;
        QTest::newRow("a path") << "/v1/admin"_ba << "/v1/admin"_ba;
    }

    void whatIngressSends()
    {
        QFETCH(const QByteArray, url);
        QFETCH(const QByteArray, path);
        const auto request = readForwarded({.originalMethods = {"PUT"}, .originalUrls = {url}});
        QVERIFY(request && *request);
        QCOMPARE((*request)->method, "PUT");
        QCOMPARE((*request)->path, path);
        QVERIFY(!readForwarded({.originalMethods = {"PUT"}}));
        QVERIFY(!readForwarded({.originalUrls = {url}}));
        QVERIFY(!readForwarded({.originalMethods = {"PUT"}, .originalUrls = {url, url}}));
    }

    // Behind a proxy that sends one pair, the other is its client's.
    void twoPairsMustAgree()
    {
        const auto both = [](const QByteArray &method, const QByteArray &url) {
            return readForwarded(
                {.methods = {"GET"}, .uris = {"/v1/admin"}, .originalMethods = {method}, .originalUrls = {url}});
        };
        QVERIFY(both("GET", "https://x/v1/admin"));
        QCOMPARE(both("GET", "https://x/harmless").error().code, ErrorCode::Forbidden);
        QCOMPARE(both("PUT", "https://x/v1/admin").error().code, ErrorCode::Forbidden);
        QVERIFY(!both("GET", "nonsense"));
    }
};

QTEST_GUILESS_MAIN(ForwardedTest)
#include "forwardedtest.moc"
