// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/formerlogs.h"

#include "server/core/keys.h"
#include "server/storage/checkpoint.h"
#include "server/storage/datafolder.h"
#include "server/storage/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray noteOf(const QString &dataFolder)
{
    return QFile::encodeName(QFileInfo(dataFolder).canonicalFilePath()) + '\n';
}

// Nothing when the log never had a row.
std::optional<qint64> rowsOf(const QString &instanceFolder)
{
    const QString file = instanceFolder + u"/checkpoint"_s;
    if (!QFile::exists(file))
        return std::nullopt;
    const auto checkpoint = readSmallFile(instanceFolder + u"/master.key"_s).and_then([&](const QByteArray &key) {
        return readCheckpoint(file, keys::activityChain(key));
    });
    if (!checkpoint || !*checkpoint)
        return -1;
    return (*checkpoint)->head.sequence;
}

} // namespace

Result<void> noteDataFolder(const DataFolder &folder)
{
    const QString file = QFileInfo(folder.keyFile).absolutePath() + u"/data-folder"_s;
    const QByteArray note = noteOf(folder.path);
    if (readSmallFile(file).value_or(QByteArray()) == note)
        return {};
    return writePrivateFile(file, note);
}

QList<FormerLog> findFormerLogs(const QString &dataFolder, const QString &configurationPath, const QString &instanceId)
{
    QList<FormerLog> found;
    const QByteArray note = noteOf(dataFolder);
    const QDir instances(instancesPath(configurationPath));
    for (const QString &id : instances.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString file = instances.filePath(id) + u"/data-folder"_s;
        if (id == instanceId || readSmallFile(file).value_or(QByteArray()) != note)
            continue;
        if (const auto rows = rowsOf(instances.filePath(id)); rows && *rows != 0)
            found.append({.instanceId = id, .rows = *rows, .note = file});
    }
    return found;
}

void forgetFormerLog(const FormerLog &log)
{
    QFile::remove(log.note);
}

QString describe(const FormerLog &log)
{
    const QString size = log.rows > 0 ? u"%1 rows"_s.arg(log.rows) : u"an unknown number of rows"_s;
    return u"The log that was in this data folder is gone: instance %1, with %2."_s.arg(log.instanceId, size);
}

} // namespace postject
