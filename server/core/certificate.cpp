// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/certificate.h"

#include "server/core/crypto.h"
#include "server/core/der.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSslCipher>
#include <QtCrypto>

#include <algorithm>

namespace postject {

namespace {

constexpr int kKeyBits = 3072;
constexpr int kLeastRsaBits = 2048;
constexpr std::chrono::days kValidity{3650};
constexpr qsizetype kCommonNameMax = 64; // RFC 5280 appendix A.1, ub-common-name

QByteArray sha256WithRsa()
{
    return der::sequence({der::objectId({1, 2, 840, 113549, 1, 1, 11}), der::value(der::Null, {})});
}

std::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorCode::InternalError, sentence);
}

QByteArray extension(const QList<unsigned> &id, bool isCritical, const QByteArray &content)
{
    QList<QByteArray> parts{der::objectId(id)};
    if (isCritical)
        parts.append(der::value(der::Boolean, "\xff"));
    return der::sequence(parts << der::value(der::OctetString, content));
}

bool isDnsName(const QByteArray &name)
{
    const auto isLetterOrDigit = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return !name.isEmpty() && name.size() <= 253 &&
           std::ranges::all_of(name, [&](char c) { return isLetterOrDigit(c) || c == '-' || c == '.'; });
}

// QCA's own SubjectAltName holds one name and no address, so that the certificate is put together here.
QByteArray subjectAltNames(const QByteArray &hostName)
{
    constexpr unsigned char kDnsName = der::ContextPrimitive + 2; // RFC 5280 section 4.2.1.6
    constexpr unsigned char kIpAddress = der::ContextPrimitive + 7;
    QList<QByteArray> names{der::value(kDnsName, "localhost")};
    if (isDnsName(hostName) && hostName != "localhost")
        names.append(der::value(kDnsName, hostName));
    names.append(der::value(kIpAddress, QByteArray::fromHex("7f000001")));
    names.append(der::value(kIpAddress, QByteArray(15, '\0') + '\x01'));
    return der::sequence(names);
}

// No keyUsage: OpenSSL takes a certificate that may not sign for no self-signed one, and then no client could trust it
// by itself.
QByteArray extensions(const QByteArray &hostName)
{
    const QByteArray serverAuth = der::sequence({der::objectId({1, 3, 6, 1, 5, 5, 7, 3, 1})});
    return der::value(
        der::ContextConstructed + 3,
        der::sequence({extension({2, 5, 29, 19}, true, der::sequence({})), // basicConstraints: no authority
                       extension({2, 5, 29, 37}, false, serverAuth),
                       extension({2, 5, 29, 17}, false, subjectAltNames(hostName))}));
}

QByteArray selfSigned(const QCA::PrivateKey &key, const QString &hostName, TimePoint now)
{
    const QString commonName = hostName.isEmpty() ? u"localhost"_s : hostName.left(kCommonNameMax);
    const QByteArray name = der::sequence({der::value(
        der::Set, der::sequence({der::objectId({2, 5, 4, 3}), der::value(der::Utf8String, commonName.toUtf8())}))});
    QByteArray serial = randomBytes(16);
    serial[0] = static_cast<char>((serial[0] & 0x3f) | 0x40); // positive and not zero, RFC 5280 section 4.1.2.2
    const TimePoint start = now - std::chrono::hours(24);     // for clients whose clock is behind
    const QByteArray version3 = der::value(der::ContextConstructed, der::positiveInteger("\x02"));
    const QByteArray content = der::sequence({version3, der::positiveInteger(serial), sha256WithRsa(), name,
                                              der::sequence({der::time(start), der::time(now + kValidity)}), name,
                                              key.toPublicKey().toDER(), extensions(hostName.toUtf8())});
    QCA::PrivateKey signer = key;
    const QByteArray signature = signer.signMessage(QCA::MemoryRegion(content), QCA::EMSA3_SHA256);
    return der::sequence({content, sha256WithRsa(), der::bitString(signature)});
}

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return wrong(u"%1 can't be written: %2."_s.arg(QFileInfo(path).fileName(), file.errorString()));
    return {};
}

Result<QByteArray> readFile(const QString &path)
{
    constexpr qint64 kLargest = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"%1 can't be read: %2."_s.arg(path, file.errorString()));
    return file.read(kLargest);
}

QSslKey keyOf(const QByteArray &pem)
{
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}

// The private forms hold the public numbers: RFC 8017 appendix A.1.2 has modulus and exponent, RFC 5915 the point. In
// the certificate's they are what ends it.
bool arePair(const QSslKey &key, const QSslCertificate &certificate)
{
    const QSslKey publicKey = certificate.publicKey();
    if (publicKey.isNull() || publicKey.algorithm() != key.algorithm() || publicKey.length() != key.length())
        return false;
    constexpr qsizetype kRsaExponent = 5; // INTEGER 65537 behind the modulus
    const qsizetype bytes = (key.length() + 7) / 8;
    const qsizetype numbers = key.algorithm() == QSsl::Rsa ? bytes + kRsaExponent : 2 * bytes;
    return key.toDer().contains(publicKey.toDer().last(numbers));
}

Result<void> checkTimes(const QSslCertificate &certificate, TimePoint now, const QString &file)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now), QTimeZone::UTC);
    const auto day = [](const QDateTime &at) { return at.toUTC().toString(Qt::ISODate); };
    if (certificate.effectiveDate() > time)
        return wrong(u"The certificate in %1 is not valid before %2."_s.arg(file, day(certificate.effectiveDate())));
    if (certificate.expiryDate() <= time)
        return wrong(u"The certificate in %1 has run out on %2."_s.arg(file, day(certificate.expiryDate())));
    return {};
}

Result<ServerCertificate> makeCertificate(const QDir &folder, const QString &hostName, TimePoint now)
{
    const QCA::PrivateKey key = QCA::KeyGenerator().createRSA(kKeyBits);
    const QSslCertificate certificate(key.isNull() ? QByteArray() : selfSigned(key, hostName, now), QSsl::Der);
    const QByteArray keyPem = key.isNull() ? QByteArray() : key.toPEM().toLatin1();
    ServerCertificate made{.chain = {certificate}, .key = QSslKey(keyPem, QSsl::Rsa), .isNew = true};
    if (certificate.isNull() || made.key.isNull())
        return wrong(u"A certificate could not be made."_s);
    // The certificate's file appears last and goes first: where it is, its key is.
    QFile::remove(folder.filePath(QLatin1StringView(kCertificateFile)));
    return writePrivately(folder.filePath(QLatin1StringView(kCertificateKeyFile)), keyPem)
        .and_then(
            [&] { return writePrivately(folder.filePath(QLatin1StringView(kCertificateFile)), certificate.toPem()); })
        .transform([&made] { return std::move(made); });
}

} // namespace

QByteArray ServerCertificate::fingerprint() const
{
    return chain.isEmpty() ? QByteArray() : chain.front().digest(QCryptographicHash::Sha256).toHex(':').toUpper();
}

Result<ServerCertificate> ownCertificate(const QString &folder, const QString &hostName, TimePoint now)
{
    const QDir dir(folder);
    const QString certificateFile = dir.filePath(QLatin1StringView(kCertificateFile));
    if (!QFileInfo::exists(certificateFile))
        return makeCertificate(dir, hostName, now);
    const QList<QSslCertificate> present = QSslCertificate::fromPath(certificateFile);
    if (!present.isEmpty() && toMilliseconds(now) >= present.front().expiryDate().toMSecsSinceEpoch())
        return makeCertificate(dir, hostName, now);
    return loadCertificate(certificateFile, dir.filePath(QLatin1StringView(kCertificateKeyFile)), now);
}

Result<ServerCertificate> loadCertificate(const QString &certificateFile, const QString &keyFile, TimePoint now)
{
    const Result<QByteArray> certificatePem = readFile(certificateFile);
    if (!certificatePem)
        return std::unexpected(certificatePem.error());
    const Result<QByteArray> keyPem = readFile(keyFile);
    if (!keyPem)
        return std::unexpected(keyPem.error());
    ServerCertificate loaded{.chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem), .key = keyOf(*keyPem)};
    if (loaded.chain.isEmpty() || loaded.chain.front().isNull())
        return wrong(u"%1 holds no certificate in PEM."_s.arg(certificateFile));
    if (loaded.key.isNull())
        return wrong(u"%1 holds no RSA or elliptic private key in PEM without a passphrase."_s.arg(keyFile));
    if (loaded.key.algorithm() == QSsl::Rsa && loaded.key.length() < kLeastRsaBits)
        return wrong(u"The key in %1 is too short: %2 bits."_s.arg(keyFile).arg(loaded.key.length()));
    if (!arePair(loaded.key, loaded.chain.front()))
        return wrong(u"The key in %1 does not belong to the certificate in %2."_s.arg(keyFile, certificateFile));
    return checkTimes(loaded.chain.front(), now, certificateFile).transform([&loaded] { return std::move(loaded); });
}

QSslConfiguration serverTlsConfiguration(const ServerCertificate &certificate)
{
    constexpr const char *kCiphers[] = {
        "TLS_AES_256_GCM_SHA384",        "TLS_CHACHA20_POLY1305_SHA256",  "TLS_AES_128_GCM_SHA256",
        "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-RSA-AES256-GCM-SHA384",   "ECDHE-ECDSA-CHACHA20-POLY1305",
        "ECDHE-RSA-CHACHA20-POLY1305",   "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256"};
    QList<QSslCipher> ciphers;
    for (const char *name : kCiphers) {
        const QSslCipher cipher(QString::fromLatin1(name));
        if (!cipher.isNull())
            ciphers.append(cipher);
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCiphers(ciphers);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setSslOption(QSsl::SslOptionDisableServerCipherPreference, false);
    configuration.setAllowedNextProtocols({});
    configuration.setLocalCertificateChain(certificate.chain);
    configuration.setPrivateKey(certificate.key);
    return configuration;
}

} // namespace postject
