// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/growingfile.h"

#include "server/core/system/files.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kBlock = 256 * 1024;
constexpr qsizetype kIdDigits = 32;

} // namespace

Result<std::unique_ptr<GrowingFile>> GrowingFile::open(const QString &path)
{
    auto file = std::unique_ptr<GrowingFile>(new GrowingFile(path));
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::InvalidRequest, u"%1 is no file"_s.arg(path));
    if (!file->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::NotFound, u"can't read %1: %2"_s.arg(path, file->m_file.errorString()));
    const auto [device, inode] = FileIdentity::of(file->m_file);
    file->m_device = device;
    file->m_inode = inode;
    return file;
}

Result<std::unique_ptr<GrowingFile>> GrowingFile::openAtBegin(const QString &path)
{
    return open(path);
}

Result<std::unique_ptr<GrowingFile>> GrowingFile::openAtEnd(const QString &path)
{
    Result<std::unique_ptr<GrowingFile>> file = open(path);
    if (!file)
        return file;
    QFile &bytes = (*file)->m_file;
    qint64 end = bytes.size(), feed = -1;
    while (end > 0 && feed < 0) {
        const qint64 from = std::max<qint64>(0, end - kBlock);
        if (!bytes.seek(from))
            break;
        feed = bytes.read(end - from).lastIndexOf('\n');
        end = feed < 0 ? from : from + feed + 1;
    }
    if (!(*file)->beginAt(end))
        return failure(ErrorCode::InternalError, u"can't read %1: %2"_s.arg(path, bytes.errorString()));
    return file;
}

std::unique_ptr<GrowingFile> GrowingFile::resume(const QString &path, const FilePosition &position)
{
    Result<std::unique_ptr<GrowingFile>> file = open(path);
    if (!file || !(*file)->isFile(position.device, position.inode) || !(*file)->beginAt(position.offset) ||
        (*file)->position().before != position.before)
        return nullptr;
    return *std::move(file);
}

bool GrowingFile::beginAt(qint64 offset)
{
    m_begin = std::min(offset, kBeforeBytes);
    m_bufferAt = offset - m_begin;
    m_buffer = m_file.seek(m_bufferAt) ? m_file.read(m_begin) : QByteArray();
    return m_buffer.size() == m_begin;
}

// Up to that place of m_buffer.
QByteArray GrowingFile::lastBytes(qsizetype end) const
{
    const qsizetype bytes = std::min<qsizetype>(end, kBeforeBytes);
    return m_buffer.sliced(end - bytes, bytes);
}

FilePosition GrowingFile::position() const
{
    if (!m_head.isEmpty())
        return m_headPosition;
    return {.device = m_device,
            .inode = m_inode,
            .offset = m_bufferAt + m_begin,
            .before = QCryptographicHash::hash(lastBytes(m_begin), QCryptographicHash::Sha256).toHex()};
}

bool GrowingFile::wasReplaced()
{
    const QByteArray last = lastBytes(m_buffer.size());
    const qint64 end = m_bufferAt + m_buffer.size();
    return m_file.size() < end || !m_file.seek(end - last.size()) || m_file.read(last.size()) != last;
}

// More behind what is unread; false when there is none for now.
bool GrowingFile::fill()
{
    const qsizetype dropped = std::max<qsizetype>(0, m_begin - kBeforeBytes);
    m_buffer.remove(0, dropped);
    m_bufferAt += dropped;
    m_begin -= dropped;
    const qsizetype size = m_buffer.size();
    m_buffer.resize(size + kBlock);
    const qint64 got = m_file.seek(m_bufferAt + size) ? m_file.read(m_buffer.data() + size, kBlock) : 0;
    m_buffer.resize(size + std::max<qint64>(0, got));
    return got > 0;
}

void GrowingFile::give(Line &line, QByteArrayView text, qsizetype end)
{
    QCryptographicHash id(QCryptographicHash::Sha256);
    for (const quint64 part :
         {m_device, m_inode, static_cast<quint64>(m_head.isEmpty() ? m_bufferAt + m_begin : m_headPosition.offset)})
        id.addData(QByteArray::number(part) + ':');
    line.isTooLong = !m_head.isEmpty() || text.size() > kLineMaxBytes;
    m_long = std::exchange(m_head, {});
    line.text = m_long.isEmpty() ? text.first(std::min(text.size(), kLineMaxBytes)) : QByteArrayView(m_long);
    id.addData(line.text);
    line.id = id.result().toHex().first(kIdDigits);
    m_begin += end;
    m_searched = 0;
}

bool GrowingFile::next(Line &line, bool withRest)
{
    for (;;) {
        QByteArrayView rest = QByteArrayView(m_buffer).sliced(m_begin);
        if (const qsizetype feed = rest.indexOf('\n', m_searched); feed >= 0) {
            give(line, rest.first(feed), feed + 1);
            return true;
        }
        m_searched = rest.size();
        if (rest.size() > kLineMaxBytes) { // memory stays flat, however long the line is
            if (m_head.isEmpty()) {
                m_headPosition = position();
                m_head = rest.first(kLineMaxBytes).toByteArray();
            }
            m_begin = m_buffer.size();
            m_searched = 0;
        }
        if (fill())
            continue;
        rest = QByteArrayView(m_buffer).sliced(m_begin);
        if (!withRest || (rest.isEmpty() && m_head.isEmpty()))
            return false;
        give(line, rest, rest.size());
        return true;
    }
}

} // namespace postject
