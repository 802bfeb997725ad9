// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/qrcode.h"

#include "server/twofactor/png.h"

#include <ZXing/Version.h>
#if ZXING_VERSION_MAJOR >= 3 // its old writer is deprecated
#include <ZXing/CreateBarcode.h>
#include <ZXing/WriteBarcode.h>
#else
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#endif

#include <exception>
#include <string>

namespace postject {

namespace {

static_assert(kQrModulePixels == 8, "one module is one byte of a row");

// Of the code and its quiet zone, row by row, a byte for each module. Level M: 15 % of the code may be unreadable.
#if ZXING_VERSION_MAJOR >= 3
QList<QByteArray> modulesOf(const std::string &text)
{
    const ZXing::CreatorOptions options(ZXing::BarcodeFormat::QRCode, "ecLevel=M");
    const ZXing::Barcode code = ZXing::CreateBarcodeFromText(text, options);
    const ZXing::Image image = ZXing::WriteBarcodeToImage(code, ZXing::WriterOptions().scale(1).addQuietZones(true));
    QList<QByteArray> rows;
    for (int y = 0; y < image.height(); ++y)
        rows.append(QByteArrayView(image.data(0, y), image.width()).toByteArray());
    return rows;
}
#else
constexpr int kEccLevelM = 3; // of the writer's scale 0 … 8

QList<QByteArray> modulesOf(const std::string &text)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEccLevel(kEccLevelM).setMargin(kQrQuietZone);
    const ZXing::BitMatrix modules = writer.encode(text, 0, 0);
    QList<QByteArray> rows;
    for (int y = 0; y < modules.height(); ++y) {
        rows.append(QByteArray(modules.width(), '\xff'));
        for (int x = 0; x < modules.width(); ++x)
            rows.last()[x] = modules.get(x, y) ? '\x00' : '\xff';
    }
    return rows;
}
#endif

} // namespace

Result<QByteArray> qrCodePng(QByteArrayView text)
{
    try { // ZXing throws for a text that is too long; nothing may be thrown on
        QList<QByteArray> rows;
        for (const QByteArray &row : modulesOf(std::string(text.begin(), text.end())))
            rows.resize(rows.size() + kQrModulePixels, row);
        return encodePng(rows, static_cast<int>(rows.size()));
    } catch (const std::exception &) {
        return failure(ErrorCode::InternalError, u"The text does not fit into a QR code."_s);
    }
}

QByteArray pngDataUri(QByteArrayView png)
{
    return "data:image/png;base64," + png.toByteArray().toBase64();
}

} // namespace postject
