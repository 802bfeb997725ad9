// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/sessionservice.h"

#include "server/auth/jwt.h"
#include "server/core/crypto.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace postject {

namespace {
constexpr int kCheckedTokensMax = 16 * 1024;
} // namespace

SessionService::SessionService(QByteArray tokenKey) : m_tokenKey(std::move(tokenKey)) {}

void SessionService::load(const QList<SessionRecord> &sessions)
{
    for (const SessionRecord &session : sessions)
        put(session);
}

SessionService::Opened SessionService::open(AccountId account, const QByteArray &ipAddress, const QByteArray &userAgent,
                                            TimePoint now) const
{
    const auto issuedAt = std::chrono::floor<std::chrono::seconds>(now);
    const TokenClaims claims{.account = account,
                             .session = SessionId{randomId()},
                             .tokenId = newTokenId(),
                             .issuedAt = issuedAt,
                             .expiresAt = issuedAt + kSessionLifetime,
                             .authenticated = issuedAt};
    return {.record = {.id = claims.session,
                       .account = account,
                       .tokenHash = sha256(claims.tokenId),
                       .createdAt = now,
                       .expiresAt = claims.expiresAt,
                       .ipAddress = ipAddress,
                       .userAgent = userAgent,
                       .lastUsedAt = now},
            .token = issueToken(m_tokenKey, claims)};
}

bool SessionService::isIdle(const SessionRecord &session, TimePoint now) const
{
    return m_idleLimit.count() > 0 && now - session.lastUsedAt >= m_idleLimit;
}

bool SessionService::hasEnded(const SessionRecord &session, TimePoint now) const
{
    return session.expiresAt <= now || isIdle(session, now);
}

SessionService::Held *SessionService::live(SessionId id, TimePoint now)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end())
        return nullptr;
    if (hasEnded(found->record, now)) {
        if (isIdle(found->record, now))
            m_endedIdle.append(id);
        end(id);
        return nullptr;
    }
    return &*found;
}

Result<SessionRecord> SessionService::authenticate(const QByteArray &token, TimePoint now)
{
    const auto refused = [] {
        return failure(ErrorCode::Unauthenticated, u"The token is not valid, or its session has ended."_s);
    };
    const auto used = [now](Held &session) {
        session.record.lastUsedAt = now;
        return session.record;
    };
    if (const auto checked = m_checkedTokens.constFind(token); checked != m_checkedTokens.constEnd()) {
        if (Held *session = live(*checked, now))
            return used(*session);
        m_checkedTokens.remove(token);
        return refused();
    }
    const Result<TokenClaims> claims = readToken(m_tokenKey, token);
    if (!claims)
        return refused();
    Held *session = live(claims->session, now);
    if (!session || session->record.account != claims->account ||
        !equalInConstantTime(session->record.tokenHash, sha256(claims->tokenId)))
        return refused();
    // When the clock was set the session's end moved with it, and the token's times with the session.
    if (!isValidAt(*claims, now - (session->record.expiresAt - claims->expiresAt)))
        return refused();
    if (m_checkedTokens.size() >= kCheckedTokensMax)
        m_checkedTokens.clear(); // they are only remembered: the next request checks again
    m_checkedTokens.insert(token, claims->session);
    return used(*session);
}

bool SessionService::recordUse(SessionId id, TimePoint at)
{
    const auto found = m_sessions.find(id);
    // A clock that was set back must not silence the uses until it has caught up.
    if (found == m_sessions.end() || (at >= found->writtenUse && at < found->writtenUse + kSessionUseInterval))
        return false;
    found->writtenUse = at;
    return true;
}

QList<SessionRecord> SessionService::of(AccountId account, TimePoint now) const
{
    QList<SessionRecord> sessions;
    for (const Held &held : m_sessions) {
        if (held.record.account == account && !hasEnded(held.record, now))
            sessions.append(held.record);
    }
    std::ranges::sort(sessions, std::ranges::greater(),
                      [](const SessionRecord &each) { return std::pair(each.createdAt, each.id); });
    return sessions;
}

void SessionService::put(const SessionRecord &session)
{
    m_sessions.insert(session.id, {.record = session, .writtenUse = session.lastUsedAt});
}

void SessionService::end(SessionId id)
{
    m_sessions.remove(id);
    m_checkedTokens.removeIf([id](const auto &entry) { return entry.value() == id; });
}

void SessionService::moveEnds(Milliseconds by)
{
    for (Held &held : m_sessions) {
        held.record.expiresAt += by;
        held.record.lastUsedAt += by;
        held.writtenUse += by;
    }
}

QList<SessionId> SessionService::forgetEnded(TimePoint now)
{
    QSet<SessionId> ended;
    m_sessions.removeIf([&](const auto &entry) {
        const SessionRecord &session = entry.value().record;
        if (!hasEnded(session, now))
            return false;
        ended.insert(session.id);
        if (isIdle(session, now))
            m_endedIdle.append(session.id);
        return true;
    });
    if (!ended.isEmpty()) // once for all of them: thousands can end in the same minute
        m_checkedTokens.removeIf([&](const auto &entry) { return ended.contains(entry.value()); });
    return std::exchange(m_endedIdle, {});
}

void SessionService::endAll(AccountId account, std::optional<SessionId> except)
{
    QList<SessionId> ended;
    for (const Held &held : std::as_const(m_sessions)) {
        if (held.record.account == account && held.record.id != except)
            ended.append(held.record.id);
    }
    for (const SessionId id : std::as_const(ended))
        end(id);
}

} // namespace postject
