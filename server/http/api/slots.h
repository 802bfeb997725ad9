// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places for what lasts longer than its request, so many of an account and so many in all. A place is taken in one step
// when the request is let in, before anything waits, and given back with the last copy of what take() gives: also when
// the answer never leaves. Server thread.
#pragma once

#include "server/contract/ids.h"

#include <QHash>

#include <expected>
#include <memory>

namespace postject {

class Slots
{
public:
    using Slot = std::shared_ptr<void>;
    enum class Full { OfAccount, InAll };

    Slots(int perAccount, int inAll) : m_perAccount(perAccount), m_inAll(inAll) {}

    std::expected<Slot, Full> take(AccountId account)
    {
        if (m_taken->byAccount.value(account) >= m_perAccount)
            return std::unexpected(Full::OfAccount);
        if (m_taken->inAll >= m_inAll)
            return std::unexpected(Full::InAll);
        ++m_taken->byAccount[account];
        ++m_taken->inAll;
        // The counts outlive this where a place is given back later.
        return Slot(m_taken.get(), [taken = m_taken, account](void *) { taken->giveBack(account); });
    }
    int perAccount() const { return m_perAccount; }

private:
    struct Taken
    {
        void giveBack(AccountId account)
        {
            --inAll;
            if (--byAccount[account] == 0)
                byAccount.remove(account);
        }
        QHash<AccountId, int> byAccount;
        int inAll = 0;
    };
    const int m_perAccount;
    const int m_inAll;
    std::shared_ptr<Taken> m_taken = std::make_shared<Taken>();
};

} // namespace postject
