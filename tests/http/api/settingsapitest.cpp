// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings: listed with their bounds and origin, changed at run time, kept over a restart, beneath what the
// configuration fixes; and that each does what it says.
#include "server/storage/database.h"
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

class SettingsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void list();
    void changeAndReset();
    void survivesRestart();
    void refusesBadValues_data();
    void refusesBadValues();
    void oneBadValueRefusesAll();
    void onlyOfferedSettings();
    void configurationWins();
    void wrongConfigurationStopsTheStart();
    void trustedProxiesAtRunTime();
    void bruteForceAtRunTime();
    void detectorsAtRunTime();
    void mailServerAtRunTime();
    void mailPasswordStaysWithItsServer_data();
    void mailPasswordStaysWithItsServer();
    void changesAtTheSameTimeGoTogether();
    void badStoredValuesAreIgnored();
    void accountLimit();
    void addressLimit();
    void limitsSpareProxiesAndLiveness();

private:
    Answer get()
    {
        return m_server.callLocally({.method = "GET", .target = "/v1/admin/settings", .token = m_server.admin()});
    }
    Answer change(const QJsonObject &body);
    QJsonObject setting(const QString &name);

    QJsonObject m_fixed;
    ServerFixture m_server{[this](ServerOptions &options) { options.fixedSettings = m_fixed; }};
};

Answer SettingsApiTest::change(const QJsonObject &body)
{
    return m_server.callLocally(
        {.method = "PATCH", .target = "/v1/admin/settings", .token = m_server.admin(), .body = body});
}

QJsonObject SettingsApiTest::setting(const QString &name)
{
    for (const QJsonValue &each : get()["settings"_L1].toArray()) {
        if (each["name"_L1] == name)
            return each.toObject();
    }
    return {};
}

// Everything back to its default.
void SettingsApiTest::cleanup()
{
    QJsonObject defaults;
    for (const QJsonValue &each : get()["settings"_L1].toArray()) {
        if (each["source"_L1] == u"table"_s)
            defaults.insert(each["name"_L1].toString(), QJsonValue::Null);
    }
    if (!defaults.isEmpty())
        QCOMPARE(change(defaults).outcome(), "200");
}

void SettingsApiTest::list()
{
    QCOMPARE(get().outcome(), "200");
    QCOMPARE(setting(u"detection.bruteForce.attempts"_s),
             (QJsonObject{{u"name"_s, u"detection.bruteForce.attempts"_s},
                          {u"kind"_s, u"integer"_s},
                          {u"value"_s, 5},
                          {u"default"_s, 5},
                          {u"min"_s, 2},
                          {u"max"_s, 1000},
                          {u"source"_s, u"default"_s},
                          {u"purpose"_s, u"failed logins that block an address"_s}}));
    QCOMPARE(setting(u"proxies.trusted"_s)["value"_L1].toArray(), QJsonArray());
    const Answer ofAll =
        m_server.call({.method = "GET", .target = "/v1/admin/settings?account=all", .token = m_server.admin()});
    QCOMPARE(ofAll.json(), get().json());
    const Answer withParameter =
        m_server.call({.method = "GET", .target = "/v1/admin/settings?x=1", .token = m_server.admin()});
    QCOMPARE(withParameter.outcome(), "400 invalid_request");
}

void SettingsApiTest::changeAndReset()
{
    const QString name = u"detection.bruteForce.attempts"_s;
    const Answer changed = m_server.call(
        {.method = "PATCH", .target = "/v1/admin/settings", .token = m_server.admin(), .body = QJsonObject{{name, 7}}});
    QCOMPARE(changed.outcome(), "200");
    QCOMPARE(changed.json(), get().json());
    QCOMPARE(setting(name)["value"_L1].toInt(), 7);
    QCOMPARE(setting(name)["source"_L1].toString(), u"table"_s);
    const QJsonObject row = m_server.rowOf(changed.requestId());
    QCOMPARE(row["action"_L1].toString(), u"settings_changed"_s);
    QCOMPARE(row["metadata"_L1].toObject(),
             (QJsonObject{{u"changes"_s, QJsonArray{QJsonObject{{u"name"_s, name}, {u"from"_s, 5}, {u"to"_s, 7}}}}}));
    QCOMPARE(change({{name, QJsonValue::Null}}).outcome(), "200");
    QCOMPARE(setting(name)["value"_L1].toInt(), 5);
    QCOMPARE(setting(name)["source"_L1].toString(), u"default"_s);
}

void SettingsApiTest::survivesRestart()
{
    const QJsonArray given{u"192.0.2.7/24"_s, u"2001:DB8::1"_s, u"192.0.2.0/24"_s};
    const QJsonArray kept{u"192.0.2.0/24"_s, u"2001:db8::1"_s};
    QCOMPARE(change({{u"proxies.trusted"_s, given}, {u"detection.bruteForce.blockHours"_s, 48}}).outcome(), "200");
    QCOMPARE(setting(u"proxies.trusted"_s)["value"_L1].toArray(), kept);
    const QJsonObject before = get().json();
    m_server.restart();
    QCOMPARE(get().json(), before);
}

void SettingsApiTest::refusesBadValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *tag, const QString &name, const QJsonValue &value) {
        QTest::newRow(tag) << name << value;
    };
    row("below", u"detection.bruteForce.attempts"_s, 1);
    row("above", u"detection.bruteForce.attempts"_s, 1001);
    row("fraction", u"detection.bruteForce.attempts"_s, 5.5);
    row("string", u"detection.bruteForce.attempts"_s, u"5"_s);
    row("boolean", u"detection.bruteForce.attempts"_s, true);
    row("huge", u"limits.requestsPerMinutePerAccount"_s, 1e300);
    row("one address", u"proxies.trusted"_s, u"192.0.2.1"_s);
    row("short address", u"proxies.trusted"_s, QJsonArray{u"10"_s});
    row("a number", u"proxies.trusted"_s, QJsonArray{1});
    row("no language of mails", u"mail.language"_s, u"tlh"_s);
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(u"192.0.2.%1"_s.arg(i));
    row("too many", u"proxies.trusted"_s, many);
}

void SettingsApiTest::refusesBadValues()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    const Answer refused = change({{name, value}});
    QCOMPARE(refused.outcome(), "400 invalid_request");
    QCOMPARE(refused.fields(), QStringList(name));
    QCOMPARE(setting(name)["source"_L1].toString(), u"default"_s);
}

void SettingsApiTest::oneBadValueRefusesAll()
{
    const Answer refused = change({{u"detection.bruteForce.attempts"_s, 9}, {u"detection.bruteForce.blockHours"_s, 0}});
    QCOMPARE(refused.fields(), QStringList(u"detection.bruteForce.blockHours"_s));
    QCOMPARE(setting(u"detection.bruteForce.attempts"_s)["value"_L1].toInt(), 5);
    QCOMPARE(change({}).outcome(), "400 invalid_request");
}

// What nobody obeys can't be set.
void SettingsApiTest::onlyOfferedSettings()
{
    const Answer refused = change({{u"log.colour"_s, 1}});
    QCOMPARE(refused.outcome(), "400 invalid_request");
    QCOMPARE(refused.fields(), QStringList(u"log.colour"_s));
}

void SettingsApiTest::configurationWins()
{
    const QString name = u"detection.bruteForce.attempts"_s;
    QCOMPARE(change({{name, 9}}).outcome(), "200");
    m_fixed = {{name, 3}};
    m_server.restart();
    QCOMPARE(setting(name)["value"_L1].toInt(), 3);
    QCOMPARE(setting(name)["source"_L1].toString(), u"configuration"_s);
    const Answer refused = change({{name, 4}, {u"detection.bruteForce.blockHours"_s, 2}});
    QCOMPARE(refused.outcome(), "409 set_by_configuration");
    QCOMPARE(refused.fields(), QStringList(name));
    QCOMPARE(setting(u"detection.bruteForce.blockHours"_s)["value"_L1].toInt(), 24);
    m_fixed = {};
    m_server.restart();
    QCOMPARE(setting(name)["value"_L1].toInt(), 9); // what the table held all the time
}

void SettingsApiTest::wrongConfigurationStopsTheStart()
{
    m_server.stop();
    ServerOptions options;
    options.dataDir = m_server.dataDir();
    options.configDir = m_server.configDir();
    options.port = 0;
    for (const QJsonObject &fixed :
         {QJsonObject{{u"detection.bruteForce.attempts"_s, 1}}, QJsonObject{{u"no.such"_s, 1}}}) {
        options.fixedSettings = fixed;
        const auto host = ServerHost::start(options);
        QVERIFY(!host);
        QVERIFY2(host.error().detail.contains(fixed.keys().first()), qPrintable(host.error().detail));
    }
    m_server.start();
}

void SettingsApiTest::trustedProxiesAtRunTime()
{
    const QByteArray proxy = m_server.freshAddress();
    const Call call{.method = "GET",
                    .target = "/v1/auth/me",
                    .token = m_server.member(),
                    .headers = {{"X-Forwarded-For", "203.0.113.9"}}};
    const auto seen = [&] { return m_server.call(call, proxy)["clientIp"_L1].toString().toLatin1(); };
    const QByteArray before = seen();
    QCOMPARE(before, proxy);
    QCOMPARE(change({{u"proxies.trusted"_s, QJsonArray{QString::fromLatin1(proxy)}}}).outcome(), "200");
    QCOMPARE(seen(), "203.0.113.9");
    m_server.restart();
    QCOMPARE(seen(), "203.0.113.9");
    QCOMPARE(change({{u"proxies.trusted"_s, QJsonArray()}}).outcome(), "200");
    QCOMPARE(seen(), proxy);
}

void SettingsApiTest::bruteForceAtRunTime()
{
    QCOMPARE(change({{u"detection.bruteForce.attempts"_s, 2},
                     {u"detection.bruteForce.windowMinutes"_s, 90},
                     {u"detection.bruteForce.blockHours"_s, 2}})
                 .outcome(),
             "200");
    const QByteArray from = m_server.freshAddress();
    const TestAccount account = m_server.makeAccount();
    const Call wrong = ServerFixture::loginCall(account, u"wrong"_s);
    QCOMPARE(m_server.call(wrong, from).outcome(), "401 invalid_credentials");
    m_server.clock().advance(std::chrono::minutes(90) - Milliseconds(1));
    QCOMPARE(m_server.call(wrong, from).outcome(), "401 invalid_credentials");
    const Answer blocked = m_server.call({.method = "GET", .target = "/v1/health"}, from);
    QCOMPARE(blocked.outcome(), "403 ip_blocked");
    QCOMPARE(blocked.header("Retry-After"), "7200");
    const QJsonObject alert = m_server
                                  .call({.method = "GET",
                                         .target = "/v1/security/alerts",
                                         .token = m_server.signInLocally(account)})["alerts"_L1]
                                  .toArray()
                                  .first()
                                  .toObject();
    QCOMPARE(alert["metadata"_L1]["window"_L1].toString(), u"90 minutes"_s);
    QVERIFY2(alert["description"_L1].toString().contains(u"within 90 minutes"_s) &&
                 alert["description"_L1].toString().endsWith(u"for 2 hours"_s),
             qPrintable(alert["description"_L1].toString()));
    m_server.clock().advance(std::chrono::hours(2));
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, from).outcome(), "200");
}

void SettingsApiTest::detectorsAtRunTime()
{
    const TestAccount account = m_server.makeAccount();
    const QByteArray from = m_server.freshAddress();
    const QByteArray token = m_server.signIn(account, from);
    QCOMPARE(change({{u"detection.sensitivePaths"_s, QJsonArray{u"/v1/auth/2fa"_s}},
                     {u"detection.unusualEndpoint.requests"_s, 2}})
                 .outcome(),
             "200");
    const auto alerts = [&] {
        return m_server.call({.method = "GET", .target = "/v1/security/alerts", .token = token}, from)["alerts"_L1]
            .toArray();
    };
    for (int i = 0; i < 2; ++i)
        m_server.call({.method = "GET", .target = "/v1/auth/2fa", .token = token}, from);
    QCOMPARE(alerts().size(), 0);
    m_server.call({.method = "GET", .target = "/v1/auth/2fa", .token = token}, from);
    QTRY_COMPARE(alerts().size(), 1);
    QCOMPARE(alerts().first()["metadata"_L1]["endpoint"_L1].toString(), u"/v1/auth/2fa"_s);
}

// Checked as a whole, in force at once, and its password never shown.
void SettingsApiTest::mailServerAtRunTime()
{
    const auto isConfigured = [&] {
        return m_server
            .call({.method = "GET", .target = "/v1/account/notifications", .token = m_server.admin()})["delivery"_L1]
            .toObject()["configured"_L1]
            .toBool();
    };
    QVERIFY(!isConfigured());
    QCOMPARE(change({{u"mail.server"_s, u"mail.example.com"_s}}).outcome(), "400 invalid_request"); // from whom?
    QVERIFY(!isConfigured());
    const Answer changed = change({{u"mail.server"_s, u"127.0.0.1"_s},
                                   {u"mail.from"_s, u"postject@example.com"_s},
                                   {u"mail.user"_s, u"postject"_s},
                                   {u"mail.password"_s, u"kept for itself"_s}});
    QCOMPARE(changed.outcome(), "200");
    QVERIFY(isConfigured());
    QVERIFY(!changed.body.contains("kept for itself"));
    QVERIFY(!get().body.contains("kept for itself"));
    QCOMPARE(setting(u"mail.password"_s)["isSet"_L1].toBool(), true);
    QCOMPARE(change({{u"mail.server"_s, QJsonValue::Null}}).outcome(), "200");
    QCOMPARE(setting(u"mail.password"_s)["isSet"_L1].toBool(), false);
    QVERIFY(!isConfigured());
}

// It was given for one server; whoever names another one must give it again.
void SettingsApiTest::mailPasswordStaysWithItsServer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("server") << u"mail.server"_s << QJsonValue(u"127.0.0.2"_s) << false;
    QTest::newRow("port") << u"mail.port"_s << QJsonValue(2525) << false;
    QTest::newRow("encryption") << u"mail.encryption"_s << QJsonValue(u"none"_s) << false;
    QTest::newRow("the same server") << u"mail.server"_s << QJsonValue(u"127.0.0.1"_s) << true;
    QTest::newRow("the sender") << u"mail.from"_s << QJsonValue(u"other@example.com"_s) << true;
}

void SettingsApiTest::mailPasswordStaysWithItsServer()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QFETCH(const bool, isKept);
    const QJsonObject whole{{u"mail.server"_s, u"127.0.0.1"_s},       {u"mail.port"_s, QJsonValue::Null},
                            {u"mail.encryption"_s, QJsonValue::Null}, {u"mail.from"_s, u"postject@example.com"_s},
                            {u"mail.user"_s, u"postject"_s},          {u"mail.password"_s, u"kept for itself"_s}};
    QCOMPARE(change(whole).outcome(), "200");
    QCOMPARE(change({{name, value}}).outcome(), "200");
    QCOMPARE(setting(u"mail.password"_s)["isSet"_L1].toBool(), isKept);
    QCOMPARE(change({{name, value}, {u"mail.password"_s, u"another"_s}}).outcome(), "200");
    QCOMPARE(setting(u"mail.password"_s)["isSet"_L1].toBool(), true);
}

// Each is right by itself: a server while there is a sender, no sender while there is no server.
void SettingsApiTest::changesAtTheSameTimeGoTogether()
{
    const auto call = [&](const QJsonObject &body) {
        return Call{.method = "PATCH", .target = "/v1/admin/settings", .token = m_server.admin(), .body = body};
    };
    for (int round = 0; round < 20; ++round) {
        QCOMPARE(change({{u"mail.server"_s, QJsonValue::Null}, {u"mail.from"_s, u"postject@example.com"_s}}).status,
                 200);
        const QList<Answer> answers = m_server.callAtOnce(
            {call({{u"mail.server"_s, u"127.0.0.1"_s}}), call({{u"mail.from"_s, QJsonValue::Null}})}, "127.0.0.1");
        QList<QByteArray> outcomes{answers[0].outcome(), answers[1].outcome()};
        std::ranges::sort(outcomes);
        QCOMPARE(outcomes, (QList<QByteArray>{"200", "400 invalid_request"}));
        const bool hasServer = !setting(u"mail.server"_s)["value"_L1].toString().isEmpty();
        const bool hasSender = !setting(u"mail.from"_s)["value"_L1].toString().isEmpty();
        QVERIFY(hasSender || !hasServer);
    }
    m_server.restart();
}

// What another version or a hand left in the table: it never keeps the server from starting, and is said.
void SettingsApiTest::badStoredValuesAreIgnored()
{
    QCOMPARE(change({{u"mail.hourlyCap"_s, 7}, {u"log.retentionDays"_s, 90}}).outcome(), "200");
    m_server.stop();
    {
        const auto database = Database::open(m_server.dataDir() + u"/postject.sqlite"_s, OpenMode::Write);
        QVERIFY(database);
        QVERIFY((*database)->execute(u"INSERT INTO settings VALUES ('mail.server', 'mail.example.com'), "
                                     "('detection.bruteForce.attempts', 'many'), ('of.another.version', '1')"_s));
    }
    for (int start = 0; start < 2; ++start) {
        m_server.start();
        QCOMPARE(setting(u"log.retentionDays"_s)["value"_L1].toInt(), 90);
        QCOMPARE(setting(u"detection.bruteForce.attempts"_s)["value"_L1].toInt(), 5);
        QCOMPARE(setting(u"detection.bruteForce.attempts"_s)["source"_L1].toString(), u"default"_s);
        QVERIFY(setting(u"detection.bruteForce.attempts"_s)["ignored"_L1].toString().contains(u"can't be read"));
        QCOMPARE(setting(u"mail.server"_s)["value"_L1].toString(), QString());
        QVERIFY(setting(u"mail.server"_s)["ignored"_L1].toString().contains(u"mail.from"));
        QCOMPARE(setting(u"mail.hourlyCap"_s)["value"_L1].toInt(), 20); // the group stands or falls together
        QVERIFY(!setting(u"log.retentionDays"_s).contains(u"ignored"_s));
        m_server.stop();
    }
    m_server.start();
    // The next change takes them out of the table.
    QCOMPARE(change({{u"mail.server"_s, u"127.0.0.1"_s}, {u"mail.from"_s, u"postject@example.com"_s}}).outcome(),
             "200");
    QVERIFY(!get().body.contains("\"ignored\""));
    m_server.restart();
    QVERIFY(!get().body.contains("\"ignored\""));
    QCOMPARE(setting(u"mail.server"_s)["value"_L1].toString(), u"127.0.0.1"_s);
    QCOMPARE(change({{u"mail.server"_s, QJsonValue::Null}}).outcome(), "200");
}

void SettingsApiTest::accountLimit()
{
    const QByteArray one = m_server.signInLocally(m_server.makeAccount());
    const QByteArray other = m_server.signInLocally(m_server.makeAccount());
    QCOMPARE(change({{u"limits.requestsPerMinutePerAccount"_s, 3}}).outcome(), "200");
    m_server.clock().set(std::chrono::ceil<std::chrono::minutes>(m_server.clock().now()) + std::chrono::seconds(20));
    const auto ask = [&](const QByteArray &token) {
        return m_server.call({.method = "GET", .target = "/v1/auth/me", .token = token}, m_server.freshAddress());
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(one).outcome(), "200");
    const Answer refused = ask(one);
    QCOMPARE(refused.outcome(), "429 too_many_requests");
    QCOMPARE(refused.header("Retry-After"), "40");
    QCOMPARE(ask(other).outcome(), "200");
    m_server.clock().advance(std::chrono::seconds(40));
    QCOMPARE(ask(one).outcome(), "200");
}

void SettingsApiTest::addressLimit()
{
    QCOMPARE(change({{u"limits.requestsPerMinutePerAddress"_s, 2}}).outcome(), "200");
    const QByteArray from = m_server.freshAddress();
    const Call login = ServerFixture::loginCall(m_server.makeAccount());
    QCOMPARE(m_server.call(login, from).outcome(), "200");
    QCOMPARE(m_server.call(login, from).outcome(), "200");
    QCOMPARE(m_server.call(login, from).outcome(), "429 too_many_requests");
    QCOMPARE(m_server.call(login, m_server.freshAddress()).outcome(), "200");
    QCOMPARE(m_server.callLocally(login).outcome(), "200"); // which has no address
}

void SettingsApiTest::limitsSpareProxiesAndLiveness()
{
    QCOMPARE(change({{u"limits.requestsPerMinutePerAddress"_s, 1}}).outcome(), "200");
    const QByteArray from = m_server.freshAddress();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, from).outcome(), "200");
        QCOMPARE(
            m_server.call({.method = "GET", .target = "/v1/auth/verify", .token = m_server.member()}, from).outcome(),
            "200");
    }
}

QTEST_GUILESS_MAIN(SettingsApiTest)
#include "settingsapitest.moc"
