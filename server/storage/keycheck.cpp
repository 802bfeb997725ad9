// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/keycheck.h"

#include "server/core/keys.h"
#include "server/storage/datafolder.h"
#include "server/storage/logstart.h"
#include "server/storage/query.h"

namespace postject {

namespace {

// "": the database is of a version that had none, or has yet to get it.
Result<QString> storedCheck(Database &database)
{
    const auto columns = oneNumber(
        database.prepared("SELECT COUNT(*) FROM pragma_table_info('instance') WHERE name = 'key_check'"_L1), {});
    if (!columns)
        return std::unexpected(columns.error());
    QString check;
    if (*columns == 0)
        return check;
    return eachRow(database.prepared("SELECT key_check FROM instance"_L1), {},
                   [&](const SqlRow &row) { check = row.string(0); })
        .transform([&] { return check; });
}

// What the log itself says of the key.
bool madeTheLog(Database &database, const DataFolder &folder)
{
    const QByteArray key = keys::activityChain(folder.masterKey);
    if (const auto checkpoint = readCheckpoint(folder.checkpointFile, key); checkpoint && *checkpoint)
        return true;
    const auto fault = checkNewestRows(database, key);
    return fault && !*fault;
}

} // namespace

QString keyCheckOf(const DataFolder &folder)
{
    return QString::fromLatin1(hmacSha256(keys::keyCheck(folder.masterKey), folder.instanceId.toLatin1()).toHex());
}

Result<void> checkKey(Database &database, const DataFolder &folder)
{
    const auto stored = storedCheck(database);
    if (!stored)
        return std::unexpected(stored.error());
    const bool isRight = stored->isEmpty() ? madeTheLog(database, folder)
                                           : equalInConstantTime(stored->toLatin1(), keyCheckOf(folder).toLatin1());
    if (isRight)
        return {};
    return failure(
        ErrorCode::InternalError,
        u"The key %1 is not the one that this database was written under; put it back from its backup."_s.arg(
            folder.keyFile));
}

} // namespace postject
