// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file that others write to: its lines, as they become complete. A line is known by where it stands and what it
// says, so that one that is read again after a restart is the same. One thread.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QFile>

#include <optional>

namespace postject {

// Which file on this machine, and the first byte of it that is unread.
struct FilePosition
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 offset = 0;
    QByteArray before; // SHA-256 of the bytes in front of it, of kBeforeBytes at most: another file may get the inode
};

class GrowingFile
{
public:
    static constexpr qsizetype kLineMaxBytes = 64 * 1024;
    static constexpr qint64 kBeforeBytes = 256;

    struct Line
    {
        QByteArrayView text;    // without its line feed; good until the next call
        bool isTooLong = false; // then text is its beginning
        QByteArray id;          // the same for this line of this file alone; printable ASCII
    };

    // Where the last line begins that is not complete yet; the file's beginning for one without a line feed.
    static Result<std::unique_ptr<GrowingFile>> openAtEnd(const QString &path);
    static Result<std::unique_ptr<GrowingFile>> openAtBegin(const QString &path);
    // Nothing where the file is another one by now, or does not hold what was in front of that place.
    static std::unique_ptr<GrowingFile> resume(const QString &path, const FilePosition &position);

    // False: nothing more for now. withRest: what stands at the end without a line feed is a line too.
    bool next(Line &line, bool withRest = false);
    // Whether the file became shorter than what was read of it, or another text. Then it is to be opened anew.
    bool wasReplaced();
    FilePosition position() const; // behind the line given last
    bool isFile(quint64 device, quint64 inode) const { return m_device == device && m_inode == inode; }

    GrowingFile(const GrowingFile &) = delete;
    GrowingFile &operator=(const GrowingFile &) = delete;

private:
    explicit GrowingFile(const QString &path) : m_file(path) {}
    static Result<std::unique_ptr<GrowingFile>> open(const QString &path);
    bool beginAt(qint64 offset);
    bool fill();
    void give(Line &line, QByteArrayView text, qsizetype end);
    QByteArray lastBytes(qsizetype end) const;

    QFile m_file;
    quint64 m_device = 0;
    quint64 m_inode = 0;
    QByteArray m_buffer;         // with kBeforeBytes of what was read, where there are so many
    qint64 m_bufferAt = 0;       // its place in the file
    qsizetype m_begin = 0;       // of m_buffer: what is unread
    qsizetype m_searched = 0;    // bytes of that without a line feed
    QByteArray m_head;           // of a line that is too long, while its end is looked for
    FilePosition m_headPosition; // where that line begins
    QByteArray m_long;           // what m_head was, for the line given last
};

} // namespace postject
