// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way from a request to its answer, for every route; nothing bypasses it. Server thread.
//
//   address → block → route → credentials → whitelist → role → handler (parameters, change)
//     → brute force judged → the change and the activity row in one transaction → memory follows → the answer leaves
//
// The transaction does nothing when what the decision rests on has changed meanwhile (StateVersions); then it is
// decided again. What refused a request stands in its row (Decision). Exempt from the log is only GET /v1/health. What
// can't be recorded isn't done: 503 audit_unavailable.
#pragma once

#include "server/activity/refusalledger.h"
#include "server/http/api/accesscontrol.h"
#include "server/http/api/bruteforceguard.h"
#include "server/http/api/handler.h"
#include "server/http/api/proxyfaults.h"
#include "server/http/api/request.h"
#include "server/http/api/requestlimiter.h"
#include "server/http/transport/guard.h"
#include "server/storage/writer.h"

#include <QCoroTask>

#include <functional>
#include <memory>

namespace postject {

class Pipeline
{
public:
    // Sends the reply; called exactly once per request, on the server thread.
    using Respond = std::function<void(const Request &, const Reply &)>;

    using HandlerOf = Handler (*)(EndpointId);

    Pipeline(const Services &services, HandlerOf handlerFor, const AccessControl &access, Writer &writer);

    void setRequestLimits(const RequestLimits &limits) { m_limiter.apply(limits); }
    void setLoginLimit(int perAddress) { m_logins.apply({.perAddress = perAddress}); } // in a minute; 0: none
    const QList<IpNetwork> &trustedProxies() const { return m_trustedProxies; }
    void setTrustedProxies(QList<IpNetwork> proxies) { m_trustedProxies = std::move(proxies); } // from the next request
    QByteArray newRequestId();

    void serve(Request request, Respond respond);
    // What the guard refuses before there is a request: recorded as other refusals are.
    void serveRefusal(Request request, Error error, Respond respond);

    void writeDueRefusals(bool everything); // once a minute, and on stop
    int inFlight() const { return m_inFlight; }

private:
    QCoro::Task<> run(Request request, Respond respond);
    QCoro::Task<> runRefusal(Request request, Error error, Respond respond);
    QCoro::Task<Outcome> handle(const Request &request);
    QCoro::Task<Reply> commit(Request &request, Outcome outcome);
    QCoro::Task<Result<Receipt>> write(Request &request, Submission submission, std::optional<Outcome> &refused);

    std::optional<Outcome> refuseEarly(Request &request);
    std::optional<Outcome> refuseBeyondLimits(const Request &request);
    std::optional<Outcome> decideAgain(Request &request);
    void noticeProxy(const Request &request, Outcome &outcome);
    void countMalformed(const Request &request, const Outcome &outcome);
    bool mustRecordAlone(const Request &request, const Outcome &outcome) const;
    static std::vector<FailedLogin> failuresOf(const Request &request, Outcome &outcome);
    static Submission submissionOf(const Request &request, Outcome &outcome, ActivityRow row);
    std::vector<BruteForceGuard::AfterAppend> afterAppendOf(const Request &request, Outcome &outcome,
                                                            qsizetype eventCount);
    ActivityRow rowOf(const Request &request, const Outcome &outcome, int status) const;

    const Services &m_services; // for the handlers
    const Clock &m_clock;
    ClockWatch &m_clockWatch;
    PlaceFinder &m_places;
    SessionService &m_sessions;
    ApiKeyService &m_apiKeys;
    HandlerOf m_handlerFor;
    const AccessControl &m_access;
    Writer &m_writer;
    QList<IpNetwork> m_trustedProxies;
    BruteForceGuard m_bruteForce;
    RequestLimiter m_limiter;
    RequestLimiter m_logins;    // attempts to sign in
    RequestLimiter m_malformed; // requests of strangers that were refused for their form
    RefusalLedger m_refusals;
    ProxyFaults m_proxyFaults;
    QByteArray m_requestIdPrefix; // random per start, so that ids never repeat
    quint64 m_requestIds = 0;
    quint64 m_stateVersion = 0; // of the security state that memory holds
    int m_inFlight = 0;
};

} // namespace postject
