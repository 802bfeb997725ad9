// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guard by TLS, with a certificate made for this run.
#include "tests/http/transport/guardfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

class GuardTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void request();
    void refusal();
    void closeAfterAnswer();
    void largeAnswer();
    void pipelined();
    void idleHandshakesDoNotDelayOthers();
    void idleHandshakeEnds();
    void handshakesPerAddress();
    void plainHttpIsClosed();
    void clientLeaves();

private:
    std::unique_ptr<QSslSocket> connectTls(const GuardFixture &f, int milliseconds = 5000);
    static QByteArray exchange(QSslSocket &client, const QByteArray &request); // until the server closes

    QSslConfiguration m_tls;
};

void GuardTlsTest::initTestCase()
{
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                                 folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"certificate.pem"_s),
                                 u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    QFile key(folder.filePath(u"key.pem"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificateChain(QSslCertificate::fromPath(folder.filePath(u"certificate.pem"_s)));
    m_tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    QVERIFY(!m_tls.localCertificate().isNull());
    QVERIFY(!m_tls.privateKey().isNull());
}

std::unique_ptr<QSslSocket> GuardTlsTest::connectTls(const GuardFixture &f, int milliseconds)
{
    auto client = std::make_unique<QSslSocket>();
    client->setPeerVerifyMode(QSslSocket::VerifyNone);
    client->connectToHostEncrypted(u"127.0.0.1"_s, f.port());
    QDeadlineTimer deadline(milliseconds);
    while (!client->isEncrypted() && !deadline.hasExpired())
        runEvents(1);
    return client;
}

QByteArray GuardTlsTest::exchange(QSslSocket &client, const QByteArray &request)
{
    client.write(request);
    QDeadlineTimer deadline(5000);
    while (client.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired())
        runEvents(1);
    return client.readAll();
}

void GuardTlsTest::request()
{
    GuardFixture f({}, m_tls);
    const auto client = connectTls(f);
    QVERIFY(client->isEncrypted());
    client->write("POST /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhel");
    runEvents(5);
    client->write("lo");
    QByteArray received;
    QTRY_VERIFY((received += client->readAll()).endsWith("POST /v1/x\nhello"));
    QCOMPARE(f.seen.size(), size_t(1));
    QCOMPARE(f.seen.front().peer, *IpAddress::parse("127.0.0.1"));
    QCOMPARE(client->state(), QAbstractSocket::ConnectedState);
}

void GuardTlsTest::refusal()
{
    GuardFixture f({}, m_tls);
    const auto client = connectTls(f);
    QElapsedTimer timer;
    timer.start();
    const QByteArray received = exchange(*client, "GET /v1/x HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n");
    QVERIFY(received.startsWith("HTTP/1.1 400 "));
    QVERIFY(timer.elapsed() < 4000);
    QTRY_COMPARE(f.guard->liveConnections(), 0);
}

void GuardTlsTest::closeAfterAnswer()
{
    GuardFixture f({}, m_tls);
    const auto client = connectTls(f);
    const QByteArray received = exchange(*client, "GET /v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(received.endsWith("GET /v1/x\n"));
    QTRY_COMPARE(f.guard->liveConnections(), 0);
}

void GuardTlsTest::largeAnswer()
{
    GuardFixture f({}, m_tls);
    const auto client = connectTls(f);
    const QByteArray received = exchange(*client, "GET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(received.size() > 8 * 1024 * 1024);
    QCOMPARE(received.count('x') >= 8 * 1024 * 1024, true);
}

void GuardTlsTest::pipelined()
{
    GuardFixture f({}, m_tls);
    const auto client = connectTls(f);
    QByteArray requests;
    for (int i = 0; i < 50; ++i)
        requests += "GET /v1/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n" +
                    (i == 49 ? QByteArray("Connection: close\r\n") : QByteArray()) + "\r\n";
    const QByteArray received = exchange(*client, requests);
    qsizetype at = 0;
    for (int i = 0; i < 50; ++i) {
        at = received.indexOf("GET /v1/" + QByteArray::number(i) + '\n', at);
        QVERIFY(at >= 0);
    }
    QCOMPARE(f.seen.size(), size_t(50));
}

void GuardTlsTest::idleHandshakesDoNotDelayOthers()
{
    GuardFixture f({}, m_tls);
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 40; ++i)
        idle.push_back(
            std::make_unique<RawClient>(f.port(), ("127.0.2." + QByteArray::number(i / 10 + 1)).constData()));
    QTRY_COMPARE(f.guard->liveConnections(), 40);
    QElapsedTimer timer;
    timer.start();
    const auto client = connectTls(f);
    QVERIFY(client->isEncrypted());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(f.guard->liveConnections(), 41);
}

void GuardTlsTest::idleHandshakeEnds()
{
    GuardFixture f(GuardLimits{.handshakeDeadline = 100ms}, m_tls);
    RawClient client(f.port());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.waitForClose());
    QVERIFY2(timer.elapsed() >= 90 && timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(f.guard->liveConnections(), 0);
    QCOMPARE(f.refused.size(), size_t(1)); // so that it leaves a row
}

void GuardTlsTest::handshakesPerAddress()
{
    GuardFixture f(GuardLimits{.handshakesPerAddress = 2}, m_tls);
    const auto first = connectTls(f);
    first->write("GET /v1/x HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.seen.size(), size_t(1)); // its handshake is over on this side too, and not counted
    RawClient a(f.port());
    RawClient b(f.port());
    QTRY_COMPARE(f.guard->liveConnections(), 3);
    RawClient c(f.port());
    QVERIFY(c.waitForClose());
    QVERIFY(c.received().isEmpty());
    QCOMPARE(f.guard->liveConnections(), 3);
    RawClient other(f.port(), "127.0.0.7");
    QTRY_COMPARE(f.guard->liveConnections(), 4);
    a.close();
    QTRY_COMPARE(f.guard->liveConnections(), 3);
    const auto again = connectTls(f);
    QVERIFY(again->isEncrypted());
}

void GuardTlsTest::plainHttpIsClosed()
{
    GuardFixture f({}, m_tls);
    RawClient client(f.port());
    client.send("GET /v1/x HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(client.waitForClose());
    QVERIFY(!client.received().contains("HTTP/1.1"));
    QVERIFY(f.seen.empty());
    QCOMPARE(f.refused.size(), size_t(1));
    QCOMPARE(f.refused.front().detail, u"The TLS handshake was not completed.");
    QCOMPARE(f.refused.front().peer, *IpAddress::parse("127.0.0.1"));
    QTRY_COMPARE(f.guard->liveConnections(), 0);
}

void GuardTlsTest::clientLeaves()
{
    GuardFixture f({}, m_tls);
    auto client = connectTls(f);
    client->write("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(f.kept.size(), size_t(1));
    client->abort();
    QTRY_COMPARE(f.guard->liveConnections(), 0);
    f.answerLater();
    RawClient half(f.port());
    half.send("\x16\x03\x01");
    QTRY_COMPARE(f.guard->liveConnections(), 1);
    half.reset();
    QTRY_COMPARE(f.guard->liveConnections(), 0);
    QTRY_VERIFY(f.server.findChildren<QTcpSocket *>().isEmpty());
}

QTEST_GUILESS_MAIN(GuardTlsTest)
#include "guardtlstest.moc"
