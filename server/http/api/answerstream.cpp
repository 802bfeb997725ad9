// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/answerstream.h"

#include "server/http/transport/channel.h"

#include <utility>

namespace postject {

AnswerStream::AnswerStream(QHttpServerResponder responder, Channel *channel)
    : m_responder(std::move(responder)), m_channel(channel)
{
    connect(channel, &QIODevice::bytesWritten, this, [this] { Q_EMIT sent(); });
    connect(channel, &QObject::destroyed, this, &AnswerStream::channelEnded);
    connect(channel, &QTcpSocket::disconnected, this, &AnswerStream::channelEnded);
    if (channel->state() != QAbstractSocket::ConnectedState)
        channelEnded(); // while its row was written
}

AnswerStream::~AnswerStream()
{
    abort();
}

// May come out of a write: whoever feeds the stream hears of it in a turn of its own.
void AnswerStream::channelEnded()
{
    if (std::exchange(m_isOpen, false))
        QMetaObject::invokeMethod(this, &AnswerStream::closed, Qt::QueuedConnection);
}

qint64 AnswerStream::unsentBytes() const
{
    return m_isOpen && m_channel ? m_channel->bytesToWrite() : 0;
}

void AnswerStream::write(const QByteArray &piece)
{
    if (m_isOpen && !piece.isEmpty()) // an empty chunk would be the last one
        m_channel->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
}

void AnswerStream::finish()
{
    if (!std::exchange(m_isOpen, false))
        return;
    disconnect(m_channel, nullptr, this, nullptr);
    m_channel->write("0\r\n\r\n");
    m_responder.reset();
    QMetaObject::invokeMethod(this, &AnswerStream::closed, Qt::QueuedConnection);
}

void AnswerStream::abort()
{
    if (!std::exchange(m_isOpen, false) || !m_channel)
        return;
    disconnect(m_channel, nullptr, this, nullptr);
    m_channel->close();
    m_responder.reset();
    QMetaObject::invokeMethod(this, &AnswerStream::closed, Qt::QueuedConnection);
}

} // namespace postject
