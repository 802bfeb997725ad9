// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/transport.h"

#include <QSocketNotifier>

#include <cerrno>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postject {

namespace {

constexpr qsizetype kKeptBytes = 256 * 1024; // a larger buffer is given back after use

bool isForLater(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

class PlainTransport final : public Transport
{
public:
    PlainTransport(int descriptor, TransportUser *user) : m_descriptor(descriptor), m_user(user)
    {
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~PlainTransport() override { abort(); }
    Q_DISABLE_COPY_MOVE(PlainTransport)

    void start() override;
    qint64 read(std::span<char> into) override;
    void setReading(bool on) override;
    bool write(QByteArray &bytes) override;
    qint64 unsentBytes() const override { return m_unsent.size() - m_sent; }
    qint64 heldBytes() const override { return m_unsent.size(); }
    bool endWriting() override;
    void abort() override;

private:
    qint64 sendSome(const char *bytes, qsizetype size);
    void sendUnsent();

    int m_descriptor;
    TransportUser *m_user;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable; // made when the kernel takes no more for the first time
    QByteArray m_unsent;
    qsizetype m_sent = 0; // of m_unsent
};

void PlainTransport::start()
{
    m_readable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_readable.get(), &QSocketNotifier::activated, m_readable.get(),
                     [this] { m_user->transportReadable(); });
    m_user->transportReady();
}

qint64 PlainTransport::read(std::span<char> into)
{
    const ssize_t bytes = ::recv(m_descriptor, into.data(), into.size(), MSG_DONTWAIT);
    if (bytes > 0)
        return bytes;
    return bytes < 0 && isForLater(errno) ? 0 : -1;
}

void PlainTransport::setReading(bool on)
{
    if (m_readable && m_readable->isEnabled() != on)
        m_readable->setEnabled(on);
}

bool PlainTransport::write(QByteArray &bytes)
{
    if (unsentBytes() > 0) {
        if (m_sent > m_unsent.size() / 2) // who never takes everything would make it grow without an end
            m_unsent.remove(0, std::exchange(m_sent, 0));
        m_unsent.append(bytes);
        bytes.resize(0);
        return true;
    }
    const qint64 sent = sendSome(bytes.constData(), bytes.size());
    if (sent < 0)
        return false;
    if (sent < bytes.size()) {
        std::swap(m_unsent, bytes);
        m_sent = sent;
        if (!m_writable) {
            m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
            QObject::connect(m_writable.get(), &QSocketNotifier::activated, m_writable.get(), [this] { sendUnsent(); });
        }
        m_writable->setEnabled(true);
    }
    bytes.resize(0);
    if (bytes.capacity() > kKeptBytes)
        bytes = QByteArray();
    return true;
}

qint64 PlainTransport::sendSome(const char *bytes, qsizetype size)
{
    const ssize_t sent = ::send(m_descriptor, bytes, static_cast<size_t>(size), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent >= 0)
        return sent;
    return isForLater(errno) ? 0 : -1;
}

void PlainTransport::sendUnsent()
{
    const qint64 sent = sendSome(m_unsent.constData() + m_sent, m_unsent.size() - m_sent);
    if (sent < 0)
        return m_user->transportBroken();
    m_sent += sent;
    if (m_sent == m_unsent.size()) {
        m_unsent = QByteArray();
        m_sent = 0;
        m_writable->setEnabled(false);
    }
    m_user->transportSent(sent);
}

bool PlainTransport::endWriting()
{
    ::shutdown(m_descriptor, SHUT_WR);
    return true;
}

// The notifiers may be what called us: they are switched off here, and deleted with the connection.
void PlainTransport::abort()
{
    if (m_descriptor < 0)
        return;
    if (m_readable)
        m_readable->setEnabled(false);
    if (m_writable)
        m_writable->setEnabled(false);
    ::close(std::exchange(m_descriptor, -1));
    m_unsent = QByteArray();
    m_sent = 0;
}

} // namespace

std::unique_ptr<Transport> makePlainTransport(qintptr descriptor, TransportUser *user)
{
    return std::make_unique<PlainTransport>(static_cast<int>(descriptor), user);
}

} // namespace postject
