// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace postject::test {

using namespace Qt::Literals::StringLiterals;

TestCertificate makeTestCertificate(const QString &folder, const QString &name, const QString &issuer)
{
    const QString base = folder + u'/';
    const QString keyFile = base + name + u".key"_s;
    const QString certificateFile = base + name + u".crt"_s;
    const QString issuerFile = base + issuer + u".crt"_s;
    QStringList arguments{u"req"_s,
                          u"-x509"_s,
                          u"-newkey"_s,
                          u"rsa:2048"_s,
                          u"-nodes"_s,
                          u"-days"_s,
                          u"2"_s,
                          u"-subj"_s,
                          u"/CN="_s + name,
                          u"-addext"_s,
                          u"subjectAltName=IP:127.0.0.1"_s,
                          u"-keyout"_s,
                          keyFile,
                          u"-out"_s,
                          certificateFile};
    if (!issuer.isEmpty())
        arguments += {u"-CA"_s, issuerFile, u"-CAkey"_s, base + issuer + u".key"_s};
    QProcess openssl; // its output is kept out of the test's
    openssl.start(u"openssl"_s, arguments);
    openssl.waitForFinished();
    QFile key(keyFile);
    QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile);
    if (!key.open(QIODevice::ReadOnly) || chain.isEmpty())
        return {};
    TestCertificate made{QSslConfiguration::defaultConfiguration(), chain.first().digest(QCryptographicHash::Sha256)};
    if (!issuer.isEmpty())
        chain += QSslCertificate::fromPath(issuerFile);
    made.configuration.setLocalCertificateChain(chain);
    made.configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    made.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return made;
}

} // namespace postject::test
