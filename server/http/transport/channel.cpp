// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/transport/channel.h"

#include <algorithm>
#include <utility>

namespace postject {

Channel::Channel(ChannelPeer *peer) : m_peer(peer)
{
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(QAbstractSocket::ConnectedState);
}

Channel::~Channel()
{
    setSocketState(QAbstractSocket::UnconnectedState); // or the base class looks for a descriptor to close
    end();
}

void Channel::deliver(QByteArray &request)
{
    Q_ASSERT(m_read == m_request.size());
    std::swap(m_request, request);
    m_read = 0;
    Q_EMIT readyRead();
}

void Channel::answer(const QByteArray &whole)
{
    if (m_peer)
        m_peer->answerWhole(whole);
}

void Channel::noteBytesSent(qint64 bytes)
{
    if (m_peer)
        Q_EMIT bytesWritten(bytes);
}

void Channel::detach()
{
    m_peer = nullptr;
    m_request.clear();
    m_read = 0;
    if (state() == QAbstractSocket::UnconnectedState)
        return;
    setSocketState(QAbstractSocket::UnconnectedState);
    Q_EMIT disconnected();
}

qint64 Channel::bytesAvailable() const
{
    return m_request.size() - m_read + QIODevice::bytesAvailable();
}

qint64 Channel::bytesToWrite() const
{
    return m_peer ? m_peer->unsentBytes() : 0;
}

void Channel::disconnectFromHost()
{
    end();
    detach();
}

void Channel::close()
{
    disconnectFromHost();
}

qint64 Channel::readData(char *data, qint64 size)
{
    const qsizetype bytes = std::min<qsizetype>(size, m_request.size() - m_read);
    std::copy_n(m_request.constData() + m_read, bytes, data);
    m_read += bytes;
    return bytes;
}

qint64 Channel::writeData(const char *data, qint64 size)
{
    if (m_peer && size > 0) // QHttpServer writes empty bodies too, when the answer is complete already
        m_peer->answerWritten(QByteArrayView(data, size));
    return size;
}

void Channel::end()
{
    if (ChannelPeer *peer = std::exchange(m_peer, nullptr))
        peer->channelClosed();
}

} // namespace postject
