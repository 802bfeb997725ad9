// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/logstream.h"

#include <QString>

#include <cstring>

#include <zlib.h>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kBlock = 256 * 1024;
constexpr int kGzipWindow = 15 + 16; // gzip only

} // namespace

struct LogStream::Gzip
{
    z_stream stream{};
    bool isBetween = true; // two members, or before the first

    Gzip() { ::inflateInit2(&stream, kGzipWindow); }
    ~Gzip() { ::inflateEnd(&stream); }
    Gzip(const Gzip &) = delete;
    Gzip &operator=(const Gzip &) = delete;
};

LogStream::LogStream(std::unique_ptr<QIODevice> device) : m_device(std::move(device))
{
    m_buffer.resize(kBlock + kLineMaxBytes);
    m_input.resize(kBlock);
}

LogStream::~LogStream() = default;

bool LogStream::takeInput()
{
    const qint64 got = m_device->read(m_input.data(), m_input.size());
    if (got < 0)
        m_error = m_device->errorString();
    if (got <= 0)
        return false;
    m_taken += got;
    m_gzip->stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_gzip->stream.avail_in = static_cast<uInt>(got);
    return true;
}

// 0: the end, or an error.
qint64 LogStream::unpack(char *to, qint64 size)
{
    z_stream &stream = m_gzip->stream;
    stream.next_out = reinterpret_cast<Bytef *>(to);
    stream.avail_out = static_cast<uInt>(size);
    while (stream.avail_out == static_cast<uInt>(size)) {
        if (stream.avail_in == 0 && !takeInput()) {
            if (m_error.isEmpty() && !m_gzip->isBetween)
                m_error = u"the compressed data end too early"_s;
            return 0;
        }
        if (m_gzip->isBetween && *stream.next_in == 0) { // padding
            ++stream.next_in;
            --stream.avail_in;
            continue;
        }
        m_gzip->isBetween = false;
        const int result = ::inflate(&stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            m_gzip->isBetween = true;
            ::inflateReset(&stream);
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            m_error = u"the compressed data are damaged"_s;
            return 0;
        }
    }
    return size - stream.avail_out;
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
    qint64 got = 0;
    if (m_gzip) {
        got = unpack(data + m_end, m_buffer.size() - m_end);
    } else {
        got = m_device->read(data + m_end, m_buffer.size() - m_end);
        if (got < 0)
            m_error = m_device->errorString();
        m_taken += std::max<qint64>(got, 0);
    }
    if (got <= 0) {
        m_isAtEnd = true;
        return false;
    }
    m_digest.addData(QByteArrayView(data + m_end, got));
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
    if (!m_isStarted) {
        m_isStarted = true;
        const QByteArray magic = m_device->peek(2);
        if (magic == "\x1f\x8b")
            m_gzip = std::make_unique<Gzip>();
    }
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
