// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/archivedevice.h"

#include "server/import/logtext.h"

#include <algorithm>
#include <cstdio>

#include <archive.h>
#include <archive_entry.h>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kBlock = 256 * 1024;
constexpr qint64 kTarBlock = 512;

struct Free
{
    void operator()(archive *each) const { archive_read_free(each); }
};

bool isRegularFile(archive_entry *entry)
{
    return archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry);
}

} // namespace

struct ArchiveDevice::Reader
{
    Reader(std::unique_ptr<QIODevice> device, Packing kind) : packed(std::move(device)), packing(kind) {}

    bool open();
    bool nextFile(); // false at the end, and on an error
    void finish();
    bool takeFirst(QByteArrayView first);
    qint64 read(char *to, qint64 size);
    void fail(const QString &sentence);
    void failAsTold();
    QString fileName() const;

    static la_ssize_t take(archive *, void *self, const void **block);
    static la_int64_t seek(archive *, void *self, la_int64_t offset, int whence);

    std::unique_ptr<QIODevice> packed;
    const Packing packing;
    QByteArray block = QByteArray(kBlock, Qt::Uninitialized); // as libarchive has it before it
    qint64 taken = 0;
    qint64 zerosTaken = 0; // the last of taken
    std::unique_ptr<archive, Free> handle;
    archive_entry *entry = nullptr; // of handle: the file that is read; null between two
    bool isFirstOfFile = false;
    bool hasFiles = false;
    bool isAtEnd = false;
    char last = '\n'; // of what was given out
    QString error;
};

la_ssize_t ArchiveDevice::Reader::take(archive *, void *self, const void **block)
{
    auto *reader = static_cast<Reader *>(self);
    const qint64 got = reader->packed->read(reader->block.data(), reader->block.size());
    if (got < 0) {
        reader->fail(reader->packed->errorString());
        return ARCHIVE_FATAL;
    }
    const QByteArrayView bytes(reader->block.constData(), got);
    const auto other = std::find_if(bytes.rbegin(), bytes.rend(), [](char each) { return each != '\0'; });
    reader->taken += got;
    reader->zerosTaken = other == bytes.rend() ? reader->zerosTaken + got : other - bytes.rbegin();
    *block = bytes.data();
    return got;
}

la_int64_t ArchiveDevice::Reader::seek(archive *, void *self, la_int64_t offset, int whence)
{
    QIODevice &device = *static_cast<Reader *>(self)->packed;
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? device.pos() : device.size();
    return device.seek(base + offset) ? device.pos() : ARCHIVE_FATAL;
}

void ArchiveDevice::Reader::fail(const QString &sentence)
{
    if (error.isEmpty()) // the first is the cause of the others
        error = sentence;
}

void ArchiveDevice::Reader::failAsTold()
{
    const char *told = archive_error_string(handle.get());
    const QString why = QString::fromLatin1(escapedForTerminal(told ? told : "no more is known"));
    fail(u"the packed data are damaged or end too early (%1)"_s.arg(why));
}

QString ArchiveDevice::Reader::fileName() const
{
    const char *name = archive_entry_pathname(entry);
    return QString::fromLatin1(escapedForTerminal(name ? name : "?"));
}

// One kind of packing only, the one that was told by the first bytes: nothing else is to be recognised. ARCHIVE_WARN
// would be a filter that runs a program.
bool ArchiveDevice::Reader::open()
{
    handle.reset(archive_read_new());
    archive *const raw = handle.get();
    bool isReady = raw != nullptr;
    if (packing == Packing::Stream) {
        isReady =
            isReady && archive_read_support_filter_zstd(raw) == ARCHIVE_OK &&
            archive_read_support_filter_xz(raw) == ARCHIVE_OK && archive_read_support_filter_bzip2(raw) == ARCHIVE_OK &&
            archive_read_support_format_raw(raw) == ARCHIVE_OK && archive_read_support_format_empty(raw) == ARCHIVE_OK;
    } else if (packing == Packing::Tar) {
        isReady = isReady && archive_read_support_format_tar(raw) == ARCHIVE_OK;
    } else if (packed->isSequential()) {
        isReady = isReady && archive_read_support_format_zip_streamable(raw) == ARCHIVE_OK;
    } else {
        isReady = isReady && archive_read_support_format_zip_seekable(raw) == ARCHIVE_OK &&
                  archive_read_set_seek_callback(raw, &Reader::seek) == ARCHIVE_OK;
    }
    if (!isReady)
        fail(u"libarchive can't read this kind of file here"_s);
    else if (archive_read_open(raw, this, nullptr, &Reader::take, nullptr) != ARCHIVE_OK)
        failAsTold();
    else if (packing == Packing::Stream && archive_filter_code(raw, 0) == ARCHIVE_FILTER_NONE)
        fail(u"the packed data end too early"_s); // in their head: they would be read as they are
    return error.isEmpty();
}

bool ArchiveDevice::Reader::nextFile()
{
    for (;;) {
        const int result = archive_read_next_header(handle.get(), &entry);
        if (result == ARCHIVE_OK || result == ARCHIVE_WARN) { // warns of names and times, which are of no use here
            if (packing != Packing::Stream && !isRegularFile(entry))
                continue;
            if (archive_entry_is_encrypted(entry) != 0)
                fail(u"%1 in it is encrypted"_s.arg(fileName()));
            isFirstOfFile = hasFiles = true;
            return error.isEmpty();
        }
        entry = nullptr;
        if (result == ARCHIVE_EOF)
            finish();
        else
            failAsTold();
        return false;
    }
}

// What libarchive doesn't look at: the rest behind the end, which is none, or that of a tar, where the zero blocks that
// end it must be. A tar that was cut between two of its files would else be taken for a whole one.
void ArchiveDevice::Reader::finish()
{
    isAtEnd = true;
    if (packing != Packing::Stream && !hasFiles)
        fail(u"there is no file in it"_s);
    if (packing == Packing::Zip)
        return;
    const qint64 used = archive_filter_bytes(handle.get(), -1);
    const void *rest = nullptr;
    while (error.isEmpty() && take(handle.get(), this, &rest) > 0) {
    }
    if (packing == Packing::Stream && used != taken)
        fail(u"other data follow the compressed ones"_s);
    if (packing == Packing::Tar && zerosTaken < kTarBlock)
        fail(u"the packed data end too early"_s);
}

// An archive of rotated logs may hold some that are packed themselves.
bool ArchiveDevice::Reader::takeFirst(QByteArrayView first)
{
    isFirstOfFile = false;
    if (packing != Packing::Stream &&
        packingOf(first.first(std::min(first.size(), kPackingHeadBytes))) != Packing::None)
        fail(u"%1 in it is packed once more; unpack it first"_s.arg(fileName()));
    return error.isEmpty();
}

qint64 ArchiveDevice::Reader::read(char *to, qint64 size)
{
    while (error.isEmpty() && !isAtEnd && (handle || open())) {
        if (!entry && !nextFile())
            continue;
        if (isFirstOfFile && last != '\n') {
            *to = last = '\n';
            return 1;
        }
        const la_ssize_t got = archive_read_data(handle.get(), to, static_cast<std::size_t>(size));
        if (got > 0 && (!isFirstOfFile || takeFirst({to, got}))) {
            last = to[got - 1];
            return got;
        }
        if (got < 0) // a warning too: it tells of a wrong checksum
            failAsTold();
        entry = nullptr;
    }
    return error.isEmpty() ? 0 : -1;
}

ArchiveDevice::ArchiveDevice(std::unique_ptr<QIODevice> packed, Packing packing)
    : m_reader(std::make_unique<Reader>(std::move(packed), packing))
{
    QIODevice::open(QIODevice::ReadOnly);
}

ArchiveDevice::~ArchiveDevice() = default;

qint64 ArchiveDevice::readData(char *to, qint64 size)
{
    const qint64 got = size > 0 ? m_reader->read(to, size) : 0;
    if (got < 0)
        setErrorString(m_reader->error);
    return got;
}

} // namespace postject
