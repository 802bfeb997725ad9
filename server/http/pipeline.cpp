// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/pipeline.h"

#include "server/auth/jwt.h"
#include "server/core/crypto.h"
#include "server/http/commit.h"
#include "server/http/handlers/handlers.h"
#include "server/http/problem.h"
#include "server/http/router.h"

#include <QLoggingCategory>

#include <algorithm>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logPipeline, "postject.pipeline")

int secondsUntil(TimePoint end, TimePoint now)
{
    return static_cast<int>(std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(end - now).count()));
}

Outcome refusedRequest(Error error)
{
    Outcome outcome = refuse(std::move(error));
    outcome.action = Action::RequestRefused;
    return outcome;
}

Error endedSession()
{
    return {.code = ErrorCode::Unauthenticated, .detail = u"The token is not valid, or its session has ended."_s};
}

// One after the other; where the events were refused, nothing that hangs on them.
std::move_only_function<Result<void>(Stores &, const QList<ActivityId> &)>
inOrder(std::vector<BruteForceGuard::WithRows> steps, qsizetype eventCount)
{
    return [steps = std::move(steps), eventCount](Stores &stores, const QList<ActivityId> &rows) -> Result<void> {
        if (rows.size() <= eventCount)
            return {};
        for (const BruteForceGuard::WithRows &step : steps) {
            if (Result<void> done = step(stores, rows); !done)
                return done;
        }
        return {};
    };
}

// What is changed for an account that another request deletes first would refer to nothing. Only the writer knows which
// came first.
std::move_only_function<Result<void>(Stores &)> whileAccountExists(AccountId account,
                                                                   std::function<Result<void>(Stores &)> change)
{
    return [account, change = std::move(change)](Stores &stores) {
        return stores.accounts.mustExist(account, endedSession()).and_then([&] {
            return change ? change(stores) : Result<void>();
        });
    };
}

// Why this caller may not use this endpoint; "" when it may.
QString missingRight(const Endpoint &endpoint, const Caller &caller)
{
    if (caller.isKey()) {
        if (endpoint.key == KeyScope::None)
            return u"An API key may not do that; sign in."_s;
        if (!caller.scopes.testFlag(endpoint.key))
            return u"This API key lacks the scope \"%1\"."_s.arg(
                QString::fromLatin1(keyScopeNames(endpoint.key).first()));
    } else if (endpoint.access == Access::KeyHolder) {
        return u"Only an API key with the scope \"%1\" may do that."_s.arg(
            QString::fromLatin1(keyScopeNames(endpoint.key).first()));
    }
    const bool forAccounts = endpoint.access == Access::SignedIn || endpoint.access == Access::KeyHolder;
    if (forAccounts && caller.isSystem())
        return u"Sign in with an account for that."_s;
    if (!forAccounts && !caller.isAdministrator())
        return u"Only an administrator may do that."_s;
    return {};
}

// What the row of an ordinary request tells beside its columns: by which key, and whether a proxy asked.
QByteArray circumstancesOf(const Request &request)
{
    QByteArray members;
    if (request.forwarded)
        members = "\"forwarded\":true";
    if (request.caller && request.caller->isKey()) {
        members += members.isEmpty() ? "" : ",";
        members += "\"keyId\":\"" + request.caller->key.toByteArray() + '"';
    }
    return '{' + members + '}';
}

int statusOf(const Outcome &outcome)
{
    return outcome.error ? errorKind(outcome.error->code).status : outcome.reply.status;
}

} // namespace

Pipeline::Pipeline(Services &services, Writer &writer, QList<IpNetwork> trustedProxies)
    : m_services(services),
      m_writer(writer),
      m_trustedProxies(std::move(trustedProxies)),
      m_bruteForce(services),
      m_requestIdPrefix("req_" + randomBytes(6).toHex())
{
}

QByteArray Pipeline::newRequestId()
{
    return m_requestIdPrefix + QByteArray::number(++m_requestIds, 16).rightJustified(8, '0');
}

void Pipeline::serve(Request request, Respond respond)
{
    [[maybe_unused]] const auto running = run(std::move(request), std::move(respond));
}

void Pipeline::serveRefusal(Request request, Error error, Respond respond)
{
    [[maybe_unused]] const auto running = runRefusal(std::move(request), std::move(error), std::move(respond));
}

QCoro::Task<> Pipeline::run(Request request, Respond respond)
{
    ++m_inFlight;
    std::optional<Outcome> outcome = refuseEarly(request);
    if (!outcome) {
        outcome = co_await handle(request);
        // While a password was hashed, other failures of this address may have blocked it; a stolen session that tries
        // current passwords is no exception.
        if (std::optional<Outcome> blocked = refuseBlocked(request))
            outcome = std::move(blocked);
        else if (std::optional<Outcome> deleted = refuseDeleted(request))
            outcome = std::move(deleted);
    }
    respond(request, co_await commit(request, *std::move(outcome)));
    --m_inFlight;
}

QCoro::Task<> Pipeline::runRefusal(Request request, Error error, Respond respond)
{
    ++m_inFlight;
    std::optional<Outcome> outcome = refuseBlocked(request);
    if (!outcome && error.code == ErrorCode::MethodNotAllowed) {
        // The table knows which verbs the path takes, and whether it exists at all.
        const Result<Route> route = findRoute(request.method, request.path, false);
        outcome = refusedRequest(route ? std::move(error) : route.error());
    }
    if (!outcome)
        outcome = refusedRequest(std::move(error));
    respond(request, co_await commit(request, *std::move(outcome)));
    --m_inFlight;
}

// A handler's exception is a fault of ours: 500, recorded, and the process lives.
QCoro::Task<Outcome> Pipeline::handle(const Request &request)
{
    try {
        co_return co_await handlerFor(request.endpoint->id)(m_services, request);
    } catch (const std::exception &fault) {
        qCCritical(logPipeline) << "handler of" << request.endpoint->path << "threw:" << fault.what();
    }
    co_return refuse(ErrorCode::InternalError);
}

std::optional<Outcome> Pipeline::refuseBlocked(const Request &request)
{
    const BlockRecord *block = m_services.blocks.find(request.client, request.at);
    if (!block)
        return std::nullopt;
    return refusedRequest(
        {.code = ErrorCode::IpBlocked,
         .detail = u"The address %1 is blocked until %2."_s.arg(QString::fromLatin1(request.client.text()),
                                                                QString::fromLatin1(formatTime(block->expiresAt))),
         .retryAfterSeconds = secondsUntil(block->expiresAt, request.at)});
}

// Its account went while the handler waited for something.
std::optional<Outcome> Pipeline::refuseDeleted(const Request &request) const
{
    if (!request.caller || request.caller->isSystem() || m_services.accounts.find(request.caller->account))
        return std::nullopt;
    return refuse(endedSession());
}

std::optional<Outcome> Pipeline::refuseEarly(Request &request)
{
    if (std::optional<Outcome> blocked = refuseBlocked(request))
        return blocked;
    Result<Route> route = findRoute(request.method, request.path, request.isLocal());
    // Also for a path that does not exist: the row of a signed-in caller names the account.
    const Result<Caller> caller = authenticate(request);
    if (caller)
        request.caller = *caller;
    if (!route)
        return caller ? refuse(route.error()) : refusedRequest(route.error());
    request.endpoint = route->endpoint;
    request.arguments = std::move(route->arguments);
    const Access access = route->endpoint->access;
    if (access == Access::Anyone || access == Access::LocalAnyone) {
        request.caller.reset();
        if (m_writer.diskReserveReached() && !request.isLocal() && route->endpoint->id != EndpointId::Health)
            return refusedRequest({.code = ErrorCode::AuditUnavailable});
        return refuseBeyondLimits(request);
    }
    if (!caller)
        return refusedRequest(caller.error());
    if (!caller->isSystem() && !m_services.whitelist.allows(caller->account, request.client)) {
        Outcome outcome = refuse(
            ErrorCode::IpNotWhitelisted,
            u"The address %1 is not on this account's whitelist."_s.arg(QString::fromLatin1(request.client.text())));
        outcome.action = Action::WhitelistRefused;
        return outcome;
    }
    if (const QString why = missingRight(*route->endpoint, *caller); !why.isEmpty())
        return refuse(ErrorCode::Forbidden, why);
    return refuseBeyondLimits(request);
}

std::optional<Outcome> Pipeline::refuseBeyondLimits(const Request &request)
{
    // Proxies understand 401 and 403 alone, and liveness is asked by machines.
    if (request.endpoint->id == EndpointId::Verify || request.endpoint->id == EndpointId::Health)
        return std::nullopt;
    const std::optional<AccountId> account =
        request.caller && !request.caller->isSystem() ? std::optional(request.caller->account) : std::nullopt;
    const std::optional<int> wait = m_limiter.secondsToWait(account, request.client.ip, request.at);
    if (!wait)
        return std::nullopt;
    Error error{.code = ErrorCode::TooManyRequests,
                .detail = u"The limit of requests in a minute is reached."_s,
                .retryAfterSeconds = *wait};
    return request.caller ? refuse(std::move(error)) : refusedRequest(std::move(error));
}

Result<Caller> Pipeline::authenticate(const Request &request) const
{
    const auto refused = [](const QString &why) { return failure(ErrorCode::Unauthenticated, why); };
    if (request.authorization.isEmpty())
        return refused(u"Send a token as \"Authorization: Bearer …\"."_s);
    const std::optional<QByteArray> token = bearerToken(request.authorization);
    if (!token)
        return refused(u"The Authorization header is not \"Bearer\", one space and a token."_s);
    if (request.isLocal() && !m_services.localToken.isEmpty() && equalInConstantTime(*token, m_services.localToken))
        return Caller{.role = Role::Administrator};
    Caller caller;
    if (ApiKeyService::isKey(*token)) {
        const ApiKeyRecord *key = m_services.apiKeys.authenticate(*token, request.at);
        if (!key)
            return refused(u"The API key is not valid, was revoked or has run out."_s);
        caller = {.account = key->account, .key = key->id, .scopes = key->scopes};
    } else {
        const Result<SessionRecord> session = m_services.sessions.authenticate(*token, request.at);
        if (!session)
            return std::unexpected(session.error());
        caller = {.account = session->account, .session = session->id};
    }
    const AccountRecord *account = m_services.accounts.find(caller.account);
    if (!account || account->disabled)
        return refused(u"The account is disabled."_s);
    caller.role = account->role;
    return caller;
}

// Rows of strangers are coalesced; whoever is signed in, and every attempt to sign in, has a row of its own.
bool Pipeline::mustRecordAlone(const Request &request, const Outcome &outcome) const
{
    if (outcome.error && outcome.error->code == ErrorCode::IpBlocked)
        return false;
    if (request.caller || outcome.account || outcome.change)
        return true;
    return outcome.action != Action::RequestRefused && outcome.action != Action::ApiRequest;
}

ActivityRow Pipeline::rowOf(const Request &request, const Outcome &outcome, int status) const
{
    const ForwardedRequest *forwarded = request.forwarded ? &*request.forwarded : nullptr;
    ActivityRow row{.at = request.at,
                    .account = outcome.account,
                    .action = QByteArray(actionName(outcome.action)),
                    .ipAddress = request.client.text(),
                    .userAgent = request.userAgent,
                    .method = forwarded ? forwarded->method : request.method,
                    .endpoint = (forwarded ? forwarded->path : request.path).left(512),
                    .status = status,
                    .country = request.client.ip ? m_services.places.find(*request.client.ip).country : QByteArray(),
                    .requestId = request.requestId,
                    .metadata = outcome.metadata};
    if (!row.account && request.caller && !request.caller->isSystem())
        row.account = request.caller->account;
    if (row.metadata == "{}")
        row.metadata = circumstancesOf(request);
    return row;
}

std::vector<FailedLogin> Pipeline::failuresOf(const Request &request, Outcome &outcome)
{
    if (!outcome.isFailedLogin || !request.client.ip)
        return std::move(outcome.failedLogins);
    const std::optional<AccountId> account =
        outcome.account || !request.caller ? outcome.account : std::optional(request.caller->account);
    return {{.address = *request.client.ip, .at = request.at, .account = account}};
}

Submission Pipeline::submissionOf(const Request &request, Outcome &outcome, ActivityRow row)
{
    Submission submission;
    submission.rows.reserve(outcome.events.size() + 1);
    submission.rows.push_back(std::move(row));
    std::ranges::move(outcome.events, std::back_inserter(submission.rows));
    if ((outcome.change || outcome.withEvents) && request.caller && !request.caller->isSystem())
        submission.change = whileAccountExists(request.caller->account, std::move(outcome.change));
    else if (outcome.change) // an empty std::function would make a callable that throws
        submission.change = std::move(outcome.change);
    submission.onRefused = [hasEvents = submission.rows.size() > 1](std::vector<ActivityRow> &rows,
                                                                    const Error &error) {
        rows.front().status = errorKind(error.code).status;
        rows.front().action = QByteArray(actionName(Action::ApiRequest));
        if (hasEvents)
            rows.resize(1);
    };
    return submission;
}

// What the outcome itself writes once its rows have their ids.
std::vector<BruteForceGuard::WithRows> Pipeline::withRowsOf(const Request &request, Outcome &outcome,
                                                            qsizetype eventCount)
{
    std::vector<BruteForceGuard::WithRows> all;
    if (outcome.alert) {
        all.push_back([alert = *outcome.alert](Stores &stores, const QList<ActivityId> &rows) mutable {
            alert.evidence = rows.first(1);
            return stores.alerts.raise(alert).transform([](AlertId) {});
        });
    }
    if (outcome.withEvents) {
        all.push_back(
            [store = std::move(outcome.withEvents), eventCount](Stores &stores, const QList<ActivityId> &rows) {
                return store(stores, rows.sliced(1, eventCount));
            });
    }
    if (request.caller && request.caller->isKey() &&
        m_services.apiKeys.takeUse(request.caller->key, request.at, request.client.text())) {
        all.push_back([id = request.caller->key, at = request.at,
                       address = request.client.text()](Stores &stores, const QList<ActivityId> &) {
            return stores.apiKeys.setUsed(id, at, address);
        });
    }
    return all;
}

QCoro::Task<Reply> Pipeline::commit(const Request &request, Outcome outcome)
{
    if (request.endpoint && request.endpoint->id == EndpointId::Health && !outcome.error)
        co_return outcome.reply;
    ActivityRow row = rowOf(request, outcome, statusOf(outcome));
    if (!mustRecordAlone(request, outcome) && !m_refusals.admit(row))
        co_return outcome.error ? problemReply(*outcome.error, request.requestId) : outcome.reply;

    const auto eventCount = static_cast<qsizetype>(outcome.events.size());
    Submission submission = submissionOf(request, outcome, std::move(row));
    std::vector<BruteForceGuard::WithRows> withRows = withRowsOf(request, outcome, eventCount);
    const BruteForceGuard::Judged judged =
        m_bruteForce.judge(failuresOf(request, outcome), m_trustedProxies, request.at, submission.rows, withRows);
    if (!withRows.empty())
        submission.withRows = inOrder(std::move(withRows), eventCount);

    const Result<Receipt> receipt = co_await Commit(m_writer, std::move(submission));
    const bool isReported = eventCount > 0;
    m_bruteForce.settle(judged, receipt && (receipt->change || !isReported), isReported);
    if (!receipt)
        co_return problemReply(receipt.error(), request.requestId);
    if (!receipt->change)
        co_return problemReply(receipt->change.error(), request.requestId);
    if (outcome.applied)
        outcome.applied(outcome.reply);
    co_return outcome.error ? problemReply(*outcome.error, request.requestId) : std::move(outcome.reply);
}

void Pipeline::writeDueRefusals(bool everything)
{
    std::vector<ActivityRow> rows = everything ? m_refusals.all() : m_refusals.due(m_services.clock.now());
    if (rows.empty())
        return;
    Submission submission;
    submission.rows = std::move(rows);
    submission.done = [](const Result<Receipt> &receipt) {
        if (!receipt)
            qCWarning(logPipeline) << "coalesced refusals could not be written";
    };
    m_writer.submit(std::move(submission));
}

} // namespace postject
