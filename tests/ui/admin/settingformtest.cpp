// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed over a setting: read strictly, kept until saved or undone, measured against what the server has.
#include "ui/models/settingform.h"
#include "ui/models/settingtext.h"
#include "ui/models/settingwords.h"

#include "server/contract/settinglist.h"

#include <QJsonArray>
#include <QTest>

using namespace postject;
using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;
using Kind = ServerSetting::Kind;
using Source = ServerSetting::Source;

namespace {

ServerSetting number(const QString &name, double value, Source source = Source::Default, Kind kind = Kind::Integer)
{
    return {.name = name, .kind = kind, .value = value, .fallback = 5, .min = 2, .max = 1000, .source = source};
}

ServerSetting text(const QString &name, const QString &value, Kind kind = Kind::Text, Source source = Source::Table)
{
    return {
        .name = name, .kind = kind, .value = value, .fallback = u""_s, .choices = {u"a"_s, u"b"_s}, .source = source};
}

SettingsListing listing(const QList<ServerSetting> &settings)
{
    return {.settings = settings, .lastPruneAt = {}, .lastPruneRows = 0};
}

} // namespace

class SettingFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writesWithoutGroups();
    void typingWhatIsThereIsNoChange();
    void whatIsTypedOutlivesAReload();
    void tellsWhatSomebodyElseSet();
    void whatIsFixedCantBeTyped();
    void theDefaultIsSentAsSuch();
    void acceptsWhatWasSent();
    void takesBack();
    void theMailPasswordGoesWithItsServer();
    void refusalsGoWithTheNextEdit();
    void everySettingHasWords();
};

void SettingFormTest::reads_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value"); // undefined: refused
    QTest::addColumn<QString>("locale");
    const QJsonValue no(QJsonValue::Undefined);
    const QString en = u"en_US"_s, de = u"de_DE"_s;
    QTest::newRow("whole") << Kind::Integer << u" 12 "_s << QJsonValue(12) << en;
    QTest::newRow("least") << Kind::Integer << u"2"_s << QJsonValue(2) << en;
    QTest::newRow("most") << Kind::Integer << u"1000"_s << QJsonValue(1000) << en;
    QTest::newRow("too small") << Kind::Integer << u"1"_s << no << en;
    QTest::newRow("too large") << Kind::Integer << u"1001"_s << no << en;
    QTest::newRow("fraction of a whole") << Kind::Integer << u"2.5"_s << no << en;
    QTest::newRow("empty") << Kind::Integer << u""_s << no << en;
    QTest::newRow("words") << Kind::Integer << u"five"_s << no << en;
    QTest::newRow("not a number") << Kind::Number << u"nan"_s << no << en;
    QTest::newRow("endless") << Kind::Number << u"inf"_s << no << en;
    QTest::newRow("a group is no point") << Kind::Number << u"1.000"_s << no << de;
    QTest::newRow("a group is no comma") << Kind::Number << u"1,000"_s << no << en;
    QTest::newRow("fraction") << Kind::Number << u"2.5"_s << QJsonValue(2.5) << en;
    QTest::newRow("fraction in German") << Kind::Number << u"2,5"_s << QJsonValue(2.5) << de;
    QTest::newRow("text") << Kind::Text << u" mail.example.com "_s << QJsonValue(u"mail.example.com"_s) << en;
    QTest::newRow("secret as it is") << Kind::Secret << u" x "_s << QJsonValue(u" x "_s) << en;
    QTest::newRow("choice") << Kind::Choice << u"b"_s << QJsonValue(u"b"_s) << en;
    QTest::newRow("no choice") << Kind::Choice << u"c"_s << no << en;
    QTest::newRow("networks") << Kind::Networks << u"10.0.0.7/8\n2001:DB8::1, 10.1.1.1\n10.1.1.1"_s
                              << QJsonValue(QJsonArray{u"10.0.0.0/8"_s, u"2001:db8::1"_s, u"10.1.1.1"_s}) << en;
    QTest::newRow("no networks") << Kind::Networks << u"\n \n"_s << QJsonValue(QJsonArray()) << en;
    QTest::newRow("short form") << Kind::Networks << u"10"_s << no << en;
    QTest::newRow("leading zero") << Kind::Networks << u"010.1.1.1"_s << no << en;
    QTest::newRow("paths") << Kind::Paths << u"/a*\n/b"_s << QJsonValue(QJsonArray{u"/a*"_s, u"/b"_s}) << en;
    QTest::newRow("no slash") << Kind::Paths << u"a"_s << no << en;
    QTest::newRow("star within") << Kind::Paths << u"/a*b"_s << no << en;
    QTest::newRow("query") << Kind::Paths << u"/a?b"_s << no << en;
    QTest::newRow("too long") << Kind::Paths << u'/' + QString(512, u'a') << no << en;
}

void SettingFormTest::reads()
{
    QFETCH(Kind, kind);
    QFETCH(QString, typed);
    QFETCH(QJsonValue, value);
    QFETCH(QString, locale);
    const ServerSetting setting{.name = u"x"_s, .kind = kind, .min = 2, .max = 1000, .choices = {u"a"_s, u"b"_s}};
    const auto read = settingValue(setting, typed, QLocale(locale));
    QCOMPARE(read.has_value(), !value.isUndefined());
    if (read)
        QVERIFY2(sameSettingValue(*read, value), qPrintable(read->toVariant().toString()));
    else
        QVERIFY(!read.error().isEmpty());
}

void SettingFormTest::writesWithoutGroups()
{
    const ServerSetting setting = number(u"x"_s, 1000000);
    QCOMPARE(settingText(setting, 1000000, QLocale(u"en_US"_s)), u"1000000"_s);
    QCOMPARE(settingText(setting, 2.5, QLocale(u"de_DE"_s)), u"2,5"_s);
    QCOMPARE(settingText(setting, 0.1, QLocale(u"en_US"_s)), u"0.1"_s);
}

void SettingFormTest::typingWhatIsThereIsNoChange()
{
    SettingForm form;
    form.setListing(listing({number(u"a"_s, 7, Source::Table)}));
    form.edit(u"a"_s, u"70"_s);
    QCOMPARE(form.changed(), QStringList{u"a"_s});
    QCOMPARE(form.changes(), (QJsonObject{{u"a"_s, 70}}));
    form.edit(u"a"_s, u"07"_s);
    QCOMPARE(form.changed(), QStringList());
    form.edit(u"a"_s, u"x"_s);
    QVERIFY(form.isMistyped(u"a"_s));
    QCOMPARE(form.firstMistyped(), u"a"_s);
    QCOMPARE(form.text(u"a"_s), u"x"_s);
    form.undo(u"a"_s);
    QCOMPARE(form.text(u"a"_s), u"7"_s);
    QVERIFY(!form.isMistyped(u"a"_s));
}

void SettingFormTest::whatIsTypedOutlivesAReload()
{
    SettingForm form;
    form.setListing(listing({number(u"a"_s, 7), number(u"b"_s, 7)}));
    form.edit(u"a"_s, u"70"_s);
    form.edit(u"b"_s, u"80"_s);
    form.setListing(listing({number(u"a"_s, 7), number(u"b"_s, 80, Source::Table)}));
    QCOMPARE(form.text(u"a"_s), u"70"_s);
    QCOMPARE(form.changed(), QStringList{u"a"_s}); // somebody has set the other to the same
    form.setListing(listing({number(u"b"_s, 80, Source::Table)}));
    QCOMPARE(form.changed(), QStringList());
}

void SettingFormTest::tellsWhatSomebodyElseSet()
{
    SettingForm form;
    form.setListing(listing({number(u"a"_s, 7)}));
    form.edit(u"a"_s, u"70"_s);
    QVERIFY(!form.meanwhile(u"a"_s));
    form.setListing(listing({number(u"a"_s, 9, Source::Table)}));
    QCOMPARE(form.meanwhile(u"a"_s), std::optional(u"9"_s));
    form.undo(u"a"_s);
    form.edit(u"a"_s, u"70"_s);
    QVERIFY(!form.meanwhile(u"a"_s));
}

void SettingFormTest::whatIsFixedCantBeTyped()
{
    SettingForm form;
    form.setListing(listing({number(u"a"_s, 7, Source::Configuration), number(u"b"_s, 7)}));
    form.edit(u"a"_s, u"70"_s);
    form.takeDefault(u"a"_s);
    form.edit(u"no"_s, u"70"_s);
    QCOMPARE(form.changed(), QStringList());
    form.edit(u"b"_s, u"70"_s);
    form.setListing(listing({number(u"b"_s, 7, Source::Configuration)})); // the server was started anew
    QCOMPARE(form.changed(), QStringList());
}

void SettingFormTest::theDefaultIsSentAsSuch()
{
    SettingForm form;
    form.setListing(listing({number(u"a"_s, 7, Source::Table), number(u"b"_s, 5)}));
    QVERIFY(form.canTakeDefault(u"a"_s));
    QVERIFY(!form.canTakeDefault(u"b"_s));
    form.takeDefault(u"a"_s);
    form.takeDefault(u"b"_s);
    QCOMPARE(form.text(u"a"_s), u"5"_s);
    QCOMPARE(form.changes(), (QJsonObject{{u"a"_s, QJsonValue::Null}}));
    form.setListing(listing({number(u"a"_s, 7, Source::Table)}));
    QVERIFY(form.takesDefault(u"a"_s));
    form.setListing(listing({number(u"a"_s, 5)}));
    QCOMPARE(form.changed(), QStringList());
}

void SettingFormTest::acceptsWhatWasSent()
{
    SettingForm form;
    form.setListing(listing({number(u"a"_s, 7), number(u"b"_s, 7), text(u"p"_s, {}, Kind::Secret)}));
    form.edit(u"a"_s, u"70"_s);
    form.edit(u"b"_s, u"70"_s);
    form.edit(u"p"_s, u"secret"_s);
    const QJsonObject sent = form.changes();
    form.edit(u"b"_s, u"71"_s); // while the server thinks
    form.setListing(listing(
        {number(u"a"_s, 70, Source::Table), number(u"b"_s, 70, Source::Table), text(u"p"_s, {}, Kind::Secret)}));
    form.accept(sent);
    QCOMPARE(form.changed(), QStringList{u"b"_s});
    QCOMPARE(form.text(u"p"_s), QString());
    QVERIFY(!form.meanwhile(u"b"_s)); // it was us
}

void SettingFormTest::takesBack()
{
    SettingForm form;
    form.setListing(listing({number(u"a"_s, 7, Source::Table), number(u"b"_s, 5)}));
    QCOMPARE(form.inverse({{u"a"_s, 70}, {u"b"_s, 70}}),
             std::optional(QJsonObject{{u"a"_s, 7}, {u"b"_s, QJsonValue::Null}}));
}

void SettingFormTest::theMailPasswordGoesWithItsServer()
{
    ServerSetting password = text(u"mail.password"_s, {}, Kind::Secret);
    password.isSet = true;
    SettingForm form;
    form.setListing(listing({text(u"mail.server"_s, u"a"_s), text(u"mail.user"_s, u"u"_s), password}));
    QVERIFY(form.dropsPassword({{u"mail.server"_s, u"b"_s}}));
    QVERIFY(!form.inverse({{u"mail.server"_s, u"b"_s}}));
    QVERIFY(!form.dropsPassword({{u"mail.server"_s, u"b"_s}, {u"mail.password"_s, u"x"_s}}));
    QVERIFY(!form.inverse({{u"mail.password"_s, u"x"_s}}));
    QVERIFY(!form.dropsPassword({{u"mail.user"_s, u"v"_s}}));
    QVERIFY(form.inverse({{u"mail.user"_s, u"v"_s}}));
    password.isSet = false;
    form.setListing(listing({text(u"mail.server"_s, u"a"_s), password}));
    QVERIFY(!form.dropsPassword({{u"mail.server"_s, u"b"_s}}));
}

void SettingFormTest::refusalsGoWithTheNextEdit()
{
    SettingForm form;
    form.setListing(listing({number(u"a"_s, 7), number(u"b"_s, 7)}));
    form.edit(u"a"_s, u"70"_s);
    form.setRefusals({{u"b"_s, u"because"_s}}); // of one that nobody changed: the two do not go together
    QCOMPARE(form.fault(u"b"_s), u"because"_s);
    QCOMPARE(form.firstFault(), u"b"_s);
    QCOMPARE(form.firstMistyped(), QString()); // it may be tried again
    form.edit(u"b"_s, u"8"_s);
    QCOMPARE(form.fault(u"b"_s), QString());
}

void SettingFormTest::everySettingHasWords()
{
    QSet<QString> titles;
    for (const Setting &each : kSettings) {
        const QString name(each.name);
        const SettingWords words = settingWords({.name = name, .purpose = u"purpose"_s});
        QVERIFY2(words.title != name && !words.help.isEmpty() && words.help != "Purpose"_L1, each.name.data());
        QVERIFY2(!titles.contains(words.title), qPrintable(words.title));
        titles.insert(words.title);
        QVERIFY(settingGroupTitle(settingGroup(name)) != settingGroup(name));
        for (const QByteArray &choice : QByteArray(each.choices).split('|'))
            QVERIFY(choice.isEmpty() || settingChoice(QString::fromLatin1(choice)) != QString::fromLatin1(choice));
    }
    const SettingWords unknown = settingWords({.name = u"new.thing"_s, .purpose = u"what it does"_s});
    QCOMPARE(unknown.title, u"new.thing"_s);
    QCOMPARE(unknown.help, u"What it does"_s);
}

QTEST_GUILESS_MAIN(SettingFormTest)
#include "settingformtest.moc"
