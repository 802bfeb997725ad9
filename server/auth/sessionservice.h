// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions behind the JWTs: a token is good only while its session is here. A mirror of the sessions table, changed
// only after the commit that changed the table; checked tokens are remembered, so that a request costs one look-up.
// Server thread.
#pragma once

#include "server/core/result.h"
#include "server/domain/records.h"

#include <QHash>

namespace postject {

inline constexpr std::chrono::hours kSessionLifetime{12};
inline constexpr std::chrono::minutes kSessionUseInterval{1}; // a use within it is not written again

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

    // A session that no request has used for so long has ended; 0: none ends before its time.
    void setIdleLimit(std::chrono::minutes limit) { m_idleLimit = limit; }

    // Counts as a use. unauthenticated for a token that is not ours, has run out, or whose session has ended. RFC 8725.
    Result<SessionRecord> authenticate(const QByteArray &token, TimePoint now);
    // Whether the use by a request of that time is to be written; then it is taken as written.
    bool recordUse(SessionId id, TimePoint at);

    QList<SessionRecord> of(AccountId account, TimePoint now) const; // newest first
    bool isLive(SessionId id, TimePoint now) { return live(id, now) != nullptr; }
    void put(const SessionRecord &session);
    void end(SessionId id);
    void endAll(AccountId account, std::optional<SessionId> except);
    void moveEnds(Milliseconds by); // the clock was set
    // Ends what has run out or is idle. The idle ones since the last call: the table still holds them.
    QList<SessionId> forgetEnded(TimePoint now);

private:
    struct Held
    {
        SessionRecord record; // lastUsedAt: of the last request
        TimePoint writtenUse;
    };
    bool hasEnded(const SessionRecord &session, TimePoint now) const;
    bool isIdle(const SessionRecord &session, TimePoint now) const;
    Held *live(SessionId id, TimePoint now);

    QByteArray m_tokenKey;
    std::chrono::minutes m_idleLimit{0};
    QHash<SessionId, Held> m_sessions;
    QList<SessionId> m_endedIdle;
    QHash<QByteArray, SessionId> m_checkedTokens; // verified tokens of live sessions
};

} // namespace postject
