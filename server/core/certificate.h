// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's X.509 certificate (RFC 5280): a self-signed one, made on first use, or the administrator's own files.
// The only includer of OpenSSL. Blocking: key generation takes up to some seconds; on start only.
#pragma once

#include "server/contract/timestamp.h"
#include "server/core/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>

namespace postject {

struct ServerCertificate
{
    QList<QSslCertificate> chain; // the server's own first
    QSslKey key;
    bool isNew = false; // made by this call: its fingerprint is worth printing

    QByteArray fingerprint() const; // SHA-256 in upper-case pairs with colons between, "AB:CD:…"
};

inline constexpr char kCertificateFile[] = "tls-certificate.pem";
inline constexpr char kCertificateKeyFile[] = "tls-key.pem";

// The self-signed certificate of that folder, which must exist: RSA-3072, for hostName, localhost, 127.0.0.1 and ::1,
// valid for ten years. Made, in two files of mode 0600, if there is none or it has run out; read otherwise.
Result<ServerCertificate> ownCertificate(const QString &folder, const QString &hostName, TimePoint now);

// The administrator's: PEM, the certificate first and what leads to its root after it; an RSA key of 2048 bits or more,
// or an elliptic one, without a passphrase. internal_error with one sentence that says which file is wrong and why: not
// readable, not PEM, key and certificate no pair, not valid yet, run out.
Result<ServerCertificate> loadCertificate(const QString &certificateFile, const QString &keyFile, TimePoint now);

// TLS 1.2 and 1.3, ECDHE with AEAD only, the server's order of ciphers, no client certificates, no ALPN.
QSslConfiguration serverTlsConfiguration(const ServerCertificate &certificate);

} // namespace postject
