// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists that are filtered by endpoint, user agent or country: by what the blocks of the log count, against the same log
// without such counts; what becomes of counts that are missing, damaged or forged, and of those of rows that leave.
#include "server/storage/valuesearch.h"
#include "server/storage/activityfilter.h"
#include "server/storage/listcursor.h"
#include "tests/unit/storage/retentionfixture.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace postject;

namespace {

using Column = ActivityChoice::Column;

constexpr int kBlocks = 6;
constexpr int kRows = kBlocks * static_cast<int>(kBlockRows) + 900;

// Times that go on, several rows to a second, with an import of long ago here and there; a path and a country that only
// some blocks have.
ActivityRow rowNumber(int number, QRandomGenerator &random)
{
    const bool isImported = number / 700 % 8 == 3;
    ActivityRow row = activityRow(isImported ? kStart - hours(random.bounded(900)) : kStart + seconds(number / 5));
    row.ipAddress = number % 6 == 1 ? "local" : "10.0.0." + QByteArray::number(number % 9);
    row.endpoint = number % 3500 == 17 ? "/v1/rare" : "/v1/path/" + QByteArray::number(random.bounded(4));
    row.userAgent = number % 11 == 0 ? QByteArray() : "Agent/" + QByteArray::number(number / 3000);
    row.country = number / 5000 == 2 && number % 100 == 0 ? "NZ" : number % 3 == 0 ? "DE" : QByteArray();
    row.action = number % 13 == 0 ? "login_failed" : "api_request";
    row.status = number % 13 == 0 ? 401 : number % 7 == 0 ? 500 : 200;
    row.account = AccountId{1 + number % 3};
    return row;
}

QList<qint64> idsOf(const ActivityPage &page)
{
    QList<qint64> ids;
    for (const ActivityRecord &each : page.rows)
        ids.append(each.id.value);
    return ids;
}

ActivityFilter chosen(Column column, const QList<QByteArray> &values, bool isNot = false)
{
    return {.everyAccount = true, .choices = {{.column = column, .isNot = isNot, .values = values}}};
}

QByteArray valueOf(const ActivityRow &row, Column column)
{
    return column == Column::Endpoint ? row.endpoint : column == Column::UserAgent ? row.userAgent : row.country;
}

QString textOf(const QList<HistogramBin> &bins)
{
    QString text;
    for (const HistogramBin &bin : bins)
        text += u"%1 %2 %3\n"_s.arg(toMilliseconds(bin.start)).arg(bin.requests).arg(bin.failed);
    return text;
}

} // namespace

class ValueSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEncodedListIsWhatWasCounted();
    void damagedListsAreNone();
    void countsChangeNothing();
    void countsAreUsed_data();
    void countsAreUsed();
    void otherConditionsReadTheBlocksLeft();
    void whatIsMissingOrDamagedIsRead_data();
    void whatIsMissingOrDamagedIsRead();
    void forgedCountsAreFound_data();
    void forgedCountsAreFound();
    void missingCountsComeBack();
    void countsGoWithTheirRows();

private:
    ActivityFilter anyFilter(QRandomGenerator &random) const;
    std::unique_ptr<Database> copyAfter(const QStringList &changes);
    QString countsOf(Database &database) const;

    RetentionFixture m_fixture;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_plain; // without counts
    std::vector<ActivityRow> m_rows;
    int m_copies = 0;
};

void ValueSearchTest::initTestCase()
{
    QCOMPARE(m_fixture.start(), QString());
    QRandomGenerator random(21);
    for (int number = 0; number < kRows;) {
        std::vector<ActivityRow> rows;
        for (int i = 0; i < 1500 && number < kRows; ++i)
            rows.push_back(rowNumber(++number, random));
        m_rows.insert(m_rows.end(), rows.cbegin(), rows.cend());
        QVERIFY(m_fixture.append(std::move(rows)));
    }
    QVERIFY(QTest::qWaitFor([&] { return m_fixture.number("SELECT COUNT(*) FROM activity_blocks"_L1) == kBlocks; },
                            60'000));
    m_fixture.stop();
    m_database = m_fixture.reader();
    m_plain = copyAfter({u"DELETE FROM activity_blocks"_s, u"DELETE FROM activity_values"_s});
    QVERIFY(m_database && m_plain);
}

std::unique_ptr<Database> ValueSearchTest::copyAfter(const QStringList &changes)
{
    const QString file = m_fixture.filePath(u"copy%1"_s.arg(++m_copies));
    if (!QFile::copy(m_fixture.folder->databaseFile, file))
        return nullptr;
    auto copy = Database::open(file, OpenMode::Write);
    for (const QString &sql : changes) {
        if (!copy || !(*copy)->execute(sql))
            return nullptr;
    }
    return copy ? std::move(*copy) : nullptr;
}

QString ValueSearchTest::countsOf(Database &database) const
{
    QString all;
    (void)eachRow(
        database.prepared("SELECT kind, block, HEX(counts) FROM activity_values ORDER BY kind, block"_L1), {},
        [&](const SqlRow &row) { all += row.string(0) + u'.' + row.string(1) + u'=' + row.string(2) + u' '; });
    return all;
}

void ValueSearchTest::anEncodedListIsWhatWasCounted()
{
    QRandomGenerator random(22);
    for (const int values : {1, 3, 200, 5000}) {
        ValueTally tally;
        QHash<qint64, RollupCount> all, others; // others: not local
        for (int i = 0; i < 4096; ++i) {
            const qint64 value = 1 + static_cast<qint64>(random.bounded(values)) * 1'000'003;
            const bool isFailed = random.bounded(9) == 0, isLocal = random.bounded(5) == 0;
            tally.add(value, isFailed, isLocal);
            const RollupCount one{.requests = 1, .failed = isFailed ? 1 : 0};
            all[value] += one;
            others[value] += isLocal ? RollupCount{} : one;
        }
        for (const qint64 value : {qint64{0}, qint64{1}, all.cbegin().key(), std::ranges::max(all.keys())}) {
            for (const auto &[counts, withoutLocal] : {std::pair(&all, false), std::pair(&others, true)}) {
                const ValueCondition is{.values = {value}}, isNot{.isNot = true, .values = {value}};
                const auto found = countIn(tally.list(), is, withoutLocal);
                const auto rest = countIn(tally.list(), isNot, withoutLocal);
                QVERIFY(found && rest);
                QCOMPARE(found->requests, counts->value(value).requests);
                QCOMPARE(found->failed, counts->value(value).failed);
                qint64 sum = 0;
                for (const RollupCount &each : *counts)
                    sum += each.requests;
                QCOMPARE(found->requests + rest->requests, sum);
            }
        }
    }
}

// Whatever stands in the file is a list or none, and no sum of it is absurd.
void ValueSearchTest::damagedListsAreNone()
{
    const ValueCondition none{.isNot = true, .values = {}};
    for (const char *hex : {"", "80", "01", "0105", "0106", "ffffffffffffffffff01", "0184", "01ffffffff7f"})
        QVERIFY2(!countIn(QByteArray::fromHex(hex), none, false), hex);
    QRandomGenerator random(23);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes(random.bounded(1, 60), '\0');
        for (char &each : bytes)
            each = static_cast<char>(random.bounded(256));
        if (const auto count = countIn(bytes, none, false))
            QVERIFY(count->requests >= 0 && count->requests <= qint64{60} << 20);
    }
}

ActivityFilter ValueSearchTest::anyFilter(QRandomGenerator &random) const
{
    constexpr std::array kColumns{Column::Endpoint, Column::UserAgent, Column::Country};
    const ActivityRow &some = m_rows[static_cast<std::size_t>(random.bounded(kRows))];
    const Column column = kColumns[static_cast<std::size_t>(random.bounded(3))];
    QList<QByteArray> values{random.bounded(8) == 0 ? "/v1/rare" : valueOf(some, column)};
    if (random.bounded(3) == 0)
        values += valueOf(m_rows[static_cast<std::size_t>(random.bounded(kRows))], column);
    ActivityFilter filter = chosen(column, values, random.bounded(4) == 0);
    if (column == Column::Endpoint && values.size() == 1 && random.bounded(2) == 0)
        filter = {.everyAccount = true, .endpoint = values.first()};
    filter.oldestFirst = random.bounded(2) == 0;
    filter.withoutLocal = random.bounded(2) == 0;
    if (random.bounded(2) == 0)
        filter.from = some.at - minutes(random.bounded(60));
    if (random.bounded(2) == 0)
        filter.until = some.at + minutes(random.bounded(60));
    switch (random.bounded(8)) { // half of them with another condition
    case 0:
        filter.status = 401;
        break;
    case 1:
        filter.everyAccount = false;
        filter.account = AccountId{2};
        break;
    case 2:
        filter.choices.append({.column = Column::Country, .isNot = random.bounded(2) == 0, .values = {"NZ"}});
        break;
    case 3:
        filter.choices.append({.column = Column::Action, .values = {"login_failed", "nothing"}});
        break;
    default:
        break;
    }
    return filter;
}

// Random filters, pages, cursors and histograms: with the counts and without them.
void ValueSearchTest::countsChangeNothing()
{
    QRandomGenerator random(24);
    int byCounts = 0;
    for (int round = 0; round < 250; ++round) {
        const ActivityFilter filter = anyFilter(random);
        const int limit = random.bounded(1, 300), bins = random.bounded(1, 50);
        const qint64 offset = random.bounded(2) == 0 ? 0 : random.bounded(6000);
        const auto question = questionOf(*m_database, filter);
        QVERIFY(question);
        byCounts += ValueSearch::open(*m_database, *question).value().has_value() ? 1 : 0;
        const auto page = ActivityStore(*m_database).list(filter, limit, offset);
        const auto plain = ActivityStore(*m_plain).list(filter, limit, offset);
        QVERIFY(page && plain);
        QCOMPARE(page->total, plain->total);
        QCOMPARE(idsOf(*page), idsOf(*plain));
        const auto counted = ActivityStore(*m_database).histogram(filter, bins);
        const auto expected = ActivityStore(*m_plain).histogram(filter, bins);
        QVERIFY(counted && expected);
        QCOMPARE(textOf(*counted), textOf(*expected));
        if (filter.oldestFirst || page->rows.isEmpty())
            continue;
        Stores stores(*m_database), plainStores(*m_plain);
        const auto behind = activityBefore(stores, filter, page->rows.last().id, limit);
        const auto plainBehind = activityBefore(plainStores, filter, page->rows.last().id, limit);
        QVERIFY(behind && plainBehind);
        QCOMPARE(behind->total, plainBehind->total);
        QCOMPARE(idsOf(*behind), idsOf(*plainBehind));
    }
    QVERIFY2(byCounts > 60, qPrintable(QString::number(byCounts)));
}

void ValueSearchTest::countsAreUsed_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("endpoint") << 0;
    QTest::newRow("user agent") << 1;
    QTest::newRow("country") << 2;
}

// Where each block says that it has no such row, none of those blocks is read.
void ValueSearchTest::countsAreUsed()
{
    QFETCH(const int, kind);
    const auto column =
        std::array{Column::Endpoint, Column::UserAgent, Column::Country}.at(static_cast<std::size_t>(kind));
    const auto database =
        copyAfter({u"UPDATE activity_values SET counts = x'0104' WHERE kind = %1"_s.arg(kind)}); // one row of value 1
    QVERIFY(database);
    const QByteArray value = kind == 0 ? "/v1/path/1" : kind == 1 ? "Agent/8" : "DE";
    const auto last = std::ranges::count_if(m_rows.cend() - 900, m_rows.cend(),
                                            [&](const ActivityRow &row) { return valueOf(row, column) == value; });
    QCOMPARE(ActivityStore(*database).list(chosen(column, {value}), 5, 0)->total, last);
    QCOMPARE(ActivityStore(*database).list(chosen(column, {value}, true), 5, 0)->total, kBlocks + 900 - last);
}

// A status as well: blocks without the country are passed over, the others are read.
void ValueSearchTest::otherConditionsReadTheBlocksLeft()
{
    ActivityFilter filter = chosen(Column::Country, {"NZ"});
    filter.status = 200;
    const auto rare = [&](Database &database) {
        return ActivityStore(database).list(filter, 50, 0).value_or(ActivityPage());
    };
    const ActivityPage page = rare(*m_plain);
    QVERIFY(page.total > 0);
    const qint64 block = blockOf(page.rows.last().id.value);
    const auto inBlock =
        std::ranges::count_if(page.rows, [&](const ActivityRecord &each) { return blockOf(each.id.value) == block; });
    const auto database =
        copyAfter({u"UPDATE activity_values SET counts = x'0104' WHERE kind = 2 AND block = %1"_s.arg(block)});
    QVERIFY(database);
    QCOMPARE(rare(*m_database).total, page.total);
    QCOMPARE(rare(*database).total, page.total - inBlock);
}

void ValueSearchTest::whatIsMissingOrDamagedIsRead_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("one block's counts") << QStringList{u"DELETE FROM activity_values WHERE block = 1"_s};
    QTest::newRow("one block's times") << QStringList{u"DELETE FROM activity_blocks WHERE block = 2"_s};
    QTest::newRow("empty lists") << QStringList{u"UPDATE activity_values SET counts = x''"_s};
    QTest::newRow("cut lists") << QStringList{
        u"UPDATE activity_values SET counts = SUBSTR(counts, 1, LENGTH(counts) - 1) WHERE block < 3"_s};
    QTest::newRow("forged counts of a block that was given up")
        << QStringList{u"UPDATE activity_values SET counts = x'0104' WHERE block = 1"_s,
                       u"DELETE FROM activity_blocks WHERE block = 1"_s};
    QTest::newRow("forged counts of the block that is not whole")
        << QStringList{u"INSERT INTO activity_values VALUES (0, 6, x'0104'), (1, 6, x'0104'), (2, 6, x'0104'), "
                       "(0, -3, x'0104'), (2, 900, x'0104')"_s};
}

void ValueSearchTest::whatIsMissingOrDamagedIsRead()
{
    QFETCH(const QStringList, changes);
    const auto database = copyAfter(changes);
    QVERIFY(database);
    for (const ActivityFilter &filter :
         {chosen(Column::Endpoint, {"/v1/path/1"}), chosen(Column::Endpoint, {"/v1/rare"}),
          chosen(Column::Country, {"NZ", "DE"}, true), chosen(Column::UserAgent, {"Agent/2", ""})}) {
        const auto page = ActivityStore(*database).list(filter, 100, 0);
        const auto plain = ActivityStore(*m_plain).list(filter, 100, 0);
        QVERIFY(page && plain);
        QCOMPARE(page->total, plain->total);
        QCOMPARE(idsOf(*page), idsOf(*plain));
    }
    const auto verdict =
        verifyChain(*database, keys::activityChain(m_fixture.folder->masterKey), m_fixture.folder->checkpointFile);
    QVERIFY(verdict);
    QCOMPARE(verdict->why.isEmpty(), !changes.first().contains(u"SUBSTR"_s) && !changes.first().contains(u"x''"_s));
}

void ValueSearchTest::forgedCountsAreFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("another block's") << u"UPDATE activity_values SET counts = (SELECT counts FROM activity_values AS "
                                        u"other WHERE other.block = 3 AND "
                                        "other.kind = 0) WHERE block = 2 AND kind = 0"_s;
    QTest::newRow("one row less") << u"UPDATE activity_values SET counts = x'0104' WHERE block = 2 AND kind = 1"_s;
    QTest::newRow("nothing") << u"UPDATE activity_values SET counts = x'' WHERE block = 2 AND kind = 2"_s;
}

void ValueSearchTest::forgedCountsAreFound()
{
    QFETCH(const QString, change);
    const auto database = copyAfter({change});
    QVERIFY(database);
    const auto verdict =
        verifyChain(*database, keys::activityChain(m_fixture.folder->masterKey), m_fixture.folder->checkpointFile);
    QVERIFY(verdict);
    QVERIFY(!verdict->intact);
    QCOMPARE(verdict->firstBroken, std::optional(ActivityId{firstOfBlock(2)}));
    QCOMPARE(verdict->why, u"The counts of rows 8193 to 12288 are wrong."_s);
}

// Of a log from before there were counts, and of one from which somebody took them.
void ValueSearchTest::missingCountsComeBack()
{
    const QString before = countsOf(*m_database);
    QCOMPARE(before.count(u'='), 3 * kBlocks);
    {
        const auto stopped = Database::open(m_fixture.folder->databaseFile, OpenMode::Write);
        QVERIFY(stopped && (*stopped)->execute(u"DELETE FROM activity_blocks WHERE block IN (0, 4)"_s));
        QVERIFY((*stopped)->execute(u"DELETE FROM activity_values WHERE block = 4"_s));
    }
    QVERIFY(countsOf(*m_database) != before);
    QCOMPARE(m_fixture.start(), QString());
    QVERIFY(QTest::qWaitFor([&] { return m_fixture.number("SELECT COUNT(*) FROM activity_blocks"_L1) == kBlocks; },
                            60'000));
    m_fixture.stop();
    QCOMPARE(countsOf(*m_database), before);
    QVERIFY(m_fixture.verify().intact);
}

// Of a block whose first rows have left, the others are counted one by one.
void ValueSearchTest::countsGoWithTheirRows()
{
    RetentionFixture fixture;
    QCOMPARE(fixture.start(), QString());
    QVERIFY(fixture.fill(6, 2500));
    QVERIFY(QTest::qWaitFor([&] { return fixture.number("SELECT COUNT(*) FROM activity_blocks"_L1) == 3; }, 60'000));
    QVERIFY(fixture.runRetention(4));
    QCOMPARE(fixture.first(), 5001);
    QCOMPARE(fixture.number("SELECT COUNT(*) FROM activity_values"_L1), 2 * 3);
    QCOMPARE(fixture.number("SELECT MIN(block) FROM activity_values"_L1), 1);
    QCOMPARE(fixture.difference(), QString());
    const auto database = fixture.reader();
    const ActivityFilter filter = chosen(Column::UserAgent, {"PostjectSDK/1.0.0"});
    QVERIFY(ValueSearch::open(*database, questionOf(*database, filter).value()).value());
    const auto page = ActivityStore(*database).list(filter, 1, 0);
    QVERIFY(page);
    QCOMPARE(page->total, fixture.number("SELECT COUNT(*) FROM activity WHERE agent = (SELECT id FROM activity_words "
                                         "WHERE word = 'PostjectSDK/1.0.0')"_L1));
}

QTEST_GUILESS_MAIN(ValueSearchTest)
#include "valuesearchtest.moc"
