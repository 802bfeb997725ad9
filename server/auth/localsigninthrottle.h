// SPDX-License-Identifier: GPL-3.0-or-later
//
// Over the local socket there is no address to block, so failures slow that account's local sign-in down instead:
// 1 s after the first, doubling to 30 s. Pure; server thread.
#pragma once

#include "server/contract/timestamp.h"

#include <QHash>
#include <QString>

namespace postject {

class LocalSignInThrottle
{
public:
    // Whole seconds until this account may try again; 0: now.
    int secondsToWait(const QString &foldedEmail, TimePoint now) const;
    void failed(const QString &foldedEmail, TimePoint now);
    void succeeded(const QString &foldedEmail);

private:
    struct State
    {
        int failures = 0;
        TimePoint openAt;
    };
    QHash<QString, State> m_states; // at most kStatesMax
    static constexpr int kStatesMax = 1000;
};

} // namespace postject
