// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/stream/streamhub.h"
#include "server/http/transport/channel.h"
#include "server/http/transport/guard.h"
#include "tests/unit/storage/storagefixture.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QSemaphore>
#include <QTcpSocket>

using namespace postject;

namespace {

constexpr int kReaders = 2;

} // namespace

// What is committed while a stream's past is still being read waits in memory: not without end.
class StreamHubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aReplayThatIsOverrunIsCutOff();
    void aReplayThatKeepsUpGoesOn();

private:
    void subscribe();
    void commit(int rows); // as the writer tells of them
    QByteArray received()
    {
        m_bytes += m_client.readAll();
        return m_bytes;
    }

    std::unique_ptr<StorageFixture> m_fixture;
    AccountService m_accounts;
    SessionService m_sessions{QByteArray(32, 'k')};
    ApiKeyService m_apiKeys{QByteArray(32, 'k')};
    WhitelistService m_whitelist;
    BlockService m_blocks;
    std::unique_ptr<TwoFactorService> m_twoFactor;
    StreamTickets m_streamTickets;
    const QByteArray m_localToken;
    std::unique_ptr<AccessControl> m_access;
    std::unique_ptr<Readers> m_readers;
    QSemaphore m_readersGo; // until then they read nothing
    std::unique_ptr<StreamHub> m_hub;
    std::unique_ptr<QHttpServer> m_server;
    QTcpSocket m_client;
    QByteArray m_bytes;
    SessionRecord m_session;
    qint64 m_newest = 0;
};

void StreamHubTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    m_accounts.put(account(1));
    m_twoFactor = std::make_unique<TwoFactorService>(QByteArray(32, 'k'));
    m_session = m_sessions.open({1}, "local", {}, kStart).record;
    m_sessions.put(m_session);
    m_readers = std::make_unique<Readers>(m_fixture->folder->databaseFile, kReaders);
    m_access = std::make_unique<AccessControl>(AccessControl::State{.clock = m_fixture->clock,
                                                                    .accounts = m_accounts,
                                                                    .sessions = m_sessions,
                                                                    .apiKeys = m_apiKeys,
                                                                    .whitelist = m_whitelist,
                                                                    .blocks = m_blocks,
                                                                    .twoFactor = *m_twoFactor,
                                                                    .streamTickets = m_streamTickets,
                                                                    .localToken = m_localToken});
    m_hub = std::make_unique<StreamHub>(
        StreamHub::Dependencies{
            .clock = m_fixture->clock, .access = *m_access, .blocks = m_blocks, .readers = *m_readers},
        StreamLimits{.unsentBytes = 64 * 1024});
    m_newest = 0;
    m_bytes.clear();
    subscribe();
}

void StreamHubTest::cleanup()
{
    m_readersGo.release(kReaders);
    m_client.abort();
    m_hub.reset();
    m_server.reset();
    m_readers.reset();
    m_fixture.reset();
    m_readersGo.acquire(m_readersGo.available());
}

// A client that takes its stream up from row 0, while the readers are busy with something else.
void StreamHubTest::subscribe()
{
    for (int i = 0; i < kReaders; ++i) {
        (void)m_readers->run([this](Stores &) -> Result<void> {
            m_readersGo.acquire();
            return {};
        });
    }
    m_server = std::make_unique<QHttpServer>();
    auto *listener = new Guard({}, [](const GuardRefusal &, const Guard::Answer &) {});
    const auto subscribing = [this, listener](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        Channel *channel = listener->channel(request.url().path());
        channel->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        m_hub->subscribe(std::make_unique<AnswerStream>(std::move(responder), channel),
                         {.caller = {.account = {1}, .session = m_session.id},
                          .account = AccountId{1},
                          .kinds = StreamEvent::Activity,
                          .resumeAfter = ActivityId{0}},
                         {});
    };
    m_server->setMissingHandler(m_server.get(), subscribing);
    QVERIFY(listener->listen(QHostAddress::LocalHost, 0) && m_server->bind(listener));
    m_client.connectToHost(QHostAddress(QHostAddress::LocalHost), listener->serverPort());
    m_client.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(m_hub->streams(), 1);
}

void StreamHubTest::commit(int rows)
{
    CommittedBatch batch;
    for (int i = 0; i < rows; ++i) {
        ActivityRow row = activityRow(kStart);
        row.account = AccountId{1};
        row.userAgent = QByteArray(1000, 'x');
        batch.rows.push_back({.id = ActivityId{++m_newest}, .row = row});
    }
    m_hub->committed(batch);
}

void StreamHubTest::aReplayThatIsOverrunIsCutOff()
{
    for (int i = 0; i < 100; ++i)
        commit(1);
    QTRY_COMPARE(m_hub->streams(), 0);
    QTRY_COMPARE(m_client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY2(!received().contains("\r\n0\r\n\r\n"), "it ends as if it were whole");
}

void StreamHubTest::aReplayThatKeepsUpGoesOn()
{
    for (int i = 0; i < 20; ++i)
        commit(1);
    QCOMPARE(m_hub->streams(), 1);
    m_readersGo.release(kReaders);
    const auto isAllThere = [this] { return received().count("event: activity") == 20; };
    QTRY_VERIFY(isAllThere());
    QCOMPARE(m_hub->streams(), 1);
    commit(1);
    QTRY_COMPARE(received().count("event: activity"), 21);
}

QTEST_GUILESS_MAIN(StreamHubTest)
#include "streamhubtest.moc"
