// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/activityspan.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace postject::ui {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr std::array kWidths{Milliseconds(minutes(1)), Milliseconds(minutes(5)), Milliseconds(minutes(15)),
                             Milliseconds(hours(1)),   Milliseconds(hours(3)),   Milliseconds(hours(6)),
                             Milliseconds(hours(12)),  Milliseconds(days(1)),    Milliseconds(days(7)),
                             Milliseconds(days(28)),   Milliseconds(days(364))};

// The clock has no weeks: they begin with a day.
Milliseconds clockStep(Milliseconds width)
{
    return std::min(width, Milliseconds(days(1)));
}

TimePoint beginning(TimePoint time, Milliseconds step)
{
    const qint64 offset = qint64{1000} * QDateTime::fromMSecsSinceEpoch(toMilliseconds(time)).offsetFromUtc();
    const qint64 local = toMilliseconds(time) + offset;
    const qint64 width = step.count();
    const qint64 bin = local / width - (local % width < 0 ? 1 : 0);
    return fromMilliseconds(bin * width - offset);
}

TimePoint ending(TimePoint time, Milliseconds step)
{
    const TimePoint begun = beginning(time, step);
    return begun == time ? time : begun + step;
}

int countOf(Milliseconds length, Milliseconds width)
{
    return static_cast<int>((length + width - Milliseconds(1)) / width);
}

} // namespace

Milliseconds binWidth(Milliseconds length)
{
    const auto fits = [length](Milliseconds width) { return countOf(length, width) <= kBinsWanted; };
    const auto found = std::ranges::find_if(kWidths, fits);
    return found == kWidths.end() ? kWidths.back() : *found;
}

TimeSpan widened(const TimeSpan &span)
{
    const Milliseconds width = binWidth(span.until - span.from);
    const TimePoint from = beginning(span.from, clockStep(width));
    const TimePoint until = ending(span.until, clockStep(width));
    return {from, from + std::max(1, countOf(until - from, width)) * width};
}

Bins binsOf(const std::optional<TimeSpan> &span)
{
    if (!span)
        return {.span = span, .count = kBinsWanted};
    const Milliseconds length = span->until - span->from;
    for (const Milliseconds width : kWidths) {
        const bool isOfTheClock =
            beginning(span->from, clockStep(width)) == span->from && length % width == Milliseconds(0);
        if (isOfTheClock && width >= binWidth(length - width) && countOf(length, width) <= kBinsMost)
            return {.span = span, .count = countOf(length, width)};
    }
    const int inMinutes = countOf(length, minutes(1));
    return {.span = span, .count = inMinutes <= kBinsMost ? std::max(1, inMinutes) : kBinsWanted};
}

} // namespace postject::ui
