// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/importtraces.h"

#include "server/storage/countedfailures.h"
#include "server/storage/query.h"
#include "server/storage/rollups.h"

namespace postject {

namespace {

#define SIGN_INS                                                                                                       \
    "SELECT account, activity_addresses.address, MAX(at) FROM activity JOIN activity_addresses ON "                    \
    "activity_addresses.id = activity.address WHERE activity.action <> 2 AND activity.action = (SELECT id FROM "       \
    "activity_words WHERE word = 'login') AND account IS NOT NULL AND request_id "

AccountSignIns signInsAt(const SqlRow &row)
{
    return {.account = AccountId{row.number(0)}, .ipAddress = textAt(row, 1), .newest = timeAt(row, 2)};
}

} // namespace

QList<AccountId> ImportTraces::accounts() const
{
    QList<AccountId> accounts;
    for (const auto &[of, rows] : requests.asKeyValueRange()) {
        if (!accounts.contains(of.first))
            accounts.append(of.first);
    }
    return accounts;
}

Result<ImportTraces> readImportTraces(Database &database, const QByteArray &requestId)
{
    ImportTraces traces;
    const SqlValue id = requestId;
    const auto requests = eachRow(
        database.prepared("SELECT account, at FROM activity WHERE request_id = ? AND account IS NOT NULL"_L1), {id},
        [&](const SqlRow &row) { ++traces.requests[{AccountId{row.number(0)}, floorDivide(row.number(1), kMinute)}]; });
    const auto signIns = eachRow(database.prepared(SIGN_INS "= ? GROUP BY account, activity.address"_L1), {id},
                                 [&](const SqlRow &row) { traces.signIns.append(signInsAt(row)); });
    if (!requests || !signIns)
        return std::unexpected(requests ? signIns.error() : requests.error());
    if (traces.signIns.isEmpty())
        return traces;
    const QList<AccountId> accounts = traces.accounts();
    return eachRow(database.prepared(SIGN_INS "<> ? AND NOT " UNDONE_ROW " GROUP BY account, activity.address"_L1),
                   {id},
                   [&](const SqlRow &row) {
                       if (const AccountSignIns other = signInsAt(row); accounts.contains(other.account))
                           traces.otherSignIns.append(other);
                   })
        .transform([&] { return traces; });
}

Result<void> forgetImportTraces(Database &database, const ImportTraces &traces, const QList<TaughtPlace> &places)
{
    for (const auto &[of, rows] : traces.requests.asKeyValueRange()) {
        SqlStatement &query =
            database.prepared("INSERT INTO undone_requests (account, minute, requests) VALUES (?, ?, ?) ON CONFLICT "
                              "(account, minute) DO UPDATE SET requests = requests + excluded.requests"_L1);
        if (const auto added = executeUpdate(query, {of.first.value, of.second, rows}); !added)
            return std::unexpected(added.error());
    }
    for (const TaughtPlace &each : places) {
        const SqlValue country = each.place.country, city = each.place.city;
        const SqlValue taught = each.place.lastLoginAt;
        const auto done =
            each.otherwise
                ? executeUpdate(database.prepared("UPDATE login_places SET last_login_at = ? WHERE account = ? AND "
                                                  "country = ? AND city = ? AND last_login_at <= ?"_L1),
                                {*each.otherwise, each.account.value, country, city, taught})
                : executeUpdate(database.prepared("DELETE FROM login_places WHERE account = ? AND country = ? AND "
                                                  "city = ? AND last_login_at <= ?"_L1),
                                {each.account.value, country, city, taught});
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

} // namespace postject
