// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/totp.h"
#include "server/core/crypto.h"
#include "server/twofactor/base32.h"

#include <QTest>

using namespace postject;

namespace {

const QByteArray kKey = "12345678901234567890"; // of RFC 6238 appendix B and RFC 4226 appendix D

TimePoint at(qint64 seconds, int milliseconds = 0)
{
    return fromMilliseconds(seconds * 1000 + milliseconds);
}

} // namespace

class TotpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheVectorsOfRfc6238_data();
    void hasTheVectorsOfRfc6238();
    void hasTheVectorsOfRfc4226_data();
    void hasTheVectorsOfRfc4226();
    void seedSecretKeepsLeadingZeros();
    void stepsRoundDown();
    void acceptsOneStepEitherWay_data();
    void acceptsOneStepEitherWay();
    void aStepCountsOnce();
    void aLaterStepClosesTheEarlier();
    void clockBackStaysClosed();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
    void findsClockSkew_data();
    void findsClockSkew();

private:
    CryptoLibrary m_library;
};

void TotpTest::hasTheVectorsOfRfc6238_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("59") << qint64(59) << qint64(0x1) << QByteArray("94287082");
    QTest::newRow("1111111109") << qint64(1111111109) << qint64(0x23523EC) << QByteArray("07081804");
    QTest::newRow("1111111111") << qint64(1111111111) << qint64(0x23523ED) << QByteArray("14050471");
    QTest::newRow("1234567890") << qint64(1234567890) << qint64(0x273EF07) << QByteArray("89005924");
    QTest::newRow("2000000000") << qint64(2000000000) << qint64(0x3F940AA) << QByteArray("69279037");
    QTest::newRow("20000000000") << qint64(20000000000) << qint64(0x27BC86AA) << QByteArray("65353130");
}

void TotpTest::hasTheVectorsOfRfc6238()
{
    QFETCH(const qint64, seconds);
    QFETCH(const qint64, step);
    QFETCH(const QByteArray, code);
    QCOMPARE(totpStep(at(seconds)), step);
    QCOMPARE(totpCode(kKey, step, 8), code);
    QCOMPARE(totpCode(kKey, step), code.last(6));
    QCOMPARE(matchingStep(kKey, code.last(6), at(seconds), -1), std::optional(step));
}

void TotpTest::hasTheVectorsOfRfc4226_data()
{
    QTest::addColumn<QByteArray>("code");
    const char *codes[] = {"755224", "287082", "359152", "969429", "338314",
                           "254676", "287922", "162583", "399871", "520489"};
    for (int counter = 0; counter < 10; ++counter)
        QTest::addRow("%d", counter) << QByteArray(codes[counter]);
}

void TotpTest::hasTheVectorsOfRfc4226()
{
    QFETCH(const QByteArray, code);
    QCOMPARE(totpCode(kKey, QByteArray(QTest::currentDataTag()).toLongLong()), code);
}

void TotpTest::seedSecretKeepsLeadingZeros()
{
    const QByteArray key = decodeBase32("JBSWY3DPEHPK3PXP").value();
    QCOMPARE(totpCode(key, totpStep(at(59))), QByteArray("996554"));
    QCOMPARE(totpCode(key, totpStep(at(1111111109))), QByteArray("071271"));
    QVERIFY(matchingStep(key, "071271", at(1111111109), -1));
    QVERIFY(!matchingStep(key, "71271", at(1111111109), -1));
}

void TotpTest::stepsRoundDown()
{
    QCOMPARE(totpStep(at(0)), 0);
    QCOMPARE(totpStep(at(29, 999)), 0);
    QCOMPARE(totpStep(at(30)), 1);
    QCOMPARE(totpStep(at(-1)), -1);
}

void TotpTest::acceptsOneStepEitherWay_data()
{
    QTest::addColumn<int>("distance");
    QTest::addColumn<int>("milliseconds");
    for (int distance = -2; distance <= 2; ++distance) {
        QTest::addRow("%+d at the start", distance) << distance << 0;
        QTest::addRow("%+d at the end", distance) << distance << 29999;
    }
}

void TotpTest::acceptsOneStepEitherWay()
{
    QFETCH(const int, distance);
    QFETCH(const int, milliseconds);
    const qint64 step = 41152263;
    const TimePoint now = at(step * 30, milliseconds);
    const std::optional<qint64> found = matchingStep(kKey, totpCode(kKey, step + distance), now, -1);
    QCOMPARE(found.has_value(), std::abs(distance) <= 1);
    QVERIFY(!found || *found == step + distance);
}

void TotpTest::aStepCountsOnce()
{
    const TimePoint now = at(1234567890);
    const QByteArray code = totpCode(kKey, totpStep(now));
    const std::optional<qint64> first = matchingStep(kKey, code, now, -1);
    QVERIFY(first);
    QVERIFY(!matchingStep(kKey, code, now, *first));
    QVERIFY(!matchingStep(kKey, code, now + std::chrono::seconds(30), *first)); // still in the window of drift
}

void TotpTest::aLaterStepClosesTheEarlier()
{
    const TimePoint now = at(1234567890);
    const qint64 step = totpStep(now);
    QVERIFY(!matchingStep(kKey, totpCode(kKey, step - 1), now, step));
    QVERIFY(!matchingStep(kKey, totpCode(kKey, step), now, step + 1));
    QVERIFY(matchingStep(kKey, totpCode(kKey, step + 1), now, step));
}

void TotpTest::clockBackStaysClosed()
{
    const TimePoint now = at(1234567890);
    const TimePoint back = now - std::chrono::hours(1);
    QVERIFY(!matchingStep(kKey, totpCode(kKey, totpStep(back)), back, totpStep(now)));
}

void TotpTest::refusesOtherShapes_data()
{
    QTest::addColumn<QByteArray>("code");
    const QByteArray right = totpCode(kKey, totpStep(at(59)));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("five digits") << right.first(5);
    QTest::newRow("seven digits") << right + '0';
    QTest::newRow("the RFC's eight digits") << totpCode(kKey, totpStep(at(59)), 8);
    QTest::newRow("line break") << right + '\n';
    QTest::newRow("another") << QByteArray("000000");
}

void TotpTest::refusesOtherShapes()
{
    QFETCH(const QByteArray, code);
    QVERIFY(!matchingStep(kKey, code, at(59), -1));
    QVERIFY(!clockSkewSeconds(kKey, code, at(59)));
}

void TotpTest::findsClockSkew_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("found");
    QTest::newRow("now") << 0 << false;
    QTest::newRow("within the window") << 1 << false;
    QTest::newRow("within the window, behind") << -1 << false;
    QTest::newRow("a minute ahead") << 2 << true;
    QTest::newRow("a minute behind") << -2 << true;
    QTest::newRow("ten minutes ahead") << 20 << true;
    QTest::newRow("ten minutes behind") << -20 << true;
    QTest::newRow("more ahead") << 21 << false;
    QTest::newRow("more behind") << -21 << false;
}

void TotpTest::findsClockSkew()
{
    QFETCH(const int, steps);
    QFETCH(const bool, found);
    const TimePoint now = at(1234567890);
    const std::optional<int> skew = clockSkewSeconds(kKey, totpCode(kKey, totpStep(now) + steps), now);
    QCOMPARE(skew, found ? std::optional(steps * 30) : std::nullopt);
}

QTEST_GUILESS_MAIN(TotpTest)
#include "totptest.moc"
