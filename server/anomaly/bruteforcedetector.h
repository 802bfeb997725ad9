// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brute force: 5 failed logins from one address within (t − 3600 s, t]. Counts per IPv4 address and per IPv6 /64,
// since a single host can take any address of its /64 (see countedAs()). Pure: times come with the events; nothing here
// reads a clock. Server thread.
//
//   late events (imports): t is the address's newest failure; one that is an hour older than it is nothing
//   bounded: beyond a number of addresses those longest without a failure are dropped, and read back from the log when
//   they fail again within the hour: no block is lost
//   a clock that is set: what was counted moves with it. The log keeps the times that it has: what was dropped before
//   the clock was set back is not read back
#pragma once

#include "server/contract/limits.h"
#include "server/domain/records.h"
#include "server/domain/settingvalues.h"
#include "server/net/ipaddress.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace postject {

struct BruteForceSettings
{
    int attempts = kBruteForceAttempts;
    std::chrono::seconds window{kBruteForceWindowSeconds};
    std::chrono::seconds block{kBlockSeconds};
    int addressesMax = 200'000; // windows kept

    static BruteForceSettings of(const SettingValues &values);
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
    struct Attempt
    {
        TimePoint at;
        std::optional<AccountId> account;
    };
    // Failures of a subject after a time that the log holds, ascending.
    using Past = std::function<QList<Attempt>(const QByteArray &subject, TimePoint after)>;

    explicit BruteForceDetector(BruteForceSettings settings = {});
    void setHistorySource(Past past) { m_past = std::move(past); }
    const BruteForceSettings &settings() const { return m_settings; }
    void apply(const BruteForceSettings &settings) { m_settings = settings; } // counts with them from the next failure

    // One failed login; account: the existing account it was for. A finding stands until forget(), so that a block
    // that could not be stored is found again at the next failure.
    std::optional<BruteForceFinding> failed(const IpAddress &address, TimePoint at, std::optional<AccountId> account);

    // Takes one failure of that time back: what it was counted for was not stored, and will come again.
    void withdraw(const IpAddress &address, TimePoint at);

    // The log got failures of the subject by another way, an import: they are read back with its next one.
    void readAgain(const QByteArray &subject, TimePoint newest);
    void readAllAgain(TimePoint newest); // what is read back has become less

    // The clock was set by so much, to now: what failed a minute ago has failed a minute ago.
    void moveTimes(Milliseconds by, TimePoint now);

    void forget(const QByteArray &subject); // once its block is stored: after the block, counting starts anew

    // The canonical text that an address is counted and blocked under.
    static QByteArray subjectOf(const IpAddress &address);

private:
    using Window = QList<Attempt>;

    Window &windowOf(const QByteArray &subject, TimePoint at);
    Window readBack(const QByteArray &subject, TimePoint at) const;
    void add(Window &window, const Attempt &attempt) const;
    void dropOldest();

    BruteForceSettings m_settings;
    Past m_past;
    QHash<QByteArray, Window> m_windows;      // by subject; times ascending
    TimePoint m_droppedAt = TimePoint::min(); // the newest failure that was ever dropped
    std::optional<TimePoint> m_newest;        // failure by a clock that was set back: later ones are of the time before
};

} // namespace postject
