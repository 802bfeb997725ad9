// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's side of "postject-server import": batches of events in their order, each in one transaction with how far
// the import has come; then the blocks that still run, and the row that says what was imported.
#include "server/alerts/alertlistcache.h"
#include "server/alerts/securityalerts.h"
#include "server/anomaly/blockservice.h"
#include "server/anomaly/bruteforcedetector.h"
#include "server/anomaly/detectionservice.h"
#include "server/auth/accountservice.h"
#include "server/core/json.h"
#include "server/core/workers.h"
#include "server/domain/rowaction.h"
#include "server/geo/placefinder.h"
#include "server/http/api/accesscontrol.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/handlers/handlers.h"
#include "server/import/importbatch.h"
#include "server/storage/importtraces.h"
#include "server/storage/readers.h"

#include <map>
#include <tuple>

namespace postject::handlers {

namespace {

QByteArray settingOf(const ImportBatch &batch)
{
    return kImportSetting.toByteArray() + batch.id;
}

// How many events of the import are in the log.
Result<qint64> storedSoFar(Stores &stores, const ImportBatch &batch)
{
    const auto settings = stores.settings.all();
    if (!settings)
        return std::unexpected(settings.error());
    const QByteArray state = settings->value(settingOf(batch));
    if (state == kImportUndone)
        return failure(ErrorCode::AlreadyExists, u"This import was undone."_s);
    if (state == kImportDone)
        return failure(ErrorCode::AlreadyExists,
                       u"This log was imported for this account already; import --undo %1 undoes that."_s.arg(
                           QLatin1StringView(batch.id.first(kShortImportIdBytes))));
    return state.toLongLong();
}

QByteArray importedMetadata(const ImportBatch &batch)
{
    JsonWriter json;
    json.beginObject().key("import").string(QByteArrayView(batch.id));
    json.key("account").string(QByteArrayView(batch.account.toByteArray()));
    json.key("format").string(QByteArrayView(batch.end->format));
    json.key("lines").number(batch.end->lines).key("skipped").number(batch.end->skipped);
    json.key("events").number(batch.offset).endObject();
    return json.take();
}

// What the reasons of its blocks end with.
QString blockRemark(const QByteArray &id)
{
    return u"in the imported log %1"_s.arg(QLatin1StringView(id.first(kShortImportIdBytes)));
}

// The blocks that have not run out, and whose address is not blocked anyway.
QList<BlockRecord> runningBlocks(BlockService &blocks, const ImportBatch &batch, TimePoint now)
{
    QHash<QByteArray, BlockRecord> running;
    for (const BruteForceFinding &finding : batch.blocks) {
        const Result<IpNetwork> network = IpNetwork::parse(finding.subject);
        if (finding.blockedUntil > now && network && !blocks.find(ClientAddress{network->first()}, now))
            running.insert(finding.subject, bruteForceBlock(finding, blockRemark(batch.id)));
    }
    return running.values();
}

// after: how many events of the import the log holds with this batch.
Result<void> store(Stores &stores, const ImportBatch &batch, qint64 after, const QList<AlertRecord> &alerts,
                   const QList<BlockRecord> &blocks, std::chrono::seconds window, TimePoint now)
{
    for (AlertRecord alert : alerts) {
        const TimePoint since = alert.createdAt - window + Milliseconds(1);
        const auto evidence = stores.activity.failedLoginRows(alert.subject, since);
        if (!evidence)
            return std::unexpected(evidence.error());
        alert.evidence = *evidence;
        if (const auto raised = stores.alerts.raiseUnlessExcepted(alert, now, Notice::None); !raised)
            return std::unexpected(raised.error());
    }
    for (const BlockRecord &block : blocks) {
        if (const auto inserted = stores.blocks.insert(block); !inserted)
            return inserted;
    }
    if (batch.end && after == 0)
        return {}; // nothing came of it: with other options something may
    return stores.settings.set(settingOf(batch), batch.end ? kImportDone.toByteArray() : QByteArray::number(after));
}

// The batch's own accounts; nothing for one that does not exist.
bool knowsAccounts(AccountService &accounts, const ImportBatch &batch)
{
    const auto isKnown = [&](const std::optional<AccountId> &id) { return !id || accounts.find(*id); };
    return isKnown(batch.account) && std::ranges::all_of(batch.events, isKnown, &ActivityRow::account) &&
           std::ranges::all_of(batch.blocks, [&](const BruteForceFinding &block) {
               return std::ranges::all_of(block.accounts, isKnown);
           });
}

QList<AlertRecord> alertsOf(AccountService &accounts, const ImportBatch &batch)
{
    QList<AlertRecord> alerts;
    for (const BruteForceFinding &finding : batch.blocks) {
        alerts += bruteForceAlerts(finding, [&](AccountId id) {
            const AccountRecord *account = accounts.find(id);
            return account ? account->email : QString();
        });
    }
    return alerts;
}

// The newest failure of each address: what was imported and what comes live are one past.
QHash<QByteArray, TimePoint> newestFailures(const std::vector<ActivityRow> &events)
{
    QHash<QByteArray, TimePoint> newest;
    for (const ActivityRow &row : events) {
        const Result<IpAddress> address = IpAddress::parse(row.ipAddress);
        if (!address || !isFailedSignIn(row))
            continue;
        TimePoint &known = newest[BruteForceDetector::subjectOf(*address)];
        known = std::max(known, row.at);
    }
    return newest;
}

QByteArray storedAnswer(qint64 stored)
{
    JsonWriter json;
    json.beginObject().key("stored").number(stored).endObject();
    return json.take();
}

// A batch without anything asks how far the import has come.
Mutation importing(AccountService &accounts, BlockService &blocks, BruteForceDetector &bruteForce,
                   const std::shared_ptr<const ImportBatch> &batch, qint64 eventCount,
                   const QList<BlockRecord> &running, const QHash<QByteArray, TimePoint> &failures, TimePoint now)
{
    const bool isQuestion = eventCount == 0 && batch->blocks.isEmpty() && !batch->end;
    Mutation mutation(
        [batch, running, isQuestion, now, after = batch->offset + eventCount, alerts = alertsOf(accounts, *batch),
         window = bruteForce.settings().window](Stores &stores) {
            return storedSoFar(stores, *batch).and_then([&](qint64 count) -> Result<qint64> {
                if (isQuestion)
                    return count;
                if (count != batch->offset)
                    return failure(ErrorCode::InvalidRequest, u"This import goes on at event %1."_s.arg(count));
                return store(stores, *batch, after, alerts, running, window, now).transform([&] { return after; });
            });
        },
        [&blocks, &bruteForce, running, failures](qint64 stored, Reply &reply) {
            for (const auto &[subject, newest] : failures.asKeyValueRange())
                bruteForce.readAgain(subject, newest);
            for (const BlockRecord &block : running)
                blocks.put(block);
            reply.body = storedAnswer(stored);
        });
    for (const BlockRecord &block : running) {
        if (const Result<IpNetwork> network = IpNetwork::parse(block.subject))
            mutation.changing(stateKey(network->first()));
    }
    return mutation;
}

QByteArray undoneMetadata(const ImportBatch &batch)
{
    JsonWriter json;
    json.beginObject().key("import").string(QByteArrayView(batch.id));
    json.key("account").string(QByteArrayView(batch.account.toByteArray())).endObject();
    return json.take();
}

struct Taught // by the import that is undone
{
    QByteArray state; // how far the import had come then
    ImportTraces traces = {};
    QList<TaughtPlace> places = {};
};

Result<Taught> readTaught(Stores &stores, const QByteArray &setting, const QByteArray &requestId)
{
    const auto settings = stores.settings.all();
    if (!settings)
        return std::unexpected(settings.error());
    Taught taught{.state = settings->value(setting)};
    if (taught.state.isEmpty() || taught.state == kImportUndone)
        return taught; // there is nothing to undo
    return readImportTraces(stores.database, requestId).transform([&](ImportTraces &&traces) {
        taught.traces = std::move(traces);
        return taught;
    });
}

// A walk over the whole log.
QFuture<Result<Taught>> taughtBy(Readers &readers, const ImportBatch &batch)
{
    return readers.run([setting = settingOf(batch), requestId = importRequestId(batch.id)](
                           Stores &stores) { return readTaught(stores, setting, requestId); },
                       {.weight = ReadFor::Heavy});
}

// As the detectors see them.
QList<TaughtPlace> taughtPlaces(PlaceFinder &places, const ImportTraces &traces)
{
    std::map<std::tuple<AccountId, QByteArray, QByteArray>, TaughtPlace> taught;
    const auto keyOf = [&](const AccountSignIns &each) {
        const Place place = places.find(each.ipAddress);
        return std::tuple(each.account, place.country, place.city);
    };
    for (const AccountSignIns &each : traces.signIns) {
        const auto key = keyOf(each);
        TaughtPlace &place = taught[key];
        place.account = each.account;
        place.place = {.country = std::get<1>(key),
                       .city = std::get<2>(key),
                       .lastLoginAt = std::max(place.place.lastLoginAt, each.newest)};
    }
    for (const AccountSignIns &each : traces.otherSignIns) {
        if (const auto known = taught.find(keyOf(each)); known != taught.end())
            known->second.otherwise = std::max(known->second.otherwise.value_or(each.newest), each.newest);
    }
    QList<TaughtPlace> list;
    for (const auto &[key, place] : taught)
        list.append(place);
    return list;
}

Result<int> undo(Stores &stores, const Taught &taught, const QByteArray &setting, const QByteArray &requestId,
                 const QList<BlockId> &blocks, TimePoint now)
{
    const auto settings = stores.settings.all();
    if (!settings)
        return std::unexpected(settings.error());
    if (!settings->contains(setting))
        return failure(ErrorCode::NotFound, u"There is no such import."_s);
    if (settings->value(setting) == kImportUndone)
        return failure(ErrorCode::AlreadyExists, u"This import was undone already."_s);
    if (settings->value(setting) != taught.state)
        return failure(ErrorCode::InvalidRequest, u"This import goes on meanwhile: end it first."_s);
    for (const BlockId block : blocks) {
        if (const auto lifted = stores.blocks.lift(block, now); !lifted && lifted.error().code != ErrorCode::NotFound)
            return std::unexpected(lifted.error());
    }
    return forgetImportTraces(stores.database, taught.traces, taught.places)
        .and_then([&] { return stores.settings.set(setting, kImportUndone.toByteArray()); })
        .and_then([&] { return stores.settings.set(kUndoneSetting.toByteArray() + requestId, "1"); })
        .and_then([&] { return stores.alerts.removeOfRequest(requestId); });
}

// Its alerts go, its blocks are lifted, its failures count no more, and what it taught the detectors is forgotten; its
// rows stay, for the log's chain is whole.
Outcome undoing(BlockService &blocks, AlertListCache &alertLists, BruteForceDetector &bruteForce,
                DetectionService &detection, const ImportBatch &batch, const std::shared_ptr<const Taught> &taught,
                TimePoint now)
{
    QList<BlockId> blockIds;
    for (const BlockRecord &block : blocks.active(now)) {
        if (block.reason.endsWith(blockRemark(batch.id)))
            blockIds.append(block.id);
    }
    Outcome outcome;
    outcome.audit.action = Action::ImportUndone;
    outcome.audit.account = batch.account;
    outcome.audit.metadata = undoneMetadata(batch);
    const QByteArray requestId = importRequestId(batch.id);
    outcome.mutation = Mutation(
        [taught, setting = settingOf(batch), requestId, blockIds, now](Stores &stores) {
            return undo(stores, *taught, setting, requestId, blockIds, now);
        },
        [&blocks, &alertLists, &bruteForce, &detection, taught, requestId, blockIds, now](int alerts, Reply &reply) {
            detection.forgetImport(requestId, taught->traces.accounts());
            for (const BlockId block : blockIds)
                blocks.lift(block);
            alertLists.alertsChanged();
            bruteForce.readAllAgain(now);
            JsonWriter json;
            json.beginObject().key("stored").number(qint64{0}).key("alerts").number(qint64{alerts});
            json.key("blocks").number(qint64{blockIds.size()}).endObject();
            reply.body = json.take();
        });
    return outcome;
}

} // namespace

HandlerTask import(const Request &request, AccountService &accounts, BlockService &blocks, AlertListCache &alertLists,
                   BruteForceDetector &bruteForce, DetectionService &detection, Workers &longWork, PlaceFinder &places,
                   Readers &readers)
{
    if (const Result<void> json = BodyReader::expectJson(request); !json)
        co_return refuse(json.error());
    Result<ImportBatch> read = co_await Await(
        longWork.run([body = request.body, now = request.at] { return ImportBatch::fromJson(body, now); }));
    if (!read)
        co_return refuse(read.error());
    if (!knowsAccounts(accounts, *read))
        co_return refuse(ErrorCode::InvalidRequest, u"The batch names an account that does not exist."_s);
    if (read->isUndo) {
        Result<Taught> taught = co_await Await(taughtBy(readers, *read));
        if (!taught)
            co_return refuse(taught.error());
        taught->places = taughtPlaces(places, taught->traces);
        co_return undoing(blocks, alertLists, bruteForce, detection, *read,
                          std::make_shared<const Taught>(*std::move(taught)), request.at);
    }

    // The command has rehearsed with the settings of this server.
    const std::chrono::seconds window = bruteForce.settings().window;
    for (BruteForceFinding &finding : read->blocks)
        finding.window = window;
    Outcome outcome;
    outcome.audit.events = std::move(read->events);
    const auto eventCount = static_cast<qint64>(outcome.audit.events.size());
    const QHash<QByteArray, TimePoint> failures = newestFailures(outcome.audit.events);
    const auto batch = std::make_shared<const ImportBatch>(*std::move(read));
    for (ActivityRow &row : outcome.audit.events) {
        row.requestId = importRequestId(batch->id);
        row.country = places.find(row.ipAddress).country;
    }
    const QList<BlockRecord> running = runningBlocks(blocks, *batch, request.at);
    for (const BlockRecord &block : running)
        outcome.audit.events.push_back(blockedRow(block, request.at));
    if (batch->end) {
        outcome.audit.action = Action::LogImported;
        outcome.audit.account = batch->account;
        outcome.audit.metadata = importedMetadata(*batch);
    }
    outcome.mutation = importing(accounts, blocks, bruteForce, batch, eventCount, running, failures, request.at);
    co_return outcome;
}

} // namespace postject::handlers
