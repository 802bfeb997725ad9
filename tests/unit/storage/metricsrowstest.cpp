// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/rollups.h"
#include "tests/unit/storage/storagefixture.h"

using namespace postject;

namespace {

const qint64 kFirst = floorDivide(toMilliseconds(kStart), kMinute);

ActivityRow attempt(int minute, const QByteArray &address, const QByteArray &action, qint64 account = 0)
{
    ActivityRow row = activityRow(kStart + std::chrono::minutes(minute), action, action == "login" ? 200 : 401);
    row.ipAddress = address;
    row.country = address.startsWith("203.") ? "NL" : "";
    if (account > 0)
        row.account = AccountId{account};
    return row;
}

ActivityRow request(int minute, const QByteArray &path, qint64 account, const QByteArray &address = "203.0.113.42")
{
    ActivityRow row = attempt(minute, address, "api_request", account);
    row.endpoint = path;
    return row;
}

// "203.0.113.1 NL @5 2/3": at minute 5, two that succeeded and three that failed.
QStringList inWords(const LogCounts<SignInCount> &found)
{
    QStringList words;
    for (const SignInCount &each : found.counts)
        words.append(u"%1 %2 @%3 %4/%5"_s.arg(QString::fromLatin1(each.address), QString::fromLatin1(each.country))
                         .arg(each.start - kFirst)
                         .arg(each.succeeded)
                         .arg(each.failed));
    words.sort();
    return words;
}

QStringList inWords(const LogCounts<PathCount> &found)
{
    QStringList words;
    for (const PathCount &each : found.counts)
        words.append(u"%1 @%2 %3"_s.arg(QString::fromLatin1(each.path)).arg(each.start - kFirst).arg(each.requests));
    words.sort();
    return words;
}

} // namespace

// What the charts are told from the log's rows, and how far back they are read.
class MetricsRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void attemptsByAddressAndStep();
    void attemptsBeforeAnyLogin();
    void attemptsOfOneAccount();
    void noMoreThanTheNewestAttempts();
    void pathsOfSensitiveMinutes();
    void noMoreThanTheNewestMinutes();

private:
    // Step five minutes, of the first hour.
    LogCounts<SignInCount> signIns(qint64 account = kEveryAccount, qint64 rowsMax = MetricsStore::kRowsMax)
    {
        const auto database = m_fixture->reader();
        return MetricsStore(*database).signIns(account, kFirst, kFirst + 60, 5, rowsMax).value();
    }
    LogCounts<PathCount> paths(qint64 account = kEveryAccount, qint64 rowsMax = MetricsStore::kRowsMax)
    {
        const auto database = m_fixture->reader();
        return MetricsStore(*database).pathsOfSensitiveMinutes(account, kFirst, kFirst + 60, 5, rowsMax).value();
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void MetricsRowsTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
}

void MetricsRowsTest::attemptsByAddressAndStep()
{
    QVERIFY(m_fixture->append({attempt(-1, "203.0.113.1", "login_failed"), attempt(4, "203.0.113.1", "login_failed"),
                               attempt(5, "203.0.113.1", "2fa_failed"), attempt(9, "203.0.113.1", "login", 1),
                               attempt(9, "203.0.113.1", "api_request", 1), attempt(5, "10.0.0.9", "login_failed"),
                               attempt(60, "10.0.0.9", "login_failed")}));
    const LogCounts<SignInCount> found = signIns();
    QCOMPARE(inWords(found),
             (QStringList{u"10.0.0.9  @5 0/1"_s, u"203.0.113.1 NL @0 0/1"_s, u"203.0.113.1 NL @5 1/1"_s}));
    QCOMPARE(found.from, kStart);
    for (const SignInCount &each : found.counts) {
        if (each.succeeded > 0)
            QCOMPARE(each.lastAt, kStart + std::chrono::minutes(9));
    }
}

void MetricsRowsTest::attemptsBeforeAnyLogin()
{
    QVERIFY(m_fixture->append({attempt(1, "203.0.113.1", "login_failed")}));
    QCOMPARE(inWords(signIns()), QStringList{u"203.0.113.1 NL @0 0/1"_s});
}

// By either way: along the account's rows, and along everybody's attempts where those of the account are too many.
void MetricsRowsTest::attemptsOfOneAccount()
{
    std::vector<ActivityRow> rows{attempt(1, "203.0.113.1", "login_failed", 1), attempt(2, "203.0.113.1", "login", 1),
                                  attempt(3, "203.0.113.2", "login_failed", 2),
                                  attempt(3, "203.0.113.3", "login_failed")};
    for (int i = 0; i < 20; ++i)
        rows.push_back(request(4 + i, "/v1/emails", 1));
    QVERIFY(m_fixture->append(std::move(rows)));
    const QStringList own{u"203.0.113.1 NL @0 1/1"_s};
    QCOMPARE(inWords(signIns(1)), own);
    QCOMPARE(inWords(signIns(1, 10)), own);
    QCOMPARE(inWords(signIns(2)), QStringList{u"203.0.113.2 NL @0 0/1"_s});
    QVERIFY(signIns(3).counts.isEmpty());
}

void MetricsRowsTest::noMoreThanTheNewestAttempts()
{
    std::vector<ActivityRow> rows;
    for (int minute = 0; minute < 60; ++minute) {
        rows.push_back(attempt(minute, "203.0.113.1", "login_failed", 1));
        if (minute % 30 == 0)
            rows.push_back(attempt(minute, "203.0.113.1", "login", 1)); // these alone are few
    }
    QVERIFY(m_fixture->append(std::move(rows)));
    for (const qint64 account : {kEveryAccount, qint64{1}}) {
        const LogCounts<SignInCount> found = signIns(account, 20);
        QCOMPARE(found.from, kStart + std::chrono::minutes(39) + Milliseconds(1));
        qint64 failed = 0;
        for (const SignInCount &each : found.counts)
            failed += each.failed;
        QCOMPARE(failed, 20);
    }
    QCOMPARE(signIns(kEveryAccount, 60).from, kStart);
}

void MetricsRowsTest::pathsOfSensitiveMinutes()
{
    QVERIFY(m_fixture->append({request(1, "/v1/admin/accounts", 1), request(2, "/v1/admin/accounts", 1),
                               request(2, "/v1/billing", 2), request(7, "/v1/admin/accounts", 1, "local"),
                               request(8, "/v1/emails", 1)}));
    QCOMPARE(inWords(paths()), (QStringList{u"/v1/admin/accounts @0 2"_s, u"/v1/billing @0 1"_s}));
    QCOMPARE(inWords(paths(2)), QStringList{u"/v1/billing @0 1"_s});
    QCOMPARE(paths().from, kStart);
}

void MetricsRowsTest::noMoreThanTheNewestMinutes()
{
    std::vector<ActivityRow> rows;
    for (int minute = 0; minute < 60; ++minute) {
        for (int i = 0; i < 3; ++i)
            rows.push_back(request(minute, "/v1/admin/accounts", 1));
    }
    QVERIFY(m_fixture->append(std::move(rows)));
    const LogCounts<PathCount> found = paths(kEveryAccount, 7); // two minutes, and the one that exceeds it
    QCOMPARE(found.from, kStart + std::chrono::minutes(57));
    QCOMPARE(inWords(found), QStringList{u"/v1/admin/accounts @55 9"_s});
    QCOMPARE(paths(kEveryAccount, 2).from, kStart + std::chrono::minutes(59)); // one minute in any case
    QCOMPARE(paths(kEveryAccount, 178).from, kStart);
}

QTEST_GUILESS_MAIN(MetricsRowsTest)
#include "metricsrowstest.moc"
