// SPDX-License-Identifier: GPL-3.0-or-later
//
// Twenty wrong codes behind the right password lock the second factor: no right code opens it any more, from no address
// and after no restart; a backup code and an administrator do.
#include "server/storage/database.h"
#include "tests/support/serverfixture.h"

#include <QTest>

using namespace postject;

class TwoFactorLockApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void locksAtTwenty();
    void notBeforeTwenty();
    void staysLockedAfterARestart();
    void countsOnAfterARestart();
    void parallelGuessesAllCount();
    void aSuccessBeginsAnew();
    void aBackupCodeOpensIt();
    void anAdministratorOpensIt();

private:
    void guess(int times);
    QByteArray login(const QString &code) { return loginFrom(code, m_server.freshAddress()); }
    QByteArray loginFrom(const QString &code, const QByteArray &from)
    {
        return m_server.call(ServerFixture::loginCall(m_account, {}, code), from).outcome();
    }

    ServerFixture m_server;
    TestAccount m_account;
    QByteArray m_token;
    QString m_secret;
    QStringList m_backupCodes;
};

void TwoFactorLockApiTest::init()
{
    m_account = m_server.makeAccount();
    m_token = m_server.signInLocally(m_account);
    std::tie(m_secret, m_backupCodes) = m_server.enrol(m_token);
}

// From many addresses, of which none is blocked.
void TwoFactorLockApiTest::guess(int times)
{
    QByteArray from;
    for (int i = 0; i < times; ++i) {
        if (i % 4 == 0)
            from = m_server.freshAddress();
        QCOMPARE(loginFrom(u"000000"_s, from), "401 invalid_two_factor_token");
    }
}

void TwoFactorLockApiTest::locksAtTwenty()
{
    guess(20);
    QCOMPARE(login(m_server.code(m_secret)), "401 invalid_two_factor_token");
    m_server.clock().advance(std::chrono::hours(48));
    QCOMPARE(login(m_server.code(m_secret)), "401 invalid_two_factor_token");
}

void TwoFactorLockApiTest::notBeforeTwenty()
{
    guess(19);
    QCOMPARE(login(m_server.code(m_secret)), "200");
}

void TwoFactorLockApiTest::staysLockedAfterARestart()
{
    guess(20);
    m_server.restart();
    QCOMPARE(login(m_server.code(m_secret)), "401 invalid_two_factor_token");
}

void TwoFactorLockApiTest::countsOnAfterARestart()
{
    guess(12);
    m_server.restart();
    guess(8);
    QCOMPARE(login(m_server.code(m_secret)), "401 invalid_two_factor_token");
}

// Several at once, as many as no address is blocked for: none of them may count for another.
void TwoFactorLockApiTest::parallelGuessesAllCount()
{
    for (int round = 0; round < 5; ++round) {
        // While this is locked nothing is committed: each is judged before another is stored.
        const auto database = Database::open(m_server.dataDir() + u"/postject.sqlite"_s, OpenMode::Write);
        QVERIFY((*database)->execute(u"BEGIN IMMEDIATE"_s));
        const QByteArray from = m_server.freshAddress();
        std::vector<TestConnection> connections;
        for (int i = 0; i < 4; ++i) {
            connections.push_back(m_server.connectFrom(from));
            connections.back().send(ServerFixture::loginCall(m_account, {}, u"000000"_s));
        }
        QTest::qWait(500);
        QVERIFY((*database)->execute(u"COMMIT"_s));
        for (TestConnection &connection : connections)
            QCOMPARE(connection.receive().outcome(), "401 invalid_two_factor_token");
    }
    m_server.restart(); // what is on disk has counted them all too
    QCOMPARE(login(m_server.code(m_secret)), "401 invalid_two_factor_token");
}

void TwoFactorLockApiTest::aSuccessBeginsAnew()
{
    guess(19);
    QCOMPARE(login(m_server.code(m_secret)), "200");
    m_server.clock().advance(std::chrono::seconds(30));
    m_server.restart();
    guess(19);
    QCOMPARE(login(m_server.code(m_secret)), "200");
}

void TwoFactorLockApiTest::aBackupCodeOpensIt()
{
    guess(20);
    QCOMPARE(login(m_backupCodes.first()), "200");
    QCOMPARE(login(m_server.code(m_secret)), "200");
}

void TwoFactorLockApiTest::anAdministratorOpensIt()
{
    guess(20);
    QCOMPARE(m_server
                 .callLocally({.method = "PATCH",
                               .target = "/v1/admin/accounts/" + m_account.id.toLatin1(),
                               .token = m_server.admin(),
                               .body = QJsonObject{{u"resetTwoFactor"_s, true}}})
                 .outcome(),
             "200");
    QCOMPARE(m_server.call(ServerFixture::loginCall(m_account), m_server.freshAddress()).outcome(), "200");
}

QTEST_GUILESS_MAIN(TwoFactorLockApiTest)
#include "twofactorlockapitest.moc"
