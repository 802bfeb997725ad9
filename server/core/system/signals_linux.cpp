// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <utility>

#include <sys/signalfd.h>
#include <unistd.h>

namespace postject {

namespace {

int openSignals(SystemSignals::Kinds kinds)
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    if (kinds == SystemSignals::Kinds::EndAndReload)
        sigaddset(&signals, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

struct SystemSignals::Private
{
    explicit Private(Kinds kinds) : descriptor(openSignals(kinds)) {}

    const int descriptor;
    std::unique_ptr<QSocketNotifier> notifier;
};

SystemSignals::SystemSignals(Kinds kinds) : d(std::make_unique<Private>(kinds)) {}

SystemSignals::~SystemSignals()
{
    d->notifier.reset();
    if (isOpen())
        ::close(d->descriptor);
}

bool SystemSignals::isOpen() const
{
    return d->descriptor >= 0;
}

void SystemSignals::tell(std::function<void(Signal)> receiver)
{
    if (!isOpen())
        return;
    d->notifier = std::make_unique<QSocketNotifier>(d->descriptor, QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(),
                     [descriptor = d->descriptor, receiver = std::move(receiver)] {
                         ::signalfd_siginfo signal{};
                         while (::read(descriptor, &signal, sizeof signal) == sizeof signal)
                             receiver(signal.ssi_signo == SIGHUP ? Signal::Reload : Signal::End);
                     });
}

} // namespace postject
