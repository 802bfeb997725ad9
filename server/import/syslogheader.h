// SPDX-License-Identifier: GPL-3.0-or-later
//
// The head of a syslog line: "Jul 15 10:30:00 host program[pid]: " (RFC 3164) as the syslog daemons of Linux, BSD,
// Solaris, AIX, busybox and OpenWrt write it, RFC 5424, an entry of the journal, or none at all where a collector told
// the time. What a program says is never searched for a head. Pure but for the times (LogClock).
#pragma once

#include "server/import/importevent.h"
#include "server/import/syslogtime.h"

namespace postject {

struct SyslogLine
{
    TimePoint at;
    QByteArrayView host = {};
    QByteArrayView program = {}; // without path and process id; empty: a line of no program, or a bare one
    QByteArrayView process = {}; // its id; may be empty
    QByteArrayView message = {};
    bool isBare = false; // a collector's line without a head: what a program wrote to its standard error
};

class SyslogHeader
{
public:
    explicit SyslogHeader(const ImportOptions &options);

    std::optional<SyslogLine> read(const LogLine &line);

private:
    SyslogTime m_time;
    ReadingTime m_now;
};

} // namespace postject
