// SPDX-License-Identifier: GPL-3.0-or-later
//
// What "import" tells a person: the progress on standard error, and the summary. Main thread.
#pragma once

#include "server/import/importevent.h"
#include "server/import/importsummary.h"

#include <QElapsedTimer>
#include <QString>

namespace postject {

class ImportProgress
{
public:
    ImportProgress();
    ~ImportProgress();
    // Now and then a line: often on a terminal, where it takes the place of the last, else every few seconds.
    void readSoFar(qint64 lines);
    void storedSoFar(qint64 events, qint64 all);
    void judging(); // on a terminal, until clear()
    void clear();   // the terminal's line, before something else is said

private:
    bool isDue();
    void show(const QString &text);

    bool m_isTerminal;
    bool m_isShown = false;
    qint64 m_calls = 0;
    QElapsedTimer m_since;
};

// Several lines, the last without its line feed. isStored: else it was a dry run.
QString importReport(const ImportSummary &summary, bool isStored);
// How to undo the import that was stored, and what came of that.
QString undoHint(const QByteArray &importId, const QString &email);
QString undoReport(int alerts, int blocks);
// Which format was recognised; with a line feed.
QString formatReport(const QString &file, LogFormat format);
// What begins the lines of a web server's log; with a line feed.
QString headReport(const QString &file, const WebLogHead &head);
// What could not be read, for standard error; "" when there was nothing.
QString unreadableReport(const ImportSummary &summary);

} // namespace postject
