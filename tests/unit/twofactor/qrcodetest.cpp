// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/qrcode.h"
#include "server/twofactor/otpauth.h"
#include "server/twofactor/png.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace postject;

namespace {

const QByteArray kSecret = "12345678901234567890";

// The pixels of a PNG as we write it: its data chunk, inflated. One byte of filter before each row.
QByteArray pixelsOf(const QByteArray &png)
{
    const qsizetype type = png.indexOf("IDAT");
    const quint32 length = qFromBigEndian<quint32>(png.constData() + type - 4);
    QByteArray stream(4, '\0'); // qUncompress wants room for the size, as a hint
    qToBigEndian<quint32>(1 << 20, stream.data());
    return qUncompress(stream + png.sliced(type + 4, length));
}

} // namespace

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isReadByZbar_data();
    void isReadByZbar();
    void hasAQuietZone();
    void refusesTooMuch();
    void makesADataUri();
    void chunksHaveTheirChecksums();

private:
    QTemporaryDir m_folder;
};

void QrCodeTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void QrCodeTest::isReadByZbar_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain account") << otpauthUri(kSecret, u"user@example.com"_s);
    QTest::newRow("plus and accent") << otpauthUri(kSecret, u"user+tag@é.example"_s);
    QTest::newRow("colon and ampersand") << otpauthUri(kSecret, u"a:b&c@x"_s);
    QTest::newRow("longest account") << otpauthUri(kSecret, QString(QString(125, u'é') + u"@x.y"_s));
    QTest::newRow("short") << QByteArray("otpauth://totp/a");
}

void QrCodeTest::isReadByZbar()
{
    QFETCH(const QByteArray, text);
    const auto png = qrCodePng(text);
    QVERIFY(png);
    QVERIFY2(pngDataUri(*png).size() <= 16 * 1024, qPrintable(QString::number(png->size())));
    QFile file(m_folder.filePath(u"code.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*png) == png->size());
    file.close();
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file.fileName()});
    QVERIFY2(reader.waitForFinished(), qPrintable(reader.errorString()));
    const QByteArray read = reader.readAllStandardOutput();
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    QCOMPARE(read, text + '\n');
}

void QrCodeTest::hasAQuietZone()
{
    const QByteArray png = qrCodePng(otpauthUri(kSecret, u"user@example.com"_s)).value();
    const auto width = qFromBigEndian<qint32>(png.constData() + 16);
    QCOMPARE(qFromBigEndian<qint32>(png.constData() + 20), width);
    QCOMPARE(width % kQrModulePixels, 0);
    const int modules = width / kQrModulePixels;
    QVERIFY((modules - 2 * kQrQuietZone - 17) % 4 == 0); // ISO/IEC 18004: version v has 17 + 4 v modules
    const QByteArray pixels = pixelsOf(png);
    const qsizetype stride = modules + 1;
    QCOMPARE(pixels.size(), stride * width);
    const QByteArray white(modules, '\xff');
    for (qsizetype y = 0; y < width; ++y) {
        const QByteArray row = pixels.sliced(y * stride + 1, modules);
        const bool outside = y < kQrQuietZone * kQrModulePixels || y >= width - kQrQuietZone * kQrModulePixels;
        QCOMPARE(row == white, outside); // every row of a code has a black module: a finder or the timing pattern
        QVERIFY(row.startsWith("\xff\xff\xff\xff") && row.endsWith("\xff\xff\xff\xff"));
    }
    // The corner of the finder pattern stands right behind the zone.
    QCOMPARE(pixels[kQrQuietZone * kQrModulePixels * stride + 1 + kQrQuietZone], '\0');
}

void QrCodeTest::refusesTooMuch()
{
    const auto png = qrCodePng(QByteArray(3000, 'x'));
    QVERIFY(!png);
    QCOMPARE(png.error().code, ErrorCode::InternalError);
    QVERIFY(!qrCodePng({}));
}

void QrCodeTest::makesADataUri()
{
    const QByteArray png = qrCodePng("text").value();
    const QByteArray uri = pngDataUri(png);
    const QByteArray head = "data:image/png;base64,";
    QVERIFY(uri.startsWith(head));
    QCOMPARE(QByteArray::fromBase64(uri.sliced(head.size()), QByteArray::AbortOnBase64DecodingErrors), png);
}

// The empty last chunk of every PNG has a checksum that is known from any other.
void QrCodeTest::chunksHaveTheirChecksums()
{
    const QByteArray png = encodePng({QByteArray("\x80", 1), QByteArray("\x00", 1)}, 1);
    QVERIFY(png.startsWith(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000201000000")));
    QVERIFY(png.endsWith(QByteArray::fromHex("0000000049454e44ae426082")));
    QCOMPARE(pixelsOf(png), QByteArray::fromHex("00800000"));
}

QTEST_GUILESS_MAIN(QrCodeTest)
#include "qrcodetest.moc"
