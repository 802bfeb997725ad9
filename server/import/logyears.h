// SPDX-License-Identifier: GPL-3.0-or-later
//
// The years of a log's times that have none. A survey of the whole log finds those that keep the order of its lines: it
// goes on over New Year and over gaps, and a clock that was wrong for some lines moves no others. Pure.
#pragma once

#include "server/contract/timestamp.h"
#include "server/core/result.h"
#include "server/import/readingtime.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace postject {

// From which of the times on, counted from 0, which year goes on.
struct YearPlan
{
    struct Change
    {
        qint64 index = 0;
        int year = 0;
    };
    std::vector<Change> changes; // ascending
};

class YearSurvey
{
public:
    void add(int month, int day, int hour);
    qint64 count() const { return m_count; }

    // first: year of the first time, if it was said; else the last that puts none in the future. The error: one clear
    // line that says what can't be decided.
    Result<YearPlan> plan(std::optional<int> first, TimePoint now) const;

private:
    struct Run // of times that follow each other within days
    {
        qint64 index = 0;
        int firstDay = 0, lastDay = 0;
        int turns = 0;                // New Years in it
        int days = 0;                 // that it lasts
        QList<int> leapTurns = {};    // New Years before each February 29 in it
        bool isFirstOfJanuary = true; // all of it: what a clock shows that was never set
        bool isFirstHour = true;      // and of that the first hour
    };
    bool goesOn(std::size_t from, std::size_t at, int day) const;
    Result<std::vector<int>> order(bool isYearKnown) const;
    bool fits(int year, const std::vector<int> &years, int limitYear, int limitDay) const;

    std::vector<Run> m_runs;
    qint64 m_count = 0;
    bool m_isTooMuch = false;
};

// The year of each time, in their order.
class LogYears
{
public:
    // survey: gets the times, whose years do not matter then. Without a plan each is judged by the one before.
    LogYears(std::optional<int> first, ReadingTime now, std::shared_ptr<const YearPlan> plan, YearSurvey *survey);

    int yearOf(int month, int day, int hour);

private:
    bool isInFuture(int year, int day) const;

    std::shared_ptr<const YearPlan> m_plan;
    YearSurvey *m_survey;
    std::optional<int> m_year;
    ReadingTime m_now;
    std::size_t m_change = 0; // the next of the plan
    qint64 m_index = 0;
    int m_day = 0;
};

} // namespace postject
