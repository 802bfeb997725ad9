// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a row of the activity log costs: microseconds per row appended by the writer in batches, with its mac, the
// rollups, the search filters and the commit to disk; then pages of that log, words that one row has, with nothing of
// the file in memory, and the walk along its chain. "appendbench [ROWS [ROWS-PER-BATCH [CLIENTS [FOLDER]]]]"; the
// folder must not be there.
#include "server/core/crypto.h"
#include "server/storage/chainverifier.h"
#include "server/storage/database.h"
#include "server/storage/datafolder.h"
#include "server/storage/stores.h"
#include "server/storage/writer.h"
#include "tests/benchmarks/searchfilters.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

#include <fcntl.h>

using namespace postject;

namespace {

QByteArray requestId(int number)
{
    return "req_" + QByteArray::number(0x100000000000 + number, 16);
}

// Of so many clients, each with an address and an account of its own.
ActivityRow rowNumber(int number, int clients, TimePoint now)
{
    const int client = number % clients;
    ActivityRow row;
    row.at = now;
    row.account = AccountId{1000 + client};
    row.action = "api_request";
    row.ipAddress = "203.0.113." + QByteArray::number(client);
    row.userAgent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 agent " + QByteArray::number(client % 16);
    row.method = "GET";
    row.endpoint = number % 2 == 0 ? "/v1/auth/ip-whitelist" : "/v1/security/alerts";
    row.status = number % 50 == 0 ? 404 : 200;
    row.requestId = requestId(number);
    if (number % 10 == 0)
        row.metadata = R"({"messageId":"msg_)" + QByteArray::number(number) + "\"}";
    return row;
}

double processorSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

// One batch at a time, as a server with so many open connections submits them.
class Load : public QObject
{
public:
    Load(int rows, int perBatch, int clients) : m_left(rows), m_perBatch(perBatch), m_clients(clients) {}

    void start(Writer &writer)
    {
        m_writer = &writer;
        submitBatch();
        m_loop.exec();
    }

private:
    void submitBatch()
    {
        m_waiting = m_perBatch;
        const TimePoint now = m_clock.now();
        for (int i = 0; i < m_perBatch; ++i) {
            Submission submission;
            submission.rows.push_back(rowNumber(m_next++, m_clients, now));
            submission.done = [this](const Result<Receipt> &) {
                if (--m_waiting > 0)
                    return;
                m_left -= m_perBatch;
                m_left > 0 ? submitBatch() : m_loop.quit();
            };
            m_writer->submit(std::move(submission));
        }
    }

    SystemClock m_clock;
    QEventLoop m_loop;
    Writer *m_writer = nullptr;
    int m_left;
    int m_perBatch;
    int m_clients;
    int m_waiting = 0;
    int m_next = 0;
};

void timePage(ActivityStore &store, const char *name, const ActivityFilter &filter, qint64 offset)
{
    QElapsedTimer timer;
    timer.start();
    const auto page = store.list(filter, 100, offset);
    std::printf("%-28s %8.2f ms, total %lld\n", name, static_cast<double>(timer.nsecsElapsed()) * 1e-6,
                static_cast<long long>(page ? page->total : -1));
}

// Takes the file out of the system's memory.
void forget(const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        (void)::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

// Each with a connection of its own, as after a start. The oldest rows are those for which all filters are asked.
void measureWords(const DataFolder &data, int rows)
{
    for (const int number : {70, rows / 3 / 10 * 10, rows / 2 / 10 * 10}) {
        for (const QByteArray &word : {requestId(number), "msg_" + QByteArray::number(number)}) {
            for (const bool isCold : {true, false}) {
                if (isCold)
                    forget(data.databaseFile);
                const auto database = Database::open(data.databaseFile, OpenMode::Read);
                if (!database)
                    return;
                ActivityStore store(**database);
                timePage(store, (isCold ? "cold: " + word : "warm: " + word).constData(),
                         {.everyAccount = true, .text = QString::fromLatin1(word), .wholeWords = true}, 0);
            }
        }
    }
}

void measureReading(const DataFolder &data, int rows)
{
    auto database = Database::open(data.databaseFile, OpenMode::Read);
    if (!database)
        return;
    ActivityStore store(**database);
    ActivityFilter everything, address, status, text;
    everything.everyAccount = address.everyAccount = status.everyAccount = text.everyAccount = true;
    address.ipAddress = "203.0.113.0";
    status.status = 404;
    text.text = QStringLiteral("applewebkit");
    timePage(store, "first page", everything, 0);
    timePage(store, "page in the middle", everything, rows / 2);
    timePage(store, "last page", everything, rows - 100);
    timePage(store, "one address", address, 0);
    timePage(store, "one status", status, 0);
    timePage(store, "text", text, 0);
    text.wholeWords = true;
    timePage(store, "a frequent word", text, 0);
    measureWords(data, rows);
    QElapsedTimer timer;
    timer.start();
    const auto verdict = verifyChain(**database, data.masterKey, data.checkpointFile);
    std::printf("chain of %lld rows %s, %.1f s per million\n", static_cast<long long>(verdict ? verdict->rows : -1),
                verdict && verdict->intact ? "intact" : "BROKEN",
                static_cast<double>(timer.nsecsElapsed()) * 1e-9 / rows * 1e6);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const CryptoLibrary crypto;
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.value(1, QStringLiteral("400000")).toInt();
    const int perBatch = arguments.value(2, QStringLiteral("64")).toInt();
    const int clients = arguments.value(3, QStringLiteral("1")).toInt();
    const QTemporaryDir temporary;
    const QDir folder(arguments.value(4, temporary.path()));
    const SystemClock clock;
    auto data = DataFolder::open(folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("config")));
    if (!data)
        return std::fprintf(stderr, "%s\n", qPrintable(data.error().detail)), 1;
    Load load(rows, perBatch, clients);
    auto writer = Writer::start(data->databaseFile, data->checkpointFile, data->masterKey, clock, &load);
    if (!writer)
        return std::fprintf(stderr, "%s\n", qPrintable(writer.error().detail)), 1;
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    load.start(**writer);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    const double busy = processorSeconds() - before;
    std::printf("%d rows in batches of %d from %d clients: %.2f us/row elapsed, %.2f us/row of processor, %.0f rows/s, "
                "%lld bytes/row\n",
                rows, perBatch, clients, seconds * 1e6 / rows, busy * 1e6 / rows, rows / seconds,
                static_cast<long long>(QFileInfo(data->databaseFile).size() / rows));
    waitForFilters(data->databaseFile, rows);
    writer->reset();
    measureReading(*data, rows);
    return 0;
}
