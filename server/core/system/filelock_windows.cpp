// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/system/filelock.h"

#include "server/core/system/windowsheaders.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <system_error>

namespace postject {

namespace {

qint64 holderOf(const QString &path)
{
    QFile file(path); // Qt shares what it opens for reading
    return file.open(QIODevice::ReadOnly) ? file.readLine(32).trimmed().toLongLong() : 0;
}

} // namespace

std::expected<std::unique_ptr<FileLock>, FileLock::Refusal> FileLock::take(const QString &path)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE file = ::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        const DWORD why = ::GetLastError();
        if (why == ERROR_SHARING_VIOLATION)
            return std::unexpected(Refusal{.problem = Problem::Held, .holder = holderOf(path), .reason = {}});
        const std::string reason = std::system_category().message(static_cast<int>(why));
        return std::unexpected(Refusal{.problem = Problem::CannotWrite, .reason = QString::fromStdString(reason)});
    }
    const QByteArray process = QByteArray::number(static_cast<quint64>(::GetCurrentProcessId())) + '\n';
    DWORD written = 0;
    // A full disk takes only the name of the holder from the message of others.
    if (::SetEndOfFile(file))
        ::WriteFile(file, process.constData(), static_cast<DWORD>(process.size()), &written, nullptr);
    return std::unique_ptr<FileLock>(new FileLock(reinterpret_cast<qintptr>(file)));
}

FileLock::~FileLock()
{
    ::CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

} // namespace postject
