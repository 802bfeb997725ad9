// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/filelock.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postject {

namespace {

QString lastReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

qint64 holderOf(int descriptor)
{
    char text[32]{};
    const auto length = ::pread(descriptor, text, sizeof text - 1, 0);
    return length > 0 ? QByteArray(text).split('\n').first().toLongLong() : 0;
}

} // namespace

std::expected<std::unique_ptr<FileLock>, FileLock::Refusal> FileLock::take(const QString &path)
{
    const QByteArray file = QFile::encodeName(path);
    const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return std::unexpected(Refusal{.problem = Problem::CannotWrite, .reason = lastReason()});
    std::unique_ptr<FileLock> lock(new FileLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::unexpected(Refusal{.problem = Problem::Held, .holder = holderOf(descriptor), .reason = {}});
        return std::unexpected(Refusal{.problem = Problem::CannotLock, .reason = lastReason()});
    }
    ::fchmod(descriptor, S_IRUSR | S_IWUSR);
    const QByteArray process = QByteArray::number(::getpid()) + '\n';
    // A full disk takes only the name of the holder from the message of others.
    if (::ftruncate(descriptor, 0) != 0 ||
        ::pwrite(descriptor, process.constData(), static_cast<std::size_t>(process.size()), 0) < 0)
        errno = 0;
    return lock;
}

FileLock::~FileLock()
{
    ::close(static_cast<int>(m_handle));
}

} // namespace postject
