// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/pipeline.h"

#include "server/alerts/securityalerts.h"
#include "server/auth/jwt.h"
#include "server/core/crypto.h"
#include "server/core/json.h"
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

int statusOf(const Outcome &outcome)
{
    return outcome.error ? errorKind(outcome.error->code).status : outcome.reply.status;
}

} // namespace

Pipeline::Pipeline(Services &services, Writer &writer, QList<IpNetwork> trustedProxies)
    : m_services(services),
      m_writer(writer),
      m_trustedProxies(std::move(trustedProxies)),
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
        return std::nullopt;
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
    if (access == Access::SignedIn && caller->isSystem())
        return refuse(ErrorCode::Forbidden, u"Sign in with an account for that."_s);
    if (access != Access::SignedIn && !caller->isAdministrator())
        return refuse(ErrorCode::Forbidden, u"Only an administrator may do that."_s);
    return std::nullopt;
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
    const Result<SessionRecord> session = m_services.sessions.authenticate(*token, request.at);
    if (!session)
        return std::unexpected(session.error());
    const AccountRecord *account = m_services.accounts.find(session->account);
    if (!account || account->disabled)
        return refused(u"The account is disabled."_s);
    return Caller{.account = account->id, .session = session->id, .role = account->role};
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
    ActivityRow row{.at = request.at,
                    .account = outcome.account,
                    .action = QByteArray(actionName(outcome.action)),
                    .ipAddress = request.client.text(),
                    .userAgent = request.userAgent,
                    .method = request.method,
                    .endpoint = request.path.left(512),
                    .status = status,
                    .country = request.client.ip ? m_services.places.find(*request.client.ip).country : QByteArray(),
                    .requestId = request.requestId,
                    .metadata = outcome.metadata};
    if (!row.account && request.caller && !request.caller->isSystem())
        row.account = request.caller->account;
    return row;
}

std::optional<BruteForceFinding> Pipeline::judge(const Request &request, const Outcome &outcome)
{
    if (!outcome.isFailedLogin || !request.client.ip)
        return std::nullopt;
    const IpAddress &address = *request.client.ip;
    if (std::ranges::any_of(m_trustedProxies, [&](const IpNetwork &proxy) { return proxy.contains(address); }))
        return std::nullopt;
    const std::optional<AccountId> account =
        outcome.account || !request.caller ? outcome.account : std::optional(request.caller->account);
    return m_services.bruteForce.failed(address, request.at, account);
}

void Pipeline::addBlock(const BruteForceFinding &finding, const BlockRecord &block, Submission &submission,
                        const std::shared_ptr<bool> &isStored)
{
    JsonWriter metadata;
    metadata.beginObject().key("ipAddress").string(QByteArrayView(block.subject));
    metadata.key("attempts").number(qint64{block.attempts}).key("expiresAt").time(block.expiresAt).endObject();
    submission.rows.push_back({.at = finding.at,
                               .account = std::nullopt,
                               .action = QByteArray(actionName(Action::IpBlocked)),
                               .ipAddress = submission.rows.front().ipAddress,
                               .userAgent = {},
                               .method = {},
                               .endpoint = {},
                               .status = 0,
                               .country = {},
                               .requestId = submission.rows.front().requestId,
                               .metadata = metadata.take()});
    QList<AlertRecord> alerts = bruteForceAlerts(finding, [this](AccountId id) {
        const AccountRecord *account = m_services.accounts.find(id);
        return account ? account->email : QString();
    });
    submission.withRows = [alerts, block, isStored](Stores &stores, const QList<ActivityId> &) -> Result<void> {
        const TimePoint since = block.blockedAt - std::chrono::seconds(kBruteForceWindowSeconds) + Milliseconds(1);
        Result<QList<ActivityId>> evidence = stores.activity.failedLoginRows(block.subject, since);
        if (!evidence)
            return std::unexpected(evidence.error());
        if (const Result<void> inserted = stores.blocks.insert(block); !inserted)
            return inserted;
        for (AlertRecord alert : alerts) {
            alert.evidence = *evidence;
            if (const Result<AlertId> raised = stores.alerts.raise(alert); !raised)
                return std::unexpected(raised.error());
        }
        *isStored = true; // read on the server thread, after the commit; a failed commit leaves no receipt
        return {};
    };
}

Submission Pipeline::submissionOf(Outcome &outcome, ActivityRow row)
{
    Submission submission;
    submission.rows.push_back(std::move(row));
    if (outcome.change) // an empty std::function would make a callable that throws
        submission.change = std::move(outcome.change);
    submission.onRefused = [](std::vector<ActivityRow> &rows, const Error &error) {
        rows.front().status = errorKind(error.code).status;
        rows.front().action = QByteArray(actionName(Action::ApiRequest));
    };
    if (outcome.alert) {
        submission.withRows = [alert = *outcome.alert](Stores &stores, const QList<ActivityId> &rows) mutable {
            alert.evidence = rows;
            return stores.alerts.raise(alert).transform([](AlertId) {});
        };
    }
    return submission;
}

// Blocks in memory ahead of the commit: nothing that arrives meanwhile may slip through.
Pipeline::PendingBlock Pipeline::blockFor(const BruteForceFinding &finding, Submission &submission)
{
    PendingBlock pending{.block = {.id = BlockId{randomId()},
                                   .subject = finding.subject,
                                   .reason = u"%1 failed logins within 1 hour"_s.arg(finding.attempts),
                                   .attempts = finding.attempts,
                                   .blockedAt = finding.at,
                                   .expiresAt = finding.blockedUntil},
                         .isStored = std::make_shared<bool>(false)};
    addBlock(finding, pending.block, submission, pending.isStored);
    m_services.blocks.put(pending.block);
    return pending;
}

// After the commit: the detector starts anew, or the block that could not be stored goes.
void Pipeline::settle(const PendingBlock &pending, bool isCommitted)
{
    if (isCommitted && *pending.isStored)
        m_services.bruteForce.forget(pending.block.subject);
    else
        m_services.blocks.lift(pending.block.id);
}

QCoro::Task<Reply> Pipeline::commit(const Request &request, Outcome outcome)
{
    if (request.endpoint && request.endpoint->id == EndpointId::Health && !outcome.error)
        co_return outcome.reply;
    ActivityRow row = rowOf(request, outcome, statusOf(outcome));
    if (!mustRecordAlone(request, outcome) && !m_refusals.admit(row))
        co_return outcome.error ? problemReply(*outcome.error, request.requestId) : outcome.reply;

    Submission submission = submissionOf(outcome, std::move(row));
    std::optional<PendingBlock> pending;
    if (const std::optional<BruteForceFinding> finding = judge(request, outcome))
        pending = blockFor(*finding, submission);

    const Result<Receipt> receipt = co_await Commit(m_writer, std::move(submission));
    if (pending)
        settle(*pending, receipt.has_value());
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
