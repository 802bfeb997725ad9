// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/terminationsignals.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace postject {

namespace {

int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

TerminationSignals::TerminationSignals() : m_descriptor(openSignals()) {}

TerminationSignals::~TerminationSignals()
{
    m_notifier.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void TerminationSignals::endTheLoop()
{
    if (m_descriptor < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, qApp, [this] {
        ::signalfd_siginfo signal{};
        while (::read(m_descriptor, &signal, sizeof signal) > 0) {
        }
        QCoreApplication::exit(0); // quit() would ask the windows first
    });
}

} // namespace postject
