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

#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <optional>

namespace postject::ui {

struct ApiError
{
    enum class Kind { Refused, Offline, CertificateChanged, Malformed };
    Kind kind = Kind::Refused;
    int status = 0;          // HTTP status; 0 unless Refused
    QString code = {};       // the contract's stable name, "" unless Refused
    QString detail = {};     // the server's sentence, for the details pane
    QJsonObject fields = {}; // field -> message; for CertificateChanged "expected" and "presented", SHA-256 in hex
    QString requestId = {};
    std::optional<int> retryAfterSeconds = std::nullopt;
    std::optional<int> clockSkewSeconds = std::nullopt;
    QDateTime serverTime = {}; // from the Date header, invalid when there was none
};

template <typename T>
using ApiResult = std::expected<T, ApiError>;

struct ApiCall
{
    EndpointId endpoint;
    QStringList arguments = {}; // for the ":name" segments, in order
    QUrlQuery query = {};
    std::optional<QJsonObject> body = std::nullopt;
    std::optional<std::chrono::milliseconds> patience = std::nullopt; // in place of the client's transfer timeout
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
    bool isEncrypted() const;   // TLS; false for the private local socket, which never leaves this computer
    QString serverName() const; // "This computer", or host:port
    QString socketFile() const; // "" for a server that is spoken to over the network
    QUrl serverUrl() const;

    void setToken(const QByteArray &token, const QDateTime &expiresAt); // wiped by clearToken and on destruction
    void clearToken();
    bool hasToken() const;
    QDateTime tokenExpiresAt() const; // invalid without a token

    // How long a request may go without a byte moving. 15 s unless told otherwise.
    void setTransferTimeout(std::chrono::milliseconds timeout);
    // The server's clock minus this computer's, by the last answer's Date header (which has whole seconds).
    std::optional<std::chrono::seconds> clockOffset() const;

    using Callback = std::function<void(ApiResult<QJsonObject>)>;
    // An empty JSON object for 204. The callback is dropped when the context dies or another server is chosen; at most
    // one call back, never from inside send(). The token goes only to endpoints that ask for one.
    void send(const ApiCall &call, QObject *context, Callback callback);

    using PieceCallback = std::function<void(QByteArray)>;
    using EndCallback = std::function<void(ApiResult<void>)>;
    // An answer without an end, such as the live stream: each piece as it comes, then why it ended, without an error
    // when the server closed it in good order. Silence of three quarters of a minute ends it. Otherwise as send();
    // deleting the context closes the connection.
    void stream(const ApiCall &call, QObject *context, PieceCallback piece, EndCallback ended);

Q_SIGNALS:
    void sessionEnded();     // a 401 "unauthenticated" while there was a token; the token is cleared
    void signInAskedAgain(); // a 401 "reauth_required"; the token stays until a new sign-in replaces it
    void connectionLost(const QString &why);
    void connectionRestored();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject::ui
