// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time, injected. Production reads the system clock; tests hold the hands themselves.
#pragma once

#include "server/contract/timestamp.h"
#include "server/core/system/process.h"

#include <atomic>

namespace postject {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0; // any thread
    // Since some moment of the past, with the time that the machine slept; setting the clock does not touch it.
    virtual Milliseconds elapsed() const = 0; // any thread
};

class SystemClock final : public Clock
{
public:
    TimePoint now() const override { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }
    Milliseconds elapsed() const override { return machineElapsed(); }
};

// Stands still until it is moved: time passes by set() and advance(), and jump() sets the clock as an owner may.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimePoint start) : m_start(start) {}
    TimePoint now() const override { return m_start + elapsed() + Milliseconds(m_jumped.load()); }
    Milliseconds elapsed() const override { return Milliseconds(m_elapsed.load()); }
    void set(TimePoint time) { advance(time - now()); }
    void advance(Milliseconds by) { m_elapsed.fetch_add(by.count()); }
    void jump(Milliseconds by) { m_jumped.fetch_add(by.count()); }

private:
    const TimePoint m_start;
    std::atomic<qint64> m_elapsed = 0;
    std::atomic<qint64> m_jumped = 0;
};

} // namespace postject
