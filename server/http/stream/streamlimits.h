// SPDX-License-Identifier: GPL-3.0-or-later
//
// The limits of the live stream, as a server is started with them.
#pragma once

#include <QtTypes>

#include <chrono>

namespace postject {

struct StreamLimits
{
    std::chrono::milliseconds heartbeat{15'000};
    std::chrono::milliseconds metrics{1'000}; // between two events "metrics"
    qint64 unsentBytes = qint64{1024} * 1024; // a reader that is slower than this is cut off
    int perAccount = 8;                       // streams of one account
    int inAll = 256;
    int resumeRows = 1000;       // sent again at most, when a stream is taken up
    qint64 resumeReach = 50'000; // rows of the whole log looked at for them
};

} // namespace postject
