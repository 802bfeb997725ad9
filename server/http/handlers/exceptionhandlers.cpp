// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exceptions: what no alert is raised about. Whoever sees an account's alerts may list, add and revoke its exceptions;
// those of every account are the administrators'.
#include "server/auth/accountservice.h"
#include "server/contract/limits.h"
#include "server/core/crypto.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/recordjson.h"
#include "server/http/handlers/handlers.h"
#include "server/http/handlers/scope.h"
#include "server/storage/readers.h"

namespace postject::handlers {

namespace {

std::optional<TimePoint> readUntil(BodyReader &body, TimePoint now)
{
    const std::optional<QString> text = body.optionalString(u"until"_s, 64);
    if (!text)
        return std::nullopt;
    const std::optional<TimePoint> until = parseTime(text->toLatin1());
    if (!until)
        body.fail(u"until"_s, u"must be a date-time, such as 2026-01-31T00:00:00Z"_s);
    else if (*until <= now)
        body.fail(u"until"_s, u"must be in the future"_s);
    return until;
}

void readSubject(BodyReader &body, ExceptionRecord &exception)
{
    const QString name = body.string(u"type"_s, 16);
    const QString subject = body.string(u"subject"_s, 256);
    const std::optional<ExceptionType> type = exceptionTypeOf(QLatin1StringView(name.toLatin1()));
    if (!type)
        return body.fail(
            Error{.code = ErrorCode::InvalidRequest, .fields = {{u"type"_s, u"must be place, path or address"_s}}});
    exception.type = *type;
    const Result<QByteArray> canonical = canonicalSubject(*type, subject.toUtf8());
    if (canonical)
        exception.subject = *canonical;
    else
        body.fail(canonical.error());
}

Result<ExceptionRecord> readException(const AccountService &accounts, const Request &request)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        return std::unexpected(body.error());
    ExceptionRecord exception{.id = ExceptionId{randomId()}, .createdAt = request.at};
    readSubject(*body, exception);
    exception.account = readAccountMember(*body, accounts, *request.caller);
    exception.until = readUntil(*body, request.at);
    exception.note = body->string(u"note"_s, kExceptionNoteMaxBytes);
    exception.createdBy = request.caller->account;
    if (const Result<void> complete = body->finish(); !complete)
        return std::unexpected(complete.error());
    if (!request.caller->isAdministrator() && exception.account != request.caller->account)
        return failure(ErrorCode::Forbidden, u"Only an administrator makes exceptions for other accounts."_s);
    return exception;
}

QByteArray exceptionJson(const ExceptionRecord &exception)
{
    JsonWriter json;
    writeException(json, exception);
    return json.take();
}

QByteArray auditMetadata(const ExceptionRecord &exception)
{
    JsonWriter json;
    json.beginObject().key("exceptionId").string(QByteArrayView(exception.id.toByteArray()));
    json.key("type").string(QByteArrayView(exceptionTypeName(exception.type)));
    json.key("subject").string(QByteArrayView(exception.subject));
    json.key("account").string(exception.account ? QByteArrayView(exception.account->toByteArray()) : "all");
    json.key("until");
    if (exception.until)
        json.time(*exception.until);
    else
        json.null();
    json.key("note").string(QStringView(exception.note)).endObject();
    return json.take();
}

} // namespace

HandlerTask listExceptions(const Request &request, Readers &readers)
{
    QueryReader query(request);
    const Result<AccountScope> scope = readScope(query, request);
    if (!scope)
        co_return refuse(scope.error());
    const Paging paging = query.paging();
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const ExceptionFilter filter{.account = scope->account,
                                 .everyAccount = scope->everyAccount,
                                 .withoutAccount =
                                     request.caller->isAdministrator() && scope->account == request.caller->account};
    const Result<QList<ExceptionRecord>> exceptions = co_await Await(
        readers.run([filter, now = request.at](Stores &stores) { return stores.exceptions.inForce(filter, now); }));
    if (!exceptions)
        co_return refuse(exceptions.error());
    JsonWriter json;
    json.beginObject().key("exceptions").beginArray();
    for (const ExceptionRecord &each :
         exceptions->mid(std::min<qint64>(paging.offset, exceptions->size()), paging.limit))
        writeException(json, each);
    json.endArray().key("total").number(qint64{exceptions->size()});
    json.key("limit").number(qint64{kExceptionLimit}).endObject();
    co_return answer(json.take());
}

HandlerTask addException(const Request &request, AccountService &accounts)
{
    const Result<ExceptionRecord> exception = readException(accounts, request);
    if (!exception)
        co_return refuse(exception.error());
    Outcome outcome = answer(exceptionJson(*exception), 201);
    outcome.audit.action = Action::ExceptionAdded;
    outcome.audit.metadata = auditMetadata(*exception);
    outcome.mutation = Mutation([exception = *exception](Stores &stores) {
        const Error gone{.code = ErrorCode::NotFound, .detail = u"There is no such account."_s};
        return (exception.account ? stores.accounts.mustExist(*exception.account, gone) : Result<void>()).and_then([&] {
            return stores.exceptions.insert(exception, exception.createdAt);
        });
    });
    co_return outcome;
}

HandlerTask removeException(const Request &request, Readers &readers)
{
    if (const Result<void> empty = BodyReader::expectNothing(request); !empty)
        co_return refuse(empty.error());
    const ExceptionId id = ExceptionId::parse(request.arguments.first()).value_or(ExceptionId{});
    const Result<ExceptionRecord> found =
        co_await Await(readers.run([id, now = request.at](Stores &stores) { return stores.exceptions.one(id, now); }));
    // Another account's is as absent as one that never was.
    if (found && !request.caller->isAdministrator() && found->account != request.caller->account)
        co_return refuse(ErrorCode::NotFound, u"There is no such exception."_s);
    if (!found)
        co_return refuse(found.error());
    Outcome outcome = answer({}, 204);
    outcome.audit.action = Action::ExceptionRemoved;
    outcome.audit.metadata = auditMetadata(*found);
    outcome.mutation = Mutation([id](Stores &stores) { return stores.exceptions.remove(id); });
    co_return outcome;
}

} // namespace postject::handlers
