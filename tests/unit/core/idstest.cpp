// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/ids.h"

#include <QSet>
#include <QTest>

using namespace postject;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips_data();
    void roundTrips();
    void refuses_data();
    void refuses();
    void textSortsAsNumbers();
    void kindsHaveTheirPrefixes();
};

void IdsTest::roundTrips_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("1") << qint64(1) << QByteArray("acct_0000000000001");
    QTest::newRow("31") << qint64(31) << QByteArray("acct_000000000000v");
    QTest::newRow("32") << qint64(32) << QByteArray("acct_0000000000010");
    QTest::newRow("2^62 - 1") << (qint64(1) << 62) - 1 << QByteArray("acct_3vvvvvvvvvvvv");
    QTest::newRow("2^63 - 1") << std::numeric_limits<qint64>::max() << QByteArray("acct_7vvvvvvvvvvvv");
}

void IdsTest::roundTrips()
{
    QFETCH(const qint64, number);
    QFETCH(const QByteArray, text);
    QCOMPARE(AccountId{number}.toByteArray(), text);
    QCOMPARE(AccountId::parse(text), std::optional(AccountId{number}));
}

void IdsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "acct_", "acct_0000000000000", "acct_000000000001", "acct_00000000000001", "acct_000000000000V",
          "acct_000000000000w", "acct_8000000000000", "acct_vvvvvvvvvvvvv", "sess_0000000000001", "ACCT_0000000000001",
          "0000000000001", "acct-0000000000001", " acct_0000000000001", "acct_000000000000%", "acct_00000000000 1"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("64 KiB") << QByteArray("acct_" + QByteArray(65536, '1'));
}

void IdsTest::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!AccountId::parse(text));
}

void IdsTest::textSortsAsNumbers()
{
    QByteArray before;
    for (qint64 number = 1; number > 0 && number < std::numeric_limits<qint64>::max() / 3; number = number * 3 + 1) {
        const QByteArray text = ActivityId{number}.toByteArray();
        QVERIFY(before < text);
        before = text;
    }
    QVERIFY(ActivityId{2} < ActivityId{10});
}

void IdsTest::kindsHaveTheirPrefixes()
{
    const QSet<QByteArray> texts{AccountId{1}.toByteArray(), AlertId{1}.toByteArray(), ActivityId{1}.toByteArray(),
                                 SessionId{1}.toByteArray(), BlockId{1}.toByteArray()};
    QCOMPARE(texts, (QSet<QByteArray>{"acct_0000000000001", "alert_0000000000001", "log_0000000000001",
                                      "sess_0000000000001", "block_0000000000001"}));
    QVERIFY(AccountId{}.isNull() && !AccountId{1}.isNull());
}

QTEST_APPLESS_MAIN(IdsTest)
#include "idstest.moc"
