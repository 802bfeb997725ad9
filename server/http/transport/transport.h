// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of one accepted connection, in the clear or by TLS, without any buffer on the reading side that the limits
// don't know. The plain one works on the descriptor itself: QTcpSocket asks the kernel for sizes and waits for a turn
// of the event loop before it writes, which costs a quarter of all requests per second. Server thread.
#pragma once

#include <QByteArray>
#include <QSslConfiguration>

#include <memory>
#include <span>

class QLocalSocket;

namespace postject {

class TransportUser
{
public:
    virtual void transportReady() = 0; // once, when bytes may flow: after the TLS handshake
    virtual void transportReadable() = 0;
    virtual void transportSent(qint64 bytes) = 0; // of what was left unsent
    virtual void transportBroken() = 0;           // by the peer, or an error
protected:
    ~TransportUser() = default;
};

class Transport
{
public:
    virtual ~Transport() = default;

    virtual void start() = 0; // may call the user
    // Bytes read, 0 for none at the moment, -1 for the end.
    virtual qint64 read(std::span<char> into) = 0;
    // While off, what comes stays in the kernel.
    virtual void setReading(bool on) = 0;
    // Sends what the kernel takes at once and keeps the rest; leaves `bytes` empty. False: the connection is broken.
    virtual bool write(QByteArray &bytes) = 0;
    virtual qint64 unsentBytes() const = 0;
    virtual qint64 heldBytes() const = 0; // of memory for them
    // Nothing more is written. False: the transport closes by itself; true: it still reads, so that a client that is
    // still sending does not lose the answer to a reset.
    virtual bool endWriting() = 0;
    virtual void abort() = 0; // calls the user no more
};

// Both take the descriptor.
std::unique_ptr<Transport> makePlainTransport(qintptr descriptor, TransportUser *user);
std::unique_ptr<Transport> makeTlsTransport(qintptr descriptor, const QSslConfiguration &tls, TransportUser *user);
// Of the systems whose private local socket has no descriptor: see LocalListener.
std::unique_ptr<Transport> makeLocalTransport(std::unique_ptr<QLocalSocket> socket, TransportUser *user);

} // namespace postject
