// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brute force: 5 failed logins from one address within (t − 3600 s, t]. Counts per IPv4 address and per IPv6 /64,
// since a single host can take any address of its /64. Pure: times come with the events; nothing here reads a clock.
// Server thread.
#pragma once

#include "server/contract/limits.h"
#include "server/net/ipaddress.h"
#include "server/storage/records.h"

#include <QHash>
#include <QList>

#include <optional>

namespace postject {

struct BruteForceSettings
{
    int attempts = kBruteForceAttempts;
    std::chrono::seconds window{kBruteForceWindowSeconds};
    std::chrono::seconds block{kBlockSeconds};
    int addressesMax = 200'000; // windows kept; beyond it the one longest without a failure is forgotten
};

struct BruteForceFinding
{
    QByteArray subject; // what to block: an address, or an IPv6 /64
    int attempts = 0;
    TimePoint at;
    std::chrono::seconds window{}; // that they fell into
    TimePoint blockedUntil;
    QList<AccountId> accounts; // the existing accounts that were tried, each once
};

class BruteForceDetector
{
public:
    explicit BruteForceDetector(BruteForceSettings settings = {});

    const BruteForceSettings &settings() const { return m_settings; }
    void apply(const BruteForceSettings &settings) { m_settings = settings; } // counts with them from the next failure

    // One failed login; account: the existing account it was for. A finding stands until forget(), so that a block
    // that could not be stored is found again at the next failure.
    std::optional<BruteForceFinding> failed(const IpAddress &address, TimePoint at, std::optional<AccountId> account);

    // Takes one failure of that time back: what it was counted for was not stored, and will come again.
    void withdraw(const IpAddress &address, TimePoint at);

    void forget(const QByteArray &subject); // once its block is stored: after the block, counting starts anew

    // The canonical text that an address is counted and blocked under.
    static QByteArray subjectOf(const IpAddress &address);

private:
    struct Attempt
    {
        TimePoint at;
        std::optional<AccountId> account;
    };
    void forgetOldest();

    BruteForceSettings m_settings;
    QHash<QByteArray, QList<Attempt>> m_windows; // by subject; times ascending
};

} // namespace postject
