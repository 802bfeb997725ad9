// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small files and folders that only their owner may see.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QString>

namespace postject {

// "" for a path whose group and others have no right at all; else one line that names it.
QString widerPermissions(const QString &path);

// Made 0700 with its parents when missing.
Result<void> makePrivateFolder(const QString &path);

// Replaced as a whole and synced, 0600: after a crash the file is the old one or the new one.
Result<void> writePrivateFile(const QString &path, const QByteArray &content);
Result<void> syncFile(const QString &path); // its content is on the disk
// A regular file of at most so many bytes; a pipe or a device, which may keep its reader for ever, is refused at once.
Result<QByteArray> readRegularFile(const QString &path, qint64 maxBytes);
Result<QByteArray> readSmallFile(const QString &path); // not_found; at most 64 KiB

} // namespace postject
