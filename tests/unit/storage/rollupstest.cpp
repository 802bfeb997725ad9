// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/query.h"
#include "tests/unit/storage/storagefixture.h"

using namespace postject;

namespace {

constexpr int kStatuses[] = {401, 200, 399, 400}; // on both sides of what counts as failed

} // namespace

// What the writer counts beside the rows, against the rows themselves.
class RollupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void theRollupsAreTheRows();
    void theCountsAreTheRows();

private:
    qint64 number(QLatin1StringView sql)
    {
        const auto database = m_fixture->reader();
        return database ? oneNumber(database->prepared(sql), {}).value_or(-1) : -1;
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void RollupsTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
}

void RollupsTest::theRollupsAreTheRows()
{
    for (int batch = 0; batch < 20; ++batch) {
        std::vector<ActivityRow> rows;
        for (int i = 0; i < 10; ++i) { // many minutes in one transaction, and some of them again in the next
            rows.push_back(activityRow(kStart + std::chrono::minutes(batch * 7 + i * 11 - 400),
                                       i % 4 == 0 ? "login_failed" : "api_request", kStatuses[i % 4]));
            if (i % 5 == 0)
                rows.back().endpoint = "/v1/admin/accounts";
            if (i == 5)
                rows.back().ipAddress = "local"; // which does not count as sensitive
            if (i % 2 == 0)
                rows.back().account = AccountId{1 + batch % 2};
        }
        QVERIFY(m_fixture->append(std::move(rows)));
    }
    QVERIFY(m_fixture->change([](Stores &) -> Result<void> { return failure(ErrorCode::Forbidden); }));
#define SENSITIVE                                                                                                      \
    "SUM(endpoint = (SELECT id FROM activity_words WHERE word = '/v1/admin/accounts') AND address <> (SELECT id FROM " \
    "activity_addresses WHERE address = 'local'))"
#define LOCAL "SUM(address = (SELECT id FROM activity_addresses WHERE address = 'local'))"
#define LOCAL_FAILED "SUM(address = (SELECT id FROM activity_addresses WHERE address = 'local') AND status >= 400)"
    const QLatin1StringView differences[] = {
        "SELECT COUNT(*) FROM (SELECT COALESCE(account, 0), CAST(FLOOR(at / 60000.0) AS INTEGER), COUNT(*), "
        "SUM(status >= 400), SUM(action IN (3, 4)), " LOCAL ", " LOCAL_FAILED ", " SENSITIVE
        " FROM activity GROUP BY 1, 2 EXCEPT SELECT "
        "account, minute, requests, failed, failed_logins, local_requests, local_failed, sensitive FROM activity_minutes)"_L1,
        "SELECT COUNT(*) FROM (SELECT -1, CAST(FLOOR(at / 3600000.0) AS INTEGER), COUNT(*), "
        "SUM(status >= 400), SUM(action IN (3, 4)), " LOCAL ", " LOCAL_FAILED ", " SENSITIVE
        " FROM activity GROUP BY 1, 2 EXCEPT SELECT "
        "account, hour, requests, failed, failed_logins, local_requests, local_failed, sensitive FROM activity_hours)"_L1,
        "SELECT (SELECT COUNT(*) FROM activity) - (SELECT SUM(requests) FROM activity_minutes WHERE account >= 0)"_L1,
        "SELECT SUM(sensitive) <> 20 FROM activity_minutes WHERE account = -1"_L1,
        "SELECT (SELECT COUNT(*) FROM activity) - (SELECT SUM(requests) FROM activity_hours WHERE account >= 0)"_L1};
    for (const QLatin1StringView sql : differences)
        QCOMPARE(number(sql), 0);
    QCOMPARE(number("SELECT COUNT(*) FROM activity"_L1), 201);
}

// By action, address and status, up to where they are counted: also what was left uncounted by a server that stopped.
void RollupsTest::theCountsAreTheRows()
{
    const auto append = [this](int rows, int addresses) {
        std::vector<ActivityRow> batch;
        for (int i = 0; i < rows; ++i) {
            batch.push_back(activityRow(kStart + std::chrono::minutes(i % 900), i % 7 == 0 ? "login" : "api_request",
                                        kStatuses[i % 4]));
            batch.back().ipAddress = "203.0.113." + QByteArray::number(i % addresses);
            if (i % 2 == 0)
                batch.back().account = AccountId{1 + i % 3};
        }
        return m_fixture->append(std::move(batch)).has_value();
    };
    const auto uncounted = [this] {
        return number("SELECT COUNT(*) FROM activity WHERE sequence > (SELECT sequence FROM activity_counted)"_L1);
    };
    const auto compare = [this] {
#define COUNTED_ROWS(scope, facet, column, where)                                                                      \
    "SELECT " scope ", " facet ", " column ", at / 3600000, COUNT(*), SUM(status >= 400) FROM activity WHERE " where   \
    " sequence <= (SELECT sequence FROM activity_counted) GROUP BY 1, 2, 3, 4"
#define ALL_COUNTED                                                                                                       \
    COUNTED_ROWS("-1", "1", "action", "")                                                                                 \
    " UNION ALL " COUNTED_ROWS("-1", "2", "address", "") " UNION ALL " COUNTED_ROWS(                                      \
        "-1", "3", "status",                                                                                              \
        "") " UNION ALL " COUNTED_ROWS("account", "1", "action",                                                          \
                                       "account > 0 AND") " UNION ALL " COUNTED_ROWS("account", "2", "address",           \
                                                                                     "account > 0 AND") " UNION "         \
                                                                                                        "ALL"             \
                                                                                                        " " COUNTED_ROWS( \
                                                                                                            "account",    \
                                                                                                            "3",          \
                                                                                                            "status",     \
                                                                                                            "account "    \
                                                                                                            "> 0 AND")
        QCOMPARE(number("SELECT COUNT(*) FROM (" ALL_COUNTED " EXCEPT SELECT * FROM activity_counts)"_L1), 0);
        QCOMPARE(
            number("SELECT COUNT(*) FROM (SELECT * FROM activity_counts EXCEPT SELECT * FROM (" ALL_COUNTED "))"_L1),
            0);
    };
    QVERIFY(append(100, 3)); // few, and of few kinds
    QCOMPARE(uncounted(), 100);
    m_fixture->stop();
    QCOMPARE(m_fixture->start(), QString());
    QCOMPARE(uncounted(), 100);
    QVERIFY(append(600, 200)); // of many kinds
    QCOMPARE(uncounted(), 0);
    compare();
    for (int i = 0; i < 5; ++i)
        QVERIFY(append(1000, 3));
    QVERIFY(uncounted() < 2000); // many rows
    QVERIFY(number("SELECT sequence FROM activity_counted"_L1) > 4000);
    compare();
    QVERIFY(m_fixture->change([](Stores &) -> Result<void> { return failure(ErrorCode::Forbidden); }));
    for (int i = 0; i < 5; ++i)
        QVERIFY(append(1000, 3));
    compare();
}

QTEST_GUILESS_MAIN(RollupsTest)
#include "rollupstest.moc"
