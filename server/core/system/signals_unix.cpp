// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/signals.h"

#include <QSocketNotifier>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace postject {

namespace {

std::atomic<int> writeEnd = -1;

// Nothing here but what a handler may call.
extern "C" void passOn(int signal)
{
    const int before = errno;
    const auto byte = static_cast<char>(signal);
    (void)!::write(writeEnd, &byte, 1); // a full pipe holds the same wish already
    errno = before;
}

} // namespace

struct SystemSignals::Private
{
    int ends[2] = {-1, -1};
    Kinds kinds = Kinds::End;
    std::unique_ptr<QSocketNotifier> notifier;

    template <typename Function>
    void forEachSignal(Function function) const
    {
        function(SIGTERM);
        function(SIGINT);
        if (kinds == Kinds::EndAndReload)
            function(SIGHUP);
    }
};

SystemSignals::SystemSignals(Kinds kinds) : d(std::make_unique<Private>())
{
    d->kinds = kinds;
    if (::pipe(d->ends) != 0)
        return;
    for (const int end : d->ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writeEnd = d->ends[1];
    struct ::sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    d->forEachSignal([&](int signal) { ::sigaction(signal, &action, nullptr); });
}

SystemSignals::~SystemSignals()
{
    d->notifier.reset();
    if (!isOpen())
        return;
    d->forEachSignal([](int signal) { std::signal(signal, SIG_DFL); });
    writeEnd = -1;
    ::close(d->ends[0]);
    ::close(d->ends[1]);
}

bool SystemSignals::isOpen() const
{
    return d->ends[0] >= 0;
}

void SystemSignals::tell(std::function<void(Signal)> receiver)
{
    if (!isOpen())
        return;
    d->notifier = std::make_unique<QSocketNotifier>(d->ends[0], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(),
                     [descriptor = d->ends[0], receiver = std::move(receiver)] {
                         char signal = 0;
                         while (::read(descriptor, &signal, 1) == 1)
                             receiver(signal == SIGHUP ? Signal::Reload : Signal::End);
                     });
}

} // namespace postject
