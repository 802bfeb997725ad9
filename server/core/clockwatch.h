// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells a clock that was set from the passing of time. What has still to last an hour then lasts an hour, whatever the
// clock says: whoever is told moves the ends of blocks and sessions with it. One thread.
#pragma once

#include "server/core/clock.h"

#include <functional>

namespace postject {

class ClockWatch
{
public:
    static constexpr std::chrono::minutes kTolerated{5}; // either way, in all since the last jump

    // jumped: by how much; called by look().
    ClockWatch(const Clock &clock, std::function<void(Milliseconds)> jumped)
        : m_clock(clock), m_jumped(std::move(jumped)), m_start(clock.now() - clock.elapsed())
    {
    }

    void look()
    {
        const TimePoint start = m_clock.now() - m_clock.elapsed();
        const Milliseconds by = start - m_start;
        if (std::chrono::abs(by) <= kTolerated)
            return;
        m_start = start;
        m_jumped(by);
    }

private:
    const Clock &m_clock;
    const std::function<void(Milliseconds)> m_jumped;
    TimePoint m_start; // when nothing had elapsed, by the clock
};

} // namespace postject
