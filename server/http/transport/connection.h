// SPDX-License-Identifier: GPL-3.0-or-later
//
// One accepted socket: reads its requests one at a time, hands each to QHttpServer over a Channel, and sends the
// answers in order. Exactly one request is in flight; what a client sends meanwhile is read up to a bound and then left
// in the kernel. Owned by the Guard's list until it ends, then deletes itself. Server thread.
#pragma once

#include "server/http/transport/channel.h"
#include "server/http/transport/guard.h"
#include "server/http/transport/requestparser.h"
#include "server/http/transport/responsetracker.h"
#include "server/http/transport/transport.h"

#include <QPointer>

#include <chrono>

namespace postject {

class Connection;

// What a connection needs of the guard.
class ConnectionOwner
{
public:
    virtual const GuardLimits &limits() const = 0;
    virtual const Guard::BodyLimit &bodyLimit() const = 0;
    virtual void adopt(Channel *channel) = 0; // hands it to QHttpServer
    virtual void refuse(const GuardRefusal &refusal, Guard::Answer answer) = 0;
    virtual void flushLater(Connection *connection) = 0;           // within this turn of the event loop
    virtual void handshakeEnded(const Connection &connection) = 0; // successful or not
    // So many bytes of a body, or of unsent answers, are held more (or less). The first says whether that is within the
    // budget; the second cuts off who reads too slowly, this connection too.
    virtual bool holdBody(const Connection &connection, qint64 bytes) = 0;
    virtual void holdUnsent(const Connection &connection, qint64 bytes) = 0;
    virtual void ended(Connection *connection) = 0;

protected:
    ~ConnectionOwner() = default;
};

class Connection : public QObject, private ChannelPeer, private TransportUser
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    using MakeTransport = std::function<std::unique_ptr<Transport>(TransportUser *user)>;

    // number: tells it from all others; the target of its requests in QHttpServer is "/" and the number.
    Connection(ConnectionOwner *owner, const MakeTransport &makeTransport, bool isTls, const IpAddress &peer,
               quint64 number);
    ~Connection() override;

    void start(); // once the owner has it in its list
    void flush(); // what was written in this turn

    quint64 number() const { return m_number; }
    const ParsedHead &head() const override { return m_parser.head(); }
    const IpAddress &peer() const override { return m_peer; }
    Channel *channel() const { return m_channel; }
    qint64 unsentBytes() const override; // of answers, not yet taken by the kernel
    qint64 heldBody() const { return m_heldBody; }
    qint64 heldUnsent() const { return m_heldUnsent; }
    bool isIdle() const { return m_state == State::Reading && m_wait == Wait::Idle; }
    bool isWaiting() const; // for its client
    Clock::time_point waitingSince() const { return m_waitingSince; }
    Clock::time_point writeDeadline() const { return m_writeDeadline; } // the end of time while all is sent
    void expire(Clock::time_point now);                                 // acts on what is overdue
    void abort();                                                       // ends it at once

private:
    enum class State {
        Handshake,
        Reading,   // a request, or waiting for one
        InFlight,  // QHttpServer answers
        Refusing,  // the refusal handler answers
        Closing,   // the last answer is being sent
        Lingering, // everything is sent, what still comes is dropped (RFC 9112 section 9.6)
        Ended,
    };

    enum class Wait { None, Idle, Head, Body }; // what the deadline of Reading is for

    void answerWritten(QByteArrayView bytes) override;
    void answerWhole(const QByteArray &answer) override;
    void channelClosed() override { abort(); }

    void transportReady() override;
    void transportReadable() override { readSocket(); }
    void transportSent(qint64 bytes) override;
    void transportBroken() override { abort(); }
    void readSocket();
    void advance();
    void resume();
    void scheduleResume();
    void dispatch();
    void waitForRequest();
    void answerCompleted();
    void refuse();
    void answerRefusal(const QByteArray &response);
    bool holdBody();
    void scheduleFlush();
    void watchProgress();
    void closeWhenSent();
    void linger();
    void expireState();
    bool isHeadOnly() const { return m_parser.head().method() == "HEAD"; } // RFC 9110 section 9.3.2
    bool isBehind() const;                                                 // the client does not take its answers
    void setDeadline(std::chrono::milliseconds after)
    {
        m_waitingSince = Clock::now();
        m_deadline = m_waitingSince + after;
    }

    ConnectionOwner *m_owner;
    const std::unique_ptr<Transport> m_transport;
    const IpAddress m_peer; // none over the local socket
    const quint64 m_number;
    const bool m_isTls;
    QPointer<Channel> m_channel; // made with the first request
    RequestParser m_parser;
    ResponseTracker m_tracker;
    QByteArray m_output; // of this turn of the event loop
    State m_state = State::Reading;
    Wait m_wait = Wait::None;
    int m_requests = 0;
    bool m_wasRefused = false;
    bool m_isAdvancing = false;
    bool m_isFlushScheduled = false;
    bool m_isResumeScheduled = false;
    qint64 m_heldBody = 0; // as the owner was told
    qint64 m_heldUnsent = 0;
    Clock::time_point m_waitingSince = Clock::now();
    Clock::time_point m_deadline = Clock::time_point::max();      // of the state
    Clock::time_point m_writeDeadline = Clock::time_point::max(); // while the kernel takes no more
    qint64 m_progress = 0;                                        // bytes sent since that was set
};

} // namespace postject
