// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/crypto.h"
#include "server/core/keyedmac.h"
#include "server/core/sha256.h"

#include <QSet>
#include <QTest>

#include <thread>
#include <vector>

using namespace postject;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class CryptoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libraryIsComplete();
    void sha256HasItsVectors_data();
    void sha256HasItsVectors();
    void hmacSha256HasItsVectors_data();
    void hmacSha256HasItsVectors();
    void hmacSha1HasItsVectors();
    void hkdfHasItsVector();
    void hmacOfEmptyKey();
    void manyThreadsAtOnce();
    void sealsAndUnseals_data();
    void sealsAndUnseals();
    void everyFlippedBitIsRefused();
    void otherAssociatedDataIsRefused();
    void otherKeyIsRefused();
    void noncesDiffer();
    void randomBytesLookRandom();
    void randomIdsAreInRange();
    void comparesInConstantTime();
    void hmacSpeed();
    void keyedMacs();
    void keyedMacSpeed();

private:
    CryptoLibrary m_library;
};

void CryptoTest::libraryIsComplete()
{
    QVERIFY(m_library.isComplete());
}

// FIPS 180-2 appendix B, and the empty message.
void CryptoTest::sha256HasItsVectors_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty") << QByteArray() << hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("a million") << QByteArray(1000000, 'a')
                               << hex("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void CryptoTest::sha256HasItsVectors()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QByteArray, digest);
    QCOMPARE(sha256(data), digest);
    QCOMPARE(sha256(data), digest); // a context that was used before
    Sha256 inParts;
    inParts.add(QByteArrayView(data).first(data.size() / 3));
    inParts.add(QByteArrayView(data).sliced(data.size() / 3));
    QCOMPARE(inParts.result(), digest);
    QCOMPARE(inParts.result(), sha256(QByteArray())); // anew
}

// RFC 4231 sections 4.2 to 4.8 (4.6 truncates).
void CryptoTest::hmacSha256HasItsVectors_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                       << hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                       << hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                       << hex("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    QTest::newRow("4") << hex("0102030405060708090a0b0c0d0e0f10111213141516171819") << QByteArray(50, '\xcd')
                       << hex("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    QTest::newRow("5") << QByteArray(20, '\x0c') << QByteArray("Test With Truncation")
                       << hex("a3b6167473100ee06e0c796c2955552b");
    QTest::newRow("6") << QByteArray(131, '\xaa')
                       << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                       << hex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("7") << QByteArray(131, '\xaa')
                       << QByteArray("This is a test using a larger than block-size key and a larger than block-size "
                                     "data. The key needs to be hashed before being used by the HMAC algorithm.")
                       << hex("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
}

void CryptoTest::hmacSha256HasItsVectors()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, data);
    QFETCH(const QByteArray, mac);
    const QByteArray computed = hmacSha256(key, data);
    QCOMPARE(computed.size(), 32);
    QCOMPARE(computed.first(mac.size()), mac);
    QCOMPARE(hmacSha256(key, data), computed);
}

// RFC 2202 section 3, cases 1 and 2.
void CryptoTest::hmacSha1HasItsVectors()
{
    QCOMPARE(hmacSha1(QByteArray(20, '\x0b'), "Hi There"), hex("b617318655057264e28bc0b6fb378c8ef146be00"));
    QCOMPARE(hmacSha1("Jefe", "what do ya want for nothing?"), hex("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"));
}

// RFC 5869 appendix A.3: neither salt nor info.
void CryptoTest::hkdfHasItsVector()
{
    const QByteArray key(22, '\x0b');
    const QByteArray vector =
        hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    QCOMPARE(hkdfSha256(key, {}, 42), vector);
    QCOMPARE(hkdfSha256(key, {}, 32), vector.first(32));
    // With info, from the definition: T(1) = HMAC(PRK, info ‖ 1), PRK = HMAC(32 zero bytes, key).
    const QByteArray extracted = hmacSha256(QByteArray(32, '\0'), key);
    QCOMPARE(hkdfSha256(key, "chain", 32), hmacSha256(extracted, "chain\x01"));
}

void CryptoTest::hmacOfEmptyKey()
{
    // Of the empty key and message, as Python's hmac gives it.
    QCOMPARE(hmacSha256({}, {}), hex("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

void CryptoTest::manyThreadsAtOnce()
{
    const QByteArray expectedMac = hmacSha256("key", "data");
    const QByteArray expectedDigest = sha256("data");
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 2000; ++round)
                wrong += hmacSha256("key", "data") != expectedMac || sha256("data") != expectedDigest;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void CryptoTest::sealsAndUnseals_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("a secret") << QByteArray("12345678901234567890");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one block") << QByteArray(16, 'x');
    QTest::newRow("long") << QByteArray(100000, '\0');
}

void CryptoTest::sealsAndUnseals()
{
    QFETCH(const QByteArray, plain);
    const QByteArray key = randomBytes(32);
    const QByteArray box = seal(key, plain, "acct_0000000000001");
    QCOMPARE(box.size(), 12 + plain.size() + 16);
    QVERIFY(plain.isEmpty() || !box.contains(plain));
    const auto opened = unseal(key, box, "acct_0000000000001");
    QVERIFY(opened);
    QCOMPARE(*opened, plain);
}

void CryptoTest::everyFlippedBitIsRefused()
{
    const QByteArray key = randomBytes(32);
    const QByteArray box = seal(key, "12345678901234567890", "account");
    for (qsizetype bit = 0; bit < box.size() * 8; ++bit) {
        QByteArray damaged = box;
        damaged[bit / 8] = static_cast<char>(damaged[bit / 8] ^ (1 << bit % 8));
        const auto opened = unseal(key, damaged, "account");
        QVERIFY2(!opened, qPrintable(QString::number(bit)));
        QCOMPARE(opened.error().code, ErrorCode::InternalError);
    }
    for (qsizetype length = 0; length < box.size(); ++length)
        QVERIFY(!unseal(key, box.first(length), "account"));
    QVERIFY(!unseal(key, box + '\0', "account"));
}

void CryptoTest::otherAssociatedDataIsRefused()
{
    const QByteArray key = randomBytes(32);
    const QByteArray box = seal(key, "secret", "acct_1");
    QVERIFY(unseal(key, box, "acct_1"));
    for (const QByteArray &other : {QByteArray("acct_2"), QByteArray("acct_1 "), QByteArray("acct_"), QByteArray()})
        QVERIFY(!unseal(key, box, other));
}

void CryptoTest::otherKeyIsRefused()
{
    const QByteArray box = seal(randomBytes(32), "secret", "acct_1");
    QVERIFY(!unseal(randomBytes(32), box, "acct_1"));
}

void CryptoTest::noncesDiffer()
{
    const QByteArray key = randomBytes(32);
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(seal(key, "x", "a").first(12));
    QCOMPARE(nonces.size(), 1000);
}

void CryptoTest::randomBytesLookRandom()
{
    QCOMPARE(randomBytes(0), QByteArray());
    const QByteArray bytes = randomBytes(100000); // of 800 000 bits, 400 000 ± 6 standard deviations are set
    QCOMPARE(bytes.size(), 100000);
    qint64 ones = 0;
    for (const char each : bytes)
        ones += std::popcount(static_cast<unsigned char>(each));
    QVERIFY2(std::abs(ones - 400000) < 6 * 448, qPrintable(QString::number(ones)));
    QVERIFY(bytes.last(32) != QByteArray(32, '\0')); // the last of several requests to the system is filled too
    QVERIFY(randomBytes(32) != randomBytes(32));
}

void CryptoTest::randomIdsAreInRange()
{
    QSet<qint64> ids;
    for (int i = 0; i < 1000; ++i) {
        const qint64 id = randomId();
        QVERIFY(id > 0 && id < qint64(1) << 62);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 1000);
}

void CryptoTest::comparesInConstantTime()
{
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("xbc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(!equalInConstantTime("", "a"));
}

void CryptoTest::hmacSpeed()
{
    const QByteArray key = randomBytes(32);
    const QByteArray row(300, 'r');
    QByteArray mac;
    QBENCHMARK
    {
        mac = hmacSha256(key, row);
    }
    QCOMPARE(mac, hmacSha256(key, row));
}

void CryptoTest::keyedMacs()
{
    for (const int length : {0, 1, 31, 32, 63, 64, 65, 200}) { // keys longer than a block are hashed first
        const QByteArray key = randomBytes(length);
        const KeyedMac mac(key);
        for (const QByteArray &text :
             {QByteArray(), QByteArray("row"), randomBytes(55), randomBytes(64), randomBytes(1000)}) {
            QCOMPARE(mac.of({text}), hmacSha256(key, text));
            QCOMPARE(mac.of({text.first(text.size() / 3), {}, text.sliced(text.size() / 3)}), hmacSha256(key, text));
        }
    }
}

void CryptoTest::keyedMacSpeed()
{
    const QByteArray key = randomBytes(32);
    const KeyedMac keyed(key);
    const QByteArray row(300, 'r');
    QByteArray mac;
    QBENCHMARK
    {
        mac = keyed.of({row});
    }
    QCOMPARE(mac, hmacSha256(key, row));
}

QTEST_GUILESS_MAIN(CryptoTest)
#include "cryptotest.moc"
