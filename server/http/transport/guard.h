// SPDX-License-Identifier: GPL-3.0-or-later
//
// The transport in front of QHttpServer. It accepts the real sockets (TCP, TLS, or the private local socket), reads
// each request whole and strictly (llhttp, RFC 9112), and hands QHttpServer a Channel that holds the canonical bytes of
// one request at a time; QHttpServer takes its channels as it takes sockets from any QTcpServer. Whoever handles the
// request finds its channel by the target, and in it the head. What the guard refuses itself is answered by the refusal
// handler, so that refusals are audited like every answer. Server thread.
#pragma once

#include "server/contract/errorcode.h"
#include "server/net/ipaddress.h"

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace postject {

// What a head may hold.
struct HeadLimits
{
    int bytes = 16 * 1024;
    int fields = 64;
    int fieldBytes = 8 * 1024;
};

// The path at which proxies ask about requests that they hold back. What they send along their clients chose: the query
// is not read, whatever its bytes are, and the head may be as large as proxies take one by default.
struct ForwardingLimits
{
    QByteArray path = {}; // empty: there is none
    HeadLimits head{.bytes = 64 * 1024, .fields = 256, .fieldBytes = 64 * 1024};
};

struct GuardLimits
{
    int targetBytes = 2048;
    HeadLimits head = {};
    ForwardingLimits forwarding = {};
    int bodyBytes = 64 * 1024;
    qint64 bodyBytesInAll = 64 * 1024 * 1024; // of all requests whose body is here, beyond their first 4 KiB
    qint64 bodyBytesPerAddress = 16 * 1024 * 1024;
    qint64 unsentBytesInAll = 64 * 1024 * 1024; // of answers; beyond it the slowest readers are cut off
    qint64 unsentBytesPerConnection = 16 * 1024 * 1024;
    int sendBufferBytes = 128 * 1024; // of the kernel for each connection, which counts twice as many
    std::chrono::milliseconds headDeadline{10'000};
    std::chrono::milliseconds bodyDeadline{15'000};
    std::chrono::milliseconds idleDeadline{30'000};
    std::chrono::milliseconds writeDeadline{30'000};
    std::chrono::milliseconds handshakeDeadline{3'000};
    int connections = 1024;
    int connectionsPerAddress = 256;
    int handshakesPerAddress = 16;
    int requestsPerConnection = 1000;
};

// A request that never reaches QHttpServer.
struct GuardRefusal
{
    IpAddress peer;
    ErrorCode code = ErrorCode::InvalidRequest;
    QString detail;
    QByteArray method;    // as far as it was read, at most 32 bytes
    QByteArray path;      // without the query, at most 512 bytes
    QByteArray userAgent; // at most 512 bytes
    QByteArray authorization;
    QList<QByteArray> forwardedFor; // the X-Forwarded-For lines, in their order
};

class Channel;
class ParsedHead;

// How large a body may be, and what a larger one is refused with.
struct BodyAllowance
{
    int bytes = 0;
    ErrorCode beyond = ErrorCode::PayloadTooLarge;
};

class Guard : public QTcpServer
{
    Q_OBJECT

public:
    // Called with the finished HTTP answer (status line to body). The guard adds nothing but leaves the body out for
    // HEAD, writes it and closes the connection.
    using Answer = std::function<void(const QByteArray &response)>;
    using RefusalHandler = std::function<void(const GuardRefusal &refusal, Answer answer)>;

    Guard(const GuardLimits &limits, RefusalHandler refuse, QObject *parent = nullptr);
    ~Guard() override;

    void useTls(const QSslConfiguration &configuration); // for the connections that come from now on
    // In place of listen(): on a Unix socket that this user alone may open. Its clients have no address, so no limit
    // per address holds them. An old file of that name is taken away; close() takes this one away. False: errno says
    // why.
    bool listenLocal(const QString &file);
    // Another limit of the body for some requests, asked once the head is complete and before a byte of the body is
    // kept; GuardLimits::bodyBytes without one.
    using BodyLimit = std::function<BodyAllowance(const ParsedHead &head)>;
    void setBodyLimit(BodyLimit limit);
    // What a client hears that is turned away before it can ask for anything, as a finished HTTP answer; without one it
    // hears nothing. Over TLS nobody hears it.
    void setBusyAnswer(std::function<QByteArray()> answer);
    int liveConnections() const;
    // The channel of the request that QHttpServer has with this target; null once its connection is gone.
    Channel *channel(QStringView target) const;
    void close(); // hides the base's: with the local socket's file

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject
