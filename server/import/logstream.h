// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a log: a file, or standard input; plain or packed, told by its first bytes (packing.h). Read in blocks;
// memory stays flat however long a line or a file is. One thread.
#pragma once

#include "server/core/result.h"
#include "server/core/sha256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <memory>

namespace postject {

class LogStream
{
public:
    static constexpr qsizetype kLineMaxBytes = 64 * 1024;

    explicit LogStream(std::unique_ptr<QIODevice> device); // open for reading

    struct Line
    {
        QByteArrayView text;    // without its line feed; good until the next call
        bool isTooLong = false; // then text is its beginning
    };
    // False at the end, and on an error: see error().
    bool next(Line &line);
    const QString &error() const { return m_error; } // "" while there is none; one clear line

    QByteArray digest() { return m_digest.result(); } // SHA-256 of what was read, unpacked; at the end, once

    LogStream(const LogStream &) = delete;
    LogStream &operator=(const LogStream &) = delete;

private:
    bool fill();
    bool skipLongLine(Line &line);

    std::unique_ptr<QIODevice> m_device;
    QByteArray m_buffer;
    qsizetype m_begin = 0; // what is left of m_buffer
    qsizetype m_end = 0;
    QByteArray m_head; // of a line that is too long
    bool m_isAtEnd = false;
    Sha256 m_digest;
    QString m_error;
};

} // namespace postject
