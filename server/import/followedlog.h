// SPDX-License-Identifier: GPL-3.0-or-later
//
// A log that is written to, followed by its name as "tail -F" does: through rotation (the old file is read to its end,
// then the new one), and truncation. What was read is told by positions, with which it goes on after a restart; a file
// that was renamed meanwhile is found again beside the log. Needs no thread and no event loop: next() looks. One
// thread.
#pragma once

#include "server/import/growingfile.h"

#include <QList>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace postject {

class FollowedLog
{
public:
    // A file that was renamed is read on for so long after its last line: its writer may hold it for a while.
    static constexpr std::chrono::seconds kRenamedPatience{10};

    using Elapsed = std::function<std::chrono::milliseconds()>; // a steady clock
    FollowedLog(QString path, Elapsed elapsed);

    // The first time: what is added from now on; with isFromBegin what is there already, too. The file need not exist.
    void begin(bool isFromBegin);
    void resume(const QList<FilePosition> &positions);

    bool next(GrowingFile::Line &line);    // false: nothing more for now
    QList<FilePosition> positions() const; // behind the line given last
    const QString &path() const { return m_path; }
    QStringList takeNotices(); // what may have been lost: one line each

private:
    struct Followed
    {
        std::unique_ptr<GrowingFile> file;
        std::chrono::milliseconds lastLine{0};
    };

    void openNew(); // the file that has the name now, if it is not followed
    void add(std::unique_ptr<GrowingFile> file);
    bool isFollowed(quint64 device, quint64 inode) const;
    QStringList renamed() const; // files beside the log that it may have been renamed to, the oldest first

    QString m_path;
    Elapsed m_elapsed;
    std::vector<Followed> m_files; // the oldest first; the last is the one that has the name, where there is one
    std::chrono::milliseconds m_lookedAt{-1};
    QStringList m_notices;
};

} // namespace postject
