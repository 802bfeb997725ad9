// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/gzipdevice.h"

#include <QString>

#include <zlib.h>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kBlock = 256 * 1024;
constexpr int kGzipWindow = 15 + 16; // gzip only

} // namespace

struct GzipDevice::Inflater
{
    z_stream stream{};

    Inflater() { ::inflateInit2(&stream, kGzipWindow); }
    ~Inflater() { ::inflateEnd(&stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
};

GzipDevice::GzipDevice(std::unique_ptr<QIODevice> packed)
    : m_packed(std::move(packed)), m_inflater(std::make_unique<Inflater>()), m_input(kBlock, Qt::Uninitialized)
{
    open(QIODevice::ReadOnly);
}

GzipDevice::~GzipDevice() = default;

bool GzipDevice::refill()
{
    const qint64 got = m_packed->read(m_input.data(), m_input.size());
    if (got < 0)
        setErrorString(m_packed->errorString());
    else if (got == 0 && !m_isBetween)
        setErrorString(u"the compressed data end too early"_s);
    m_isBroken = got < 0 || (got == 0 && !m_isBetween);
    m_inflater->stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_inflater->stream.avail_in = static_cast<uInt>(std::max<qint64>(got, 0));
    return got > 0;
}

// Without data left, or on an error; passes over what pads the file behind its last member.
bool GzipDevice::isAtItsEnd()
{
    z_stream &stream = m_inflater->stream;
    for (;;) {
        if (stream.avail_in == 0 && !refill())
            return true;
        if (!m_isBetween || *stream.next_in != 0)
            return false;
        ++stream.next_in;
        --stream.avail_in;
    }
}

qint64 GzipDevice::readData(char *to, qint64 size)
{
    z_stream &stream = m_inflater->stream;
    const auto wanted = static_cast<uInt>(std::min<qint64>(size, kBlock));
    stream.next_out = reinterpret_cast<Bytef *>(to);
    stream.avail_out = wanted;
    while (!m_isBroken && stream.avail_out == wanted && !isAtItsEnd()) {
        const int result = ::inflate(&stream, Z_NO_FLUSH);
        m_isBetween = result == Z_STREAM_END;
        if (m_isBetween) {
            ::inflateReset(&stream);
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            setErrorString(u"the compressed data are damaged"_s);
            m_isBroken = true;
        }
    }
    return m_isBroken ? qint64{-1} : qint64{wanted} - stream.avail_out;
}

} // namespace postject
