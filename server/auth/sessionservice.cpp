// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/sessionservice.h"

#include "server/auth/jwt.h"
#include "server/core/crypto.h"

#include <algorithm>

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
                       .userAgent = userAgent},
            .token = issueToken(m_tokenKey, claims)};
}

const SessionRecord *SessionService::live(SessionId id, TimePoint now)
{
    const auto found = m_sessions.constFind(id);
    if (found == m_sessions.constEnd())
        return nullptr;
    if (found->expiresAt <= now) {
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
    if (const auto checked = m_checkedTokens.constFind(token); checked != m_checkedTokens.constEnd()) {
        if (const SessionRecord *session = live(*checked, now))
            return *session;
        m_checkedTokens.remove(token);
        return refused();
    }
    const Result<TokenClaims> claims = verifyToken(m_tokenKey, token, now);
    if (!claims)
        return refused();
    const SessionRecord *session = live(claims->session, now);
    if (!session || session->account != claims->account ||
        !equalInConstantTime(session->tokenHash, sha256(claims->tokenId)))
        return refused();
    if (m_checkedTokens.size() >= kCheckedTokensMax)
        m_checkedTokens.clear(); // they are only remembered: the next request checks again
    m_checkedTokens.insert(token, session->id);
    return *session;
}

QList<SessionRecord> SessionService::of(AccountId account, TimePoint now) const
{
    QList<SessionRecord> sessions;
    for (const SessionRecord &session : m_sessions) {
        if (session.account == account && session.expiresAt > now)
            sessions.append(session);
    }
    std::ranges::sort(sessions, std::ranges::greater(),
                      [](const SessionRecord &each) { return std::pair(each.createdAt, each.id); });
    return sessions;
}

void SessionService::put(const SessionRecord &session)
{
    m_sessions.insert(session.id, session);
}

void SessionService::end(SessionId id)
{
    m_sessions.remove(id);
    m_checkedTokens.removeIf([id](const auto &entry) { return entry.value() == id; });
}

void SessionService::moveEnds(Milliseconds by)
{
    for (SessionRecord &session : m_sessions)
        session.expiresAt += by;
}

void SessionService::forgetExpired(TimePoint now)
{
    QList<SessionId> expired;
    for (const SessionRecord &session : std::as_const(m_sessions)) {
        if (session.expiresAt <= now)
            expired.append(session.id);
    }
    for (const SessionId id : std::as_const(expired))
        end(id);
}

void SessionService::endAll(AccountId account, std::optional<SessionId> except)
{
    QList<SessionId> ended;
    for (const SessionRecord &session : std::as_const(m_sessions)) {
        if (session.account == account && session.id != except)
            ended.append(session.id);
    }
    for (const SessionId id : std::as_const(ended))
        end(id);
}

} // namespace postject
