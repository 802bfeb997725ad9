// SPDX-License-Identifier: GPL-3.0-or-later
//
// A sign-in that the log of some service tells of, as an event: what the readers of such logs have in common. Pure.
#pragma once

#include "server/import/importevent.h"

namespace postject {

struct SignIn
{
    TimePoint at;
    IpAddress address;
    bool isAccepted = false;
    QByteArrayView service; // a literal: sshd, nginx …
    QByteArrayView method = {};
    QByteArrayView user = {}; // as the stranger wrote it
    int count = 1;
};

// Unreadable: the time can't be.
LineKind setSignIn(const SignIn &signIn, const ImportOptions &options, ImportEvent &event);

} // namespace postject
