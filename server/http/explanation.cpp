// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/explanation.h"

#include "server/alerts/securityalerts.h"
#include "server/contract/action.h"
#include "server/http/router.h"
#include "server/whitelist/whitelistservice.h"

#include <algorithm>
#include <array>

namespace postject {

namespace {

enum Check {
    Transport,
    Address,
    Block,
    RouteCheck,
    Credentials,
    Whitelist,
    RoleCheck,
    Limits,
    Parameters,
    Handler,
    None
};

constexpr std::array kChecks{"transport", "address", "block",  "route",      "credentials",
                             "whitelist", "role",    "limits", "parameters", "handler"};

bool is(const QByteArray &action, Action which)
{
    return action == actionName(which);
}

// At which check the pipeline ended with a row like this one.
Check endOf(const ActivityRow &row, const Endpoint *endpoint, const ExplainedRules &rules)
{
    const bool isStranger = is(row.action, Action::RequestRefused);
    switch (row.status) {
    case 401:
        return isStranger ? Credentials : Handler; // a wrong password or code is the handler's to refuse
    case 403: {
        if (is(row.action, Action::WhitelistRefused))
            return Whitelist;
        const bool needsRole = endpoint && endpoint->access != Access::SignedIn;
        return isStranger ? Block : needsRole && rules.role != Role::Administrator ? RoleCheck : Handler;
    }
    case 404:
    case 405:
        return endpoint ? Handler : RouteCheck;
    case 429:
        return Limits;
    case 400:
    case 413:
    case 415:
        return isStranger ? Transport : Parameters;
    case 408:
    case 414:
    case 417:
    case 431:
    case 501:
    case 505:
        return isStranger ? Transport : Handler;
    default:
        return row.status >= 400 ? Handler : None;
    }
}

QByteArray verdictOf(const ActivityRow &row, Check end)
{
    switch (end) {
    case None:
        return "allowed";
    case Block:
        return "ip_blocked";
    case Whitelist:
        return "ip_not_whitelisted";
    case RoleCheck:
        return "forbidden";
    case Credentials:
        return "unauthenticated";
    default:
        break;
    }
    if (row.status == 404)
        return "not_found";
    if (is(row.action, Action::LoginFailed))
        return "invalid_credentials";
    // The row has the status alone: its name where only one error has it.
    const auto isMeant = [&](const ErrorKind &kind) { return kind.status == row.status; };
    if (std::ranges::count_if(kErrorKinds, isMeant) == 1)
        return QByteArray(std::ranges::find_if(kErrorKinds, isMeant)->name);
    return "refused";
}

QString blockRule(const ExplainedRules &rules, bool isRefused)
{
    if (!rules.block)
        return isRefused ? u"The address was blocked at that time."_s : u"No block holds this address."_s;
    const QString until = QString::fromLatin1(formatTime(rules.block->expiresAt));
    const QString subject = QString::fromLatin1(rules.block->subject);
    if (!rules.isAdministrator)
        return u"%1 is blocked until %2."_s.arg(subject, until);
    return u"%1 is blocked from %2 until %3: %4."_s.arg(
        subject, QString::fromLatin1(formatTime(rules.block->blockedAt)), until, rules.block->reason);
}

QString whitelistRule(const std::optional<IpAddress> &address, const ExplainedRules &rules)
{
    if (rules.whitelist.isEmpty())
        return u"The account's whitelist is empty: every address is allowed."_s;
    if (!address)
        return u"The local socket is always allowed."_s;
    for (const IpNetwork &network : rules.whitelist) {
        if (network.contains(*address))
            return u"The whitelist's entry %1 holds this address."_s.arg(QString::fromLatin1(network.toByteArray()));
    }
    return u"None of the whitelist's %1 entries, as they are now, holds this address."_s.arg(rules.whitelist.size());
}

QString roleRule(const Endpoint *endpoint)
{
    if (!endpoint)
        return {};
    switch (endpoint->access) {
    case Access::Anyone:
        return u"Anyone may call this."_s;
    case Access::LocalAnyone:
        return u"Anyone on the local socket may call this."_s;
    case Access::SignedIn:
        return u"Every signed-in account may call this."_s;
    default:
        return u"Only an administrator may call this."_s;
    }
}

QString ruleOf(Check check, const ActivityRow &row, const Endpoint *endpoint, const ExplainedRules &rules,
               bool isRefused)
{
    const Result<IpAddress> address = IpAddress::parse(row.ipAddress);
    const bool isOpen = endpoint && (endpoint->access == Access::Anyone || endpoint->access == Access::LocalAnyone);
    switch (check) {
    case Transport:
        return isRefused ? u"The request was malformed, too large or too slow, and did not get further."_s
                         : u"The request was well-formed and within the limits."_s;
    case Address:
        return address ? u"The request counts as coming from %1."_s.arg(QString::fromLatin1(row.ipAddress))
                       : u"The request came over the private local socket."_s;
    case Block:
        return blockRule(rules, isRefused);
    case RouteCheck:
        return endpoint ? u"%1 %2: %3."_s.arg(verbName(endpoint->verb), endpoint->path, endpoint->purpose)
                        : u"There is no such path, or it does not take this method."_s;
    case Credentials:
        if (isRefused)
            return u"No valid token came with the request."_s;
        return isOpen ? u"This needs no token."_s : u"The token was valid and its session live."_s;
    case Whitelist:
        return isOpen && !row.account ? u"Without an account there is no whitelist."_s
                                      : whitelistRule(address ? std::optional(*address) : std::nullopt, rules);
    case RoleCheck:
        return roleRule(endpoint);
    case Limits:
        return isRefused ? u"There were too many requests at that time."_s : u"No limit was reached."_s;
    case Parameters:
        return isRefused ? u"A parameter or the body was not valid."_s : u"Parameters and body were valid."_s;
    default:
        return u"Answered with %1, recorded as %2."_s.arg(row.status).arg(QString::fromUtf8(row.action));
    }
}

} // namespace

Explanation explainRequest(const ActivityRow &row, const ExplainedRules &rules)
{
    const Result<Route> route = findRoute(row.method, row.endpoint, row.ipAddress == "local");
    const Endpoint *endpoint = route ? route->endpoint : nullptr;
    const Check end = endOf(row, endpoint, rules);
    Explanation explanation{.verdict = verdictOf(row, end)};
    for (int check = Transport; check < None; ++check) {
        ExplainedStep step{.check = kChecks[static_cast<std::size_t>(check)]};
        step.outcome = check < end    ? ExplainedStep::Passed
                       : check == end ? ExplainedStep::Refused
                                      : ExplainedStep::Skipped;
        if (step.outcome != ExplainedStep::Skipped)
            step.rule = ruleOf(static_cast<Check>(check), row, endpoint, rules, check == end);
        explanation.steps.push_back(step);
    }
    explanation.steps.push_back(
        {.check = "record", .outcome = ExplainedStep::Passed, .rule = u"The answer left once its row was on disk."_s});
    return explanation;
}

Explanation explainAddress(const std::optional<IpAddress> &address, const ExplainedRules &rules, qsizetype failures)
{
    Explanation explanation;
    const bool isBlocked = rules.block.has_value();
    const bool isAllowed = WhitelistService::allows(rules.whitelist, ClientAddress{address});
    explanation.steps.push_back({.check = "block",
                                 .outcome = isBlocked ? ExplainedStep::Refused : ExplainedStep::Passed,
                                 .rule = blockRule(rules, isBlocked)});
    if (rules.isAdministrator) {
        explanation.steps.push_back({.check = "failed_logins",
                                     .outcome = ExplainedStep::Passed,
                                     .rule = u"%1 failed logins within %2; %3 block the address."_s.arg(failures)
                                                 .arg(durationText(rules.bruteForce.window))
                                                 .arg(rules.bruteForce.attempts)});
    }
    explanation.steps.push_back({.check = "whitelist",
                                 .outcome = isAllowed ? ExplainedStep::Passed : ExplainedStep::Refused,
                                 .rule = whitelistRule(address, rules)});
    explanation.verdict = isBlocked ? "ip_blocked" : isAllowed ? "allowed" : "ip_not_whitelisted";
    return explanation;
}

void writeExplanation(JsonWriter &json, const Explanation &explanation)
{
    static constexpr std::array kOutcomes{"passed", "refused", "skipped"};
    json.beginObject().key("steps").beginArray();
    for (const ExplainedStep &step : explanation.steps) {
        json.beginObject();
        json.key("check").string(QByteArrayView(step.check));
        json.key("outcome").string(QByteArrayView(kOutcomes[static_cast<std::size_t>(step.outcome)]));
        json.key("rule");
        if (step.rule.isEmpty())
            json.null();
        else
            json.string(QStringView(step.rule));
        json.endObject();
    }
    json.endArray().key("verdict").string(QByteArrayView(explanation.verdict)).endObject();
}

} // namespace postject
