// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/logyears.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <utility>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kYearDays = 366; // each year is taken for a leap year: February 29 has a day of its own
constexpr int kLeapDay = 59;
constexpr int kNearDays = 7;    // so far apart times are of one run, a late line too
constexpr int kResumeDays = 2;  // after lines of a wrong clock a log goes on so near
constexpr int kSilentDays = 60; // after those of a clock that was never set also later
constexpr int kBackDays = 30;   // a step back of no more may be one, or a gap of nearly a year
constexpr std::size_t kRunsMax = 100'000;
constexpr int kYearsTried = 40;
constexpr int kAnyLeapYear = 2000;

// From 0; -1 for no day.
int dayOf(int month, int day)
{
    static constexpr std::array kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1 || day > kDays[static_cast<std::size_t>(month - 1)])
        return -1;
    int of = day - 1;
    for (int i = 0; i < month - 1; ++i)
        of += kDays[static_cast<std::size_t>(i)];
    return of;
}

int forwardDays(int from, int to)
{
    return (to - from + kYearDays) % kYearDays;
}

// The shorter way, back or forward.
int stepOf(int from, int to)
{
    const int forward = forwardDays(from, to);
    return forward > kYearDays / 2 ? forward - kYearDays : forward;
}

bool isNear(int from, int to)
{
    return std::abs(stepOf(from, to)) <= kNearDays;
}

// New Years on the shorter way.
int turnsOf(int from, int to)
{
    const int step = stepOf(from, to);
    return from + step >= kYearDays ? 1 : from + step < 0 ? -1 : 0;
}

std::pair<int, int> yearAndDay(TimePoint time)
{
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(time));
    return {static_cast<int>(date.year()), dayOf(static_cast<int>(static_cast<unsigned>(date.month())),
                                                 static_cast<int>(static_cast<unsigned>(date.day())))};
}

bool isLeapYear(int year)
{
    return std::chrono::year(year).is_leap();
}

std::unexpected<Error> undecided(const QString &sentence)
{
    return failure(ErrorCode::InvalidRequest, sentence);
}

// "11-20"
QString dayText(int day)
{
    const std::chrono::sys_days first(std::chrono::year(kAnyLeapYear) / 1 / 1);
    return QString::fromLatin1(formatTime(first + std::chrono::days(day)).sliced(5, 5));
}

} // namespace

void YearSurvey::add(int month, int day, int hour)
{
    const int of = dayOf(month, day);
    if (of < 0)
        return;
    const qint64 index = m_count++;
    if (m_runs.empty() || !isNear(m_runs.back().lastDay, of)) {
        m_isTooMuch = m_isTooMuch || m_runs.size() >= kRunsMax;
        if (m_isTooMuch)
            return;
        m_runs.push_back({.index = index, .firstDay = of, .lastDay = of});
    }
    Run &run = m_runs.back();
    run.turns += turnsOf(run.lastDay, of);
    run.days = std::max(run.days, std::abs(stepOf(run.firstDay, of)));
    run.lastDay = of;
    run.isFirstOfJanuary = run.isFirstOfJanuary && of == 0;
    run.isFirstHour = run.isFirstHour && of == 0 && hour == 0;
    if (of == kLeapDay && !run.leapTurns.contains(run.turns))
        run.leapTurns.append(run.turns);
}

// Whether the run at goes on where day was, and those between, from the first on, are of a wrong clock.
bool YearSurvey::goesOn(std::size_t from, std::size_t at, int day) const
{
    const int forward = forwardDays(day, m_runs[at].firstDay);
    const auto isBrief = [](const Run &each) { return each.days <= 1; };
    const auto isUnset = [&](const Run &each) {
        return each.isFirstOfJanuary && forwardDays(day, each.firstDay) > forward;
    };
    const auto between = std::span(m_runs).subspan(from, at - from);
    return (std::abs(stepOf(day, m_runs[at].firstDay)) <= kResumeDays && std::ranges::all_of(between, isBrief)) ||
           (forward <= kSilentDays && std::ranges::all_of(between, isUnset));
}

// The year of each run, the first one's being 0.
Result<std::vector<int>> YearSurvey::order(bool isYearKnown) const
{
    std::vector<int> years{0};
    int day = m_runs.front().lastDay, year = m_runs.front().turns;
    for (std::size_t at = 1; at < m_runs.size();) {
        std::size_t next = at;
        for (std::size_t later = at + 1; later < std::min(at + 4, m_runs.size()) && next == at; ++later) {
            if (goesOn(at, later, day))
                next = later;
        }
        for (; at < next; ++at)
            years.push_back(year);
        const Run &run = m_runs[at];
        const int back = kYearDays - forwardDays(day, run.firstDay);
        const bool isNewYear = run.firstDay < day;
        if (!isYearKnown && !isNear(day, run.firstDay) && back <= kBackDays) {
            return undecided(u"its times go from %1 (month and day) back to %2, and nothing tells whether a year lies "
                             "between: give the files oldest first, or say by --year what the first line's is"_s.arg(
                                 dayText(day), dayText(run.firstDay)));
        }
        if (!isYearKnown && at + 1 == m_runs.size() && run.isFirstHour && forwardDays(day, 0) > kBackDays) {
            return undecided(
                u"its last times, in the first hour of January, may be of a clock that was not set: say by "
                "--year what the first line's year is"_s);
        }
        // With the year said a short step back is one: a log that is silent for all of a year but weeks is rarer.
        year += back <= kBackDays || isNear(day, run.firstDay) ? turnsOf(day, run.firstDay) : isNewYear ? 1 : 0;
        years.push_back(year);
        year += run.turns;
        day = run.lastDay;
        ++at;
    }
    return years;
}

bool YearSurvey::fits(int year, const std::vector<int> &years, int limitYear, int limitDay) const
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Run &run = m_runs[i];
        const int first = year + years[i];
        if (std::pair(first, run.firstDay) > std::pair(limitYear, limitDay) ||
            std::pair(first + run.turns, run.lastDay) > std::pair(limitYear, limitDay))
            return false;
        if (!std::ranges::all_of(run.leapTurns, [&](int turns) { return isLeapYear(first + turns); }))
            return false;
    }
    return true;
}

Result<YearPlan> YearSurvey::plan(std::optional<int> first, TimePoint now) const
{
    YearPlan plan;
    if (m_runs.empty())
        return plan;
    if (m_isTooMuch)
        return undecided(u"its times without a year jump too often to be put in order"_s);
    const auto years = order(first.has_value());
    if (!years)
        return std::unexpected(years.error());
    const auto [limitYear, limitDay] = yearAndDay(now + std::chrono::days(1)); // of any zone
    int year = first.value_or(limitYear);
    for (int tried = 0; !first && !fits(year, *years, limitYear, limitDay); --year) {
        if (++tried > kYearsTried)
            return undecided(
                u"no year fits its times, which have a February 29: say by --year what the first line's is"_s);
    }
    if (first && !fits(year, *years, 9999, kYearDays))
        return undecided(u"it has a February 29 where --year %1 puts a year that has none"_s.arg(year));
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        int of = year + (*years)[i];
        if (first && std::pair(of, m_runs[i].firstDay) > std::pair(limitYear, limitDay))
            of = limitYear - (m_runs[i].firstDay > limitDay ? 1 : 0); // a wrong clock's, or a step back
        plan.changes.push_back({.index = m_runs[i].index, .year = of});
    }
    return plan;
}

LogYears::LogYears(std::optional<int> first, ReadingTime now, std::shared_ptr<const YearPlan> plan, YearSurvey *survey)
    : m_plan(std::move(plan)), m_survey(survey), m_year(first), m_now(now), m_day(-1)
{
}

bool LogYears::isInFuture(int year, int day) const
{
    return std::pair(year, day) > yearAndDay(m_now() + std::chrono::days(1));
}

int LogYears::yearOf(int month, int day, int hour)
{
    const int of = dayOf(month, day);
    if (m_survey)
        m_survey->add(month, day, hour);
    if (m_survey || of < 0)
        return m_survey ? kAnyLeapYear : 0;
    const qint64 index = m_index++;
    const int before = std::exchange(m_day, of);
    if (m_plan && m_change < m_plan->changes.size() && m_plan->changes[m_change].index == index)
        m_year = m_plan->changes[m_change++].year;
    else if (!m_year)
        for (m_year = yearAndDay(m_now()).first + 1;
             isInFuture(*m_year, of) || (of == kLeapDay && !isLeapYear(*m_year));)
            --*m_year;
    else if (before >= 0 && isNear(before, of))
        *m_year += turnsOf(before, of);
    else if (before >= 0 && of < before && !isInFuture(*m_year + 1, of))
        ++*m_year;
    return *m_year;
}

} // namespace postject
