// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/transport/guardfixture.h"

#include "server/http/transport/httpserverlimits.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMetaEnum>

#include <algorithm>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postject {

namespace {

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(method))).toUpper();
}

// The decoded chunks from `at` on; nothing while the last one is missing.
std::optional<QByteArray> readChunks(const QByteArray &bytes, qsizetype &at)
{
    QByteArray body;
    while (true) {
        const qsizetype end = bytes.indexOf("\r\n", at);
        if (end < 0)
            return std::nullopt;
        const qsizetype size = bytes.mid(at, end - at).toLongLong(nullptr, 16);
        if (bytes.size() < end + 2 + size + 2)
            return std::nullopt;
        body += bytes.mid(end + 2, size);
        at = end + 2 + size + 2;
        if (size == 0)
            return body;
    }
}

// Lets the server work, and sleeps while nothing comes.
void waitBriefly(int descriptor)
{
    runEvents(1);
    pollfd wanted{.fd = descriptor, .events = POLLIN, .revents = 0};
    ::poll(&wanted, 1, 1);
}

} // namespace

GuardFixture::GuardFixture(const GuardLimits &limits)
    : guard(new Guard(limits, [this](const GuardRefusal &r, Guard::Answer a) { refuse(r, a); }))
{
    start();
}

GuardFixture::GuardFixture(const GuardLimits &limits, const QSslConfiguration &tls)
    : guard(new Guard(limits, [this](const GuardRefusal &r, Guard::Answer a) { refuse(r, a); }))
{
    guard->useTls(tls);
    start();
}

GuardFixture::GuardFixture(const GuardLimits &limits, const QString &localFile)
    : guard(new Guard(limits, [this](const GuardRefusal &r, Guard::Answer a) { refuse(r, a); }))
{
    start(localFile);
}

GuardFixture::~GuardFixture()
{
    kept.clear();
}

void GuardFixture::start(const QString &localFile)
{
    leaveLimitsToGuard(server);
    server.setMissingHandler(&server, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        answer(request, responder);
    });
    guard->setBusyAnswer([] { return refusalAnswer(ErrorCode::Busy); });
    const bool isListening =
        (localFile.isEmpty() ? guard->listen(QHostAddress::LocalHost, 0) : guard->listenLocal(localFile)) &&
        server.bind(guard);
    if (!isListening)
        qFatal("The guard can't listen.");
}

void GuardFixture::answer(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    Channel *channel = guard->channel(request.url().path());
    if (!channel || !channel->peer())
        qFatal("A request without a channel.");
    const ParsedHead &head = channel->peer()->head();
    const QByteArray path = head.path().toByteArray();
    SeenRequest made{.method = head.method().toByteArray(),
                     .target = head.query().isEmpty() ? path : path + '?' + head.query().toByteArray(),
                     .body = request.body(),
                     .fields = {},
                     .peer = channel->peer()->peer(),
                     .isHttp11 = head.isHttp11(),
                     .isLast = head.isLast(),
                     .canonicalHeaders = request.headers(),
                     .channel = channel};
    for (const HeaderField &field : head.fields())
        made.fields.append({field.name.toByteArray().toLower(), field.value.toByteArray()});
    if (methodName(request.method()) != (made.method == "HEAD" ? "GET"_ba : made.method)) // see the parser
        qFatal("QHttpServer has another method than the head.");
    seen.push_back(std::move(made));
    if (path == "/later") {
        kept.push_back(std::move(responder));
    } else if (path == "/stream") {
        channel->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
        kept.push_back(std::move(responder));
    } else if (path == "/large") {
        responder.write(QByteArray(8 * 1024 * 1024, 'x'), "text/plain");
    } else if (path == "/device") {
        auto *device = new QBuffer;
        device->setData(QByteArray(1024 * 1024, 'd'));
        responder.write(device, "text/plain");
    } else if (path == "/empty") {
        responder.write(QHttpServerResponder::StatusCode::NoContent);
    } else if (path == "/close") {
        QHttpHeaders headers;
        headers.append(QHttpHeaders::WellKnownHeader::Connection, "close");
        responder.write("ok", headers);
    } else {
        responder.write(seen.back().method + ' ' + path + '\n' + request.body(), "text/plain");
    }
}

QByteArray SeenRequest::value(const QByteArray &name) const
{
    const auto field = std::ranges::find(fields, name, &std::pair<QByteArray, QByteArray>::first);
    return field == fields.end() ? QByteArray() : field->second;
}

void GuardFixture::writeChunk(const QByteArray &piece)
{
    if (Channel *channel = seen.front().channel)
        channel->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
}

void GuardFixture::answerLater()
{
    for (QHttpServerResponder &responder : std::exchange(kept, {}))
        responder.write("later", "text/plain");
}

void GuardFixture::refuse(const GuardRefusal &refusal, const Guard::Answer &answer)
{
    refused.push_back(refusal);
    if (holdRefusals)
        heldRefusals.push_back(answer);
    else
        answer(refusalAnswer(refusal.code));
}

QByteArray refusalAnswer(ErrorCode code)
{
    const ErrorKind &kind = errorKind(code);
    const QByteArray body = "{\"code\":\"" + QByteArray(kind.name.data(), kind.name.size()) + "\"}";
    return "HTTP/1.1 " + QByteArray::number(kind.status) + " Refused\r\nContent-Type: application/problem+json\r\n" +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\nRetry-After: 1\r\nConnection: close\r\n\r\n" +
           body;
}

RawClient::RawClient(quint16 port, const char *from)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    sockaddr_in source{};
    source.sin_family = AF_INET;
    ::inet_pton(AF_INET, from, &source.sin_addr);
    ::bind(descriptor, reinterpret_cast<const sockaddr *>(&source), sizeof source);
    sockaddr_in target{};
    target.sin_family = AF_INET;
    target.sin_port = htons(port);
    ::inet_pton(AF_INET, "127.0.0.1", &target.sin_addr);
    const int rc = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&target), sizeof target);
    if (rc != 0 && errno != EINPROGRESS) {
        ::close(descriptor);
        return;
    }
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_descriptor = descriptor;
}

RawClient::~RawClient()
{
    close();
}

void RawClient::send(QByteArrayView bytes)
{
    QDeadlineTimer deadline(5000);
    while (!bytes.isEmpty() && !deadline.hasExpired()) {
        const ssize_t sent = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent > 0)
            bytes = bytes.sliced(sent);
        else if (errno == EAGAIN || errno == EINPROGRESS || errno == ENOTCONN)
            runEvents(1);
        else
            return; // closed: the test looks at what came back
    }
}

void RawClient::reset()
{
    const linger hard{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    close();
}

void RawClient::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

bool RawClient::poll()
{
    char buffer[16 * 1024];
    while (m_descriptor >= 0 && !m_isClosed) {
        const ssize_t bytes = ::recv(m_descriptor, buffer, sizeof buffer, 0);
        if (bytes > 0)
            m_received.append(buffer, bytes);
        else if (bytes == 0 || (errno != EAGAIN && errno != EINPROGRESS && errno != ENOTCONN))
            m_isClosed = true;
        else
            break;
    }
    return m_isClosed;
}

bool RawClient::waitForClose(int milliseconds)
{
    QDeadlineTimer deadline(milliseconds);
    while (!poll() && !deadline.hasExpired())
        waitBriefly(m_descriptor);
    return m_isClosed;
}

bool RawClient::waitForReplies(int count, int milliseconds)
{
    QDeadlineTimer deadline(milliseconds);
    while (std::ssize(replies()) < count && !deadline.hasExpired()) {
        waitBriefly(m_descriptor);
        if (poll())
            break;
    }
    return std::ssize(replies()) >= count;
}

void RawClient::shrinkReceiveBuffer()
{
    const int bytes = 4096;
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

bool RawClient::readByte()
{
    char byte = 0;
    const ssize_t bytes = ::recv(m_descriptor, &byte, 1, 0);
    if (bytes == 0 || (bytes < 0 && errno != EAGAIN))
        m_isClosed = true;
    return !m_isClosed;
}

std::vector<Reply> RawClient::replies(bool withoutBodies) const
{
    std::vector<Reply> replies;
    qsizetype at = 0;
    while (at < m_received.size()) {
        const qsizetype end = m_received.indexOf("\r\n\r\n", at);
        if (end < 0)
            break;
        Reply reply;
        reply.head = m_received.mid(at, end + 4 - at);
        reply.status = reply.head.mid(9, 3).toInt();
        at = end + 4;
        const QByteArray lower = reply.head.toLower();
        const qsizetype length = lower.indexOf("content-length: ");
        if (length >= 0 && !withoutBodies) {
            const qsizetype size = lower.mid(length + 16, lower.indexOf("\r\n", length) - length - 16).toLongLong();
            if (m_received.size() < at + size)
                break;
            reply.body = m_received.mid(at, size);
            at += size;
        } else if (lower.contains("transfer-encoding: chunked")) {
            const std::optional<QByteArray> body = readChunks(m_received, at);
            if (!body)
                break;
            reply.body = *body;
        }
        replies.push_back(std::move(reply));
    }
    return replies;
}

void runEvents(int turns)
{
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents();
}

} // namespace postject
