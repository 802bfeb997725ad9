// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/sockets.h"
#include "server/http/transport/socketwatcher.h"
#include "server/http/transport/transport.h"

#include <QSocketNotifier>

#include <utility>

namespace postject {

namespace {

constexpr qsizetype kKeptBytes = 256 * 1024; // a larger buffer is given back after use

class PlainTransport final : public Transport, private SocketWatcher::Socket
{
public:
    PlainTransport(qintptr descriptor, TransportUser *user) : m_descriptor(descriptor), m_user(user)
    {
        sockets::prepare(descriptor);
    }
    ~PlainTransport() override { abort(); }
    Q_DISABLE_COPY_MOVE(PlainTransport)

    void start() override;
    qint64 read(std::span<char> into) override { return sockets::receive(m_descriptor, into); }
    void setReading(bool on) override;
    bool write(QByteArray &bytes) override;
    qint64 unsentBytes() const override { return m_unsent.size() - m_sent; }
    qint64 heldBytes() const override { return m_unsent.size(); }
    bool endWriting() override;
    void abort() override;

private:
    void socketReadable() override { m_user->transportReadable(); }
    void sendUnsent();

    qintptr m_descriptor; // -1: closed
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

void PlainTransport::setReading(bool on)
{
    if (!m_watcher || m_descriptor == -1 || m_isReading == on)
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
    const qint64 sent = sockets::send(m_descriptor, bytes.constData(), bytes.size());
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

void PlainTransport::sendUnsent()
{
    const qint64 sent = sockets::send(m_descriptor, m_unsent.constData() + m_sent, m_unsent.size() - m_sent);
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
    sockets::endSending(m_descriptor);
    return true;
}

// The notifier may be what called us: it is switched off here, and deleted with the connection.
void PlainTransport::abort()
{
    if (m_descriptor == -1)
        return;
    setReading(false);
    if (m_writable)
        m_writable->setEnabled(false);
    sockets::close(std::exchange(m_descriptor, -1));
    m_unsent = QByteArray();
    m_sent = 0;
}

} // namespace

std::unique_ptr<Transport> makePlainTransport(qintptr descriptor, TransportUser *user)
{
    return std::make_unique<PlainTransport>(descriptor, user);
}

} // namespace postject
