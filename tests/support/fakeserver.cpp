// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"

#include "tests/support/answershape.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLocale>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

namespace postject::test {

using namespace Qt::Literals::StringLiterals;

namespace {

// The request that data begins with, taken out of it; nothing while it is not whole.
std::optional<FakeRequest> takeRequest(QByteArray &data)
{
    const qsizetype headEnd = data.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = data.first(headEnd).split('\n');
    FakeRequest request;
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(qMax(0, colon)).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (data.size() < headEnd + 4 + length)
        return std::nullopt;
    request.rawBody = data.sliced(headEnd + 4, length);
    request.body = QJsonDocument::fromJson(request.rawBody).object();
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    const QUrl target = QUrl::fromEncoded(start.value(1));
    request.method = start.first();
    request.path = target.path(QUrl::FullyEncoded);
    request.query = QUrlQuery(target);
    data.remove(0, headEnd + 4 + length);
    return request;
}

bool pathMatches(QLatin1StringView pattern, const QString &path, QStringList &arguments)
{
    const QStringList wanted = QString(pattern).split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return false;
    arguments.clear();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u':'))
            arguments.append(QUrl::fromPercentEncoding(given[i].toLatin1()));
        else if (wanted[i] != given[i])
            return false;
    }
    return true;
}

void findEndpoint(FakeRequest &request)
{
    for (const Endpoint &each : kEndpoints) {
        if (verbName(each.verb) == request.method && pathMatches(each.path, request.path, request.arguments)) {
            request.endpoint = each.id;
            return;
        }
    }
}

QByteArrayList verbsOf(const QString &path)
{
    QByteArrayList verbs;
    QStringList arguments;
    for (const Endpoint &each : kEndpoints) {
        if (!pathMatches(each.path, path, arguments))
            continue;
        verbs.append(QByteArray(verbName(each.verb)));
        if (each.verb == Verb::Get)
            verbs.append("HEAD"_ba);
    }
    return verbs;
}

QByteArray httpDate(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

QByteArray toWire(const FakeAnswer &answer, const QDateTime &date)
{
    const bool problem = answer.status >= 400;
    const QByteArray type = problem ? "application/problem+json" : "application/json";
    QByteArray body = answer.rawBody.value_or(QJsonDocument(answer.body).toJson(QJsonDocument::Compact));
    if (answer.status == 204)
        body.clear();
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(answer.status) + " Fake\r\n";
    if (!body.isEmpty())
        wire += "Content-Type: " + (answer.contentType.isEmpty() ? type : answer.contentType) + "\r\n";
    if (answer.status != 204)
        wire += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (date.isValid())
        wire += "Date: " + httpDate(date) + "\r\n";
    if (answer.status == 401)
        wire += "WWW-Authenticate: Bearer\r\n";
    wire += "Cache-Control: no-store\r\nX-Request-Id: req_fake\r\n";
    for (const auto &[name, value] : answer.headers)
        wire += name + ": " + value + "\r\n";
    return wire + "\r\n" + body;
}

QByteArray streamHead(const QDateTime &date)
{
    return "HTTP/1.1 200 Fake\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\nDate: " +
           httpDate(date) + "\r\nCache-Control: no-store\r\nX-Accel-Buffering: no\r\nX-Request-Id: req_fake\r\n\r\n";
}

QByteArray chunkOf(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

void drop(QIODevice *socket)
{
    if (auto *local = qobject_cast<QLocalSocket *>(socket))
        local->abort();
    else if (auto *tcp = qobject_cast<QAbstractSocket *>(socket))
        tcp->abort();
}

void flush(QIODevice *socket)
{
    if (auto *local = qobject_cast<QLocalSocket *>(socket))
        local->flush();
    else if (auto *tcp = qobject_cast<QAbstractSocket *>(socket))
        tcp->flush();
}

} // namespace

struct FakeServer::Private
{
    struct Waiting
    {
        QPointer<QIODevice> socket;
        FakeRequest request;
    };

    explicit Private(FakeServer *server) : q(server) {}

    void accept(QIODevice *socket);
    void read(QIODevice *socket);
    void reply(QIODevice *socket, const FakeRequest &request);
    FakeAnswer answerTo(const FakeRequest &request) const;
    bool mayAsk(const FakeRequest &request) const;
    QDateTime date() const { return fixedDate.value_or(QDateTime::currentDateTimeUtc()); }

    FakeServer *q;
    std::unique_ptr<QTcpServer> tcp;
    std::unique_ptr<QLocalServer> local;
    QHash<EndpointId, Handler> handlers;
    QHash<EndpointId, QList<Waiting>> held;
    QHash<QIODevice *, QByteArray> unread;
    QList<QPointer<QIODevice>> streams;
    QList<FakeRequest> record;
    qint64 bytesRead = 0;
    std::optional<QDateTime> fixedDate;
    QByteArray token; // the only good one; "": all are
};

FakeAnswer FakeAnswer::problem(ErrorCode code, const QString &detail, const QJsonObject &more)
{
    const ErrorKind &kind = errorKind(code);
    QJsonObject body{{u"type"_s, u"/problems/"_s + kind.name},
                     {u"title"_s, kind.title},
                     {u"status"_s, kind.status},
                     {u"instance"_s, u"urn:postject:request:req_fake"_s},
                     {u"code"_s, kind.name},
                     {u"detail"_s, detail.isEmpty() ? QString(kind.title) : detail}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    FakeAnswer answer{.status = kind.status, .body = body};
    if (kind.status == 429 || kind.status == 503)
        answer.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", "1"));
    return answer;
}

FakeAnswer FakeAnswer::with(const QByteArray &header, const QByteArray &value) const
{
    FakeAnswer copy = *this;
    copy.headers.removeIf([&header](const auto &each) { return each.first == header; });
    copy.headers.append({header, value});
    return copy;
}

void FakeServer::Private::accept(QIODevice *socket)
{
    unread.insert(socket, {});
    connect(socket, &QIODevice::readyRead, q, [=, this] { read(socket); });
    connect(socket, &QObject::destroyed, q, [=, this] { unread.remove(socket); });
    if (auto *each = qobject_cast<QLocalSocket *>(socket))
        connect(each, &QLocalSocket::disconnected, each, &QObject::deleteLater);
    if (auto *each = qobject_cast<QAbstractSocket *>(socket))
        connect(each, &QAbstractSocket::disconnected, each, &QObject::deleteLater);
    if (socket->bytesAvailable() > 0)
        read(socket);
}

void FakeServer::Private::read(QIODevice *socket)
{
    const QByteArray news = socket->readAll();
    bytesRead += news.size();
    unread[socket] += news;
    while (std::optional<FakeRequest> request = takeRequest(unread[socket])) {
        findEndpoint(*request);
        record.append(*request);
        const auto waiting = request->endpoint ? held.find(*request->endpoint) : held.end();
        if (waiting != held.end())
            waiting->append({socket, *request});
        else
            reply(socket, *request);
        if (request->endpoint)
            Q_EMIT q->received(*request->endpoint);
    }
}

FakeAnswer FakeServer::Private::answerTo(const FakeRequest &request) const
{
    if (!request.endpoint) {
        const QByteArrayList verbs = verbsOf(request.path);
        return verbs.isEmpty() ? FakeAnswer::problem(ErrorCode::NotFound)
                               : FakeAnswer::problem(ErrorCode::MethodNotAllowed).with("Allow", verbs.join(", "));
    }
    if (!mayAsk(request))
        return FakeAnswer::problem(ErrorCode::Unauthenticated);
    const Handler handler = handlers.value(*request.endpoint);
    const FakeAnswer answer = handler ? handler(request) : FakeAnswer::problem(ErrorCode::NotFound);
    if (!answer.unlike && !answer.rawBody && !answer.wire && !answer.drop && !answer.isStream) {
        if (const QStringList faults = shapeFaults(*request.endpoint, answer.status, answer.body); !faults.isEmpty())
            QTest::qFail(qPrintable(u"no such answer of the real server, "_s + faults.first()), __FILE__, __LINE__);
    }
    return answer;
}

bool FakeServer::Private::mayAsk(const FakeRequest &request) const
{
    const Access access = endpoint(*request.endpoint).access;
    if (access == Access::Anyone || access == Access::LocalAnyone)
        return true;
    const QByteArray given = request.headers.value("authorization");
    return token.isEmpty() ? given.startsWith("Bearer ") : given == "Bearer " + token;
}

void FakeServer::Private::reply(QIODevice *socket, const FakeRequest &request)
{
    const FakeAnswer answer = answerTo(request);
    if (answer.drop) {
        drop(socket);
        return;
    }
    if (answer.isStream) {
        socket->write(streamHead(date()));
        socket->write(chunkOf("retry: 3000\n\n"));
        flush(socket);
        streams.append(socket);
        return;
    }
    socket->write(answer.wire.value_or(toWire(answer, date())));
    flush(socket);
    if (answer.wire)
        socket->close();
}

FakeServer::FakeServer(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

FakeServer::~FakeServer()
{
    close();
}

bool FakeServer::listen(quint16 port)
{
    d->tcp = std::make_unique<QTcpServer>();
    connect(d->tcp.get(), &QTcpServer::pendingConnectionAvailable, this,
            [this] { d->accept(d->tcp->nextPendingConnection()); });
    return d->tcp->listen(QHostAddress::LocalHost, port);
}

bool FakeServer::listenTls(const QSslConfiguration &certificateAndKey, quint16 port)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(certificateAndKey);
    connect(server.get(), &QSslServer::startedEncryptionHandshake, this, &FakeServer::handshakeStarted);
    d->tcp = std::move(server);
    connect(d->tcp.get(), &QTcpServer::pendingConnectionAvailable, this,
            [this] { d->accept(d->tcp->nextPendingConnection()); });
    return d->tcp->listen(QHostAddress::LocalHost, port);
}

bool FakeServer::listenLocal(const QString &socketFile)
{
    d->local = std::make_unique<QLocalServer>();
    d->local->setSocketOptions(QLocalServer::UserAccessOption);
    connect(d->local.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = d->local->nextPendingConnection())
            d->accept(socket);
    });
    return d->local->listen(socketFile);
}

void FakeServer::close()
{
    dropConnections();
    d->tcp.reset();
    d->local.reset();
}

quint16 FakeServer::port() const
{
    return d->tcp ? d->tcp->serverPort() : 0;
}

QUrl FakeServer::url() const
{
    if (!d->tcp)
        return {};
    const bool tls = qobject_cast<QSslServer *>(d->tcp.get()) != nullptr;
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(tls ? "https"_L1 : "http"_L1).arg(port()));
}

void FakeServer::on(EndpointId endpoint, Handler handler)
{
    d->handlers.insert(endpoint, std::move(handler));
}

void FakeServer::answer(EndpointId endpoint, int status, const QJsonObject &body)
{
    answer(endpoint, FakeAnswer::json(body, status));
}

void FakeServer::answer(EndpointId endpoint, const FakeAnswer &answer)
{
    on(endpoint, [answer](const FakeRequest &) { return answer; });
}

void FakeServer::refuse(EndpointId endpoint, ErrorCode code, const QString &detail, const QJsonObject &more)
{
    answer(endpoint, FakeAnswer::problem(code, detail, more));
}

void FakeServer::onlyAccept(const QByteArray &token)
{
    d->token = token;
}

void FakeServer::hold(EndpointId endpoint)
{
    d->held[endpoint];
}

void FakeServer::release(EndpointId endpoint)
{
    for (const Private::Waiting &each : d->held.take(endpoint)) {
        if (each.socket)
            d->reply(each.socket, each.request);
    }
}

void FakeServer::dropConnections()
{
    for (QIODevice *socket : d->unread.keys())
        drop(socket);
}

void FakeServer::push(const QByteArray &event, const QJsonObject &data)
{
    pushBytes("event: " + event + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n");
}

void FakeServer::pushBytes(const QByteArray &bytes)
{
    for (const QPointer<QIODevice> &each : std::as_const(d->streams)) {
        if (!each)
            continue;
        each->write(chunkOf(bytes));
        flush(each);
    }
}

void FakeServer::endStreams()
{
    for (const QPointer<QIODevice> &each : std::exchange(d->streams, {})) {
        if (!each)
            continue;
        each->write("0\r\n\r\n");
        flush(each);
    }
}

int FakeServer::openStreams() const
{
    return static_cast<int>(
        std::ranges::count_if(d->streams, [](const QPointer<QIODevice> &each) { return !each.isNull(); }));
}

void FakeServer::setDate(const QDateTime &date)
{
    d->fixedDate = date;
}

QList<FakeRequest> FakeServer::requests() const
{
    return d->record;
}

QList<FakeRequest> FakeServer::requests(EndpointId endpoint) const
{
    QList<FakeRequest> matching;
    for (const FakeRequest &each : d->record) {
        if (each.endpoint == endpoint)
            matching.append(each);
    }
    return matching;
}

void FakeServer::forgetRequests()
{
    d->record.clear();
}

qint64 FakeServer::bytesRead() const
{
    return d->bytesRead;
}

} // namespace postject::test
