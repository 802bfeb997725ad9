// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other systems plug into: a proxy asks whether it may let a request through, and services report their events.
#include "server/auth/accountservice.h"
#include "server/core/fieldfaults.h"
#include "server/core/json.h"
#include "server/core/jsonobject.h"
#include "server/domain/rowaction.h"
#include "server/geo/placefinder.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/api/eventreader.h"
#include "server/http/api/ingestqueue.h"
#include "server/http/handlers/handlers.h"
#include "server/storage/readers.h"

namespace postject::handlers {

namespace {

constexpr std::chrono::days kUncountedKept{400};

// The events of a request, and which of them came before.
struct Batch
{
    std::vector<ReportedEvent> events;
    std::vector<bool> isDuplicate;
    QByteArrayList newIds;
    qsizetype duplicates = 0;
};

// On a reader's thread: a thousand events take milliseconds, which the server thread does not have.
Result<std::shared_ptr<const Batch>> readBatch(Stores &stores, const QByteArray &body, TimePoint at, AccountId account)
{
    Result<std::vector<ReportedEvent>> events = readEvents(body, at);
    if (!events)
        return std::unexpected(events.error());
    auto batch = std::make_shared<Batch>();
    QByteArrayList ids;
    for (const ReportedEvent &event : *events) {
        if (!event.clientEventId.isEmpty())
            ids.append(event.clientEventId);
    }
    Result<QSet<QByteArray>> known = stores.ingest.known(account, ids);
    if (!known)
        return std::unexpected(known.error());
    for (const ReportedEvent &event : *events) {
        const bool isDuplicate = !event.clientEventId.isEmpty() && known->contains(event.clientEventId);
        batch->isDuplicate.push_back(isDuplicate);
        batch->duplicates += isDuplicate ? 1 : 0;
        if (isDuplicate || event.clientEventId.isEmpty())
            continue;
        batch->newIds.append(event.clientEventId);
        known->insert(event.clientEventId); // a second time within the request counts as before it
    }
    batch->events = *std::move(events);
    return batch;
}

// Turns a batch into the rows, failures and marks of its outcome.
class BatchWriter
{
public:
    BatchWriter(const Request &request, const AccountService &accounts, PlaceFinder &places)
        : m_request(request), m_accounts(accounts), m_places(places)
    {
    }

    Outcome write(const Batch &batch)
    {
        for (std::size_t i = 0; i < batch.events.size(); ++i)
            add(batch.events[i], batch.isDuplicate[i]);
        if (!m_faults.isEmpty())
            return refuse(m_faults.toError("member"_L1));
        const auto accepted = static_cast<qint64>(m_outcome.audit.events.size());
        m_outcome.reply = {.status = 202, .body = counts(accepted, batch.duplicates, {})};
        m_outcome.audit.metadata = counts(accepted, batch.duplicates, m_request.caller->key.toByteArray());
        m_outcome.audit.afterAppend = [account = m_request.caller->account, ids = batch.newIds, uncounted = m_uncounted,
                                       since = uncountedSince()](Stores &stores, const QList<ActivityId> &rows) {
            QList<ActivityId> marked;
            for (const qsizetype index : uncounted)
                marked.append(rows[index]);
            return stores.ingest.remember(account, ids).and_then([&] {
                return marked.isEmpty() ? Result<void>() : stores.ingest.markUncounted(marked, since);
            });
        };
        return std::move(m_outcome);
    }

private:
    static QByteArray counts(qint64 accepted, qint64 duplicates, const QByteArray &keyId)
    {
        JsonWriter json;
        json.beginObject();
        if (!keyId.isEmpty())
            json.key("keyId").string(QByteArrayView(keyId));
        json.key("accepted").number(accepted).key("duplicates").number(duplicates).endObject();
        return json.take();
    }

    // Long beyond the detector's window: whoever rehearses it over the log must know them too.
    TimePoint uncountedSince() const { return m_request.at - kUncountedKept; }

    // Whose event it is. An unknown name is what a failed login may be about; anything else has an account.
    std::optional<AccountId> accountOf(const ReportedEvent &event)
    {
        if (event.account.isEmpty())
            return m_request.caller->account;
        if (!m_request.caller->isAdministrator()) {
            m_faults.add(eventMember(event.index, "account"_L1), u"is taken from an administrator's key only"_s);
            return std::nullopt;
        }
        const std::optional<AccountId> id = AccountId::parse(event.account);
        const AccountRecord *account =
            id ? m_accounts.find(*id) : m_accounts.findByEmail(QString::fromUtf8(event.account));
        if (!account && !hasAction(event.row, Action::LoginFailed))
            m_faults.add(eventMember(event.index, "account"_L1), u"is no account of this server"_s);
        return account ? std::optional(account->id) : std::nullopt;
    }

    void add(const ReportedEvent &event, bool isDuplicate)
    {
        const std::optional<AccountId> account = accountOf(event);
        if (!m_request.caller->isAdministrator() && !isOpenToReports(QLatin1StringView(event.row.action)))
            m_faults.add(eventMember(event.index, "action"_L1), u"is a name of what this server does itself"_s);
        if (isDuplicate || !m_faults.isEmpty())
            return;
        ActivityRow row = event.row;
        row.account = account;
        row.country = m_places.find(row.ipAddress).country;
        row.requestId = m_request.requestId;
        const bool mayBlock = !event.account.isEmpty() && hasAction(row, Action::LoginFailed);
        if (mayBlock)
            m_outcome.audit.failedLogins.push_back({.address = event.address, .at = row.at, .account = account});
        else if (isFailedSignIn(row) && row.at >= uncountedSince())
            m_uncounted.append(std::ssize(m_outcome.audit.events));
        m_outcome.audit.events.push_back(std::move(row));
    }

    const Request &m_request;
    const AccountService &m_accounts;
    PlaceFinder &m_places;
    Outcome m_outcome;
    QList<qsizetype> m_uncounted; // among the events' rows
    FieldFaults m_faults;
};

} // namespace

HandlerTask verify(const Request &request)
{
    // A proxy that can't be understood must let nothing through, and proxies understand 401 and 403.
    if (!request.forwardingFault.isEmpty())
        co_return refuse(ErrorCode::Forbidden, request.forwardingFault);
    const QByteArray account = request.caller->account.toByteArray(); // plain ASCII, whatever the e-mail is
    Outcome outcome = answer(jsonObject({{"accountId", account}}));
    outcome.reply.headers.emplace_back("X-Postject-Account", account);
    co_return outcome;
}

HandlerTask ingestActivity(const Request &request, AccountService &accounts, IngestQueue &ingestQueue,
                           PlaceFinder &places, Readers &readers)
{
    if (const Result<void> json = BodyReader::expectJson(request); !json)
        co_return refuse(json.error());
    const AccountId account = request.caller->account;
    if (ingestQueue.isCrowded(account)) {
        co_return refuse(Error{.code = ErrorCode::Busy,
                               .detail = u"Too many batches of this account are waiting."_s,
                               .retryAfterSeconds = 1});
    }
    const IngestQueue::Turn turn = co_await ingestQueue.take(account);
    const Result<std::shared_ptr<const Batch>> batch =
        co_await Await(readers.run([body = request.body, at = request.at,
                                    account](Stores &stores) { return readBatch(stores, body, at, account); },
                                   {.account = account}));
    if (!batch)
        co_return refuse(batch.error());
    Outcome outcome = BatchWriter(request, accounts, places).write(**batch);
    outcome.held = turn;
    co_return outcome;
}

} // namespace postject::handlers
