// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/sockets.h"
#include "server/http/transport/transport.h"

#include <QSslSocket>

namespace postject {

namespace {

constexpr qint64 kReadBufferBytes = 64 * 1024; // decrypted and waiting

class TlsTransport final : public QObject, public Transport
{
public:
    TlsTransport(qintptr descriptor, const QSslConfiguration &tls, TransportUser *user);
    ~TlsTransport() override { abort(); }
    Q_DISABLE_COPY_MOVE(TlsTransport)

    void start() override;
    qint64 read(std::span<char> into) override { return m_socket.read(into.data(), std::ssize(into)); }
    void setReading(bool) override {} // its buffer is bounded, and full stops the kernel's
    bool write(QByteArray &bytes) override;
    qint64 unsentBytes() const override { return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite(); }
    qint64 heldBytes() const override { return unsentBytes(); }
    bool endWriting() override;
    void abort() override;

private:
    QSslSocket m_socket;
    TransportUser *m_user;
    bool m_hasDescriptor;
};

TlsTransport::TlsTransport(qintptr descriptor, const QSslConfiguration &tls, TransportUser *user)
    : m_user(user), m_hasDescriptor(m_socket.setSocketDescriptor(descriptor))
{
    if (!m_hasDescriptor) {
        sockets::close(descriptor);
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setReadBufferSize(kReadBufferBytes);
    m_socket.setSslConfiguration(tls);
}

void TlsTransport::start()
{
    if (!m_hasDescriptor)
        return m_user->transportBroken();
    connect(&m_socket, &QSslSocket::disconnected, this, [this] { m_user->transportBroken(); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { m_user->transportBroken(); });
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this,
            [this](qint64 bytes) { m_user->transportSent(bytes); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        connect(&m_socket, &QSslSocket::readyRead, this, [this] { m_user->transportReadable(); });
        m_user->transportReady();
    });
    m_socket.startServerEncryption();
}

bool TlsTransport::write(QByteArray &bytes)
{
    const bool isTaken = m_socket.write(bytes) >= 0;
    bytes.resize(0);
    m_socket.flush();
    return isTaken;
}

bool TlsTransport::endWriting()
{
    m_socket.disconnectFromHost();
    return false;
}

void TlsTransport::abort()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

} // namespace

std::unique_ptr<Transport> makeTlsTransport(qintptr descriptor, const QSslConfiguration &tls, TransportUser *user)
{
    return std::make_unique<TlsTransport>(descriptor, tls, user);
}

} // namespace postject
