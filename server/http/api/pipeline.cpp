// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/pipeline.h"

#include "server/auth/apikeyservice.h"
#include "server/auth/sessionservice.h"
#include "server/core/clockwatch.h"
#include "server/core/crypto.h"
#include "server/core/jsonobject.h"
#include "server/core/uniquefunction.h"
#include "server/geo/placefinder.h"
#include "server/http/api/commit.h"
#include "server/http/api/problem.h"
#include "server/http/api/queryreader.h"
#include "server/http/api/router.h"

#include <QLoggingCategory>

#include <algorithm>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logPipeline, "postject.pipeline")

constexpr int kMalformedPerMinute = 100; // of one address; whoever errs so often reads no answers

// The steps in order; skipped if the events were refused.
UniqueFunction<Result<void>(Stores &, const QList<ActivityId> &)>
inOrder(std::vector<BruteForceGuard::AfterAppend> steps, qsizetype eventCount)
{
    return [steps = std::move(steps), eventCount](Stores &stores, const QList<ActivityId> &rows) -> Result<void> {
        if (rows.size() <= eventCount)
            return {};
        for (const BruteForceGuard::AfterAppend &step : steps) {
            if (Result<void> done = step(stores, rows); !done)
                return done;
        }
        return {};
    };
}

// What the row of an ordinary request tells beside its columns: by which key, and whether a proxy asked.
QByteArray circumstancesOf(const Request &request)
{
    const JsonMember forwarded("forwarded", true);
    if (!request.caller || !request.caller->isKey())
        return request.forwarded ? jsonObject({forwarded}) : "{}";
    const QByteArray key = request.caller->key.toByteArray();
    return request.forwarded ? jsonObject({forwarded, {"keyId", key}}) : jsonObject({{"keyId", key}});
}

void addDecision(ActivityRow &row, Check check, const Error &error)
{
    row.metadata = withDecision(row.metadata, decisionOf(check, error));
}

std::optional<AccountId> accountOf(const Request &request)
{
    return request.caller && !request.caller->isSystem() ? std::optional(request.caller->account) : std::nullopt;
}

// Proxies understand 401 and 403 alone: to nginx any other refusal is an error of its own, and its client reads 500.
void sayAsProxiesUnderstand(const Request &request, Outcome &outcome)
{
    if (!outcome.error || QLatin1StringView(request.path) != endpoint(EndpointId::Verify).path)
        return;
    const int status = errorKind(outcome.error->code).status;
    const bool isAboutTheRequest = (status >= 400 && status < 500) || status == 501 || status == 505;
    if (isAboutTheRequest && status != 401 && status != 403 && status != 405)
        outcome.error->code = ErrorCode::Forbidden;
}

bool isAboutNoAccount(EndpointId id)
{
    return id == EndpointId::Account || id == EndpointId::VerifyAudit;
}

int statusOf(const Outcome &outcome)
{
    return outcome.error ? errorKind(outcome.error->code).status : outcome.reply.status;
}

} // namespace

Pipeline::Pipeline(const Services &services, HandlerOf handlerFor, const AccessControl &access, Writer &writer)
    : m_services(services),
      m_clock(services.get<const Clock>()),
      m_clockWatch(services.get<ClockWatch>()),
      m_places(services.get<PlaceFinder>()),
      m_sessions(services.get<SessionService>()),
      m_apiKeys(services.get<ApiKeyService>()),
      m_handlerFor(handlerFor),
      m_access(access),
      m_writer(writer),
      m_bruteForce({.accounts = services.get<AccountService>(),
                    .blocks = services.get<BlockService>(),
                    .bruteForce = services.get<BruteForceDetector>(),
                    .guessing = services.get<GuessingDetector>()}),
      m_requestIdPrefix("req_" + randomBytes(6).toHex())
{
    m_malformed.apply({.perAddress = kMalformedPerMinute});
}

QByteArray Pipeline::newRequestId()
{
    return m_requestIdPrefix + QByteArray::number(++m_requestIds, 16).rightJustified(8, '0');
}

void Pipeline::serve(Request request, Respond respond)
{
    m_clockWatch.look();
    [[maybe_unused]] const auto running = run(std::move(request), std::move(respond));
}

void Pipeline::serveRefusal(Request request, Error error, Respond respond)
{
    [[maybe_unused]] const auto running = runRefusal(std::move(request), std::move(error), std::move(respond));
}

QCoro::Task<> Pipeline::run(Request request, Respond respond)
{
    ++m_inFlight;
    request.decidedAt = m_stateVersion;
    std::optional<Outcome> outcome = refuseEarly(request);
    if (!outcome) {
        outcome = co_await handle(request);
        countMalformed(request, *outcome);
        // It may have waited: a right can be gone, and other failures of this address may have blocked it; a stolen
        // session that tries current passwords is no exception.
        if (std::optional<Outcome> refused = decideAgain(request))
            outcome = std::move(refused);
    }
    noticeProxy(request, *outcome);
    respond(request, co_await commit(request, *std::move(outcome)));
    --m_inFlight;
}

QCoro::Task<> Pipeline::runRefusal(Request request, Error error, Respond respond)
{
    ++m_inFlight;
    std::optional<Outcome> outcome = m_access.refuseBlocked(request);
    if (const Result<Caller> caller = outcome ? failure(ErrorCode::IpBlocked) : m_access.authenticate(request))
        request.caller = *caller; // whom the row names
    Check check = Check::Transport;
    if (!outcome && error.code == ErrorCode::MethodNotAllowed) {
        // The table knows which verbs the path takes, and whether it exists at all.
        const Result<Route> route = findRoute(request.method, request.path, request.isLocal());
        check = Check::Route;
        if (!route)
            error = route.error();
    }
    if (!outcome)
        outcome = refusedStranger(check, std::move(error));
    countMalformed(request, *outcome);
    sayAsProxiesUnderstand(request, *outcome);
    noticeProxy(request, *outcome);
    respond(request, co_await commit(request, *std::move(outcome)));
    --m_inFlight;
}

// A handler's exception is a fault of ours: 500, recorded, and the process lives.
QCoro::Task<Outcome> Pipeline::handle(const Request &request)
{
    if (!readsParameters(*request.endpoint)) {
        QueryReader query(request);
        if (isAboutNoAccount(request.endpoint->id))
            query.text("account"); // accepted as on every GET of their table; here it would choose nothing
        if (const Result<void> none = query.finish(); !none)
            co_return refuse(none.error());
    }
    try {
        co_return co_await m_handlerFor(request.endpoint->id)(m_services, request);
    } catch (const std::exception &fault) {
        qCCritical(logPipeline) << "handler of" << request.endpoint->path << "threw:" << fault.what();
    }
    co_return refuse(ErrorCode::InternalError);
}

std::optional<Outcome> Pipeline::refuseEarly(Request &request)
{
    if (std::optional<Outcome> refused = m_access.refuse(request))
        return refused;
    const bool isStranger = !request.caller && !request.isLocal();
    if (isStranger && m_writer.diskReserveReached() && request.endpoint->id != EndpointId::Health)
        return refusedStranger(Check::Limits, {.code = ErrorCode::AuditUnavailable});
    return refuseBeyondLimits(request);
}

// Once more for a request that was let through; cheap while nothing has changed.
std::optional<Outcome> Pipeline::decideAgain(Request &request)
{
    if (std::exchange(request.decidedAt, m_stateVersion) == m_stateVersion)
        return m_access.refuseBlocked(request); // a block is in memory ahead of its commit
    return m_access.refuseNow(request);
}

std::optional<Outcome> Pipeline::refuseBeyondLimits(const Request &request)
{
    // Proxies understand 401 and 403 alone, and liveness is asked by machines.
    if (request.endpoint->id == EndpointId::Verify || request.endpoint->id == EndpointId::Health)
        return std::nullopt;
    std::optional<int> wait = m_limiter.secondsToWait(accountOf(request), request.client.ip, request.at);
    if (!wait && request.endpoint->id == EndpointId::Login)
        wait = m_logins.secondsToWait(std::nullopt, request.client.ip, request.at);
    if (!wait && !request.caller && request.client.ip)
        wait = m_malformed.secondsLeft(*request.client.ip, request.at);
    if (!wait)
        return std::nullopt;
    Error error{.code = ErrorCode::TooManyRequests,
                .detail = u"The limit of requests in a minute is reached."_s,
                .retryAfterSeconds = *wait};
    return request.caller ? refuse(std::move(error), Check::Limits) : refusedStranger(Check::Limits, std::move(error));
}

void Pipeline::noticeProxy(const Request &request, Outcome &outcome)
{
    // Whoever watches the server asks it these itself, from the proxy's machine too.
    const bool isWatching = request.endpoint && (request.endpoint->id == EndpointId::Health ||
                                                 request.endpoint->id == EndpointId::Prometheus);
    if (request.addressFault == ForwardingFault::None || isWatching)
        return;
    std::optional<AlertRecord> alert = m_proxyFaults.noticed(request.client, request.addressFault, request.at);
    if (alert && !outcome.audit.alert)
        outcome.audit.alert = std::move(alert);
}

void Pipeline::countMalformed(const Request &request, const Outcome &outcome)
{
    if (request.caller || !outcome.error || !request.client.ip || isTrustedProxy(*request.client.ip, m_trustedProxies))
        return;
    const int status = errorKind(outcome.error->code).status;
    if (status == 400 || status == 413 || status == 415 || status == 431)
        m_malformed.secondsToWait(std::nullopt, request.client.ip, request.at);
}

// Rows of strangers are coalesced; whoever is signed in, and every attempt to sign in, has a row of its own.
bool Pipeline::mustRecordAlone(const Request &request, const Outcome &outcome) const
{
    if (outcome.error && outcome.error->code == ErrorCode::IpBlocked)
        return false;
    if (request.caller || outcome.audit.account || outcome.mutation || outcome.audit.alert)
        return true;
    return outcome.audit.action != Action::RequestRefused && outcome.audit.action != Action::ApiRequest;
}

ActivityRow Pipeline::rowOf(const Request &request, const Outcome &outcome, int status) const
{
    const ForwardedRequest *forwarded = request.forwarded ? &*request.forwarded : nullptr;
    ActivityRow row{.at = request.at,
                    .account = outcome.audit.account,
                    .action = QByteArray(actionName(outcome.audit.action)),
                    .ipAddress = request.client.text(),
                    .userAgent = request.userAgent,
                    .method = forwarded ? forwarded->method : request.method,
                    .endpoint = (forwarded ? forwarded->path : request.path).left(512),
                    .status = status,
                    .country = request.client.ip ? m_places.find(*request.client.ip).country : QByteArray(),
                    .requestId = request.requestId,
                    .metadata = outcome.audit.metadata};
    if (!row.account)
        row.account = accountOf(request);
    if (row.metadata == "{}")
        row.metadata = circumstancesOf(request);
    return row;
}

std::vector<FailedLogin> Pipeline::failuresOf(const Request &request, Outcome &outcome)
{
    if (!outcome.audit.isFailedLogin || !request.client.ip)
        return std::move(outcome.audit.failedLogins);
    const std::optional<AccountId> account =
        outcome.audit.account || !request.caller ? outcome.audit.account : std::optional(request.caller->account);
    return {{.address = *request.client.ip, .at = request.at, .account = account}};
}

Submission Pipeline::submissionOf(const Request &request, Outcome &outcome, ActivityRow row)
{
    Submission submission;
    if (!outcome.error) { // what is refused stays refused
        submission.decidedAt = request.decidedAt;
        submission.restsOn = AccessControl::stateKeys(request);
    }
    if (outcome.mutation) {
        submission.changedState = outcome.mutation.changed();
        for (const auto &account : {outcome.audit.account, accountOf(request)}) {
            if (account)
                submission.changedState.push_back(stateKey(*account));
        }
    }
    submission.rows.reserve(outcome.audit.events.size() + 1);
    submission.rows.push_back(std::move(row));
    std::ranges::move(outcome.audit.events, std::back_inserter(submission.rows));
    if (outcome.mutation) // an empty one would make a callable that throws
        submission.mutation = outcome.mutation.takeExecute();
    submission.onRefused = [hasEvents = submission.rows.size() > 1,
                            isRefused = outcome.error.has_value()](std::vector<ActivityRow> &rows, const Error &error) {
        if (!isRefused)
            addDecision(rows.front(), checkOf(error.code), error);
        rows.front().status = errorKind(error.code).status;
        rows.front().action = QByteArray(actionName(Action::ApiRequest));
        if (hasEvents)
            rows.resize(1);
    };
    return submission;
}

// What the outcome itself writes once its rows have their ids.
std::vector<BruteForceGuard::AfterAppend> Pipeline::afterAppendOf(const Request &request, Outcome &outcome,
                                                                  qsizetype eventCount)
{
    std::vector<BruteForceGuard::AfterAppend> all;
    if (outcome.audit.alert) {
        all.push_back(
            [alert = *outcome.audit.alert, now = request.at](Stores &stores, const QList<ActivityId> &rows) mutable {
                alert.evidence = rows.first(1);
                return stores.alerts.raiseUnlessExcepted(alert, now).transform([](AlertId) {});
            });
    }
    if (outcome.audit.afterAppend) {
        all.push_back(
            [store = std::move(outcome.audit.afterAppend), eventCount](Stores &stores, const QList<ActivityId> &rows) {
                return store(stores, rows.sliced(1, eventCount));
            });
    }
    if (request.caller && request.caller->isKey() &&
        m_apiKeys.recordUse(request.caller->key, request.at, request.client.text())) {
        all.push_back([id = request.caller->key, at = request.at,
                       address = request.client.text()](Stores &stores, const QList<ActivityId> &) {
            return stores.apiKeys.setUsed(id, at, address);
        });
    }
    if (request.caller && request.caller->isSession() && m_sessions.recordUse(request.caller->session, request.at)) {
        all.push_back([id = request.caller->session, at = request.at](Stores &stores, const QList<ActivityId> &) {
            return stores.sessions.setUsed(id, at);
        });
    }
    return all;
}

QCoro::Task<Reply> Pipeline::commit(Request &request, Outcome outcome)
{
    if (request.endpoint && request.endpoint->id == EndpointId::Health && !outcome.error)
        co_return outcome.reply;
    if (!mustRecordAlone(request, outcome) && request.client.ip) {
        const auto room =
            m_writer.diskReserveReached() ? RefusalLedger::Room::OnlyForCounts : RefusalLedger::Room::Enough;
        if (!m_refusals.admit(*request.client.ip, request.at, room))
            co_return outcome.error ? problemReply(*outcome.error, request.requestId) : std::move(outcome.reply);
    }
    ActivityRow row = rowOf(request, outcome, statusOf(outcome));
    if (outcome.error)
        addDecision(row, outcome.check, *outcome.error);

    const auto eventCount = static_cast<qsizetype>(outcome.audit.events.size());
    Submission submission = submissionOf(request, outcome, std::move(row));
    std::vector<BruteForceGuard::AfterAppend> afterAppend = afterAppendOf(request, outcome, eventCount);
    const BruteForceGuard::Judged judged =
        m_bruteForce.judge(failuresOf(request, outcome), m_trustedProxies, request.at, submission.rows, afterAppend);
    if (!afterAppend.empty())
        submission.afterAppend = inOrder(std::move(afterAppend), eventCount);

    for (const BruteForceGuard::Judged::Pending &each : judged.findings)
        submission.changedState.push_back(stateKey(each.address));

    const bool isReported = eventCount > 0;
    std::optional<Outcome> refused;
    const Result<Receipt> receipt = co_await write(request, std::move(submission), refused);
    if (refused) {
        m_bruteForce.settle(judged, false, isReported);
        co_return co_await commit(request, *std::move(refused));
    }
    m_bruteForce.settle(judged, receipt && (receipt->mutation || !isReported), isReported);
    if (!receipt)
        co_return problemReply(receipt.error(), request.requestId);
    if (!receipt->mutation)
        co_return problemReply(receipt->mutation.error(), request.requestId);
    outcome.mutation.follow(outcome.reply);
    co_return outcome.error ? problemReply(*outcome.error, request.requestId) : std::move(outcome.reply);
}

// Refused where the request may no longer do that; stale for another reason, it goes to the writer again.
QCoro::Task<Result<Receipt>> Pipeline::write(Request &request, Submission submission, std::optional<Outcome> &refused)
{
    for (;;) {
        Result<Receipt> receipt = co_await Commit(m_writer, std::move(submission));
        if (!receipt)
            co_return receipt;
        m_stateVersion = receipt->stateVersion; // memory follows: completions come in the order of the commits
        if (!receipt->stale)
            co_return receipt;
        refused = m_access.refuseNow(request);
        if (refused)
            co_return receipt;
        submission = std::move(*receipt->stale);
        submission.decidedAt = request.decidedAt = m_stateVersion;
    }
}

void Pipeline::writeDueRefusals(bool everything)
{
    std::vector<ActivityRow> rows = everything ? m_refusals.all() : m_refusals.due(m_clock.now());
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
