// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a syslog line: "Jul 15 10:30:00 host program[pid]: " (RFC 3164), the same with an ISO 8601 time as newer
// rsyslog writes it, and RFC 5424. The old one has neither a year nor a zone: the year is given for the first line, or
// the last in which it is not in the future, and goes on from December to January. Pure.
#pragma once

#include "server/import/importevent.h"

namespace postject {

struct SyslogLine
{
    TimePoint at;
    QByteArrayView program; // without the process id
    QByteArrayView message;
};

class SyslogHeader
{
public:
    SyslogHeader(std::optional<int> year, const QTimeZone &zone, TimePoint now);

    std::optional<SyslogLine> read(QByteArrayView line);

private:
    std::optional<TimePoint> readOldTime(QByteArrayView text);
    std::optional<TimePoint> readIsoTime(QByteArrayView text);
    TimePoint inZone(TimePoint wall);
    int yearOf(int month, int day);

    std::optional<int> m_year;
    int m_month = 0; // of the line before
    QTimeZone m_zone;
    TimePoint m_now;
    qint64 m_offsetHour = -1; // the wall-clock hour that m_offset is of
    std::chrono::seconds m_offset{0};
};

} // namespace postject
