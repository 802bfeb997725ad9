// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tickets for the live stream: a browser's EventSource can't send Authorization, and a token in a URL would stay in the
// logs of every proxy on the way. A ticket opens one stream, once, within half a minute, from the address that asked
// for it, with the rights of the token it was asked with: those are judged again when it is used. In memory only.
// Server thread.
#pragma once

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"
#include "server/net/clientaddress.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace postject {

class StreamTickets
{
public:
    static constexpr std::chrono::seconds kLifetime{30};
    static constexpr qsizetype kPerAccount = 32; // beyond it the oldest goes

    struct Issued
    {
        QByteArray ticket; // 64 hexadecimal digits
        TimePoint expiresAt;
    };
    // authorization: the header that the stream is to be judged by.
    Issued issue(AccountId account, const QByteArray &authorization, const ClientAddress &client, TimePoint now);

    // The authorization behind it. Whoever presents it uses it up, also from another address, where it opens nothing.
    std::optional<QByteArray> redeem(const QByteArray &ticket, const ClientAddress &client, TimePoint now);

private:
    struct Held
    {
        QByteArray hash; // of the ticket, so that memory holds none
        QByteArray authorization;
        ClientAddress client;
        TimePoint issuedAt;
    };
    static bool isLive(const Held &held, TimePoint now)
    {
        return held.issuedAt <= now && now < held.issuedAt + kLifetime; // not when the clock was set back either
    }
    void forgetEnded(TimePoint now);

    QHash<AccountId, QList<Held>> m_held; // oldest first
};

} // namespace postject
