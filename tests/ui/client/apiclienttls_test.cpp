// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"
#include "tests/support/testcertificate.h"
#include "tests/ui/client/outcome.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

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

private:
    QTemporaryDir m_folder;
    TestCertificate m_first, m_second;
};

void ApiClientTlsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_first = makeTestCertificate(m_folder.path(), u"first"_s);
    m_second = makeTestCertificate(m_folder.path(), u"second"_s);
    QCOMPARE(m_first.sha256.size(), 32);
    QVERIFY(m_first.sha256 != m_second.sha256);
}

void ApiClientTlsTest::pinnedCertificate()
{
    FakeServer server;
    QVERIFY(server.listenTls(m_first.configuration));
    server.answer(EndpointId::Health, 200, {});
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
    server.answer(EndpointId::Me, 200, {});
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
    server.answer(EndpointId::Me, 200, {});
    Outcome trusted, changed;
    ApiClient anyTrusted, pinned;
    anyTrusted.useServer(server.url(), {});
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

QTEST_GUILESS_MAIN(ApiClientTlsTest)
#include "apiclienttls_test.moc"
