// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kSmallFile = 64 * 1024;

// A rename is only as durable as the folder that holds the name.
void syncFolderOf(const QString &path)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace

QString widerPermissions(const QString &path)
{
    struct ::stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || (status.st_mode & 077) == 0)
        return {};
    return u"%1 may be accessed by others than its owner (mode %2); take their rights away first."_s.arg(path).arg(
        status.st_mode & 0777, 4, 8, QChar(u'0'));
}

Result<void> makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString parent = QFileInfo(path).absolutePath();
    if (!QFileInfo(parent).isDir()) {
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (!QDir().mkdir(path, owner) && !QFileInfo(path).isDir())
        return failure(ErrorCode::InternalError, u"The folder %1 can't be made."_s.arg(path));
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return failure(ErrorCode::InternalError, u"%1 can't be written: %2."_s.arg(path, file.errorString()));
    syncFolderOf(path);
    return {};
}

Result<void> syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!isSynced)
        return failure(ErrorCode::InternalError, u"%1 can't be written to the disk."_s.arg(path));
    return {};
}

Result<QByteArray> readRegularFile(const QString &path, qint64 maxBytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0 && errno == ENOENT)
        return failure(ErrorCode::NotFound, u"%1 is missing."_s.arg(path));
    struct ::stat status{};
    QFile file;
    const bool isOpen = descriptor >= 0 && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
                        file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    if (!isOpen && descriptor >= 0)
        ::close(descriptor);
    if (!isOpen || file.size() > maxBytes)
        return failure(ErrorCode::InternalError, u"%1 can't be read."_s.arg(path));
    return file.readAll();
}

Result<QByteArray> readSmallFile(const QString &path)
{
    return readRegularFile(path, kSmallFile);
}

FileIdentity FileIdentity::of(const QByteArray &encodedPath)
{
    struct ::stat status{};
    if (::stat(encodedPath.constData(), &status) != 0)
        return {};
    return {.device = status.st_dev, .inode = status.st_ino};
}

} // namespace postject
