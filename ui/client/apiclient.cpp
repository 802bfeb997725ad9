// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/apiclient.h"

#include "ui/client/apianswer.h"
#include "ui/client/consoletime.h"
#include "ui/client/secret.h"

#include <QCryptographicHash>
#include <QHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace postject::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::seconds kMaxSilence{45};      // of a stream; the server says something every 15 s
constexpr qint64 kMaxAnswerBytes = 32 * 1024 * 1024; // far beyond 1000 rows; a broken server can't fill the memory

bool needsToken(Access access)
{
    return access != Access::Anyone && access != Access::LocalAnyone;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

QString pathOf(const Endpoint &endpoint, const QStringList &arguments)
{
    QStringList segments = QString(endpoint.path).split(u'/');
    qsizetype next = 0;
    for (QString &segment : segments) {
        if (segment.startsWith(u':'))
            segment = QString::fromLatin1(QUrl::toPercentEncoding(arguments.value(next++)));
    }
    Q_ASSERT_X(next == arguments.size(), "ApiClient::send", "one argument for each \":name\" of the path");
    return segments.join(u'/');
}

QByteArray fingerprintOf(const QNetworkReply &reply)
{
    return reply.sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
}

} // namespace

struct ApiClient::Private
{
    // What is known of one request while it is under way.
    struct Flight
    {
        QPointer<QObject> context;
        Callback callback;
        quint64 session = 0; // 0: sent without a token
        bool tooLarge = false;
        PieceCallback piece = {}; // of a stream
    };

    explicit Private(ApiClient *client) : q(client) {}

    void connectTo(const QUrl &url, const QByteArray &fingerprint);
    void makeNetwork();
    QNetworkRequest request(const ApiCall &call, const Endpoint &target) const;
    QNetworkReply *start(const ApiCall &call, const Endpoint &target);
    QNetworkReply *startStream(const ApiCall &call, const Endpoint &target);
    void watch(QNetworkReply *reply, const std::shared_ptr<Flight> &flight);
    void watchCertificate(QNetworkReply *reply);
    void watchPieces(QNetworkReply *reply, const std::shared_ptr<Flight> &flight);
    void refuse(const QNetworkReply &reply);
    ApiResult<QJsonObject> answer(QNetworkReply *reply, const Flight &flight);
    ApiError otherCertificate(const QByteArray &presented) const;
    ApiError unreached(QNetworkReply *reply, const Flight &flight) const;
    void finish(QNetworkReply *reply, const Flight &flight);
    void complete(const ApiResult<QJsonObject> &result, const Flight &flight);

    ApiClient *q;
    std::unique_ptr<QNetworkAccessManager> network;
    QHash<QNetworkReply *, std::shared_ptr<Flight>> flights; // of network
    QUrl base;
    QString socketFile; // "" for the network
    QByteArray pin;
    QByteArray token;
    QDateTime expiresAt;
    quint64 session = 0; // counts tokens, so that a late 401 to an old one does not end a new session
    bool online = true;
    std::chrono::milliseconds timeout{15'000};
    std::optional<std::chrono::seconds> clockOffset;
};

void ApiClient::Private::connectTo(const QUrl &url, const QByteArray &fingerprint)
{
    q->clearToken(); // it belongs to the former server
    base = url;
    pin = fingerprint;
    online = true;
    clockOffset.reset();
    makeNetwork();
}

void ApiClient::Private::makeNetwork()
{
    flights.clear();
    network = std::make_unique<QNetworkAccessManager>();
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (!socketFile.isEmpty() || isLoopback(base))
        network->setProxy(QNetworkProxy::NoProxy);
}

QNetworkRequest ApiClient::Private::request(const ApiCall &call, const Endpoint &target) const
{
    QUrl url = base;
    url.setPath(base.path() + pathOf(target, call.arguments), QUrl::TolerantMode);
    if (!call.query.isEmpty()) {
        // A bare plus sign means a space to some readers of queries.
        const QString query = call.query.toString(QUrl::FullyEncoded).replace(u'+', "%2B"_L1);
        url.setQuery(query, QUrl::StrictMode);
    }
    QNetworkRequest request(url);
    if (!pin.isEmpty()) {
        // No authority vouches beside the pin: each handshake reports its certificate, and fails unless that is the
        // one.
        QSslConfiguration tls = request.sslConfiguration();
        tls.setCaCertificates({});
        request.setSslConfiguration(tls);
    }
    if (!socketFile.isEmpty())
        request.setAttribute(QNetworkRequest::FullLocalServerNameAttribute, socketFile);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(call.patience.value_or(timeout));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"PostjectConsole/" POSTJECT_VERSION ""_s);
    request.setRawHeader("Accept", "application/json, application/problem+json");
    if (call.body)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (needsToken(target.access) && !token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    return request;
}

QNetworkReply *ApiClient::Private::start(const ApiCall &call, const Endpoint &target)
{
    const QNetworkRequest head = request(call, target);
    if (target.verb == Verb::Get)
        return network->get(head);
    // sendCustomRequest, because deleteResource() takes no body.
    const QByteArray body = call.body ? QJsonDocument(*call.body).toJson(QJsonDocument::Compact) : QByteArray();
    return network->sendCustomRequest(head, QByteArray(verbName(target.verb)), body);
}

QNetworkReply *ApiClient::Private::startStream(const ApiCall &call, const Endpoint &target)
{
    QNetworkRequest head = request(call, target);
    head.setTransferTimeout(kMaxSilence);
    head.setRawHeader("Accept", "text/event-stream, application/problem+json");
    return network->get(head);
}

void ApiClient::Private::watch(QNetworkReply *reply, const std::shared_ptr<Flight> &flight)
{
    flights.insert(reply, flight);
    watchCertificate(reply);
    if (flight->piece)
        watchPieces(reply, flight);
    connect(reply, &QNetworkReply::downloadProgress, q, [=](qint64 received) {
        if (received > kMaxAnswerBytes && !flight->piece) {
            flight->tooLarge = true;
            reply->abort();
        }
    });
    // Queued: a callback may then choose another server, or end this object, without pulling the reply from below
    // itself.
    connect(
        reply, &QNetworkReply::finished, q,
        [=, this, guard = QPointer(reply)] {
            if (guard)
                finish(guard, *flight);
        },
        Qt::QueuedConnection);
}

void ApiClient::Private::watchPieces(QNetworkReply *reply, const std::shared_ptr<Flight> &flight)
{
    connect(flight->context, &QObject::destroyed, reply, [reply] { reply->abort(); });
    connect(reply, &QNetworkReply::readyRead, q, [=] {
        // A refusal is read as a whole, once it is there.
        if (flight->context && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200)
            flight->piece(reply->readAll());
    });
}

// One request shakes hands for all that the connection carries later, so nothing may pass here but the pinned
// certificate. Errors are let through as a list, which names the certificate: Qt keeps for the connection what it may
// ignore, also when it reconnects, and "all errors" would hold for any certificate. encrypted() comes before the first
// byte of a request; it is there for a certificate whose only fault is its authority's, and so may be another one's
// too.
void ApiClient::Private::watchCertificate(QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::sslErrors, q, [=, this](const QList<QSslError> &errors) {
        if (!pin.isEmpty() && fingerprintOf(*reply) == pin)
            reply->ignoreSslErrors(errors);
        else
            refuse(*reply);
    });
    connect(reply, &QNetworkReply::encrypted, q, [=, this] {
        if (!pin.isEmpty() && fingerprintOf(*reply) != pin)
            refuse(*reply);
    });
}

// Qt gives a waiting request to a connection whose own one was aborted during the handshake, and sends it unchecked.
// So a wrong certificate ends everything that is under way, and what comes later starts on connections of its own.
void ApiClient::Private::refuse(const QNetworkReply &refused)
{
    if (refused.manager() != network.get())
        return; // given up already
    const ApiError error = otherCertificate(fingerprintOf(refused));
    const auto ended = std::exchange(flights, {});
    QNetworkAccessManager *former = network.release();
    former->setParent(q);
    former->deleteLater();
    makeNetwork();
    for (const auto &[reply, flight] : ended.asKeyValueRange()) {
        disconnect(reply, nullptr, q, nullptr);
        reply->abort();
        // Choosing another server drops them, as it does with requests that are under way.
        QMetaObject::invokeMethod(
            network.get(), [this, error, ended = flight] { complete(std::unexpected(error), *ended); },
            Qt::QueuedConnection);
    }
}

ApiError ApiClient::Private::otherCertificate(const QByteArray &presented) const
{
    ApiError error{.kind = ApiError::Kind::CertificateChanged};
    error.detail = pin.isEmpty() ? tr("This computer does not trust the server's certificate.")
                                 : tr("The server shows another certificate than the one that was trusted.");
    error.fields = {{u"expected"_s, QString::fromLatin1(pin.toHex())},
                    {u"presented"_s, QString::fromLatin1(presented.toHex())}};
    return error;
}

ApiError ApiClient::Private::unreached(QNetworkReply *reply, const Flight &flight) const
{
    if (flight.tooLarge)
        return {.kind = ApiError::Kind::Malformed, .detail = tr("The answer is too large.")};
    if (reply->error() == QNetworkReply::ProtocolFailure || reply->error() == QNetworkReply::ProtocolUnknownError)
        return {.kind = ApiError::Kind::Malformed, .detail = tr("The answer is not valid HTTP.")};
    if (reply->error() == QNetworkReply::OperationCanceledError)
        return {.kind = ApiError::Kind::Offline, .detail = tr("The server did not answer in time.")};
    return {.kind = ApiError::Kind::Offline, .detail = reply->errorString()};
}

ApiResult<QJsonObject> ApiClient::Private::answer(QNetworkReply *reply, const Flight &flight)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // 200 to 299 of QNetworkReply's error codes are about what a server answered, which readAnswer judges by itself.
    const bool whole = reply->error() == QNetworkReply::NoError || reply->error() > 200;
    if (status == 0 || !whole || flight.tooLarge)
        return std::unexpected(unreached(reply, flight));
    if (const QDateTime date = dateOf(reply->headers()); date.isValid())
        clockOffset = std::chrono::seconds(consoletime::utc().secsTo(date));
    if (flight.piece && status == 200)
        return QJsonObject(); // its pieces were handed out
    return readAnswer(status, reply->headers(), reply->readAll());
}

void ApiClient::Private::finish(QNetworkReply *reply, const Flight &flight)
{
    const ApiResult<QJsonObject> result = answer(reply, flight);
    flights.remove(reply);
    reply->deleteLater();
    complete(result, flight);
}

void ApiClient::Private::complete(const ApiResult<QJsonObject> &result, const Flight &flight)
{
    const QPointer<ApiClient> alive = q;
    const bool reached =
        result || result.error().kind == ApiError::Kind::Refused || result.error().kind == ApiError::Kind::Malformed;
    const bool isGivenUp = !reached && !flight.context; // its end is the client's own doing, and tells nothing
    if (reached != online && !isGivenUp) {
        online = reached;
        if (reached)
            Q_EMIT q->connectionRestored();
        else
            Q_EMIT q->connectionLost(result.error().detail);
    }
    const bool ended = !result && result.error().status == 401 && result.error().code == "unauthenticated"_L1;
    if (alive && ended && flight.session != 0 && flight.session == session && !token.isEmpty()) {
        q->clearToken();
        Q_EMIT q->sessionEnded();
    }
    const bool isTooOld = !result && result.error().status == 401 && result.error().code == "reauth_required"_L1;
    if (alive && isTooOld && flight.session == session)
        Q_EMIT q->signInAskedAgain();
    if (flight.context && flight.callback)
        flight.callback(result);
}

ApiClient::ApiClient(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

ApiClient::~ApiClient()
{
    clearToken();
}

void ApiClient::useLocalSocket(const QString &socketFile)
{
    d->socketFile = socketFile;
    d->connectTo(QUrl(u"local+http://localhost"_s), {});
}

void ApiClient::useServer(const QUrl &base, const QByteArray &certificateSha256)
{
    QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    d->socketFile.clear();
    d->connectTo(url, certificateSha256);
}

bool ApiClient::isLocal() const
{
    return !d->socketFile.isEmpty();
}

bool ApiClient::isEncrypted() const
{
    return d->base.scheme() == "https"_L1;
}

QString ApiClient::socketFile() const
{
    return d->socketFile;
}

QUrl ApiClient::serverUrl() const
{
    return d->base;
}

QString ApiClient::serverName() const
{
    if (isLocal())
        return tr("This computer");
    const int port = d->base.port(d->base.scheme() == "https"_L1 ? 443 : 80);
    const QString host = d->base.host();
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

void ApiClient::setToken(const QByteArray &token, const QDateTime &expiresAt)
{
    clearToken();
    d->token = QByteArray(token.constData(), token.size()); // a copy of its own, so that wiping reaches it
    d->expiresAt = expiresAt;
    ++d->session;
}

void ApiClient::clearToken()
{
    wipe(d->token);
    d->expiresAt = QDateTime();
}

bool ApiClient::hasToken() const
{
    return !d->token.isEmpty();
}

QDateTime ApiClient::tokenExpiresAt() const
{
    return d->expiresAt;
}

void ApiClient::setTransferTimeout(std::chrono::milliseconds timeout)
{
    d->timeout = timeout;
}

std::optional<std::chrono::seconds> ApiClient::clockOffset() const
{
    return d->clockOffset;
}

void ApiClient::send(const ApiCall &call, QObject *context, Callback callback)
{
    Q_ASSERT_X(d->network, "ApiClient::send", "choose a server first");
    Q_ASSERT(context);
    const auto flight = std::make_shared<Private::Flight>(context, std::move(callback));
    const Endpoint &target = endpoint(call.endpoint);
    if (needsToken(target.access) && hasToken())
        flight->session = d->session;
    d->watch(d->start(call, target), flight);
}

void ApiClient::stream(const ApiCall &call, QObject *context, PieceCallback piece, EndCallback ended)
{
    Q_ASSERT_X(d->network, "ApiClient::stream", "choose a server first");
    Q_ASSERT(context);
    const auto flight = std::make_shared<Private::Flight>(context);
    flight->callback = [ended = std::move(ended)](const ApiResult<QJsonObject> &answer) {
        ended(answer.transform([](const QJsonObject &) {}));
    };
    flight->piece = std::move(piece);
    flight->session = hasToken() ? d->session : 0;
    d->watch(d->startStream(call, endpoint(call.endpoint)), flight);
}

} // namespace postject::ui
