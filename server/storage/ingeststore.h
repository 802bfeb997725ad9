// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is remembered of ingested events beside their rows: the client ids of each account, so that an event sent again
// is known, and which failed logins must not count towards a block. Writing functions only inside a change.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

#include <QByteArrayList>
#include <QSet>

namespace postject {

class Database;

class IngestStore
{
public:
    // Of each account so many of the newest client ids are kept; whatever is older is forgotten.
    static constexpr qint64 kClientEventIdsKept = 1'000'000;

    explicit IngestStore(Database &database) : m_database(database) {}

    // Which of these client ids came before.
    Result<QSet<QByteArray>> known(AccountId account, const QByteArrayList &clientEventIds);
    // New ones; forgets as many old ones as are too many.
    Result<void> remember(AccountId account, const QByteArrayList &clientEventIds, qint64 kept = kClientEventIdsKept);

    // These rows are failed logins that count towards no block. What is older than since is forgotten.
    Result<void> markUncounted(const QList<ActivityId> &rows, TimePoint since);
    // The rows of login_failed and 2fa_failed since then that do count, oldest first.
    Result<QList<ActivityRow>> countedFailures(TimePoint since);

private:
    Database &m_database;
};

} // namespace postject
