// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/ipaddress.h"
#include "server/storage/query.h"
#include "tests/unit/storage/storagefixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace postject;

namespace {

constexpr int kRows = 3000;

template <typename T>
const T &oneOf(QRandomGenerator &random, const QList<T> &values)
{
    return values.at(random.bounded(values.size()));
}

bool contains(const QByteArray &haystack, const QString &needle)
{
    return QString::fromUtf8(haystack).contains(needle, Qt::CaseInsensitive);
}

QByteArray valueOf(ActivityChoice::Column column, const ActivityRow &row)
{
    switch (column) {
    case ActivityChoice::Column::Action:
        return row.action;
    case ActivityChoice::Column::Address:
        return row.ipAddress;
    case ActivityChoice::Column::Endpoint:
        return row.endpoint;
    case ActivityChoice::Column::UserAgent:
        return row.userAgent;
    case ActivityChoice::Column::Country:
        return row.country;
    case ActivityChoice::Column::Status:
        return row.status > 0 ? QByteArray::number(row.status) : QByteArray();
    case ActivityChoice::Column::Account:
        return row.account ? row.account->toByteArray() : QByteArray();
    }
    return {};
}

bool matches(const ActivityChoice &choice, const ActivityRow &row)
{
    const QByteArray value = valueOf(choice.column, row);
    const auto is = [&](const QByteArray &wanted) {
        const auto network = IpNetwork::parse(wanted);
        const auto address = IpAddress::parse(value);
        const bool isRange = choice.column == ActivityChoice::Column::Address && wanted.contains('/');
        return isRange ? network && address && network->contains(*address) : value == wanted;
    };
    return std::ranges::any_of(choice.values, is) != choice.isNot;
}

// What the header promises, in the plainest way.
bool matches(const ActivityFilter &filter, const ActivityRow &row)
{
    if (filter.account ? row.account != filter.account : !filter.everyAccount)
        return false;
    if ((filter.from && row.at < *filter.from) || (filter.until && row.at > *filter.until))
        return false;
    if ((filter.action && row.action != *filter.action) || (filter.ipAddress && row.ipAddress != *filter.ipAddress))
        return false;
    if ((filter.endpoint && row.endpoint != *filter.endpoint) || (filter.status && row.status != *filter.status))
        return false;
    if (filter.withoutLocal && row.ipAddress == "local")
        return false;
    if (std::ranges::any_of(filter.choices, [&](const ActivityChoice &choice) { return !matches(choice, row); }))
        return false;
    return !filter.text || contains(row.action, *filter.text) || contains(row.ipAddress, *filter.text) ||
           contains(row.userAgent, *filter.text) || contains(row.endpoint, *filter.text) ||
           contains(row.metadata, *filter.text);
}

} // namespace

// Listings and histograms against a naive oracle over the same rows.
class ActivityStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listingsMatchTheOracle_data();
    void listingsMatchTheOracle();
    void everyOffsetIsRight_data();
    void everyOffsetIsRight();
    void histogramsMatchTheOracle();
    void histogramsBeginBesideTheHour();
    void sharesMatchTheOracle_data();
    void sharesMatchTheOracle();
    void anEmptyLogIsEmpty();
    void pagesDoNotScan();
    void addressesAreCounted();
    void failedLoginsAreCountedByNetwork();
    void signsInATextAreThemselves();

private:
    ActivityRow randomRow(QRandomGenerator &random) const;
    QList<ActivityChoice> randomChoices(QRandomGenerator &random) const;
    ActivityFilter randomFilter(QRandomGenerator &random, bool onlyTimes) const;
    TimePoint randomTime(QRandomGenerator &random) const;
    QList<ActivityRecord> expected(const ActivityFilter &filter) const;
    void compare(const ActivityFilter &filter, int limit, qint64 offset);

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_database;
    QList<ActivityRecord> m_rows;
};

TimePoint ActivityStoreTest::randomTime(QRandomGenerator &random) const
{
    // Crowded minutes, empty hours, equal times, and imports of long ago.
    const int kind = random.bounded(10);
    if (kind == 0)
        return kStart - std::chrono::hours(random.bounded(2000));
    if (kind < 4)
        return kStart + std::chrono::minutes(random.bounded(200));
    if (kind < 7)
        return kStart + Milliseconds(random.bounded(90'000));
    return kStart + std::chrono::seconds(random.bounded(20'000));
}

ActivityRow ActivityStoreTest::randomRow(QRandomGenerator &random) const
{
    ActivityRow row = activityRow(randomTime(random));
    row.action = random.bounded(4) > 0
                     ? QByteArray("api_request")
                     : oneOf<QByteArray>(random, {"login", "login_failed", "2fa_failed", "send_email"});
    row.status = random.bounded(4) > 0 ? 200 : oneOf<int>(random, {0, 201, 401, 403, 404});
    row.ipAddress = oneOf<QByteArray>(
        random, {"203.0.113.42", "10.0.0.1", "local", "", "2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:3::1"});
    row.endpoint = oneOf<QByteArray>(random, {"/v1/auth/login", "/v1/health", ""});
    row.userAgent = oneOf<QByteArray>(random, {"curl/8.0", "PostjectSDK/1.0.0", "100%_sure!", "Grüße/2"});
    row.country = oneOf<QByteArray>(random, {"", "NL", "FR"});
    row.metadata =
        oneOf<QByteArray>(random, {R"({"messageId":"msg_ABC"})", R"({"city":"KÖLN"})", R"({"who":"Σίσυφος"})"});
    if (random.bounded(20) != 0)
        row.metadata = "{}";
    if (random.bounded(3) > 0)
        row.account = AccountId{random.bounded(1, 4)};
    return row;
}

QList<ActivityChoice> ActivityStoreTest::randomChoices(QRandomGenerator &random) const
{
    using enum ActivityChoice::Column;
    const QList<std::pair<ActivityChoice::Column, QList<QByteArray>>> known{
        {Action, {"api_request", "login", "login_failed", "never_seen"}},
        {Address,
         {"203.0.113.42", "local", "10.0.0.0/8", "203.0.113.32/28", "2001:db8:1:2::/64", "2001:db8::/32", "0.0.0.0/0",
          "198.51.100.0/24", "10.0.0.0/15", "203.0.113.42/32"}},
        {Endpoint, {"/v1/auth/login", "", "/nowhere"}},
        {UserAgent, {"curl/8.0", "100%_sure!"}},
        {Country, {"NL", "", "SE"}},
        {Status, {"200", "401", "404"}},
        {Account, {AccountId{1}.toByteArray(), AccountId{3}.toByteArray(), ""}}};
    QList<ActivityChoice> choices;
    for (const auto &[column, values] : known) {
        if (random.bounded(4) > 0)
            continue;
        ActivityChoice choice{.column = column, .isNot = random.bounded(2) == 0};
        for (int count = random.bounded(1, 4); count > 0; --count)
            choice.values.append(oneOf<QByteArray>(random, values));
        choices.append(choice);
    }
    return choices;
}

ActivityFilter ActivityStoreTest::randomFilter(QRandomGenerator &random, bool onlyTimes) const
{
    ActivityFilter filter;
    filter.everyAccount = random.bounded(2) == 0;
    if (!filter.everyAccount)
        filter.account = AccountId{random.bounded(1, 4)};
    if (random.bounded(2) == 0)
        filter.from = randomTime(random);
    if (random.bounded(2) == 0)
        filter.until = randomTime(random);
    filter.oldestFirst = random.bounded(2) == 0;
    filter.withoutLocal = random.bounded(3) == 0;
    if (onlyTimes)
        return filter;
    if (random.bounded(3) == 0)
        filter.action = oneOf<QByteArray>(random, {"api_request", "login_failed", "never_seen"});
    if (random.bounded(3) == 0)
        filter.ipAddress = oneOf<QByteArray>(random, {"203.0.113.42", "", "192.0.2.1"});
    if (random.bounded(3) == 0)
        filter.endpoint = oneOf<QByteArray>(random, {"/v1/health", ""});
    if (random.bounded(3) == 0)
        filter.status = oneOf<int>(random, {200, 401, 0, 599});
    if (random.bounded(2) == 0)
        filter.choices = randomChoices(random);
    if (random.bounded(3) == 0)
        filter.text = oneOf<QString>(random, {u"CURL"_s, u"msg_abc"_s, u"%_"_s, u"2001:DB8"_s, u"login"_s, u"köln"_s,
                                              u"GRÜSSE"_s, u"grüße"_s, u"ΣΊΣΥΦΟΣ"_s});
    return filter;
}

void ActivityStoreTest::initTestCase()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    QRandomGenerator random(42);
    for (int i = 0; i < kRows / 100; ++i) {
        std::vector<ActivityRow> rows;
        for (int j = 0; j < 100; ++j)
            rows.push_back(randomRow(random));
        const auto receipt = m_fixture->append(rows);
        QVERIFY(receipt);
        for (int j = 0; j < 100; ++j)
            m_rows.append({.id = receipt->rows.at(j), .row = rows[static_cast<std::size_t>(j)]});
    }
    m_database = m_fixture->reader();
    QVERIFY(m_database);
}

QList<ActivityRecord> ActivityStoreTest::expected(const ActivityFilter &filter) const
{
    QList<ActivityRecord> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [&](const ActivityRecord &record) { return matches(filter, record.row); });
    std::sort(rows.begin(), rows.end(), [&](const ActivityRecord &a, const ActivityRecord &b) {
        const bool before = std::pair(a.row.at, a.id) < std::pair(b.row.at, b.id);
        return filter.oldestFirst ? before : std::pair(b.row.at, b.id) < std::pair(a.row.at, a.id);
    });
    return rows;
}

void ActivityStoreTest::compare(const ActivityFilter &filter, int limit, qint64 offset)
{
    const QList<ActivityRecord> all = expected(filter);
    const auto page = ActivityStore(*m_database).list(filter, limit, offset);
    QVERIFY(page);
    QCOMPARE(page->total, all.size());
    QVERIFY(!page->searchedTo);
    const QList<ActivityRecord> rows = all.mid(std::min<qsizetype>(offset, all.size()), limit);
    QCOMPARE(page->rows.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(page->rows.at(i).id, rows.at(i).id);
        QCOMPARE(canonicalRow(page->rows.at(i).row), canonicalRow(rows.at(i).row));
    }
}

void ActivityStoreTest::listingsMatchTheOracle_data()
{
    QTest::addColumn<bool>("onlyTimes");
    QTest::newRow("account and times") << true;
    QTest::newRow("all filters") << false;
}

void ActivityStoreTest::listingsMatchTheOracle()
{
    QFETCH(bool, onlyTimes);
    QRandomGenerator random(onlyTimes ? 1 : 2);
    for (int round = 0; round < 300; ++round) {
        const ActivityFilter filter = randomFilter(random, onlyTimes);
        compare(filter, random.bounded(1, 60), random.bounded(2) == 0 ? 0 : random.bounded(kRows));
        if (QTest::currentTestFailed())
            return;
    }
}

void ActivityStoreTest::everyOffsetIsRight_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::newRow("newest first") << false;
    QTest::newRow("oldest first") << true;
}

void ActivityStoreTest::everyOffsetIsRight()
{
    QFETCH(bool, oldestFirst);
    ActivityFilter filter;
    filter.everyAccount = true;
    filter.oldestFirst = oldestFirst;
    const QList<ActivityRecord> all = expected(filter);
    ActivityStore store(*m_database);
    for (qint64 offset = 0; offset < all.size(); ++offset) {
        const auto page = store.list(filter, 1, offset);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().id, all.at(offset).id);
    }
    QCOMPARE(store.list(filter, 1, all.size())->rows.size(), 0);
}

void ActivityStoreTest::histogramsMatchTheOracle()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 120; ++round) {
        const ActivityFilter filter = randomFilter(random, round % 2 == 0);
        const int bins = random.bounded(1, 241);
        const QList<ActivityRecord> all = expected(filter);
        const auto histogram = ActivityStore(*m_database).histogram(filter, bins);
        QVERIFY(histogram);
        qint64 requests = 0;
        for (qsizetype i = 0; i < histogram->size(); ++i) {
            const HistogramBin &bin = histogram->at(i);
            const auto inside = [&](const ActivityRecord &record) {
                return record.row.at >= bin.start &&
                       (i + 1 == histogram->size() || record.row.at < histogram->at(i + 1).start);
            };
            QCOMPARE(bin.requests, std::count_if(all.begin(), all.end(), inside));
            QCOMPARE(bin.failed, std::count_if(all.begin(), all.end(), [&](const ActivityRecord &record) {
                         return inside(record) && record.row.status >= 400;
                     }));
            requests += bin.requests;
        }
        QCOMPARE(requests, all.size());
        if (!all.isEmpty()) {
            QVERIFY(histogram->size() <= bins);
            QVERIFY2(2 * histogram->size() >= bins, qPrintable(u"%1 of %2"_s.arg(histogram->size()).arg(bins)));
        }
        for (qsizetype i = 2; i + 1 < histogram->size(); ++i) // the first begins where it was asked for
            QCOMPARE(histogram->at(i + 1).start - histogram->at(i).start,
                     histogram->at(i).start - histogram->at(i - 1).start);
        if (filter.from && !histogram->isEmpty())
            QVERIFY(histogram->first().start == *filter.from);
    }
}

// A zone half an hour off the others has its hours and days there.
void ActivityStoreTest::histogramsBeginBesideTheHour()
{
    ActivityFilter filter{.everyAccount = true};
    filter.from = kStart - std::chrono::hours(24) - std::chrono::minutes(30);
    filter.until = kStart + std::chrono::hours(24) - std::chrono::minutes(30) - Milliseconds(1);
    const auto histogram = ActivityStore(*m_database).histogram(filter, 16);
    QVERIFY(histogram);
    QCOMPARE(histogram->size(), 16);
    for (int i = 0; i < 16; ++i)
        QVERIFY(histogram->at(i).start == *filter.from + i * std::chrono::hours(3));
    qint64 counted = 0;
    for (const HistogramBin &bin : *histogram)
        counted += bin.requests;
    QCOMPARE(counted, expected(filter).size());
}

void ActivityStoreTest::sharesMatchTheOracle_data()
{
    QTest::addColumn<ActivityChoice::Column>("column");
    using enum ActivityChoice::Column;
    QTest::newRow("action") << Action;
    QTest::newRow("address") << Address;
    QTest::newRow("endpoint") << Endpoint;
    QTest::newRow("user agent") << UserAgent;
    QTest::newRow("country") << Country;
    QTest::newRow("status") << Status;
    QTest::newRow("account") << Account;
}

void ActivityStoreTest::sharesMatchTheOracle()
{
    QFETCH(const ActivityChoice::Column, column);
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        const ActivityFilter filter = randomFilter(random, round % 2 == 0);
        QHash<QByteArray, ActivityShare> naive;
        for (const ActivityRecord &record : expected(filter)) {
            ActivityShare &share = naive[valueOf(column, record.row)];
            share.firstAt = share.requests == 0 ? record.row.at : std::min(share.firstAt, record.row.at);
            share.lastAt = share.requests == 0 ? record.row.at : std::max(share.lastAt, record.row.at);
            ++share.requests;
            share.failed += record.row.status >= 400 ? 1 : 0;
        }
        const auto shares = ActivityStore(*m_database).shares(filter, column, 3);
        QVERIFY(shares);
        QCOMPARE(shares->size(), std::min<qsizetype>(3, naive.size()));
        qint64 before = std::numeric_limits<qint64>::max();
        for (const ActivityShare &share : *shares) {
            const ActivityShare wanted = naive.take(share.value);
            QCOMPARE(share.requests, wanted.requests);
            QCOMPARE(share.failed, wanted.failed);
            QVERIFY(share.firstAt == wanted.firstAt && share.lastAt == wanted.lastAt);
            QVERIFY(share.requests <= before);
            before = share.requests;
        }
        for (const ActivityShare &left : std::as_const(naive))
            QVERIFY(left.requests <= before);
    }
}

void ActivityStoreTest::anEmptyLogIsEmpty()
{
    StorageFixture empty;
    QCOMPARE(empty.start(), QString());
    const auto database = empty.reader();
    ActivityStore store(*database);
    ActivityFilter filter;
    filter.everyAccount = true;
    QCOMPARE(store.list(filter, 10, 0)->total, 0);
    QCOMPARE(store.list(filter, 10, 100)->rows.size(), 0);
    QCOMPARE(store.histogram(filter, 10)->size(), 0);
    filter.from = kStart;
    filter.until = kStart + std::chrono::hours(1);
    QCOMPARE(store.histogram(filter, 10)->size(), 10);
    QCOMPARE(*store.count(), 0);
}

void ActivityStoreTest::pagesDoNotScan()
{
    // The plans, for a small log doesn't show a scan by its time.
    const auto plan = [&](const QString &sql) {
        QStringList steps;
        const QByteArray text = "EXPLAIN QUERY PLAN " + sql.toLatin1();
        SqlStatement &query = m_database->prepared(QLatin1StringView(text));
        (void)eachRow(query, {}, [&](const SqlRow &row) { steps.append(row.string(3)); });
        return steps.join(u"; ");
    };
    const QString order = u" ORDER BY at DESC, sequence DESC LIMIT 100"_s;
    const QList<std::pair<QString, QString>> questions{
        {u"account = 1 AND at >= 5"_s, u"activity_by_account"_s},
        {u"at >= 5 AND at < 9"_s, u"activity_by_time"_s},
        {u"+account = 1 AND address = 2 AND at < 9"_s, u"activity_by_address"_s},
        {u"action <> 2 AND action = 5"_s, u"activity_by_action"_s},
        {u"status <> 200 AND status = 404"_s, u"activity_by_status"_s}};
    for (const auto &[where, index] : questions) {
        const QString steps = plan(u"SELECT sequence FROM activity WHERE "_s + where + order);
        QVERIFY2(steps.contains(index), qPrintable(steps));
        QVERIFY2(!steps.contains(u"TEMP B-TREE"), qPrintable(steps));
        QVERIFY2(!steps.contains(u"SCAN"), qPrintable(steps));
    }
}

void ActivityStoreTest::addressesAreCounted()
{
    const auto counts = ActivityStore(*m_database).addressesOf({1}, kStart);
    QVERIFY(counts);
    QHash<QByteArray, AddressCount> naive;
    for (const ActivityRecord &record : std::as_const(m_rows)) {
        if (record.row.account != AccountId{1} || record.row.at < kStart)
            continue;
        AddressCount &count = naive[record.row.ipAddress];
        ++count.requests;
        count.lastSeenAt = std::max(count.lastSeenAt, record.row.at);
    }
    QCOMPARE(counts->size(), naive.size());
    qint64 before = std::numeric_limits<qint64>::max();
    for (const AddressCount &count : *counts) {
        QCOMPARE(count.requests, naive.value(count.ipAddress).requests);
        QVERIFY(count.lastSeenAt == naive.value(count.ipAddress).lastSeenAt);
        QVERIFY(count.requests <= before);
        before = count.requests;
    }
}

void ActivityStoreTest::failedLoginsAreCountedByNetwork()
{
    const auto naive = [&](const QByteArrayList &addresses) {
        QList<TimePoint> times;
        for (const ActivityRecord &record : std::as_const(m_rows)) {
            const bool failed = record.row.action == "login_failed" || record.row.action == "2fa_failed";
            if (failed && addresses.contains(record.row.ipAddress) && record.row.at >= kStart)
                times.append(record.row.at);
        }
        std::sort(times.begin(), times.end());
        return times;
    };
    ActivityStore store(*m_database);
    const auto found = [&](const QByteArray &address) {
        return store.failedLogins(address, kStart).value_or(QList<TimePoint>());
    };
    QVERIFY(!naive({"203.0.113.42"}).isEmpty());
    QVERIFY(found("203.0.113.42") == naive({"203.0.113.42"}));
    QVERIFY(found("2001:db8:1:2::1") == naive({"2001:db8:1:2::1"}));
    QVERIFY(found("2001:db8:1:2::/64") == naive({"2001:db8:1:2::1", "2001:db8:1:2::2"}));
    QVERIFY(found("2001:db8:1:3::/64") == naive({"2001:db8:1:3::1"}));
    QVERIFY(found("192.0.2.1").isEmpty());
}

void ActivityStoreTest::signsInATextAreThemselves()
{
    ActivityFilter filter;
    filter.everyAccount = true;
    for (const QString &text : {u"%"_s, u"100%_SURE!"_s, u"_"_s, u"!"_s, u"'; DROP TABLE activity; --"_s, u"\\"_s}) {
        filter.text = text;
        compare(filter, 10, 0);
    }
}

QTEST_GUILESS_MAIN(ActivityStoreTest)
#include "activitystoretest.moc"
