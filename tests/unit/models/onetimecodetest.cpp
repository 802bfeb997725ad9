// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/onetimecode.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;

class OneTimeCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void groups();
    void namesTheSkew();
};

void OneTimeCodeTest::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QTest::newRow("six digits") << u"123456"_s << u"123456"_s << int(CodeKind::Totp);
    QTest::newRow("in two groups") << u" 123 456 "_s << u"123456"_s << int(CodeKind::Totp);
    QTest::newRow("no-break space") << u"123\u00a0456"_s << u"123456"_s << int(CodeKind::Totp);
    QTest::newRow("leading zeros stay") << u"000 123"_s << u"000123"_s << int(CodeKind::Totp);
    QTest::newRow("five") << u"12345"_s << u"12345"_s << int(CodeKind::Neither);
    QTest::newRow("seven") << u"1234567"_s << u"1234567"_s << int(CodeKind::Neither);
    QTest::newRow("other digits") << u"１２３４５６"_s << u"１２３４５６"_s << int(CodeKind::Neither);
    QTest::newRow("backup") << u"A3F7-D9E2-C1B8"_s << u"a3f7d9e2c1b8"_s << int(CodeKind::Backup);
    QTest::newRow("backup, not hexadecimal") << u"a3f7d9e2c1bg"_s << u"a3f7d9e2c1bg"_s << int(CodeKind::Neither);
    QTest::newRow("nothing") << u" "_s << QString() << int(CodeKind::Neither);
}

void OneTimeCodeTest::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(int, kind);
    QCOMPARE(normalisedCode(typed), code);
    QCOMPARE(int(codeKind(normalisedCode(typed))), kind);
}

void OneTimeCodeTest::groups()
{
    QCOMPARE(inGroupsOfFour(u"JBSWY3DPEHPK3PXP"_s), u"JBSW Y3DP EHPK 3PXP"_s);
    QCOMPARE(inGroupsOfFour(u"JBSWY"_s), u"JBSW Y"_s);
    QCOMPARE(inGroupsOfFour(QString()), QString());
}

void OneTimeCodeTest::namesTheSkew()
{
    QVERIFY(skewSentence(-90).startsWith(u"Your phone's clock is 90 seconds behind."_s));
    QVERIFY(skewSentence(120).startsWith(u"Your phone's clock is 120 seconds ahead."_s));
}

QTEST_GUILESS_MAIN(OneTimeCodeTest)
#include "onetimecodetest.moc"
