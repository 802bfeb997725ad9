// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/socketwatcher.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

#include <sys/socket.h>
#include <unistd.h>

using namespace postject;

namespace {

// One end of a pair; what the other end sent is there to be read.
class Socket final : public SocketWatcher::Socket
{
public:
    explicit Socket(std::shared_ptr<SocketWatcher> by) : watcher(std::move(by))
    {
        int both[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, both) != 0)
            qFatal("no sockets");
        own = both[0];
        other = both[1];
        isWatched = watcher->watch(own, this);
    }
    ~Socket()
    {
        forget();
        ::close(own);
        ::close(other);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    void forget()
    {
        if (std::exchange(isWatched, false))
            watcher->forget(own, this);
    }
    void send() const { QCOMPARE(::write(other, "x", 1), ssize_t{1}); }
    void socketReadable() override
    {
        ++told;
        if (then)
            then();
        char byte = 0;
        if (isReading)
            isAtEnd = ::read(own, &byte, 1) == 0;
    }

    std::shared_ptr<SocketWatcher> watcher;
    int own = -1, other = -1, told = 0;
    bool isWatched = false, isReading = true, isAtEnd = false;
    std::function<void()> then;
};

} // namespace

class SocketWatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreToldOf();
    void untilItIsRead();
    void theEndCanBeRead();
    void whoIsForgottenInTheSameTurnIsNotTold();
    void oneForEachThread();
};

void SocketWatcherTest::allAreToldOf()
{
    std::vector<std::unique_ptr<Socket>> sockets;
    for (int i = 0; i < 300; ++i) {
        sockets.push_back(std::make_unique<Socket>(SocketWatcher::ofThread()));
        QVERIFY(sockets.back()->isWatched);
        sockets.back()->send();
    }
    QTRY_VERIFY(std::ranges::all_of(sockets, [](const auto &each) { return each->told == 1; }));
    QCoreApplication::processEvents();
    QVERIFY(std::ranges::all_of(sockets, [](const auto &each) { return each->told == 1; }));
}

void SocketWatcherTest::untilItIsRead()
{
    Socket socket(SocketWatcher::ofThread());
    socket.isReading = false;
    socket.send();
    QTRY_VERIFY(socket.told >= 3);
    socket.forget();
    const int told = socket.told;
    QCoreApplication::processEvents();
    QCOMPARE(socket.told, told);
    socket.isReading = true;
    socket.isWatched = socket.watcher->watch(socket.own, &socket);
    QTRY_COMPARE(socket.told, told + 1);
}

void SocketWatcherTest::theEndCanBeRead()
{
    Socket socket(SocketWatcher::ofThread());
    QCOMPARE(::shutdown(socket.other, SHUT_WR), 0);
    QTRY_VERIFY(socket.isAtEnd);
}

// Whichever comes first ends the others.
void SocketWatcherTest::whoIsForgottenInTheSameTurnIsNotTold()
{
    const auto watcher = SocketWatcher::ofThread();
    std::vector<std::unique_ptr<Socket>> sockets;
    int told = 0;
    for (int i = 0; i < 10; ++i) {
        sockets.push_back(std::make_unique<Socket>(watcher));
        Socket *own = sockets.back().get();
        own->then = [&, own] {
            ++told;
            std::erase_if(sockets, [own](const auto &each) { return each.get() != own; });
        };
    }
    for (const auto &each : sockets)
        each->send();
    QTRY_COMPARE(told, 1);
    QCoreApplication::processEvents();
    QCOMPARE(told, 1);
    QCOMPARE(sockets.size(), 1U);
}

void SocketWatcherTest::oneForEachThread()
{
    const auto watcher = SocketWatcher::ofThread();
    QCOMPARE(SocketWatcher::ofThread(), watcher);
    std::shared_ptr<SocketWatcher> other;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto own = SocketWatcher::ofThread();
        if (own && own != watcher && own == SocketWatcher::ofThread())
            other = watcher;
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(other, watcher);
}

QTEST_GUILESS_MAIN(SocketWatcherTest)
#include "socketwatchertest.moc"
