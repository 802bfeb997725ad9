// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt's messages on their way to standard error. Whoever logs only appends to a queue in memory; a thread of its own
// writes. So a reader of standard error that stops reading, or leaves, never holds up a thread of the server: what does
// not fit the queue is dropped and counted, and the count is written once there is room again.
//
// A disk that fails says the same of every request. So a warning of storage is written once, and again when a minute
// has passed, with how often it came meanwhile.
#pragma once

#include <memory>
#include <thread>

namespace postject {

class LogOutput
{
public:
    // Takes Qt's message handler over. One in a program, early in main(), after ServerHost::prepareProcess().
    explicit LogOutput(int descriptor = 2);
    ~LogOutput(); // gives the handler back; writes what waits, for one second at most

    LogOutput(const LogOutput &) = delete;
    LogOutput &operator=(const LogOutput &) = delete;

    struct Queue;

private:
    std::shared_ptr<Queue> m_queue; // shared with the thread, which may hang in a write for ever
    std::thread m_thread;
};

} // namespace postject
