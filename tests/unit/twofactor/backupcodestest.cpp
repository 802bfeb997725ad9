// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/backupcodes.h"
#include "server/contract/limits.h"
#include "server/core/crypto.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace postject;

class BackupCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesHaveTheAgreedForm();
    void codesDiffer();
    void normalises_data();
    void normalises();
    void hashIsBoundToAccountAndKey();

private:
    CryptoLibrary m_library;
};

void BackupCodesTest::codesHaveTheAgreedForm()
{
    const QList<QByteArray> codes = newBackupCodes();
    QCOMPARE(codes.size(), kBackupCodeCount);
    for (const QByteArray &code : codes) {
        QCOMPARE(code.size(), 12);
        QVERIFY(std::ranges::all_of(code, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }));
        QCOMPARE(normaliseBackupCode(code), std::optional(code));
    }
}

void BackupCodesTest::codesDiffer()
{
    QSet<QByteArray> all;
    qint64 ones = 0;
    for (int i = 0; i < 1000; ++i) {
        for (const QByteArray &code : newBackupCodes()) {
            all.insert(code);
            ones += std::popcount(code.toULongLong(nullptr, 16));
        }
    }
    QCOMPARE(all.size(), 10000);
    QVERIFY2(std::abs(ones - 240000) < 2400, qPrintable(QString::number(ones))); // of 480 000 bits, half within 1 %
}

void BackupCodesTest::normalises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("as given") << QByteArray("a3f7d9e2c1b8") << QByteArray("a3f7d9e2c1b8");
    QTest::newRow("upper case") << QByteArray("A3F7D9E2C1B8") << QByteArray("a3f7d9e2c1b8");
    QTest::newRow("groups") << QByteArray(" a3f7-d9e2 c1b8 ") << QByteArray("a3f7d9e2c1b8");
    QTest::newRow("digits only") << QByteArray("123456789012") << QByteArray("123456789012");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("TOTP code") << QByteArray("123456") << QByteArray();
    QTest::newRow("11 digits") << QByteArray("a3f7d9e2c1b") << QByteArray();
    QTest::newRow("13 digits") << QByteArray("a3f7d9e2c1b80") << QByteArray();
    QTest::newRow("no hexadecimal digit") << QByteArray("g3f7d9e2c1b8") << QByteArray();
    QTest::newRow("line break") << QByteArray("a3f7d9e2c1b8\n") << QByteArray();
    QTest::newRow("tab") << QByteArray("a3f7\td9e2c1b8") << QByteArray();
    QTest::newRow("en dash") << QByteArray("a3f7–d9e2c1b8") << QByteArray();
}

void BackupCodesTest::normalises()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, code);
    QCOMPARE(normaliseBackupCode(text), code.isEmpty() ? std::nullopt : std::optional(code));
}

void BackupCodesTest::hashIsBoundToAccountAndKey()
{
    const QByteArray key(32, 'k');
    const QByteArray hash = backupCodeHash(key, AccountId{258}, "a3f7d9e2c1b8");
    QCOMPARE(hash, hmacSha256(key, QByteArray::fromHex("0000000000000102") + "a3f7d9e2c1b8"));
    QVERIFY(hash != backupCodeHash(key, AccountId{259}, "a3f7d9e2c1b8"));
    QVERIFY(hash != backupCodeHash(key, AccountId{258}, "a3f7d9e2c1b9"));
    QVERIFY(hash != backupCodeHash(QByteArray(32, 'l'), AccountId{258}, "a3f7d9e2c1b8"));
}

QTEST_GUILESS_MAIN(BackupCodesTest)
#include "backupcodestest.moc"
