// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/files.h"

#include "server/core/system/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kSmallFile = 64 * 1024;

} // namespace

QString widerPermissions(const QString &path)
{
    const std::optional<int> mode = widerMode(path);
    if (!mode)
        return {};
    return u"%1 may be accessed by others than its owner (mode %2); take their rights away first."_s.arg(path).arg(
        *mode, 4, 8, QChar(u'0'));
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
    syncFolder(QFileInfo(path).absolutePath()); // a rename is only as durable as the folder that holds the name
    return {};
}

Result<void> syncFile(const QString &path)
{
    if (!syncContent(path))
        return failure(ErrorCode::InternalError, u"%1 can't be written to the disk."_s.arg(path));
    return {};
}

Result<QByteArray> readRegularFile(const QString &path, qint64 maxBytes)
{
    QFile file;
    const OpenedFile opened = openRegular(file, path);
    if (opened == OpenedFile::Missing)
        return failure(ErrorCode::NotFound, u"%1 is missing."_s.arg(path));
    if (opened == OpenedFile::No || file.size() > maxBytes)
        return failure(ErrorCode::InternalError, u"%1 can't be read."_s.arg(path));
    return file.readAll();
}

Result<QByteArray> readSmallFile(const QString &path)
{
    return readRegularFile(path, kSmallFile);
}

} // namespace postject
