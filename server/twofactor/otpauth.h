// SPDX-License-Identifier: GPL-3.0-or-later
//
// The otpauth:// URI that an authenticator app reads from a QR code (Key URI Format; draft-andesco-otpauth-uri).
// Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace postject {

// "otpauth://totp/Postject:user%40example.com?secret=…&issuer=Postject&algorithm=SHA1&digits=6&period=30". secret is
// raw bytes. Everything of the account but letters, digits and "-._~" is percent-encoded, so that it can't add
// parameters.
QByteArray otpauthUri(QByteArrayView secret, const QString &account);

} // namespace postject
