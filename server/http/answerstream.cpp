// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/answerstream.h"

#include <QLocalSocket>
#include <QTcpSocket>

#include <utility>

namespace postject {

AnswerStream::AnswerStream(QHttpServerResponder responder, QIODevice *socket)
    : m_responder(std::move(responder)), m_socket(socket)
{
    connect(socket, &QIODevice::bytesWritten, this, [this] { Q_EMIT sent(); });
    connect(socket, &QObject::destroyed, this, &AnswerStream::socketEnded);
    if (auto *tcp = qobject_cast<QTcpSocket *>(socket)) {
        connect(tcp, &QTcpSocket::disconnected, this, &AnswerStream::socketEnded);
        if (tcp->state() != QAbstractSocket::ConnectedState)
            socketEnded(); // while its row was written
    } else if (auto *local = qobject_cast<QLocalSocket *>(socket)) {
        connect(local, &QLocalSocket::disconnected, this, &AnswerStream::socketEnded);
        if (local->state() != QLocalSocket::ConnectedState)
            socketEnded();
    }
}

AnswerStream::~AnswerStream()
{
    abort();
}

// May come out of a write: whoever feeds the stream hears of it in a turn of its own.
void AnswerStream::socketEnded()
{
    if (std::exchange(m_isOpen, false))
        QMetaObject::invokeMethod(this, &AnswerStream::closed, Qt::QueuedConnection);
}

qint64 AnswerStream::unsentBytes() const
{
    return m_isOpen && m_socket ? m_socket->bytesToWrite() : 0;
}

void AnswerStream::write(const QByteArray &piece)
{
    if (m_isOpen && !piece.isEmpty()) // an empty chunk would be the last one
        m_responder->writeChunk(piece);
}

void AnswerStream::finish()
{
    if (!std::exchange(m_isOpen, false))
        return;
    disconnect(m_socket, nullptr, this, nullptr);
    // QHttpServer's writeEndChunked() insists on a last piece; the end itself is five bytes.
    m_socket->write("0\r\n\r\n");
    m_responder.reset();
    QMetaObject::invokeMethod(this, &AnswerStream::closed, Qt::QueuedConnection);
}

void AnswerStream::abort()
{
    if (!std::exchange(m_isOpen, false) || !m_socket)
        return;
    disconnect(m_socket, nullptr, this, nullptr);
    if (auto *local = qobject_cast<QLocalSocket *>(m_socket))
        local->abort();
    else
        m_socket->close();
    m_responder.reset();
    QMetaObject::invokeMethod(this, &AnswerStream::closed, Qt::QueuedConnection);
}

} // namespace postject
