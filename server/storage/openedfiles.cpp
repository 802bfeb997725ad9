// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/openedfiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace postject {

OpenedFiles::OpenedFiles(const QString &databaseFile)
{
    const QByteArray path = QFile::encodeName(databaseFile);
    m_paths = {path, path + "-wal", path + "-shm"};
}

OpenedFiles::Identities OpenedFiles::identities() const
{
    Identities found;
    std::ranges::transform(m_paths, found.begin(), [](const QByteArray &path) { return FileIdentity::of(path); });
    return found;
}

qint64 OpenedFiles::writeAheadLogBytes() const
{
    return QFileInfo(QFile::decodeName(m_paths[1])).size();
}

} // namespace postject
