// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/importbatch.h"

#include "server/core/crypto.h"
#include "server/core/json.h"
#include "server/import/ndjsonreader.h"

#include <algorithm>

namespace postject {

namespace {

std::unexpected<Error> wrong(const QString &member, const QString &message)
{
    return std::unexpected(Error{.code = ErrorCode::InvalidRequest,
                                 .detail = u"The member \"%1\" %2."_s.arg(member, message),
                                 .fields = {{member, message}}});
}

bool isImportId(QByteArrayView text)
{
    return text.size() == kImportIdBytes &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool readBlock(const JsonView &value, BruteForceFinding &block)
{
    bool isGood = value.isObject();
    value.eachMember([&](QByteArrayView name, const JsonView &member) {
        if (name == "ipAddress") {
            const Result<IpNetwork> network = IpNetwork::parse(member.string());
            isGood = isGood && network && BruteForceDetector::subjectOf(network->first()) == member.string();
            block.subject = member.string().toByteArray();
        } else if (name == "attempts") {
            const qint64 attempts = member.integer().value_or(0);
            isGood = isGood && attempts > 0 && attempts <= 1'000'000;
            block.attempts = static_cast<int>(attempts);
        } else if (name == "blockedAt" || name == "expiresAt") {
            const std::optional<TimePoint> time = parseTime(member.string());
            isGood = isGood && time;
            (name == "blockedAt" ? block.at : block.blockedUntil) = time.value_or(TimePoint());
        } else if (name == "accounts") {
            isGood = isGood && member.isArray();
            member.eachElement([&](const JsonView &each) {
                const auto account = AccountId::parse(each.string());
                isGood = isGood && account;
                block.accounts.append(account.value_or(AccountId{}));
            });
        } else {
            isGood = false;
        }
    });
    return isGood && !block.subject.isEmpty() && block.attempts > 0 && block.blockedUntil > block.at;
}

bool readEnd(const JsonView &value, ImportEnd &end)
{
    bool isGood = value.isObject();
    value.eachMember([&](QByteArrayView name, const JsonView &member) {
        if (name == "format") {
            end.format = member.string().toByteArray();
        } else if (name == "lines" || name == "skipped") {
            const qint64 count = member.integer().value_or(-1);
            isGood = isGood && count >= 0;
            (name == "lines" ? end.lines : end.skipped) = count;
        } else {
            isGood = false;
        }
    });
    return isGood && logFormatOf(end.format);
}

// The place of the first that is none; -1 if all are good.
qsizetype readEvents(const JsonView &events, ImportBatch &batch, TimePoint now)
{
    const ImportOptions options{
        .account = batch.account, .accountOf = [](QByteArrayView text) { return AccountId::parse(text); }, .now = now};
    ImportEvent event;
    qsizetype bad = -1;
    batch.events.reserve(static_cast<std::size_t>(events.size()));
    events.eachElement([&](const JsonView &value) {
        if (bad < 0 && !readImportEvent(value, options, event))
            bad = std::ssize(batch.events);
        batch.events.push_back(event.row);
    });
    return bad;
}

} // namespace

QByteArray importId(QByteArrayView format, AccountId account, QByteArrayView digest)
{
    return sha256(format.toByteArray() + '\0' + account.toByteArray() + '\0' + digest.toByteArray()).toHex();
}

QByteArray importRequestId(QByteArrayView importId)
{
    return kImportIdPrefix.toByteArray().append(importId.first(std::min(importId.size(), kShortImportIdBytes)));
}

QByteArray nextImportId(QByteArrayView importId)
{
    return sha256("again\n" + importId.toByteArray()).toHex();
}

QByteArray ImportBatch::toJson() const
{
    JsonWriter json;
    json.beginObject();
    json.key("import").string(QByteArrayView(id));
    json.key("account").string(QByteArrayView(account.toByteArray()));
    json.key("offset").number(offset);
    json.key("events").beginArray();
    for (const ActivityRow &row : events)
        writeImportEvent(json, row, account);
    json.endArray().key("blocks").beginArray();
    for (const BruteForceFinding &block : blocks) {
        json.beginObject().key("ipAddress").string(QByteArrayView(block.subject));
        json.key("attempts").number(qint64{block.attempts});
        json.key("blockedAt").time(block.at).key("expiresAt").time(block.blockedUntil);
        json.key("accounts").beginArray();
        for (const AccountId each : block.accounts)
            json.string(QByteArrayView(each.toByteArray()));
        json.endArray().endObject();
    }
    json.endArray();
    if (end) {
        json.key("end").beginObject().key("format").string(QByteArrayView(end->format));
        json.key("lines").number(end->lines).key("skipped").number(end->skipped).endObject();
    }
    if (isUndo)
        json.key("undo").boolean(true);
    json.endObject();
    return json.take();
}

Result<ImportBatch> ImportBatch::fromJson(const QByteArray &body, TimePoint now)
{
    const Result<JsonDocument> document = JsonDocument::parse(body.isEmpty() ? QByteArrayView("{}") : body);
    if (!document)
        return std::unexpected(document.error());
    ImportBatch batch;
    QString fault;
    std::optional<JsonView> events, blocks;
    document->root().eachMember([&](QByteArrayView name, const JsonView &value) {
        bool isGood = true;
        if (name == "import") {
            batch.id = value.string().toByteArray();
        } else if (name == "account") {
            const auto account = AccountId::parse(value.string());
            isGood = account.has_value();
            batch.account = account.value_or(AccountId{});
        } else if (name == "offset") {
            batch.offset = value.integer().value_or(-1);
            isGood = batch.offset >= 0;
        } else if (name == "events") {
            isGood = value.isArray() && value.size() <= kImportEventsMax;
            events = value;
        } else if (name == "blocks") {
            isGood = value.isArray() && value.size() <= kImportBlocksMax;
            blocks = value;
        } else if (name == "undo") {
            batch.isUndo = isGood = value.written() == "true";
        } else if (name == "end") {
            isGood = readEnd(value, batch.end.emplace());
        } else {
            isGood = false;
        }
        if (!isGood && fault.isEmpty())
            fault = QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 64)));
    });
    if (!fault.isEmpty())
        return wrong(fault, u"is unknown, of the wrong type or too large"_s);
    if (!isImportId(batch.id))
        return wrong(u"import"_s, u"must have 64 hexadecimal digits"_s);
    if (batch.account.isNull())
        return wrong(u"account"_s, u"is required"_s);
    const auto holdsAny = [](const std::optional<JsonView> &list) { return list && list->size() > 0; };
    if (batch.isUndo && (holdsAny(events) || holdsAny(blocks) || batch.end))
        return wrong(u"undo"_s, u"can't stand beside what is to be stored"_s);
    if (events) {
        if (const qsizetype bad = readEvents(*events, batch, now); bad >= 0)
            return wrong(u"events[%1]"_s.arg(bad), u"is no event"_s);
    }
    qsizetype bad = -1;
    if (blocks) {
        blocks->eachElement([&](const JsonView &value) {
            if (!readBlock(value, batch.blocks.emplaceBack()) && bad < 0)
                bad = batch.blocks.size() - 1;
        });
    }
    if (bad >= 0)
        return wrong(u"blocks[%1]"_s.arg(bad), u"is no block"_s);
    return batch;
}

} // namespace postject
