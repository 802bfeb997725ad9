// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/logstream.h"

#include <QBuffer>
#include <QTest>

#include <zlib.h>

using namespace postject;

namespace {

QByteArray gzip(const QByteArray &plain)
{
    z_stream stream{};
    if (::deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray input = plain;
    QByteArray packed(static_cast<qsizetype>(::deflateBound(&stream, static_cast<uLong>(plain.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    ::deflate(&stream, Z_FINISH);
    packed.truncate(packed.size() - stream.avail_out);
    ::deflateEnd(&stream);
    return packed;
}

struct Read
{
    QByteArrayList lines;
    int tooLong = 0;
    QString error;
    QByteArray digest;
};

Read readAll(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    LogStream stream(std::move(buffer));
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

QByteArray manyLines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

} // namespace

class LogStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void longLines();
    void gzipEqualsPlain();
    void truncated_data();
    void truncated();
    void damaged();
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

void LogStreamTest::gzipEqualsPlain()
{
    const QByteArray plain = manyLines(200'000);
    const Read expected = readAll(plain);
    QCOMPARE(expected.lines.size(), 200'000);
    const QByteArray half = plain.left(1'000'003), rest = plain.mid(1'000'003);
    for (const QByteArray &packed : {gzip(plain), gzip(half) + gzip(rest), gzip(plain) + QByteArray(512, '\0')}) {
        const Read read = readAll(packed);
        QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
        QCOMPARE(read.lines, expected.lines);
        QCOMPARE(read.digest, expected.digest);
    }
}

void LogStreamTest::truncated_data()
{
    QTest::addColumn<int>("cut");
    for (const int cut : {1, 8, 100, 5000})
        QTest::addRow("%d bytes short", cut) << cut;
}

void LogStreamTest::truncated()
{
    QFETCH(const int, cut);
    const Read read = readAll(gzip(manyLines(10'000)).chopped(cut));
    QVERIFY(!read.error.isEmpty());
}

void LogStreamTest::damaged()
{
    QByteArray packed = gzip(manyLines(10'000));
    packed[packed.size() / 2] = static_cast<char>(packed[packed.size() / 2] ^ 0x55);
    QVERIFY(!readAll(packed).error.isEmpty());
    QVERIFY(!readAll(gzip("a\n") + "trailing").error.isEmpty());
}

QTEST_GUILESS_MAIN(LogStreamTest)
#include "logstreamtest.moc"
