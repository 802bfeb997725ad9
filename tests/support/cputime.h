// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long this thread has worked. For budgets: what others do on the machine does not count, so the worst of several
// rounds may be judged, not only the luckiest or the middle one.
#pragma once

#include <chrono>
#include <ctime>

namespace postject::test {

inline std::chrono::nanoseconds cpuTime()
{
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

inline double millisecondsSince(std::chrono::nanoseconds start)
{
    return std::chrono::duration<double, std::milli>(cpuTime() - start).count();
}

} // namespace postject::test
