// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/socketwatcher.h"
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

class PlainTransport final : public Transport, private SocketWatcher::Socket
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
    void socketReadable() override { m_user->transportReadable(); }
    qint64 sendSome(const char *bytes, qsizetype size);
    void sendUnsent();

    int m_descriptor;
    TransportUser *m_user;
    std::shared_ptr<SocketWatcher> m_watcher; // once started
    bool m_isReading = false;
    std::unique_ptr<QSocketNotifier> m_writable; // made when the kernel takes no more for the first time
    QByteArray m_unsent;
    qsizetype m_sent = 0; // of m_unsent
};

void PlainTransport::start()
{
    m_watcher = SocketWatcher::ofThread();
    m_isReading = m_watcher && m_watcher->watch(m_descriptor, this);
    if (m_isReading)
        m_user->transportReady();
    else
        m_user->transportBroken();
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
    if (!m_watcher || m_descriptor < 0 || m_isReading == on)
        return;
    if (on)
        m_isReading = m_watcher->watch(m_descriptor, this);
    else
        m_watcher->forget(m_descriptor, this);
    m_isReading = on && m_isReading;
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

// The notifier may be what called us: it is switched off here, and deleted with the connection.
void PlainTransport::abort()
{
    if (m_descriptor < 0)
        return;
    setReading(false);
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
