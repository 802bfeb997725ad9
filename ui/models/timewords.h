// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times as people say them, in the user's zone and language. Pure; any thread.
#pragma once

#include "server/contract/timestamp.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace postject::ui {

// "10:30 today", "10:12 tomorrow", "09:48 yesterday", otherwise with the date. now decides what today is.
QString clockAndDay(const QDateTime &time, const QDateTime &now);

QString timeText(TimePoint time);  // a day and a clock time, short
QString stampText(TimePoint time); // the same to the second, with all of the year: what tables show
// For QLocale::toString() and QDateTimeEdit, as the locale has them: the time of day, by 12 or 24 hours, to the minute
// or to the second; a date with all of its year and the time of day.
enum class Precision { Minutes, Seconds };
QString clockFormat(Precision precision = Precision::Minutes);
QString stampFormat(Precision precision);
QString longestStamp(Precision precision); // to measure a column by
// In the order that the language has: a day of the year, alone and with a clock time; a month.
QString dayFormat();
QString dayAndClockFormat();
QString monthFormat();

// "23 h 59 min", "14 min", rounded up to whole minutes; "0 min" for what is over.
QString remaining(std::chrono::seconds left);

} // namespace postject::ui
