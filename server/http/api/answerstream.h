// SPDX-License-Identifier: GPL-3.0-or-later
//
// An answer that is sent piece by piece, in chunks (RFC 9112 section 7.1), over TCP, TLS or the local socket. Begun by
// the ApiServer once the request's row is on disk; owned by whoever feeds it. Destroyed unfinished it cuts the
// connection, so that nobody takes a part for the whole. Server thread.
#pragma once

#include <QHttpServerResponder>
#include <QObject>
#include <QPointer>

#include <optional>

namespace postject {

class Channel;

class AnswerStream : public QObject
{
    Q_OBJECT

public:
    // The head has been written already. The chunks go to the channel, past QHttpServer, which can't end an answer
    // without a last piece; the responder only keeps the next request back.
    AnswerStream(QHttpServerResponder responder, Channel *channel);
    ~AnswerStream() override;

    bool isOpen() const { return m_isOpen; }
    qint64 unsentBytes() const;          // written here, not yet taken by the kernel
    void write(const QByteArray &piece); // one chunk; nothing once the connection is gone
    void finish();                       // the last chunk: the answer is complete
    void abort();                        // ends the connection at once

Q_SIGNALS:
    void sent();   // the backlog has become smaller
    void closed(); // the connection has ended; from the event loop, once

private:
    void channelEnded();

    std::optional<QHttpServerResponder> m_responder; // until the answer is complete: then the next request may come
    QPointer<Channel> m_channel;
    bool m_isOpen = true;
};

} // namespace postject
