// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signals as something the event loop tells; for each way in which an operating system gives them.
#include "server/core/system/signals.h"

#include <QTest>

#include <csignal>
#include <vector>

#include <pthread.h>

using namespace postject;
using Signal = SystemSignals::Signal;

class SystemSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEach();
    void keepsWhatCameBefore();
};

// One after the other: of two that come at once the kernel chooses the order. To this thread, for the test has another
// that blocks none.
void SystemSignalsTest::tellsEach()
{
    std::vector<Signal> told;
    SystemSignals signals(SystemSignals::Kinds::EndAndReload);
    QVERIFY(signals.isOpen());
    signals.tell([&told](Signal signal) { told.push_back(signal); });
    for (const auto &[number, signal] :
         {std::pair(SIGTERM, Signal::End), std::pair(SIGHUP, Signal::Reload), std::pair(SIGINT, Signal::End)}) {
        told.clear();
        QCOMPARE(::pthread_kill(::pthread_self(), number), 0);
        QTRY_COMPARE(told.size(), std::size_t{1});
        QVERIFY(told.front() == signal);
    }
}

void SystemSignalsTest::keepsWhatCameBefore()
{
    bool isTold = false;
    SystemSignals signals(SystemSignals::Kinds::End);
    QCOMPARE(::pthread_kill(::pthread_self(), SIGTERM), 0);
    signals.tell([&isTold](Signal signal) { isTold = signal == Signal::End; });
    QTRY_VERIFY(isTold);
}

QTEST_GUILESS_MAIN(SystemSignalsTest)
#include "systemsignalstest.moc"
