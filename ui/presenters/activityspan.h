// SPDX-License-Identifier: GPL-3.0-or-later
//
// The times of a list and the bins of its histogram: 1, 5 or 15 minutes, 1, 3, 6 or 12 hours, days or weeks, begun with
// the local clock. Pure values.
#pragma once

#include "server/contract/timestamp.h"

#include <optional>

namespace postject::ui {

struct TimeSpan
{
    TimePoint from;
    TimePoint until; // exclusive

    bool operator==(const TimeSpan &) const = default;
};

struct Bins
{
    std::optional<TimeSpan> span; // nothing: the whole log
    int count = 1;
};

inline constexpr int kBinsWanted = 120; // at most, and where no bins of the clock fit
inline constexpr int kBinsMost = 240;   // that the server gives

// The least of the widths of which no more than kBinsWanted are needed.
Milliseconds binWidth(Milliseconds length);

// From where a bin of the clock begins to where one ends.
TimeSpan widened(const TimeSpan &span);

// Bins of the clock where the span is made of them; else as many minutes as it has, or equal parts.
Bins binsOf(const std::optional<TimeSpan> &span);

} // namespace postject::ui
