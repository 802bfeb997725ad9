// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/guard.h"

#include "server/http/transport/bytebudget.h"
#include "server/http/transport/connection.h"
#include "server/http/transport/locallistener.h"
#include "server/http/transport/sockets.h"
#include "server/http/transport/socketwatcher.h"

#include <QHash>
#include <QLocalSocket>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <utility>
#include <vector>

namespace postject {

namespace {

using namespace std::chrono_literals;

constexpr int kPendingConnections = 1024; // at least
constexpr int kBacklog = 4096;            // connects that the kernel completes before they are accepted
constexpr auto kPauseWithoutDescriptors = 100ms;

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
        const bool isCounted = !local;
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
    void begin(const IpAddress &peer, const Connection::MakeTransport &makeTransport);
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
    QTimer ticker;                        // the deadlines of all connections
    std::unique_ptr<LocalListener> local; // null on the network
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
    sockets::closeSpare(spareDescriptor);
    sockets::turnAwayNext(q->socketDescriptor());
    spareDescriptor = sockets::openSpare();
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
    sockets::send(descriptor, answer.data(), answer.size());
    sockets::close(descriptor);
}

void Guard::Private::begin(const IpAddress &peer, const Connection::MakeTransport &makeTransport)
{
    ++perAddress[countedAs(peer)];
    if (tls)
        ++handshakes[countedAs(peer)];
    const quint64 number = ++lastNumber;
    auto *connection = new Connection(this, makeTransport, tls.has_value(), peer, number);
    connection->setParent(q);
    live.insert(connection);
    byNumber.insert(number, connection);
    if (!ticker.isActive())
        ticker.start();
    connection->start();
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
    d->cap = std::min(limits.connections, sockets::descriptorLimit() / 2);
    d->spareDescriptor = sockets::openSpare();
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
    sockets::closeSpare(d->spareDescriptor);
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
    d->local = LocalListener::open(file, *this, [this](std::unique_ptr<QLocalSocket> socket) {
        if (d->takes({}))
            d->begin({}, [&](TransportUser *user) { return makeLocalTransport(std::move(socket), user); });
    });
    return d->local != nullptr;
}

void Guard::close()
{
    QTcpServer::close();
    // QHttpServer takes no connection of a server that has closed: their first request would wait for the end.
    d->abortAll([](const Connection &each) { return !each.channel(); });
    d->local.reset();
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
    const IpAddress peer = d->local ? IpAddress() : sockets::peerOf(descriptor);
    if (!d->takes(peer))
        return d->turnAway(descriptor);
    sockets::setSendBuffer(descriptor, d->settings.sendBufferBytes);
    d->begin(peer, [&](TransportUser *user) {
        return d->tls ? makeTlsTransport(descriptor, *d->tls, user) : makePlainTransport(descriptor, user);
    });
}

} // namespace postject
