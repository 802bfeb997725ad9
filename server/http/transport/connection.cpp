// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/connection.h"

#include <algorithm>
#include <utility>

namespace postject {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kReadBytes = 16 * 1024;             // at a time, and ahead of the request in flight
constexpr qsizetype kCoalescedBytes = 64 * 1024;        // of an answer, before it is sent in the same turn
constexpr qint64 kBacklogBeforeNextRequest = 64 * 1024; // unsent; a slow reader gets no further answers meanwhile
constexpr qint64 kFreeBodyBytes = 4 * 1024;             // of each body: a login finds room at any time
constexpr qint64 kProgressBytes = 32 * 1024;            // within writeDeadline, from who does not take all
constexpr auto kLinger = 2s;

} // namespace

Connection::Connection(ConnectionOwner *owner, const MakeTransport &makeTransport, bool isTls, const IpAddress &peer,
                       quint64 number)
    : m_owner(owner),
      m_transport(makeTransport(this)),
      m_peer(peer),
      m_number(number),
      m_isTls(isTls),
      m_parser(owner->limits(), owner->bodyLimit(), '/' + QByteArray::number(number))
{
}

Connection::~Connection()
{
    if (m_channel)
        m_channel->detach();
}

void Connection::start()
{
    m_state = State::Handshake;
    setDeadline(m_owner->limits().handshakeDeadline);
    m_transport->start();
}

void Connection::transportReady()
{
    if (m_isTls)
        m_owner->handshakeEnded(*this);
    m_state = State::Reading;
    m_parser.setLast(m_owner->limits().requestsPerConnection <= 1);
    waitForRequest();
    if (m_isTls)
        readSocket(); // what came with the end of the handshake
}

void Connection::readSocket()
{
    while (m_state != State::Ended && m_state != State::Handshake) {
        const bool isWanted = m_state == State::Lingering || (m_state == State::Reading && !isBehind());
        const bool hasRoom = isWanted || m_parser.unparsedBytes() < kReadBytes;
        m_transport->setReading(hasRoom);
        if (!hasRoom)
            return; // the rest waits in the kernel until it is wanted
        const std::span<char> room = m_parser.room(kReadBytes);
        const qint64 bytes = m_transport->read(room);
        if (bytes < 0)
            return abort();
        if (bytes > 0 && m_state != State::Lingering) {
            m_parser.commit(bytes);
            advance();
        }
        if (bytes < std::ssize(room) || m_state == State::Lingering)
            return;
    }
}

// Takes up as many requests as are here; the answer to each is complete before the next is looked at.
void Connection::advance()
{
    if (m_isAdvancing || m_state != State::Reading)
        return;
    m_isAdvancing = true;
    bool hasMore = true;
    while (m_state == State::Reading && hasMore) {
        if (isBehind())
            flush();
        if (isBehind())
            break;
        switch (m_parser.advance()) {
        case RequestParser::Step::Continue:
            m_output.append("HTTP/1.1 100 Continue\r\n\r\n");
            hasMore = false;
            break;
        case RequestParser::Step::NeedsMore:
            hasMore = false;
            if (!holdBody()) {
                m_parser.refuse(ErrorCode::Busy, u"Too many large requests are on their way."_s);
                refuse();
            }
            break;
        case RequestParser::Step::Complete:
            holdBody(); // all of it is here: refusing would save nothing
            dispatch();
            break;
        case RequestParser::Step::Refused:
            refuse();
            break;
        }
    }
    m_isAdvancing = false;
    flush();
    waitForRequest();
}

void Connection::resume()
{
    m_isResumeScheduled = false;
    advance();
    readSocket();
}

void Connection::scheduleResume()
{
    if (!std::exchange(m_isResumeScheduled, true))
        QMetaObject::invokeMethod(this, &Connection::resume, Qt::QueuedConnection);
}

void Connection::dispatch()
{
    m_state = State::InFlight;
    m_wait = Wait::None;
    m_deadline = Clock::time_point::max();
    ++m_requests;
    m_tracker.reset();
    if (!m_channel) {
        m_channel = new Channel(this);
        m_owner->adopt(m_channel);
    }
    if (m_channel)
        m_channel->deliver(m_parser.canonical());
}

// Sets the deadline for what the client has to send next, once for each part of a request.
void Connection::waitForRequest()
{
    if (m_state != State::Reading)
        return;
    Wait wait = Wait::Idle;
    if (isBehind())
        wait = Wait::None; // the write deadline runs
    else if (m_parser.isReadingBody())
        wait = Wait::Body;
    else if (m_parser.hasBegun())
        wait = Wait::Head;
    if (std::exchange(m_wait, wait) == wait && wait != Wait::None)
        return;
    const GuardLimits &limits = m_owner->limits();
    switch (wait) {
    case Wait::None:
        m_deadline = Clock::time_point::max();
        break;
    case Wait::Idle:
        setDeadline(limits.idleDeadline);
        break;
    case Wait::Head:
        setDeadline(limits.headDeadline);
        break;
    case Wait::Body:
        setDeadline(limits.bodyDeadline);
        break;
    }
}

void Connection::answerWritten(QByteArrayView bytes)
{
    if (m_state != State::InFlight)
        return abort();
    const ResponseTracker::State state = m_tracker.feed(bytes);
    m_output.append(isHeadOnly() ? bytes.first(m_tracker.headBytes()) : bytes);
    switch (state) {
    case ResponseTracker::State::Complete:
        return answerCompleted();
    case ResponseTracker::State::Broken:
        return abort();
    case ResponseTracker::State::Incomplete:
        break;
    }
    if (m_output.size() >= kCoalescedBytes)
        flush();
    else
        scheduleFlush();
}

void Connection::answerWhole(const QByteArray &answer)
{
    if (m_state != State::InFlight || m_tracker.hasBegun()) // part of another stands before it
        return abort();
    const qsizetype headEnd = isHeadOnly() ? answer.indexOf("\r\n\r\n") + 4 : answer.size();
    m_output.append(answer.first(headEnd));
    answerCompleted();
}

void Connection::answerCompleted()
{
    if (m_parser.isLast() || m_tracker.saysClose()) {
        m_state = State::Closing;
        return closeWhenSent();
    }
    m_state = State::Reading;
    m_parser.next(m_requests + 1 >= m_owner->limits().requestsPerConnection);
    if (m_isAdvancing) // which goes on with the next request, and sends the answers together
        return;
    flush();
    if (m_parser.unparsedBytes() > 0)
        scheduleResume(); // QHttpServer is still inside this answer
    else
        waitForRequest();
}

void Connection::refuse()
{
    m_state = State::Refusing;
    m_wasRefused = true;
    holdBody(); // the parser has dropped it
    setDeadline(m_owner->limits().writeDeadline);
    GuardRefusal refusal = m_parser.refusal();
    refusal.peer = m_peer;
    m_owner->refuse(refusal, [self = QPointer(this)](const QByteArray &response) {
        if (self)
            self->answerRefusal(response);
    });
}

void Connection::answerRefusal(const QByteArray &response)
{
    if (m_state != State::Refusing)
        return;
    const qsizetype headEnd = response.indexOf("\r\n\r\n");
    m_output.append(m_parser.isRefusedHead() && headEnd >= 0 ? response.first(headEnd + 4) : response);
    m_state = State::Closing;
    closeWhenSent();
}

bool Connection::holdBody()
{
    const qint64 held = std::max<qint64>(0, m_parser.bodyBytes() - kFreeBodyBytes);
    const qint64 before = std::exchange(m_heldBody, held);
    return held == before || m_owner->holdBody(*this, held - before);
}

void Connection::scheduleFlush()
{
    if (!m_isAdvancing && !std::exchange(m_isFlushScheduled, true))
        m_owner->flushLater(this);
}

void Connection::flush()
{
    m_isFlushScheduled = false;
    if (m_output.isEmpty() || m_state == State::Ended)
        return;
    if (!m_transport->write(m_output) || m_transport->unsentBytes() > m_owner->limits().unsentBytesPerConnection)
        return abort();
    watchProgress();
}

void Connection::transportSent(qint64 bytes)
{
    m_progress += bytes;
    watchProgress();
    if (m_channel)
        m_channel->noteBytesSent(bytes);
    if (m_state == State::Closing)
        closeWhenSent();
    else if (m_state == State::Reading && m_wait == Wait::None && !isBehind())
        scheduleResume();
}

void Connection::watchProgress()
{
    if (m_transport->unsentBytes() == 0) {
        m_writeDeadline = Clock::time_point::max();
    } else if (m_writeDeadline == Clock::time_point::max() || m_progress >= kProgressBytes) {
        m_writeDeadline = Clock::now() + m_owner->limits().writeDeadline;
        m_progress = 0;
    }
    const qint64 held = m_transport->heldBytes();
    if (const qint64 before = std::exchange(m_heldUnsent, held); held != before)
        m_owner->holdUnsent(*this, held - before);
}

void Connection::closeWhenSent()
{
    flush();
    if (m_state == State::Closing && m_transport->unsentBytes() == 0)
        linger();
}

// A close with unread bytes would reset the connection, and the answer could be lost on its way.
void Connection::linger()
{
    m_state = State::Lingering;
    setDeadline(kLinger);
    if (m_isTls && m_wasRefused)
        return; // TLS can't end one way only: what still comes is read until the client closes, or the deadline
    if (m_transport->endWriting())
        readSocket(); // and so hears of the client's end, if reading had stopped
}

void Connection::expire(Clock::time_point now)
{
    if (now >= m_writeDeadline)
        abort();
    else if (now >= m_deadline)
        expireState();
}

void Connection::expireState()
{
    const bool isLate = m_state == State::Reading && (m_wait == Wait::Head || m_wait == Wait::Body);
    if (isLate) {
        m_parser.refuse(ErrorCode::RequestTimeout, u"The request did not arrive in time."_s);
        refuse();
    } else if (m_state == State::Lingering && m_isTls && std::exchange(m_wasRefused, false)) {
        linger();
    } else {
        abort();
    }
}

void Connection::abort()
{
    if (m_state == State::Ended)
        return;
    const bool hasFailed = m_state == State::Handshake && m_isTls;
    if (hasFailed)
        m_owner->handshakeEnded(*this);
    m_state = State::Ended;
    m_transport->abort();
    if (m_channel)
        m_channel->detach();
    m_owner->ended(this);
    deleteLater();
    if (hasFailed) { // told like any refusal, though nobody can be answered
        GuardRefusal refusal;
        refusal.peer = m_peer;
        refusal.detail = u"The TLS handshake was not completed."_s;
        m_owner->refuse(refusal, [](const QByteArray &) {});
    }
}

bool Connection::isWaiting() const
{
    return m_state == State::Handshake || m_state == State::Lingering ||
           (m_state == State::Reading && m_wait != Wait::None);
}

bool Connection::isBehind() const
{
    return unsentBytes() > kBacklogBeforeNextRequest;
}

qint64 Connection::unsentBytes() const
{
    return m_output.size() + m_transport->unsentBytes();
}

} // namespace postject
