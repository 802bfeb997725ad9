// SPDX-License-Identifier: GPL-3.0-or-later
//
// A QR code as the server sends it, for tests: PNG, black on white, four modules of quiet zone.
#pragma once

#include <QByteArray>
#include <QString>

namespace postject::test {

QString otpauthUri(const QString &secret);
QByteArray qrPng(const QString &text, int pixelsPerModule = 8);
QString qrDataUri(const QString &text);

} // namespace postject::test
