// SPDX-License-Identifier: GPL-3.0-or-later
//
// An answer without an end: its pieces as they come, every way in which it ends, and the certificate that it passes.
#include "tests/support/fakeserver.h"
#include "tests/support/testcertificate.h"
#include "ui/client/alertclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class ApiStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void piecesComeAsTheyAreSent();
    void ordinaryEnd();
    void lossOfTheConnection();
    void refusal();
    void theSessionIsOver();
    void deletingTheContextCloses();
    void deletingTheContextInAPiece();
    void anotherServerIsChosen();
    void noByteToAnotherCertificate();

private:
    void open();

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QObject> m_context;
    QByteArray m_read;
    std::optional<ApiResult<void>> m_end;
};

void ApiStreamTest::init()
{
    m_context.reset();
    m_client.reset();
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    m_server->answer(EndpointId::Stream, FakeAnswer::eventStream());
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
    m_context = std::make_unique<QObject>();
    m_read.clear();
    m_end.reset();
}

void ApiStreamTest::open()
{
    m_client->stream(
        {.endpoint = EndpointId::Stream}, m_context.get(), [this](const QByteArray &piece) { m_read += piece; },
        [this](const ApiResult<void> &end) { m_end = end; });
    QTRY_VERIFY(!m_read.isEmpty() || m_end);
}

void ApiStreamTest::piecesComeAsTheyAreSent()
{
    open();
    QCOMPARE(m_read, "retry: 3000\n\n"_ba);
    const FakeRequest request = m_server->requests(EndpointId::Stream).constFirst();
    QCOMPARE(request.headers.value("authorization"), "Bearer token"_ba);
    QVERIFY(request.headers.value("accept").startsWith("text/event-stream"));
    m_server->push("alert", {{u"x"_s, 1}});
    QTRY_VERIFY(m_read.endsWith("event: alert\ndata: {\"x\":1}\n\n"));
    QVERIFY(!m_end);
    m_server->answer(EndpointId::Health, 200, {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}});
    bool answered = false;
    m_client->send({.endpoint = EndpointId::Health}, this, [&](const auto &answer) { answered = answer.has_value(); });
    QTRY_VERIFY(answered); // in nobody's way
}

void ApiStreamTest::ordinaryEnd()
{
    open();
    const QSignalSpy lost(m_client.get(), &ApiClient::connectionLost);
    m_server->endStreams();
    QTRY_VERIFY(m_end.has_value());
    QVERIFY(m_end->has_value());
    QVERIFY(lost.isEmpty());
}

void ApiStreamTest::lossOfTheConnection()
{
    open();
    const QSignalSpy lost(m_client.get(), &ApiClient::connectionLost);
    m_server->dropConnections();
    QTRY_VERIFY(m_end.has_value());
    QVERIFY(!m_end->has_value());
    QCOMPARE(m_end->error().kind, ApiError::Kind::Offline);
    QCOMPARE(lost.size(), 1);
}

void ApiStreamTest::refusal()
{
    m_server->refuse(EndpointId::Stream, ErrorCode::TooManyRequests);
    open();
    QTRY_VERIFY(m_end.has_value());
    QVERIFY(m_read.isEmpty()); // a problem is no piece
    QCOMPARE(m_end->error().status, 429);
    QCOMPARE(m_end->error().code, u"too_many_requests"_s);
}

void ApiStreamTest::theSessionIsOver()
{
    m_server->onlyAccept("another");
    const QSignalSpy ended(m_client.get(), &ApiClient::sessionEnded);
    open();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!m_client->hasToken());
}

void ApiStreamTest::deletingTheContextCloses()
{
    open();
    QCOMPARE(m_server->openStreams(), 1);
    const QSignalSpy lost(m_client.get(), &ApiClient::connectionLost);
    const QSignalSpy restored(m_client.get(), &ApiClient::connectionRestored);
    m_context.reset();
    QTRY_COMPARE(m_server->openStreams(), 0);
    QVERIFY(!m_end);
    // What was given up says nothing of the connection: a page that follows another stream instead would ask for
    // everything again, and give up its stream again.
    bool isAnswered = false;
    m_server->answer(EndpointId::Health, 200, {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}});
    m_client->send({.endpoint = EndpointId::Health}, this, [&](const ApiResult<QJsonObject> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QVERIFY(lost.isEmpty());
    QVERIFY(restored.isEmpty());
}

void ApiStreamTest::deletingTheContextInAPiece()
{
    AlertClient alerts(*m_client);
    int told = 0;
    alerts.watch({}, m_context.get(),
                 {.opened = [] {},
                  .changed =
                      [&](const AlertEntry &) {
                          ++told;
                          m_context.reset();
                      },
                  .ended = [](const ApiResult<void> &) { QFAIL("nobody is there to be told"); }});
    QTRY_COMPARE(m_server->openStreams(), 1);
    const QByteArray alert = "event: alert\ndata: {\"id\": \"a\", \"type\": \"t\", \"resolved\": false, "
                             "\"createdAt\": \"2025-07-15T10:30:00.000Z\"}\n\n";
    m_server->pushBytes(alert + alert);
    QTRY_COMPARE(m_server->openStreams(), 0);
    QCOMPARE(told, 1);
}

void ApiStreamTest::anotherServerIsChosen()
{
    open();
    FakeServer other;
    QVERIFY(other.listen());
    m_client->useServer(other.url(), {});
    QTRY_COMPARE(m_server->openStreams(), 0);
    QVERIFY(!m_end);
}

void ApiStreamTest::noByteToAnotherCertificate()
{
    QTemporaryDir folder;
    const TestCertificate trusted = makeTestCertificate(folder.path(), u"trusted"_s);
    const TestCertificate other = makeTestCertificate(folder.path(), u"other"_s);
    FakeServer server;
    QVERIFY(server.listenTls(other.configuration));
    server.answer(EndpointId::Stream, FakeAnswer::eventStream());
    m_client->useServer(server.url(), trusted.sha256);
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addDays(1));
    open();
    QVERIFY(m_end.has_value() && !m_end->has_value());
    QCOMPARE(m_end->error().kind, ApiError::Kind::CertificateChanged);
    QCOMPARE(server.bytesRead(), 0);
}

QTEST_GUILESS_MAIN(ApiStreamTest)
#include "apistreamtest.moc"
