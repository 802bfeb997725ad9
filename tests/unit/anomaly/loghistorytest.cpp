// SPDX-License-Identifier: GPL-3.0-or-later
//
// The past out of a real database, against one that looks at every row: random rows in random order of time, and
// questions as of random places in the log.
#include "server/anomaly/loghistory.h"
#include "server/anomaly/unusualendpointdetector.h"
#include "server/storage/countedfailures.h"
#include "server/storage/importtraces.h"
#include "tests/unit/anomaly/fakehistory.h"
#include "tests/unit/storage/storagefixture.h"

#include <random>

using namespace postject;
using namespace std::chrono_literals;

class LogHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requests();
    void requestsBetween();
    void accesses();
    void localRequestsAreNoAccesses();
    void places();
    void failedLogins();
    void cleanupTestCase() { m_fixture.close(); }

private:
    qint64 upTo(qint64 last) { return std::uniform_int_distribution<qint64>(0, last)(m_engine); }
    const FakeRow &anyRow() { return m_fake.rows[static_cast<std::size_t>(upTo(kRows - 1))]; }

    static constexpr int kRows = 6000;
    static constexpr auto kUndoneImport = "import_0123456789abcdef";
    std::mt19937_64 m_engine{7};
    StorageFixture m_fixture;
    FakeHistory m_fake;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DetectionStore> m_store;
    std::unique_ptr<LogHistory> m_history;
};

void LogHistoryTest::initTestCase()
{
    QCOMPARE(m_fixture.start(), QString());
    const std::array paths{"/v1/admin", "/v1/admin/accounts", "/v1/admim", "/v1/adminx", "/v1/billing", "/v1/auth/me"};
    std::vector<ActivityRow> rows;
    TimePoint now = kStart;
    for (int i = 0; i < kRows; ++i) {
        now += Milliseconds(upTo(9) == 0 ? upTo(10 * 3'600'000) : upTo(60'000));
        const TimePoint at = upTo(4) == 0 ? now - Milliseconds(upTo(9LL * 24 * 3'600'000)) : now;
        const FakeRow &fake = m_fake.append(AccountId{upTo(2) + 1}, at, paths[static_cast<std::size_t>(upTo(5))]);
        ActivityRow row = activityRow(at);
        row.account = fake.account;
        row.endpoint = fake.path;
        rows.push_back(row);
        // Beside it, and not in the other log: of the local socket, and of an import that is undone.
        if (upTo(1) != 0)
            row.ipAddress = "local";
        else
            row.requestId = kUndoneImport;
        rows.push_back(row);
    }
    const std::vector<ActivityRow> all = rows;
    const auto receipt = m_fixture.append(std::move(rows));
    QVERIFY(receipt);
    auto fake = m_fake.rows.begin();
    for (qsizetype i = 0; i < receipt->rows.size(); ++i) {
        const ActivityRow &row = all[static_cast<std::size_t>(i)];
        if (row.ipAddress != "local" && row.requestId != kUndoneImport)
            (fake++)->id = receipt->rows[i];
    }
    const auto undone = m_fixture.change([](Stores &stores) {
        return readImportTraces(stores.database, kUndoneImport).and_then([&](const ImportTraces &traces) {
            return forgetImportTraces(stores.database, traces, {}).and_then([&] {
                return stores.settings.set(kUndoneSetting.toByteArray() + kUndoneImport, "1");
            });
        });
    });
    QVERIFY(undone && undone->mutation);
    m_database = m_fixture.reader();
    m_store = std::make_unique<DetectionStore>(*m_database);
    m_history = std::make_unique<LogHistory>(*m_store);
}

void LogHistoryTest::requests()
{
    for (int i = 0; i < 200; ++i) {
        const FakeRow &row = anyRow();
        const qint64 minute = toMilliseconds(row.at) / 60'000 + upTo(4) - 2;
        const LogPosition before = LogPosition::before(anyRow().id);
        const PastRequests expected = m_fake.requests(row.account, minute, before);
        const PastRequests actual = m_history->requests(row.account, minute, before);
        QCOMPARE(actual.hours, expected.hours);
        QCOMPARE(actual.minutes, expected.minutes);
        QCOMPARE(actual.firstMinute, expected.firstMinute);
        QCOMPARE(actual.nextMinute, expected.nextMinute);
    }
}

void LogHistoryTest::requestsBetween()
{
    for (int i = 0; i < 200; ++i) {
        const FakeRow &row = anyRow();
        const qint64 minute = toMilliseconds(row.at) / 60'000;
        const LogPosition before = LogPosition::before(anyRow().id);
        QCOMPARE(m_history->requestsBetween(row.account, minute - 40, minute + 20, before),
                 m_fake.requestsBetween(row.account, minute - 40, minute + 20, before));
    }
}

void LogHistoryTest::accesses()
{
    for (const QByteArray &pattern : {QByteArray("/v1/admin*"), QByteArray("/v1/billing"), QByteArray("/none*")}) {
        for (int i = 0; i < 100; ++i) {
            const FakeRow &row = anyRow();
            const LogPosition before = LogPosition::before(anyRow().id);
            const PastAccesses expected = m_fake.accesses(row.account, pattern, row.at, before);
            const PastAccesses actual = m_history->accesses(row.account, pattern, row.at, before);
            QCOMPARE(actual.accesses, expected.accesses);
            // It looks an hour ahead, no further.
            const bool isNear = expected.knownUntil != TimePoint::max() && expected.knownUntil <= row.at + 1h;
            if (isNear)
                QCOMPARE(actual.knownUntil, expected.knownUntil);
            else
                QVERIFY(actual.knownUntil == TimePoint::max() || actual.knownUntil == row.at + 1h);
            if (actual.knownUntil == TimePoint::max())
                QCOMPARE(expected.knownUntil, TimePoint::max());
        }
    }
}

void LogHistoryTest::localRequestsAreNoAccesses()
{
    std::vector<ActivityRow> rows;
    for (const char *address : {"local", "203.0.113.42", "local"}) {
        ActivityRow row = activityRow(kStart - 24h * 365);
        row.account = AccountId{9};
        row.endpoint = "/v1/admin";
        row.ipAddress = address;
        rows.push_back(row);
    }
    const auto receipt = m_fixture.append(std::move(rows));
    QVERIFY(receipt);
    const PastAccesses past = m_history->accesses(AccountId{9}, "/v1/admin*", kStart - 24h * 365, LogPosition::end());
    QCOMPARE(past.accesses.size(), 1);
    QCOMPARE(past.accesses[0].row, receipt->rows[1]);
}

void LogHistoryTest::places()
{
    QVERIFY(m_history->places(AccountId{1}).isEmpty());
    const auto changed = m_fixture.change([](Stores &stores) -> Result<void> {
        return stores.accounts.insert(account(1))
            .and_then([&] { return stores.detection.sawLogin({1}, {"DE", "", kStart}); })
            .and_then([&] { return stores.detection.sawLogin({1}, {"FR", "Paris", kStart + 1h}); })
            .and_then([&] { return stores.detection.sawLogin({1}, {"DE", "", kStart + 2h}); })
            .and_then([&] { return stores.detection.sawLogin({1}, {"DE", "", kStart - 2h}); })
            .and_then([&] { return stores.detection.sawLogin({77}, {"DE", "", kStart}); }); // no such account
    });
    QVERIFY(changed && changed->mutation);
    m_history->remember({1}, {"JP", "", kStart + 3h}, "req_1");
    m_history->remember({1}, {"BR", "", kStart + 3h}, kUndoneImport);
    m_history->forgetRequest(kUndoneImport);
    const QList<LoginPlace> known = m_history->places(AccountId{1});
    QCOMPARE(known.size(), 3);
    QCOMPARE(known[0].city, "Paris");
    QCOMPARE(known[1].country, "DE");
    QCOMPARE(known[1].lastLoginAt, kStart + 2h);
    QCOMPARE(known[2].country, "JP");
    m_history->forgetStored();
    QCOMPARE(m_history->places(AccountId{1}).size(), 2);
    QVERIFY(m_history->places(AccountId{77}).isEmpty());
}

void LogHistoryTest::failedLogins()
{
    std::vector<ActivityRow> rows;
    const auto add = [&](const char *address, const char *action, TimePoint at) {
        ActivityRow row = activityRow(at, action, 401);
        row.ipAddress = address;
        rows.push_back(row);
    };
    add("2001:db8:1:2::1", "login_failed", kStart);
    add("2001:db8:1:2:3::9", "2fa_failed", kStart + 1s);
    add("2001:db8:1:3::1", "login_failed", kStart + 2s);
    add("192.0.2.1", "login_failed", kStart + 3s);
    add("192.0.2.1", "login", kStart + 4s);
    add("192.0.2.1", "login_failed", kStart - 1s);
    QVERIFY(m_fixture.append(std::move(rows)));
    const auto network = m_store->failedLogins("2001:db8:1:2::/64", kStart - 1ms);
    QVERIFY(network);
    QCOMPARE(network->size(), 2);
    QCOMPARE(network->first().at, kStart);
    const auto single = m_store->failedLogins("192.0.2.1", kStart);
    QVERIFY(single);
    QCOMPARE(single->size(), 1);
    QCOMPARE(single->first().at, kStart + 3s);
}

QTEST_GUILESS_MAIN(LogHistoryTest)
#include "loghistorytest.moc"
