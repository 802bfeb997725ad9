// SPDX-License-Identifier: GPL-3.0-or-later
//
// A FakeServer that answers everything the overview asks, as a lively installation would. Fixed data: the same
// pictures and figures each time, relative to the given moment.
#pragma once

#include "tests/support/fakeserver.h"

namespace postject::test {

struct OverviewState
{
    bool administrator = true;
    bool twoFactor = true;
    bool whitelist = true;
    bool alerts = true;
};

void answerOverview(FakeServer &server, const OverviewState &state, const QDateTime &now);

} // namespace postject::test
