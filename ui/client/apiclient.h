// SPDX-License-Identifier: GPL-3.0-or-later
//
// One connection to a server's REST API: over the private local socket, or over HTTP(S) with a pinned certificate.
// Owns the session token. GUI thread; answers arrive there too, and never after their context object is gone.
#pragma once

#include "server/contract/endpoints.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QUrlQuery>

#include <expected>
#include <functional>
#include <memory>
#include <optional>

namespace postject::ui {

struct ApiError
{
    enum class Kind { Refused, Offline, CertificateChanged, Malformed };
    Kind kind = Kind::Refused;
    int status = 0;     // HTTP status; 0 unless Refused
    QString code;       // the contract's stable name, "" unless Refused
    QString detail;     // the server's sentence, for the details pane
    QJsonObject fields; // field -> message
    QString requestId;
    std::optional<int> retryAfterSeconds;
    std::optional<int> clockSkewSeconds;
    QDateTime serverTime; // from the Date header, invalid when there was none
};

template <typename T>
using ApiResult = std::expected<T, ApiError>;

struct ApiCall
{
    EndpointId endpoint;
    QStringList arguments = {}; // for the ":name" segments, in order
    QUrlQuery query = {};
    std::optional<QJsonObject> body = std::nullopt;
};

class ApiClient : public QObject
{
    Q_OBJECT

public:
    explicit ApiClient(QObject *parent = nullptr);
    ~ApiClient() override;

    void useLocalSocket(const QString &socketFile);
    // certificateSha256: the pinned fingerprint, empty for a certificate that the system trusts or for plain HTTP.
    void useServer(const QUrl &base, const QByteArray &certificateSha256);
    bool isLocal() const;
    QString serverName() const; // "This computer", or host:port

    void setToken(const QByteArray &token, const QDateTime &expiresAt); // wiped by clearToken and on destruction
    void clearToken();
    bool hasToken() const;

    using Callback = std::function<void(ApiResult<QJsonObject>)>;
    // An empty JSON object for 204. The callback is dropped when the context dies; at most one call back.
    void send(const ApiCall &call, QObject *context, Callback callback);

Q_SIGNALS:
    void sessionEnded();              // a 401 "unauthenticated" while there was a token; the token is cleared
    void connectionLost(const QString &why);
    void connectionRestored();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject::ui
