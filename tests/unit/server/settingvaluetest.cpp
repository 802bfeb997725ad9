// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings/settingvalue.h"
#include "server/contract/sensitivepaths.h"
#include "server/core/crypto.h"
#include "server/core/json.h"
#include "server/settings/settingsservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace postject;

Q_DECLARE_METATYPE(const postject::Setting *)

class SettingValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreValid_data();
    void defaultsAreValid();
    void sensitivePathsAreThoseOfTheContract();
    void bounds_data();
    void bounds();
    void textAndBack_data();
    void textAndBack();
    void refusesTexts_data();
    void refusesTexts();
    void secretsAreSealed();
    void checksSeeTheWhole();
    void appliesOnlyWhatIsTouched();
    void unreadableTextsCountAsAbsent();

private:
    CryptoLibrary m_crypto;
    QByteArray m_key = randomBytes(32);
};

void SettingValueTest::defaultsAreValid_data()
{
    QTest::addColumn<const Setting *>("setting");
    for (const Setting &each : kSettings)
        QTest::newRow(each.name.data()) << &each;
}

void SettingValueTest::defaultsAreValid()
{
    QFETCH(const Setting *const, setting);
    const Setting &each = *setting;
    const auto value = settingJson(each, QByteArray(each.fallback));
    QVERIFY2(value, value ? "" : qPrintable(value.error().detail));
    if (each.kind != SettingKind::Secret)
        QCOMPARE(settingText(each, *value).value(), QByteArray(each.fallback));
}

void SettingValueTest::sensitivePathsAreThoseOfTheContract()
{
    const QJsonArray paths =
        QJsonDocument::fromJson(QByteArray(setting("detection.sensitivePaths"_L1).fallback.data())).array();
    QList<QByteArray> listed;
    for (const auto &each : paths)
        listed.append(each.toString().toUtf8());
    QCOMPARE(listed, defaultSensitivePaths());
}

void SettingValueTest::bounds_data()
{
    QTest::addColumn<const Setting *>("setting");
    for (const Setting &each : kSettings) {
        if (each.kind == SettingKind::Integer || each.kind == SettingKind::Number)
            QTest::newRow(each.name.data()) << &each;
    }
}

void SettingValueTest::bounds()
{
    QFETCH(const Setting *const, setting);
    const Setting &each = *setting;
    QVERIFY(settingText(each, each.min) && settingText(each, each.max));
    QVERIFY(!settingText(each, each.min - 1) && !settingText(each, each.max + 1));
    QCOMPARE(settingText(each, each.min + 0.5).has_value(), each.kind == SettingKind::Number);
}

void SettingValueTest::textAndBack_data()
{
    QTest::addColumn<const Setting *>("setting");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *tag, const Setting &each, const QJsonValue &value, const QByteArray &text) {
        QTest::newRow(tag) << &each << value << text;
    };
    row("fraction", setting("detection.requestSpike.factor"_L1), 2.5, "2.5");
    row("choice", setting("mail.encryption"_L1), u"tls"_s, "tls");
    row("text", setting("mail.server"_L1), u"smtp.exämple.com"_s, "smtp.ex\xc3\xa4mple.com");
    row("paths", setting("detection.sensitivePaths"_L1), QJsonArray{u"/a*"_s, u"/b/c"_s}, R"(["/a*","/b/c"])");
    row("networks", setting("proxies.trusted"_L1), QJsonArray{u"10.0.0.0/8"_s, u"::1"_s}, R"(["10.0.0.0/8","::1"])");
}

void SettingValueTest::textAndBack()
{
    QFETCH(const Setting *const, setting);
    QFETCH(const QJsonValue, value);
    QFETCH(const QByteArray, text);
    const Setting &each = *setting;
    QCOMPARE(settingText(each, value).value(), text);
    QCOMPARE(settingJson(each, text).value(), value);
}

void SettingValueTest::refusesTexts_data()
{
    QTest::addColumn<const Setting *>("setting");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *tag, const Setting &each, const QJsonValue &value) {
        QTest::newRow(tag) << &each << value;
    };
    row("two lines", setting("mail.server"_L1), u"a\r\nb"_s);
    row("too long", setting("mail.server"_L1), QString(256, u'a'));
    row("a number for a text", setting("mail.server"_L1), 1);
    row("no choice", setting("mail.encryption"_L1), u"ssl"_s);
    row("a path without a slash", setting("detection.sensitivePaths"_L1), QJsonArray{u"a"_s});
    row("a star inside", setting("detection.sensitivePaths"_L1), QJsonArray{u"/a*b"_s});
    row("a query", setting("detection.sensitivePaths"_L1), QJsonArray{u"/a?b"_s});
    row("a space", setting("detection.sensitivePaths"_L1), QJsonArray{u"/a b"_s});
    row("an object", setting("detection.sensitivePaths"_L1), QJsonObject());
}

void SettingValueTest::refusesTexts()
{
    QFETCH(const Setting *const, setting);
    QFETCH(const QJsonValue, value);
    QVERIFY(!settingText(*setting, value));
}

void SettingValueTest::secretsAreSealed()
{
    SettingsService service(m_key);
    service.onChange("mail.", [](const SettingValues &) {});
    const auto change = service.read({{u"mail.password"_s, u"hunter2"_s}});
    QVERIFY(change);
    QVERIFY(!change->metadata.contains("hunter2"));
    service.put(*change);
    const QByteArray sealedText = service.values().text(setting("mail.password"_L1));
    QVERIFY(!sealedText.isEmpty() && !sealedText.contains("hunter2"));
    QCOMPARE(unseal(m_key, QByteArray::fromBase64(sealedText), "mail.password").value(), "hunter2");
    JsonWriter json;
    service.write(json);
    const QByteArray shown = json.take();
    QVERIFY(!shown.contains("hunter2") && !shown.contains(sealedText));
    QVERIFY(shown.contains(R"("isSet":true)"));
    service.put(*service.read({{u"mail.password"_s, QString()}}));
    QVERIFY(service.values().text(setting("mail.password"_L1)).isEmpty());
}

// A check is asked of the settings as they would be, by whichever of them is changed.
void SettingValueTest::checksSeeTheWhole()
{
    SettingsService service(m_key);
    service.onChange(
        "mail.", [](const SettingValues &) {},
        [](const SettingValues &values) -> Result<void> {
            if (!values.text(setting("mail.server"_L1)).isEmpty() && values.text(setting("mail.from"_L1)).isEmpty())
                return failure(ErrorCode::InvalidRequest, u"mail.from"_s);
            return {};
        });
    QVERIFY(!service.read({{u"mail.server"_s, u"smtp"_s}}));
    const auto both = service.read({{u"mail.server"_s, u"smtp"_s}, {u"mail.from"_s, u"a@b.example"_s}});
    QVERIFY(both);
    service.put(*both);
    QVERIFY(!service.read({{u"mail.from"_s, QJsonValue::Null}}));
    // What is stored is ignored where it does not fit; what is configured must fit by itself.
    QVERIFY(service.applyOverrides({{u"mail.from"_s, QString()}}));
    QVERIFY(service.values().text(setting("mail.server"_L1)).isEmpty());
    QVERIFY(!service.applyOverrides({{u"mail.server"_s, u"smtp"_s}}));
}

void SettingValueTest::appliesOnlyWhatIsTouched()
{
    SettingsService service(m_key);
    QByteArrayList applied;
    service.onChange("mail.",
                     [&](const SettingValues &values) { applied.append(values.text(setting("mail.server"_L1))); });
    service.onChange("limits.", [&](const SettingValues &) { applied.append("limits"); });
    service.applyAll();
    QCOMPARE(applied, (QByteArrayList{"", "limits"}));
    service.put(*service.read({{u"mail.server"_s, u"smtp"_s}}));
    QCOMPARE(applied, (QByteArrayList{"", "limits", "smtp"}));
    QVERIFY(!service.read({{u"proxies.trusted"_s, QJsonArray()}})); // whose group nobody has joined
}

void SettingValueTest::unreadableTextsCountAsAbsent()
{
    SettingsService service(m_key);
    service.onChange("", [](const SettingValues &) {});
    service.load({{"limits.requestsPerMinutePerAccount", "many"},
                  {"limits.requestsPerMinutePerAddress", "7"},
                  {"of.another.version", "1"}});
    QCOMPARE(service.values().get(SettingKey<int>("limits.requestsPerMinutePerAccount"_L1)), 0);
    QCOMPARE(service.values().get(SettingKey<int>("limits.requestsPerMinutePerAddress"_L1)), 7);
}

QTEST_GUILESS_MAIN(SettingValueTest)
#include "settingvaluetest.moc"
