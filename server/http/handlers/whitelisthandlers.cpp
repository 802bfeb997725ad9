// SPDX-License-Identifier: GPL-3.0-or-later
//
// The signed-in account's whitelist: at most 50 addresses and CIDR ranges, canonical, in the order added.
#include "server/contract/limits.h"
#include "server/core/json.h"
#include "server/core/jsonobject.h"
#include "server/http/api/await.h"
#include "server/http/api/bodyreader.h"
#include "server/http/handlers/handlers.h"
#include "server/storage/readers.h"
#include "server/whitelist/whitelistservice.h"

namespace postject::handlers {

namespace {

constexpr int kForecastDays = 30;
constexpr qint64 kForecastAddresses = 1000; // named, those with most requests; the others are counted
constexpr qsizetype kEntryMaxBytes = 64;

void writeEntries(JsonWriter &json, const QList<IpNetwork> &networks)
{
    json.key("whitelist").beginArray();
    for (const IpNetwork &network : networks)
        json.string(QByteArrayView(network.toByteArray()));
    json.endArray();
}

QByteArray changeAnswer(const char *message, const QList<IpNetwork> &networks, const QString &warning)
{
    JsonWriter json;
    json.beginObject();
    json.key("message").string(QByteArrayView(message));
    writeEntries(json, networks);
    if (!warning.isEmpty())
        json.key("warning").string(QStringView(warning));
    json.endObject();
    return json.take();
}

QString warningFor(const IpNetwork &added, const QList<IpNetwork> &after, const ClientAddress &client)
{
    if (!WhitelistService::allows(after, client)) {
        return u"This list does not hold your own address %1: the next request from it will be refused."_s.arg(
            QString::fromLatin1(client.text()));
    }
    if (added.prefix() == 0)
        return u"%1 allows every address of its family."_s.arg(QString::fromLatin1(added.toByteArray()));
    return {};
}

Outcome invalidIp(const Error &error)
{
    Error refused = error;
    refused.code = ErrorCode::InvalidIp;
    refused.fields = {{u"ip"_s, error.detail}};
    return refuse(refused);
}

// Inside the transaction, after the change: another one may have come in between.
Result<void> mustHold(Stores &stores, AccountId account, const ClientAddress &client)
{
    const Result<QList<QByteArray>> entries = stores.whitelist.entriesOf(account);
    if (!entries)
        return std::unexpected(entries.error());
    QList<IpNetwork> networks;
    for (const QByteArray &entry : *entries) {
        if (const Result<IpNetwork> network = IpNetwork::parse(entry))
            networks.append(*network);
    }
    if (WhitelistService::allows(networks, client))
        return {};
    return failure(ErrorCode::WouldLockOut, u"The whitelist would not hold your own address."_s);
}

QByteArray entryMetadata(const IpNetwork &network)
{
    return jsonObject({{"ip", network.toByteArray()}});
}

} // namespace

HandlerTask addToWhitelist(const Request &request, WhitelistService &whitelist)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        co_return refuse(body.error());
    const QString ip = body->string(u"ip"_s, kEntryMaxBytes);
    const QString label = body->optionalString(u"label"_s, 200).value_or(QString());
    const bool preventLockout = body->optionalBoolean(u"preventLockout"_s).value_or(false);
    if (const Result<void> complete = body->finish(); !complete)
        co_return refuse(complete.error());
    const Result<IpNetwork> network = IpNetwork::parse(ip.toUtf8());
    if (!network)
        co_return invalidIp(network.error());

    const AccountId account = request.caller->account;
    QList<IpNetwork> after = whitelist.networks(account);
    if (after.contains(*network)) {
        co_return refuse(ErrorCode::AlreadyWhitelisted,
                         u"%1 is on the whitelist."_s.arg(QString::fromLatin1(network->toByteArray())));
    }
    if (after.size() >= kWhitelistLimit)
        co_return refuse(ErrorCode::WhitelistFull, u"The whitelist holds %1 entries."_s.arg(kWhitelistLimit));
    after.append(*network);
    const QString warning = warningFor(*network, after, request.client);
    if (preventLockout && !WhitelistService::allows(after, request.client))
        co_return refuse(ErrorCode::WouldLockOut, warning);

    const WhitelistRecord record{
        .account = account, .entry = network->toByteArray(), .label = label, .addedAt = request.at};
    Outcome outcome = answer({}, 201);
    outcome.audit.action = Action::WhitelistAdded;
    outcome.audit.metadata = entryMetadata(*network);
    outcome.mutation = Mutation(
        [record, preventLockout, client = request.client](Stores &stores) {
            return stores.whitelist.insert(record).and_then(
                [&] { return preventLockout ? mustHold(stores, record.account, client) : Result<void>(); });
        },
        [&whitelist, record, warning](Reply &reply) {
            whitelist.add(record);
            reply.body = changeAnswer("IP added to whitelist", whitelist.networks(record.account), warning);
        });
    co_return outcome;
}

HandlerTask whitelist(const Request &request, WhitelistService &whitelist)
{
    const QList<WhitelistService::Entry> entries = whitelist.entries(request.caller->account);
    JsonWriter json;
    json.beginObject();
    json.key("whitelist").beginArray();
    for (const WhitelistService::Entry &entry : entries)
        json.string(QByteArrayView(entry.network.toByteArray()));
    json.endArray();
    json.key("entries").beginArray();
    for (const WhitelistService::Entry &entry : entries) {
        json.beginObject();
        json.key("ip").string(QByteArrayView(entry.network.toByteArray()));
        json.key("label").string(QStringView(entry.label));
        json.key("addedAt").time(entry.addedAt);
        json.endObject();
    }
    json.endArray();
    json.key("limit").number(qint64{kWhitelistLimit});
    json.key("clientIp").string(QByteArrayView(request.client.text()));
    json.endObject();
    co_return answer(json.take());
}

HandlerTask removeFromWhitelist(const Request &request, WhitelistService &whitelist)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        co_return refuse(body.error());
    const QString ip = body->string(u"ip"_s, kEntryMaxBytes);
    const bool preventLockout = body->optionalBoolean(u"preventLockout"_s).value_or(false);
    if (const Result<void> complete = body->finish(); !complete)
        co_return refuse(complete.error());
    const Result<IpNetwork> network = IpNetwork::parse(ip.toUtf8());
    if (!network)
        co_return invalidIp(network.error());
    const AccountId account = request.caller->account;
    const QByteArray entry = network->toByteArray();
    QList<IpNetwork> after = whitelist.networks(account);
    if (after.removeAll(*network) == 0) {
        co_return refuse(ErrorCode::NotWhitelisted, u"%1 is not on the whitelist."_s.arg(QString::fromLatin1(entry)));
    }
    if (preventLockout && !WhitelistService::allows(after, request.client)) {
        co_return refuse(ErrorCode::WouldLockOut,
                         u"Without %1 the whitelist does not hold your own address."_s.arg(QString::fromLatin1(entry)));
    }
    Outcome outcome = answer({});
    outcome.audit.action = Action::WhitelistRemoved;
    outcome.audit.metadata = entryMetadata(*network);
    outcome.mutation = Mutation(
        [account, entry, preventLockout, client = request.client](Stores &stores) {
            return stores.whitelist.remove(account, entry).and_then([&] {
                return preventLockout ? mustHold(stores, account, client) : Result<void>();
            });
        },
        [&whitelist, account, entry](Reply &reply) {
            whitelist.remove(account, entry);
            reply.body = changeAnswer("IP removed from whitelist", whitelist.networks(account), {});
        });
    co_return outcome;
}

namespace {

// On the reader's thread: an account may have been used from a hundred thousand addresses.
QByteArray forecastJson(const QList<AddressCount> &counts, const QList<IpNetwork> &networks)
{
    JsonWriter json;
    qint64 refused = 0, named = 0, others = 0;
    json.beginObject().key("days").number(qint64{kForecastDays});
    json.key("addresses").beginArray();
    for (const AddressCount &each : counts) {
        const Result<IpAddress> address = IpAddress::parse(each.ipAddress);
        if (!address || WhitelistService::allows(networks, {*address}))
            continue;
        refused += each.requests;
        if (named == kForecastAddresses) {
            ++others;
            continue;
        }
        ++named;
        json.beginObject();
        json.key("ipAddress").string(QByteArrayView(each.ipAddress));
        json.key("requests").number(each.requests);
        json.key("lastSeenAt").time(each.lastSeenAt);
        json.endObject();
    }
    json.endArray();
    json.key("otherAddresses").number(others);
    json.key("refusedRequests").number(refused);
    json.endObject();
    return json.take();
}

} // namespace

HandlerTask forecastWhitelist(const Request &request, Readers &readers)
{
    Result<BodyReader> body = BodyReader::open(request);
    if (!body)
        co_return refuse(body.error());
    QList<IpNetwork> networks;
    const QList<QString> entries = body->strings(u"whitelist"_s, kWhitelistLimit, kEntryMaxBytes);
    for (const QString &entry : entries) {
        if (const Result<IpNetwork> network = IpNetwork::parse(entry.toUtf8()))
            networks.append(*network);
        else
            body->fail(u"whitelist"_s, u"holds %1: %2"_s.arg(entry, network.error().detail));
    }
    if (const Result<void> complete = body->finish(); !complete)
        co_return refuse(complete.error());

    const TimePoint since = request.at - std::chrono::hours(24 * kForecastDays);
    const AccountId account = request.caller->account;
    const Result<QByteArray> forecast = co_await Await(readers.run(
        [account, since, networks](Stores &stores) {
            return stores.activity.addressesOf(account, since)
                .transform([&networks](const QList<AddressCount> &counts) { return forecastJson(counts, networks); });
        },
        {.account = account, .weight = ReadFor::Heavy}));
    if (!forecast)
        co_return refuse(forecast.error());
    co_return answer(*forecast);
}

} // namespace postject::handlers
