// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes off what collectors put around a log's line: Docker's json-file, the CRI format of Kubernetes, the journal's
// JSON; a byte-order mark and terminal colours. For all readers, in this one place. Lines that a collector cut in
// pieces are put together. Memory stays flat. One thread.
#pragma once

#include "server/contract/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postject {

struct LogLine
{
    QByteArrayView text = {};
    std::optional<TimePoint> at = {}; // when the collector took it
    bool isJournal = false;           // then these three are of the journal's fields, and text is the message alone
    QByteArrayView host = {};
    QByteArrayView program = {};
    QByteArrayView process = {};
};

class LineUnwrapper
{
public:
    static constexpr qsizetype kJoinedMaxBytes = 64 * 1024; // of pieces; what is beyond is dropped

    // line: without its end. Nothing for a piece that goes on in a later line. The views are good until the next call.
    std::optional<LogLine> unwrap(QByteArrayView line);

private:
    std::optional<LogLine> unwrapContainer(QByteArrayView line);
    std::optional<LogLine> unwrapDocker(QByteArrayView line);
    std::optional<LogLine> unwrapJournal(QByteArrayView line);
    std::optional<LogLine> join(const LogLine &piece, bool isLast, bool isErrorStream);
    QByteArrayView withoutColours(QByteArrayView text);

    struct Fields
    {
        QByteArray text, host, program, process;
    };
    Fields m_fields;                            // of a JSON line
    QByteArray m_pending[2], m_joined, m_plain; // pending: by stream
};

} // namespace postject
