// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/importinputs.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace postject {

Result<void> ImportInputs::keepStandardInput()
{
    const qsizetype times = m_files.count("-"_L1);
    if (times > 1)
        return stop(QT_TRANSLATE_NOOP("postject", "standard input can be given once only"));
    if (times == 0)
        return {};
    m_spool = std::make_unique<QTemporaryFile>();
    QFile input;
    if (!m_spool->open() || !input.open(stdin, QIODevice::ReadOnly))
        return stop(QT_TRANSLATE_NOOP("postject", "can't keep standard input: %1"), m_spool->errorString());
    QByteArray block(1 << 18, Qt::Uninitialized);
    for (;;) {
        const qint64 got = input.read(block.data(), block.size());
        if (got < 0)
            return stop(QT_TRANSLATE_NOOP("postject", "can't read standard input: %1"), input.errorString());
        if (got == 0)
            break;
        if (m_spool->write(block.constData(), got) != got)
            return stop(QT_TRANSLATE_NOOP("postject", "can't keep standard input: %1"), m_spool->errorString());
    }
    if (!m_spool->flush())
        return stop(QT_TRANSLATE_NOOP("postject", "can't keep standard input: %1"), m_spool->errorString());
    return {};
}

Result<std::unique_ptr<LogStream>> ImportInputs::open(qsizetype index) const
{
    const QString &name = m_files[index];
    auto file = std::make_unique<QFile>(name == "-"_L1 ? m_spool->fileName() : name);
    if (!file->open(QIODevice::ReadOnly))
        return stop(QT_TRANSLATE_NOOP("postject", "can't read %1: %2"), name, file->errorString());
    return std::make_unique<LogStream>(std::move(file));
}

Result<ImportInputs::Surveyed> ImportInputs::survey(qsizetype index,
                                                    const std::function<void(QByteArrayView)> &take) const
{
    const QString &name = m_files[index];
    const QFileInfo info(name);
    const bool isPipe = name != "-"_L1 && info.exists() && !info.isFile() && !info.isDir();
    if (isPipe) // it would be empty when the lines are read
        return stop(QT_TRANSLATE_NOOP("postject", "can't read the pipe %1 twice: give it by standard input (-)"), name);
    Result<std::unique_ptr<LogStream>> stream = open(index);
    if (!stream)
        return std::unexpected(stream.error());
    LogStream::Line line;
    Surveyed surveyed;
    for (; (*stream)->next(line); ++surveyed.lines) {
        if (!line.isTooLong)
            take(line.text);
    }
    if (!(*stream)->error().isEmpty())
        return stop(QT_TRANSLATE_NOOP("postject", "can't read %1: %2"), name, (*stream)->error());
    surveyed.digest = (*stream)->digest();
    return surveyed;
}

} // namespace postject
