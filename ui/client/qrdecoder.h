// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads QR codes and draws them again crisply; the console's only includer of ZXing. Pure; any thread.
// What it reads here is a secret: nothing is logged, and the caller wipes what it got.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace postject::ui {

inline constexpr int kQrQuietZone = 4; // modules on each side (ISO/IEC 18004)

struct QrCode
{
    QString text;
    QImage modules; // one pixel a module, without quiet zone; grey: 0 is dark, 255 light
};

// The text of the one QR code in a picture, a photograph or a screenshot; nothing without one.
std::optional<QString> decodeQr(const QImage &picture);

// A cleanly drawn code as servers send it: its modules are taken out, drawn again, and the text is read from that
// drawing, so that it is the text of what drawQr shows. Nothing if the picture is no such code.
std::optional<QrCode> readQr(const QByteArray &png);

// Black on white with the quiet zone; pixelsPerModule >= 1.
QImage drawQr(const QImage &modules, int pixelsPerModule);

// The query item "secret" of an otpauth:// URI, upper case without padding; "" without one.
QString secretOfOtpauth(const QString &uri);

struct OtpauthLabel
{
    QString issuer;
    QString account;
};
OtpauthLabel labelOfOtpauth(const QString &uri);

} // namespace postject::ui
