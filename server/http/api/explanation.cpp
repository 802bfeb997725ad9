// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/explanation.h"

#include "server/alerts/securityalerts.h"
#include "server/contract/action.h"
#include "server/http/api/decision.h"
#include "server/http/api/router.h"
#include "server/whitelist/whitelistservice.h"

#include <QJsonObject>

#include <array>

namespace postject {

namespace {

QString blockRule(const ExplainedRules &rules)
{
    if (!rules.block)
        return u"No block holds this address."_s;
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

// Why a check let the request pass, by the rules as they are now.
QString ruleOf(Check check, const ActivityRow &row, const Endpoint *endpoint, const ExplainedRules &rules)
{
    const Result<IpAddress> address = IpAddress::parse(row.ipAddress);
    const bool isOpen = endpoint && (endpoint->access == Access::Anyone || endpoint->access == Access::LocalAnyone);
    switch (check) {
    case Check::Transport:
        return u"The request was well-formed and within the limits."_s;
    case Check::Address:
        return address ? u"The request counts as coming from %1."_s.arg(QString::fromLatin1(row.ipAddress))
                       : u"The request came over the private local socket."_s;
    case Check::Block:
        return blockRule(rules);
    case Check::Route:
        return endpoint ? u"%1 %2: %3."_s.arg(verbName(endpoint->verb), endpoint->path, endpoint->purpose) : QString();
    case Check::Credentials:
        return isOpen ? u"This needs no token."_s : u"The token was valid and its session live."_s;
    case Check::Whitelist:
        return isOpen && !row.account ? u"Without an account there is no whitelist."_s
                                      : whitelistRule(address ? std::optional(*address) : std::nullopt, rules);
    case Check::Role:
        return roleRule(endpoint);
    case Check::Limits:
        return u"No limit was reached."_s;
    case Check::Parameters:
        return u"Parameters and body were valid."_s;
    case Check::Handler:
        return u"Answered with %1, recorded as %2."_s.arg(row.status).arg(QString::fromUtf8(row.action));
    }
    Q_UNREACHABLE_RETURN({});
}

// What a proxy asked about is recorded with the path of the other API.
const Endpoint *endpointOf(const ActivityRow &row)
{
    const Result<QJsonObject> metadata = parseJsonObject(row.metadata);
    if (metadata && metadata->value("forwarded"_L1).toBool())
        return &endpoint(EndpointId::Verify);
    const Result<Route> route = findRoute(row.method, row.endpoint, row.ipAddress == "local");
    return route ? route->endpoint : nullptr;
}

ExplainedStep stepOf(Check check, const std::optional<Decision> &decision, const ActivityRow &row,
                     const Endpoint *endpoint, const ExplainedRules &rules)
{
    ExplainedStep step{.check = kCheckNames[static_cast<std::size_t>(check)]};
    if (!decision || check < decision->check) {
        step.rule = ruleOf(check, row, endpoint, rules);
    } else if (check == decision->check) {
        step.outcome = ExplainedStep::Refused;
        const bool hasReason = check == Check::Block && rules.block && rules.isAdministrator;
        step.rule = hasReason ? blockRule(rules) : decision->rule;
    } else {
        step.outcome = ExplainedStep::Skipped;
    }
    return step;
}

} // namespace

Explanation explainRequest(const ActivityRow &row, const ExplainedRules &rules)
{
    const Endpoint *endpoint = endpointOf(row);
    const std::optional<Decision> decision = readDecision(row.metadata);
    Explanation explanation;
    if (decision)
        explanation.verdict = decision->outcome;
    for (std::size_t check = 0; check < kCheckNames.size(); ++check)
        explanation.steps.push_back(stepOf(static_cast<Check>(check), decision, row, endpoint, rules));
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
                                 .rule = blockRule(rules)});
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
