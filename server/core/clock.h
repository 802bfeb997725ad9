// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time, injected. Production reads the system clock; tests hold the hands themselves.
#pragma once

#include "server/contract/timestamp.h"

#include <atomic>

namespace postject {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0; // any thread
};

class SystemClock final : public Clock
{
public:
    TimePoint now() const override { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }
};

// Stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimePoint start) : m_now(toMilliseconds(start)) {}
    TimePoint now() const override { return fromMilliseconds(m_now.load()); }
    void set(TimePoint time) { m_now.store(toMilliseconds(time)); }
    void advance(Milliseconds by) { m_now.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_now;
};

} // namespace postject
