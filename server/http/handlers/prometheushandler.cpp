// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's own figures in Prometheus' text format (exposition format 0.0.4).
#include "server/anomaly/blockservice.h"
#include "server/auth/hashingpool.h"
#include "server/http/api/await.h"
#include "server/http/api/queryreader.h"
#include "server/http/api/serverfigures.h"
#include "server/http/export/exports.h"
#include "server/http/handlers/handlers.h"
#include "server/http/stream/streamhub.h"
#include "server/storage/readers.h"
#include "server/storage/writer.h"

namespace postject::handlers {

namespace {

void gauge(PrometheusWriter &text, const char *name, const char *help, double value)
{
    text.family(name, "gauge", help);
    text.sample(name, value);
}

void counter(PrometheusWriter &text, const char *name, const char *help, quint64 value)
{
    text.family(name, "counter", help);
    text.sample(name, static_cast<double>(value));
}

void writeWriter(PrometheusWriter &text, const WriterFigures &writer)
{
    text.family("postject_commit_seconds", "summary", "Time of each group commit, to its being on disk.");
    text.sample("postject_commit_seconds_sum", static_cast<double>(writer.commitMicroseconds) * 1e-6);
    text.sample("postject_commit_seconds_count", static_cast<double>(writer.commits));
    counter(text, "postject_commit_submissions_total", "Submissions in all group commits.", writer.submissions);
    counter(text, "postject_log_rows_total", "Rows appended to the activity log since the start.", writer.rows);
    counter(text, "postject_commit_failures_total", "Group commits that did not reach the disk.", writer.failures);
}

void writeRetention(PrometheusWriter &text, const RetentionFigures &retention)
{
    counter(text, "postject_log_rows_removed_total",
            "Rows that retention took out of the activity log since the start.", retention.rows);
    text.family("postject_retention_batch_seconds", "summary", "Time of each batch of them, to its being on disk.");
    text.sample("postject_retention_batch_seconds_sum", static_cast<double>(retention.batchMicroseconds) * 1e-6);
    text.sample("postject_retention_batch_seconds_count", static_cast<double>(retention.batches));
    gauge(text, "postject_retention_longest_batch_seconds", "The longest of these batches.",
          static_cast<double>(retention.longestBatch.count()) * 1e-6);
    const double lastRun = retention.lastRunAt ? static_cast<double>(toMilliseconds(*retention.lastRunAt)) / 1000 : 0;
    gauge(text, "postject_retention_last_run_timestamp_seconds", "When retention last ran; 0: not since the start.",
          lastRun);
}

void writeQueues(PrometheusWriter &text, const HashingPool &hashing, const Readers &readers,
                 const WriterFigures &writer)
{
    text.family("postject_queue_length", "gauge", "What waits, by queue.");
    text.sample("postject_queue_length", static_cast<double>(writer.queued), R"(queue="writer")");
    text.sample("postject_queue_length", readers.waiting(), R"(queue="readers")");
    text.sample("postject_queue_length", hashing.pending(), R"(queue="hashing")");
}

void writeConnections(PrometheusWriter &text, const Exports &exports, const StreamHub &streams,
                      const OpenConnections &connections)
{
    text.family("postject_connections", "gauge", "Open connections.");
    const auto [network, local] = connections.count();
    text.sample("postject_connections", network, R"(socket="network")");
    text.sample("postject_connections", local, R"(socket="local")");
    gauge(text, "postject_streams", "Live streams.", streams.streams());
    gauge(text, "postject_exports", "Exports that are on their way.", exports.running());
}

void writeAlerts(PrometheusWriter &text, const std::array<qint64, 4> &open)
{
    static constexpr std::array kLabels{R"(severity="low")", R"(severity="medium")", R"(severity="high")",
                                        R"(severity="critical")"};
    text.family("postject_alerts_open", "gauge", "Open alerts by severity.");
    for (std::size_t i = 0; i < open.size(); ++i)
        text.sample("postject_alerts_open", static_cast<double>(open[i]), kLabels[i]);
}

} // namespace

HandlerTask prometheus(const Request &request, BlockService &blocks, HashingPool &hashing, Readers &readers,
                       Exports &exports, StreamHub &streams, ServerFigures &figures, const Writer &writer,
                       const OpenConnections &connections)
{
    QueryReader query(request);
    if (const Result<void> complete = query.finish(); !complete)
        co_return refuse(complete.error());
    const auto open = co_await Await(readers.run([](Stores &stores) { return stores.metrics.openAlerts(); }));
    if (!open)
        co_return refuse(open.error());
    const WriterFigures written = writer.figures();
    PrometheusWriter text;
    figures.write(text);
    writeAlerts(text, *open);
    gauge(text, "postject_blocks_active", "Addresses that are blocked now.",
          static_cast<double>(blocks.active(request.at).size()));
    writeConnections(text, exports, streams, connections);
    writeQueues(text, hashing, readers, written);
    writeWriter(text, written);
    writeRetention(text, written.retention);
    Outcome outcome = answer(text.take());
    outcome.reply.contentType = "text/plain; version=0.0.4; charset=utf-8";
    co_return outcome;
}

} // namespace postject::handlers
