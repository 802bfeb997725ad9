// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocked addresses: list, block one by hand, lift a block.
#include "server/anomaly/blockservice.h"
#include "server/anomaly/bruteforcedetector.h"
#include "server/core/crypto.h"
#include "server/core/jsonobject.h"
#include "server/http/api/accesscontrol.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/queryreader.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/handlers.h"

namespace postject::handlers {

namespace {

constexpr int kHoursMax = 24 * 366;

QByteArray subjectMetadata(const QByteArray &subject)
{
    return jsonObject({{"ipAddress", subject}});
}

// Whether a request from somewhere in the range meets this block: an IPv6 block holds a whole /64.
bool touches(const BlockRecord &block, const IpNetwork &range)
{
    const Result<IpNetwork> blocked = IpNetwork::parse(block.subject);
    return blocked && (range.contains(blocked->first()) || blocked->contains(range.first()));
}

} // namespace

HandlerTask listBlocks(const Request &request, BlockService &blocks)
{
    QueryReader query(request);
    query.text("account"); // accepted on every GET of this table; a block belongs to no account
    const std::optional<IpNetwork> range = query.network("ipAddress");
    const Paging paging = query.paging();
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    QList<BlockRecord> list = blocks.active(request.at);
    if (range)
        list.removeIf([&](const BlockRecord &block) { return !touches(block, *range); });
    JsonWriter json;
    json.beginObject().key("blocks").beginArray();
    for (const BlockRecord &block : list.mid(std::min<qint64>(paging.offset, list.size()), paging.limit))
        writeBlock(json, block);
    json.endArray().key("total").number(qint64{list.size()}).endObject();
    co_return answer(json.take());
}

HandlerTask blockAddress(const Request &request, BlockService &blocks)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        co_return refuse(body.error());
    const QString ip = body->string(u"ip"_s, 64);
    const int hours = body->integer(u"hours"_s, 1, kHoursMax);
    const QString reason = body->string(u"reason"_s, 500);
    if (const Result<void> complete = body->finish(); !complete)
        co_return refuse(complete.error());
    const Result<IpAddress> address = IpAddress::parse(ip.toUtf8());
    if (!address) {
        co_return refuse(Error{.code = ErrorCode::InvalidIp,
                               .detail = address.error().detail,
                               .fields = {{u"ip"_s, address.error().detail}}});
    }
    const QByteArray subject = BruteForceDetector::subjectOf(*address);
    if (blocks.find(ClientAddress{*address}, request.at)) {
        co_return refuse(ErrorCode::AlreadyExists, u"%1 is blocked already."_s.arg(QString::fromLatin1(subject)));
    }
    const BlockRecord block{.id = BlockId{randomId()},
                            .subject = subject,
                            .reason = reason,
                            .attempts = 0,
                            .blockedAt = request.at,
                            .expiresAt = request.at + std::chrono::hours(hours),
                            .liftedAt = std::nullopt};
    JsonWriter json;
    writeBlock(json, block);
    Outcome outcome = answer(json.take(), 201);
    outcome.audit.action = Action::IpBlocked;
    outcome.audit.metadata = subjectMetadata(subject);
    outcome.mutation = Mutation([block](Stores &stores) { return stores.blocks.insert(block); },
                                [&blocks, block] { blocks.put(block); })
                           .changing(stateKey(*address));
    co_return outcome;
}

HandlerTask liftBlock(const Request &request, BlockService &blocks)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const std::optional<BlockId> id = BlockId::parse(request.arguments.first());
    const BlockRecord *block = id ? blocks.find(*id, request.at) : nullptr;
    if (!block)
        co_return refuse(ErrorCode::NotFound, u"There is no such block."_s);
    Outcome outcome = answer("{\"message\":\"Block lifted\"}");
    outcome.audit.action = Action::BlockLifted;
    outcome.audit.metadata = subjectMetadata(block->subject);
    outcome.mutation = Mutation([id = *id, at = request.at](Stores &stores) { return stores.blocks.lift(id, at); },
                                [&blocks, id = *id] { blocks.lift(id); });
    co_return outcome;
}

} // namespace postject::handlers
