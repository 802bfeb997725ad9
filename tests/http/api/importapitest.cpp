// SPDX-License-Identifier: GPL-3.0-or-later
//
// Batches of an imported log, as the import command sends them over the local socket.
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

namespace {

const QByteArray kGermany = "141.20.1.1", kJapan = "133.11.0.1", kFrance = "90.0.0.1";

} // namespace

class ImportApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchByBatch();
    void aWrongOffsetStoresNothing();
    void blocks();
    void nothingIsNoImport();
    void alertsWithoutMail();
    void badInput_data();
    void badInput();
    void undone();
    void undoneFailuresDoNotCount();
    void undonePlacesAreNew_data();
    void undonePlacesAreNew();
    void undoneRequestsDoNotCount_data();
    void undoneRequestsDoNotCount();
    void importedAndLiveAreOnePast(); // which sends mail

private:
    Answer send(const QJsonObject &body);
    QJsonObject batch(const QString &id, const QJsonArray &events, int offset = 0);
    QJsonObject eventOf(std::chrono::milliseconds ago, const QString &action = u"api_request"_s,
                        const QString &address = u"198.51.100.7"_s);
    QString time(std::chrono::milliseconds ago);
    Answer undo(const QJsonObject &imported)
    {
        return send({{u"import"_s, imported[u"import"_s]}, {u"account"_s, imported[u"account"_s]}, {u"undo"_s, true}});
    }
    QJsonArray alertsOf(const TestAccount &account, const QByteArray &type);
    QStringList places(const TestAccount &account); // that alerts call new, sorted
    QString freshId() { return QString::number(++m_ids).rightJustified(8, u'0').leftJustified(64, u'0'); }

    ServerFixture m_server;
    int m_ids = 0;
};

Answer ImportApiTest::send(const QJsonObject &body)
{
    return m_server.callLocally(
        {.method = "POST", .target = "/v1/admin/import", .token = m_server.localToken(), .body = body});
}

QString ImportApiTest::time(std::chrono::milliseconds ago)
{
    return QString::fromLatin1(formatTime(m_server.clock().now() - ago));
}

QJsonObject ImportApiTest::eventOf(std::chrono::milliseconds ago, const QString &action, const QString &address)
{
    return {{u"createdAt"_s, time(ago)},        {u"action"_s, action},   {u"ipAddress"_s, address},
            {u"endpoint"_s, u"/v1/messages"_s}, {u"method"_s, u"GET"_s}, {u"status"_s, 200}};
}

QJsonObject ImportApiTest::batch(const QString &id, const QJsonArray &events, int offset)
{
    return {
        {u"import"_s, id}, {u"account"_s, m_server.administrator().id}, {u"offset"_s, offset}, {u"events"_s, events}};
}

QJsonArray ImportApiTest::alertsOf(const TestAccount &account, const QByteArray &type)
{
    return m_server
        .call({.method = "GET",
               .target = "/v1/security/alerts?account=" + account.id.toLatin1() + "&type=" + type,
               .token = m_server.admin()})["alerts"_L1]
        .toArray();
}

QStringList ImportApiTest::places(const TestAccount &account)
{
    QStringList countries;
    for (const QJsonValue &each : alertsOf(account, "geographic_change"))
        countries.append(each["metadata"_L1]["country"_L1].toString());
    countries.sort();
    return countries;
}

void ImportApiTest::batchByBatch()
{
    const QString id = freshId();
    Answer answer = send(batch(id, {}));
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["stored"_L1].toInt(-1), 0);
    using namespace std::chrono_literals;
    QCOMPARE(send(batch(id, {eventOf(48h), eventOf(47h)}))["stored"_L1].toInt(), 2);
    QCOMPARE(send(batch(id, {eventOf(46h)}, 2))["stored"_L1].toInt(), 3);
    QCOMPARE(send(batch(id, {}))["stored"_L1].toInt(), 3); // where it would go on
    QCOMPARE(m_server.rows("ipAddress=198.51.100.7").size(), 3);
    const QJsonObject row = m_server.rows("ipAddress=198.51.100.7").first().toObject();
    QCOMPARE(row["createdAt"_L1].toString(), time(46h));
    QCOMPARE(row["accountId"_L1].toString(), m_server.administrator().id);
    QVERIFY(row["requestId"_L1].toString().startsWith(u"import_"_s));

    QJsonObject end = batch(id, {}, 3);
    end[u"end"_s] = QJsonObject{{u"format"_s, u"nginx"_s}, {u"lines"_s, 4}, {u"skipped"_s, 1}};
    answer = send(end);
    QCOMPARE(answer.outcome(), "200");
    const QJsonObject imported = m_server.rowOf(answer.requestId());
    QCOMPARE(imported["action"_L1].toString(), u"log_imported"_s);
    QCOMPARE(imported["metadata"_L1]["events"_L1].toInt(), 3);
    QCOMPARE(imported["metadata"_L1]["lines"_L1].toInt(), 4);
    QCOMPARE(send(batch(id, {eventOf(48h)}, 3)).outcome(), "409 already_exists");
    QCOMPARE(send(batch(id, {})).outcome(), "409 already_exists");
    m_server.restart();
    QCOMPARE(send(batch(id, {})).outcome(), "409 already_exists");
    QCOMPARE(m_server.rows("ipAddress=198.51.100.7").size(), 3);
    QCOMPARE(
        m_server.call({.method = "GET", .target = "/v1/admin/audit/verify", .token = m_server.admin()})["intact"_L1]
            .toBool(false),
        true);
}

void ImportApiTest::aWrongOffsetStoresNothing()
{
    const QString id = freshId();
    const QJsonObject one = eventOf(std::chrono::hours(5), u"api_request"_s, u"198.51.100.8"_s);
    QCOMPARE(send(batch(id, {one}, 1)).outcome(), "400 invalid_request");
    QCOMPARE(send(batch(id, {one}, 0)).outcome(), "200");
    const Answer again = send(batch(id, {one}, 0)); // an answer that was lost
    QCOMPARE(again.outcome(), "400 invalid_request");
    QCOMPARE(m_server.rowOf(again.requestId())["status"_L1].toInt(), 400);
    QCOMPARE(m_server.rows("ipAddress=198.51.100.8").size(), 1);
}

void ImportApiTest::blocks()
{
    using namespace std::chrono_literals;
    const QByteArray running = m_server.freshAddress(), over = m_server.freshAddress();
    const auto block = [&](const QByteArray &address, std::chrono::milliseconds ago) {
        return QJsonObject{{u"ipAddress"_s, QString::fromLatin1(address)},
                           {u"attempts"_s, 5},
                           {u"blockedAt"_s, time(ago)},
                           {u"expiresAt"_s, time(ago - 24h)},
                           {u"accounts"_s, QJsonArray{m_server.administrator().id}}};
    };
    QJsonArray failures;
    for (int i = 0; i < 5; ++i)
        failures.append(eventOf(2h + std::chrono::minutes(5 - i), u"login_failed"_s, QString::fromLatin1(running)));
    QJsonObject body = batch(freshId(), failures);
    body[u"blocks"_s] = QJsonArray{block(over, 24h), block(running, 2h)};
    QCOMPARE(send(body).outcome(), "200");
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, running).outcome(), "403 ip_blocked");
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, over).outcome(), "200");
    const Answer alerts =
        m_server.call({.method = "GET", .target = "/v1/security/alerts?type=brute_force", .token = m_server.admin()});
    QCOMPARE(alerts["total"_L1].toInt(), 2); // of both: one that has run out is worth knowing as well
    m_server.clock().advance(22h);
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, running).outcome(), "200");
}

// Four imported, then one live; whether the address has failed here before or not.
void ImportApiTest::importedAndLiveAreOnePast()
{
    using namespace std::chrono_literals;
    for (const int before : {0, 1}) {
        const QByteArray address = m_server.freshAddress();
        const Call wrong{.method = "POST",
                         .target = "/v1/auth/login",
                         .body =
                             QJsonObject{{u"email"_s, u"nobody@example.com"_s}, {u"password"_s, u"not this one"_s}}};
        for (int i = 0; i < before; ++i)
            QCOMPARE(m_server.call(wrong, address).outcome(), "401 invalid_credentials");
        QJsonArray failures;
        for (int i = before; i < 4; ++i)
            failures.append(eventOf(std::chrono::minutes(30 - i), u"login_failed"_s, QString::fromLatin1(address)));
        QCOMPARE(send(batch(freshId(), failures)).outcome(), "200");
        QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, address).outcome(), "200");
        m_server.call(wrong, address);
        QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, address).outcome(), "403 ip_blocked");
    }
    // Those of more than an hour ago are past.
    const QByteArray address = m_server.freshAddress();
    QJsonArray failures;
    for (int i = 0; i < 4; ++i)
        failures.append(eventOf(61min, u"login_failed"_s, QString::fromLatin1(address)));
    QCOMPARE(send(batch(freshId(), failures)).outcome(), "200");
    m_server.call({.method = "POST",
                   .target = "/v1/auth/login",
                   .body = QJsonObject{{u"email"_s, u"nobody@example.com"_s}, {u"password"_s, u"not this one"_s}}},
                  address);
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, address).outcome(), "200");
}

void ImportApiTest::undone()
{
    using namespace std::chrono_literals;
    const QByteArray address = m_server.freshAddress();
    const QString ip = QString::fromLatin1(address), id = freshId();
    const Call alerts{.method = "GET", .target = "/v1/security/alerts?type=brute_force", .token = m_server.admin()};
    const Call health{.method = "GET", .target = "/v1/health"};
    const int before = m_server.call(alerts)["total"_L1].toInt();
    QJsonArray failures;
    for (int i = 0; i < 5; ++i)
        failures.append(eventOf(2h + std::chrono::minutes(5 - i), u"login_failed"_s, ip));
    QCOMPARE(send(batch(id, failures)).outcome(), "200");
    QJsonObject body = batch(id, {}, 5); // after all events, for they are the evidence
    body[u"blocks"_s] = QJsonArray{QJsonObject{{u"ipAddress"_s, ip},
                                               {u"attempts"_s, 5},
                                               {u"blockedAt"_s, time(2h)},
                                               {u"expiresAt"_s, time(2h - 24h)},
                                               {u"accounts"_s, QJsonArray{}}}};
    QCOMPARE(send(body).outcome(), "200");
    QCOMPARE(m_server.call(health, address).outcome(), "403 ip_blocked");
    QCOMPARE(m_server.call(alerts)["total"_L1].toInt(), before + 1);

    const auto undo = [&](const QString &import) {
        return send({{u"import"_s, import}, {u"account"_s, m_server.administrator().id}, {u"undo"_s, true}});
    };
    QCOMPARE(undo(freshId()).outcome(), "404 not_found");
    QJsonObject both = batch(id, failures);
    both[u"undo"_s] = true;
    QCOMPARE(send(both).outcome(), "400 invalid_request");
    const Answer answer = undo(id);
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer["alerts"_L1].toInt(), 1);
    QCOMPARE(answer["blocks"_L1].toInt(), 1);
    const QJsonObject row = m_server.rowOf(answer.requestId());
    QCOMPARE(row["action"_L1].toString(), u"import_undone"_s);
    QCOMPARE(row["metadata"_L1]["import"_L1].toString(), id);
    QCOMPARE(m_server.call(health, address).outcome(), "200");
    QCOMPARE(m_server.call(alerts)["total"_L1].toInt(), before);
    const QJsonArray rows = m_server.rows("action=login_failed&ipAddress=" + address);
    QCOMPARE(rows.size(), 5);
    for (const QJsonValue &each : rows)
        QVERIFY(each["undone"_L1].toBool());
    QVERIFY(!m_server.rowOf(answer.requestId()).contains("undone"_L1));
    QCOMPARE(undo(id).outcome(), "409 already_exists");
    QCOMPARE(send(batch(id, failures)).outcome(), "409 already_exists");
    m_server.restart();
    QCOMPARE(m_server.call(health, address).outcome(), "200");
    const Call verify{.method = "GET", .target = "/v1/admin/audit/verify", .token = m_server.admin()};
    QVERIFY(m_server.call(verify)["intact"_L1].toBool(false));
}

void ImportApiTest::undoneFailuresDoNotCount()
{
    using namespace std::chrono_literals;
    const QByteArray address = m_server.freshAddress();
    const QString id = freshId();
    QJsonArray failures;
    for (int i = 0; i < 4; ++i)
        failures.append(eventOf(std::chrono::minutes(30 - i), u"login_failed"_s, QString::fromLatin1(address)));
    QCOMPARE(send(batch(id, failures)).outcome(), "200");
    QCOMPARE(send({{u"import"_s, id}, {u"account"_s, m_server.administrator().id}, {u"undo"_s, true}}).outcome(),
             "200");
    for (const bool restarts : {false, true}) {
        if (restarts)
            m_server.restart();
        m_server.call({.method = "POST",
                       .target = "/v1/auth/login",
                       .body = QJsonObject{{u"email"_s, u"nobody@example.com"_s}, {u"password"_s, u"not this one"_s}}},
                      address);
        QCOMPARE(m_server.call({.method = "GET", .target = "/v1/health"}, address).outcome(), "200");
    }
}

void ImportApiTest::undonePlacesAreNew_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("at once") << false;
    QTest::newRow("after a restart") << true;
}

// An account's own place, one that an undone import taught, and that one again; what others know of a place stays.
void ImportApiTest::undonePlacesAreNew()
{
    using namespace std::chrono_literals;
    QFETCH(const bool, restarts);
    const TestAccount account = m_server.makeAccount();
    const auto import = [&](const QByteArray &address, std::chrono::hours ago) {
        QJsonObject body = batch(freshId(), {eventOf(ago, u"login"_s, QString::fromLatin1(address))});
        body[u"account"_s] = account.id;
        return body;
    };
    const auto countries = [&] { return places(account); };
    QCOMPARE(send(import(kGermany, 300h)).outcome(), "200");
    const QJsonObject wrong = import(kJapan, 290h);
    QCOMPARE(send(wrong).outcome(), "200");
    QTRY_COMPARE(countries(), QStringList{u"JP"_s});
    QCOMPARE(undo(wrong).outcome(), "200");
    QCOMPARE(countries(), QStringList());
    if (restarts)
        m_server.restart();
    QCOMPARE(send(import(kJapan, 280h)).outcome(), "200");
    QTRY_COMPARE(countries(), QStringList{u"JP"_s});
    // The second one knows it now, also when a third that says the same is undone.
    const QJsonObject third = import(kJapan, 270h);
    QCOMPARE(send(third).outcome(), "200");
    QCOMPARE(undo(third).outcome(), "200");
    if (restarts)
        m_server.restart();
    for (const QByteArray &address : {kJapan, kGermany, kFrance})
        QCOMPARE(send(import(address, 260h)).outcome(), "200");
    QTRY_COMPARE(countries(), (QStringList{u"FR"_s, u"JP"_s})); // the last one, so that all were judged
}

void ImportApiTest::undoneRequestsDoNotCount_data()
{
    undonePlacesAreNew_data();
}

// Two days of heavy traffic that was never there must not hide a spike.
void ImportApiTest::undoneRequestsDoNotCount()
{
    using namespace std::chrono_literals;
    QFETCH(const bool, restarts);
    const TestAccount account = m_server.makeAccount();
    const auto import = [&](const QJsonArray &events) {
        QJsonObject body = batch(freshId(), events);
        body[u"account"_s] = account.id;
        return body;
    };
    QJsonArray heavy, quiet, spike;
    for (int hour = 0; hour < 48; ++hour) {
        quiet.append(eventOf(300h - std::chrono::hours(hour)));
        for (int i = 1; i <= 20; ++i)
            heavy.append(eventOf(300h - std::chrono::hours(hour) - std::chrono::minutes(i)));
    }
    for (int i = 0; i < 60; ++i)
        spike.append(eventOf(251h - std::chrono::seconds(i)));
    const QJsonObject wrong = import(heavy);
    QCOMPARE(send(wrong).outcome(), "200");
    QCOMPARE(send(import(quiet)).outcome(), "200");
    QCOMPARE(undo(wrong).outcome(), "200");
    if (restarts)
        m_server.restart();
    QCOMPARE(send(import(spike)).outcome(), "200");
    QTRY_COMPARE(alertsOf(account, "request_spike").size(), 1);
}

// A log of which nothing came may be imported with other options.
void ImportApiTest::nothingIsNoImport()
{
    QJsonObject end = batch(freshId(), {});
    end[u"end"_s] = QJsonObject{{u"format"_s, u"nginx"_s}, {u"lines"_s, 4}, {u"skipped"_s, 4}};
    QCOMPARE(send(end).outcome(), "200");
    QCOMPARE(send(end).outcome(), "200");
}

void ImportApiTest::alertsWithoutMail()
{
    using namespace std::chrono_literals;
    QJsonArray events;
    for (int hour = 0; hour < 30; ++hour)
        events.append(eventOf(300h - std::chrono::hours(hour), u"api_request"_s, u"198.51.100.9"_s));
    for (int i = 0; i < 60; ++i)
        events.append(eventOf(260h - std::chrono::seconds(i), u"api_request"_s, u"198.51.100.9"_s));
    QCOMPARE(send(batch(freshId(), events)).outcome(), "200");
    const Call list{.method = "GET", .target = "/v1/security/alerts?type=request_spike", .token = m_server.admin()};
    QTRY_COMPARE(m_server.call(list)["total"_L1].toInt(), 1);
    const Answer mail =
        m_server.call({.method = "GET", .target = "/v1/account/notifications", .token = m_server.admin()});
    QCOMPARE(mail["delivery"_L1]["waiting"_L1].toInt(-1), 0);
}

void ImportApiTest::badInput_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject good = {{u"createdAt"_s, u"2020-01-01T00:00:00Z"_s}, {u"action"_s, u"x"_s}};
    QTest::newRow("import") << u"import"_s << QJsonValue(u"short"_s);
    QTest::newRow("account") << u"account"_s << QJsonValue(u"somebody"_s);
    QTest::newRow("an account that is none") << u"account"_s << QJsonValue(u"acct_0000000000001"_s);
    QTest::newRow("offset") << u"offset"_s << QJsonValue(-1);
    QTest::newRow("events") << u"events"_s << QJsonValue(u"x"_s);
    QTest::newRow("an event") << u"events"_s << QJsonValue(QJsonArray{QJsonObject{{u"action"_s, u"x"_s}}});
    QTest::newRow("an event of nobody") << u"events"_s << QJsonValue(QJsonArray{[&] {
        QJsonObject other = good;
        other[u"account"_s] = u"acct_0000000000001"_s;
        return other;
    }()});
    QJsonArray tooMany;
    for (int i = 0; i < 1001; ++i)
        tooMany.append(good);
    QTest::newRow("too many events") << u"events"_s << QJsonValue(tooMany);
    QTest::newRow("a block") << u"blocks"_s << QJsonValue(QJsonArray{QJsonObject{{u"ipAddress"_s, u"0.0.0.0/0"_s}}});
    QTest::newRow("end") << u"end"_s << QJsonValue(QJsonObject{{u"format"_s, u"apache"_s}});
    QTest::newRow("unknown") << u"dryRun"_s << QJsonValue(true);
}

void ImportApiTest::badInput()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const qsizetype before = m_server.rows("action=x").size();
    QJsonObject body = batch(freshId(), {});
    body[member] = value;
    QCOMPARE(send(body).outcome(), "400 invalid_request");
    QCOMPARE(m_server.rows("action=x").size(), before);
}

QTEST_GUILESS_MAIN(ImportApiTest)
#include "importapitest.moc"
