// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/storage/retentionfixture.h"

#include "server/storage/activityexport.h"
#include "server/storage/backup.h"
#include "server/storage/checkpoint.h"
#include "server/storage/committer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace postject;

// Which rows leave the log, what leaves with them, and that all else is as if they had never been.
class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void wholeDaysLeave_data();
    void wholeDaysLeave();
    void nothingLeavesUnasked();
    void theFirstYoungRowStopsIt();
    void theNewestRowStays();
    void whatIsNotJudgedStays();
    void itRunsEveryHour();
    void aClockThatWasSetBackPutsNothingOff();
    void aChangeTakesEffectAtOnce();
    void addressesGoAndComeAgain();
    void evidenceGoes();
    void otherSensitivePathsDoNotLeaveScraps();
    void whatWasMissedIsSaid();
    void rowsThatAreAllDifferentGoInSmallerBatches();
    void anExportGoesOn_data();
    void anExportGoesOn();
    void anUntoldRemovalIsTold();
    void aChangedRowStays();
    void aFaultStopsIt();
    void aFaultInAYoungRowStopsIt();
    void aForgedCutStopsIt();
    void backupsCarryTheCut();
    void anOlderBackupBringsTheRowsBack();

private:
    ActivityRow lastRemoval() const { return m_fixture->removals().value(m_fixture->removals().size() - 1); }
    void execute(const QString &sql)
    {
        const auto database = Database::open(m_fixture->folder->databaseFile, OpenMode::Write);
        QVERIFY2((*database)->execute(sql), qPrintable(sql));
    }

    std::unique_ptr<RetentionFixture> m_fixture;
};

void RetentionTest::init()
{
    m_fixture = std::make_unique<RetentionFixture>();
    QCOMPARE(m_fixture->start(), QString());
}

void RetentionTest::wholeDaysLeave_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("removedDays");
    QTest::newRow("1 day") << 1 << 9;
    QTest::newRow("3 days") << 3 << 7;
    QTest::newRow("9 days") << 9 << 1;
    QTest::newRow("10 days") << 10 << 0;
    QTest::newRow("3650 days") << 3650 << 0;
}

void RetentionTest::wholeDaysLeave()
{
    QFETCH(int, kept);
    QFETCH(int, removedDays);
    QVERIFY(m_fixture->fill(10, 240));
    const qint64 rows = m_fixture->rows(), removed = removedDays * 240;
    QVERIFY(m_fixture->runRetention(kept));
    QTRY_COMPARE(m_fixture->rows(), rows - removed + (removed > 0 ? 1 : 0));
    QCOMPARE(m_fixture->first(), removed + 1);
    QCOMPARE(m_fixture->difference(), QString());
    QCOMPARE(m_fixture->verify().removedRows, removed);
    QCOMPARE(m_fixture->verify().rows, m_fixture->rows());
    QCOMPARE(m_fixture->figures().lastRunRows, removed);
    QCOMPARE(m_fixture->removals().size(), removed > 0 ? 1 : 0);
    if (removed == 0)
        return;
    const QJsonObject told = QJsonDocument::fromJson(lastRemoval().metadata).object();
    const auto before = std::chrono::floor<days>(kStart) - days(kept);
    QCOMPARE(told, (QJsonObject{{u"rows"_s, removed},
                                {u"before"_s, QString::fromLatin1(formatTime(before).first(10))},
                                {u"firstRemoved"_s, QString::fromLatin1(ActivityId{1}.toByteArray())},
                                {u"lastRemoved"_s, QString::fromLatin1(ActivityId{removed}.toByteArray())}}));
    QVERIFY(lastRemoval().at == m_fixture->clock.now());
    QVERIFY(m_fixture->number("SELECT MIN(at) FROM activity"_L1) >= toMilliseconds(before));
    m_fixture->stop(); // and it is a good log to begin with
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    QCOMPARE(m_fixture->difference(), QString());
}

void RetentionTest::nothingLeavesUnasked()
{
    QVERIFY(m_fixture->fill(5, 10));
    m_fixture->clock.advance(days(400));
    QVERIFY(m_fixture->lookAtTheClock());
    QCOMPARE(m_fixture->first(), 1);
    QVERIFY(!m_fixture->figures().lastRunAt);
}

// An imported log of long ago behind it goes when the front gets there.
void RetentionTest::theFirstYoungRowStopsIt()
{
    QVERIFY(m_fixture->append({activityRow(kStart - days(20)), activityRow(kStart - days(2)),
                               activityRow(kStart - days(300)), activityRow(kStart)}));
    QVERIFY(m_fixture->runRetention(7));
    QTRY_COMPARE(m_fixture->first(), 2);
    m_fixture->clock.advance(days(6));
    QVERIFY(m_fixture->lookAtTheClock());
    QTRY_COMPARE(m_fixture->first(), 4);
    QTRY_COMPARE(m_fixture->removals().size(), 2);
    QCOMPARE(m_fixture->difference(), QString());
}

void RetentionTest::theNewestRowStays()
{
    QVERIFY(m_fixture->append(std::vector<ActivityRow>(5, activityRow(kStart - days(50)))));
    QVERIFY(m_fixture->runRetention(7));
    QTRY_COMPARE(m_fixture->removals().size(), 1);
    QCOMPARE(m_fixture->first(), 5);
    QVERIFY(m_fixture->runRetention(7)); // now that the row log_pruned is the newest
    QTRY_COMPARE(m_fixture->first(), 6);
    QCOMPARE(m_fixture->difference(), QString());
}

void RetentionTest::whatIsNotJudgedStays()
{
    std::vector<ActivityRow> rows(3, activityRow(kStart - days(50))); // of no account: nobody judges them
    rows.push_back(RetentionFixture::variedRow(kStart - days(50), 1));
    rows.push_back(activityRow(kStart));
    QVERIFY(m_fixture->append(std::move(rows)));
    QVERIFY(m_fixture->runRetention(7));
    QTRY_COMPARE(m_fixture->first(), 4);
    QVERIFY(m_fixture->judge());
    QVERIFY(m_fixture->runRetention(7));
    QTRY_COMPARE(m_fixture->first(), 5);
}

void RetentionTest::itRunsEveryHour()
{
    QVERIFY(m_fixture->fill(5, 10));
    m_fixture->writer->setRetention(3);
    m_fixture->clock.advance(seconds(9)); // not within the first 10 s
    QVERIFY(m_fixture->lookAtTheClock());
    QVERIFY(!m_fixture->figures().lastRunAt);
    m_fixture->clock.advance(seconds(1));
    QVERIFY(m_fixture->lookAtTheClock());
    QTRY_VERIFY(m_fixture->figures().lastRunAt);
    const TimePoint first = *m_fixture->figures().lastRunAt;
    m_fixture->clock.advance(hours(1) - Milliseconds(1));
    QVERIFY(m_fixture->lookAtTheClock());
    QVERIFY(m_fixture->figures().lastRunAt == first);
    m_fixture->clock.advance(Milliseconds(1));
    QVERIFY(m_fixture->lookAtTheClock());
    QTRY_VERIFY(m_fixture->figures().lastRunAt == first + hours(1));
    QCOMPARE(m_fixture->figures().lastRunRows, 0);
    QCOMPARE(m_fixture->figures().rows, 20ULL);
    QCOMPARE(m_fixture->removals().size(), 1);
}

void RetentionTest::aClockThatWasSetBackPutsNothingOff()
{
    QVERIFY(m_fixture->fill(5, 10));
    QVERIFY(m_fixture->runRetention(30));
    m_fixture->clock.advance(-days(2));
    QTRY_VERIFY(m_fixture->figures().lastRunAt == m_fixture->clock.now());
    QVERIFY(m_fixture->runRetention(1));
    QTRY_COMPARE(m_fixture->first(), 21);
}

void RetentionTest::aChangeTakesEffectAtOnce()
{
    QVERIFY(m_fixture->fill(5, 10));
    QVERIFY(m_fixture->runRetention(4));
    QTRY_COMPARE(m_fixture->first(), 11);
    m_fixture->writer->setRetention(2); // the clock stands still
    QTRY_COMPARE(m_fixture->first(), 31);
    m_fixture->writer->setRetention(0);
    m_fixture->clock.advance(days(10));
    QVERIFY(m_fixture->lookAtTheClock());
    QCOMPARE(m_fixture->first(), 31);
}

// What is remembered of an address that went must not be believed.
void RetentionTest::addressesGoAndComeAgain()
{
    const auto rowFrom = [](const QByteArray &address, TimePoint at) {
        ActivityRow row = activityRow(at);
        row.ipAddress = address;
        return row;
    };
    QVERIFY(m_fixture->append({rowFrom("192.0.2.1", kStart - days(9)), rowFrom("192.0.2.2", kStart - days(9)),
                               rowFrom("192.0.2.3", kStart), rowFrom("192.0.2.2", kStart)}));
    QVERIFY(m_fixture->runRetention(7));
    QTRY_COMPARE(m_fixture->first(), 3);
    QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM activity_addresses WHERE address = '192.0.2.1'"_L1), 0);
    QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM activity_addresses WHERE address = '192.0.2.2'"_L1), 1);
    QVERIFY(m_fixture->append({rowFrom("192.0.2.4", kStart), rowFrom("192.0.2.1", kStart)}));
    const auto database = m_fixture->reader();
    QCOMPARE(ActivityStore(*database).list({.everyAccount = true, .ipAddress = "192.0.2.1"}, 10, 0)->total, 1);
    QCOMPARE(ActivityStore(*database).list({.everyAccount = true, .ipAddress = "192.0.2.4"}, 10, 0)->total, 1);
    QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM activity_addresses WHERE id = 1"_L1), 0); // never given again
    QCOMPARE(m_fixture->difference(), QString());
}

// An alert keeps the rows that are left; a failed login that counts towards no block is forgotten with its row.
void RetentionTest::evidenceGoes()
{
    QVERIFY(m_fixture->append({activityRow(kStart - days(9), "login_failed", 401), activityRow(kStart),
                               activityRow(kStart, "login_failed", 401)}));
    AlertId alert;
    QVERIFY(m_fixture->change([&](Stores &stores) -> Result<void> {
        AlertRecord record{.type = "brute_force", .subject = "203.0.113.42", .metadata = "{}"};
        record.createdAt = record.lastSeenAt = kStart;
        record.evidence = {ActivityId{1}, ActivityId{3}};
        const auto raised = stores.alerts.raise(record);
        if (!raised)
            return std::unexpected(raised.error());
        alert = *raised;
        return stores.ingest.markUncounted({ActivityId{1}, ActivityId{3}}, kStart - days(30));
    }));
    QVERIFY(m_fixture->runRetention(7));
    QTRY_COMPARE(m_fixture->first(), 2);
    const auto database = m_fixture->reader();
    Stores stores(*database);
    const auto found = stores.alerts.one(alert);
    QVERIFY(found);
    QCOMPARE(found->evidence, QList{ActivityId{3}});
    QCOMPARE(stores.activity.rows(found->evidence)->size(), 1);
    QCOMPARE(stores.activity.rows({ActivityId{1}, ActivityId{3}})->size(), 1);
    QCOMPARE(m_fixture->number("SELECT SUM(sequence) FROM uncounted_failures"_L1), 3);
    QCOMPARE(m_fixture->difference(), QString());
}

void RetentionTest::otherSensitivePathsDoNotLeaveScraps()
{
    QVERIFY(m_fixture->fill(5, 50));
    m_fixture->writer->setSensitivePaths({"/v1/auth*"});
    QVERIFY(m_fixture->runRetention(2));
    QTRY_COMPARE(m_fixture->first(), 151);
    QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM activity_minutes WHERE requests <= 0 OR sensitive < 0"_L1), 0);
    QCOMPARE(m_fixture->number("SELECT COUNT(*) FROM activity_hours WHERE requests <= 0 OR sensitive < 0"_L1), 0);
    QCOMPARE(m_fixture->difference(), QString());
}

// Whoever comes back to the live stream from a row that is gone has missed something; from the last that is gone, not.
void RetentionTest::whatWasMissedIsSaid()
{
    QVERIFY(m_fixture->fill(5, 10));
    QVERIFY(m_fixture->runRetention(2));
    QTRY_COMPARE(m_fixture->first(), 31);
    const auto database = m_fixture->reader();
    const auto since = [&](qint64 row) {
        return ActivityStore(*database).since({.everyAccount = true}, ActivityId{row}, 1000, 100'000).value();
    };
    QVERIFY(since(29).isIncomplete);
    QVERIFY(!since(30).isIncomplete);
    QCOMPARE(since(5).rows.size(), since(30).rows.size());
    QCOMPARE(since(5).rows.first().id.value, 31);
}

void RetentionTest::rowsThatAreAllDifferentGoInSmallerBatches()
{
    std::vector<ActivityRow> rows;
    for (int i = 0; i < 1000; ++i) {
        ActivityRow row = activityRow(kStart - days(30) + minutes(i * 3));
        row.account = AccountId{1 + i};
        row.ipAddress = "10.1." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250);
        rows.push_back(row);
    }
    QVERIFY(m_fixture->append(std::move(rows)));
    QVERIFY(m_fixture->judge());
    QVERIFY(m_fixture->runRetention(7));
    QTRY_COMPARE(m_fixture->first(), 1001);
    QCOMPARE(m_fixture->difference(), QString());
    const RetentionFigures figures = m_fixture->figures();
    QVERIFY2(figures.batches >= 10, qPrintable(QString::number(figures.batches)));
    qInfo("%llu batches, the longest %lld us", figures.batches, static_cast<long long>(figures.longestBatch.count()));
}

// Over what was removed under it: the rows that are left, each as it was.
void RetentionTest::anExportGoesOn_data()
{
    QTest::addColumn<bool>("oldestFirst");
    QTest::addColumn<int>("rows");
    QTest::newRow("oldest first") << true << 5000 + 12'001 - 9000; // a page, and what is left
    QTest::newRow("newest first") << false << 5000;                // what is next is gone
}

void RetentionTest::anExportGoesOn()
{
    QFETCH(bool, oldestFirst);
    QFETCH(int, rows);
    QVERIFY(m_fixture->fill(4, 3000));
    const auto database = m_fixture->reader();
    Stores stores(*database);
    ActivityExport walk({.everyAccount = true, .oldestFirst = oldestFirst}, ExportFormat::NdJson);
    const std::atomic<bool> stop = false;
    QByteArray bytes;
    const auto take = [&] {
        auto page = walk.next(stores, stop);
        for (const QByteArray &piece : page ? page->pieces : QList<QByteArray>())
            bytes += piece;
        return page && !page->isLast;
    };
    QVERIFY(take());
    QVERIFY(m_fixture->runRetention(1));
    QTRY_COMPARE(m_fixture->first(), 9001);
    while (take()) {
    }
    const QList<QByteArray> lines = bytes.trimmed().split('\n');
    QCOMPARE(lines.size(), rows);
    for (const QByteArray &line : lines) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const qint64 sequence = ActivityId::parse(row[u"id"_s].toString().toLatin1())->value;
        if (sequence <= 12'000) { // as fill() made it
            const int number = static_cast<int>((4 - (sequence - 1) / 3000) * 3000 + (sequence - 1) % 3000);
            QCOMPARE(row[u"ipAddress"_s].toString().toLatin1(), RetentionFixture::variedRow(kStart, number).ipAddress);
        }
    }
}

// Some batches, and then the end of the process: the next one says what went.
void RetentionTest::anUntoldRemovalIsTold()
{
    QVERIFY(m_fixture->fill(5, 20));
    m_fixture->stop();
    setRollupsBack(m_fixture->folder->databaseFile, 0); // as a crash leaves it
    {
        Committer committer(m_fixture->folder->databaseFile, m_fixture->folder->checkpointFile,
                            keys::activityChain(m_fixture->folder->masterKey), m_fixture->clock);
        QVERIFY(committer.start());
        QVERIFY(committer.prune(std::chrono::floor<days>(kStart) - days(2), 7)->isUncounted); // which it does first
        for (int batch = 0; batch < 3; ++batch)
            QCOMPARE(committer.prune(std::chrono::floor<days>(kStart) - days(2), 7)->rows, 7);
        committer.close();
    }
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
    QCOMPARE(m_fixture->start(), QString());
    QCOMPARE(m_fixture->removals().size(), 0);
    m_fixture->clock.advance(minutes(1));
    QVERIFY(m_fixture->lookAtTheClock()); // nothing more is to be removed: log.retentionDays was reset meanwhile
    QTRY_COMPARE(m_fixture->removals().size(), 1);
    QJsonObject told = QJsonDocument::fromJson(lastRemoval().metadata).object();
    QCOMPARE(told[u"rows"_s].toInt(), 21);
    QCOMPARE(told[u"before"_s].toString(), u"2026-02-27"_s);
    QVERIFY(m_fixture->runRetention(2));
    QTRY_COMPARE(m_fixture->removals().size(), 2);
    told = QJsonDocument::fromJson(lastRemoval().metadata).object();
    QCOMPARE(told[u"rows"_s].toInt(), 60 - 21);
    QCOMPARE(told[u"firstRemoved"_s].toString().toLatin1(), ActivityId{22}.toByteArray());
    QCOMPARE(m_fixture->difference(), QString());
}

// Retention must not wipe out what shows a forgery.
void RetentionTest::aChangedRowStays()
{
    QVERIFY(m_fixture->fill(5, 400));
    m_fixture->stop();
    execute(u"DROP TRIGGER activity_is_not_changed"_s);
    execute(u"UPDATE activity SET status = 418 WHERE sequence = 777"_s);
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(m_fixture->runRetention(1));
    QVERIFY(m_fixture->number("SELECT COUNT(*) FROM activity WHERE sequence = 777"_L1) == 1);
    QVERIFY(m_fixture->first() <= 777);
    QVERIFY(m_fixture->verify().firstBroken == ActivityId{777});
    const auto fault = readFault(m_fixture->folder->checkpointFile, keys::activityChain(m_fixture->folder->masterKey));
    QVERIFY(fault && *fault);
    QCOMPARE((*fault)->firstBroken, 777);
    const qint64 first = m_fixture->first();
    m_fixture->stop();
    QCOMPARE(m_fixture->start(), QString());
    m_fixture->writer->setRetention(1);
    m_fixture->clock.advance(hours(1));
    QVERIFY(m_fixture->lookAtTheClock());
    QCOMPARE(m_fixture->first(), first);
}

void RetentionTest::aFaultStopsIt()
{
    QVERIFY(m_fixture->fill(5, 20));
    m_fixture->stop();
    execute(u"DROP TRIGGER activity_is_not_deleted"_s);
    execute(u"DELETE FROM activity WHERE sequence <= 10"_s);
    QVERIFY(m_fixture->verify().firstBroken == ActivityId{1});
    QCOMPARE(m_fixture->start(), QString());
    m_fixture->writer->setRetention(1);
    m_fixture->clock.advance(hours(1));
    QVERIFY(m_fixture->lookAtTheClock());
    QCOMPARE(m_fixture->first(), 11);
    QVERIFY(m_fixture->verify().firstBroken == ActivityId{1});
}

// The old rows are as they were, and yet none of them goes: they are what is left to find out with.
void RetentionTest::aFaultInAYoungRowStopsIt()
{
    QVERIFY(m_fixture->fill(5, 20));
    m_fixture->stop();
    execute(u"DROP TRIGGER activity_is_not_changed"_s);
    execute(u"UPDATE activity SET status = 418 WHERE sequence = (SELECT MAX(sequence) FROM activity)"_s);
    QCOMPARE(m_fixture->start(), QString());
    m_fixture->writer->setRetention(2);
    m_fixture->clock.advance(hours(1));
    QVERIFY(m_fixture->lookAtTheClock());
    QVERIFY(m_fixture->lookAtTheClock());
    QCOMPARE(m_fixture->first(), 1);
    QVERIFY(!m_fixture->verify().intact);
}

// While the server runs.
void RetentionTest::aForgedCutStopsIt()
{
    QVERIFY(m_fixture->fill(5, 20));
    execute(u"INSERT INTO log_cut VALUES (1, 10, (SELECT mac FROM activity WHERE sequence = 10), 10, 0, 0, X'00')"_s);
    m_fixture->writer->setRetention(1);
    m_fixture->clock.advance(hours(1));
    QVERIFY(m_fixture->lookAtTheClock());
    QVERIFY(m_fixture->figures().lastRunAt);
    QCOMPARE(m_fixture->first(), 1);
    QVERIFY(m_fixture->verify().firstBroken == ActivityId{1});
}

void RetentionTest::backupsCarryTheCut()
{
    QVERIFY(m_fixture->fill(5, 20));
    QVERIFY(m_fixture->runRetention(2));
    QTRY_COMPARE(m_fixture->removals().size(), 1);
    const QString backup = m_fixture->filePath(u"backup.sqlite"_s);
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, backup));
    QVERIFY(m_fixture->append({activityRow(kStart)}));
    m_fixture->stop();
    QVERIFY(restoreDatabase(*m_fixture->folder, backup));
    QCOMPARE(m_fixture->start(), QString());
    QCOMPARE(m_fixture->first(), 61);
    QCOMPARE(m_fixture->difference(), QString());
    m_fixture->stop();
    // A backup whose front is missing is none.
    QVERIFY((*Database::open(backup, OpenMode::Write))->execute(u"DROP TRIGGER log_cut_is_not_deleted"_s));
    QVERIFY((*Database::open(backup, OpenMode::Write))->execute(u"DELETE FROM log_cut"_s));
    QVERIFY(!restoreDatabase(*m_fixture->folder, backup));
    QCOMPARE(m_fixture->start(), QString());
    QCOMPARE(m_fixture->difference(), QString());
}

void RetentionTest::anOlderBackupBringsTheRowsBack()
{
    QVERIFY(m_fixture->fill(5, 20));
    const QString backup = m_fixture->filePath(u"backup.sqlite"_s);
    QVERIFY(backupDatabase(m_fixture->folder->databaseFile, backup));
    QVERIFY(m_fixture->runRetention(2));
    QTRY_COMPARE(m_fixture->first(), 61);
    m_fixture->stop();
    QVERIFY(restoreDatabase(*m_fixture->folder, backup));
    QCOMPARE(m_fixture->start(), QString());
    QCOMPARE(m_fixture->first(), 1);
    QVERIFY2(m_fixture->verify().intact, qPrintable(m_fixture->verify().why));
    QVERIFY(m_fixture->runRetention(2));
    QTRY_COMPARE(m_fixture->first(), 61);
    QCOMPARE(m_fixture->difference(), QString());
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "retentiontest.moc"
