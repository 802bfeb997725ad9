// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times as each locale writes them: one style wherever they are shown, by 12 or 24 hours as its people are used to.
#include "ui/models/timewords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject;
using namespace postject::ui;

class TimeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void formats_data();
    void formats();
    void everyLocaleHasAllOfIt_data();
    void everyLocaleHasAllOfIt();
};

void TimeWordsTest::formats_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("stamp");
    const auto row = [](const char *locale, const QString &clock, const QString &stamp) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << clock << stamp;
    };
    row("C", u"21:50"_s, u"2026-11-03 21:50:07"_s);
    row("en_US", u"9:50 PM"_s, u"11/3/2026 9:50:07 PM"_s);
    row("en_GB", u"21:50"_s, u"03/11/2026 21:50:07"_s);
    row("de_DE", u"21:50"_s, u"03.11.2026 21:50:07"_s);
    row("fr_FR", u"21:50"_s, u"03/11/2026 21:50:07"_s);
    row("es_ES", u"21:50"_s, u"3/11/2026 21:50:07"_s);
    row("ja_JP", u"21:50"_s, u"2026/11/03 21:50:07"_s);
    row("zh_CN", u"21:50"_s, u"2026/11/3 21:50:07"_s);
    row("ar_AE", u"9:50 م"_s, u"3/11/2026 9:50:07 م"_s);
    row("fr_CA", u"21 h 50"_s, u"2026-11-03 21 h 50 min 07 s"_s);
    row("fi_FI", u"21.50"_s, u"3.11.2026 21.50.07"_s);
}

void TimeWordsTest::formats()
{
    QFETCH(QString, locale);
    QLocale::setDefault(locale == "C"_L1 ? QLocale::c() : QLocale(locale));
    const QDateTime time(QDate(2026, 11, 3), QTime(21, 50, 7));
    const auto plain = [](QString text) { return text.replace(QChar(0x202f), u' '); };
    QTEST(plain(QLocale().toString(time, clockFormat())), "clock");
    QTEST(plain(stampText(fromMilliseconds(time.toMSecsSinceEpoch()))), "stamp");
}

void TimeWordsTest::everyLocaleHasAllOfIt_data()
{
    QTest::addColumn<QLocale>("locale");
    QSet<QString> names; // C is there twice
    for (const QLocale &each :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString name = each.name() + u' ' + QLocale::scriptToString(each.script());
        if (!names.contains(name))
            QTest::newRow(qPrintable(name)) << each;
        names.insert(name);
    }
}

// No form loses the second or one half of the year, and none keeps a zone, which is the user's own everywhere.
void TimeWordsTest::everyLocaleHasAllOfIt()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    const QString format = stampFormat(Precision::Seconds);
    QString unquoted;
    for (const QStringList parts = format.split(u'\''); const qsizetype i : {0, 2, 4, 6, 8, 10}) {
        if (i < parts.size())
            unquoted += parts[i];
    }
    for (const QLatin1StringView part : {"yyyy"_L1, "M"_L1, "d"_L1, "m"_L1, "s"_L1})
        QVERIFY2(unquoted.contains(part), qPrintable(format));
    QVERIFY2(unquoted.contains(u'H') || (unquoted.contains(u'h') && unquoted.contains("ap"_L1, Qt::CaseInsensitive)),
             qPrintable(format));
    QVERIFY2(!unquoted.contains(u't') && !unquoted.contains(u'('), qPrintable(format));
    QVERIFY2(format == format.trimmed() && !format.contains("  "_L1), qPrintable(format));
}

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "timewordstest.moc"
