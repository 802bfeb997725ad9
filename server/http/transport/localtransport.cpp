// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/transport.h"

#include <QLocalSocket>

namespace postject {

namespace {

constexpr qint64 kReadBufferBytes = 64 * 1024;

class LocalTransport final : public QObject, public Transport
{
public:
    LocalTransport(std::unique_ptr<QLocalSocket> socket, TransportUser *user)
        : m_socket(std::move(socket)), m_user(user)
    {
        m_socket->setReadBufferSize(kReadBufferBytes);
    }
    ~LocalTransport() override { abort(); }
    Q_DISABLE_COPY_MOVE(LocalTransport)

    void start() override;
    qint64 read(std::span<char> into) override { return m_socket->read(into.data(), std::ssize(into)); }
    void setReading(bool) override {} // its buffer is bounded, and full stops the system's
    bool write(QByteArray &bytes) override;
    qint64 unsentBytes() const override { return m_socket->bytesToWrite(); }
    qint64 heldBytes() const override { return unsentBytes(); }
    bool endWriting() override;
    void abort() override;

private:
    const std::unique_ptr<QLocalSocket> m_socket;
    TransportUser *m_user;
};

void LocalTransport::start()
{
    connect(m_socket.get(), &QLocalSocket::disconnected, this, [this] { m_user->transportBroken(); });
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, [this](qint64 bytes) { m_user->transportSent(bytes); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] { m_user->transportReadable(); });
    m_user->transportReady();
    if (m_socket->bytesAvailable() > 0) // what came before anybody listened; the user may have ended it
        QMetaObject::invokeMethod(this, [this] { m_user->transportReadable(); }, Qt::QueuedConnection);
}

bool LocalTransport::write(QByteArray &bytes)
{
    const bool isTaken = m_socket->write(bytes) >= 0;
    bytes.resize(0);
    m_socket->flush();
    return isTaken;
}

bool LocalTransport::endWriting()
{
    m_socket->disconnectFromServer();
    return false;
}

void LocalTransport::abort()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

} // namespace

std::unique_ptr<Transport> makeLocalTransport(std::unique_ptr<QLocalSocket> socket, TransportUser *user)
{
    return std::make_unique<LocalTransport>(std::move(socket), user);
}

} // namespace postject
