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
    QTest::addColumn<int>("id");
    for (const Setting &each : kSettings)
        QTest::newRow(each.name.data()) << static_cast<int>(each.id);
}

void SettingValueTest::defaultsAreValid()
{
    QFETCH(const int, id);
    const Setting &each = setting(static_cast<SettingId>(id));
    const auto value = settingJson(each, QByteArray(each.fallback));
    QVERIFY2(value, value ? "" : qPrintable(value.error().detail));
    if (each.kind != SettingKind::Secret)
        QCOMPARE(settingText(each, *value).value(), QByteArray(each.fallback));
}

void SettingValueTest::sensitivePathsAreThoseOfTheContract()
{
    const QJsonArray paths =
        QJsonDocument::fromJson(QByteArray(setting(SettingId::SensitivePaths).fallback.data())).array();
    QList<QByteArray> listed;
    for (const auto &each : paths)
        listed.append(each.toString().toUtf8());
    QCOMPARE(listed, defaultSensitivePaths());
}

void SettingValueTest::bounds_data()
{
    QTest::addColumn<int>("id");
    for (const Setting &each : kSettings) {
        if (each.kind == SettingKind::Integer || each.kind == SettingKind::Number)
            QTest::newRow(each.name.data()) << static_cast<int>(each.id);
    }
}

void SettingValueTest::bounds()
{
    QFETCH(const int, id);
    const Setting &each = setting(static_cast<SettingId>(id));
    QVERIFY(settingText(each, each.min) && settingText(each, each.max));
    QVERIFY(!settingText(each, each.min - 1) && !settingText(each, each.max + 1));
    QCOMPARE(settingText(each, each.min + 0.5).has_value(), each.kind == SettingKind::Number);
}

void SettingValueTest::textAndBack_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *tag, SettingId id, const QJsonValue &value, const QByteArray &text) {
        QTest::newRow(tag) << static_cast<int>(id) << value << text;
    };
    row("fraction", SettingId::SpikeFactor, 2.5, "2.5");
    row("choice", SettingId::MailEncryption, u"tls"_s, "tls");
    row("text", SettingId::MailServer, u"smtp.exämple.com"_s, "smtp.ex\xc3\xa4mple.com");
    row("paths", SettingId::SensitivePaths, QJsonArray{u"/a*"_s, u"/b/c"_s}, R"(["/a*","/b/c"])");
    row("networks", SettingId::TrustedProxies, QJsonArray{u"10.0.0.0/8"_s, u"::1"_s}, R"(["10.0.0.0/8","::1"])");
}

void SettingValueTest::textAndBack()
{
    QFETCH(const int, id);
    QFETCH(const QJsonValue, value);
    QFETCH(const QByteArray, text);
    const Setting &each = setting(static_cast<SettingId>(id));
    QCOMPARE(settingText(each, value).value(), text);
    QCOMPARE(settingJson(each, text).value(), value);
}

void SettingValueTest::refusesTexts_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *tag, SettingId id, const QJsonValue &value) {
        QTest::newRow(tag) << static_cast<int>(id) << value;
    };
    row("two lines", SettingId::MailServer, u"a\r\nb"_s);
    row("too long", SettingId::MailServer, QString(256, u'a'));
    row("a number for a text", SettingId::MailServer, 1);
    row("no choice", SettingId::MailEncryption, u"ssl"_s);
    row("a path without a slash", SettingId::SensitivePaths, QJsonArray{u"a"_s});
    row("a star inside", SettingId::SensitivePaths, QJsonArray{u"/a*b"_s});
    row("a query", SettingId::SensitivePaths, QJsonArray{u"/a?b"_s});
    row("a space", SettingId::SensitivePaths, QJsonArray{u"/a b"_s});
    row("an object", SettingId::SensitivePaths, QJsonObject());
}

void SettingValueTest::refusesTexts()
{
    QFETCH(const int, id);
    QFETCH(const QJsonValue, value);
    QVERIFY(!settingText(setting(static_cast<SettingId>(id)), value));
}

void SettingValueTest::secretsAreSealed()
{
    SettingsService service(m_key);
    service.onChange("mail.", [](const SettingValues &) {});
    const auto change = service.read({{u"mail.password"_s, u"hunter2"_s}});
    QVERIFY(change);
    QVERIFY(!change->metadata.contains("hunter2"));
    service.put(*change);
    const QByteArray sealedText = service.values().text(SettingId::MailPassword);
    QVERIFY(!sealedText.isEmpty() && !sealedText.contains("hunter2"));
    QCOMPARE(unseal(m_key, QByteArray::fromBase64(sealedText), "mail.password").value(), "hunter2");
    JsonWriter json;
    service.write(json);
    const QByteArray shown = json.take();
    QVERIFY(!shown.contains("hunter2") && !shown.contains(sealedText));
    QVERIFY(shown.contains(R"("isSet":true)"));
    service.put(*service.read({{u"mail.password"_s, QString()}}));
    QVERIFY(service.values().text(SettingId::MailPassword).isEmpty());
}

// A check is asked of the settings as they would be, by whichever of them is changed.
void SettingValueTest::checksSeeTheWhole()
{
    SettingsService service(m_key);
    service.onChange(
        "mail.", [](const SettingValues &) {},
        [](const SettingValues &values) -> Result<void> {
            if (!values.text(SettingId::MailServer).isEmpty() && values.text(SettingId::MailFrom).isEmpty())
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
    QVERIFY(service.values().text(SettingId::MailServer).isEmpty());
    QVERIFY(!service.applyOverrides({{u"mail.server"_s, u"smtp"_s}}));
}

void SettingValueTest::appliesOnlyWhatIsTouched()
{
    SettingsService service(m_key);
    QByteArrayList applied;
    service.onChange("mail.", [&](const SettingValues &values) { applied.append(values.text(SettingId::MailServer)); });
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
    QCOMPARE(service.values().integer(SettingId::AccountRequests), 0);
    QCOMPARE(service.values().integer(SettingId::AddressRequests), 7);
}

QTEST_GUILESS_MAIN(SettingValueTest)
#include "settingvaluetest.moc"
