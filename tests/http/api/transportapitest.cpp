// SPDX-License-Identifier: GPL-3.0-or-later
//
// By what the server can be reached: HTTPS outside loopback, what every answer by HTTPS says, how a connection ends,
// and who on this machine can open the local socket and read its token.
#include "tests/support/serverfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <sys/stat.h>

using namespace postject;

namespace {

const QFile::Permissions kOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

// Everything until the server closes.
QByteArray readAll(QTcpSocket &socket)
{
    QByteArray bytes;
    while (socket.waitForReadyRead(10'000))
        bytes += socket.readAll();
    return bytes + socket.readAll();
}

QByteArray overTls(quint16 port, const QByteArray &request)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!socket.waitForEncrypted(10'000))
        return "no TLS: " + socket.errorString().toUtf8();
    socket.write(request);
    return readAll(socket);
}

QByteArray overPlain(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    if (!socket.waitForConnected(10'000))
        return "no connection: " + socket.errorString().toUtf8();
    socket.write(request);
    return readAll(socket);
}

} // namespace

class TransportApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void httpsOutsideLoopback_data();
    void httpsOutsideLoopback();
    void strictTransportSecurity_data();
    void strictTransportSecurity();
    void noStrictTransportSecurityByHttp();
    void anAnswerSaysItsLength();
    void closeIsSaidAndDone_data();
    void closeIsSaidAndDone();
    void socketAndTokenAreTheUsersOwn();
    void socketAndTokenGoWithTheServer();
};

void TransportApiTest::httpsOutsideLoopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("insecure");
    QTest::addColumn<bool>("isHttps");
    QTest::newRow("every address") << u"0.0.0.0"_s << false << true;
    QTest::newRow("every address, by explicit order") << u"0.0.0.0"_s << true << false;
    QTest::newRow("loopback") << u"127.0.0.1"_s << false << false;
    QTest::newRow("another of loopback") << u"127.3.2.1"_s << false << false;
    QTest::newRow("localhost") << u"localhost"_s << false << false;
}

void TransportApiTest::httpsOutsideLoopback()
{
    QFETCH(const QString, host);
    QFETCH(const bool, insecure);
    QFETCH(const bool, isHttps);
    ServerFixture server([&](ServerOptions &options) {
        options.host = host;
        options.insecureHttp = insecure;
    });
    QVERIFY2(server.address().url.startsWith(isHttps ? u"https://"_s : u"http://"_s), qPrintable(server.address().url));
    QCOMPARE(server.address().certificateSha256.isEmpty(), !isHttps);
    if (!host.startsWith(u"0."_s))
        return;
    const QByteArray request = "GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    QCOMPARE(overPlain(server.address().port, request).startsWith("HTTP/1.1 200"), !isHttps);
    QCOMPARE(overTls(server.address().port, request).startsWith("HTTP/1.1 200"), isHttps);
}

void TransportApiTest::strictTransportSecurity_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("a success") << "GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"_ba << "200"_ba;
    QTest::newRow("no token") << "GET /v1/auth/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"_ba << "401"_ba;
    QTest::newRow("refused by the guard") << "nonsense\r\n\r\n"_ba << "400"_ba;
}

void TransportApiTest::strictTransportSecurity()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, status);
    ServerFixture server([](ServerOptions &options) { options.useTls = true; });
    const QByteArray answer = overTls(server.address().port, request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    const qsizetype at = answer.toLower().indexOf("\r\nstrict-transport-security: max-age=");
    QVERIFY2(at > 0, answer.constData());
    const qsizetype begin = answer.indexOf('=', at) + 1;
    QVERIFY(answer.sliced(begin, answer.indexOf(';', begin) - begin).toInt() >= 365 * 24 * 3600); // ASVS 3.4.1
}

void TransportApiTest::noStrictTransportSecurityByHttp()
{
    ServerFixture server;
    const Call call{.method = "GET", .target = "/v1/health"};
    QVERIFY(server.call(call).header("Strict-Transport-Security").isEmpty());
    QVERIFY(server.callLocally(call).header("Strict-Transport-Security").isEmpty());
}

// RFC 9110 section 8.6: but one that has no content by its status.
void TransportApiTest::anAnswerSaysItsLength()
{
    ServerFixture server;
    const QByteArray token = server.signIn(server.makeAccount());
    for (const auto &[method, target, status] :
         {std::tuple("GET", "/v1/auth/me", 200), std::tuple("GET", "/v1/nowhere", 404),
          std::tuple("POST", "/v1/auth/logout", 204), std::tuple("GET", "/v1/auth/me", 401)}) {
        const Answer answer = server.call({.method = method, .target = target, .token = token});
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.headers.values("content-length"),
                 status == 204 ? QByteArrayList() : QByteArrayList{QByteArray::number(answer.body.size())});
        QCOMPARE(answer.body.isEmpty(), status == 204);
    }
}

void TransportApiTest::closeIsSaidAndDone_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("asked for") << "GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"_ba;
    QTest::newRow("asked for, no token") << "GET /v1/auth/me HTTP/1.1\r\nHost: x\r\nConnection: Close\r\n\r\n"_ba;
    QTest::newRow("asked for, in chunks") << "GET /v1/security/activity-logs/export?format=csv HTTP/1.1\r\nHost: x\r\n"
                                             "Authorization: Bearer TOKEN\r\nConnection: close\r\n\r\n"_ba;
    QTest::newRow("HTTP/1.0") << "GET /v1/health HTTP/1.0\r\n\r\n"_ba;
    QTest::newRow("refused by the guard") << "nonsense\r\n\r\n"_ba;
}

void TransportApiTest::closeIsSaidAndDone()
{
    QFETCH(QByteArray, request);
    ServerFixture server;
    const bool isChunked = request.contains("TOKEN");
    if (isChunked)
        request.replace("TOKEN", server.admin());
    const QByteArray answer = overPlain(server.address().port, request); // ends when the server has closed
    QVERIFY2(answer.startsWith("HTTP/1.1 "), answer.constData());
    QCOMPARE(answer.toLower().contains("\r\ntransfer-encoding: chunked\r\n"), isChunked);
    QVERIFY2(answer.toLower().contains("\r\nconnection: close\r\n"), answer.constData());
}

// Whatever the process lets others do by default.
void TransportApiTest::socketAndTokenAreTheUsersOwn()
{
    const mode_t before = ::umask(0);
    ServerFixture server;
    ::umask(before);
    const ServerAddress &address = server.address();
    QVERIFY(QFileInfo::exists(address.socketFile));
    QCOMPARE(QFile::permissions(address.socketFile) & kOthers, QFile::Permissions());
    QVERIFY(QFileInfo::exists(address.tokenFile));
    QCOMPARE(QFile::permissions(address.tokenFile) & (kOthers | QFile::ExeOwner), QFile::Permissions());
    QVERIFY(server.localToken().size() >= 64);
}

void TransportApiTest::socketAndTokenGoWithTheServer()
{
    ServerFixture server;
    const ServerAddress address = server.address();
    const QByteArray token = server.localToken();
    server.stop();
    QVERIFY(!QFileInfo::exists(address.tokenFile));
    QVERIFY(!QFileInfo::exists(address.socketFile));
    server.start();
    QVERIFY2(server.localToken() != token, "a token outlives its server");
    QCOMPARE(server.callLocally({.method = "GET", .target = "/v1/admin/audit/verify", .token = token}).outcome(),
             "401 unauthenticated");
}

QTEST_GUILESS_MAIN(TransportApiTest)
#include "transportapitest.moc"
