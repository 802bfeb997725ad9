// SPDX-License-Identifier: GPL-3.0-or-later
//
// Argon2id on two threads of its own, with a bounded queue, so that a flood of logins neither stalls the server thread
// nor eats the memory (64 MiB a hash). Who had least of it lately comes next, and loses its place last: a flood from
// one address, or for one account, leaves the others their turn. Called on the server thread.
#pragma once

#include "server/core/fairshare.h"
#include "server/core/passwordhash.h"
#include "server/core/workers.h"

#include <functional>
#include <mutex>
#include <vector>

namespace postject {

// For whom a password is hashed. Both are counted; either may be empty.
struct HashFor
{
    QByteArray address = {}; // IPv6: its /64
    QByteArray account = {}; // its id, or what a stranger calls it
    bool isKnown = false;    // signed in, or where the account was signed in before: ahead of strangers, at first
};

class HashingPool
{
public:
    static constexpr int kThreads = 2;
    static constexpr int kQueue = 16; // waiting, beyond the running ones

    explicit HashingPool(PasswordCost cost = {});
    ~HashingPool(); // waits for the running ones; those not begun answer busy

    // Each busy when the queue is full of those that had less.
    QFuture<Result<QByteArray>> hash(const QByteArray &password, const HashFor &whom = {});
    QFuture<Result<QByteArray>> renew(const QByteArray &password, const QByteArray &hash, const HashFor &whom = {});
    QFuture<Result<bool>> verify(const QByteArray &password, const QByteArray &hash, const HashFor &whom = {});

    int pending() const; // running and waiting

private:
    struct Job
    {
        HashFor whom;
        std::function<void()> run;
        std::function<void()> refuse;
    };

    template <typename T, typename Work>
    QFuture<Result<T>> enqueue(const HashFor &whom, Work work);
    void add(Job job);
    void work();
    int rank(const HashFor &whom) const; // the lowest comes first

    PasswordCost m_cost;
    mutable std::mutex m_mutex;
    std::vector<Job> m_waiting; // as they came
    int m_threadsAtWork = 0;
    int m_hashing = 0; // taken by them
    FairShare<QByteArray> m_addresses;
    FairShare<QByteArray> m_accounts;
    Workers m_threads{"hashing", kThreads}; // the last member: its end waits for who uses the others
};

} // namespace postject
