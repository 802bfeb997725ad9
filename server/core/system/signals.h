// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system's wish that the program ends (SIGTERM, SIGINT; the console's events on Windows) or reads its configuration
// again (SIGHUP), as something the event loop tells. Made before the first thread, which would take the signal itself.
// One in a program; main thread.
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace postject {

class SystemSignals
{
public:
    enum class Signal { End, Reload };
    enum class Kinds { End, EndAndReload };

    explicit SystemSignals(Kinds kinds);
    ~SystemSignals();
    Q_DISABLE_COPY_MOVE(SystemSignals)

    bool isOpen() const; // false: the system gives no descriptor
    // From now on, also of what came before. Once there is an application.
    void tell(std::function<void(Signal)> receiver);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postject
