// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the server counts of itself, for Prometheus: plain numbers on the server thread, so a request pays for two looks
// at the clock and three additions. Server thread.
#pragma once

#include "server/storage/writer.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <functional>
#include <utility>

namespace postject {

// Lines of the text exposition format, version 0.0.4.
class PrometheusWriter
{
public:
    void family(const char *name, const char *type, const char *help);
    void sample(const char *name, double value, const QByteArray &labels = {}); // labels: R"(code="2xx")"
    QByteArray take() { return std::exchange(m_text, {}); }

private:
    QByteArray m_text;
};

// Of the listeners.
struct OpenConnections
{
    std::function<std::pair<int, int>()> count; // over the network, over the local socket
};

class ServerFigures
{
public:
    using Clock = std::chrono::steady_clock;

    void answered(int status, Clock::duration after);
    void committed(const CommittedBatch &batch);
    void write(PrometheusWriter &text) const;

private:
    static constexpr auto kBoundsMs = std::to_array<double>({0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500});

    std::array<quint64, 5> m_byClass{}; // 1xx to 5xx
    std::array<quint64, kBoundsMs.size() + 1> m_latencies{};
    double m_latencySeconds = 0;
    quint64 m_failedLogins = 0;
    quint64 m_alertChanges = 0;
    quint64 m_blocks = 0;
};

} // namespace postject
