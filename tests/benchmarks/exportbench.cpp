// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast the whole log is exported, and in how much memory: rows a second over the local socket and over TCP, as CSV
// and NDJSON. "exportbench [ROWS [FOLDER]]"; a folder that logbench has filled is used as it is.
#include "tests/benchmarks/loggenerator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <ctime>

using namespace postject;

namespace {

double processorSeconds() // of this process: server, readers and the client here
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void measure(const char *name, BenchConnection connection, const QByteArray &token, const QByteArray &format)
{
    const qint64 before = residentKiB();
    const double busyBefore = processorSeconds();
    qint64 peak = before;
    QElapsedTimer timer;
    timer.start();
    connection.send("GET /v1/security/activity-logs/export?account=all&format=" + format, token);
    qint64 rows = 0, bytes = 0;
    QByteArray tail;
    double first = 0;
    while (!tail.endsWith("\r\n0\r\n\r\n")) {
        const QByteArray piece = connection.read();
        if (piece.isEmpty())
            break;
        if (bytes == 0)
            first = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        bytes += piece.size();
        rows += piece.count('\n'); // and three for each chunk's frame, which are few
        tail = (tail + piece).right(7);
        peak = std::max(peak, residentKiB());
    }
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    std::printf("%-22s %9lld rows, %6.1f MB, %5.2f s: %8.0f rows/s, %.2f us of processor each; first bytes after %.1f "
                "ms; memory +%.1f MB%s\n",
                name, static_cast<long long>(rows), static_cast<double>(bytes) * 1e-6, seconds,
                static_cast<double>(rows) / seconds,
                (processorSeconds() - busyBefore) * 1e6 / static_cast<double>(rows), first,
                static_cast<double>(peak - before) / 1024, tail.endsWith("\r\n0\r\n\r\n") ? "" : " INCOMPLETE");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const CryptoLibrary crypto;
    const qint64 rows = QCoreApplication::arguments().value(1, u"1000000"_s).toLongLong();
    const QTemporaryDir temporary;
    const QString folder = QCoreApplication::arguments().value(2, temporary.path());
    if (!generatedLog(folder, rows)) {
        std::fprintf(stderr, "%s can't be filled.\n", qPrintable(folder));
        return 1;
    }
    const BenchServer server(folder);
    const QString socket = server.host->address().socketFile;
    const quint16 port = server.host->address().port;
    measure("CSV, local socket", BenchConnection(socket), server.token, "csv");
    measure("CSV, TCP", BenchConnection(port), server.token, "csv");
    measure("NDJSON, local socket", BenchConnection(socket), server.token, "ndjson");
    measure("NDJSON, TCP", BenchConnection(port), server.token, "ndjson");
    return 0;
}
