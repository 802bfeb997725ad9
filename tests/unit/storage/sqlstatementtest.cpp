// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sqlstatement.h"

#include "server/storage/query.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <limits>
#include <stdexcept>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

class SqlStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void valuesKeepTheirKind_data();
    void valuesKeepTheirKind();
    void emptyIsNotAbsent();
    void textComesBackAsItWent();
    void aNewRunBindsAnew();
    void tellsHowManyRowsItChanged();
    void faultsHaveNames();
    void aDamagedFileIsNamed();
    void aLockIsBusy();
    void anInterruptionIsNamed();
    void whatCantBePreparedFailsEachTime();
    void aWalkThatEndsEarlyLetsGo();
    void aTakerThatThrowsLetsGo();

private:
    SqlStatement &prepared(QLatin1StringView sql) { return m_database->prepared(sql); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Database> m_database;
};

void SqlStatementTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"a.sqlite"_s);
    auto opened = Database::open(m_file, OpenMode::Write);
    QVERIFY(opened);
    m_database = *std::move(opened);
    QVERIFY(m_database->execute(u"CREATE TABLE cells (id INTEGER PRIMARY KEY, value)"_s));
}

void SqlStatementTest::valuesKeepTheirKind_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QByteArray>("kind");
    QTest::addRow("absent") << 0 << QByteArray("null");
    QTest::addRow("number") << 1 << QByteArray("integer");
    QTest::addRow("true") << 2 << QByteArray("integer");
    QTest::addRow("UTF-8") << 3 << QByteArray("text");
    QTest::addRow("UTF-16") << 4 << QByteArray("text");
    QTest::addRow("bytes") << 5 << QByteArray("blob");
    QTest::addRow("time") << 6 << QByteArray("integer");
    QTest::addRow("id") << 7 << QByteArray("integer");
    QTest::addRow("no time") << 8 << QByteArray("null");
    QTest::addRow("some id") << 9 << QByteArray("integer");
}

void SqlStatementTest::valuesKeepTheirKind()
{
    QFETCH(int, which);
    QFETCH(QByteArray, kind);
    const SqlValue values[] = {SqlValue(),
                               -7,
                               true,
                               QByteArray("a"),
                               u"a"_s,
                               Blob{"a"},
                               fromMilliseconds(5),
                               AccountId{3},
                               std::optional<TimePoint>(),
                               std::optional(AccountId{3})};
    QByteArray found;
    QVERIFY(
        eachRow(prepared("SELECT typeof(?)"_L1), {values[which]}, [&](const SqlRow &row) { found = textAt(row, 0); }));
    QCOMPARE(found, kind);
}

// Red where a null pointer stands for no bytes: SQLite takes that for NULL.
void SqlStatementTest::emptyIsNotAbsent()
{
    SqlStatement &count = prepared("SELECT (? IS NULL) + (? IS NULL) + (? IS NULL) + (? IS NULL)"_L1);
    QCOMPARE(oneNumber(count, {QByteArray(), QString(), Blob{{}}, QByteArray("")}), 0);
    SqlStatement &insert = prepared("INSERT INTO cells (value) VALUES (?)"_L1);
    QVERIFY(insert.run(QByteArray()));
    QVERIFY(insert.run(Blob{{}}));
    QVERIFY(insert.run(std::optional<qint64>()));
    QCOMPARE(oneNumber(prepared("SELECT COUNT(value) FROM cells"_L1), {}), 2);
}

void SqlStatementTest::textComesBackAsItWent()
{
    const QByteArray bytes("\x00\xff\x80 binary\x00", 11);
    const QString text = u"ü\u4e2d\U0001F600"_s;
    qint64 least = 0;
    QString back;
    QByteArray raw;
    bool isNull = false;
    QVERIFY(eachRow(prepared("SELECT ?, ?, ?, ?"_L1),
                    {text, Blob{bytes}, std::numeric_limits<qint64>::min(), SqlValue()}, [&](const SqlRow &row) {
                        back = row.string(0);
                        raw = row.bytes(1);
                        least = row.number(2);
                        isNull = row.isNull(3) && row.number(3) == 0 && row.text(3).isEmpty();
                    }));
    QCOMPARE(back, text);
    QCOMPARE(raw, bytes);
    QCOMPARE(least, std::numeric_limits<qint64>::min());
    QVERIFY(isNull);
}

void SqlStatementTest::aNewRunBindsAnew()
{
    SqlStatement &echo = prepared("SELECT ?"_L1);
    QCOMPARE(oneNumber(echo, {1}), 1);
    QCOMPARE(oneNumber(echo, {2}), 2);
    QCOMPARE(&echo, &prepared(QLatin1StringView(QByteArray("SELECT ?")))); // by its text
}

void SqlStatementTest::tellsHowManyRowsItChanged()
{
    SqlStatement &insert = prepared("INSERT INTO cells (value) VALUES (?)"_L1);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(insert.run(i), 1);
    QCOMPARE(executeUpdate(prepared("DELETE FROM cells WHERE value > ?"_L1), {0}), 2);
    QCOMPARE(executeUpdate(prepared("DELETE FROM cells WHERE value > ?"_L1), {0}), 0);
}

void SqlStatementTest::faultsHaveNames()
{
    SqlStatement &insert = prepared("INSERT INTO cells (id) VALUES (?)"_L1);
    QVERIFY(insert.run(1));
    QVERIFY(insert.fault() == SqlFault::None);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"UNIQUE constraint failed"_s));
    const Result<int> again = insert.run(1);
    QVERIFY(!again && insert.fault() == SqlFault::Conflict);
    QVERIFY2(!again.error().detail.contains(u"cells"), qPrintable(again.error().detail)); // nothing of the SQL
    QVERIFY(insert.run(2));
    QVERIFY(insert.fault() == SqlFault::None);
}

void SqlStatementTest::aDamagedFileIsNamed()
{
    SqlStatement &insert = prepared("INSERT INTO cells (value) VALUES (?)"_L1);
    QVERIFY(m_database->execute(u"BEGIN"_s));
    for (int i = 0; i < 2000; ++i)
        QVERIFY(insert.run(QByteArray(100, 'x')));
    QVERIFY(m_database->execute(u"COMMIT"_s));
    m_database.reset();
    QVERIFY(Database::settle(m_file));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8192));
    QVERIFY(file.write(QByteArray(16384, '\x55')) == 16384);
    file.close();
    auto opened = Database::open(m_file, OpenMode::Read);
    QVERIFY(opened);
    SqlStatement sum(**opened, "SELECT SUM(LENGTH(value)) FROM cells");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"malformed"_s));
    const auto read = oneNumber(sum, {});
    QVERIFY(!read && sum.fault() == SqlFault::Damaged);
    QCOMPARE(read.error().detail, u"The database is damaged."_s);
}

void SqlStatementTest::aLockIsBusy()
{
    const auto other = Database::open(m_file, OpenMode::Write);
    QVERIFY(other);
    QVERIFY((*other)->execute(u"BEGIN IMMEDIATE"_s));
    QVERIFY((*other)->isInTransaction());
    SqlStatement &begin = prepared("BEGIN IMMEDIATE"_L1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"locked"_s));
    QVERIFY(!begin.runOnce());
    QVERIFY(begin.fault() == SqlFault::Busy);
    QVERIFY(!m_database->isInTransaction());
    QVERIFY((*other)->execute(u"ROLLBACK"_s));
    QVERIFY(begin.runOnce());
    QVERIFY(begin.fault() == SqlFault::None);
}

void SqlStatementTest::anInterruptionIsNamed()
{
    SqlStatement &endless =
        prepared("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT MAX(i) FROM n"_L1);
    const std::atomic<bool> stop = true;
    {
        const Interruptible interruptible(*m_database, stop);
        QVERIFY(!oneNumber(endless, {}));
    }
    QVERIFY(endless.fault() == SqlFault::Interrupted);
    QCOMPARE(oneNumber(prepared("SELECT 1"_L1), {}), 1); // the connection goes on
}

void SqlStatementTest::whatCantBePreparedFailsEachTime()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"preparing .* failed"_s));
    SqlStatement &wrong = prepared("SELECT nothing FROM nowhere"_L1);
    for (int i = 0; i < 2; ++i) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u" in "_s));
        QVERIFY(!oneNumber(wrong, {1}));
        QVERIFY(wrong.fault() == SqlFault::Other);
    }
}

// Red where the statement stays open: the write-ahead log could not be emptied.
void SqlStatementTest::aWalkThatEndsEarlyLetsGo()
{
    SqlStatement &insert = prepared("INSERT INTO cells (value) VALUES (?)"_L1);
    for (int i = 0; i < 10; ++i)
        QVERIFY(insert.run(i));
    int seen = 0;
    const auto walked = eachRowWhile(prepared("SELECT value FROM cells ORDER BY id"_L1), {},
                                     [&](const SqlRow &) { return ++seen < 3; });
    QCOMPARE(walked, false);
    QCOMPARE(seen, 3);
    QCOMPARE(oneNumber(prepared("PRAGMA wal_checkpoint(TRUNCATE)"_L1), {}), 0);
}

void SqlStatementTest::aTakerThatThrowsLetsGo()
{
    QVERIFY(prepared("INSERT INTO cells (value) VALUES (?)"_L1).run(1));
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)eachRow(prepared("SELECT value FROM cells"_L1), {},
                                                               [](const SqlRow &) { throw std::runtime_error("no"); }));
    QCOMPARE(oneNumber(prepared("PRAGMA wal_checkpoint(TRUNCATE)"_L1), {}), 0);
}

QTEST_GUILESS_MAIN(SqlStatementTest)
#include "sqlstatementtest.moc"
