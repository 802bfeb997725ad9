// SPDX-License-Identifier: GPL-3.0-or-later
//
// Simple case folding of texts, as the searches compare them.
#include "server/storage/casefold.h"

#include <QTest>

using namespace postject;

class CaseFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void holds_data();
    void holds();
    void isWhatFoldingBothGives();
};

void CaseFoldTest::folds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("folded");
    // Unicode's CaseFolding.txt, statuses C and S.
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("ASCII") << QByteArray("Az09_@[`{") << QByteArray("az09_@[`{");
    QTest::newRow("Latin") << QByteArray("ÄÖÜ É Ł") << QByteArray("äöü é ł");
    QTest::newRow("sharp s is not ss") << QByteArray("Straße") << QByteArray("straße");
    QTest::newRow("capital sharp s (S)") << QByteArray("\u1e9e") << QByteArray("ß");
    QTest::newRow("Greek, both sigmas") << QByteArray("ΣΊΣΥΦΟΣ ς") << QByteArray("σίσυφοσ σ");
    QTest::newRow("Cyrillic") << QByteArray("ЖЁ") << QByteArray("жё");
    QTest::newRow("sign of kelvin") << QByteArray("\u212a") << QByteArray("k");
    QTest::newRow("dotted capital I has no simple folding") << QByteArray("\u0130") << QByteArray("\u0130");
    QTest::newRow("Deseret, beyond 16 bits") << QByteArray("\xf0\x90\x90\x80") << QByteArray("\xf0\x90\x90\xa8");
    QTest::newRow("no case") << QByteArray("日本 א") << QByteArray("日本 א");
    QTest::newRow("no UTF-8") << QByteArray("A\xff") << QByteArray("a\xef\xbf\xbd");
}

void CaseFoldTest::folds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, folded);
    QCOMPARE(caseFolded(text), folded);
    QCOMPARE(caseFolded(folded), folded);
}

void CaseFoldTest::holds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing in nothing") << QByteArray() << QByteArray() << true;
    QTest::newRow("something in nothing") << QByteArray() << QByteArray("a") << false;
    QTest::newRow("begin") << QByteArray("ABCD") << QByteArray("ab") << true;
    QTest::newRow("end") << QByteArray("ABCD") << QByteArray("cd") << true;
    QTest::newRow("over the end") << QByteArray("ABCD") << QByteArray("cde") << false;
    QTest::newRow("a second try") << QByteArray("AABAAC") << QByteArray("aac") << true;
    QTest::newRow("longer") << QByteArray("ab") << QByteArray("abc") << false;
    QTest::newRow("Latin") << QByteArray("in KÖLN am Rhein") << QByteArray("köln") << true;
    QTest::newRow("an ASCII text") << QByteArray("KOLN") << QByteArray("köln") << false;
    QTest::newRow("an ASCII needle") << QByteArray("Zürich, HB") << QByteArray("hb") << true;
    QTest::newRow("that a letter folds to") << QByteArray("20 \u212a") << QByteArray("20 k") << true;
}

void CaseFoldTest::holds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, needle);
    QFETCH(const bool, expected);
    QCOMPARE(holdsFolded(text, needle), expected);
}

// The short way for ASCII comes to the same as the long one.
void CaseFoldTest::isWhatFoldingBothGives()
{
    const QByteArrayList pieces{"a", "B", "ab", "Ab", "ä", "Ä", "ς", "\u212a", "k", " "};
    for (int number = 0; number < 10'000; ++number) {
        const QByteArray text = pieces[number % 10] + pieces[number / 10 % 10] + pieces[number / 100 % 10];
        const QByteArray needle = caseFolded(pieces[number / 1000 % 10] + pieces[number / 7 % 10]);
        QCOMPARE(holdsFolded(text, needle), caseFolded(text).contains(needle));
    }
}

QTEST_GUILESS_MAIN(CaseFoldTest)
#include "casefoldtest.moc"
