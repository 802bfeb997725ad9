// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/base32.h"

#include <QTest>

using namespace postject;

class Base32Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsVectors_data();
    void hasItsVectors();
    void roundTrips();
    void takesLowerCase();
    void refuses_data();
    void refuses();
};

// RFC 4648 section 10, the padding left out; and the secret of the seed.
void Base32Test::hasItsVectors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("f") << QByteArray("f") << QByteArray("MY");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("MZXQ");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("MZXW6");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("MZXW6YQ");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("MZXW6YTB");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("MZXW6YTBOI");
    QTest::newRow("seed") << QByteArray::fromHex("48656c6c6f21deadbeef") << QByteArray("JBSWY3DPEHPK3PXP");
    QTest::newRow("RFC 6238") << QByteArray("12345678901234567890") << QByteArray("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
}

void Base32Test::hasItsVectors()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, text);
    QCOMPARE(encodeBase32(bytes), text);
    QCOMPARE(decodeBase32(text), std::optional(bytes));
}

void Base32Test::roundTrips()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i) {
        bytes += static_cast<char>(i * 167 + 13);
        QCOMPARE(decodeBase32(encodeBase32(bytes)), std::optional(bytes));
    }
}

void Base32Test::takesLowerCase()
{
    QCOMPARE(decodeBase32("jbswy3dpehpk3pxp"), decodeBase32("JBSWY3DPEHPK3PXP"));
}

void Base32Test::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("padding") << QByteArray("MY======");
    QTest::newRow("digit 0") << QByteArray("M0");
    QTest::newRow("digit 1") << QByteArray("M1");
    QTest::newRow("digit 8") << QByteArray("M8");
    QTest::newRow("space") << QByteArray("MZXW 6YTB");
    QTest::newRow("not ASCII") << QByteArray("MÝ");
    QTest::newRow("one digit") << QByteArray("M");
    QTest::newRow("three digits") << QByteArray("MZX");
    QTest::newRow("six digits") << QByteArray("MZXW6Y");
    QTest::newRow("unused bits") << QByteArray("MZ");
}

void Base32Test::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!decodeBase32(text));
}

QTEST_APPLESS_MAIN(Base32Test)
#include "base32test.moc"
