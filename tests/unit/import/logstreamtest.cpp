// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/logstream.h"
#include "server/core/crypto.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

using namespace postject;

namespace {

struct File
{
    QByteArray name;
    QByteArray content;
    unsigned type = AE_IFREG;
};

la_ssize_t append(archive *, void *to, const void *bytes, std::size_t size)
{
    static_cast<QByteArray *>(to)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

// By libarchive's writer. filter: ARCHIVE_FILTER_…; format: ARCHIVE_FORMAT_….
QByteArray packed(int filter, int format, const QList<File> &files, const char *password = nullptr)
{
    QByteArray bytes;
    archive *writer = archive_write_new();
    archive_write_add_filter(writer, filter);
    archive_write_set_format(writer, format);
    archive_write_set_bytes_in_last_block(writer, 1);
    if (password) {
        archive_write_set_options(writer, "zip:encryption=zipcrypt");
        archive_write_set_passphrase(writer, password);
    }
    bool isDone = archive_write_open(writer, &bytes, nullptr, append, nullptr) == ARCHIVE_OK;
    for (const File &each : files) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, each.name.constData());
        archive_entry_set_filetype(entry, each.type);
        archive_entry_set_perm(entry, 0644);
        if (each.type == AE_IFREG)
            archive_entry_set_size(entry, each.content.size());
        if (each.type == AE_IFLNK)
            archive_entry_set_symlink(entry, "elsewhere");
        isDone = isDone && archive_write_header(writer, entry) == ARCHIVE_OK &&
                 archive_write_data(writer, each.content.constData(), static_cast<std::size_t>(each.content.size())) ==
                     each.content.size();
        archive_entry_free(entry);
    }
    isDone = isDone && archive_write_close(writer) == ARCHIVE_OK;
    archive_write_free(writer);
    return isDone ? bytes : QByteArray();
}

QByteArray compressed(int filter, const QByteArray &plain)
{
    return packed(filter, ARCHIVE_FORMAT_RAW, {{"data", plain}});
}

QByteArray gzip(const QByteArray &plain)
{
    return compressed(ARCHIVE_FILTER_GZIP, plain);
}

QByteArray zip(const QList<File> &files)
{
    return packed(ARCHIVE_FILTER_NONE, ARCHIVE_FORMAT_ZIP, files);
}

QByteArray tar(const QList<File> &files, int filter = ARCHIVE_FILTER_NONE)
{
    return packed(filter, ARCHIVE_FORMAT_TAR_USTAR, files);
}

QByteArray cutAt(const QByteArray &bytes, qsizetype size)
{
    return bytes.first(size);
}

QByteArray flippedAt(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
    return bytes;
}

// As standard input is: it can't seek, and gives what has come.
class Pipe : public QIODevice
{
public:
    explicit Pipe(QByteArray bytes) : m_bytes(std::move(bytes)) { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *to, qint64 size) override
    {
        const qint64 part = std::min({size, qint64{7000}, m_bytes.size() - m_at});
        std::copy_n(m_bytes.cbegin() + m_at, part, to);
        m_at += part;
        return part;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

struct Read
{
    QByteArrayList lines;
    int tooLong = 0;
    QString error;
    QByteArray digest;
};

Read readAll(std::unique_ptr<QIODevice> device)
{
    LogStream stream(std::move(device));
    Read read;
    LogStream::Line line;
    while (stream.next(line)) {
        read.lines.append(line.text.toByteArray());
        read.tooLong += line.isTooLong ? 1 : 0;
    }
    read.error = stream.error();
    read.digest = stream.digest();
    return read;
}

Read readAll(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return readAll(std::move(buffer));
}

QByteArray manyLines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

// The most that this process ever had.
qint64 peakMiB()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong() / 1024;
    }
    return -1;
}

// AddressSanitizer keeps freed memory aside.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kAllowedGrowthMiB = 400;
#else
constexpr qint64 kAllowedGrowthMiB = 32;
#endif

} // namespace

class LogStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void longLines();
    void packedEqualsPlain_data();
    void packedEqualsPlain();
    void filesOfAnArchive_data();
    void filesOfAnArchive();
    void truncated_data();
    void truncated();
    void damaged_data();
    void damaged();
    void refused_data();
    void refused();
    void strangersBytesPackNothing_data();
    void strangersBytesPackNothing();
    void bombs_data();
    void bombs();

private:
    const CryptoLibrary m_crypto;
};

void LogStreamTest::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList();
    QTest::newRow("one") << QByteArray("a\n") << QByteArrayList{"a"};
    QTest::newRow("no line feed at the end") << QByteArray("a\nb") << QByteArrayList{"a", "b"};
    QTest::newRow("empty lines") << QByteArray("\n\na\n\n") << QByteArrayList{"", "", "a", ""};
    QTest::newRow("NUL") << QByteArray("a\0b\nc\n", 6) << QByteArrayList{QByteArray("a\0b", 3), "c"};
    QTest::newRow("the first byte of gzip") << QByteArray("\x1f\n") << QByteArrayList{"\x1f"};
}

void LogStreamTest::lines()
{
    QFETCH(const QByteArray, text);
    const Read read = readAll(text);
    QTEST(read.lines, "lines");
    QVERIFY(read.error.isEmpty());
    QCOMPARE(read.digest, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

void LogStreamTest::longLines()
{
    for (const qsizetype size : {LogStream::kLineMaxBytes, LogStream::kLineMaxBytes + 1, qsizetype{5'000'000}}) {
        const QByteArray text = "a\n" + QByteArray(size, 'x') + "\nb\n" + QByteArray(size, 'y');
        const Read read = readAll(text);
        const bool isTooLong = size > LogStream::kLineMaxBytes;
        QCOMPARE(read.lines.size(), 4);
        QCOMPARE(read.lines[1].size(), std::min(size, LogStream::kLineMaxBytes));
        QCOMPARE(read.lines[2], "b");
        QCOMPARE(read.tooLong, isTooLong ? 2 : 0);
        QCOMPARE(readAll(gzip(text)).lines, read.lines);
    }
}

void LogStreamTest::packedEqualsPlain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = manyLines(100'000);
    const QByteArray half = plain.left(500'003), rest = plain.mid(500'003);
    for (const auto &[name, filter] : {std::pair("gzip", ARCHIVE_FILTER_GZIP), std::pair("zstd", ARCHIVE_FILTER_ZSTD),
                                       std::pair("xz", ARCHIVE_FILTER_XZ), std::pair("bzip2", ARCHIVE_FILTER_BZIP2)}) {
        QTest::addRow("%s", name) << compressed(filter, plain);
        QTest::addRow("%s, twice one behind the other", name) << compressed(filter, half) + compressed(filter, rest);
        QTest::addRow("%s, of a tar", name) << tar({{"access.log", plain}}, filter);
    }
    QTest::newRow("gzip, padded") << gzip(plain) + QByteArray(512, '\0');
    QTest::newRow("zip") << zip({{"access.log", plain}});
    QTest::newRow("tar") << tar({{"access.log", plain}});
    QTest::newRow("tar of GNU") << packed(ARCHIVE_FILTER_NONE, ARCHIVE_FORMAT_TAR_GNUTAR, {{"access.log", plain}});
    QTest::newRow("tar, padded") << tar({{"access.log", plain}}) + QByteArray(20 * 512, '\0');
}

void LogStreamTest::packedEqualsPlain()
{
    QFETCH(const QByteArray, bytes);
    const Read expected = readAll(manyLines(100'000));
    QCOMPARE(expected.lines.size(), 100'000);
    for (const Read &read : {readAll(bytes), readAll(std::make_unique<Pipe>(bytes))}) {
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QCOMPARE(read.lines, expected.lines);
        QCOMPARE(read.digest, expected.digest);
    }
}

void LogStreamTest::filesOfAnArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("lines");
    const QList<File> files{{"logs/", "", AE_IFDIR},     {"logs/b", "1\n2"},     {"logs/\xc3\xa4", ""},
                            {"logs/link", "", AE_IFLNK}, {"logs/a", "3\n\n4\n"}, {"logs/c", "5"}};
    QList<File> withoutLinks = files; // only the directory of a zip, which comes last, tells a link from a file
    withoutLinks.removeIf([](const File &each) { return each.type == AE_IFLNK; });
    const QByteArrayList lines{"1", "2", "3", "", "4", "5"};
    QTest::newRow("zip") << zip(withoutLinks) << lines;
    QTest::newRow("tar") << tar(files) << lines;
    QTest::newRow("tar.xz") << tar(files, ARCHIVE_FILTER_XZ) << lines;
    QTest::newRow("an empty file") << zip({{"a", ""}}) << QByteArrayList();
    for (const int filter : {ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_ZSTD, ARCHIVE_FILTER_XZ, ARCHIVE_FILTER_BZIP2})
        QTest::addRow("nothing, compressed by %d", filter) << compressed(filter, "") << QByteArrayList();
}

void LogStreamTest::filesOfAnArchive()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    for (const Read &read : {readAll(bytes), readAll(std::make_unique<Pipe>(bytes))}) {
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QTEST(read.lines, "lines");
    }
}

void LogStreamTest::truncated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = manyLines(10'000);
    const auto addRows = [](const char *name, const QByteArray &bytes, std::initializer_list<qsizetype> cuts) {
        for (const qsizetype cut : cuts)
            QTest::addRow("%s, %lld bytes short", name, static_cast<long long>(cut)) << bytes.chopped(cut);
    };
    addRows("gzip", gzip(plain), {1, 8, 100, 5000});
    addRows("zstd", compressed(ARCHIVE_FILTER_ZSTD, plain), {1, 8, 100, 1000});
    addRows("xz", compressed(ARCHIVE_FILTER_XZ, plain), {1, 8, 100, 1000});
    addRows("bzip2", compressed(ARCHIVE_FILTER_BZIP2, plain), {1, 8, 100, 5000});
    const QByteArray second = gzip("x\n"), third = compressed(ARCHIVE_FILTER_BZIP2, "x\n");
    addRows("gzip, its second member", gzip(plain) + second, {1, second.size() - 1, second.size() - 5});
    addRows("bzip2, its second stream", compressed(ARCHIVE_FILTER_BZIP2, plain) + third, {1});
    addRows("zip", zip({{"a", plain}, {"b", plain}}), {1, 22, 100, 5000, 40'000});
    const QByteArray two = tar({{"a", plain}, {"b", plain}});
    const qsizetype file = 512 + (plain.size() + 511) / 512 * 512;
    addRows("tar", two, {two.size() - 1000, two.size() - file - 100, two.size() - file, two.size() - 2 * file});
    addRows("tar.gz", tar({{"a", plain}}, ARCHIVE_FILTER_GZIP), {1, 8, 100});
    QTest::newRow("bzip2, in its head") << cutAt(compressed(ARCHIVE_FILTER_BZIP2, plain), 12);
    QTest::newRow("xz, in its head") << cutAt(compressed(ARCHIVE_FILTER_XZ, plain), 7);
}

void LogStreamTest::truncated()
{
    QFETCH(const QByteArray, bytes);
    const QString error = readAll(bytes).error;
    QVERIFY(!error.isEmpty() && !error.contains(u'\n'));
    QVERIFY2(error.contains(u"too early"_s), qPrintable(error));
}

void LogStreamTest::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = manyLines(10'000);
    for (const auto &[name, filter] : {std::pair("gzip", ARCHIVE_FILTER_GZIP), std::pair("zstd", ARCHIVE_FILTER_ZSTD),
                                       std::pair("xz", ARCHIVE_FILTER_XZ), std::pair("bzip2", ARCHIVE_FILTER_BZIP2)}) {
        const QByteArray bytes = compressed(filter, plain);
        // zstd's checksum is a choice, which libarchive's writer does not take: there the head is hit.
        QTest::addRow("%s", name) << flippedAt(bytes, filter == ARCHIVE_FILTER_ZSTD ? 4 : bytes.size() / 2);
        QTest::addRow("%s, other data behind it", name) << bytes + "trailing";
    }
    const QByteArray member = gzip(plain), tarball = tar({{"a", plain}}, ARCHIVE_FILTER_GZIP);
    QTest::newRow("gzip, its checksum") << flippedAt(member, member.size() - 6);
    QTest::newRow("gzip, its length") << flippedAt(member, member.size() - 2);
    QTest::newRow("tar.gz, its checksum") << flippedAt(tarball, tarball.size() - 6);
    const QByteArray stream = compressed(ARCHIVE_FILTER_BZIP2, plain);
    QTest::newRow("bzip2, the mark of its second stream only") << stream + "BZh9";
    const QByteArray archive = zip({{"a", plain}});
    QTest::newRow("zip") << flippedAt(archive, archive.size() / 2);
    QTest::newRow("tar, its head") << flippedAt(tar({{"a", plain}}), 20);
}

void LogStreamTest::damaged()
{
    QFETCH(const QByteArray, bytes);
    const QString error = readAll(bytes).error;
    QVERIFY(!error.isEmpty() && !error.contains(u'\n'));
}

void LogStreamTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("gzip in gzip") << gzip(gzip("a\n")) << u"packed twice"_s;
    QTest::newRow("zip in zstd") << compressed(ARCHIVE_FILTER_ZSTD, zip({{"a", "a\n"}})) << u"packed twice"_s;
    QTest::newRow("gzip in tar") << tar({{"a", "a\n"}, {"b.gz", gzip("b\n")}}) << u"b.gz in it is packed once more"_s;
    QTest::newRow("zip in zip") << zip({{"a\x1b[31m.zip", zip({{"a", "a\n"}})}}) << u"a\\x1b[31m.zip in it is packed"_s;
    QTest::newRow("zip with a password") << packed(ARCHIVE_FILTER_NONE, ARCHIVE_FORMAT_ZIP, {{"a", "a\n"}}, "secret")
                                         << u"a in it is encrypted"_s;
    QTest::newRow("zip of folders") << zip({{"a/", "", AE_IFDIR}}) << u"no file in it"_s;
    QTest::newRow("tar of a folder") << tar({{"a/", "", AE_IFDIR}}) << u"no file in it"_s;
}

void LogStreamTest::refused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    for (const Read &read : {readAll(bytes), readAll(std::make_unique<Pipe>(bytes))}) {
        QFETCH(const QString, why);
        QVERIFY2(read.error.contains(why), qPrintable(read.error));
    }
}

// What a client can get into a log, which has no NUL, is no packed file: neither in its first line nor at its end.
void LogStreamTest::strangersBytesPackNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray archive = zip({{"a", "hidden\n"}});
    QTest::newRow("a zip at the end") << "203.0.113.5 first line\n" + archive;
    QByteArray header = tar({{"a", "hidden\n"}}).first(512);
    header.replace('\0', ' ');
    QTest::newRow("the head of a tar without its NULs") << header + "\nline\n";
    QTest::newRow("words") << QByteArray("BZh9\nPK\n");
}

void LogStreamTest::strangersBytesPackNothing()
{
    QFETCH(const QByteArray, text);
    const Read read = readAll(text);
    QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
    QCOMPARE(read.digest, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

void LogStreamTest::bombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("size");
    constexpr qsizetype kPart = 16 * 1024 * 1024;
    const QByteArray zeros(kPart, '\0');
    QTest::newRow("gzip") << gzip(zeros).repeated(64) << qint64{64} * kPart;
    QTest::newRow("zstd") << compressed(ARCHIVE_FILTER_ZSTD, zeros).repeated(8) << qint64{8} * kPart;
    QTest::newRow("xz") << compressed(ARCHIVE_FILTER_XZ, zeros).repeated(8) << qint64{8} * kPart;
    QTest::newRow("bzip2") << compressed(ARCHIVE_FILTER_BZIP2, zeros).repeated(8) << qint64{8} * kPart;
    QTest::newRow("zip") << zip(QList<File>(8, {"a", zeros})) << qint64{8} * kPart;
    QTest::newRow("tar.gz") << tar(QList<File>(8, {"a", zeros}), ARCHIVE_FILTER_GZIP) << qint64{8} * kPart;
}

// A small file with much in it is read as any other, and takes no more memory.
void LogStreamTest::bombs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qint64, size);
    QVERIFY(bytes.size() < size / 100);
    const qint64 before = peakMiB();
    const Read read = readAll(bytes);
    QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
    QVERIFY(read.tooLong > 0);
    const qint64 growth = peakMiB() - before;
    QVERIFY2(growth < kAllowedGrowthMiB, qPrintable(QString::number(growth)));
}

QTEST_GUILESS_MAIN(LogStreamTest)
#include "logstreamtest.moc"
