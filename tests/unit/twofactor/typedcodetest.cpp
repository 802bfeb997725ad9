// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes as apps show them and keyboards send them.
#include "server/twofactor/typedcode.h"

#include <QTest>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

class TypedCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenAsTyped_data();
    void isTakenAsTyped();
};

void TypedCodeTest::isTakenAsTyped_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QString &typed, const QByteArray &code) {
        QTest::newRow(name) << typed.toUtf8() << code;
    };
    row("plain", u"012345"_s, "012345");
    row("spaces", u" 012 345 "_s, "012345");
    row("no-break space", u"012\u00a0345"_s, "012345");
    row("narrow no-break space", u"012\u202f345"_s, "012345");
    row("figure space", u"012\u2007345"_s, "012345");
    row("ideographic space", u"012\u3000345"_s, "012345");
    row("line end", u"012345\r\n"_s, "012345");
    row("tab", u"\t012345"_s, "012345");
    row("zero-width space", u"012\u200b345"_s, "012345");
    row("byte order mark", u"\ufeff012345"_s, "012345");
    row("turned around", u"\u202d012345\u202c"_s, "012345");
    row("full width", u"０１２３４５"_s, "012345");
    row("Arabic-Indic", u"٠١٢٣٤٥"_s, "012345");
    row("Devanagari", u"०१२३४५"_s, "012345");
    row("beyond the first plane", u"\U0001D7CE\U0001D7CF"_s, "01");
    row("backup code, full width", u"ａ３f7 D9E2"_s, "a3f7D9E2");
    row("dash", u"a3f7-d9e2"_s, "a3f7-d9e2");
    row("superscript, which NFKC takes for a digit", u"\u00b2"_s, "2");
    row("Roman numeral", u"\u2163"_s, "IV");
    row("letter", u"12345a"_s, "12345a");
    row("only blanks", u" \u00a0\n"_s, "");
    row("nothing", u""_s, "");
    QTest::newRow("NUL") << QByteArray("1\0002", 3) << QByteArray("1\0002", 3);
    QTest::newRow("no UTF-8") << "12\xff"_ba << "12\xff"_ba;
}

void TypedCodeTest::isTakenAsTyped()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, code);
    QCOMPARE(typedCode(typed), code);
}

QTEST_APPLESS_MAIN(TypedCodeTest)
#include "typedcodetest.moc"
