// SPDX-License-Identifier: GPL-3.0-or-later
//
// Black and white images in PNG (W3C PNG, third edition; RFC 2083): one bit a pixel, not interlaced. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QList>

namespace postject {

// rows: the packed pixels of each row from the top, most significant bit first, a set bit is white; all of the same
// (width + 7) / 8 bytes. The last byte's unused bits are zero.
QByteArray encodePng(const QList<QByteArray> &rows, int width);

} // namespace postject
