// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/workers.h"

#include <QSemaphore>
#include <QTest>

#include <stdexcept>

using namespace postject;

namespace {

// What a library does at a thread's end, and takes its time for.
struct SlowEnd
{
    std::atomic<int> *ended = nullptr;
    ~SlowEnd()
    {
        QThread::msleep(100); // longer than the owner would take to go on
        ++*ended;
    }
};

} // namespace

class WorkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workIsDoneInItsOrder();
    void whatThrowsIsAnError();
    void theEndIsTheEndOfTheThreads();
    void whatHasNotBegunNeverDoes();
};

void WorkersTest::workIsDoneInItsOrder()
{
    Workers workers("workers", 1);
    QList<int> done;
    QList<QFuture<Result<int>>> futures;
    for (int i = 0; i < 100; ++i) {
        futures.append(workers.run([&done, i]() -> Result<int> {
            done.append(i);
            return i;
        }));
    }
    for (int i = 0; i < 100; ++i)
        QCOMPARE(futures[i].result().value_or(-1), i);
    QVERIFY(std::ranges::is_sorted(done));
}

void WorkersTest::whatThrowsIsAnError()
{
    Workers workers("workers", 2);
    for (int round = 0; round < 5; ++round) {
        const auto thrown = workers.run([]() -> Result<int> { throw std::length_error("vector"); });
        QCOMPARE(thrown.result().error().code, ErrorCode::InternalError);
    }
    QCOMPARE(workers.run([]() -> Result<int> { return 7; }).result().value_or(0), 7);
}

void WorkersTest::theEndIsTheEndOfTheThreads()
{
    std::atomic<int> ended = 0;
    {
        Workers workers("workers", 2);
        QSemaphore both;
        for (int i = 0; i < 2; ++i) {
            workers.start([&] {
                thread_local SlowEnd end;
                end.ended = &ended;
                both.release();
                while (both.available() < 2) // so that each thread takes one
                    QThread::yieldCurrentThread();
            });
        }
        while (both.available() < 2)
            QThread::yieldCurrentThread();
    }
    QCOMPARE(ended, 2);
}

void WorkersTest::whatHasNotBegunNeverDoes()
{
    std::atomic<int> begun = 0;
    QFuture<Result<int>> waiting;
    {
        Workers workers("workers", 1);
        QSemaphore running;
        workers.start([&] {
            ++begun;
            running.release();
            while (!workers.isStopping())
                QThread::yieldCurrentThread();
        });
        running.acquire();
        waiting = workers.run([&]() -> Result<int> { return ++begun; });
    }
    QCOMPARE(begun, 1);
    QVERIFY(waiting.isCanceled() && waiting.isFinished());
}

QTEST_GUILESS_MAIN(WorkersTest)
#include "workerstest.moc"
