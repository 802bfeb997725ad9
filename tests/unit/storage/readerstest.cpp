// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/readers.h"
#include "server/storage/query.h"
#include "tests/unit/storage/storagefixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>

using namespace postject;

class ReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aQuerySeesTheLastCommit();
    void aQuerySeesOneStateOnly();
    void aReaderCannotWrite();
    void tooManyAreTurnedAway();
    void heavyOnesLeaveAThread();
    void whoHadLeastComesNext();
    void whoWaitsMostIsTurnedAway();
    void theEndTurnsTheWaitingAway();
    void aMissingDatabaseIsAnError();
    void aReplacedDatabaseIsSeen();
    void whatThrowsIsAnErrorOfItsOwn();

private:
    std::unique_ptr<StorageFixture> m_fixture;
};

void ReadersTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
}

void ReadersTest::aQuerySeesTheLastCommit()
{
    Readers readers(m_fixture->folder->databaseFile);
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(m_fixture->append({activityRow(kStart)}));
        auto count = readers.run([](Stores &stores) { return stores.activity.count(); });
        QCOMPARE(count.result().value_or(-1), i);
    }
}

void ReadersTest::aQuerySeesOneStateOnly()
{
    Readers readers(m_fixture->folder->databaseFile, 1);
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    QSemaphore first, go;
    auto counts = readers.run([&](Stores &stores) -> Result<std::pair<qint64, qint64>> {
        const qint64 before = stores.activity.count().value_or(-1);
        first.release();
        go.acquire();
        return std::pair(before, stores.activity.count().value_or(-1));
    });
    first.acquire();
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    go.release();
    const auto seen = counts.result();
    QVERIFY(seen);
    QCOMPARE(seen->first, 1);
    QCOMPARE(seen->second, 1);
}

void ReadersTest::aReaderCannotWrite()
{
    Readers readers(m_fixture->folder->databaseFile);
    auto written = readers.run([](Stores &stores) { return stores.settings.set("a", "1"); });
    QVERIFY(!written.result());
    auto read = readers.run([](Stores &stores) { return stores.settings.all(); });
    QVERIFY(read.result());
    QVERIFY(read.result()->isEmpty());
}

void ReadersTest::tooManyAreTurnedAway()
{
    Readers readers(m_fixture->folder->databaseFile, 1);
    QSemaphore running, go;
    auto held = readers.run([&](Stores &) -> Result<int> {
        running.release();
        go.acquire();
        return 0;
    });
    running.acquire();
    QList<QFuture<Result<qint64>>> waiting;
    for (int i = 0; i < 256; ++i)
        waiting.append(readers.run([](Stores &stores) { return stores.activity.count(); }));
    auto refused = readers.run([](Stores &stores) { return stores.activity.count(); });
    QVERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().code, ErrorCode::Busy);
    go.release();
    for (auto &each : waiting)
        QVERIFY(each.result());
    QVERIFY(held.result());
}

void ReadersTest::heavyOnesLeaveAThread()
{
    Readers readers(m_fixture->folder->databaseFile, 2);
    QSemaphore go;
    QList<QFuture<Result<int>>> heavy;
    for (int i = 0; i < 8; ++i) {
        heavy.append(readers.run(
            [&](Stores &) -> Result<int> {
                go.acquire();
                return 0;
            },
            {.account = AccountId{1}, .weight = ReadFor::Heavy}));
    }
    for (int i = 0; i < 100; ++i)
        QVERIFY(
            readers.run([](Stores &stores) { return stores.activity.count(); }, {.account = AccountId{2}}).result());
    go.release(8);
    for (auto &each : heavy)
        QVERIFY(each.result());
}

void ReadersTest::whoHadLeastComesNext()
{
    Readers readers(m_fixture->folder->databaseFile, 1);
    QSemaphore running, go;
    auto held = readers.run([&](Stores &) -> Result<int> {
        running.release();
        go.acquire();
        return 0;
    });
    running.acquire();
    QList<int> order; // by the one thread
    const auto note = [&](int account) {
        return readers.run(
            [&order, account](Stores &) -> Result<int> {
                order.append(account);
                return 0;
            },
            {.account = AccountId{account}});
    };
    QList<QFuture<Result<int>>> all;
    for (int i = 0; i < 20; ++i)
        all.append(note(1));
    all.append(note(2));
    all.append(note(2));
    go.release();
    for (auto &each : all)
        QVERIFY(each.result());
    QVERIFY2(order.lastIndexOf(2) <= 4, qPrintable(QString::number(order.lastIndexOf(2))));
    QVERIFY(held.result());
}

void ReadersTest::whoWaitsMostIsTurnedAway()
{
    Readers readers(m_fixture->folder->databaseFile, 1);
    QSemaphore running, go;
    auto held = readers.run([&](Stores &) -> Result<int> {
        running.release();
        go.acquire();
        return 0;
    });
    running.acquire();
    QList<QFuture<Result<qint64>>> crowd;
    for (int i = 0; i < 256; ++i)
        crowd.append(readers.run([](Stores &stores) { return stores.activity.count(); }, {.account = AccountId{1}}));
    auto other = readers.run([](Stores &stores) { return stores.activity.count(); }, {.account = AccountId{2}});
    QVERIFY(crowd.last().isFinished());
    QCOMPARE(crowd.last().result().error().code, ErrorCode::Busy);
    go.release();
    QVERIFY(other.result());
    QVERIFY(held.result());
}

void ReadersTest::theEndTurnsTheWaitingAway()
{
    auto readers = std::make_unique<Readers>(m_fixture->folder->databaseFile, 1);
    QSemaphore running;
    auto held = readers->run([&](Stores &stores) -> Result<qint64> {
        running.release();
        QThread::msleep(100); // long enough for the end to begin; either way the answers below must hold
        return stores.activity.count();
    });
    running.acquire();
    auto waiting = readers->run([](Stores &stores) { return stores.activity.count(); });
    readers.reset();
    QVERIFY(held.isFinished());
    QVERIFY(held.result());
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().code, ErrorCode::Busy);
}

void ReadersTest::aMissingDatabaseIsAnError()
{
    Readers readers(m_fixture->filePath(u"nothing.sqlite"_s));
    QVERIFY(!readers.run([](Stores &stores) { return stores.activity.count(); }).result());
    QVERIFY(!QFile::exists(m_fixture->filePath(u"nothing.sqlite"_s)));
}

void ReadersTest::aReplacedDatabaseIsSeen()
{
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    m_fixture->stop();
    const QString file = m_fixture->folder->databaseFile;
    const QString copy = m_fixture->filePath(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(file, copy));
    Readers readers(file, 1);
    const auto settings = [&] {
        auto all = readers.run([](Stores &stores) { return stores.settings.all(); });
        return all.result().value_or(QHash<QByteArray, QByteArray>()).size();
    };
    QCOMPARE(settings(), 0);
    {
        const auto other = Database::open(copy, OpenMode::Write);
        QVERIFY((*other)->execute(u"INSERT INTO settings VALUES ('a', '1')"_s));
    }
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::rename(copy, file));
    QCOMPARE(settings(), 1);
}

void ReadersTest::whatThrowsIsAnErrorOfItsOwn()
{
    QVERIFY(m_fixture->append({activityRow(kStart), activityRow(kStart)}));
    Readers readers(m_fixture->folder->databaseFile, 1);
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"a reader threw"_s));
    auto thrown = readers.run([](Stores &stores) -> Result<int> {
        // In the middle of a statement, which then holds an old state of the database.
        return eachRow(stores.database.prepared("SELECT sequence FROM activity"_L1), {},
                       [](const SqlRow &) { std::vector<int>().reserve(static_cast<std::size_t>(-1)); })
            .transform([] { return 0; });
    });
    QCOMPARE(thrown.result().error().code, ErrorCode::InternalError);
    QVERIFY(thrown.result().error().detail.isEmpty());
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"a reader threw an exception: of an unknown type"_s));
    QVERIFY(!readers.run([](Stores &) -> Result<int> { throw 1; }).result());
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    QCOMPARE(readers.run([](Stores &stores) { return stores.activity.count(); }).result().value_or(-1), 3);
    // Nothing of it holds the write-ahead log.
    const auto database = Database::open(m_fixture->folder->databaseFile, OpenMode::Write);
    QCOMPARE(oneNumber((*database)->prepared("PRAGMA wal_checkpoint(TRUNCATE)"_L1), {}).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(ReadersTest)
#include "readerstest.moc"
