// SPDX-License-Identifier: GPL-3.0-or-later
//
// A request as the handlers see it, and the outcome they give back. A handler never answers by itself: the pipeline
// commits the outcome's change with its activity row in one transaction, and only then the reply leaves.
#pragma once

#include "server/contract/action.h"
#include "server/contract/endpoints.h"
#include "server/core/result.h"
#include "server/http/api/decision.h"
#include "server/http/api/mutation.h"
#include "server/net/clientaddress.h"
#include "server/storage/stateversions.h"
#include "server/storage/stores.h"

#include <QByteArray>
#include <QList>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace postject {

class AnswerStream;
class Channel;

// Who calls, once the credentials were checked.
struct Caller
{
    AccountId account = {}; // null: the holder of the local socket's token, an administrator without an account
    SessionId session = {};
    ApiKeyId key = {};         // null: a session, or the local token
    KeyScopes scopes = {};     // of the key
    TimePoint signedInAt = {}; // of the session
    Role role = Role::Member;

    bool isKey() const { return !key.isNull(); }
    bool isSession() const { return !session.isNull(); }
    bool isSystem() const { return account.isNull(); }
    bool isAdministrator() const { return role == Role::Administrator; }
};

// What a proxy asks about: the request that it holds back, as "GET /v1/auth/verify" is told of it.
struct ForwardedRequest
{
    QByteArray method;
    QByteArray path; // without the query, normalised

    bool operator==(const ForwardedRequest &) const = default;
};

struct Request
{
    const Endpoint *endpoint = nullptr; // null until routed
    QList<QByteArray> arguments;        // of the path's ":name" segments, percent-decoded
    QByteArray method;
    QByteArray path;  // percent-encoded, without the query
    QByteArray query; // percent-encoded
    QByteArray contentType;
    QByteArray body;
    QByteArray authorization;
    QByteArray userAgent; // at most 512 bytes of valid UTF-8
    QByteArray requestId;
    ClientAddress client;
    ForwardingFault addressFault = ForwardingFault::None; // of a trusted proxy, whose own address client then is
    std::optional<ForwardedRequest> forwarded;            // then the row is about that one
    QString forwardingFault; // why what the proxy said of it can't be relied on; "" when it can
    TimePoint at;
    std::optional<Caller> caller;
    quint64 decidedAt = 0;        // the version of the security state (StateVersions) by which it was let through
    bool mustClose = false;       // the connection ends after the answer
    bool isHttp10 = false;        // no chunks: what is streamed can't be sent
    QPointer<Channel> connection; // that it came by; null, or without a peer, once that is gone
    QByteArray lastEventId;       // of an event stream that is taken up again; empty without one

    bool isLocal() const { return !client.ip.has_value(); }
    // Under which its address is counted with others; "" over the local socket.
    QByteArray countedAddress() const { return client.ip ? countedAs(*client.ip).toByteArray() : QByteArray(); }
};

struct Reply
{
    int status = 200;
    QByteArray body = {}; // JSON; empty for 204
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray contentType = {}; // of a body that is no JSON, and of a stream
    // In place of a body: called once the head is sent, and takes the rest of the answer over.
    std::function<void(std::unique_ptr<AnswerStream>)> stream = {};
};

// A failed login that counts towards a block.
struct FailedLogin
{
    IpAddress address;
    TimePoint at;
    std::optional<AccountId> account; // the existing one that it was for
};

// What goes into the log with a request, beyond what the pipeline knows of it.
struct Audit
{
    Action action = Action::ApiRequest;
    std::optional<AccountId> account = std::nullopt; // when it is not the caller's: whom a login was for
    QByteArray metadata = "{}";
    bool isFailedLogin = false;                      // counts towards a block
    std::optional<AlertRecord> alert = std::nullopt; // that this request raises, with its row as evidence

    // Reported by another service: rows of their own after the request's, written with it or not at all, and the failed
    // logins among them that may block an address.
    std::vector<ActivityRow> events = {};
    std::vector<FailedLogin> failedLogins = {};
    // Runs on the writer thread with the ids of the events' rows, in the row's transaction.
    std::function<Result<void>(Stores &, const QList<ActivityId> &)> afterAppend = {};
};

struct Outcome
{
    Reply reply = {};
    std::optional<Error> error = std::nullopt; // then the reply is made from it
    Check check = Check::Handler;              // that refused it, where there is an error
    Audit audit = {};
    Mutation mutation = {};
    std::shared_ptr<const void> held = {}; // let go on the server thread once this is committed, or could not be
};

inline Outcome refuse(Error error, Check check)
{
    return {.error = std::move(error), .check = check};
}

inline Outcome refuse(Error error)
{
    const Check check = checkOf(error.code);
    return refuse(std::move(error), check);
}

inline Outcome refuse(ErrorCode code, QString detail = {})
{
    return refuse(Error{.code = code, .detail = std::move(detail)});
}

inline Outcome answer(QByteArray json, int status = 200)
{
    return {.reply = {.status = status, .body = std::move(json)}};
}

} // namespace postject
