// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which time it is while a log is read: one moment for a log that is read as a whole, the clock's for one that grows.
// Value; any thread.
#pragma once

#include "server/core/clock.h"

namespace postject {

class ReadingTime
{
public:
    constexpr ReadingTime(TimePoint moment = {}) : m_moment(moment) {}
    explicit ReadingTime(const Clock &clock) : m_clock(&clock) {} // which must outlive it

    TimePoint operator()() const { return m_clock ? m_clock->now() : m_moment; }

private:
    TimePoint m_moment = {};
    const Clock *m_clock = nullptr;
};

} // namespace postject
