// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/certificate.h"

#include "server/core/crypto.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCipher>
#include <QSslError>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;

namespace {

TimePoint currentTime()
{
    return fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

// Standard output and error of openssl, which is independent of what is tested.
QString openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAll()) : process.errorString();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownIsAsAgreed();
    void opensslAcceptsOwn();
    void ownHasASerialOfItsOwn();
    void ownSpansTwentyFifty();
    void ownFilesArePrivate();
    void ownIsReused();
    void ownIsRemadeWhenRunOut();
    void ownIsRefusedWithAnotherKey();
    void oddHostNames_data();
    void oddHostNames();
    void unwritableFolderIsAnError();
    void loadsTheAdministrators_data();
    void loadsTheAdministrators();
    void refusesTheAdministrators_data();
    void refusesTheAdministrators();
    void refusesOutsideItsTime();
    void handshakes_data();
    void handshakes();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    void makePair(const char *name, const QStringList &algorithm);

    CryptoLibrary m_library;
    QTemporaryDir m_folder;
    ServerCertificate m_own;
};

void CertificateTest::makePair(const char *name, const QStringList &algorithm)
{
    const QString base = path(name);
    const QString output =
        openssl(QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=admin.example"_s,
                            u"-keyout"_s, base + u".key"_s, u"-out"_s, base + u".pem"_s} +
                algorithm);
    QVERIFY2(QFileInfo::exists(base + u".pem"_s), qPrintable(output));
}

void CertificateTest::initTestCase()
{
    QVERIFY(m_folder.isValid() && m_library.isComplete());
    const auto made = ownCertificate(m_folder.path(), u"box.example"_s, currentTime());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    m_own = *made;
    const QStringList elliptic{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s};
    makePair("rsa", {u"-newkey"_s, u"rsa:2048"_s});
    makePair("rsa2", {u"-newkey"_s, u"rsa:2048"_s});
    makePair("short", {u"-newkey"_s, u"rsa:1024"_s});
    makePair("p256", elliptic + QStringList{u"ec_paramgen_curve:P-256"_s});
    makePair("p256b", elliptic + QStringList{u"ec_paramgen_curve:P-256"_s});
    makePair("p384", elliptic + QStringList{u"ec_paramgen_curve:P-384"_s});
    makePair("ed25519", {u"-newkey"_s, u"ed25519"_s});
    openssl({u"rsa"_s, u"-in"_s, path("rsa.key"), u"-aes256"_s, u"-passout"_s, u"pass:secret"_s, u"-out"_s,
             path("locked.key")});
    openssl({u"rsa"_s, u"-in"_s, path("rsa.key"), u"-traditional"_s, u"-out"_s, path("pkcs1.key")});
    const QByteArray parameters = openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s}).toLatin1();
    QVERIFY(write(path("sec1.key"), parameters + openssl({u"ec"_s, u"-in"_s, path("p256.key")}).toLatin1()));
    QVERIFY(write(path("both.pem"), read(path("rsa.pem")) + read(path("rsa.key"))));
    QVERIFY(write(path("words.pem"), "these are words\n") && write(path("empty.pem"), {}));
}

void CertificateTest::ownIsAsAgreed()
{
    QVERIFY(m_own.isNew);
    QCOMPARE(m_own.chain.size(), 1);
    const QSslCertificate &own = m_own.chain.front();
    QCOMPARE(own.subjectInfo(QSslCertificate::CommonName), QStringList{u"box.example"_s});
    QVERIFY(own.isSelfSigned());
    QCOMPARE(own.version(), "3");
    QCOMPARE(own.publicKey().algorithm(), QSsl::Rsa);
    QCOMPARE(own.publicKey().length(), 3072);
    const auto names = own.subjectAlternativeNames();
    QCOMPARE(QSet<QString>(names.cbegin(), names.cend()),
             (QSet<QString>{u"localhost"_s, u"box.example"_s, u"127.0.0.1"_s, u"::1"_s}));
    QVERIFY(own.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(own.expiryDate() > QDateTime::currentDateTimeUtc().addDays(3640));
    static const QRegularExpression pairs(u"^([0-9A-F]{2}:){31}[0-9A-F]{2}$"_s);
    QVERIFY(pairs.match(QString::fromLatin1(m_own.fingerprint())).hasMatch());
    const QString printed =
        openssl({u"x509"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s, u"-in"_s, path(kCertificateFile)});
    QVERIFY2(printed.contains(QString::fromLatin1(m_own.fingerprint())), qPrintable(printed));
}

void CertificateTest::opensslAcceptsOwn()
{
    const QString file = path(kCertificateFile);
    for (const QStringList &name :
         {QStringList{u"-verify_hostname"_s, u"box.example"_s}, QStringList{u"-verify_hostname"_s, u"localhost"_s},
          QStringList{u"-verify_ip"_s, u"127.0.0.1"_s}, QStringList{u"-verify_ip"_s, u"::1"_s}}) {
        const QString verdict =
            openssl(QStringList{u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslserver"_s, u"-CAfile"_s, file} +
                    name + QStringList{file});
        QVERIFY2(verdict.endsWith(u": OK\n"_s), qPrintable(verdict));
    }
    const QString text = openssl({u"x509"_s, u"-noout"_s, u"-text"_s, u"-in"_s, file});
    QVERIFY2(text.contains(u"CA:FALSE"_s) && text.contains(u"TLS Web Server Authentication"_s) &&
                 text.contains(u"sha256WithRSAEncryption"_s),
             qPrintable(text));
}

// RFC 5280 section 4.1.2.2: positive, 20 bytes at most, never twice.
void CertificateTest::ownHasASerialOfItsOwn()
{
    static const QRegularExpression positive(u"^serial=[4-7][0-9A-F]{31}\\n$"_s);
    QSet<QString> serials;
    for (int i = 0; i < 2; ++i) {
        QTemporaryDir folder;
        QVERIFY(ownCertificate(folder.path(), u"box.example"_s, currentTime()));
        const QString file = folder.filePath(QLatin1StringView(kCertificateFile));
        const QString serial = openssl({u"x509"_s, u"-noout"_s, u"-serial"_s, u"-in"_s, file});
        QVERIFY2(positive.match(serial).hasMatch(), qPrintable(serial));
        serials.insert(serial);
    }
    QCOMPARE(serials.size(), 2);
}

// RFC 5280 section 4.1.2.5: UTCTime until 2049, GeneralizedTime from then on. openssl's strict look at a certificate
// refuses the other way round.
void CertificateTest::ownSpansTwentyFifty()
{
    QTemporaryDir folder;
    const QDateTime start(QDate(2045, 7, 15), QTime(10, 30), QTimeZone::UTC);
    const auto made = ownCertificate(folder.path(), u"box.example"_s, fromMilliseconds(start.toMSecsSinceEpoch()));
    QVERIFY(made);
    QCOMPARE(made->chain.front().effectiveDate(), start.addDays(-1));
    QCOMPARE(made->chain.front().expiryDate(), start.addDays(3650));
    const QString file = folder.filePath(QLatin1StringView(kCertificateFile));
    const QString parsed = openssl({u"asn1parse"_s, u"-in"_s, file});
    QVERIFY2(parsed.contains(u"UTCTIME           :450714103000Z"_s) &&
                 parsed.contains(u"GENERALIZEDTIME   :20550713103000Z"_s),
             qPrintable(parsed));
}

void CertificateTest::ownFilesArePrivate()
{
    for (const char *name : {kCertificateFile, kCertificateKeyFile}) {
        const QFile::Permissions all = QFileInfo(path(name)).permissions();
        QCOMPARE(all & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther |
                        QFile::ExeOther | QFile::ExeOwner),
                 QFile::Permissions());
    }
}

void CertificateTest::ownIsReused()
{
    const auto again = ownCertificate(m_folder.path(), u"renamed.example"_s, currentTime());
    QVERIFY(again);
    QVERIFY(!again->isNew);
    QCOMPARE(again->fingerprint(), m_own.fingerprint());
    QCOMPARE(again->key, m_own.key);
}

void CertificateTest::ownIsRemadeWhenRunOut()
{
    QTemporaryDir folder;
    const auto first = ownCertificate(folder.path(), u"box.example"_s, currentTime() - std::chrono::days(3651));
    QVERIFY(first && first->isNew);
    const auto second = ownCertificate(folder.path(), u"box.example"_s, currentTime());
    QVERIFY(second && second->isNew);
    QVERIFY(first->fingerprint() != second->fingerprint());
    const auto third = ownCertificate(folder.path(), u"box.example"_s, currentTime());
    QVERIFY(third && !third->isNew);
    QCOMPARE(third->fingerprint(), second->fingerprint());
}

void CertificateTest::ownIsRefusedWithAnotherKey()
{
    QTemporaryDir folder;
    QVERIFY(QFile::copy(path(kCertificateFile), folder.filePath(QLatin1StringView(kCertificateFile))));
    const auto withoutKey = ownCertificate(folder.path(), u"box.example"_s, currentTime());
    QVERIFY(!withoutKey);
    QVERIFY2(withoutKey.error().detail.contains(QLatin1StringView(kCertificateKeyFile)),
             qPrintable(withoutKey.error().detail));
    QVERIFY(QFile::copy(path("rsa.key"), folder.filePath(QLatin1StringView(kCertificateKeyFile))));
    const auto withAnother = ownCertificate(folder.path(), u"box.example"_s, currentTime());
    QVERIFY(!withAnother);
    QVERIFY2(withAnother.error().detail.contains(u"does not belong"_s), qPrintable(withAnother.error().detail));
}

void CertificateTest::oddHostNames_data()
{
    QTest::addColumn<QString>("hostName");
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<int>("names");
    QTest::newRow("empty") << QString() << u"localhost"_s << 3;
    QTest::newRow("localhost") << u"localhost"_s << u"localhost"_s << 3;
    QTest::newRow("not ASCII") << u"büro"_s << u"büro"_s << 3;
    QTest::newRow("space and NUL") << u"a b\0c"_s << u"a b\0c"_s << 3;
    QTest::newRow("another name in it") << u"a,DNS:evil.example"_s << u"a,DNS:evil.example"_s << 3;
    QTest::newRow("long") << QString(80, u'a') << QString(64, u'a') << 4;
}

void CertificateTest::oddHostNames()
{
    QFETCH(const QString, hostName);
    QFETCH(const QString, commonName);
    QFETCH(const int, names);
    QTemporaryDir folder;
    const auto made = ownCertificate(folder.path(), hostName, currentTime());
    QVERIFY(made);
    QCOMPARE(made->chain.front().subjectAlternativeNames().size(), names);
    QCOMPARE(made->chain.front().subjectInfo(QSslCertificate::CommonName).value(0), commonName);
}

void CertificateTest::unwritableFolderIsAnError()
{
    const auto made = ownCertificate(path("no/such/folder"), u"box.example"_s, currentTime());
    QVERIFY(!made);
    QVERIFY2(made.error().detail.contains(u"can't be written"_s), qPrintable(made.error().detail));
}

void CertificateTest::loadsTheAdministrators_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::newRow("RSA") << u"rsa.pem"_s << u"rsa.key"_s;
    QTest::newRow("RSA in PKCS #1") << u"rsa.pem"_s << u"pkcs1.key"_s;
    QTest::newRow("P-256") << u"p256.pem"_s << u"p256.key"_s;
    QTest::newRow("P-384") << u"p384.pem"_s << u"p384.key"_s;
    QTest::newRow("P-256 in SEC 1, behind its parameters") << u"p256.pem"_s << u"sec1.key"_s;
    QTest::newRow("RSA, key and certificate in one file") << u"both.pem"_s << u"both.pem"_s;
}

void CertificateTest::loadsTheAdministrators()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    const auto loaded = loadCertificate(m_folder.filePath(certificate), m_folder.filePath(key), currentTime());
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
    QVERIFY(!loaded->isNew);
    QCOMPARE(loaded->chain.front().subjectInfo(QSslCertificate::CommonName), QStringList{u"admin.example"_s});
}

void CertificateTest::refusesTheAdministrators_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("why");
    QTest::newRow("another RSA key") << u"rsa.pem"_s << u"rsa2.key"_s << u"does not belong"_s;
    QTest::newRow("another P-256 key") << u"p256.pem"_s << u"p256b.key"_s << u"does not belong"_s;
    QTest::newRow("another curve") << u"p256.pem"_s << u"p384.key"_s << u"does not belong"_s;
    QTest::newRow("another algorithm") << u"rsa.pem"_s << u"p256.key"_s << u"does not belong"_s;
    QTest::newRow("short key") << u"short.pem"_s << u"short.key"_s << u"too short: 1024 bits"_s;
    QTest::newRow("key with a passphrase") << u"rsa.pem"_s << u"locked.key"_s << u"without a passphrase"_s;
    QTest::newRow("key of a kind that Qt has not") << u"ed25519.pem"_s << u"ed25519.key"_s << u"no RSA or elliptic"_s;
    QTest::newRow("swapped") << u"rsa.key"_s << u"rsa.pem"_s << u"no certificate"_s;
    QTest::newRow("certificate for a key") << u"rsa.pem"_s << u"rsa.pem"_s << u"no RSA or elliptic"_s;
    QTest::newRow("words") << u"words.pem"_s << u"rsa.key"_s << u"no certificate"_s;
    QTest::newRow("empty") << u"empty.pem"_s << u"rsa.key"_s << u"no certificate"_s;
    QTest::newRow("no certificate file") << u"absent.pem"_s << u"rsa.key"_s << u"absent.pem can't be read"_s;
    QTest::newRow("no key file") << u"rsa.pem"_s << u"absent.key"_s << u"absent.key can't be read"_s;
    QTest::newRow("folder") << u"."_s << u"rsa.key"_s << u"can't be read"_s;
}

void CertificateTest::refusesTheAdministrators()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, why);
    const auto loaded = loadCertificate(m_folder.filePath(certificate), m_folder.filePath(key), currentTime());
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().detail.contains(why), qPrintable(loaded.error().detail));
}

void CertificateTest::refusesOutsideItsTime()
{
    const auto early = loadCertificate(path("rsa.pem"), path("rsa.key"), currentTime() - std::chrono::days(1));
    QVERIFY(!early);
    QVERIFY2(early.error().detail.contains(u"is not valid before 2"_s), qPrintable(early.error().detail));
    const auto late = loadCertificate(path("rsa.pem"), path("rsa.key"), currentTime() + std::chrono::days(31));
    QVERIFY(!late);
    QVERIFY2(late.error().detail.contains(u"has run out on 2"_s), qPrintable(late.error().detail));
}

void CertificateTest::handshakes_data()
{
    QTest::addColumn<QString>("pair");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<QString>("cipher"); // empty: all that OpenSSL has
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("TLS 1.3") << QString() << QSsl::TlsV1_3 << QString() << true;
    QTest::newRow("TLS 1.2") << QString() << QSsl::TlsV1_2 << QString() << true;
    QTest::newRow("TLS 1.2, AES-128-GCM") << QString() << QSsl::TlsV1_2 << u"ECDHE-RSA-AES128-GCM-SHA256"_s << true;
    QTest::newRow("P-256, TLS 1.2") << u"p256"_s << QSsl::TlsV1_2 << u"ECDHE-ECDSA-AES256-GCM-SHA384"_s << true;
    QTest::newRow("P-256, TLS 1.3") << u"p256"_s << QSsl::TlsV1_3 << QString() << true;
    QTest::newRow("no forward secrecy") << QString() << QSsl::TlsV1_2 << u"AES256-GCM-SHA384"_s << false;
    QTest::newRow("CBC") << QString() << QSsl::TlsV1_2 << u"ECDHE-RSA-AES256-SHA384"_s << false;
    QTest::newRow("SHA-1") << QString() << QSsl::TlsV1_2 << u"AES128-SHA"_s << false;
}

void CertificateTest::handshakes()
{
    QFETCH(const QString, pair);
    QFETCH(const QSsl::SslProtocol, protocol);
    QFETCH(const QString, cipher);
    QFETCH(const bool, succeeds);
    ServerCertificate certificate = m_own;
    if (!pair.isEmpty())
        certificate =
            loadCertificate(m_folder.filePath(pair + u".pem"_s), m_folder.filePath(pair + u".key"_s), currentTime())
                .value();
    QSslServer server;
    server.setSslConfiguration(serverTlsConfiguration(certificate));
    // By our own setting: what Qt or OpenSSL allows by default is theirs to change.
    QCOMPARE(server.sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));

    QSslSocket client;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(protocol);
    configuration.setCaCertificates({certificate.chain.front()});
    configuration.setAllowedNextProtocols({QSslConfiguration::ALPNProtocolHTTP2});
    if (!cipher.isEmpty()) {
        const QSslCipher only(cipher);
        QVERIFY2(!only.isNull(), "OpenSSL must know the cipher, or the row proves nothing");
        configuration.setCiphers({only});
    }
    client.setSslConfiguration(configuration);
    QSignalSpy failed(&client, &QAbstractSocket::errorOccurred);
    client.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort(),
                                  pair.isEmpty() ? u"localhost"_s : u"admin.example"_s);
    QTRY_VERIFY(client.isEncrypted() || !failed.isEmpty());
    QVERIFY2(client.isEncrypted() == succeeds, qPrintable(client.errorString()));
    if (succeeds) {
        QCOMPARE(client.sessionProtocol(), protocol);
        QVERIFY(cipher.isEmpty() || client.sessionCipher().name() == cipher);
        QVERIFY(client.sslConfiguration().nextNegotiatedProtocol().isEmpty());
        QCOMPARE(client.peerCertificate(), certificate.chain.front());
    }
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificatetest.moc"
