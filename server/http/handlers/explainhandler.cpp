// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a request was answered as it was; why an address is blocked or refused.
#include "server/anomaly/blockservice.h"
#include "server/anomaly/bruteforcedetector.h"
#include "server/http/api/await.h"
#include "server/http/api/explanation.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"
#include "server/storage/readers.h"
#include "server/storage/requestfinder.h"
#include "server/whitelist/whitelistservice.h"

namespace postject::handlers {

namespace {

ExplainedRules rulesFor(WhitelistService &whitelist, BruteForceDetector &bruteForce, const Request &request,
                        const std::optional<AccountId> &account)
{
    ExplainedRules rules;
    rules.isAdministrator = request.caller->isAdministrator();
    rules.bruteForce = bruteForce.settings();
    if (!account)
        return rules;
    rules.whitelist = whitelist.networks(*account);
    return rules;
}

QByteArray jsonOf(const Explanation &explanation)
{
    JsonWriter json;
    writeExplanation(json, explanation);
    return json.take();
}

struct Found
{
    ActivityRow row = {};
    std::optional<BlockRecord> block = {};
};

// The request's row, first of those with its id, and the block that held its address then.
Result<Found> find(Stores &stores, const QByteArray &requestId)
{
    const auto rows = rowsOfRequest(stores.database, requestId);
    if (!rows)
        return std::unexpected(rows.error());
    const auto row = std::ranges::find_if(*rows, [](const ActivityRecord &each) { return !each.row.method.isEmpty(); });
    if (row == rows->end())
        return failure(ErrorCode::NotFound, u"There is no request with this id."_s);
    const Result<IpAddress> address = IpAddress::parse(row->row.ipAddress);
    if (!address)
        return Found{.row = row->row};
    return stores.blocks.covering(BruteForceDetector::subjectOf(*address), row->row.at)
        .transform([&](const std::optional<BlockRecord> &block) { return Found{.row = row->row, .block = block}; });
}

HandlerTask explainRequestId(WhitelistService &whitelist, BruteForceDetector &bruteForce, Readers &readers,
                             const Request &request, QByteArray requestId)
{
    const Result<Found> found =
        co_await Await(readers.run([requestId](Stores &stores) { return find(stores, requestId); }));
    if (!found)
        co_return refuse(found.error());
    // Another account's request is as absent as one that never was.
    if (!request.caller->isAdministrator() && found->row.account != request.caller->account)
        co_return refuse(ErrorCode::NotFound, u"There is no request with this id."_s);
    ExplainedRules rules = rulesFor(whitelist, bruteForce, request, found->row.account);
    rules.block = found->block;
    co_return answer(jsonOf(explainRequest(found->row, rules)));
}

HandlerTask explainClient(WhitelistService &whitelist, BlockService &blocks, BruteForceDetector &bruteForce,
                          Readers &readers, const Request &request, ClientAddress client,
                          std::optional<AccountId> account)
{
    ExplainedRules rules = rulesFor(whitelist, bruteForce, request, account);
    if (const BlockRecord *block = blocks.find(client, request.at))
        rules.block = *block;
    qsizetype failures = 0;
    if (client.ip && rules.isAdministrator) {
        const TimePoint since = request.at - rules.bruteForce.window + Milliseconds(1);
        const auto times =
            co_await Await(readers.run([subject = BruteForceDetector::subjectOf(*client.ip), since](Stores &stores) {
                return stores.activity.failedLogins(subject, since);
            }));
        if (!times)
            co_return refuse(times.error());
        failures = times->size();
    }
    co_return answer(jsonOf(explainAddress(client.ip, rules, failures)));
}

} // namespace

HandlerTask explain(const Request &request, WhitelistService &whitelist, BlockService &blocks,
                    BruteForceDetector &bruteForce, Readers &readers)
{
    QueryReader query(request);
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        co_return refuse(scope.error());
    const std::optional<QByteArray> requestId = query.text("requestId", 64);
    const std::optional<QByteArray> text = query.text("ipAddress", 64);
    if (requestId.has_value() == text.has_value())
        query.fail("requestId", u"or ipAddress must be given, and not both"_s);
    ClientAddress client;
    if (text && *text != "local") {
        const Result<IpAddress> address = IpAddress::parse(*text);
        if (!address)
            query.fail("ipAddress", address.error().detail);
        else
            client.ip = *address;
    }
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    if (requestId)
        co_return co_await explainRequestId(whitelist, bruteForce, readers, request, *requestId);
    co_return co_await explainClient(whitelist, blocks, bruteForce, readers, request, client, scope->account);
}

} // namespace postject::handlers
