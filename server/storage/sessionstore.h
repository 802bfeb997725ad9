// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions. On the thread of its connection; writing functions only inside a change of the writer.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

namespace postject {

class Database;

class SessionStore
{
public:
    explicit SessionStore(Database &database) : m_database(database) {}

    Result<QList<SessionRecord>> live(TimePoint now); // not yet expired
    Result<void> insert(const SessionRecord &session);
    Result<void> end(SessionId id);
    Result<void> endAll(AccountId account, std::optional<SessionId> except);
    Result<void> setUsed(SessionId id, TimePoint at);        // also when it has ended meanwhile
    Result<void> moveEnds(Milliseconds by, TimePoint until); // and uses, of those that end after that
    Result<void> forgetExpired(TimePoint now);

private:
    Database &m_database;
};

} // namespace postject
