// SPDX-License-Identifier: GPL-3.0-or-later
//
// A guard with a real QHttpServer behind it on a free port, and a client that sends bytes exactly as told. Both live in
// the test's thread: the client runs the event loop while it waits.
#pragma once

#include "server/http/transport/channel.h"
#include "server/http/transport/guard.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QPointer>

#include <memory>
#include <vector>

namespace postject {

// The head as the request's channel carries it, and what QHttpServer itself was given.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; // path and query, encoded
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> fields;
    IpAddress peer;
    bool isHttp11 = true;
    bool isLast = false;
    QHttpHeaders canonicalHeaders;
    QPointer<Channel> channel;

    QByteArray value(const QByteArray &name) const; // of the first field of this name
};

// Answers 200 with "METHOD path" and the body, except for these paths:
//   /later    keeps the responder until answerLater()
//   /stream   begins a chunked answer, and keeps it
//   /large    200 with 8 MiB
//   /device   200 with 1 MiB, from a QIODevice
//   /empty    204
//   /close    200 with "Connection: close"
class GuardFixture
{
public:
    explicit GuardFixture(const GuardLimits &limits = {});
    GuardFixture(const GuardLimits &limits, const QSslConfiguration &tls);
    GuardFixture(const GuardLimits &limits, const QString &localFile);
    ~GuardFixture();

    quint16 port() const { return guard->serverPort(); }
    void answerLater();
    void writeChunk(const QByteArray &piece); // of the first request's answer, a /stream; the empty one is the last

    QHttpServer server;
    Guard *guard = nullptr; // the server's
    std::vector<SeenRequest> seen;
    std::vector<GuardRefusal> refused;
    std::vector<QHttpServerResponder> kept;
    bool holdRefusals = false;
    std::vector<Guard::Answer> heldRefusals;

private:
    void start(const QString &localFile = {});
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void refuse(const GuardRefusal &refusal, const Guard::Answer &answer);
};

// The refusal handler's answer to this code.
QByteArray refusalAnswer(ErrorCode code);

struct Reply
{
    int status = 0;
    QByteArray head;
    QByteArray body;
};

class RawClient
{
public:
    explicit RawClient(quint16 port, const char *from = "127.0.0.1");
    ~RawClient();
    Q_DISABLE_COPY_MOVE(RawClient)

    bool isConnected() const { return m_descriptor >= 0; }
    void send(QByteArrayView bytes); // all, running the event loop while the kernel takes no more
    void reset();                    // ends the connection with RST
    void close();
    // Takes what came; true once the server has closed its side.
    bool poll();
    // Until the server closes, or not within this time.
    bool waitForClose(int milliseconds = 5000);
    // Until so many whole answers are here.
    bool waitForReplies(int count, int milliseconds = 5000);
    void shrinkReceiveBuffer();
    bool readByte(); // one; false once the server has closed

    const QByteArray &received() const { return m_received; }
    bool isClosedByServer() const { return m_isClosed; }
    std::vector<Reply> replies(bool withoutBodies = false) const; // whole ones with a Content-Length, or chunked

private:
    int m_descriptor = -1;
    QByteArray m_received;
    bool m_isClosed = false;
};

void runEvents(int turns = 3);

} // namespace postject
