// SPDX-License-Identifier: GPL-3.0-or-later
//
// The demonstration against a real server: what a newcomer sees is what the detectors found in made-up traffic.
#include "app/console/demo.h"
#include "app/console/console.h"
#include "server/core/crypto.h"
#include "tests/ui/journey/hands.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace postject::test;
using namespace Qt::Literals::StringLiterals;

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameTraffic();
    void everyMinuteHasItsAttack();
    void theDetectorsFindTheAttacks();
    void theConsoleOpensOnIt();

private:
    CryptoLibrary m_crypto;
};

void DemoTest::sameSeedSameTraffic()
{
    const QDateTime until(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::UTC);
    const QList<QJsonArray> month = DemoTraffic(7).month(until);
    QVERIFY(month == DemoTraffic(7).month(until));
    QVERIFY(month != DemoTraffic(8).month(until));
    QString last;
    qsizetype events = 0;
    for (const QJsonArray &batch : month) {
        QVERIFY(batch.size() <= DemoTraffic::kBatch);
        for (const QJsonValue &event : batch) {
            const QString at = event["createdAt"_L1].toString();
            QVERIFY(at >= last);
            last = at;
            ++events;
        }
    }
    QVERIFY(last <= until.toString(Qt::ISODateWithMs));
    QVERIFY(month.first().first()["createdAt"_L1].toString() < until.addDays(-29).toString(Qt::ISODateWithMs));
    QVERIFY(events > 5000);
}

// Also where the timer is late, and passes over the second at which one was due.
void DemoTest::everyMinuteHasItsAttack()
{
    DemoTraffic traffic(7);
    const QDateTime start(QDate(2026, 3, 2), QTime(10, 0), QTimeZone::UTC);
    int failures = 0;
    for (int i = 0; i * 1300 < 10 * 60'000; ++i) {
        for (const QJsonValue &event : traffic.second(start.addMSecs(i * 1300)))
            failures += event["action"_L1].toString() == "login_failed"_L1 ? 1 : 0;
    }
    QCOMPARE(failures, 10 * 6); // six of each attack
}

void DemoTest::theDetectorsFindTheAttacks()
{
    const QTemporaryDir folder;
    EmbeddedServer server(folder.filePath(u"data"_s), folder.filePath(u"config"_s));
    QString socket;
    server.startHere({.host = u"127.0.0.1"_s, .port = 0, .tls = false}, this, [&](const auto &started) {
        QVERIFY2(started, started ? "" : qPrintable(started.error()));
        socket = started->socketFile;
    });
    QTRY_VERIFY(!socket.isEmpty());
    Demo demo(socket, 1);
    QSignalSpy ready(&demo, &Demo::ready), failed(&demo, &Demo::failed);
    demo.start();
    QVERIFY(hands::eventually([&] { return !ready.isEmpty() || !failed.isEmpty(); }));
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));

    ui::ApiClient client;
    client.useLocalSocket(socket);
    ui::SessionClient session(&client);
    bool isSignedIn = false;
    session.logIn(demo.email(), demo.password(), std::nullopt, this,
                  [&](const ui::ApiResult<ui::LoginAnswer> &answer) { isSignedIn = answer.has_value(); });
    QTRY_VERIFY(isSignedIn);
    const auto ask = [&](EndpointId endpoint, const QUrlQuery &query) {
        std::optional<QJsonObject> body;
        client.send({.endpoint = endpoint, .query = query}, this,
                    [&](const ui::ApiResult<QJsonObject> &answer) { body = answer.value_or(QJsonObject()); });
        return hands::eventually([&] { return body.has_value(); }) ? *body : QJsonObject();
    };
    const QUrlQuery all{{u"account"_s, u"all"_s}, {u"limit"_s, u"1000"_s}};
    QHash<QString, int> types;
    QVERIFY(hands::eventually([&] {
        types.clear();
        for (const QJsonValue &each : ask(EndpointId::ListAlerts, all)["alerts"_L1].toArray())
            ++types[each["type"_L1].toString()];
        return types.size() >= 5;
    }));
    QCOMPARE(types.value(u"brute_force"_s), 3);
    QCOMPARE(types.value(u"geographic_change"_s), 3); // home and office are in one country
    QCOMPARE(types.value(u"unusual_endpoint"_s), 1);
    QVERIFY(types.value(u"request_spike"_s) >= 1); // more where the other attacks fall into a quiet hour
    QCOMPARE(types.value(u"distributed_guessing"_s), 1);
    const QJsonArray blocks = ask(EndpointId::ListBlocks, {})["blocks"_L1].toArray();
    QCOMPARE(blocks.size(), 1); // the others have run out
    QCOMPARE(blocks[0]["ipAddress"_L1].toString(), u"203.0.113.66"_s);
    const qint64 before = ask(EndpointId::ActivityLogs, all)["total"_L1].toInteger();
    QVERIFY(before > 5000);
    QVERIFY(hands::eventually([&] { return ask(EndpointId::ActivityLogs, all)["total"_L1].toInteger() > before + 2; }));
}

void DemoTest::theConsoleOpensOnIt()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"console.ini"_s), QSettings::IniFormat);
    Console console(settings, folder.filePath(u"data"_s), folder.filePath(u"config"_s));
    console.startDemo(1);
    QVERIFY(hands::eventually([] {
        const auto *window = shown<ui::MainWindow>();
        return window && window->currentPage() == "overview"_L1;
    }));
}

QTEST_MAIN(DemoTest)
#include "demotest.moc"
