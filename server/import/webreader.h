// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readers of web servers' logs have in common: an entry may stand behind the head of a syslog line, or be the
// message of a journal's entry. Pure but for the order of its lines.
#pragma once

#include "server/import/logclock.h"
#include "server/import/syslogheader.h"
#include "server/import/webrequest.h"

namespace postject {

// Takes the head of a syslog line off, if there is one.
class SyslogStripper
{
public:
    explicit SyslogStripper(const ImportOptions &options);
    QByteArrayView strip(const LogLine &line);

    static bool mayHaveHead(QByteArrayView text); // told quickly: nearly all lines have none
    // For heads before entries that have times of their own: those of the heads need not be believable.
    static ImportOptions ofHeads(ImportOptions options);

private:
    SyslogHeader m_header;
};

class WebReader : public LineReader
{
protected:
    explicit WebReader(const ImportOptions &options) : m_options(options), m_stripper(options) {}
    virtual LineKind readEntry(QByteArrayView text, ImportEvent &event) = 0;
    const ImportOptions &options() const { return m_options; }

private:
    LineKind readLine(const LogLine &line, ImportEvent &event) final
    {
        return readEntry(m_stripper.strip(line), event);
    }

    ImportOptions m_options;
    SyslogStripper m_stripper;
};

} // namespace postject
