// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/qrcode.h"

#include "server/twofactor/png.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace postject {

namespace {

constexpr int kEccLevelM = 3; // of ZXing's scale 0 … 8: 15 % of the code may be unreadable

ZXing::BitMatrix modulesOf(QByteArrayView text)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEccLevel(kEccLevelM).setMargin(kQrQuietZone);
    return writer.encode(std::string(text.data(), static_cast<std::size_t>(text.size())), 0, 0);
}

QByteArray pixelRow(const ZXing::BitMatrix &modules, int y)
{
    static_assert(kQrModulePixels == 8, "one module is one byte of a row");
    QByteArray row(modules.width(), Qt::Uninitialized);
    for (int x = 0; x < modules.width(); ++x)
        row[x] = modules.get(x, y) ? '\x00' : '\xff';
    return row;
}

} // namespace

Result<QByteArray> qrCodePng(QByteArrayView text)
{
    try { // ZXing throws for a text that is too long; nothing may be thrown on
        const ZXing::BitMatrix modules = modulesOf(text);
        QList<QByteArray> rows;
        for (int y = 0; y < modules.height(); ++y)
            rows.resize(rows.size() + kQrModulePixels, pixelRow(modules, y));
        return encodePng(rows, modules.width() * kQrModulePixels);
    } catch (const std::exception &) {
        return failure(ErrorCode::InternalError, u"The text does not fit into a QR code."_s);
    }
}

QByteArray pngDataUri(QByteArrayView png)
{
    return "data:image/png;base64," + png.toByteArray().toBase64();
}

} // namespace postject
