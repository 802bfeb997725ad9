// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is asked of the file system beyond Qt, in the words of each operating system. Free functions; any thread.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace postject {

// What a path leads to: the device, and the file on it. A file that was taken away or replaced is another one.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0; // 0: there is nothing

    static FileIdentity of(const QByteArray &encodedPath);
    static FileIdentity of(const QFile &open);
    bool operator==(const FileIdentity &) const = default;
};

// The mode of a file or folder that others than its owner have rights to. On Windows always nothing: the folders of a
// user's profile are private by inheritance, and there is no mode.
std::optional<int> widerMode(const QString &path);

bool syncContent(const QString &path); // a file's content is on the disk
void syncFolder(const QString &path);  // the names in it too, where they are not anyway

// For this user, on the disk of that folder.
std::optional<quint64> freeBytes(const QByteArray &encodedFolder);

// A pipe or a device, which may keep its reader for ever, is not opened.
enum class OpenedFile { Yes, Missing, No };
OpenedFile openRegular(QFile &file, const QString &path);

} // namespace postject
