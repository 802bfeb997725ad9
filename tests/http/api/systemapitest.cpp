// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server itself: liveness, verification of the log, backup; and what an administrator may ask everywhere.
#include "server/storage/query.h"
#include "tests/support/serverfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace postject;

class SystemApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void health();
    void verify();
    void aDamagedLogIsAnAlert_data();
    void aDamagedLogIsAnAlert();
    void backup();
    void backupRefusesBadInput_data();
    void backupRefusesBadInput();
    void backupThatCannotBeWritten();
    void everyAccountInTheSecurityTable_data();
    void everyAccountInTheSecurityTable();

private:
    Answer backupTo(const QJsonObject &body);

    ServerFixture m_server;
};

void SystemApiTest::health()
{
    const qsizetype before = m_server.rows().size();
    TestConnection connection = m_server.connectFrom(m_server.freshAddress());
    for (int i = 0; i < 5; ++i) {
        const Answer answer = connection.call({.method = "GET", .target = "/v1/health"});
        QCOMPARE(answer.outcome(), "200");
        QCOMPARE(answer.json(), QJsonObject({{u"status"_s, u"ok"_s}, {u"version"_s, u"" POSTJECT_VERSION ""_s}}));
    }
    QCOMPARE(m_server.rows().size(), before + 1); // the one that counted, and none for liveness
}

void SystemApiTest::verify()
{
    const qsizetype rows = m_server.rows().size();
    const Answer answer =
        m_server.call({.method = "GET", .target = "/v1/admin/audit/verify", .token = m_server.admin()});
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList({u"head"_s, u"intact"_s, u"removedRows"_s, u"rows"_s}));
    QCOMPARE(answer["intact"_L1].toBool(false), true);
    QCOMPARE(answer["rows"_L1].toInt(), rows + 1); // and the row of the count
    QVERIFY(!answer["head"_L1].toString().isEmpty());
    m_server.restart();
    QCOMPARE(m_server
                 .callLocally(
                     {.method = "GET", .target = "/v1/admin/audit/verify", .token = m_server.localToken()})["intact"_L1]
                 .toBool(false),
             true);
}

void SystemApiTest::aDamagedLogIsAnAlert_data()
{
    QTest::addColumn<int>("fromTheEnd"); // the newest rows are looked at by the start, the others by a verification
    QTest::newRow("new") << 2;
    QTest::newRow("old") << 300;
}

void SystemApiTest::aDamagedLogIsAnAlert()
{
    QFETCH(const int, fromTheEnd);
    ServerFixture server;
    TestConnection connection = server.connectLocally();
    for (int i = 0; i < 320; ++i)
        QCOMPARE(connection.call({.method = "GET", .target = "/v1/auth/me", .token = server.admin()}).outcome(), "200");
    connection.close();
    server.stop();
    qint64 row = 0;
    {
        const auto database = Database::open(server.dataDir() + u"/postject.sqlite"_s, OpenMode::Write);
        row = oneNumber((*database)->prepared("SELECT MAX(sequence) - ? FROM activity"_L1), {fromTheEnd}).value_or(0);
        QVERIFY((*database)->execute(u"DROP TRIGGER activity_is_not_changed"_s));
        QVERIFY((*database)->execute(u"UPDATE activity SET status = 418 WHERE sequence = %1"_s.arg(row)));
    }
    server.start();
    const auto ask = [&](const QByteArray &target) {
        return server.callLocally({.method = "GET", .target = target, .token = server.admin()});
    };
    const QString id = QString::fromLatin1(ActivityId{row}.toByteArray());
    const auto alerts = [&] { return ask("/v1/security/alerts?type=log_integrity")["alerts"_L1].toArray(); };
    if (fromTheEnd > 256)
        QCOMPARE(alerts().size(), 0);
    else
        QTRY_COMPARE(alerts().size(), 1);
    const Answer verdict = ask("/v1/admin/audit/verify");
    QCOMPARE(verdict["intact"_L1].toBool(true), false);
    QCOMPARE(verdict["firstBroken"_L1].toString(), id);
    QCOMPARE(alerts().size(), 1);
    const QJsonObject alert = alerts().first().toObject();
    QCOMPARE(alert["severity"_L1].toString(), u"critical"_s);
    QCOMPARE(alert["metadata"_L1]["firstBroken"_L1].toString(), id);
    QCOMPARE(alert["accountId"_L1], QJsonValue(QJsonValue::Null));
}

Answer SystemApiTest::backupTo(const QJsonObject &body)
{
    return m_server.callLocally(
        {.method = "POST", .target = "/v1/admin/backup", .token = m_server.localToken(), .body = body});
}

void SystemApiTest::backup()
{
    const QString file = m_server.filePath(u"copy 'of' it.sqlite"_s);
    const Answer answer = backupTo({{u"file"_s, file}});
    QCOMPARE(answer.outcome(), "200");
    QCOMPARE(answer.members(), QStringList({u"file"_s, u"message"_s}));
    QCOMPARE(m_server.rowOf(answer.requestId())["action"_L1].toString(), u"backup_made"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(made.read(16).startsWith("SQLite format 3"));
    QVERIFY(!QFileInfo::exists(file + u"-wal"_s));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(file).permissions() & others));
    // By an administrator with an account too, over the local socket.
    const Answer signedIn = m_server.callLocally({.method = "POST",
                                                  .target = "/v1/admin/backup",
                                                  .token = m_server.admin(),
                                                  .body = QJsonObject{{u"file"_s, m_server.filePath(u"second"_s)}}});
    QCOMPARE(signedIn.outcome(), "200");
}

void SystemApiTest::backupRefusesBadInput_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QJsonObject() << u"file"_s;
    QTest::newRow("relative") << QJsonObject{{u"file"_s, u"copy.sqlite"_s}} << u"file"_s;
    QTest::newRow("a number") << QJsonObject{{u"file"_s, 7}} << u"file"_s;
    QTest::newRow("unknown") << QJsonObject{{u"file"_s, u"/tmp/x"_s}, {u"overwrite"_s, true}} << u"overwrite"_s;
}

void SystemApiTest::backupRefusesBadInput()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, field);
    const Answer answer = backupTo(body);
    QCOMPARE(answer.outcome(), "400 invalid_request");
    QVERIFY2(answer.fields().contains(field), answer.body.constData());
}

void SystemApiTest::backupThatCannotBeWritten()
{
    const QString file = m_server.filePath(u"once.sqlite"_s);
    QCOMPARE(backupTo({{u"file"_s, file}}).outcome(), "200");
    const QByteArray before = [&] {
        QFile made(file);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }();
    QVERIFY(backupTo({{u"file"_s, file}}).status >= 400); // what is there is not overwritten
    QFile made(file);
    QVERIFY(made.open(QIODevice::ReadOnly) && made.readAll() == before);
    QVERIFY(backupTo({{u"file"_s, m_server.filePath(u"no/such/folder/x"_s)}}).status >= 400);
    const QString own = m_server.dataDir() + u"/postject.sqlite"_s;
    QVERIFY(backupTo({{u"file"_s, own}}).status >= 400);
    QCOMPARE(m_server.call({.method = "GET", .target = "/v1/auth/me", .token = m_server.member()}).outcome(), "200");
}

void SystemApiTest::everyAccountInTheSecurityTable_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray &path :
         {"/v1/security/alerts"_ba, "/v1/security/activity-logs"_ba, "/v1/security/activity-logs/histogram"_ba,
          "/v1/security/blocks"_ba, "/v1/admin/accounts"_ba, "/v1/admin/audit/verify"_ba})
        QTest::newRow(path.constData()) << path;
}

// An administrator may add account=<id> or account=all to every GET of that table.
void SystemApiTest::everyAccountInTheSecurityTable()
{
    QFETCH(const QByteArray, path);
    for (const QByteArray &account : {"all"_ba, m_server.administrator().id.toLatin1()}) {
        QCOMPARE(m_server.call({.method = "GET", .target = path + "?account=" + account, .token = m_server.admin()})
                     .outcome(),
                 "200");
    }
}

QTEST_GUILESS_MAIN(SystemApiTest)
#include "systemapitest.moc"
