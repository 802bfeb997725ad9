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
        const auto none = readForwarded({}, {});
        QVERIFY(none && !*none);
        const auto request = readForwarded({"M-SEARCH"}, {"/a?b"});
        QVERIFY(request && *request);
        QCOMPARE((*request)->method, "M-SEARCH");
        QCOMPARE((*request)->path, "/a");
        for (const QByteArray &method : {""_ba, "GET\r\n"_ba, "G ET"_ba, "G\xc3\x89T"_ba, QByteArray(33, 'A')})
            QVERIFY(!readForwarded({method}, {"/"}));
    }
};

QTEST_GUILESS_MAIN(ForwardedTest)
#include "forwardedtest.moc"
