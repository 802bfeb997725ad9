// SPDX-License-Identifier: GPL-3.0-or-later
//
// When old rows leave the log: shortly after the start, once an hour, and when it is set how long they are kept. Whole
// days in UTC go, oldest rows first, in batches that the writer fits between its commits. On the writer thread.
#pragma once

#include "server/core/clock.h"
#include "server/storage/writer.h"

#include <chrono>
#include <optional>

namespace postject {

class Committer;

// How many rows to remove next, when so many took so long.
int nextBatchRows(int rows, std::chrono::microseconds taken);

class Retention
{
public:
    Retention(Committer &committer, const Clock &clock);

    void setDays(int days); // that rows are kept; 0: for ever. A run that goes on ends here, and another begins
    bool isRunning() const { return m_run.has_value(); }
    bool isDue() const; // or running
    // One batch at most, of a run that goes on or is due. What is to be committed next: a run that removed something
    // ends with a row of the log; so does one that was interrupted before it could say so.
    std::optional<Submission> step();
    RetentionFigures figures() const;

private:
    using Steady = std::chrono::steady_clock;
    struct Run
    {
        TimePoint before;
        qint64 rows = 0;
    };

    std::optional<Submission> begin(TimePoint now);
    std::optional<Submission> end(TimePoint now);
    void measure(Steady::duration taken);

    Committer &m_committer;
    const Clock &m_clock;
    int m_days = 0;
    TimePoint m_first; // no run before
    TimePoint m_next;
    std::optional<Run> m_run;
    int m_batchRows = 0;
    RetentionFigures m_figures;
};

} // namespace postject
