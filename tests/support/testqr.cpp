// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testqr.h"

#include <QBuffer>
#include <QImage>

#include <ZXing/Version.h>
#if ZXING_VERSION_MAJOR >= 3 // its old writer is deprecated
#include <ZXing/CreateBarcode.h>
#include <ZXing/WriteBarcode.h>
#else
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace postject::test {

namespace {

#if ZXING_VERSION_MAJOR >= 3
QImage codeOf(const std::string &text, int pixelsPerModule)
{
    const ZXing::CreatorOptions options(ZXing::BarcodeFormat::QRCode);
    const ZXing::Image code = ZXing::WriteBarcodeToImage(ZXing::CreateBarcodeFromText(text, options),
                                                         ZXing::WriterOptions().scale(pixelsPerModule));
    return QImage(code.data(), code.width(), code.height(), code.rowStride(), QImage::Format_Grayscale8).copy();
}
#else
QImage codeOf(const std::string &text, int pixelsPerModule)
{
    constexpr int quietZone = 4;
    const ZXing::BitMatrix matrix =
        ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(0).encode(text, 0, 0);
    const int side = (matrix.width() + 2 * quietZone) * pixelsPerModule;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < matrix.height() * pixelsPerModule; ++y) {
        uchar *line = image.scanLine(y + quietZone * pixelsPerModule) + quietZone * pixelsPerModule;
        for (int x = 0; x < matrix.width() * pixelsPerModule; ++x)
            line[x] = matrix.get(x / pixelsPerModule, y / pixelsPerModule) ? 0 : 255;
    }
    return image;
}
#endif

} // namespace

QString otpauthUri(const QString &secret)
{
    return u"otpauth://totp/Postject:ana%40example.com?secret=%1&issuer=Postject&algorithm=SHA1&digits=6&period=30"_s
        .arg(secret);
}

QByteArray qrPng(const QString &text, int pixelsPerModule)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    codeOf(text.toStdString(), pixelsPerModule).save(&buffer, "PNG");
    return png;
}

QString qrDataUri(const QString &text)
{
    return u"data:image/png;base64,"_s + QString::fromLatin1(qrPng(text).toBase64());
}

} // namespace postject::test
