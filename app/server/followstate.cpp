// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/followstate.h"

#include "app/server/importinputs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace postject {

namespace {

constexpr qsizetype kNameDigits = 16;

// Numbers of 64 bits are written as text: JSON's have 53.
QJsonObject toJson(const FilePosition &position)
{
    return {{u"device"_s, QString::number(position.device)},
            {u"inode"_s, QString::number(position.inode)},
            {u"offset"_s, QString::number(position.offset)},
            {u"before"_s, QString::fromLatin1(position.before)}};
}

std::optional<FilePosition> positionOf(const QJsonValue &value)
{
    bool isDevice = false, isInode = false, isOffset = false;
    const FilePosition position{.device = value["device"_L1].toString().toULongLong(&isDevice),
                                .inode = value["inode"_L1].toString().toULongLong(&isInode),
                                .offset = value["offset"_L1].toString().toLongLong(&isOffset),
                                .before = value["before"_L1].toString().toLatin1()};
    return isDevice && isInode && isOffset && position.offset >= 0 ? std::optional(position) : std::nullopt;
}

} // namespace

QString FollowState::defaultFile(const QStringList &logs, const QString &email)
{
    const QByteArray of = (logs + QStringList(email)).join(u'\n').toUtf8();
    const QByteArray name = QCryptographicHash::hash(of, QCryptographicHash::Sha256).toHex().first(kNameDigits);
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/postject/follow-"_s +
           QString::fromLatin1(name) + u".json"_s;
}

Result<void> FollowState::open(const QString &file)
{
    m_file = file;
    QDir().mkpath(QFileInfo(file).path());
    const QString name = file + u".lock"_s;
    auto lock = FileLock::take(name);
    if (!lock && lock.error().problem == FileLock::Problem::Held)
        return stop(QT_TRANSLATE_NOOP("postject", "another command follows these logs already (%1 is locked)"), name);
    if (!lock)
        return stop(QT_TRANSLATE_NOOP("postject", "can't write %1: %2"), name, lock.error().reason);
    m_lock = *std::move(lock);
    return read();
}

Result<void> FollowState::read()
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return stop(QT_TRANSLATE_NOOP("postject", "can't read %1: %2"), m_file, file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonObject files = document["files"_L1].toObject();
    for (auto each = files.begin(); each != files.end(); ++each) {
        QList<FilePosition> &positions = m_positions[each.key()];
        for (const QJsonValue &value : each.value().toArray()) {
            if (const auto position = positionOf(value))
                positions.append(*position);
        }
    }
    if (document["cursor"_L1].isString())
        m_cursor = document["cursor"_L1].toString().toUtf8();
    if (!document["files"_L1].isObject())
        return stop(QT_TRANSLATE_NOOP("postject",
                                      "%1 is not what follow has written; remove it to begin at the end of the logs"),
                    m_file);
    return {};
}

Result<void> FollowState::save(const QHash<QString, QList<FilePosition>> &positions,
                               const std::optional<QByteArray> &cursor)
{
    QJsonObject files;
    for (const auto &[log, list] : positions.asKeyValueRange()) {
        QJsonArray array;
        for (const FilePosition &each : list)
            array.append(toJson(each));
        files.insert(log, array);
    }
    QSaveFile file(m_file);
    QJsonObject state{{u"files"_s, files}};
    if (cursor)
        state.insert(u"cursor"_s, QString::fromUtf8(*cursor));
    const QByteArray text = QJsonDocument(state).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return stop(QT_TRANSLATE_NOOP("postject", "can't write %1: %2"), m_file, file.errorString());
    m_positions = positions;
    m_cursor = cursor;
    return {};
}

} // namespace postject
