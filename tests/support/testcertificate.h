// SPDX-License-Identifier: GPL-3.0-or-later
//
// A self-signed certificate for 127.0.0.1, made by the openssl command in a temporary folder. For TLS tests.
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

TestCertificate makeTestCertificate(const QString &folder, const QString &name);

} // namespace postject::test
