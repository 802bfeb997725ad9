// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recognises the format of a log from all of its lines. One thread.
#pragma once

#include "server/import/lineunwrapper.h"
#include "server/import/syslogheader.h"

#include <array>

namespace postject {

class FormatSurvey
{
public:
    explicit FormatSurvey(const ImportOptions &options);

    void add(QByteArrayView line);
    // Nothing for a log without lines. The error, where no format fits or several do: one clear line.
    Result<std::optional<LogFormat>> format() const;

private:
    std::optional<LogFormat> formatOf(const LogLine &line);

    LineUnwrapper m_unwrapper;
    SyslogHeader m_header;
    std::array<qint64, kLogFormatNames.size()> m_lines{}; // by format
    qint64 m_unknown = 0;
    qint64 m_binary = 0; // of these
    qint64 m_syslog = 0; // lines of programs that tell of no sign-in
};

} // namespace postject
