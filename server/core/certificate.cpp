// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/certificate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSslCipher>

#include <algorithm>
#include <memory>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace postject {

namespace {

constexpr unsigned kKeyBits = 3072;
constexpr int kLeastRsaBits = 2048;
constexpr int kSerialBits = 127; // the longest positive number of 16 bytes, RFC 5280 section 4.1.2.2
constexpr std::chrono::days kValidity{3650};
constexpr qsizetype kCommonNameMax = 64; // RFC 5280 appendix A.1, ub-common-name

template <auto free>
struct Free
{
    void operator()(auto *handle) const { free(handle); }
};
using BignumHandle = std::unique_ptr<BIGNUM, Free<BN_free>>;
using BioHandle = std::unique_ptr<BIO, Free<BIO_free_all>>;
using ExtensionHandle = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using NameHandle = std::unique_ptr<X509_NAME, Free<X509_NAME_free>>;
using CertificateHandle = std::unique_ptr<X509, Free<X509_free>>;

// Overwritten before they are freed.
class SecretBytes
{
public:
    explicit SecretBytes(QByteArray bytes = {}) : m_bytes(std::move(bytes)) {}
    ~SecretBytes() { OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    SecretBytes(SecretBytes &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    SecretBytes &operator=(SecretBytes &&) = delete;
    const QByteArray &get() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

std::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorCode::InternalError, sentence);
}

// Failed calls leave their reasons in a queue of the thread, where the next TLS connection would find them as its own.
std::unexpected<Error> notMade()
{
    ERR_clear_error();
    return wrong(u"A certificate could not be made."_s);
}

bool isDnsName(const QByteArray &name)
{
    const auto isLetterOrDigit = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return !name.isEmpty() && name.size() <= 253 &&
           std::ranges::all_of(name, [&](char c) { return isLetterOrDigit(c) || c == '-' || c == '.'; });
}

// value: as in openssl's x509v3_config(5), which has commas between its parts.
bool addExtension(X509 &certificate, int nid, const QByteArray &value)
{
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData()));
    return extension && X509_add_ext(&certificate, extension.get(), -1) == 1;
}

// No keyUsage: OpenSSL takes a certificate that may not sign for no self-signed one, and then no client could trust it
// by itself.
bool addExtensions(X509 &certificate, const QByteArray &hostName)
{
    QByteArray names("DNS:localhost");
    if (isDnsName(hostName) && hostName != "localhost")
        names += ",DNS:" + hostName;
    return addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, NID_subject_alt_name, names + ",IP:127.0.0.1,IP:::1");
}

bool setSerial(X509 &certificate)
{
    const BignumHandle number(BN_new());
    return number && BN_rand(number.get(), kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate));
}

bool setNames(X509 &certificate, const QString &hostName)
{
    const QByteArray text = (hostName.isEmpty() ? u"localhost"_s : hostName.left(kCommonNameMax)).toUtf8();
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    const NameHandle name(X509_NAME_new());
    return name &&
           X509_NAME_add_entry_by_NID(name.get(), NID_commonName, MBSTRING_UTF8, bytes, static_cast<int>(text.size()),
                                      -1, 0) == 1 &&
           X509_set_subject_name(&certificate, name.get()) == 1 && X509_set_issuer_name(&certificate, name.get()) == 1;
}

bool setTimes(X509 &certificate, TimePoint now)
{
    const TimePoint start = now - std::chrono::hours(24); // for clients whose clock is behind
    return ASN1_TIME_set(X509_getm_notBefore(&certificate), toMilliseconds(start) / 1000) &&
           ASN1_TIME_set(X509_getm_notAfter(&certificate), toMilliseconds(now + kValidity) / 1000);
}

QSslCertificate selfSigned(EVP_PKEY &key, const QString &hostName, TimePoint now)
{
    const CertificateHandle certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 || !setSerial(*certificate) ||
        !setNames(*certificate, hostName) || !setTimes(*certificate, now) ||
        X509_set_pubkey(certificate.get(), &key) != 1 || !addExtensions(*certificate, hostName.toUtf8()) ||
        X509_sign(certificate.get(), &key, EVP_sha256()) == 0)
        return QSslCertificate();
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate.get(), &bytes);
    const std::unique_ptr<unsigned char, Free<[](unsigned char *each) { OPENSSL_free(each); }>> owner(bytes);
    return QSslCertificate(QByteArray(reinterpret_cast<const char *>(bytes), std::max(size, 0)), QSsl::Der);
}

// PKCS #8 in PEM, RFC 7468 section 10; empty if it can't be written.
SecretBytes pemOf(EVP_PKEY &key)
{
    const BioHandle memory(BIO_new(BIO_s_secmem()));
    if (!memory || PEM_write_bio_PrivateKey(memory.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return SecretBytes();
    const char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return SecretBytes(QByteArray(text, size));
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

// Null unless it is in PEM and without a passphrase.
KeyHandle readKey(const QByteArray &pem)
{
    const auto noPassphrase = [](char *, int, int, void *) { return -1; }; // else OpenSSL asks at the terminal
    const BioHandle memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    KeyHandle key(memory ? PEM_read_bio_PrivateKey(memory.get(), nullptr, noPassphrase, nullptr) : nullptr);
    ERR_clear_error();
    return key;
}

// What Qt can use of it.
QSslKey keyOf(const EVP_PKEY *key, const QByteArray &pem)
{
    if (!key)
        return {};
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return QSslKey(pem, QSsl::Rsa);
    return EVP_PKEY_is_a(key, "EC") == 1 ? QSslKey(pem, QSsl::Ec) : QSslKey();
}

bool arePair(const EVP_PKEY &key, const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const CertificateHandle parsed(d2i_X509(nullptr, &bytes, der.size()));
    const bool isPair = parsed && X509_check_private_key(parsed.get(), &key) == 1;
    ERR_clear_error();
    return isPair;
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
    const KeyHandle key(EVP_RSA_gen(kKeyBits));
    if (!key)
        return notMade();
    const SecretBytes keyPem = pemOf(*key);
    const QSslCertificate certificate = selfSigned(*key, hostName, now);
    ServerCertificate made{.chain = {certificate}, .key = QSslKey(keyPem.get(), QSsl::Rsa), .isNew = true};
    if (certificate.isNull() || made.key.isNull())
        return notMade();
    // The certificate's file appears last and goes first: where it is, its key is.
    QFile::remove(folder.filePath(QLatin1StringView(kCertificateFile)));
    return writePrivately(folder.filePath(QLatin1StringView(kCertificateKeyFile)), keyPem.get())
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
    const Result<SecretBytes> keyPem =
        readFile(keyFile).transform([](QByteArray &&bytes) { return SecretBytes(std::move(bytes)); });
    if (!keyPem)
        return std::unexpected(keyPem.error());
    const KeyHandle key = readKey(keyPem->get());
    ServerCertificate loaded{.chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem),
                             .key = keyOf(key.get(), keyPem->get())};
    if (loaded.chain.isEmpty() || loaded.chain.front().isNull())
        return wrong(u"%1 holds no certificate in PEM."_s.arg(certificateFile));
    if (loaded.key.isNull())
        return wrong(u"%1 holds no RSA or elliptic private key in PEM without a passphrase."_s.arg(keyFile));
    if (loaded.key.algorithm() == QSsl::Rsa && loaded.key.length() < kLeastRsaBits)
        return wrong(u"The key in %1 is too short: %2 bits."_s.arg(keyFile).arg(loaded.key.length()));
    if (!arePair(*key, loaded.chain.front()))
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
