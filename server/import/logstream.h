// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a log: a file, or standard input; plain, or gzip (RFC 1952, also several members one after the other),
// told by its first bytes. Read in blocks; memory stays flat however long a line or a file is. The only includer of
// zlib. One thread.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QIODevice>

#include <memory>

namespace postject {

class LogStream
{
public:
    static constexpr qsizetype kLineMaxBytes = 64 * 1024;

    // device: open for reading.
    explicit LogStream(std::unique_ptr<QIODevice> device);
    ~LogStream();

    struct Line
    {
        QByteArrayView text;    // without its line feed; good until the next call
        bool isTooLong = false; // then text is its beginning
    };
    // False at the end, and on an error: see error().
    bool next(Line &line);
    const QString &error() const { return m_error; } // "" while there is none; one clear line

    QByteArray digest() const { return m_digest.result(); } // SHA-256 of what was read so far, unpacked
    qint64 bytesTaken() const { return m_taken; }           // of the device: for the progress

    LogStream(const LogStream &) = delete;
    LogStream &operator=(const LogStream &) = delete;

private:
    struct Gzip;
    bool fill();
    qint64 unpack(char *to, qint64 size);
    bool takeInput();
    bool skipLongLine(Line &line);

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<Gzip> m_gzip;
    QByteArray m_input;
    QByteArray m_buffer;
    qsizetype m_begin = 0; // what is left of m_buffer
    qsizetype m_end = 0;
    QByteArray m_head; // of a line that is too long
    bool m_isStarted = false;
    bool m_isAtEnd = false;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    qint64 m_taken = 0;
    QString m_error;
};

} // namespace postject
