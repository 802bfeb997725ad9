// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server itself: liveness, verification of the log, backup.
#include "server/alerts/securityalerts.h"
#include "server/core/json.h"
#include "server/core/jsonobject.h"
#include "server/core/workers.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/verifications.h"
#include "server/http/handlers/handlers.h"
#include "server/http/stream/streamhub.h"
#include "server/storage/chainverifier.h"
#include "server/storage/engine.h"
#include "server/storage/sqlstatement.h"

#include <QDir>
#include <QTimer>

namespace postject::handlers {

HandlerTask health(const Request &)
{
    co_return answer(jsonObject({{"status", "ok"}, {"version", POSTJECT_VERSION}}));
}

namespace {

constexpr std::chrono::milliseconds kBetweenProgress{500};

// On the worker's thread, by a connection of its own: the walk takes minutes on a large log and must not hold a reader.
Result<ChainVerdict> verifyLog(const Engine &engine, const ChainWitness &witness, ChainProgress &progress,
                               const std::atomic<bool> &stop)
{
    return engine.open(OpenMode::Read).and_then([&](const std::unique_ptr<Database> &database) {
        const Interruptible ended(*database, stop);
        Result<ChainVerdict> verdict = verifyChain(*database, witness.key, witness.checkpointFile, &progress);
        if (stop) // a row that could not be read any more says nothing of the log
            verdict = failure(ErrorCode::Busy, u"The verification was ended ahead of its time."_s);
        return verdict;
    });
}

QByteArray verdictJson(const ChainVerdict &verdict)
{
    JsonWriter json;
    json.beginObject();
    json.key("intact").boolean(verdict.intact);
    json.key("rows").number(verdict.rows);
    json.key("removedRows").number(verdict.removedRows);
    json.key("head").string(QByteArrayView(verdict.head.mac.toHex()));
    if (!verdict.intact) {
        json.key("why").string(QStringView(verdict.why));
        json.key("firstBroken");
        if (verdict.firstBroken)
            json.string(QByteArrayView(verdict.firstBroken->toByteArray()));
        else
            json.null();
    }
    json.endObject();
    return json.take();
}

} // namespace

HandlerTask verifyAudit(const Request &request, const Clock &clock, Verifications &verifications, StreamHub &streams,
                        const Engine &engine, const ChainWitness &witness)
{
    Result<Slots::Slot> place = verifications.admit(request.caller->account);
    if (!place)
        co_return refuse(place.error());
    const auto progress = std::make_shared<ChainProgress>();
    const auto tell = [&, progress] {
        streams.publish(verificationEvent(progress->rows, progress->total, request.at, clock.now()));
    };
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, tell);
    ticks.start(kBetweenProgress);
    const Result<ChainVerdict> verdict =
        co_await Await(verifications.run(request, [engine, witness, progress](const std::atomic<bool> &stop) {
            return verifyLog(engine, witness, *progress, stop);
        }));
    tell();
    place->reset(); // whoever has the answer may ask again
    if (!verdict)
        co_return refuse(verdict.error());
    Outcome outcome = answer(verdictJson(*verdict));
    if (!verdict->intact)
        outcome.audit.alert = logIntegrityAlert(verdict->firstBroken, verdict->why, request.at);
    co_return outcome;
}

HandlerTask backup(const Request &request, Workers &longWork, const Engine &engine)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        co_return refuse(body.error());
    const QString file = body->string(u"file"_s, 4096);
    if (!file.isEmpty() && !QDir::isAbsolutePath(file))
        body->fail(u"file"_s, u"must be an absolute path"_s);
    if (const Result<void> complete = body->finish(); !complete)
        co_return refuse(complete.error());
    const Result<void> made = co_await Await(
        longWork.run([engine, file, &stop = longWork.isStopping()] { return engine.backup(file, &stop); }));
    if (!made)
        co_return refuse(made.error());
    JsonWriter json;
    json.beginObject().key("message").string(QByteArrayView("Backup made")).key("file").string(QStringView(file));
    json.endObject();
    Outcome outcome = answer(json.take());
    outcome.audit.action = Action::BackupMade;
    co_return outcome;
}

} // namespace postject::handlers
