// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/smtpsettings.h"
#include "server/core/crypto.h"
#include "server/core/keys.h"

#include <QTest>

using namespace postject;

class SmtpSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void nothingIsConfigured();
    void readsTheTable();
    void refusesWhatItCantRead_data();
    void refusesWhatItCantRead();
    void thePasswordIsSealed();
    void ports();

private:
    CryptoLibrary m_crypto;
};

namespace {

const QByteArray kMaster(32, 'k');

// As the settings table holds a password.
QByteArray sealed(const char *password)
{
    return seal(keys::mailPassword(kMaster), password, "mail.password").toBase64();
}

SmtpSettings good()
{
    return {.server = u"mail.example.com"_s,
            .user = u"postject"_s,
            .password = u"secret"_s,
            .from = u"postject@example.com"_s,
            .caFile = {}};
}

} // namespace

void SmtpSettingsTest::checks_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QString &field, const QString &value, bool valid) {
        QTest::newRow(name) << field << value << valid;
    };
    row("name", u"mail.server"_s, u"smtp.example.org"_s, true);
    row("IPv4", u"mail.server"_s, u"192.0.2.1"_s, true);
    row("IPv6", u"mail.server"_s, u"2001:db8::1"_s, true);
    row("international name", u"mail.server"_s, u"bücher.example"_s, true);
    row("a URL", u"mail.server"_s, u"smtp://example.org"_s, false);
    row("a path", u"mail.server"_s, u"example.org/x"_s, false);
    row("user and host", u"mail.server"_s, u"u@example.org"_s, false);
    row("a second line", u"mail.server"_s, u"example.org\r\nRSET"_s, false);
    row("no sender", u"mail.from"_s, QString(), false);
    row("a sender with a name", u"mail.from"_s, u"A <a@example.com>"_s, false);
    row("a sender with two lines", u"mail.from"_s, u"a@example.com\r\nBcc: b@example.com"_s, false);
    row("a user with two lines", u"mail.user"_s, u"a\nb"_s, false);
    row("a password with NUL", u"mail.password"_s, u"a"_s + QChar(0) + u"b"_s, false);
    row("a password with blanks", u"mail.password"_s, u" a b "_s, true);
    row("a name for EHLO", u"mail.heloName"_s, u"alerts.example.com"_s, true);
    row("an address for EHLO", u"mail.heloName"_s, u"[192.0.2.1]"_s, true);
    row("an IPv6 address for EHLO", u"mail.heloName"_s, u"[IPv6:2001:db8::1]"_s, true);
    row("no address in brackets", u"mail.heloName"_s, u"[alerts]"_s, false);
    row("a bracket open", u"mail.heloName"_s, u"[192.0.2.1"_s, false);
    row("two words for EHLO", u"mail.heloName"_s, u"a b"_s, false);
    row("two lines for EHLO", u"mail.heloName"_s, u"a\r\nRSET"_s, false);
    row("a path with two lines", u"mail.caFile"_s, u"/a\n/b"_s, false);
}

void SmtpSettingsTest::checks()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    QFETCH(const bool, valid);
    SmtpSettings settings = good();
    (field == "mail.server"_L1     ? settings.server
     : field == "mail.from"_L1     ? settings.from
     : field == "mail.user"_L1     ? settings.user
     : field == "mail.password"_L1 ? settings.password
     : field == "mail.heloName"_L1 ? settings.heloName
                                   : settings.caFile) = value;
    const Result<void> checked = checkSmtpSettings(settings);
    QCOMPARE(checked.has_value(), valid);
    if (!valid) {
        QCOMPARE(checked.error().fields.size(), 1);
        QCOMPARE(checked.error().fields.first().field, field);
    }
}

void SmtpSettingsTest::nothingIsConfigured()
{
    QVERIFY(checkSmtpSettings({}));
    QVERIFY(!SmtpSettings().isConfigured());
    SmtpSettings settings = good();
    settings.encryption = SmtpSettings::Encryption::None; // a password in clear
    QVERIFY(!checkSmtpSettings(settings));
    settings.server = u"127.0.0.1"_s;
    QVERIFY(checkSmtpSettings(settings));
    settings.server = u"mail.example.com"_s;
    settings.user.clear();
    QVERIFY(checkSmtpSettings(settings));
    settings.hourlyCap = 0;
    QVERIFY(!checkSmtpSettings(settings));
}

void SmtpSettingsTest::readsTheTable()
{
    const auto empty = smtpSettingsFrom({}, kMaster);
    QVERIFY(empty && !empty->isConfigured());
    const auto read = smtpSettingsFrom({{"mail.server", "mail.example.com"},
                                        {"mail.port", "2525"},
                                        {"mail.encryption", "tls"},
                                        {"mail.user", "postject"},
                                        {"mail.password", sealed("pässword")},
                                        {"mail.from", "postject@example.com"},
                                        {"mail.heloName", "alerts.example.com"},
                                        {"mail.caFile", "/etc/ca.pem"},
                                        {"mail.language", "ar"},
                                        {"mail.hourlyCap", "5"},
                                        {"retention.days", "30"}},
                                       kMaster);
    QVERIFY(read);
    QCOMPARE(read->server, u"mail.example.com"_s);
    QCOMPARE(read->port, 2525);
    QVERIFY(read->encryption == SmtpSettings::Encryption::Tls);
    QCOMPARE(read->user, u"postject"_s);
    QCOMPARE(read->password, u"pässword"_s);
    QCOMPARE(read->from, u"postject@example.com"_s);
    QCOMPARE(read->heloName, u"alerts.example.com"_s);
    QCOMPARE(read->caFile, u"/etc/ca.pem"_s);
    QCOMPARE(read->language, u"ar"_s);
    QCOMPARE(read->hourlyCap, 5);
}

void SmtpSettingsTest::refusesWhatItCantRead_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("port") << "mail.port"_ba << "70000"_ba;
    QTest::newRow("encryption") << "mail.encryption"_ba << "ssl"_ba;
    QTest::newRow("language") << "mail.language"_ba << "Deutsch"_ba;
    QTest::newRow("cap") << "mail.hourlyCap"_ba << "many"_ba;
    QTest::newRow("password") << "mail.password"_ba << "c2VjcmV0"_ba;
    QTest::newRow("sender") << "mail.from"_ba << "nobody"_ba;
}

void SmtpSettingsTest::refusesWhatItCantRead()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    QHash<QByteArray, QByteArray> table{{"mail.server", "mail.example.com"}, {"mail.from", "a@example.com"}};
    QVERIFY(smtpSettingsFrom(table, kMaster));
    table.insert(key, value);
    QVERIFY(!smtpSettingsFrom(table, kMaster));
}

void SmtpSettingsTest::thePasswordIsSealed()
{
    const QHash<QByteArray, QByteArray> table{{"mail.password", sealed("secret")}};
    QCOMPARE(smtpSettingsFrom(table, kMaster).value().password, u"secret"_s);
    QVERIFY(!smtpSettingsFrom(table, QByteArray(32, 'x')));
    QVERIFY(!smtpSettingsFrom({{"mail.password", "secret"}}, kMaster));
}

void SmtpSettingsTest::ports()
{
    SmtpSettings settings;
    QCOMPARE(settings.effectivePort(), 587);
    settings.encryption = SmtpSettings::Encryption::Tls;
    QCOMPARE(settings.effectivePort(), 465);
    settings.encryption = SmtpSettings::Encryption::None;
    QCOMPARE(settings.effectivePort(), 25);
    settings.port = 1025;
    QCOMPARE(settings.effectivePort(), 1025);
}

QTEST_GUILESS_MAIN(SmtpSettingsTest)
#include "smtpsettingstest.moc"
