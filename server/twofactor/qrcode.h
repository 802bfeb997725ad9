// SPDX-License-Identifier: GPL-3.0-or-later
//
// A QR code (ISO/IEC 18004) as a PNG image, drawn by ZXing; no other file of the server includes it. Without QtGui: the
// server has none. Any thread.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace postject {

inline constexpr int kQrQuietZone = 4; // modules, ISO/IEC 18004 section 9.1
inline constexpr int kQrModulePixels = 8;

// Bytes of a black and white PNG, error correction level M. text: ASCII. internal_error when it is too long for a code
// (about 2300 bytes).
Result<QByteArray> qrCodePng(QByteArrayView text);

// "data:image/png;base64,…", RFC 2397
QByteArray pngDataUri(QByteArrayView png);

} // namespace postject
