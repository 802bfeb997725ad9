// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/query.h"
#include "tests/support/noroom.h"
#include "tests/unit/storage/storagefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

using namespace postject;

// The one write connection when the disk, another program or our own code says no.
class WriterFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StorageFixture>();
        QCOMPARE(m_fixture->start(), QString());
    }
    void cleanup() { m_fixture.reset(); }
    void aFileTakenAwayIsNotServedFrom_data();
    void aFileTakenAwayIsNotServedFrom();
    void aLockedDatabaseAnswersInTime();
    void aForeignRowStopsTheLog();
    void aRowChangedMeanwhileStopsTheReopening();
    void whatThrowsUndoesItsBatch();

private:
    qint64 number(QLatin1StringView sql)
    {
        const auto database = m_fixture->reader();
        return database ? oneNumber(database->prepared(sql), {}).value_or(-1) : -1;
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void WriterFaultsTest::aFileTakenAwayIsNotServedFrom_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("database") << u""_s;
    QTest::newRow("write-ahead log") << u"-wal"_s;
}

void WriterFaultsTest::aFileTakenAwayIsNotServedFrom()
{
    QFETCH(QString, part);
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    const QString file = m_fixture->folder->databaseFile + part;
    QVERIFY(QFile::rename(file, file + u".away"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto refused = m_fixture->change([](Stores &stores) { return stores.settings.set("a", "1"); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AuditUnavailable);
        QVERIFY(refused.error().retryAfterSeconds);
        if (part == u"-wal"_s)
            break; // without it the database may be taken up again at once, as far as it goes
    }
    if (part.isEmpty())
        QVERIFY(!QFile::exists(file)); // and no empty one was made in its place
    QFile::remove(file);
    QVERIFY(QFile::rename(file + u".away"_s, file));
    Result<Receipt> again = failure(ErrorCode::InternalError);
    QVERIFY(QTest::qWaitFor(
        [&] {
            again = m_fixture->append({activityRow(kStart)});
            return again.has_value();
        },
        5'000));
    QCOMPARE(again->rows, QList<ActivityId>{ActivityId{2}});
    QCOMPARE(number("SELECT COUNT(*) FROM settings"_L1), 0);
    QVERIFY(m_fixture->verify().intact);
}

void WriterFaultsTest::aLockedDatabaseAnswersInTime()
{
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    const auto other = Database::open(m_fixture->folder->databaseFile, OpenMode::Write);
    QVERIFY((*other)->execute(u"BEGIN EXCLUSIVE"_s));
    QElapsedTimer timer;
    timer.start();
    const auto refused = m_fixture->append({activityRow(kStart)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AuditUnavailable);
    QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY((*other)->execute(u"COMMIT"_s));
    const auto again = m_fixture->append({activityRow(kStart)});
    QVERIFY(again);
    QCOMPARE(again->rows, QList<ActivityId>{ActivityId{2}});
    QVERIFY(m_fixture->verify().intact);
}

void WriterFaultsTest::aForeignRowStopsTheLog()
{
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    {
        const auto other = Database::open(m_fixture->folder->databaseFile, OpenMode::Write);
        QVERIFY((*other)->execute(
            u"INSERT INTO activity SELECT 2, at, account, action, address, agent, method, endpoint, status, country, "
            "request_id, metadata, mac FROM activity"_s));
    }
    for (int attempt = 0; attempt < 3; ++attempt)
        QVERIFY(!m_fixture->append({activityRow(kStart)}));
    QVERIFY(m_fixture->verify().firstBroken == ActivityId{2});
}

// After a failure the database is opened anew: as what it was left as, or not at all.
void WriterFaultsTest::aRowChangedMeanwhileStopsTheReopening()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_fixture->append({activityRow(kStart)}));
    {
        const NoRoom disk;
        QVERIFY(!m_fixture->append({activityRow(kStart)}));
    }
    const auto other = Database::open(m_fixture->folder->databaseFile, OpenMode::Write);
    QVERIFY((*other)->execute(u"DROP TRIGGER activity_is_not_changed"_s));
    QVERIFY((*other)->execute(u"UPDATE activity SET status = 418 WHERE sequence = 2"_s));
    for (int attempt = 0; attempt < 2; ++attempt) {
        QVERIFY(!m_fixture->append({activityRow(kStart)}));
        QTest::qWait(1100); // then it is tried again
    }
    // As it was before, it is taken up again.
    QVERIFY((*other)->execute(u"UPDATE activity SET status = 200 WHERE sequence = 2"_s));
    QTRY_VERIFY(m_fixture->append({activityRow(kStart)}));
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
}

// The connection may be in any state after it, so that nothing of the batch counts and the next has a new one.
void WriterFaultsTest::whatThrowsUndoesItsBatch()
{
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    const auto thrower = [](auto what) {
        return StorageFixture::changing([what](Stores &stores) -> Result<void> {
            if (const auto set = stores.settings.set("thrown", "1"); !set)
                return set;
            throw what;
        });
    };
    for (int round = 0; round < 2; ++round) {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the writer threw an exception"_s));
        std::vector<Submission> batch;
        batch.push_back(StorageFixture::changing([](Stores &stores) { return stores.settings.set("neighbour", "1"); }));
        batch.push_back(round == 0 ? thrower(std::length_error("vector")) : thrower(7));
        for (const auto &result : m_fixture->together(std::move(batch)))
            QCOMPARE(result.error().code, ErrorCode::AuditUnavailable);
        Result<Receipt> later;
        QVERIFY(QTest::qWaitFor([&] { // reopened once in a second at most
            later = m_fixture->append({activityRow(kStart)});
            return later.has_value();
        }));
        QCOMPARE(later->rows, QList<ActivityId>{ActivityId{round + 2}});
    }
    QCOMPARE(number("SELECT COUNT(*) FROM settings"_L1), 0);
    // In what comes after the rows as well.
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"the writer threw an exception"_s));
    Submission submission;
    submission.rows.push_back(activityRow(kStart));
    submission.afterAppend = [](Stores &, const QList<ActivityId> &) -> Result<void> { throw std::bad_alloc(); };
    QCOMPARE(m_fixture->run(std::move(submission)).error().code, ErrorCode::AuditUnavailable);
    QTRY_VERIFY(m_fixture->append({activityRow(kStart)}));
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
}

QTEST_GUILESS_MAIN(WriterFaultsTest)
#include "writerfaultstest.moc"
