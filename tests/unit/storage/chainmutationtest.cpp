// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/storage/retentionfixture.h"

#include "server/storage/activityrows.h"
#include "server/storage/prunerecord.h"

#include <QFile>
#include <QRandomGenerator>

using namespace postject;

namespace {

constexpr int kOldRows = 20;
constexpr int kYoungRows = 40;

// A log to be mutated, in a transaction that is taken back.
struct Log
{
    std::unique_ptr<Database> database;
    QString checkpointFile;
    QByteArray key;
    qint64 first = 0;
    qint64 last = 0;
    qint64 cut() const { return first - 1; }

    bool run(const QString &sql) const
    {
        const bool done = database->execute(sql).has_value();
        if (!done)
            qWarning("%s", qPrintable(sql));
        return done;
    }
    qint64 number(const QString &sql) const
    {
        SqlStatement &query = database->prepared(QLatin1StringView(*keep(sql)));
        return oneNumber(query, {}).value_or(-1);
    }

private:
    static const QByteArray *keep(const QString &sql) // the connection keeps the statement under its text
    {
        static QSet<QByteArray> texts;
        return &*texts.insert(sql.toLatin1());
    }
};

using Random = QRandomGenerator;

qint64 within(Random &random, qint64 from, qint64 to)
{
    return from + random.bounded(to - from + 1);
}

// One that changes what the column says, for each column of a row.
const QList<std::pair<QString, QString>> kEdits{
    {u"sequence"_s, u"sequence + 1000"_s},
    {u"at"_s, u"at + 1"_s},
    {u"account"_s, u"COALESCE(account, 0) + 1"_s},
    {u"action"_s, u"(SELECT MIN(id) FROM activity_words WHERE id <> action)"_s},
    {u"address"_s, u"(SELECT MIN(id) FROM activity_addresses WHERE id <> activity.address)"_s},
    {u"agent"_s, u"(SELECT MIN(id) FROM activity_words WHERE id <> agent)"_s},
    {u"method"_s, u"(SELECT MIN(id) FROM activity_words WHERE id <> method)"_s},
    {u"endpoint"_s, u"(SELECT MIN(id) FROM activity_words WHERE id <> endpoint)"_s},
    {u"status"_s, u"status + 1"_s},
    {u"country"_s, u"(SELECT MIN(id) FROM activity_words WHERE id <> country)"_s},
    {u"request_id"_s, u"request_id || 'x'"_s},
    {u"metadata"_s, u"'{\"a\":1}'"_s},
    {u"mac"_s, u"X'00'"_s}};

// Each does one thing that somebody with the database file alone can do, and gives the first row that then is wrong.
using Mutation = qint64 (*)(const Log &log, Random &random);

qint64 edit(const Log &log, Random &random)
{
    const qint64 row = within(random, log.first, log.last);
    const auto &[name, value] = kEdits.at(random.bounded(kEdits.size()));
    return log.run(u"UPDATE activity SET %1 = %2 WHERE sequence = %3"_s.arg(name, value).arg(row)) ? row : -1;
}

qint64 erase(const Log &log, Random &random)
{
    const qint64 row = within(random, log.first, log.last);
    return log.run(u"DELETE FROM activity WHERE sequence = %1"_s.arg(row)) ? row : -1;
}

// The rows behind move on by one, as if the new one had always been there.
qint64 insertion(const Log &log, Random &random)
{
    const qint64 row = within(random, log.first, log.last);
    const bool done =
        log.run(u"UPDATE activity SET sequence = -(sequence + 1) WHERE sequence >= %1"_s.arg(row)) &&
        log.run(u"UPDATE activity SET sequence = -sequence WHERE sequence < 0"_s) &&
        log.run(
            u"INSERT INTO activity SELECT %1, at, account, action, address, agent, method, endpoint, status, country, "
            "request_id, metadata, mac FROM activity WHERE sequence = %2"_s.arg(row)
                .arg(row == log.first ? row + 2 : row - 1));
    return done ? row : -1;
}

qint64 swap(const Log &log, Random &random)
{
    const qint64 one = within(random, log.first, log.last - 1);
    const qint64 other = within(random, one + 1, log.last);
    const bool done = log.run(u"UPDATE activity SET sequence = -1 WHERE sequence = %1"_s.arg(one)) &&
                      log.run(u"UPDATE activity SET sequence = %1 WHERE sequence = %2"_s.arg(one).arg(other)) &&
                      log.run(u"UPDATE activity SET sequence = %1 WHERE sequence = -1"_s.arg(other));
    return done ? one : -1;
}

qint64 cutTail(const Log &log, Random &random)
{
    const qint64 row = within(random, log.first, log.last);
    return log.run(u"DELETE FROM activity WHERE sequence >= %1"_s.arg(row)) ? row : -1;
}

qint64 cutFront(const Log &log, Random &random)
{
    const qint64 row = within(random, log.first, log.last - 1);
    return log.run(u"DELETE FROM activity WHERE sequence <= %1"_s.arg(row)) ? log.first : -1;
}

// A row is changed, and it and all behind it get macs that fit, by a key that is not the right one.
qint64 remac(const Log &log, Random &random)
{
    const qint64 row = within(random, log.first, log.last);
    if (!log.run(u"UPDATE activity SET status = 201 WHERE sequence = %1"_s.arg(row)))
        return -1;
    const QByteArray wrong = QByteArray::number(random.generate()).rightJustified(32, 'x');
    const auto rows = ActivityRows(*log.database)
                          .stored(ActivityRows::selected(*log.database, "FROM activity ORDER BY sequence"), {});
    if (!rows)
        return -1;
    QByteArray previous;
    for (const StoredRow &each : *rows) {
        const ActivityId id = each.record.id;
        previous =
            id.value >= row ? chainMac(KeyedMac(wrong), id.value, previous, canonicalRow(each.record.row)) : each.mac;
        if (!executeUpdate(log.database->prepared("UPDATE activity SET mac = ? WHERE sequence = ?"_L1),
                           {Blob{previous}, id.value}))
            return -1;
    }
    return row;
}

// The text that rows name by its number.
qint64 reword(const Log &log, Random &random)
{
    const bool isAddress = random.bounded(2) == 0;
    const QString condition = isAddress ? u"address = %1"_s : u"%1 IN (action, agent, method, endpoint, country)"_s;
    const QString table = isAddress ? u"activity_addresses"_s : u"activity_words"_s;
    const qint64 count = log.number(u"SELECT COUNT(*) FROM %1"_s.arg(table));
    for (int tries = 0; tries < 100; ++tries) {
        const qint64 id =
            log.number(u"SELECT id FROM %1 LIMIT 1 OFFSET %2"_s.arg(table).arg(within(random, 0, count - 1)));
        const qint64 row = log.number(u"SELECT MIN(sequence) FROM activity WHERE "_s + condition.arg(id));
        if (row <= 0)
            continue;
        const QString sql = random.bounded(2) == 0 ? u"DELETE FROM %1 WHERE id = %2 AND %3 <> ''"_s
                                                   : u"UPDATE %1 SET %3 = %3 || '0' WHERE id = %2"_s;
        const QString text = isAddress ? u"address"_s : u"word"_s;
        if (log.number(u"SELECT LENGTH(%1) FROM %2 WHERE id = %3"_s.arg(text, table).arg(id)) == 0)
            continue; // deleted, it would read the same
        return log.run(sql.arg(table).arg(id).arg(text)) ? row : -1;
    }
    return -1;
}

// Of a log that was not cut, a front goes with a record that was made up; of one that was, some more.
qint64 forgeCut(const Log &log, Random &random)
{
    const qint64 row = within(random, log.first, log.last - 1);
    PruneRecord cut{.last = {.sequence = row, .mac = {}}, .recorded = row, .removedBefore = kStart, .at = kStart};
    (void)eachRow(log.database->prepared("SELECT mac FROM activity WHERE sequence = ?"_L1), {row},
                  [&](const SqlRow &each) { cut.last.mac = each.bytes(0); });
    const bool done = writeCut(*log.database, QByteArray(32, 'x'), cut).has_value() &&
                      log.run(u"DELETE FROM activity WHERE sequence <= %1"_s.arg(row));
    return done ? log.first : -1;
}

qint64 editCut(const Log &log, Random &random)
{
    if (log.cut() == 0)
        return forgeCut(log, random);
    static const QStringList kColumns{
        u"sequence = sequence - 1"_s,     u"sequence = sequence + 1"_s, u"mac = X'00'"_s, u"recorded = recorded - 1"_s,
        u"removed_before = cut_at + 1"_s, u"cut_at = cut_at - 1"_s,     u"seal = X'00'"_s};
    return log.run(u"UPDATE log_cut SET "_s + kColumns.at(random.bounded(kColumns.size()))) ? log.first : -1;
}

qint64 loseCut(const Log &log, Random &random)
{
    if (log.cut() == 0)
        return forgeCut(log, random);
    return log.run(u"DELETE FROM log_cut"_s) ? log.first : -1;
}

// One that was right once, of a batch before the last.
qint64 olderCut(const Log &log, Random &random)
{
    if (log.cut() == 0)
        return forgeCut(log, random);
    const qint64 row = within(random, 1, log.cut() - 1);
    const auto cut = readCut(*log.database, log.key);
    PruneRecord older = *cut;
    older.last = {.sequence = row, .mac = QByteArray(32, 'm')};
    return writeCut(*log.database, log.key, older) ? log.first : -1;
}

// Rows that were removed, under the sequences that they had.
qint64 bringBack(const Log &log, Random &random)
{
    if (log.cut() == 0)
        return forgeCut(log, random);
    const qint64 row = within(random, 1, log.cut());
    for (qint64 each = row; each <= log.cut(); ++each) {
        if (!log.run(u"INSERT INTO activity SELECT %1, at, account, action, address, agent, method, endpoint, status, "
                     "country, request_id, metadata, mac FROM activity WHERE sequence = %2"_s.arg(each)
                         .arg(log.first)))
            return -1;
    }
    return row;
}

constexpr std::array<std::pair<const char *, Mutation>, 13> kMutations{{{"edit", &edit},
                                                                        {"delete", &erase},
                                                                        {"insert", &insertion},
                                                                        {"swap", &swap},
                                                                        {"cut the tail", &cutTail},
                                                                        {"cut the front", &cutFront},
                                                                        {"macs by another key", &remac},
                                                                        {"change a word", &reword},
                                                                        {"forge a cut", &forgeCut},
                                                                        {"edit the cut", &editCut},
                                                                        {"lose the cut", &loseCut},
                                                                        {"an older cut", &olderCut},
                                                                        {"bring rows back", &bringBack}}};

} // namespace

// Whatever is done to the rows or to the record of the cut is found, with the first row that is wrong.
class ChainMutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyColumnIsUnderTheMac();
    void everyMutationIsFound();
    void nothingIsFoundInAGoodLog();

private:
    Log copyOf(const QString &name);
    // "" when it is found where it is.
    static QString misjudged(const Log &log, const std::function<qint64()> &mutate);

    RetentionFixture m_fixture;
    std::array<Log, 2> m_logs; // as it was before retention, and after
};

Log ChainMutationTest::copyOf(const QString &name)
{
    m_fixture.stop();
    const QString file = m_fixture.filePath(name), checkpoint = file + u".checkpoint"_s;
    Log log{.database = {},
            .checkpointFile = checkpoint,
            .key = keys::activityChain(m_fixture.folder->masterKey),
            .first = m_fixture.first(),
            .last = m_fixture.number("SELECT MAX(sequence) FROM activity"_L1)};
    if (!QFile::copy(m_fixture.folder->databaseFile, file) ||
        !QFile::copy(m_fixture.folder->checkpointFile, checkpoint))
        return log;
    log.database = std::move(*Database::open(file, OpenMode::Write));
    for (const QString &trigger : {u"activity_is_not_changed"_s, u"activity_is_not_deleted"_s,
                                   u"log_cut_goes_forward"_s, u"log_cut_is_not_deleted"_s})
        log.run(u"DROP TRIGGER "_s + trigger);
    return log;
}

void ChainMutationTest::initTestCase()
{
    QCOMPARE(m_fixture.start(), QString());
    for (int i = 0; i < kOldRows + kYoungRows; ++i) {
        ActivityRow row = RetentionFixture::variedRow(i < kOldRows ? kStart - days(9) : kStart + seconds(i), i);
        row.requestId = "req_" + QByteArray::number(i);
        row.country = i % 2 == 0 ? "DE" : "";
        QVERIFY(m_fixture.append({row}));
    }
    QVERIFY(m_fixture.judge());
    m_logs[0] = copyOf(u"uncut.sqlite"_s);
    QCOMPARE(m_logs[0].first, 1);
    QCOMPARE(m_fixture.start(), QString());
    QVERIFY(m_fixture.runRetention(1));
    QTRY_COMPARE(m_fixture.removals().size(), 1);
    m_logs[1] = copyOf(u"cut.sqlite"_s);
    QCOMPARE(m_logs[1].first, kOldRows + 1);
    for (const Log &log : m_logs) {
        QVERIFY(log.database);
        const auto verdict = verifyChain(*log.database, log.key, log.checkpointFile);
        QVERIFY2(verdict->intact, qPrintable(verdict->why));
        QCOMPARE(verdict->rows, log.last - log.cut());
        QCOMPARE(verdict->removedRows, log.cut());
    }
}

QString ChainMutationTest::misjudged(const Log &log, const std::function<qint64()> &mutate)
{
    if (!log.run(u"BEGIN"_s))
        return u"no transaction"_s;
    const qint64 firstBroken = mutate();
    const auto verdict = verifyChain(*log.database, log.key, log.checkpointFile);
    if (!log.run(u"ROLLBACK"_s) || firstBroken < 0)
        return u"it could not be done"_s;
    if (!verdict || verdict->intact)
        return u"not found: row %1"_s.arg(firstBroken);
    if (verdict->firstBroken == ActivityId{firstBroken})
        return {};
    return u"row %1, but: %2"_s.arg(firstBroken).arg(verdict->why);
}

void ChainMutationTest::everyColumnIsUnderTheMac()
{
    QStringList columns;
    (void)eachRow(m_logs[0].database->prepared("SELECT name FROM pragma_table_info('activity')"_L1), {},
                  [&](const SqlRow &row) { columns.append(row.string(0)); });
    QCOMPARE(columns.size(), kEdits.size());
    for (const auto &[name, value] : kEdits) {
        QVERIFY2(columns.contains(name), qPrintable(name));
        for (const Log &log : m_logs) {
            for (const qint64 row : {log.first, log.first + 7, log.last}) {
                const QString fault = misjudged(log, [&] {
                    const QString sql = u"UPDATE activity SET %1 = %2 WHERE sequence = %3"_s;
                    return log.run(sql.arg(name, value).arg(row)) ? row : -1;
                });
                QVERIFY2(fault.isEmpty(), qPrintable(u"%1: %2"_s.arg(name, fault)));
            }
        }
    }
}

void ChainMutationTest::everyMutationIsFound()
{
    Random random(20260301);
    int found = 0;
    for (int round = 0; round < 1300; ++round) {
        const auto &[name, mutation] = kMutations[static_cast<std::size_t>(round) % kMutations.size()];
        const Log &log = m_logs[random.bounded(2)];
        const QString fault = misjudged(log, [&] { return mutation(log, random); });
        QVERIFY2(fault.isEmpty(), qPrintable(u"%1, round %2: %3"_s.arg(QLatin1StringView(name)).arg(round).arg(fault)));
        ++found;
    }
    QCOMPARE(found, 1300);
}

// Whatever the program itself does with it, in any order.
void ChainMutationTest::nothingIsFoundInAGoodLog()
{
    Random random(20260303);
    RetentionFixture fixture;
    QCOMPARE(fixture.start(), QString());
    for (int round = 0; round < 100; ++round) {
        std::vector<ActivityRow> rows;
        for (int i = random.bounded(1, 40); i > 0; --i)
            rows.push_back(RetentionFixture::variedRow(fixture.clock.now() - minutes(random.bounded(20'000)),
                                                       random.bounded(1000)));
        QVERIFY(fixture.append(std::move(rows)));
        fixture.clock.advance(minutes(random.bounded(3'000)));
        const int what = random.bounded(4);
        if (what == 0) {
            QVERIFY(fixture.judge());
            QVERIFY(fixture.runRetention(random.bounded(1, 12)));
        }
        if (what == 1) {
            fixture.stop();
            QCOMPARE(fixture.start(), QString());
        }
        const ChainVerdict verdict = fixture.verify();
        QVERIFY2(verdict.intact, qPrintable(u"round %1: %2"_s.arg(round).arg(verdict.why)));
    }
    QVERIFY(fixture.first() > 100);
    QCOMPARE(fixture.difference(), QString());
}

QTEST_GUILESS_MAIN(ChainMutationTest)
#include "chainmutationtest.moc"
