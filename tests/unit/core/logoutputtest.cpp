// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/logoutput.h"
#include "server/core/repeatedlines.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

#include <array>
#include <csignal>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace postject;

// Messages on their way to a pipe, whatever its reader does.
class LogOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); } // as ServerHost::prepareProcess() does
    void init();
    void cleanup();
    void linesArriveInOrder();
    void aReaderThatStopsHoldsNobodyUp();
    void aReaderThatLeft();
    void aDescriptorThatIsClosed();
    void theEndDoesNotWaitForAReader();
    void aFailingDiskSaysItOnce();
    void repeatedLines();

private:
    QByteArray readAll(); // what is in the pipe, until its writers are gone

    int m_reading = -1;
    int m_writing = -1;
};

void LogOutputTest::init()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    m_reading = ends[0];
    m_writing = ends[1];
}

void LogOutputTest::cleanup()
{
    ::close(m_reading);
    ::close(m_writing);
}

QByteArray LogOutputTest::readAll()
{
    QByteArray all;
    std::array<char, 4096> part{};
    for (ssize_t length = 1; length > 0;) {
        length = ::read(m_reading, part.data(), part.size());
        all.append(part.data(), std::max<ssize_t>(0, length));
    }
    return all;
}

void LogOutputTest::linesArriveInOrder()
{
    QByteArray expected;
    {
        const LogOutput log(m_writing);
        for (int i = 0; i < 100; ++i) {
            qInfo("line %d", i);
            expected += "line " + QByteArray::number(i) + '\n';
        }
        const QByteArray large(10'000, 'x'); // more than a pipe takes at once
        qInfo("%s", large.constData());
        expected += large + '\n';
    }
    ::close(m_writing);
    QCOMPARE(readAll(), expected);
}

void LogOutputTest::aReaderThatStopsHoldsNobodyUp()
{
    constexpr int kLines = 20'000;
    QByteArray text;
    std::thread reader;
    {
        const LogOutput log(m_writing);
        for (int i = 0; i < kLines; ++i)
            qInfo("%0100d", i); // 2 MB: the pipe takes 64 KiB, the queue 256; this returns all the same
        reader = std::thread([&] { text = readAll(); }); // at last
    }
    ::close(std::exchange(m_writing, -1));
    reader.join();
    const QList<QByteArray> lines = text.trimmed().split('\n');
    const QByteArray last = lines.last();
    QVERIFY2(last.contains("log lines were dropped"), last.constData());
    // Each line has arrived as it was or is counted.
    for (qsizetype i = 0; i < lines.size() - 1; ++i)
        QCOMPARE(lines[i].toInt(), i);
    QCOMPARE(last.split(' ').first().toLongLong() + lines.size() - 1, kLines);
}

void LogOutputTest::aReaderThatLeft()
{
    const LogOutput log(m_writing);
    ::close(std::exchange(m_reading, -1));
    for (int i = 0; i < 1000; ++i)
        qInfo("line %d", i);
}

void LogOutputTest::aDescriptorThatIsClosed()
{
    const LogOutput log(-1);
    for (int i = 0; i < 1000; ++i)
        qInfo("line %d", i);
}

void LogOutputTest::theEndDoesNotWaitForAReader()
{
    QElapsedTimer timer;
    {
        const LogOutput log(m_writing);
        for (int i = 0; i < 5000; ++i)
            qInfo("%0100d", i);
        timer.start();
    }
    QVERIFY(timer.durationElapsed() < std::chrono::seconds(30)); // not for ever: nobody ever reads
    // Nobody writes on: the descriptor may be another file's by now.
    QVERIFY(::fcntl(m_reading, F_SETFL, O_NONBLOCK) == 0);
    QByteArray buffer(64 * 1024, '\0');
    while (::read(m_reading, buffer.data(), static_cast<std::size_t>(buffer.size())) > 0) {
    }
    ::pollfd more{.fd = m_reading, .events = POLLIN, .revents = 0};
    QCOMPARE(::poll(&more, 1, 500), 0);
}

void LogOutputTest::aFailingDiskSaysItOnce()
{
    const QLoggingCategory storage("postject.storage"), other("postject.other");
    {
        const LogOutput log(m_writing);
        for (int i = 0; i < 3; ++i) {
            qCWarning(storage, "the disk is full");
            qCWarning(storage, "nothing was written");
            qCCritical(storage, "the log is damaged"); // is never one of many
            qCWarning(other, "a file can't be read");
        }
        qCWarning(storage, "the disk is gone");
    }
    ::close(std::exchange(m_writing, -1));
    const QByteArray all = readAll();
    QCOMPARE(all.count("the disk is full\n"), 1);
    QCOMPARE(all.count("nothing was written\n"), 1);
    QCOMPARE(all.count("the log is damaged\n"), 3);
    QCOMPARE(all.count("a file can't be read\n"), 3);
    QCOMPARE(all.count("the disk is gone\n"), 1);
}

void LogOutputTest::repeatedLines()
{
    using namespace std::chrono_literals;
    RepeatedLines lines;
    RepeatedLines::Time now{};
    QCOMPARE(lines.take("full", now), 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(lines.take("full", now += 10s), std::nullopt);
    QCOMPARE(lines.take("gone", now), 0);
    QCOMPARE(lines.take("full", now += 29s), std::nullopt);
    QCOMPARE(lines.take("full", now += 1s), 4);
    QCOMPARE(lines.take("full", now += 60s), 0);
    for (int i = 0; i < 32; ++i) // more than it keeps
        QCOMPARE(lines.take(QByteArray::number(i), now), 0);
    QCOMPARE(lines.take("full", now), 0);
    QCOMPARE(lines.take("31", now), std::nullopt);
}

QTEST_GUILESS_MAIN(LogOutputTest)
#include "logoutputtest.moc"
