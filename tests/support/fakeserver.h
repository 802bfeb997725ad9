// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scriptable stand-in for the REST server, for tests of the console: answers by EndpointId, holds answers back until
// told, drops connections, breaks answers, and records what came. Speaks HTTP/1.1 itself, so that it can also break it.
// As the real one it answers 404, 405 and 401 by the table of endpoints before any handler is asked, and an answer that
// the real one could not give (resources/openapi.json) fails the running test, unless it is marked as such.
// One thread, that of the test; it needs the event loop to run.
#pragma once

#include "server/contract/endpoints.h"
#include "server/contract/errorcode.h"

#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QJsonObject>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace postject::test {

struct FakeRequest
{
    std::optional<EndpointId> endpoint = std::nullopt; // nothing for a path that no row of the table has
    QStringList arguments = {};                        // what stood in place of the ":name" segments, decoded
    QByteArray method = {};
    QString path = {};
    QUrlQuery query = {};
    QHash<QByteArray, QByteArray> headers = {}; // names in lower case
    QByteArray rawBody = {};
    QJsonObject body = {};
};

struct FakeAnswer
{
    int status = 200;
    QJsonObject body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // added to the usual ones
    std::optional<QByteArray> rawBody = std::nullopt;      // in place of body
    QByteArray contentType = {};                           // "": application/json, problem+json from 400 on
    std::optional<QByteArray> wire = std::nullopt;         // the whole answer, byte for byte; then the end
    bool drop = false;                                     // close the connection in place of an answer
    bool isStream = false;                                 // 200, and what push() gives later, until endStreams()
    bool unlike = false;                                   // on purpose not what the real server would answer

    static FakeAnswer json(QJsonObject body, int status = 200) { return {.status = status, .body = std::move(body)}; }
    // An answer that the real server never gives: what a client does with one, or where its members do not matter.
    static FakeAnswer unlikeTheServer(QJsonObject body, int status = 200)
    {
        return {.status = status, .body = std::move(body), .unlike = true};
    }
    static FakeAnswer problem(ErrorCode code, const QString &detail = {}, const QJsonObject &more = {});
    static FakeAnswer notJson() { return {.rawBody = "<html>not what was asked for</html>"}; }
    static FakeAnswer noHttp() { return {.wire = "SSH-2.0-OpenSSH_9.9\r\n\r\n"}; }
    static FakeAnswer dropped() { return {.drop = true}; }
    static FakeAnswer eventStream() { return {.isStream = true}; } // opened as the real one opens it
    FakeAnswer with(const QByteArray &header, const QByteArray &value) const;
};

class FakeServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<FakeAnswer(const FakeRequest &)>;

    explicit FakeServer(QObject *parent = nullptr);
    ~FakeServer() override;

    // One of them, before the first request; again after close(). TCP listens on 127.0.0.1. port 0: a free one.
    bool listen(quint16 port = 0);
    bool listenTls(const QSslConfiguration &certificateAndKey, quint16 port = 0);
    bool listenLocal(const QString &socketFile);
    void close(); // stops listening and drops every connection
    quint16 port() const;
    QUrl url() const; // http or https; invalid for a local socket

    // The last one for an endpoint counts. What has none is answered 404 not_found. A request without a token never
    // gets there where the table asks for one.
    void on(EndpointId endpoint, Handler handler);
    void answer(EndpointId endpoint, int status, const QJsonObject &body = {});
    void answer(EndpointId endpoint, const FakeAnswer &answer);
    void onlyAccept(const QByteArray &token); // any other one is answered 401; at first any token will do
    void refuse(EndpointId endpoint, ErrorCode code, const QString &detail = {}, const QJsonObject &more = {});

    // Requests are recorded at once, their answers wait. release() sends them in order, and later ones freely.
    void hold(EndpointId endpoint);
    void release(EndpointId endpoint);
    void dropConnections();

    // Live streams that an answer has opened: an event for all of them, as the real server writes it, and their end.
    void push(const QByteArray &event, const QJsonObject &data);
    void pushBytes(const QByteArray &bytes);
    void endStreams();
    int openStreams() const;

    void setDate(const QDateTime &date); // for the Date header; the present time unless set, none if invalid

    QList<FakeRequest> requests() const;
    QList<FakeRequest> requests(EndpointId endpoint) const;
    qsizetype count(EndpointId endpoint) const { return requests(endpoint).size(); }
    void forgetRequests();
    qint64 bytesRead() const; // above TLS: what a request on any connection has told this server so far

Q_SIGNALS:
    void handshakeStarted(); // somebody connects with TLS, whether or not they like the certificate
    void received(postject::EndpointId endpoint);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject::test
