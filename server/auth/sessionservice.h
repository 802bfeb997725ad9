// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions behind the JWTs: a token is good only while its session is here. A mirror of the sessions table, changed
// only after the commit that changed the table; checked tokens are remembered, so that a request costs one look-up.
// Server thread.
#pragma once

#include "server/core/result.h"
#include "server/storage/records.h"

#include <QHash>

namespace postject {

inline constexpr std::chrono::hours kSessionLifetime{12};

class SessionService
{
public:
    explicit SessionService(QByteArray tokenKey); // 32 bytes

    void load(const QList<SessionRecord> &sessions);

    struct Opened
    {
        SessionRecord record;
        QByteArray token;
    };
    // A new session, not yet known here: put() it after its commit.
    Opened open(AccountId account, const QByteArray &ipAddress, const QByteArray &userAgent, TimePoint now) const;

    // unauthenticated for a token that is not ours, has run out, or whose session has ended. RFC 8725.
    Result<SessionRecord> authenticate(const QByteArray &token, TimePoint now);

    QList<SessionRecord> of(AccountId account, TimePoint now) const; // newest first
    bool isLive(SessionId id, TimePoint now) { return live(id, now) != nullptr; }
    void put(const SessionRecord &session);
    void end(SessionId id);
    void endAll(AccountId account, std::optional<SessionId> except);
    void moveEnds(Milliseconds by); // the clock was set
    void forgetExpired(TimePoint now);

private:
    const SessionRecord *live(SessionId id, TimePoint now);

    QByteArray m_tokenKey;
    QHash<SessionId, SessionRecord> m_sessions;
    QHash<QByteArray, SessionId> m_checkedTokens; // verified tokens of live sessions
};

} // namespace postject
