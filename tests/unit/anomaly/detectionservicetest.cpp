// SPDX-License-Identifier: GPL-3.0-or-later
//
// The service over a real log: it finds what was committed while nobody judged (a crash between the two), raises
// nothing twice, judges imports in their own time, keeps updates to one a second, and loses nothing to a full disk.
#include "server/anomaly/detectionservice.h"
#include "server/alerts/securityalerts.h"
#include "tests/unit/storage/storagefixture.h"

using namespace postject;
using namespace std::chrono_literals;

class DetectionServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void catchesUpAfterACrash();
    void raisesNothingTwice();
    void importsAreJudgedInTheirTime();
    void rowsThatJumpInTimeDoNotStall();
    void updatesAreGathered();
    void losesNothingToAFailingDisk();
    void aNewAlertIsStoredAtOnce();
    void worseFindingsComeAtOnce();
    void failedLoginsAreTheLogs();
    void whatIsAnAttempt_data();
    void whatIsAnAttempt();
    void catchesUpInSlices();
    void deletedAccountsRaiseNothing();
    void forgetsADeletedAccount();
    void whatItRestsForWaits();

private:
    void startService();
    void stopService();
    static ActivityRow sensitive(TimePoint at);
    std::vector<ActivityRow> sensitiveRows(int count, TimePoint at);
    QList<AlertRecord> alerts() const;

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<DetectionService> m_service;
    int m_alertCommits = 0;
};

void DetectionServiceTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(m_fixture->change([](Stores &stores) { return stores.accounts.insert(account(1)); }));
    m_alertCommits = 0;
}

void DetectionServiceTest::cleanup()
{
    m_fixture->stop();
    m_service.reset();
    m_fixture.reset();
}

// A writer of its own for each, as in the server.
void DetectionServiceTest::startService()
{
    m_fixture->stop();
    QCOMPARE(m_fixture->start(), QString());
    auto started = DetectionService::start(
        m_fixture->folder->databaseFile, *m_fixture->writer, m_fixture->clock,
        [](const QByteArray &address) {
            return std::pair(QByteArray(address == "192.0.2.1" ? "DE" : "FR"), QByteArray());
        },
        [](const Finding &finding) { return alertOf(finding); });
    QVERIFY(started);
    m_service = *std::move(started);
    m_fixture->writer->follow([this](const CommittedBatch &batch) {
        m_alertCommits += batch.alerts.isEmpty() ? 0 : 1;
        m_service->judge(batch);
    });
}

void DetectionServiceTest::stopService()
{
    m_service->flush();
    m_fixture->stop();
    m_service.reset();
    QCOMPARE(m_fixture->start(), QString());
}

ActivityRow DetectionServiceTest::sensitive(TimePoint at)
{
    ActivityRow row = activityRow(at);
    row.account = AccountId{1};
    row.endpoint = "/v1/admin/accounts";
    return row;
}

std::vector<ActivityRow> DetectionServiceTest::sensitiveRows(int count, TimePoint at)
{
    return std::vector<ActivityRow>(static_cast<std::size_t>(count), sensitive(at));
}

QList<AlertRecord> DetectionServiceTest::alerts() const
{
    const auto database = m_fixture->reader();
    AlertStore store(*database);
    const auto page = store.list({.everyAccount = true}, 100, 0);
    return page ? page->alerts : QList<AlertRecord>();
}

void DetectionServiceTest::catchesUpAfterACrash()
{
    startService();
    QVERIFY(m_fixture->append(sensitiveRows(8, kStart)));
    stopService();
    QVERIFY(m_fixture->append(sensitiveRows(3, kStart))); // nobody judged these
    QCOMPARE(alerts().size(), 0);
    startService();
    QTRY_COMPARE(alerts().size(), 1);
    QCOMPARE(alerts()[0].occurrences, 1);
    QCOMPARE(alerts()[0].evidence.size(), 11);
}

void DetectionServiceTest::raisesNothingTwice()
{
    startService();
    QVERIFY(m_fixture->append(sensitiveRows(12, kStart)));
    QTRY_COMPARE(alerts().size(), 1);
    for (int i = 0; i < 3; ++i) {
        stopService();
        startService();
        QVERIFY(m_fixture->append({activityRow(kStart)}));
    }
    stopService();
    QCOMPARE(alerts().size(), 1);
    QCOMPARE(alerts()[0].occurrences, 2);
}

void DetectionServiceTest::importsAreJudgedInTheirTime()
{
    startService();
    QVERIFY(m_fixture->append(sensitiveRows(5, kStart)));
    // A quiet month before, then two days with a spike at their end, all in one submission.
    const TimePoint past = kStart - std::chrono::days(40);
    std::vector<ActivityRow> rows;
    for (int hour = 48; hour > 0; --hour) {
        for (int i = 0; i < 10; ++i) {
            rows.push_back(activityRow(past - std::chrono::hours(hour)));
            rows.back().account = AccountId{1};
        }
    }
    for (int i = 0; i < 51; ++i) {
        rows.push_back(activityRow(past + i * 1s));
        rows.back().account = AccountId{1};
    }
    QVERIFY(m_fixture->append(rows));
    QTRY_COMPARE(alerts().size(), 1);
    QCOMPARE(alerts()[0].type, "request_spike");
    QCOMPARE(alerts()[0].createdAt, past + 50s);
    QCOMPARE(alerts()[0].metadata, "{\"normalRate\":10,\"currentRate\":51,\"window\":\"1 hour\"}");
    QCOMPARE(alerts()[0].evidence.size(), 50);
    // The present has 5 sensitive requests still.
    QVERIFY(m_fixture->append(sensitiveRows(5, kStart)));
    stopService();
    QCOMPARE(alerts().size(), 1);
    startService();
    QVERIFY(m_fixture->append(sensitiveRows(1, kStart)));
    QTRY_COMPARE(alerts().size(), 2);
}

// Newest first: each row asks for the past. The thread is given back in between, and the last row is judged too.
void DetectionServiceTest::rowsThatJumpInTimeDoNotStall()
{
    startService();
    std::vector<ActivityRow> rows;
    for (int i = 0; i < 1000; ++i)
        rows.push_back(sensitive(kStart - i * 20min));
    for (int i = 0; i < 11; ++i)
        rows.push_back(sensitive(kStart + 1h));
    int ticks = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&ticks] { ++ticks; });
    ticking.start(0);
    QVERIFY(m_fixture->append(rows));
    QTRY_COMPARE_WITH_TIMEOUT(alerts().size(), 1, 20'000);
    QVERIFY(ticks > 20);
    QCOMPARE(alerts()[0].createdAt, kStart + 1h);
    QCOMPARE(alerts()[0].occurrences, 1);
}

void DetectionServiceTest::updatesAreGathered()
{
    startService();
    QVERIFY(m_fixture->append(sensitiveRows(11, kStart)));
    QTRY_COMPARE(alerts().size(), 1);
    for (int i = 0; i < 40; ++i)
        QVERIFY(m_fixture->append(sensitiveRows(5, kStart + i * 1ms)));
    QTRY_COMPARE(alerts()[0].occurrences, 201);
    QVERIFY2(m_alertCommits <= 6, QByteArray::number(m_alertCommits).constData()); // one, and one for each second
    QCOMPARE(alerts()[0].lastSeenAt, kStart + 39ms);
    QCOMPARE(alerts()[0].evidence.size(), 50);
}

void DetectionServiceTest::losesNothingToAFailingDisk()
{
    startService();
    QVERIFY(m_fixture->append(sensitiveRows(10, kStart)));
    QTRY_VERIFY(!m_service->isCatchingUp()); // the eleventh is told out of the log's order
    const auto other = Database::open(m_fixture->folder->databaseFile, OpenMode::Write);
    QVERIFY(other);
    m_service->judge({.rows = {{.id = {1000}, .row = sensitive(kStart)}}, .alerts = {}});
    QTRY_COMPARE(alerts().size(), 1);
    QVERIFY((*other)->execute(u"BEGIN IMMEDIATE"_s)); // another program takes the lock
    m_service->judge({.rows = {{.id = {1001}, .row = sensitive(kStart + 1s)}}, .alerts = {}});
    m_service->flush();
    QTest::qWait(2500); // longer than the writer waits for a lock
    QCOMPARE(alerts()[0].occurrences, 1);
    QVERIFY((*other)->execute(u"ROLLBACK"_s));
    QTRY_COMPARE_WITH_TIMEOUT(alerts()[0].occurrences, 2, 10'000);
}

// Not with the next second's updates: a few commits later it is there.
void DetectionServiceTest::aNewAlertIsStoredAtOnce()
{
    startService();
    QTRY_VERIFY(!m_service->isCatchingUp());
    QVERIFY(m_fixture->append(sensitiveRows(11, kStart)));
    for (int commits = 0; commits < 20 && alerts().isEmpty(); ++commits)
        QVERIFY(m_fixture->append({activityRow(kStart)}));
    QCOMPARE(alerts().size(), 1);
}

void DetectionServiceTest::failedLoginsAreTheLogs()
{
    startService();
    const auto failure = [](const QByteArray &from, TimePoint at, std::optional<AccountId> of = std::nullopt) {
        ActivityRow row = activityRow(at, "login_failed", 401);
        row.ipAddress = from;
        row.account = of;
        return row;
    };
    QVERIFY(m_fixture->append({failure("192.0.2.1", kStart), failure("192.0.2.1", kStart + 2s, AccountId{1}),
                               failure("192.0.2.1", kStart + 1s), failure("192.0.2.11", kStart + 1s),
                               failure("2001:db8:0:1::1", kStart + 3s), failure("2001:db8:0:1:ffff::2", kStart + 4s),
                               failure("2001:db8:0:2::1", kStart + 4s)}));
    QVERIFY(m_fixture->append({activityRow(kStart + 1s)})); // no login
    const QList<FailedLoginRecord> found = m_service->failedLogins("192.0.2.1", kStart);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].at, kStart + 1s);
    QVERIFY(!found[0].account);
    QCOMPARE(found[1].at, kStart + 2s);
    QCOMPARE(found[1].account, std::optional(AccountId{1}));
    QCOMPARE(m_service->failedLogins("2001:db8:0:1::/64", kStart).size(), 2);
    QCOMPARE(m_service->failedLogins("192.0.2.3", kStart).size(), 0);
}

void DetectionServiceTest::worseFindingsComeAtOnce()
{
    startService();
    const auto attempt = [](const char *action, const char *address, TimePoint at) {
        ActivityRow row = activityRow(at, action);
        row.account = AccountId{1};
        row.ipAddress = address;
        return row;
    };
    QVERIFY(m_fixture->append({attempt("login", "192.0.2.1", kStart)}));
    QVERIFY(m_fixture->append({attempt("login_failed", "192.0.2.2", kStart + 1s)}));
    QTRY_COMPARE(alerts().size(), 1);
    QCOMPARE(alerts()[0].severity, Severity::Low);
    QVERIFY(m_fixture->append({attempt("login", "192.0.2.2", kStart + 2s)}));
    QTRY_COMPARE(alerts()[0].severity, Severity::High);
    QCOMPARE(alerts().size(), 1);
    QCOMPARE(alerts()[0].occurrences, 2);
    QVERIFY(alerts()[0].description.startsWith(u"Signed in"_s));
    QVERIFY(alerts()[0].metadata.contains("\"succeeded\":true"));
}

void DetectionServiceTest::whatIsAnAttempt_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("metadata");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("severity"); // -1: no attempt
    const auto row = [](const char *name, const char *action, const char *metadata, int status, int severity) {
        QTest::newRow(name) << QByteArray(action) << QByteArray(metadata) << status << severity;
    };
    row("wrong password", "login_failed", R"({"reason":"credentials"})", 401, 0);
    row("ingested", "login_failed", "{}", 0, 0);
    row("wrong code", "login_failed", R"({"reason":"two_factor"})", 401, 1);
    row("no code", "api_request", R"({"reason":"two_factor_required"})", 401, 1);
    row("refused by the whitelist", "whitelist_refused", R"({"during":"login"})", 403, 1);
    row("succeeded", "login", R"({"factor":"totp"})", 200, 2);
    row("wrong current password", "login_failed", R"({"reason":"current_password"})", 401, -1);
    row("a token from a foreign address", "whitelist_refused", "{}", 403, -1);
    row("a wrong code while signed in", "2fa_failed", "{}", 401, -1);
    row("malformed", "api_request", "{}", 400, -1);
    row("an ordinary request", "api_request", "{}", 200, -1);
}

void DetectionServiceTest::whatIsAnAttempt()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, metadata);
    QFETCH(const int, status);
    QFETCH(const int, severity);
    startService();
    ActivityRow row = activityRow(kStart, "login");
    row.account = AccountId{1};
    row.ipAddress = "192.0.2.1";
    row.endpoint = "/v1/auth/login";
    QVERIFY(m_fixture->append({row}));
    row.ipAddress = "192.0.2.2";
    row.action = action;
    row.metadata = metadata;
    row.status = status;
    QVERIFY(m_fixture->append({row}));
    stopService();
    const QList<AlertRecord> found = alerts();
    QCOMPARE(found.size(), severity < 0 ? 0 : 1);
    if (severity >= 0)
        QCOMPARE(found[0].severity, static_cast<Severity>(severity));
    if (severity >= 0)
        QCOMPARE(found[0].subject, "FR");
}

void DetectionServiceTest::catchesUpInSlices()
{
    startService();
    stopService();
    for (int i = 0; i < 30; ++i) { // 3000 rows that nobody judged, an hour apart
        QVERIFY(m_fixture->append(sensitiveRows(100, kStart + std::chrono::hours(2 * i))));
    }
    startService();
    QVERIFY(m_fixture->append(sensitiveRows(1, kStart + 100h))); // while it is behind
    QTRY_COMPARE_WITH_TIMEOUT(alerts().size() > 0 && alerts().last().lastSeenAt == kStart + 58h, true, 10'000);
    stopService();
    qint64 occurrences = 0;
    for (const AlertRecord &alert : alerts())
        occurrences += alert.type == "unusual_endpoint" ? alert.occurrences : 0;
    QCOMPARE(occurrences, 30 * 90);
}

// Their rows are in the log that is caught up with, beside those of others.
void DetectionServiceTest::deletedAccountsRaiseNothing()
{
    QVERIFY(
        m_fixture->change([](Stores &stores) { return stores.accounts.insert(account(2, u"other@example.com"_s)); }));
    startService();
    stopService();
    std::vector<ActivityRow> rows = sensitiveRows(11, kStart);
    const std::size_t own = rows.size();
    for (std::size_t i = 0; i < own; ++i) {
        rows.push_back(rows[i]);
        rows.back().account = AccountId{2};
    }
    QVERIFY(m_fixture->append(rows));
    QVERIFY(m_fixture->change([](Stores &stores) { return stores.accounts.remove(AccountId{1}); })->mutation);
    startService();
    QTRY_COMPARE(alerts().size(), 1);
    QCOMPARE(alerts()[0].account, AccountId{2});
    stopService();
    const auto database = m_fixture->reader();
    const auto raised = Stores(*database).activity.list({.everyAccount = true, .action = "alert_raised"}, 10, 0);
    QVERIFY(raised);
    QCOMPARE(raised->total, 1);
    QVERIFY(Stores(*database).detection.judged()->value >= std::ssize(rows));
}

// What was found, and not yet stored, when it went.
void DetectionServiceTest::forgetsADeletedAccount()
{
    startService();
    QVERIFY(m_fixture->append(sensitiveRows(12, kStart)));
    QTRY_COMPARE(alerts().size(), 1);
    QVERIFY(m_fixture->append(sensitiveRows(5, kStart)));
    QVERIFY(m_fixture->change([](Stores &stores) { return stores.accounts.remove(AccountId{1}); })->mutation);
    m_service->forget(AccountId{1});
    QVERIFY(m_fixture->append(sensitiveRows(30, kStart))); // answered while it was deleted
    stopService();
    QCOMPARE(alerts().size(), 0);
}

void DetectionServiceTest::whatItRestsForWaits()
{
    startService();
    QVERIFY(m_fixture->append(sensitiveRows(10, kStart)));
    m_service->pause();
    QVERIFY(m_fixture->append(sensitiveRows(2, kStart)));
    stopService();
    QCOMPARE(alerts().size(), 0);
    startService();
    QTRY_COMPARE(alerts().size(), 1);
    // The eleventh may be stored before the twelfth is judged.
    QTRY_COMPARE(alerts()[0].metadata, "{\"endpoint\":\"/v1/admin*\",\"count\":12,\"window\":\"1 hour\"}");
    stopService();
    QCOMPARE(alerts()[0].occurrences, 2);
}

QTEST_GUILESS_MAIN(DetectionServiceTest)
#include "detectionservicetest.moc"
