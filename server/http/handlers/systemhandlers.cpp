// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server itself: liveness, verification of the log, backup.
#include "server/alerts/securityalerts.h"
#include "server/core/json.h"
#include "server/core/jsonobject.h"
#include "server/core/workers.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/handlers/handlers.h"
#include "server/storage/chainverifier.h"
#include "server/storage/engine.h"
#include "server/storage/sqlstatement.h"

#include <QDir>

namespace postject::handlers {

HandlerTask health(const Request &)
{
    co_return answer(jsonObject({{"status", "ok"}, {"version", POSTJECT_VERSION}}));
}

HandlerTask verifyAudit(const Request &request, Workers &longWork, const Engine &engine, const ChainWitness &witness)
{
    // A connection of its own: the walk takes minutes on a large log and must not hold a reader.
    const Result<ChainVerdict> verdict =
        co_await Await(longWork.run([engine, witness, &stop = longWork.isStopping()]() -> Result<ChainVerdict> {
            return engine.open(OpenMode::Read).and_then([&](const std::unique_ptr<Database> &database) {
                const Interruptible ended(*database, stop);
                return verifyChain(*database, witness.key, witness.checkpointFile);
            });
        }));
    if (!verdict)
        co_return refuse(verdict.error());
    JsonWriter json;
    json.beginObject();
    json.key("intact").boolean(verdict->intact);
    json.key("rows").number(verdict->rows);
    json.key("removedRows").number(verdict->removedRows);
    json.key("head").string(QByteArrayView(verdict->head.mac.toHex()));
    if (!verdict->intact) {
        json.key("why").string(QStringView(verdict->why));
        json.key("firstBroken");
        if (verdict->firstBroken)
            json.string(QByteArrayView(verdict->firstBroken->toByteArray()));
        else
            json.null();
    }
    json.endObject();
    Outcome outcome = answer(json.take());
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
