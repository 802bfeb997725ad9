// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live stream: server-sent events of what is committed from now on, or from the last event that the client had.
#include "server/auth/streamtickets.h"
#include "server/core/json.h"
#include "server/http/api/bodyreader.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"
#include "server/http/stream/streamhub.h"

namespace postject::handlers {

namespace {

int readKinds(QueryReader &query)
{
    const std::optional<QByteArray> names = query.text("events", 64);
    if (!names)
        return Subscription().kinds;
    int kinds = 0;
    for (const QByteArray &name : names->split(',')) {
        if (name == "alert")
            kinds |= StreamEvent::Alert;
        else if (name == "activity")
            kinds |= StreamEvent::Activity;
        else if (name == "metrics")
            kinds |= StreamEvent::Metrics;
        else if (name == "block")
            kinds |= StreamEvent::Block;
        else if (name == "verification")
            kinds |= StreamEvent::Verification;
        else
            query.fail("events", u"must name alert, activity, metrics, block or verification, separated by commas"_s);
    }
    return kinds;
}

} // namespace

HandlerTask stream(const Request &request, StreamHub &streams)
{
    QueryReader query(request);
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        co_return refuse(scope.error());
    Subscription what{.caller = *request.caller,
                      .client = request.client,
                      .account = scope->account,
                      .everyAccount = scope->everyAccount};
    what.kinds = readKinds(query);
    query.text("ticket"); // was redeemed, or was not needed
    // Browsers can't set the header when they open a stream; when they come again by themselves they send both.
    const QByteArray given = query.text("lastEventId").value_or(QByteArray());
    const QByteArray &lastEventId = request.lastEventId.isEmpty() ? given : request.lastEventId;
    if (!lastEventId.isEmpty()) {
        what.resumeAfter = ActivityId::parse(lastEventId);
        if (!what.resumeAfter)
            query.fail(request.lastEventId.isEmpty() ? "lastEventId" : "Last-Event-ID",
                       u"must be the id of an event of this stream"_s);
    }
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    if (request.isHttp10)
        co_return refuse(askByHttp11(u"A stream"_s));
    const Result<Slots::Slot> slot = streams.admit(what.caller.account);
    if (!slot)
        co_return refuse(slot.error());
    Outcome outcome;
    outcome.reply.contentType = "text/event-stream";
    outcome.reply.headers.emplace_back("X-Accel-Buffering", "no"); // nginx would wait for a buffer to fill
    outcome.reply.stream = [&streams, what, slot = *slot](std::unique_ptr<AnswerStream> stream) {
        streams.subscribe(std::move(stream), what, slot);
    };
    co_return outcome;
}

HandlerTask issueStreamTicket(const Request &request, StreamTickets &streamTickets)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const StreamTickets::Issued issued =
        streamTickets.issue(request.caller->account, request.authorization, request.client, request.at);
    JsonWriter json;
    json.beginObject().key("ticket").string(QByteArrayView(issued.ticket));
    json.key("expiresAt").time(issued.expiresAt).endObject();
    co_return answer(json.take(), 201);
}

} // namespace postject::handlers
