// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/logstream.h"

#include "server/import/packing.h"

#include <cstring>

namespace postject {

namespace {

constexpr qsizetype kBlock = 256 * 1024;

} // namespace

LogStream::LogStream(std::unique_ptr<QIODevice> device) : m_buffer(kBlock + kLineMaxBytes, Qt::Uninitialized)
{
    Result<std::unique_ptr<QIODevice>> plain = unpacked(std::move(device));
    m_isAtEnd = !plain;
    if (plain)
        m_device = *std::move(plain);
    else
        m_error = plain.error().detail;
}

// More behind what is left; false at the end.
bool LogStream::fill()
{
    if (m_isAtEnd)
        return false;
    char *const data = m_buffer.data();
    std::memmove(data, data + m_begin, static_cast<std::size_t>(m_end - m_begin));
    m_end -= m_begin;
    m_begin = 0;
    const qint64 got = m_device->read(data + m_end, m_buffer.size() - m_end);
    if (got < 0)
        m_error = m_device->errorString();
    if (got <= 0) {
        m_isAtEnd = true;
        return false;
    }
    m_digest.add(QByteArrayView(data + m_end, got));
    m_end += got;
    return true;
}

bool LogStream::skipLongLine(Line &line)
{
    m_head = m_buffer.sliced(m_begin, kLineMaxBytes);
    for (;;) {
        const auto *feed = static_cast<const char *>(
            std::memchr(m_buffer.constData() + m_begin, '\n', static_cast<std::size_t>(m_end - m_begin)));
        if (feed) {
            m_begin = feed - m_buffer.constData() + 1;
            break;
        }
        m_begin = m_end;
        if (!fill())
            break;
    }
    line = {.text = m_head, .isTooLong = true};
    return m_error.isEmpty();
}

bool LogStream::next(Line &line)
{
    for (;;) {
        const char *const begin = m_buffer.constData() + m_begin;
        const qsizetype size = m_end - m_begin;
        const auto *feed = static_cast<const char *>(std::memchr(begin, '\n', static_cast<std::size_t>(size)));
        if (feed && feed - begin <= kLineMaxBytes) {
            line = {.text = QByteArrayView(begin, feed)};
            m_begin += feed - begin + 1;
            return true;
        }
        if (size > kLineMaxBytes)
            return skipLongLine(line);
        if (fill())
            continue;
        if (!m_error.isEmpty() || m_begin == m_end)
            return false;
        line = {.text = QByteArrayView(m_buffer.constData() + m_begin, m_end - m_begin)}; // without a line feed
        m_begin = m_end;
        return true;
    }
}

} // namespace postject
