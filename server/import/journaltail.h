// SPDX-License-Identifier: GPL-3.0-or-later
//
// systemd's journal as it grows, by "journalctl --follow" as a child process. A child that ends is started again behind
// the entry that was given last, so that no entry is left out and none comes twice. One that writes faster than its
// entries are taken is ended, and started again later: memory stays flat. Needs an event loop. One thread.
#pragma once

#include "server/import/growingfile.h"

#include <QProcess>
#include <QStringList>

#include <chrono>
#include <functional>

namespace postject {

class JournalTail
{
public:
    static constexpr qint64 kHeldMaxBytes = 4 << 20; // that the child wrote and nobody took, about

    struct Newest
    {
        QByteArray cursor; // of the newest entry; "": there is none
        QString hint;      // what journalctl says beside it, such as that this user may read a part only; one line
    };
    // Whether the journal can be read, and where it ends. The error: one clear line. Waits for journalctl.
    static Result<Newest> newest();

    using Elapsed = std::function<std::chrono::milliseconds()>; // a steady clock
    // units: as "journalctl --unit" takes them; none: all. Entries behind that cursor are given; "": all of them.
    JournalTail(QStringList units, QByteArray cursor, Elapsed elapsed);
    ~JournalTail();

    bool next(GrowingFile::Line &line);                   // an entry in JSON; false: nothing more for now
    const QByteArray &cursor() const { return m_cursor; } // of the entry given last
    QStringList takeNotices();                            // one line each
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    JournalTail(const JournalTail &) = delete;
    JournalTail &operator=(const JournalTail &) = delete;

private:
    void start();
    void hold();  // what the child wrote
    void ended(); // the child
    bool takeLine(QByteArrayView &text);
    bool give(QByteArrayView text, GrowingFile::Line &line);

    QStringList m_units;
    QByteArray m_cursor;
    Elapsed m_elapsed;
    QProcess m_process;
    QByteArray m_buffer;
    qsizetype m_begin = 0;     // of m_buffer: what is not taken
    bool m_isSkipping = false; // to the end of a line that is too long
    bool m_isTooMuch = false;  // so the child was ended
    bool m_isTroubleSaid = false;
    bool m_isNonsenseSaid = false;
    int m_tries = 0;
    std::chrono::milliseconds m_startAt{0};
    QByteArray m_complaint; // the last that the child wrote to its standard error
    QStringList m_notices;
};

} // namespace postject
