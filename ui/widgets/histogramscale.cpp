// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/histogramscale.h"

#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistogramScale)
};

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::array kSteps{seconds(minutes(1)),  seconds(minutes(2)),  seconds(minutes(5)), seconds(minutes(10)),
                            seconds(minutes(15)), seconds(minutes(30)), seconds(hours(1)),   seconds(hours(2)),
                            seconds(hours(3)),    seconds(hours(4)),    seconds(hours(6)),   seconds(hours(12))};
constexpr std::array kDaySteps{1, 2, 7, 14, 28, 56, 91, 182, 365, 730};

QDateTime local(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time));
}

TimePoint pointOf(const QDateTime &time)
{
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

// From midnight on, so that steps fall on round hours whatever the zone's offset; a day with a change of clocks
// starts anew at its own midnight.
QList<TimeTick> ticksWithinDays(TimePoint from, TimePoint until, seconds step)
{
    QList<TimeTick> ticks;
    for (QDate day = local(from).date(); day <= local(until).date(); day = day.addDays(1)) {
        const qint64 perDay = hours(24) / step;
        for (qint64 i = 0; i < perDay; ++i) {
            const QTime clock = QTime(0, 0).addSecs(static_cast<int>((step * i).count()));
            const TimePoint at = pointOf(QDateTime(day, clock));
            if (at < from || at > until || (!ticks.isEmpty() && at <= ticks.constLast().at))
                continue;
            const bool midnight = i == 0 && until - from > hours(24);
            ticks.append(
                {at, midnight ? QLocale().toString(day, dayFormat()) : QLocale().toString(clock, clockFormat())});
        }
    }
    return ticks;
}

QList<TimeTick> ticksOfDays(TimePoint from, TimePoint until, int step)
{
    QList<TimeTick> ticks;
    QDate day = local(from).date();
    if (pointOf(day.startOfDay()) < from)
        day = day.addDays(1);
    for (; pointOf(day.startOfDay()) <= until; day = day.addDays(step)) {
        ticks.append({pointOf(day.startOfDay()),
                      QLocale().toString(day, until - from > hours(24 * 300) ? monthFormat() : dayFormat())});
    }
    return ticks;
}

} // namespace

qint64 countStep(qint64 highest, int lines)
{
    const qint64 least = qMax<qint64>(1, (highest + lines - 1) / lines);
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 digit : {1, 2, 5}) {
            if (digit * power >= least)
                return digit * power;
        }
    }
}

qint64 countTop(qint64 highest, int lines)
{
    const qint64 step = countStep(highest, lines);
    return qMax<qint64>(1, (highest + step - 1) / step) * step;
}

QString countLabel(qint64 count)
{
    const QLocale locale;
    if (count >= 1'000'000)
        return Words::tr("%1 M", "millions").arg(locale.toString(double(count) / 1e6, 'g', 3));
    if (count >= 10'000)
        return Words::tr("%1 k", "thousands").arg(locale.toString(double(count) / 1e3, 'g', 4));
    return locale.toString(count);
}

QList<TimeTick> timeTicks(TimePoint from, TimePoint until, int most)
{
    if (until <= from || most < 1)
        return {};
    for (const seconds step : kSteps) {
        if ((until - from) / step < most)
            return ticksWithinDays(from, until, step);
    }
    for (const int step : kDaySteps) {
        if ((until - from) / (hours(24) * step) < most)
            return ticksOfDays(from, until, step);
    }
    return {};
}

QString spanLabel(TimePoint from, TimePoint until, bool withDate)
{
    const QDateTime start = local(from);
    const QDateTime end = local(until);
    const bool oneDay = start.date() == local(until - Milliseconds(1)).date();
    const QLocale locale;
    const QString format = oneDay && !withDate ? clockFormat() : stampFormat(Precision::Minutes);
    return Words::tr("%1 to %2", "times")
        .arg(locale.toString(start, format), locale.toString(end, oneDay ? clockFormat() : format));
}

} // namespace postject::ui
