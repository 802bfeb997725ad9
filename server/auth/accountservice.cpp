// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/accountservice.h"

#include "server/contract/emailkey.h"

#include <algorithm>

namespace postject {

void AccountService::load(const QList<AccountRecord> &accounts)
{
    m_accounts.clear();
    m_byEmail.clear();
    for (const AccountRecord &account : accounts)
        put(account);
}

const AccountRecord *AccountService::find(AccountId id) const
{
    const auto found = m_accounts.constFind(id);
    return found == m_accounts.constEnd() ? nullptr : &*found;
}

const AccountRecord *AccountService::findByEmail(const QString &email) const
{
    const auto found = m_byEmail.constFind(emailKey(email));
    return found == m_byEmail.constEnd() ? nullptr : find(*found);
}

QList<AccountRecord> AccountService::all() const
{
    QList<AccountRecord> accounts = m_accounts.values();
    std::ranges::sort(accounts, {}, [](const AccountRecord &each) { return std::pair(each.createdAt, each.id); });
    return accounts;
}

int AccountService::enabledAdministrators() const
{
    return static_cast<int>(std::ranges::count_if(
        m_accounts, [](const AccountRecord &each) { return each.role == Role::Administrator && !each.disabled; }));
}

void AccountService::put(const AccountRecord &account)
{
    m_accounts.insert(account.id, account);
    m_byEmail.insert(emailKey(account.email), account.id);
}

void AccountService::remove(AccountId id)
{
    if (const AccountRecord *account = find(id))
        m_byEmail.remove(emailKey(account->email));
    m_accounts.remove(id);
}

void AccountService::setPasswordHash(AccountId id, const QByteArray &hash)
{
    if (const auto found = m_accounts.find(id); found != m_accounts.end())
        found->passwordHash = hash;
}

void AccountService::setDisabled(AccountId id, bool disabled)
{
    if (const auto found = m_accounts.find(id); found != m_accounts.end())
        found->disabled = disabled;
}

void AccountService::setLastLogin(AccountId id, TimePoint at)
{
    if (const auto found = m_accounts.find(id); found != m_accounts.end())
        found->lastLoginAt = at;
}

} // namespace postject
