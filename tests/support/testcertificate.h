// SPDX-License-Identifier: GPL-3.0-or-later
//
// A certificate for 127.0.0.1, self-signed or of an authority of ours, made by the openssl command in a temporary
// folder. For TLS tests.
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

namespace postject::test {

struct TestCertificate
{
    QSslConfiguration configuration; // of a server
    QByteArray sha256;               // 32 bytes; empty when openssl failed
};

// issuer: the name of one made before in the same folder, whose certificate the server then shows as well.
TestCertificate makeTestCertificate(const QString &folder, const QString &name, const QString &issuer = {});

} // namespace postject::test
