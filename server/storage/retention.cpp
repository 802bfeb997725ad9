// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/retention.h"

#include "server/storage/committer.h"

#include <algorithm>

namespace postject {

namespace {

using std::chrono::days, std::chrono::hours, std::chrono::milliseconds;

constexpr std::chrono::seconds kAfterStart(10);
constexpr hours kInterval(1);
constexpr std::chrono::minutes kAfterFailure(1);

// A request that comes during a batch waits for its end: 50 ms are what it may, this is what is aimed at.
constexpr milliseconds kBatchTime(5);
constexpr int kFewestRows = 10;
constexpr int kFirstRows = 100;
constexpr int kMostRows = 500;

} // namespace

int nextBatchRows(int rows, std::chrono::microseconds taken)
{
    const double fitting =
        static_cast<double>(rows) * (kBatchTime / std::max<std::chrono::duration<double>>(taken, milliseconds(1)));
    return std::clamp(static_cast<int>(std::min(fitting, 2.0 * rows)), kFewestRows, kMostRows);
}

Retention::Retention(Committer &committer, const Clock &clock)
    : m_committer(committer),
      m_clock(clock),
      m_first(clock.now() + kAfterStart),
      m_next(m_first),
      m_batchRows(kFirstRows)
{
}

void Retention::setDays(int days)
{
    if (days == m_days)
        return;
    m_days = days;
    m_run.reset();
    m_next = std::max(m_clock.now(), m_first);
}

// A clock that was set back must not put the next run off.
bool Retention::isDue() const
{
    const TimePoint now = m_clock.now();
    return m_run || now >= m_next || m_next - now > kInterval;
}

std::optional<Submission> Retention::begin(TimePoint now)
{
    m_next = now + kInterval;
    if (m_days == 0 || m_committer.hasFault())
        return end(now);
    m_committer.writeCheckpoint(); // what stands behind its row stays
    m_run = Run{.before = std::chrono::floor<days>(now) - days(m_days)};
    return std::nullopt;
}

std::optional<Submission> Retention::end(TimePoint now)
{
    if (m_run) {
        m_figures.lastRunAt = now;
        m_figures.lastRunRows = m_run->rows;
        m_run.reset();
    }
    auto report = m_committer.removalReport();
    if (!report)
        m_next = now + kAfterFailure;
    return report ? std::move(*report) : std::nullopt;
}

void Retention::measure(Steady::duration taken)
{
    const auto spent = std::chrono::duration_cast<std::chrono::microseconds>(taken);
    ++m_figures.batches;
    m_figures.batchMicroseconds += static_cast<quint64>(spent.count());
    m_figures.longestBatch = std::max(m_figures.longestBatch, spent);
    m_batchRows = nextBatchRows(m_batchRows, spent);
}

std::optional<Submission> Retention::step()
{
    const TimePoint now = m_clock.now();
    if (!isDue())
        return std::nullopt;
    if (!m_run) {
        if (auto report = begin(now); report || !m_run)
            return report;
    }
    const auto begun = Steady::now();
    const auto batch = m_committer.prune(m_run->before, m_batchRows);
    if (!batch) { // a full disk, say: what is gone is told of when it works again
        m_run.reset();
        m_next = now + kAfterFailure;
        return std::nullopt;
    }
    if (batch->rows > 0 || batch->isUncounted)
        measure(Steady::now() - begun);
    m_run->rows += batch->rows;
    m_figures.rows += static_cast<quint64>(batch->rows);
    return batch->isLast || batch->fault ? end(now) : std::nullopt;
}

RetentionFigures Retention::figures() const
{
    return m_figures;
}

} // namespace postject
