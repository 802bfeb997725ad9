// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/signals.h"

#include "server/core/system/windowsheaders.h"

#include <QObject>

#include <mutex>
#include <utility>

namespace postject {

namespace {

std::mutex targetMutex; // what follows; Windows calls the handler on a thread of its own
std::function<void()> target;
bool isWanted = false; // before there was a target

BOOL WINAPI handle(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT && event != CTRL_CLOSE_EVENT && event != CTRL_SHUTDOWN_EVENT)
        return FALSE;
    const std::lock_guard lock(targetMutex);
    isWanted = true;
    if (target)
        target();
    return TRUE;
}

} // namespace

struct SystemSignals::Private
{
    QObject thread; // where the receiver is called
};

SystemSignals::SystemSignals(Kinds) : d(std::make_unique<Private>())
{
    ::SetConsoleCtrlHandler(handle, TRUE);
}

SystemSignals::~SystemSignals()
{
    ::SetConsoleCtrlHandler(handle, FALSE);
    const std::lock_guard lock(targetMutex);
    target = nullptr;
}

bool SystemSignals::isOpen() const
{
    return true;
}

void SystemSignals::tell(std::function<void(Signal)> receiver)
{
    const std::lock_guard lock(targetMutex);
    target = [thread = &d->thread, receiver = std::move(receiver)] {
        QMetaObject::invokeMethod(thread, [receiver] { receiver(Signal::End); }, Qt::QueuedConnection);
    };
    if (std::exchange(isWanted, false))
        target();
}

} // namespace postject
