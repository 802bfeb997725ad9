// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/guard.h"

#include "server/http/transport/bytebudget.h"
#include "server/http/transport/connection.h"
#include "server/http/transport/socketwatcher.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace postject {

namespace {

using namespace std::chrono_literals;

constexpr int kPendingConnections = 1024; // at least
constexpr int kBacklog = 4096;            // connects that the kernel completes before they are accepted
constexpr auto kPauseWithoutDescriptors = 100ms;

int descriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > 1'000'000)
        return 1'000'000;
    return static_cast<int>(limit.rlim_cur);
}

int openSpare()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

IpAddress peerOf(qintptr descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getpeername(static_cast<int>(descriptor), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return IpAddress::fromHostAddress(QHostAddress(reinterpret_cast<const sockaddr *>(&address)));
}

// A listening Unix socket of mode 0600 from its first moment on; -1 and errno when it can't be made.
int openLocalSocket(const QByteArray &file)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<std::size_t>(file.size()) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    std::ranges::copy(file, address.sun_path);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    ::unlink(file.constData());
    if (::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0 &&
        ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
        ::listen(descriptor, kBacklog) == 0)
        return descriptor;
    const int why = errno;
    ::close(descriptor);
    errno = why;
    return -1;
}

} // namespace

struct Guard::Private final : ConnectionOwner
{
    Private(Guard *guard, const GuardLimits &guardLimits, RefusalHandler handler)
        : q(guard),
          settings(guardLimits),
          refusalHandler(std::move(handler)),
          bodies(guardLimits.bodyBytesInAll, guardLimits.bodyBytesPerAddress),
          unsent(guardLimits.unsentBytesInAll, guardLimits.unsentBytesInAll)
    {
    }

    const GuardLimits &limits() const override { return settings; }
    const BodyLimit &bodyLimit() const override { return bodyLimitOf; }
    void adopt(Channel *channel) override { q->addPendingConnection(channel); }
    void refuse(const GuardRefusal &refusal, Answer answer) override { refusalHandler(refusal, std::move(answer)); }
    void flushLater(Connection *connection) override;
    bool holdBody(const Connection &connection, qint64 bytes) override;
    void holdUnsent(const Connection &connection, qint64 bytes) override;
    void handshakeEnded(const Connection &connection) override { release(handshakes, connection.peer()); }
    void ended(Connection *connection) override
    {
        live.remove(connection);
        byNumber.remove(connection->number());
        release(perAddress, connection->peer());
        bodies.add(countedAs(connection->peer()), -connection->heldBody());
        unsent.add(countedAs(connection->peer()), -connection->heldUnsent());
        if (live.isEmpty())
            ticker.stop();
    }

    static void release(QHash<IpAddress, int> &counts, const IpAddress &peer)
    {
        const auto count = counts.find(countedAs(peer));
        if (count != counts.end() && --count.value() == 0)
            counts.erase(count);
    }

    bool takes(const IpAddress &peer)
    {
        const IpAddress key = countedAs(peer);
        const bool isCounted = localFile.isEmpty();
        if (isCounted && (perAddress.value(key) >= settings.connectionsPerAddress ||
                          (tls && handshakes.value(key) >= settings.handshakesPerAddress)))
            return false;
        if (live.size() >= cap)
            makeRoom();
        return live.size() < cap;
    }

    void tick();
    void relieve();
    void makeRoom();
    void turnAway(qintptr descriptor);
    template <typename Predicate>
    void abortAll(Predicate matches);

    Guard *q;
    const GuardLimits settings;
    const RefusalHandler refusalHandler;
    BodyLimit bodyLimitOf;
    std::function<QByteArray()> busyAnswer;
    std::optional<QSslConfiguration> tls;
    const std::shared_ptr<SocketWatcher> watcher = SocketWatcher::ofThread(); // beyond the last of its sockets
    QSet<Connection *> live;
    QHash<quint64, Connection *> byNumber; // which is the target of its requests
    QHash<IpAddress, int> perAddress;
    QHash<IpAddress, int> handshakes;
    ByteBudget bodies;
    ByteBudget unsent;
    std::vector<QPointer<Connection>> unflushed;
    QTimer ticker;        // the deadlines of all connections
    QByteArray localFile; // of the local socket; empty on the network
    quint64 lastNumber = 0;
    int cap = 0;
    int spareDescriptor = -1; // given up to turn away a client when no other is left
};

// One event for all that write in this turn: each costs a system call to wake the event loop.
void Guard::Private::flushLater(Connection *connection)
{
    if (unflushed.empty())
        QMetaObject::invokeMethod(
            q,
            [this] {
                for (const QPointer<Connection> &waiting : std::exchange(unflushed, {})) {
                    if (waiting)
                        waiting->flush();
                }
            },
            Qt::QueuedConnection);
    unflushed.emplace_back(connection);
}

void Guard::Private::tick()
{
    const auto now = Connection::Clock::now();
    const QSet<Connection *> connections = live; // expire() takes some out
    for (Connection *connection : connections)
        connection->expire(now);
}

// No descriptor is left: turns one client away with the spare one, and rests instead of being woken for the others.
void Guard::Private::relieve()
{
    ::close(spareDescriptor);
    if (const int client = ::accept(static_cast<int>(q->socketDescriptor()), nullptr, nullptr); client >= 0)
        ::close(client);
    spareDescriptor = openSpare();
    q->pauseAccepting();
    QTimer::singleShot(kPauseWithoutDescriptors, q, [this] { q->resumeAccepting(); });
}

// A connection that waits for its client ends for a newcomer: the one that waits longest, of the address that holds
// most. Who keeps many open, idle or with half a request, so loses its own first.
void Guard::Private::makeRoom()
{
    Connection *oldest = nullptr;
    int most = 0;
    for (Connection *each : std::as_const(live)) {
        if (!each->isWaiting())
            continue;
        const int held = perAddress.value(countedAs(each->peer()));
        if (held > most || (held == most && each->waitingSince() < oldest->waitingSince())) {
            most = held;
            oldest = each;
        }
    }
    if (oldest)
        oldest->abort();
}

void Guard::Private::turnAway(qintptr descriptor)
{
    const QByteArray answer = busyAnswer && !tls ? busyAnswer() : QByteArray();
    ::send(static_cast<int>(descriptor), answer.data(), static_cast<size_t>(answer.size()),
           MSG_NOSIGNAL | MSG_DONTWAIT);
    ::close(static_cast<int>(descriptor));
}

bool Guard::Private::holdBody(const Connection &connection, qint64 bytes)
{
    const IpAddress key = countedAs(connection.peer());
    bodies.add(key, bytes);
    if (bytes <= 0 || !bodies.isExceeded(key))
        return true;
    // QHttpServer keeps the body of a connection's last request until the next one comes.
    abortAll([](const Connection &each) { return each.isIdle() && each.heldBody() > 0; });
    return !bodies.isExceeded(key);
}

void Guard::Private::holdUnsent(const Connection &connection, qint64 bytes)
{
    unsent.add(countedAs(connection.peer()), bytes);
    while (bytes > 0 && unsent.isExceeded()) {
        Connection *slowest = nullptr;
        qint64 most = 0;
        for (Connection *each : std::as_const(live)) {
            const qint64 held = each->heldUnsent() > 0 ? unsent.of(countedAs(each->peer())) : 0;
            if (held > most || (slowest && held == most && each->writeDeadline() < slowest->writeDeadline())) {
                most = held;
                slowest = each;
            }
        }
        if (!slowest)
            return;
        slowest->abort();
    }
}

template <typename Predicate>
void Guard::Private::abortAll(Predicate matches)
{
    const QSet<Connection *> connections = live;
    for (Connection *connection : connections) {
        if (matches(*connection))
            connection->abort();
    }
}

Guard::Guard(const GuardLimits &limits, RefusalHandler refuse, QObject *parent)
    : QTcpServer(parent), d(std::make_unique<Private>(this, limits, std::move(refuse)))
{
    Q_ASSERT(d->refusalHandler);
    d->cap = std::min(limits.connections, descriptorLimit() / 2);
    d->spareDescriptor = openSpare();
    setMaxPendingConnections(std::max(kPendingConnections, limits.connections));
    setListenBacklogSize(kBacklog);
    const auto shortest = std::min({limits.headDeadline, limits.bodyDeadline, limits.idleDeadline, limits.writeDeadline,
                                    limits.handshakeDeadline});
    d->ticker.setInterval(std::clamp(shortest / 8, 5ms, 250ms));
    connect(&d->ticker, &QTimer::timeout, this, [this] { d->tick(); });
    connect(this, &QTcpServer::acceptError, this, [this] { d->relieve(); });
}

Guard::~Guard()
{
    const QSet<Connection *> connections = std::exchange(d->live, {});
    qDeleteAll(connections);
    close();
    ::close(d->spareDescriptor);
}

void Guard::useTls(const QSslConfiguration &configuration)
{
    d->tls = configuration;
}

void Guard::setBodyLimit(BodyLimit limit)
{
    d->bodyLimitOf = std::move(limit);
}

void Guard::setBusyAnswer(std::function<QByteArray()> answer)
{
    d->busyAnswer = std::move(answer);
}

int Guard::liveConnections() const
{
    return static_cast<int>(d->live.size());
}

bool Guard::listenLocal(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    const int descriptor = openLocalSocket(path);
    if (descriptor < 0)
        return false;
    if (!setSocketDescriptor(descriptor)) {
        ::close(descriptor);
        return false;
    }
    d->localFile = path;
    return true;
}

void Guard::close()
{
    QTcpServer::close();
    // QHttpServer takes no connection of a server that has closed: their first request would wait for the end.
    d->abortAll([](const Connection &each) { return !each.channel(); });
    if (!d->localFile.isEmpty())
        ::unlink(d->localFile.constData());
}

Channel *Guard::channel(QStringView target) const
{
    bool isNumber = false;
    const quint64 number = target.startsWith(u'/') ? target.sliced(1).toULongLong(&isNumber) : 0;
    const Connection *connection = isNumber ? d->byNumber.value(number) : nullptr;
    return connection ? connection->channel() : nullptr;
}

void Guard::incomingConnection(qintptr descriptor)
{
    const IpAddress peer = d->localFile.isEmpty() ? peerOf(descriptor) : IpAddress();
    if (!d->takes(peer))
        return d->turnAway(descriptor);
    const int sendBuffer = d->settings.sendBufferBytes;
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_SNDBUF, &sendBuffer, sizeof sendBuffer);
    ++d->perAddress[countedAs(peer)];
    if (d->tls)
        ++d->handshakes[countedAs(peer)];
    const quint64 number = ++d->lastNumber;
    auto *connection = new Connection(d.get(), descriptor, d->tls, peer, number);
    connection->setParent(this);
    d->live.insert(connection);
    d->byNumber.insert(number, connection);
    if (!d->ticker.isActive())
        d->ticker.start();
    connection->start();
}

} // namespace postject
