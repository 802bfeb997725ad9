// SPDX-License-Identifier: GPL-3.0-or-later
//
// The socket that QHttpServer sees: no descriptor, the canonical bytes of one request at a time to read, and its
// Connection behind what it writes. It carries the head of the request in flight, as the guard has read it.
// QHttpServer owns it. Server thread.
#pragma once

#include "server/http/transport/parsedhead.h"
#include "server/net/ipaddress.h"

#include <QTcpSocket>

namespace postject {

// What a channel needs of the connection behind it.
class ChannelPeer
{
public:
    virtual const ParsedHead &head() const = 0; // of the request in flight
    virtual const IpAddress &peer() const = 0;
    virtual void answerWritten(QByteArrayView bytes) = 0;   // a piece, or all of it
    virtual void answerWhole(const QByteArray &answer) = 0; // of the length that it says
    virtual qint64 unsentBytes() const = 0;
    virtual void channelClosed() = 0; // QHttpServer closed or destroyed it
protected:
    ~ChannelPeer() = default;
};

class Channel : public QTcpSocket
{
    Q_OBJECT

public:
    explicit Channel(ChannelPeer *peer);
    ~Channel() override;

    // Whose request is in flight here; null once the connection is gone.
    const ChannelPeer *peer() const { return m_peer; }

    // Takes the request's bytes, gives back a used buffer, and has QHttpServer read it.
    void deliver(QByteArray &request);
    // Answers the request in flight past QHttpServer, which writes a header in four pieces; its responder then only has
    // to be let go.
    void answer(const QByteArray &whole);
    void noteBytesSent(qint64 bytes);
    // The connection is gone: what is still written is dropped, and QHttpServer deletes the channel.
    void detach();

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void end(); // tells the connection, once

    ChannelPeer *m_peer;
    QByteArray m_request;
    qsizetype m_read = 0;
};

} // namespace postject
