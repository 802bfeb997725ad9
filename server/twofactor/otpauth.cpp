// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/otpauth.h"

#include "server/twofactor/base32.h"
#include "server/twofactor/totp.h"

namespace postject {

QByteArray otpauthUri(QByteArrayView secret, const QString &account)
{
    constexpr QByteArrayView kIssuer("Postject");
    QByteArray uri("otpauth://totp/");
    uri += kIssuer;
    uri += ':';
    uri += account.toUtf8().toPercentEncoding();
    uri += "?secret=" + encodeBase32(secret);
    uri += "&issuer=";
    uri += kIssuer;
    uri += "&algorithm=SHA1&digits=" + QByteArray::number(kTotpDigits);
    uri += "&period=" + QByteArray::number(kTotpPeriodSeconds);
    return uri;
}

} // namespace postject
