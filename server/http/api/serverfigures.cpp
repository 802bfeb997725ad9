// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/serverfigures.h"

#include "server/domain/rowaction.h"

#include <algorithm>

namespace postject {

void PrometheusWriter::family(const char *name, const char *type, const char *help)
{
    m_text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    m_text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
}

void PrometheusWriter::sample(const char *name, double value, const QByteArray &labels)
{
    m_text.append(name);
    if (!labels.isEmpty())
        m_text.append('{').append(labels).append('}');
    m_text.append(' ').append(QByteArray::number(value, 'g', 15)).append('\n');
}

void ServerFigures::answered(int status, Clock::duration after)
{
    const double seconds = std::chrono::duration<double>(after).count();
    ++m_byClass[static_cast<std::size_t>(std::clamp(status / 100, 1, 5) - 1)];
    ++m_latencies[static_cast<std::size_t>(std::ranges::lower_bound(kBoundsMs, seconds * 1000) - kBoundsMs.begin())];
    m_latencySeconds += seconds;
}

void ServerFigures::committed(const CommittedBatch &batch)
{
    for (const ActivityRecord &record : batch.rows) {
        m_failedLogins += isFailedSignIn(record.row) ? 1 : 0;
        m_blocks += hasAction(record.row, Action::IpBlocked) ? 1 : 0;
    }
    m_alertChanges += static_cast<quint64>(batch.alerts.size());
}

void ServerFigures::write(PrometheusWriter &text) const
{
    text.family("postject_http_requests_total", "counter", "Answers by class of status.");
    for (std::size_t i = 0; i < m_byClass.size(); ++i)
        text.sample("postject_http_requests_total", static_cast<double>(m_byClass[i]),
                    "code=\"" + QByteArray::number(i + 1) + "xx\"");
    text.family("postject_http_request_duration_seconds", "histogram",
                "From a whole request to its answer; of a stream, to its head.");
    double sum = 0;
    for (std::size_t i = 0; i < m_latencies.size(); ++i) {
        sum += static_cast<double>(m_latencies[i]);
        const QByteArray bound = i < kBoundsMs.size() ? QByteArray::number(kBoundsMs[i] / 1000) : "+Inf";
        text.sample("postject_http_request_duration_seconds_bucket", sum, "le=\"" + bound + '"');
    }
    text.sample("postject_http_request_duration_seconds_sum", m_latencySeconds);
    text.sample("postject_http_request_duration_seconds_count", sum);
    text.family("postject_failed_logins_total", "counter", "Failed logins and second factors since the start.");
    text.sample("postject_failed_logins_total", static_cast<double>(m_failedLogins));
    text.family("postject_blocks_total", "counter", "Addresses blocked since the start.");
    text.sample("postject_blocks_total", static_cast<double>(m_blocks));
    text.family("postject_alert_changes_total", "counter", "Alerts raised, raised again, resolved or reopened.");
    text.sample("postject_alert_changes_total", static_cast<double>(m_alertChanges));
}

} // namespace postject
