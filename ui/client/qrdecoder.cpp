// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/qrdecoder.h"

#include <QRect>
#include <QUrl>
#include <QUrlQuery>

#include <ZXing/ReadBarcode.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

constexpr int kDarkBelow = 128;
constexpr int kLargestPicture = 4096; // pixels a side; a QR code of ours is below 1000

bool isDark(const QImage &grey, int x, int y)
{
    return grey.constScanLine(y)[x] < kDarkBelow;
}

// What the dark pixels span.
QRect darkBounds(const QImage &grey)
{
    int left = grey.width(), top = grey.height(), right = -1, bottom = -1;
    for (int y = 0; y < grey.height(); ++y) {
        for (int x = 0; x < grey.width(); ++x) {
            if (!isDark(grey, x, y))
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = y;
        }
    }
    return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

// The upper left finder pattern starts with a run of seven dark modules.
int moduleSize(const QImage &grey, const QRect &bounds)
{
    int run = 0;
    while (run < bounds.width() && isDark(grey, bounds.left() + run, bounds.top()))
        ++run;
    return run % 7 == 0 ? run / 7 : 0;
}

QImage takeModules(const QImage &grey)
{
    const QRect bounds = darkBounds(grey);
    const int size = bounds.isNull() ? 0 : moduleSize(grey, bounds);
    if (size < 1 || bounds.width() != bounds.height() || bounds.width() % size != 0)
        return {};
    const int count = bounds.width() / size;
    if (count < 21 || count > 177 || (count - 17) % 4 != 0) // versions 1 to 40
        return {};
    QImage modules(count, count, QImage::Format_Grayscale8);
    for (int y = 0; y < count; ++y) {
        for (int x = 0; x < count; ++x) {
            const int px = bounds.left() + x * size + size / 2;
            const int py = bounds.top() + y * size + size / 2;
            modules.scanLine(y)[x] = isDark(grey, px, py) ? 0 : 255;
        }
    }
    return modules;
}

} // namespace

std::optional<QString> decodeQr(const QImage &picture)
{
    if (picture.isNull())
        return std::nullopt;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const ZXing::ReaderOptions options = ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::Barcode code = ZXing::ReadBarcode(view, options);
    if (!code.isValid())
        return std::nullopt;
    return QString::fromStdString(code.text());
}

std::optional<QrCode> readQr(const QByteArray &png)
{
    QImage picture;
    if (!picture.loadFromData(png, "PNG") || picture.width() > kLargestPicture || picture.height() > kLargestPicture)
        return std::nullopt;
    const QImage modules = takeModules(picture.convertToFormat(QImage::Format_Grayscale8));
    if (modules.isNull())
        return std::nullopt;
    const std::optional<QString> text = decodeQr(drawQr(modules, 4));
    if (!text)
        return std::nullopt;
    return QrCode{.text = *text, .modules = modules};
}

QImage drawQr(const QImage &modules, int pixelsPerModule)
{
    Q_ASSERT(pixelsPerModule >= 1);
    const int count = modules.width();
    const int side = (count + 2 * kQrQuietZone) * pixelsPerModule;
    QImage drawing(side, side, QImage::Format_Grayscale8);
    drawing.fill(Qt::white);
    for (int y = 0; y < count * pixelsPerModule; ++y) {
        const uchar *from = modules.constScanLine(y / pixelsPerModule);
        uchar *to = drawing.scanLine(y + kQrQuietZone * pixelsPerModule) + kQrQuietZone * pixelsPerModule;
        for (int x = 0; x < count * pixelsPerModule; ++x)
            to[x] = from[x / pixelsPerModule];
    }
    return drawing;
}

QString secretOfOtpauth(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    if (url.scheme() != "otpauth"_L1)
        return {};
    QString secret = QUrlQuery(url).queryItemValue(u"secret"_s, QUrl::FullyDecoded).toUpper();
    while (secret.endsWith(u'='))
        secret.chop(1);
    return secret;
}

OtpauthLabel labelOfOtpauth(const QString &uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const QString label = url.path(QUrl::FullyDecoded).sliced(url.path().startsWith(u'/') ? 1 : 0);
    const qsizetype colon = label.indexOf(u':');
    const QString issuer = QUrlQuery(url).queryItemValue(u"issuer"_s, QUrl::FullyDecoded);
    return {.issuer = issuer.isEmpty() ? label.first(std::max<qsizetype>(colon, 0)) : issuer,
            .account = label.sliced(colon + 1).trimmed()};
}

} // namespace postject::ui
