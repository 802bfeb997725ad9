// SPDX-License-Identifier: GPL-3.0-or-later
//
// A lock that one process holds by a file: flock(2), on Windows the file opened for writing by nobody else. The kernel
// gives it up with its holder, however that ends, so that nothing has to be guessed from a process id. The id in the
// file is for messages alone. The file stays, for who removes it may remove the next holder's. Owned by who needs it.
#pragma once

#include <QString>

#include <expected>
#include <memory>

namespace postject {

class FileLock
{
public:
    enum class Problem { Held, CannotWrite, CannotLock };
    struct Refusal
    {
        Problem problem = Problem::CannotLock;
        qint64 holder = 0; // the process, where the file says it
        QString reason;    // the system's, unless it is held
    };

    // The file is made, for its owner alone.
    static std::expected<std::unique_ptr<FileLock>, Refusal> take(const QString &path);
    ~FileLock();

    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    explicit FileLock(qintptr handle) : m_handle(handle) {}

    const qintptr m_handle;
};

} // namespace postject
