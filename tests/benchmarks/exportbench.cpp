// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast the whole log is exported, and in how much memory: rows a second over the local socket and over TCP, as CSV
// and NDJSON. "exportbench [ROWS]".
#include "server/core/keys.h"
#include "server/storage/datafolder.h"
#include "server/storage/writer.h"
#include "tests/benchmarks/benchserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <ctime>
#include <future>

using namespace postject;

namespace {

constexpr int kPerSubmission = 5000;

// Many accounts, addresses and agents, at growing times.
ActivityRow rowNumber(qint64 number, TimePoint start)
{
    ActivityRow row;
    row.at = start + Milliseconds(number * 60);
    row.account = AccountId{1000 + number % 50};
    row.action = number % 40 == 0 ? "login_failed" : "api_request";
    row.ipAddress = "203.0." + QByteArray::number(number % 13) + '.' + QByteArray::number(number % 250);
    row.userAgent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 agent " + QByteArray::number(number % 160);
    row.method = "GET";
    row.endpoint = number % 2 == 0 ? "/v1/auth/ip-whitelist" : "/v1/security/alerts";
    row.status = number % 50 == 0 ? 404 : 200;
    row.requestId = "req_0123456789ab" + QByteArray::number(number, 16).rightJustified(8, '0');
    return row;
}

void fill(const QTemporaryDir &folder, qint64 rows)
{
    const SystemClock clock;
    auto data = DataFolder::open(folder.filePath(u"data"_s), folder.filePath(u"config"_s));
    QObject receiver;
    auto writer =
        Writer::start(data->databaseFile, data->checkpointFile, keys::activityChain(data->masterKey), clock, &receiver);
    const TimePoint start = clock.now() - std::chrono::hours(24 * 30);
    for (qint64 next = 0; next < rows;) {
        Submission submission;
        for (int i = 0; i < kPerSubmission && next < rows; ++i)
            submission.rows.push_back(rowNumber(next++, start));
        std::promise<void> done; // a change runs on the writer's thread: one submission at a time
        submission.withRows = [&](Stores &, const QList<ActivityId> &) -> Result<void> {
            done.set_value();
            return {};
        };
        (*writer)->submit(std::move(submission));
        done.get_future().wait();
    }
}

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
    const QTemporaryDir folder;
    fill(folder, rows);
    const BenchServer server(folder);
    const QString socket = server.host->address().socketFile;
    const quint16 port = server.host->address().port;
    measure("CSV, local socket", BenchConnection(socket), server.token, "csv");
    measure("CSV, TCP", BenchConnection(port), server.token, "csv");
    measure("NDJSON, local socket", BenchConnection(socket), server.token, "ndjson");
    measure("NDJSON, TCP", BenchConnection(port), server.token, "ndjson");
    return 0;
}
