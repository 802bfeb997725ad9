// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/blockclient.h"

#include "server/contract/limits.h"

#include <QJsonArray>

#include <utility>

namespace postject::ui {
namespace {

std::unexpected<ApiError> malformed(QString what)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = std::move(what);
    return std::unexpected(std::move(error));
}

ApiResult<BlockEntry> readBlock(const QJsonObject &row)
{
    const std::optional<TimePoint> blockedAt = parseTime(row["blockedAt"_L1].toString().toLatin1());
    const std::optional<TimePoint> expiresAt = parseTime(row["expiresAt"_L1].toString().toLatin1());
    if (!blockedAt || !expiresAt || !row["id"_L1].isString() || !row["ipAddress"_L1].isString())
        return malformed(u"A block without \"id\", \"ipAddress\" or valid times"_s);
    return BlockEntry{row["id"_L1].toString(),
                      row["ipAddress"_L1].toString(),
                      row["reason"_L1].toString(),
                      row["attempts"_L1].toInt(),
                      *blockedAt,
                      *expiresAt};
}

} // namespace

ApiResult<BlockListing> readBlocks(const QJsonObject &answer)
{
    if (!answer["blocks"_L1].isArray())
        return malformed(u"A list of blocks without \"blocks\""_s);
    const QJsonArray rows = answer["blocks"_L1].toArray();
    BlockListing listing{.blocks = {}, .total = answer["total"_L1].toInteger(rows.size())};
    listing.blocks.reserve(rows.size());
    for (const QJsonValue &row : rows) {
        const ApiResult<BlockEntry> block = readBlock(row.toObject());
        if (!block)
            return std::unexpected(block.error());
        listing.blocks.append(*block);
    }
    return listing;
}

void BlockClient::list(QObject *context, ListCallback done)
{
    listFrom({}, context, std::move(done));
}

void BlockClient::listFrom(QList<BlockEntry> known, QObject *context, ListCallback done)
{
    QUrlQuery page;
    page.addQueryItem(u"limit"_s, QString::number(kPageLimitMax));
    page.addQueryItem(u"offset"_s, QString::number(known.size()));
    m_client.send(ApiCall{.endpoint = EndpointId::ListBlocks, .query = page}, context,
                  [this, known = std::move(known), context,
                   done = std::move(done)](const ApiResult<QJsonObject> &answer) mutable {
                      const ApiResult<BlockListing> listing = answer.and_then(readBlocks);
                      if (!listing)
                          return done(std::unexpected(listing.error()));
                      known += listing->blocks;
                      // An empty page ends it too: blocks run out between two calls.
                      if (known.size() < listing->total && !listing->blocks.isEmpty())
                          listFrom(std::move(known), context, std::move(done));
                      else
                          done(std::move(known));
                  });
}

void BlockClient::block(const QString &ip, int hours, const QString &reason, QObject *context, BlockedCallback done)
{
    m_client.send(ApiCall{.endpoint = EndpointId::BlockAddress,
                          .body = QJsonObject{{u"ip"_s, ip}, {u"hours"_s, hours}, {u"reason"_s, reason}}},
                  context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readBlock)); });
}

void BlockClient::lift(const QString &id, QObject *context, DoneCallback done)
{
    m_client.send(ApiCall{.endpoint = EndpointId::LiftBlock, .arguments = {id}}, context,
                  [done = std::move(done)](const ApiResult<QJsonObject> &answer) {
                      done(answer.transform([](const QJsonObject &) {}));
                  });
}

} // namespace postject::ui
