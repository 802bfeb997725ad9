// SPDX-License-Identifier: GPL-3.0-or-later
//
// A log of ten million rows over HTTP: how long pages, totals, histograms and searches take, how soon a server stands
// on such a database, how many bytes a row has. "logbench [ROWS [FOLDER [QUERY…]]]"; a folder that is there already
// is used as it is, one that isn't is made and kept. With queries of the listing ("account=all&country=DE") only these
// are asked, each twice: whoever empties the system's caches before sees what the first costs a server that has just
// started.
#include "tests/benchmarks/loggenerator.h"
#include "tests/benchmarks/searchfilters.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <ctime>
#include <vector>

#include <unistd.h>

using namespace postject;

namespace {

constexpr int kRepeats = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

class Questions
{
public:
    Questions(QString socketFile, QByteArray token, TimePoint end)
        : m_socketFile(std::move(socketFile)), m_token(std::move(token)), m_end(end)
    {
    }

    // ask(i) is the i-th question's path and query; the first answer is thrown away (cold pages are told apart).
    template <typename Ask>
    void measure(const QByteArray &name, Ask ask)
    {
        std::vector<double> times;
        qint64 total = -1;
        double first = 0;
        BenchConnection connection(m_socketFile); // which the server ends after some thousand requests
        for (int i = 0; i <= kRepeats; ++i) {
            const QByteArray path = ask(i);
            QElapsedTimer timer;
            timer.start();
            const QByteArray body = connection.call("GET " + path, m_token);
            if (i == 0)
                first = milliseconds(timer);
            else
                times.push_back(milliseconds(timer));
            const QJsonObject answer = QJsonDocument::fromJson(body).object();
            if (answer.contains("status"_L1) || answer.isEmpty()) {
                std::printf("%-46s FAILED: %s\n", name.constData(), body.left(200).constData());
                return;
            }
            if (answer.contains("total"_L1))
                total = answer["total"_L1].toInteger();
        }
        std::ranges::sort(times);
        const auto at = [&](double share) { return times[static_cast<std::size_t>(share * (kRepeats - 1))]; };
        std::printf("%-46s p50 %7.2f  p95 %7.2f  max %7.2f ms, first %7.2f; %lld rows\n", name.constData(), at(0.5),
                    at(0.95), times.back(), first, static_cast<long long>(total));
        std::fflush(stdout);
    }

    // A day up to the whole span, anywhere in it.
    QByteArray anyRange(int number) const
    {
        QRandomGenerator random(static_cast<quint32>(number));
        const qint64 span = std::chrono::duration_cast<Milliseconds>(LogGenerator::kSpan).count();
        const qint64 length =
            86'400'000 + static_cast<qint64>(random.generateDouble() * (static_cast<double>(span) - 86'400'000));
        const qint64 from = static_cast<qint64>(random.generateDouble() * static_cast<double>(span - length));
        const TimePoint start = m_end - LogGenerator::kSpan + Milliseconds(from);
        return "&startDate=" + formatTime(start) + "&endDate=" + formatTime(start + Milliseconds(length));
    }

    void run()
    {
        const QByteArray busy = LogGenerator::address(0), rare = LogGenerator::address(LogGenerator::kAddresses - 100);
        const QByteArray own = "account=" + LogGenerator::account(0).toByteArray();
        for (const Filter &filter : {Filter{"all", "account=all"},
                                     {"api_request", "account=all&action=api_request"},
                                     {"login_failed", "account=all&action=login_failed"},
                                     {"webhook.sent", "account=all&action=webhook.sent"},
                                     {"busiest address", "account=all&ipAddress=" + busy},
                                     {"rare address", "account=all&ipAddress=" + rare},
                                     {"status 200", "account=all&status=200"},
                                     {"status 404", "account=all&status=404"},
                                     {"one account", own},
                                     {"one account, api_request", own + "&action=api_request"},
                                     {"one account, login_failed", own + "&action=login_failed"},
                                     {"one account, its address", own + "&ipAddress=" + busy}})
            ask(filter.name, filter.query);
        askForValues();
        askForText();
    }

    // The list, then its histogram.
    void askTwice(const QByteArray &query)
    {
        BenchConnection connection(m_socketFile);
        for (const QByteArray &what : {"?limit=100&" + query, "/histogram?bins=120&" + query}) {
            for (const char *which : {"first", "again"}) {
                QElapsedTimer timer;
                timer.start();
                const QByteArray body = connection.call("GET /v1/security/activity-logs" + what, m_token);
                const QJsonObject answer = QJsonDocument::fromJson(body).object();
                std::printf("%s, %s: %.1f ms, %lld rows\n", what.constData(), which, milliseconds(timer),
                            static_cast<long long>(answer["total"_L1].toInteger(-1)));
            }
        }
    }

private:
    struct Filter
    {
        QByteArray name;
        QByteArray query;
    };

    // By what is counted for blocks of the log; the last ones also by what is not.
    void askForValues()
    {
        for (const Filter &filter :
             {Filter{"endpoint", "account=all&endpoint=/v1/reports"},
              {"country", "account=all&country=DE"},
              {"not a country", "account=all&notCountry=DE"},
              {"user agent", "account=all&userAgent=" + LogGenerator::userAgent(39).toPercentEncoding()},
              {"a rare user agent", "account=all&userAgent=" + LogGenerator::rareAgent()},
              {"country, without the local socket", "account=all&country=DE&local=false"},
              {"rare user agent, status 404", "account=all&status=404&userAgent=" + LogGenerator::rareAgent()}})
            ask(filter.name, filter.query);
        const QByteArray list = "/v1/security/activity-logs?limit=100&account=all&endpoint=/v1/reports&status=404";
        measure("endpoint, status 404, first page", [&](int) { return list; });
    }

    // A listing with a text looks at a part of the log and says how far it got; for words it passes over what can't
    // hold them.
    void askForText()
    {
        for (const QByteArray text : {"login_failed", "msg_10%22", "login_failed&match=word", "msg_10&match=word"})
            measure("text " + text, [&](int) { return "/v1/security/activity-logs?limit=100&account=all&q=" + text; });
    }

    void ask(const QByteArray &name, const QByteArray &filter)
    {
        const QByteArray list = "/v1/security/activity-logs?limit=100&" + filter;
        const QByteArray bars = "/v1/security/activity-logs/histogram?bins=120&" + filter;
        BenchConnection connection(m_socketFile);
        const qint64 total = QJsonDocument::fromJson(connection.call("GET " + list, m_token))["total"_L1].toInteger();
        const auto from = [&](qint64 offset) { return list + "&offset=" + QByteArray::number(offset); };
        measure(name + ", first page", [&](int) { return list; });
        measure(name + ", deepest page", [&](int i) { return from(std::max<qint64>(0, total - 100 - i)); });
        measure(name + ", any page", [&](int i) {
            QRandomGenerator random(static_cast<quint32>(i));
            return from(static_cast<qint64>(random.generateDouble() * static_cast<double>(total)));
        });
        measure(name + ", any range", [&](int i) { return list + anyRange(i); });
        measure(name + ", histogram", [&](int) { return bars; });
        measure(name + ", histogram of any range", [&](int i) { return bars + anyRange(i); });
    }

    QString m_socketFile;
    QByteArray m_token;
    TimePoint m_end;
};

double processorMilliseconds() // of this process
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

// A search streams its hits as it finds them, newest first: when the first is there, and how long the server works on
// after its reader has gone. "oldest": the text is in the first row of all, so that nearly all are looked at.
void search(const BenchServer &server, const char *name, const QByteArray &text)
{
    QElapsedTimer timer;
    double first = 0;
    {
        BenchConnection connection(server.host->address().socketFile);
        timer.start();
        connection.send("GET /v1/security/activity-logs/export?account=all&format=ndjson&q=" + text, server.token);
        QByteArray answer;
        while (!answer.contains("{\"") && timer.elapsed() < 60'000)
            answer += connection.read();
        first = milliseconds(timer);
    }
    timer.start();
    double before = processorMilliseconds();
    for (bool isBusy = true; isBusy && timer.elapsed() < 60'000;) {
        ::usleep(10'000);
        const double now = processorMilliseconds();
        isBusy = now - before > 2;
        before = now;
    }
    std::printf("search for %-35s first hit after %.1f ms; quiet %.0f ms after it was given up\n", name, first,
                milliseconds(timer));
}

// Bytes that a folder's database takes, its write-ahead log included.
qint64 databaseBytes(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder + u"/data"_s).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const CryptoLibrary crypto;
    const qint64 rows = QCoreApplication::arguments().value(1, u"10000000"_s).toLongLong();
    const QTemporaryDir temporary;
    const QString folder = QCoreApplication::arguments().value(2, temporary.path());
    const std::optional<TimePoint> end = generatedLog(folder, rows);
    if (!end) {
        std::fprintf(stderr, "%s can't be filled.\n", qPrintable(folder));
        return 1;
    }
    std::printf("%.0f bytes for each row in the data folder\n",
                static_cast<double>(databaseBytes(folder)) / static_cast<double>(rows));
    const BenchServer server(folder);
    if (const QStringList queries = QCoreApplication::arguments().mid(3); !queries.isEmpty()) {
        Questions questions(server.host->address().socketFile, server.token, *end);
        for (const QString &query : queries)
            questions.askTwice(query.toLatin1());
        return 0;
    }
    std::printf("%.0f ms until the server stands on it\n", server.startMilliseconds);
    waitForFilters(folder + u"/data/postject.sqlite"_s, rows);
    search(server, "a word that only the oldest rows hold", "msg_10&match=word");
    search(server, "a frequent word", "login_failed&match=word");
    search(server, "a frequent text", "login_failed");
    search(server, "one that only the oldest rows hold", "msg_10%22");
    Questions(server.host->address().socketFile, server.token, *end).run();
    return 0;
}
