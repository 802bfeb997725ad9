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

QString timeText(TimePoint time); // a day and a clock time, short
// For QLocale::toString(), in the order that the language has: a day of the year, alone and with a clock time; a month.
QString dayFormat();
QString dayAndClockFormat();
QString monthFormat();

// "23 h 59 min", "14 min", rounded up to whole minutes; "0 min" for what is over.
QString remaining(std::chrono::seconds left);

} // namespace postject::ui
