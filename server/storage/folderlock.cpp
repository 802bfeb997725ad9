// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/folderlock.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unexpected<Error> refused(const QString &line)
{
    return failure(ErrorCode::InternalError, line);
}

std::unexpected<Error> inUse(const QString &folder, int descriptor)
{
    char text[32]{};
    const ssize_t length = ::pread(descriptor, text, sizeof text - 1, 0);
    const qint64 process = length > 0 ? QByteArray(text).split('\n').first().toLongLong() : 0;
    if (process > 0)
        return refused(u"The data folder %1 is in use by another server (process %2)."_s.arg(folder).arg(process));
    return refused(u"The data folder %1 is in use by another server."_s.arg(folder));
}

} // namespace

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    const QByteArray file = QFile::encodeName(folder + u"/postject.lock"_s);
    const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return refused(
            u"The data folder %1 can't be written: %2."_s.arg(folder, QString::fromLocal8Bit(strerror(errno))));
    std::unique_ptr<FolderLock> lock(new FolderLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return inUse(folder, descriptor);
        return refused(
            u"The data folder %1 can't be locked: %2."_s.arg(folder, QString::fromLocal8Bit(strerror(errno))));
    }
    ::fchmod(descriptor, S_IRUSR | S_IWUSR);
    const QByteArray process = QByteArray::number(::getpid()) + '\n';
    // A full disk takes only the name of the holder from the message of others.
    if (::ftruncate(descriptor, 0) != 0 || ::pwrite(descriptor, process.constData(), process.size(), 0) < 0)
        errno = 0;
    return lock;
}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

} // namespace postject
