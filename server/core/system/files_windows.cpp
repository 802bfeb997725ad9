// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/files.h"

#include "server/core/system/windowsheaders.h"

#include <QDir>
#include <QFileInfo>

namespace postject {

namespace {

// A file or folder, opened so that nobody else is kept from it.
HANDLE openShared(const QString &path, DWORD access)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    return ::CreateFileW(name.c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                         OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
}

FileIdentity identityOf(HANDLE file)
{
    BY_HANDLE_FILE_INFORMATION status{};
    if (file == INVALID_HANDLE_VALUE || !::GetFileInformationByHandle(file, &status))
        return {};
    return {.device = status.dwVolumeSerialNumber,
            .inode = (static_cast<quint64>(status.nFileIndexHigh) << 32) | status.nFileIndexLow};
}

} // namespace

FileIdentity FileIdentity::of(const QByteArray &encodedPath)
{
    const HANDLE file = openShared(QFile::decodeName(encodedPath), FILE_READ_ATTRIBUTES);
    const FileIdentity identity = identityOf(file);
    if (file != INVALID_HANDLE_VALUE)
        ::CloseHandle(file);
    return identity;
}

FileIdentity FileIdentity::of(const QFile &open)
{
    return identityOf(reinterpret_cast<HANDLE>(::_get_osfhandle(open.handle())));
}

std::optional<int> widerMode(const QString &)
{
    return std::nullopt;
}

bool syncContent(const QString &path)
{
    const HANDLE file = openShared(path, GENERIC_WRITE);
    const bool isSynced = file != INVALID_HANDLE_VALUE && ::FlushFileBuffers(file);
    if (file != INVALID_HANDLE_VALUE)
        ::CloseHandle(file);
    return isSynced;
}

// NTFS keeps the names in its own journal.
void syncFolder(const QString &) {}

std::optional<quint64> freeBytes(const QByteArray &encodedFolder)
{
    const std::wstring name = QDir::toNativeSeparators(QFile::decodeName(encodedFolder)).toStdWString();
    ULARGE_INTEGER available{};
    if (!::GetDiskFreeSpaceExW(name.c_str(), &available, nullptr, nullptr))
        return std::nullopt;
    return available.QuadPart;
}

OpenedFile openRegular(QFile &file, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return OpenedFile::Missing;
    file.setFileName(path);
    return info.isFile() && file.open(QIODevice::ReadOnly) ? OpenedFile::Yes : OpenedFile::No;
}

} // namespace postject
