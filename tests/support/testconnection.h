// SPDX-License-Identifier: GPL-3.0-or-later
//
// A blocking HTTP/1.1 client for tests: one keep-alive connection, over TCP from a chosen loopback address or over the
// local socket. It shares no code with the product. Every answer is checked for what the API promises of each one; a
// breach fails the running test. Test thread; needs no event loop.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMultiMap>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace postject {

struct Call
{
    QByteArray method;
    QByteArray target;     // path and query
    QByteArray token = {}; // sent as Authorization: Bearer
    std::optional<QJsonObject> body = std::nullopt;
    QByteArray rawBody = {};                               // in place of body
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // a Content-Type here replaces application/json
};

struct Answer
{
    int status = 0;                            // 0: the connection ended, or 10 s went by, without an answer
    QMultiMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
    QJsonObject json() const;
    QJsonValue operator[](QLatin1StringView member) const { return json().value(member); }
    QByteArray outcome() const;  // "200", or "403 ip_blocked"
    QStringList fields() const;  // those that "errors" names
    QStringList members() const; // of the JSON object, sorted
    QByteArray requestId() const { return header("X-Request-Id"); }
};

class TestConnection
{
public:
    using Watcher = std::function<void(const QByteArray &method, const QByteArray &target, const Answer &answer)>;

    TestConnection(quint16 port, const QByteArray &from, Watcher watcher);
    TestConnection(const QString &socketFile, Watcher watcher);

    Answer call(const Call &call);
    void send(const Call &call); // receive() gets the answer, in order
    void sendRaw(const QByteArray &bytes);
    Answer receive();
    // Of an answer in chunks that receive() left open (an event stream): everything that came of it so far, once it is
    // enough, the stream has ended or the time is over.
    QByteArray readStream(const std::function<bool(const QByteArray &)> &enough, int patienceMs = 10'000);
    bool isStreamComplete() const { return m_isStreamComplete; } // its last chunk has come
    bool isConnected() const;
    void close();

private:
    bool readMore(int patienceMs = 30'000);
    bool takeChunk();
    QByteArray receiveChunks();
    Answer parse(const QByteArray &head, const QByteArray &method);

    std::unique_ptr<QIODevice> m_device;
    Watcher m_watcher;
    QByteArray m_buffer;
    QByteArray m_stream; // of the answer in chunks, without their frames
    bool m_isStreamComplete = false;
    QList<std::pair<QByteArray, QByteArray>> m_sent; // method and target of what waits for an answer
};

// What the API promises of every answer and this one lacks; empty when it is all there.
QStringList breaches(const Answer &answer, const QByteArray &method);

} // namespace postject
