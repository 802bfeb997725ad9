// SPDX-License-Identifier: GPL-3.0-or-later
//
// SIGTERM and SIGINT as something the event loop reads: a session that ends, or a terminal that is closed, stops the
// server inside in good order, and its log says so. Made before the first thread, which would take the signal itself.
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace postject {

class TerminationSignals final
{
public:
    TerminationSignals();
    ~TerminationSignals();
    TerminationSignals(const TerminationSignals &) = delete;
    TerminationSignals &operator=(const TerminationSignals &) = delete;

    // From now on: the event loop ends, whatever a window would ask. Once there is an application.
    void endTheLoop();

private:
    int m_descriptor;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace postject
