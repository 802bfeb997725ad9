// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/rollups.h"
#include "tests/unit/storage/rollupsofrows.h"
#include "tests/unit/storage/storagefixture.h"

#include <QRandomGenerator>

using namespace postject;

namespace {

constexpr int kStatuses[] = {401, 200, 399, 400}; // on both sides of what counts as failed
const QByteArray kActions[] = {"api_request", "login_failed", "2fa_failed", "login"};
const QByteArray kAddresses[] = {"203.0.113.1", "203.0.113.2", "local", "2001:db8::1"};
const QByteArray kEndpoints[] = {"/v1/auth/me", "/v1/admin/accounts", "/v1/billing", "/v1/adm"};

template <typename T, std::size_t size>
const T &oneOf(QRandomGenerator &random, const T (&values)[size])
{
    return values[random.bounded(static_cast<int>(size))];
}

// Within some hours, with crowded minutes and empty ones, and now and then of long ago.
ActivityRow randomRow(QRandomGenerator &random)
{
    const int minute = random.bounded(3) == 0 ? random.bounded(400) : 170 + random.bounded(5);
    const int ago = random.bounded(50) == 0 ? 100'000 : 0;
    ActivityRow row = activityRow(kStart + std::chrono::minutes(minute - ago) + Milliseconds(random.bounded(60'000)),
                                  oneOf(random, kActions), oneOf(random, kStatuses));
    row.ipAddress = oneOf(random, kAddresses);
    row.endpoint = oneOf(random, kEndpoints);
    if (const int account = random.bounded(4); account > 0)
        row.account = AccountId{account};
    return row;
}

QString inWords(const QList<RollupBucket> &buckets)
{
    QString words;
    for (const RollupBucket &each : buckets) {
        for (const qint64 figure : {each.start, each.requests, each.failed, each.failedLogins, each.sensitive})
            words += QString::number(figure) + u' ';
    }
    return words;
}

QString inWords(const PastRequests::Counts &counts)
{
    QString words;
    for (const auto &[unit, rows] : counts)
        words += u"%1:%2 "_s.arg(unit).arg(rows);
    return words;
}

} // namespace

// What the writer counts some time after the rows, against the rows themselves: wherever counting stands, whoever reads
// gets the same answers.
class RollupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void theRollupsAreTheRows();
    void commitsDoNotCount();
    void theTailStaysShort();
    void whatACrashLeftUncountedIsCounted();
    void answersAreExactWhereverCountingStands();
    void aHundredThousandRowsBehind();
    void rowsCountByThePathsOfTheirTime();

private:
    qint64 number(QLatin1StringView sql)
    {
        const auto database = m_fixture->reader();
        return database ? oneNumber(database->prepared(sql), {}).value_or(-1) : -1;
    }
    qint64 uncounted()
    {
        return number("SELECT COUNT(*) FROM activity WHERE sequence > (SELECT sequence FROM activity_counted)"_L1);
    }
    QString difference() { return differenceOfRollups(*m_fixture->reader()); }
    bool appendRandom(int rows, QRandomGenerator &random)
    {
        std::vector<ActivityRow> batch;
        for (int i = 0; i < rows; ++i)
            batch.push_back(randomRow(random));
        return m_fixture->append(std::move(batch)).has_value();
    }
    QStringList answers(int filters = 24);

    std::unique_ptr<StorageFixture> m_fixture;
};

void RollupsTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
}

// A writer that ends has counted everything.
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
    m_fixture->stop();
    QCOMPARE(uncounted(), 0);
    QCOMPARE(difference(), QString());
    QCOMPARE(number("SELECT COUNT(*) FROM activity"_L1), 201);
    QCOMPARE(number("SELECT SUM(requests) FROM activity_minutes WHERE account >= 0"_L1), 201);
    QCOMPARE(number("SELECT SUM(requests) FROM activity_hours WHERE account >= 0"_L1), 201);
    QCOMPARE(number("SELECT SUM(sensitive) FROM activity_minutes WHERE account = -1"_L1), 20);
}

// The transaction that answers wait for holds rows alone.
void RollupsTest::commitsDoNotCount()
{
    std::vector<Submission> submissions(3);
    for (Submission &each : submissions)
        each.rows.push_back(activityRow(kStart));
    submissions.back().mutation = [](Stores &stores) {
        return oneNumber(stores.database.prepared("SELECT COUNT(*) FROM activity_minutes"_L1), {})
            .and_then([](qint64 minutes) {
                return minutes == 0 ? Result<void>() : failure(ErrorCode::InternalError, u"counted"_s);
            });
    };
    for (const Result<Receipt> &each : m_fixture->together(std::move(submissions)))
        QVERIFY(each && each->mutation);
    QTRY_COMPARE(uncounted(), 0); // within about a second, though nothing else comes
    QCOMPARE(difference(), QString());
}

void RollupsTest::theTailStaysShort()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 12; ++i) {
        QVERIFY(appendRandom(1000, random));
        QVERIFY2(uncounted() <= 4000, "2,048, and what came while they were counted");
        QCOMPARE(difference(), QString());
    }
    QVERIFY(m_fixture->change([](Stores &) -> Result<void> { return failure(ErrorCode::Forbidden); }));
    m_fixture->stop();
    QCOMPARE(difference(), QString());
    QCOMPARE(uncounted(), 0);
}

// Between the commit of rows and that of their counts: the log is whole, and the next start goes on from there.
void RollupsTest::whatACrashLeftUncountedIsCounted()
{
    QRandomGenerator random(2);
    QVERIFY(appendRandom(700, random));
    for (const qint64 counted : {0, 1, 350, 699}) {
        m_fixture->stop();
        setRollupsBack(m_fixture->folder->databaseFile, counted);
        QVERIFY(uncounted() >= 700 - counted);
        QCOMPARE(m_fixture->start(), QString());
        QVERIFY(appendRandom(3, random));
        QTRY_COMPARE(uncounted(), 0);
        QCOMPARE(difference(), QString());
        QVERIFY(m_fixture->verify().intact);
    }
}

// Everything that anybody counts by, as text.
QStringList RollupsTest::answers(int filters)
{
    const auto database = m_fixture->reader();
    Stores stores(*database);
    QStringList all;
    const qint64 middle = floorDivide(toMilliseconds(kStart), kMinute) + 172;
    for (const qint64 account : {kEveryAccount, kNoAccount, qint64{1}, qint64{2}}) {
        for (const qint64 step : {1, 5, 60})
            all += inWords(*stores.metrics.buckets(account, floorDivide(middle - 200, 60) * 60, middle + 200, step));
        all += QString::number(*stores.metrics.requests(account, middle - 130, middle + 1));
        all += QString::number(stores.metrics.firstMinute(account)->value_or(-1));
        for (const qint64 rowsMax : {qint64{100}, MetricsStore::kRowsMax}) {
            const auto paths = stores.metrics.pathsOfSensitiveMinutes(account, middle - 200, middle + 200, 5, rowsMax);
            QStringList words;
            for (const PathCount &each : paths->counts)
                words += u"%1@%2=%3/%4"_s.arg(QLatin1StringView(each.path))
                             .arg(each.start)
                             .arg(each.requests)
                             .arg(toMilliseconds(each.lastAt));
            words.sort();
            all += u"%1 %2"_s.arg(toMilliseconds(paths->from)).arg(words.join(u' '));
        }
        const auto signIns = stores.metrics.signIns(account, middle - 200, middle + 200, 5, 50);
        all += u"%1 from %2"_s.arg(signIns->counts.size()).arg(toMilliseconds(signIns->from));
    }
    for (int i = 0; i < filters; ++i) {
        ActivityFilter filter{.everyAccount = i % 2 == 0};
        if (i % 2 == 1)
            filter.account = AccountId{1};
        filter.withoutLocal = i % 3 == 0;
        if (i % 4 == 1)
            filter.action = "login_failed";
        if (i % 4 == 2)
            filter.ipAddress = "203.0.113.1";
        if (i % 4 == 3)
            filter.status = 401;
        if (i % 5 == 0)
            filter.from = kStart + std::chrono::minutes(171) + Milliseconds(1);
        filter.oldestFirst = i % 7 == 0;
        for (const qint64 offset : {0, 17, 333}) {
            const auto page = stores.activity.list(filter, 3, offset);
            all += QString::number(page->total);
            for (const ActivityRecord &each : page->rows)
                all += QString::number(each.id.value);
        }
        for (const int bins : {3, 200}) {
            const auto histogram = stores.activity.histogram(filter, bins);
            for (const HistogramBin &bin : *histogram)
                all += u"%1 %2 %3"_s.arg(toMilliseconds(bin.start)).arg(bin.requests).arg(bin.failed);
        }
    }
    for (const qint64 before : {1, 250, 700, 5000}) {
        for (const qint64 minute : {middle - 3, middle, middle + 90}) {
            const auto past = stores.detection.requests(AccountId{1}, minute, ActivityId{before});
            all += inWords(past->hours) + inWords(past->minutes);
            all += u"%1 %2"_s.arg(past->firstMinute).arg(past->nextMinute);
        }
        all += QString::number(*stores.detection.countRows(AccountId{1}, middle - 100, middle, ActivityId{before}));
    }
    all += QString::number(*stores.activity.count());
    return all;
}

void RollupsTest::answersAreExactWhereverCountingStands()
{
    QRandomGenerator random(3);
    QVERIFY(appendRandom(900, random));
    m_fixture->stop();
    const QStringList exact = answers();
    QCOMPARE(exact.last(), u"900"_s);
    for (const qint64 counted : {0, 1, 100, 450, 899, 900}) {
        setRollupsBack(m_fixture->folder->databaseFile, counted);
        QCOMPARE(uncounted(), 900 - counted);
        QCOMPARE(answers(), exact);
    }
    setRollupsBack(m_fixture->folder->databaseFile, 300);
    QCOMPARE(m_fixture->start(), QString());
    for (int i = 0; i < 40; ++i) // while it is being counted
        QCOMPARE(answers(), exact);
    QTRY_COMPARE(uncounted(), 0);
}

void RollupsTest::aHundredThousandRowsBehind()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 20; ++i)
        QVERIFY(appendRandom(5000, random));
    m_fixture->stop();
    const QStringList exact = answers(2);
    setRollupsBack(m_fixture->folder->databaseFile, 0);
    QCOMPARE(answers(2), exact);
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(appendRandom(1, random)); // it serves at once
    QTRY_COMPARE_WITH_TIMEOUT(uncounted(), 0, 60'000);
    QCOMPARE(difference(), QString());
    QCOMPARE(number("SELECT SUM(requests) FROM activity_hours WHERE account = -1"_L1), 100'001);
}

// Also those that were not counted yet when other paths were set, and those that a crash left.
void RollupsTest::rowsCountByThePathsOfTheirTime()
{
    const auto sensitive = [this] {
        const auto database = m_fixture->reader();
        const qint64 minute = floorDivide(toMilliseconds(kStart), kMinute);
        const auto buckets = MetricsStore(*database).buckets(kEveryAccount, minute, minute + 1, 1);
        qint64 sum = 0;
        for (const RollupBucket &each : *buckets)
            sum += each.sensitive;
        return sum;
    };
    const auto append = [this](const QByteArray &endpoint) {
        ActivityRow row = activityRow(kStart);
        row.endpoint = endpoint;
        return m_fixture->append({row}).has_value();
    };
    QVERIFY(append("/v1/admin/accounts"));
    QCOMPARE(sensitive(), 1);
    m_fixture->writer->setSensitivePaths({"/secret", "/vault*"});
    QVERIFY(append("/v1/admin/accounts"));
    QVERIFY(append("/vault/7"));
    QCOMPARE(sensitive(), 2);
    m_fixture->writer->setSensitivePaths({});
    QVERIFY(append("/vault/7"));
    QCOMPARE(sensitive(), 2);
    m_fixture->writer->setSensitivePaths({"/vault*"});
    QVERIFY(append("/vault/7"));
    QCOMPARE(sensitive(), 3);
    m_fixture->stop(); // the next start has yet to be told which paths are
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(append("/vault/8"));
    QCOMPARE(sensitive(), 4);
    QTRY_COMPARE(uncounted(), 0);
    QCOMPARE(sensitive(), 4);
}

QTEST_GUILESS_MAIN(RollupsTest)
#include "rollupstest.moc"
