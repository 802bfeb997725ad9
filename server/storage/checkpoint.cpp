// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/checkpoint.h"

#include "server/core/crypto.h"
#include "server/storage/files.h"

#include <QFile>
#include <QHash>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

QString faultFile(const QString &checkpointFile)
{
    return checkpointFile + u".fault"_s;
}

QString restorationFile(const QString &checkpointFile)
{
    return checkpointFile + u".restored"_s;
}

Error notAuthentic(const QString &file)
{
    return Error{.code = ErrorCode::InternalError, .detail = u"%1 was not written under this key."_s.arg(file)};
}

// The title is under the mac too, so that no kind of file can be taken for another.
Result<void> writeSealed(const QString &file, const QByteArray &title, QByteArrayView key, const Fields &fields)
{
    QByteArray text = title + '\n';
    for (const auto &[name, value] : fields)
        text += name + ' ' + value + '\n';
    return writePrivateFile(file, text + "mac " + hmacSha256(key, text).toHex() + '\n');
}

Result<std::optional<QHash<QByteArray, QByteArray>>> readSealed(const QString &file, const QByteArray &title,
                                                                QByteArrayView key)
{
    const auto content = readSmallFile(file);
    if (!content && content.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!content)
        return std::unexpected(content.error());
    const qsizetype end = content->lastIndexOf("mac ");
    if (end < 0 || !content->startsWith(title + '\n'))
        return std::unexpected(notAuthentic(file));
    const QByteArrayView text = QByteArrayView(*content).first(end);
    const QByteArray mac = content->sliced(end + 4).trimmed();
    if (!equalInConstantTime(mac, hmacSha256(key, text).toHex()))
        return std::unexpected(notAuthentic(file));
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0)
            fields.insert(line.first(space), line.sliced(space + 1));
    }
    return fields;
}

TimePoint timeOf(const QByteArray &text)
{
    return parseTime(text).value_or(TimePoint{});
}

} // namespace

Result<std::optional<Checkpoint>> readCheckpoint(const QString &checkpointFile, QByteArrayView key)
{
    return readSealed(checkpointFile, "postject checkpoint 1", key).transform([](const auto &fields) {
        return fields ? std::optional(Checkpoint{.head = {.sequence = fields->value("sequence").toLongLong(),
                                                          .mac = QByteArray::fromHex(fields->value("head"))},
                                                 .count = fields->value("count").toLongLong(),
                                                 .at = timeOf(fields->value("time"))})
                      : std::nullopt;
    });
}

Result<void> writeCheckpoint(const QString &checkpointFile, QByteArrayView key, const Checkpoint &checkpoint)
{
    return writeSealed(checkpointFile, "postject checkpoint 1", key,
                       {{"sequence", QByteArray::number(checkpoint.head.sequence)},
                        {"head", checkpoint.head.mac.toHex()},
                        {"count", QByteArray::number(checkpoint.count)},
                        {"time", formatTime(checkpoint.at)}});
}

Result<std::optional<LogFault>> readFault(const QString &checkpointFile, QByteArrayView key)
{
    return readSealed(faultFile(checkpointFile), "postject log fault 1", key).transform([](const auto &fields) {
        return fields ? std::optional(LogFault{.firstBroken = fields->value("first-broken").toLongLong(),
                                               .why = QString::fromUtf8(fields->value("why")),
                                               .foundAt = timeOf(fields->value("time"))})
                      : std::nullopt;
    });
}

Result<void> writeFault(const QString &checkpointFile, QByteArrayView key, const LogFault &fault)
{
    return writeSealed(faultFile(checkpointFile), "postject log fault 1", key,
                       {{"first-broken", QByteArray::number(fault.firstBroken)},
                        {"why", fault.why.toUtf8()},
                        {"time", formatTime(fault.foundAt)}});
}

void removeFault(const QString &checkpointFile)
{
    QFile::remove(faultFile(checkpointFile));
}

Result<std::optional<Restoration>> readRestoration(const QString &checkpointFile, QByteArrayView key)
{
    return readSealed(restorationFile(checkpointFile), "postject restoration 1", key).transform([](const auto &fields) {
        return fields ? std::optional(Restoration{.head = {.sequence = fields->value("sequence").toLongLong(),
                                                           .mac = QByteArray::fromHex(fields->value("head"))},
                                                  .replacedUpTo = fields->value("replaced-up-to").toLongLong(),
                                                  .at = timeOf(fields->value("time"))})
                      : std::nullopt;
    });
}

Result<void> writeRestoration(const QString &checkpointFile, QByteArrayView key, const Restoration &restoration)
{
    return writeSealed(restorationFile(checkpointFile), "postject restoration 1", key,
                       {{"sequence", QByteArray::number(restoration.head.sequence)},
                        {"head", restoration.head.mac.toHex()},
                        {"replaced-up-to", QByteArray::number(restoration.replacedUpTo)},
                        {"time", formatTime(restoration.at)}});
}

void removeRestoration(const QString &checkpointFile)
{
    QFile::remove(restorationFile(checkpointFile));
}

} // namespace postject
