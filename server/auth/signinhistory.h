// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of sign-ins: from where each account was signed in within 30 days, and how often each name failed
// within the hour. A name that fails often is guessed at: strangers then wait their turn, one a second, while whoever
// comes from a known place does not. By name, so that a name without an account is told apart by nothing. Server
// thread.
#pragma once

#include "server/contract/ids.h"
#include "server/contract/timestamp.h"
#include "server/net/ipaddress.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace postject {

class SignInHistory
{
public:
    using Steady = std::chrono::steady_clock;
    static constexpr int kFailures = 20; // within the hour; the next attempt waits
    static constexpr std::chrono::seconds kTurn{1};
    static constexpr std::chrono::seconds kLongestWait{4};

    // country: "" for none.
    void succeeded(AccountId account, const IpAddress &address, const QByteArray &country, TimePoint at);
    bool knows(AccountId account, const IpAddress &address, const QByteArray &country, TimePoint now) const;

    void failed(const QString &foldedEmail, TimePoint at);
    // How long a stranger's attempt has to wait, from 0; nothing when too many are waiting already.
    std::optional<std::chrono::milliseconds> takeTurn(const QString &foldedEmail, TimePoint now, Steady::time_point at);

    void moveTimes(Milliseconds by); // the clock was set by so much

private:
    struct Places
    {
        QHash<IpAddress, TimePoint> addresses; // by countedAs()
        QHash<QByteArray, TimePoint> countries;
    };
    struct Name
    {
        QList<TimePoint> failures; // the newest
        Steady::time_point openAt{};
    };
    static constexpr qsizetype kAddressesMax = 64; // of an account
    static constexpr qsizetype kNamesMax = 100'000;

    QHash<AccountId, Places> m_places;
    QHash<QString, Name> m_names;
};

} // namespace postject
