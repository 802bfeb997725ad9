// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/files.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/sysmacros.h>
#endif

namespace postject {

namespace {

FileIdentity identityOf(const struct ::stat &status)
{
    return {.device = static_cast<quint64>(status.st_dev), .inode = static_cast<quint64>(status.st_ino)};
}

} // namespace

#ifdef __linux__
// Asks for no times. From Linux 6.13 on a file whose times were asked for gets new ones with its next write, and ext4
// without a journal then writes the inode with every sync of the content, too: that takes almost half as long again.
FileIdentity FileIdentity::of(const QByteArray &encodedPath)
{
    struct ::statx status{};
    if (::statx(AT_FDCWD, encodedPath.constData(), 0, STATX_TYPE | STATX_INO, &status) != 0)
        return {};
    return {.device = static_cast<quint64>(makedev(status.stx_dev_major, status.stx_dev_minor)),
            .inode = static_cast<quint64>(status.stx_ino)};
}
#else
FileIdentity FileIdentity::of(const QByteArray &encodedPath)
{
    struct ::stat status{};
    return ::stat(encodedPath.constData(), &status) == 0 ? identityOf(status) : FileIdentity();
}
#endif

FileIdentity FileIdentity::of(const QFile &open)
{
    struct ::stat status{};
    return ::fstat(open.handle(), &status) == 0 ? identityOf(status) : FileIdentity();
}

std::optional<int> widerMode(const QString &path)
{
    struct ::stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || (status.st_mode & 077) == 0)
        return std::nullopt;
    return static_cast<int>(status.st_mode & 0777);
}

bool syncContent(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return isSynced;
}

void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

std::optional<quint64> freeBytes(const QByteArray &encodedFolder)
{
    struct ::statvfs status{};
    if (::statvfs(encodedFolder.constData(), &status) != 0)
        return std::nullopt;
    return static_cast<quint64>(status.f_bavail) * status.f_frsize;
}

OpenedFile openRegular(QFile &file, const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ENOENT ? OpenedFile::Missing : OpenedFile::No;
    struct ::stat status{};
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
        file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return OpenedFile::Yes;
    ::close(descriptor);
    return OpenedFile::No;
}

} // namespace postject
