// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may call as which account. A mirror of the whitelist table, changed only after the commit that changed the
// table, so that an edit acts on the next request of every open connection. Server thread.
#pragma once

#include "server/domain/records.h"
#include "server/net/clientaddress.h"
#include "server/net/ipaddress.h"

#include <QHash>

namespace postject {

class WhitelistService
{
public:
    struct Entry
    {
        IpNetwork network;
        QString label;
        TimePoint addedAt;
    };

    void load(const QList<WhitelistRecord> &entries);

    // An empty list allows everybody; the local socket is always allowed.
    bool allows(AccountId account, const ClientAddress &client) const;
    static bool allows(const QList<IpNetwork> &networks, const ClientAddress &client);

    QList<Entry> entries(AccountId account) const; // in the order added
    QList<IpNetwork> networks(AccountId account) const;

    void add(const WhitelistRecord &entry);
    void remove(AccountId account, const QByteArray &entry);
    void clear(AccountId account);

private:
    QHash<AccountId, QList<Entry>> m_entries; // no account with an empty list
};

} // namespace postject
