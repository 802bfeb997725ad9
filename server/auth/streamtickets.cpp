// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/streamtickets.h"

#include "server/core/crypto.h"

#include <algorithm>

namespace postject {

namespace {
constexpr int kTicketBytes = 32;
} // namespace

StreamTickets::Issued StreamTickets::issue(AccountId account, const QByteArray &authorization,
                                           const ClientAddress &client, TimePoint now)
{
    forgetEnded(now);
    const QByteArray ticket = randomBytes(kTicketBytes).toHex();
    QList<Held> &held = m_held[account];
    if (held.size() >= kPerAccount)
        held.removeFirst();
    held.append({.hash = sha256(ticket), .authorization = authorization, .client = client, .issuedAt = now});
    return {.ticket = ticket, .expiresAt = now + kLifetime};
}

std::optional<QByteArray> StreamTickets::redeem(const QByteArray &ticket, const ClientAddress &client, TimePoint now)
{
    forgetEnded(now);
    const QByteArray hash = sha256(ticket);
    for (auto of = m_held.begin(); of != m_held.end(); ++of) {
        const auto found = std::ranges::find(*of, hash, &Held::hash);
        if (found == of->end())
            continue;
        const Held used = *found;
        of->erase(found);
        return used.client == client ? std::optional(used.authorization) : std::nullopt;
    }
    return std::nullopt;
}

void StreamTickets::forgetEnded(TimePoint now)
{
    for (QList<Held> &held : m_held)
        held.removeIf([now](const Held &each) { return !isLive(each, now); });
    m_held.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
}

} // namespace postject
