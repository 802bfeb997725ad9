// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"
#include "tests/support/testcertificate.h"
#include "tests/ui/client/outcome.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class ApiClientTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pinnedCertificate();
    void changedCertificate();
    void changedCertificateThatTheSystemTrusts();
    void certificateThatNobodyTrusts();
    void swappedUnderASignedInClient_data();
    void swappedUnderASignedInClient();
    void rightServerComesBack();

private:
    static constexpr int kRequests = 14;

    static void sendAll(ApiClient &client, std::deque<Outcome> &outcomes);
    QTemporaryDir m_folder;
    TestCertificate m_first, m_second;
    TestCertificate m_issued, m_issuedToo; // of one authority
};

void ApiClientTlsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_first = makeTestCertificate(m_folder.path(), u"first"_s);
    m_second = makeTestCertificate(m_folder.path(), u"second"_s);
    QCOMPARE(m_first.sha256.size(), 32);
    QVERIFY(m_first.sha256 != m_second.sha256);
    QVERIFY(!makeTestCertificate(m_folder.path(), u"authority"_s).sha256.isEmpty());
    m_issued = makeTestCertificate(m_folder.path(), u"issued"_s, u"authority"_s);
    m_issuedToo = makeTestCertificate(m_folder.path(), u"issuedToo"_s, u"authority"_s);
    QCOMPARE(m_issuedToo.sha256.size(), 32);
    QCOMPARE(m_issuedToo.configuration.localCertificateChain().size(), 2);
}

void ApiClientTlsTest::pinnedCertificate()
{
    FakeServer server;
    QVERIFY(server.listenTls(m_first.configuration));
    server.answer(EndpointId::Health, FakeAnswer::unlikeTheServer({}));
    ApiClient client;
    client.useServer(server.url(), m_first.sha256);
    for (int i = 0; i < 2; ++i) {
        Outcome outcome;
        client.send({.endpoint = EndpointId::Health}, &outcome, outcome.callback());
        QVERIFY(outcome.wait());
        QVERIFY2(outcome.result->has_value(), qPrintable(outcome.result->error_or({}).detail));
    }
}

void ApiClientTlsTest::changedCertificate()
{
    FakeServer server;
    QVERIFY(server.listenTls(m_second.configuration));
    server.answer(EndpointId::Me, FakeAnswer::unlikeTheServer({}));
    ApiClient client;
    client.useServer(server.url(), m_first.sha256);
    client.setToken("secret", QDateTime::currentDateTimeUtc());
    QSignalSpy lost(&client, &ApiClient::connectionLost);
    Outcome outcome;
    client.send({.endpoint = EndpointId::Me}, &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, ApiError::Kind::CertificateChanged);
    QCOMPARE(outcome.error().fields["expected"_L1].toString(), QString::fromLatin1(m_first.sha256.toHex()));
    QCOMPARE(outcome.error().fields["presented"_L1].toString(), QString::fromLatin1(m_second.sha256.toHex()));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(server.requests().size(), 0);
}

// The way that needs the check after the handshake: nothing is wrong with the certificate but that it is another one.
void ApiClientTlsTest::changedCertificateThatTheSystemTrusts()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(m_second.configuration.localCertificate());
    QSslConfiguration::setDefaultConfiguration(trusting);
    FakeServer server;
    QVERIFY(server.listenTls(m_second.configuration));
    server.answer(EndpointId::Me, FakeAnswer::unlikeTheServer({}));
    Outcome trusted, changed;
    ApiClient anyTrusted, pinned;
    anyTrusted.useServer(server.url(), {});
    anyTrusted.setToken("secret", QDateTime::currentDateTimeUtc());
    anyTrusted.send({.endpoint = EndpointId::Me}, &trusted, trusted.callback());
    const bool trustedInTime = trusted.wait();
    const qsizetype soFar = server.requests().size();
    pinned.useServer(server.url(), m_first.sha256);
    pinned.setToken("secret", QDateTime::currentDateTimeUtc());
    pinned.send({.endpoint = EndpointId::Me}, &changed, changed.callback());
    const bool changedInTime = changed.wait();
    QSslConfiguration::setDefaultConfiguration(before);
    QVERIFY(trustedInTime && changedInTime);
    QVERIFY2(trusted.result->has_value(), qPrintable(trusted.result->error_or({}).detail));
    QCOMPARE(soFar, 1);
    QCOMPARE(changed.error().kind, ApiError::Kind::CertificateChanged);
    QCOMPARE(server.requests().size(), soFar);
}

void ApiClientTlsTest::certificateThatNobodyTrusts()
{
    FakeServer server;
    QVERIFY(server.listenTls(m_first.configuration));
    ApiClient client;
    client.useServer(server.url(), {});
    Outcome outcome;
    client.send({.endpoint = EndpointId::Health}, &outcome, outcome.callback());
    QVERIFY(outcome.wait());
    QCOMPARE(outcome.error().kind, ApiError::Kind::CertificateChanged);
    QCOMPARE(outcome.error().fields["expected"_L1].toString(), QString());
    QCOMPARE(server.requests().size(), 0);
}

void ApiClientTlsTest::sendAll(ApiClient &client, std::deque<Outcome> &outcomes)
{
    for (int i = 0; i < kRequests; ++i) {
        Outcome &outcome = outcomes.emplace_back();
        if (i % 2 == 0)
            client.send({.endpoint = EndpointId::Me}, &outcome, outcome.callback());
        else
            client.send({.endpoint = EndpointId::AddToWhitelist, .body = QJsonObject{{u"cidr"_s, u"192.0.2.1"_s}}},
                        &outcome, outcome.callback());
    }
}

void ApiClientTlsTest::swappedUnderASignedInClient_data()
{
    using Other = TestCertificate ApiClientTlsTest::*;
    QTest::addColumn<bool>("idle"); // the connections carry no request when they break
    QTest::addColumn<bool>("trustedBySystem");
    QTest::addColumn<Other>("right");
    QTest::addColumn<Other>("wrong");
    for (const bool idle : {true, false}) {
        const auto row = [idle](const char *what) -> QTestData & {
            return QTest::addRow("%s, %s", idle ? "idle" : "busy", what) << idle;
        };
        row("self-signed") << false << &ApiClientTlsTest::m_first << &ApiClientTlsTest::m_second;
        row("trusted by the system") << true << &ApiClientTlsTest::m_first << &ApiClientTlsTest::m_second;
        row("of the same authority") << false << &ApiClientTlsTest::m_issued << &ApiClientTlsTest::m_issuedToo;
    }
}

// More requests than QNetworkAccessManager opens connections, so that each of its channels was used with the right
// certificate before, and some requests wait for a free one.
void ApiClientTlsTest::swappedUnderASignedInClient()
{
    QFETCH(bool, idle);
    QFETCH(bool, trustedBySystem);
    QFETCH(TestCertificate ApiClientTlsTest::*, right);
    QFETCH(TestCertificate ApiClientTlsTest::*, wrong);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    if (trustedBySystem) {
        QSslConfiguration trusting = before;
        trusting.addCaCertificate((this->*wrong).configuration.localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    FakeServer server, impostor;
    QVERIFY(server.listenTls((this->*right).configuration));
    for (FakeServer *each : {&server, &impostor}) {
        each->answer(EndpointId::Me, FakeAnswer::unlikeTheServer({}));
        each->answer(EndpointId::AddToWhitelist, FakeAnswer::unlikeTheServer({}, 201));
    }
    ApiClient client;
    client.useServer(server.url(), (this->*right).sha256);
    client.setToken("secret", QDateTime::currentDateTimeUtc().addSecs(60));
    std::deque<Outcome> outcomes;
    sendAll(client, outcomes);
    for (const Outcome &each : outcomes)
        QTRY_VERIFY(each.result && each.result->has_value());
    if (!idle) {
        server.hold(EndpointId::Me);
        server.hold(EndpointId::AddToWhitelist);
        sendAll(client, outcomes);
        QTRY_VERIFY(server.requests().size() > kRequests);
    }
    const quint16 port = server.port();
    server.close();
    QVERIFY(impostor.listenTls((this->*wrong).configuration, port));
    for (int round = 0; round < 3; ++round) {
        const std::size_t sent = outcomes.size();
        sendAll(client, outcomes);
        for (std::size_t i = kRequests; i < outcomes.size(); ++i) {
            QTRY_VERIFY(outcomes[i].result && !outcomes[i].result->has_value());
            if (i >= sent && round > 0) // at first a connection may still be closing
                QCOMPARE(outcomes[i].error().kind, ApiError::Kind::CertificateChanged);
        }
    }
    QCOMPARE(impostor.requests().size(), 0);
    QCOMPARE(impostor.bytesRead(), 0);
}

// A wrong certificate ends what is under way; with the right server back at its place the same client goes on.
void ApiClientTlsTest::rightServerComesBack()
{
    FakeServer server, impostor;
    QVERIFY(impostor.listenTls(m_second.configuration));
    const quint16 port = impostor.port();
    server.answer(EndpointId::Me, FakeAnswer::unlikeTheServer({}));
    server.answer(EndpointId::AddToWhitelist, FakeAnswer::unlikeTheServer({}, 201));
    ApiClient client;
    client.useServer(impostor.url(), m_first.sha256);
    client.setToken("secret", QDateTime::currentDateTimeUtc().addSecs(60));
    QSignalSpy restored(&client, &ApiClient::connectionRestored);
    std::deque<Outcome> outcomes;
    sendAll(client, outcomes);
    for (const Outcome &each : outcomes)
        QTRY_VERIFY(each.result && each.error().kind == ApiError::Kind::CertificateChanged);
    impostor.close();
    QVERIFY(server.listenTls(m_first.configuration, port));
    Outcome again;
    client.send({.endpoint = EndpointId::Me}, &again, again.callback());
    QVERIFY(again.wait());
    QVERIFY2(again.result->has_value(), qPrintable(again.result->error_or({}).detail));
    QCOMPARE(restored.size(), 1);
    for (const Outcome &each : outcomes)
        QCOMPARE(each.calls, 1);
}

QTEST_GUILESS_MAIN(ApiClientTlsTest)
#include "apiclienttlstest.moc"
