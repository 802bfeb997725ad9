// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/database.h"

#include "server/storage/query.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

// What SQLite itself says of a connection: a setting that it does not know it takes without a word.
class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriterIsDurableAndKeepsReferences();
    void aReaderWritesNothing();

private:
    static qint64 pragma(Database &database, QLatin1StringView sql)
    {
        return oneNumber(database.prepared(sql), {}).value_or(-1);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"a.sqlite"_s);
};

void DatabaseTest::aWriterIsDurableAndKeepsReferences()
{
    const auto database = Database::open(m_file, OpenMode::Write);
    QVERIFY(database);
    QCOMPARE(pragma(**database, "PRAGMA synchronous"_L1), 2); // FULL: a commit is on disk before anybody hears of it
    QCOMPARE(pragma(**database, "PRAGMA foreign_keys"_L1), 1);
    QCOMPARE(pragma(**database, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"_L1), 1);
    QVERIFY((*database)->execute(u"CREATE TABLE whole (id INTEGER PRIMARY KEY)"_s));
    QVERIFY((*database)->execute(u"CREATE TABLE part (whole INTEGER NOT NULL REFERENCES whole (id))"_s));
    QVERIFY(!(*database)->execute(u"INSERT INTO part VALUES (1)"_s));
}

void DatabaseTest::aReaderWritesNothing()
{
    const auto database = Database::open(m_file, OpenMode::Read);
    QVERIFY(database);
    QCOMPARE(pragma(**database, "PRAGMA query_only"_L1), 1);
    QVERIFY(!(*database)->execute(u"INSERT INTO whole VALUES (1)"_s));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
