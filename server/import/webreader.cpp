// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/webreader.h"

#include "server/import/logtext.h"

namespace postject {

ImportOptions SyslogStripper::ofHeads(ImportOptions options)
{
    options.year.reset();
    options.years.reset();
    options.yearSurvey = nullptr;
    options.now = kLatestTime - std::chrono::days(366);
    return options;
}

bool SyslogStripper::mayHaveHead(QByteArrayView text)
{
    if (text.startsWith('<'))
        return true;
    if (text.size() < 20)
        return false;
    const bool isFull = text[3] == ' ' && (monthOf(text.sliced(4, 3)) > 0 || text.startsWith("Mon ") ||
                                           text[8] == '-'); // OpenWrt's, and the journal's short-full
    return isFull || (text[3] == ' ' && monthOf(text.first(3)) > 0) ||
           (text[4] == '-' && (text[10] == 'T' || text[10] == ' '));
}

SyslogStripper::SyslogStripper(const ImportOptions &options) : m_header(ofHeads(options)) {}

QByteArrayView SyslogStripper::strip(const LogLine &line)
{
    if (line.isJournal || !mayHaveHead(line.text))
        return line.text;
    LogLine alone = line;
    alone.at.reset(); // else a line without a head would be taken for a bare one
    const auto syslog = m_header.read(alone);
    return syslog && !syslog->program.isEmpty() ? syslog->message : line.text;
}

} // namespace postject
