// SPDX-License-Identifier: GPL-3.0-or-later
//
// One batch of events at a time for each account: whether an event came before is asked of the last commit, so the next
// batch waits for this one's. co_await take(account); the turn ends with the last copy of what that gives. Server
// thread.
#pragma once

#include "server/contract/ids.h"

#include <QHash>
#include <QObject>

#include <coroutine>
#include <deque>
#include <memory>

namespace postject {

class IngestQueue
{
public:
    static constexpr qsizetype kWaitingMax = 64; // of one account

    using Turn = std::shared_ptr<void>;

    class Wait
    {
    public:
        Wait(IngestQueue &turns, AccountId account) : m_turns(turns), m_account(account) {}
        bool await_ready() const { return m_turns.begin(m_account); }
        void await_suspend(std::coroutine_handle<> waiting) { m_turns.m_waiting[m_account].push_back(waiting); }
        Turn await_resume() const
        {
            return {&m_turns, [account = m_account](IngestQueue *turns) { turns->end(account); }};
        }

    private:
        IngestQueue &m_turns;
        AccountId m_account;
    };

    bool isCrowded(AccountId account) const
    {
        const auto waiting = m_waiting.constFind(account);
        return waiting != m_waiting.cend() && std::ssize(*waiting) >= kWaitingMax;
    }
    Wait take(AccountId account) { return {*this, account}; }

private:
    bool begin(AccountId account)
    {
        if (m_waiting.contains(account))
            return false;
        m_waiting.insert(account, {});
        return true;
    }
    void end(AccountId account)
    {
        std::deque<std::coroutine_handle<>> &waiting = m_waiting[account];
        if (waiting.empty()) {
            m_waiting.remove(account);
            return;
        }
        const std::coroutine_handle<> next = waiting.front();
        waiting.pop_front();
        // By the event loop: whoever ends a turn is still inside its own coroutine.
        QMetaObject::invokeMethod(&m_context, [next] { next.resume(); }, Qt::QueuedConnection);
    }

    QHash<AccountId, std::deque<std::coroutine_handle<>>> m_waiting; // of the accounts whose turn is taken
    QObject m_context;
};

} // namespace postject
