// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/whitelist/whitelistservice.h"

#include <algorithm>

namespace postject {

void WhitelistService::load(const QList<WhitelistRecord> &entries)
{
    for (const WhitelistRecord &entry : entries)
        add(entry);
}

bool WhitelistService::allows(AccountId account, const ClientAddress &client) const
{
    const auto found = m_entries.constFind(account);
    if (found == m_entries.constEnd() || !client.ip)
        return true;
    return std::ranges::any_of(*found, [&](const Entry &entry) { return entry.network.contains(*client.ip); });
}

bool WhitelistService::allows(const QList<IpNetwork> &networks, const ClientAddress &client)
{
    return networks.isEmpty() || !client.ip ||
           std::ranges::any_of(networks, [&](const IpNetwork &network) { return network.contains(*client.ip); });
}

QList<WhitelistService::Entry> WhitelistService::entries(AccountId account) const
{
    return m_entries.value(account);
}

QList<IpNetwork> WhitelistService::networks(AccountId account) const
{
    QList<IpNetwork> networks;
    for (const Entry &entry : m_entries.value(account))
        networks.append(entry.network);
    return networks;
}

void WhitelistService::add(const WhitelistRecord &entry)
{
    const Result<IpNetwork> network = IpNetwork::parse(entry.entry);
    Q_ASSERT_X(network, "WhitelistService::add", "a stored entry is canonical");
    if (network)
        m_entries[entry.account].append({*network, entry.label, entry.addedAt});
}

void WhitelistService::remove(AccountId account, const QByteArray &entry)
{
    const auto found = m_entries.find(account);
    if (found == m_entries.end())
        return;
    found->removeIf([&](const Entry &each) { return each.network.toByteArray() == entry; });
    if (found->isEmpty())
        m_entries.erase(found);
}

void WhitelistService::clear(AccountId account)
{
    m_entries.remove(account);
}

} // namespace postject
