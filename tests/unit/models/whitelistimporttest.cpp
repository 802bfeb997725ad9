// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whitelistimport.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;
using Verdict = ImportLine::Verdict;

class WhitelistImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEachLine();
    void theWidestRangeIsNamed();
    void splitsAndLabels();
    void emptyTextHasNoLines();
};

void WhitelistImportTest::judgesEachLine()
{
    const QString text = u"203.0.113.9\n192.168.1.7/24\n192.168.1.0/24\n10.0.0.1\n10.0.0.0/8\n172.16.5.0/24\n10\n"
                         "198.51.100.4\n"_s;
    const QList<ImportLine> lines = readImport(text, {u"172.16.0.0/12"_s, u"198.51.100.4"_s});
    const QList<Verdict> expected{Verdict::Ok, Verdict::Normalised, Verdict::Duplicate, Verdict::Covered,
                                  Verdict::Ok, Verdict::Covered,    Verdict::Invalid,   Verdict::Duplicate};
    QCOMPARE(lines.size(), expected.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines[i].verdict == expected[i], qPrintable(lines[i].text));
    QCOMPARE(lines[1].remark, u"Will be saved as 192.168.1.0/24."_s);
    QCOMPARE(lines[2].remark, u"Stands further up already."_s);
    QCOMPARE(lines[3].remark, u"Already allowed by 10.0.0.0/8 of this import."_s);
    QCOMPARE(lines[5].remark, u"Already allowed by 172.16.0.0/12."_s);
    QCOMPARE(lines[6].remark, explain(CidrProblem::TooFewParts));
    QCOMPARE(lines[7].remark, u"On the list already."_s);
    QVERIFY(lines[3].canBeAdded());
    QVERIFY(!lines[2].canBeAdded());
    QVERIFY(!lines[6].canBeAdded());
}

// Ranges in ranges, in both families, whose bytes begin alike.
void WhitelistImportTest::theWidestRangeIsNamed()
{
    const QString text =
        u"10.1.2.3\n10.1.0.0/16\n10.0.0.0/8\n10.0.0.0/24\na00::/16\na00:1::5\n11.0.0.1\n9.255.255.255\n"
        "172.16.9.9\n"_s;
    const QList<ImportLine> lines = readImport(text, {u"172.16.9.0/24"_s, u"172.16.0.0/12"_s});
    QStringList covers;
    for (const ImportLine &line : lines)
        covers.append(line.verdict == Verdict::Covered ? line.remark : QString());
    const QString eight = u"Already allowed by 10.0.0.0/8 of this import."_s;
    QCOMPARE(covers, (QStringList{eight,
                                  eight,
                                  {},
                                  eight,
                                  {},
                                  u"Already allowed by a00::/16 of this import."_s,
                                  {},
                                  {},
                                  u"Already allowed by 172.16.0.0/12."_s}));
}

void WhitelistImportTest::splitsAndLabels()
{
    const QList<ImportLine> lines =
        readImport(u"# our offices\r\n203.0.113.9, 203.0.113.10;203.0.113.11 # Berlin \r\n\t2001:db8::1\n"_s, {});
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].text, u"203.0.113.9"_s);
    QCOMPARE(lines[2].text, u"203.0.113.11"_s);
    QCOMPARE(lines[2].label, u"Berlin"_s);
    QCOMPARE(lines[3].text, u"2001:db8::1"_s);
    QCOMPARE(lines[3].label, QString());
}

void WhitelistImportTest::emptyTextHasNoLines()
{
    QVERIFY(readImport(QString(), {}).isEmpty());
    QVERIFY(readImport(u" \n# nothing\n"_s, {}).isEmpty());
}

QTEST_GUILESS_MAIN(WhitelistImportTest)
#include "whitelistimporttest.moc"
