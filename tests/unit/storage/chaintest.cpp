// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/storage/retentionfixture.h"

#include "server/storage/backup.h"
#include "server/storage/checkpoint.h"
#include "server/storage/query.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace postject;

namespace {

constexpr int kRows = 60;

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTwoRowsShareTheirForm();
    void theMacIsTheDocumentedOne();
    void anUntouchedLogVerifies();
    void anOlderFileIsFound_data();
    void anOlderFileIsFound();
    void aForkBeforeTheCheckpointIsFound();
    void aFaultStaysFoundAfterTheLogWentOn();
    void aMissingOrForgedCheckpointIsFound();
    void aDroppedWriteAheadLogIsFound_data();
    void aDroppedWriteAheadLogIsFound();
    void tellsHowFarItIs();
    void everyByteOfTheCheckpointCounts();
    void aCutThatIsWrongStaysFound_data();
    void aCutThatIsWrongStaysFound();

private:
    std::unique_ptr<StorageFixture> m_fixture;
};

void ChainTest::initTestCase()
{
    m_fixture = std::make_unique<StorageFixture>();
    QCOMPARE(m_fixture->start(), QString());
    for (int i = 0; i < kRows; ++i) {
        ActivityRow row = activityRow(kStart + std::chrono::seconds(i), i % 7 == 0 ? "login" : "api_request");
        row.ipAddress = "10.0.0." + QByteArray::number(i % 4);
        row.endpoint = "/v1/" + QByteArray::number(i % 5);
        row.requestId = "req_" + QByteArray::number(i);
        row.country = "DE";
        if (i % 3 != 0)
            row.account = AccountId{i % 3};
        QVERIFY(m_fixture->append({row}));
    }
    m_fixture->stop();
}

void ChainTest::noTwoRowsShareTheirForm()
{
    ActivityRow row = activityRow(kStart);
    QSet<QByteArray> forms{canonicalRow(row)};
    const auto differs = [&](auto edited) {
        ActivityRow other = row;
        edited(other);
        const qsizetype before = forms.size();
        forms.insert(canonicalRow(other));
        return forms.size() == before + 1;
    };
    QVERIFY(differs([](ActivityRow &each) { each.at += Milliseconds(1); }));
    QVERIFY(differs([](ActivityRow &each) { each.account = AccountId{1}; }));
    QVERIFY(differs([](ActivityRow &each) { each.status = 404; }));
    QVERIFY(differs([](ActivityRow &each) { each.country = "DE"; }));
    // The same bytes, divided otherwise.
    QVERIFY(differs([](ActivityRow &each) {
        each.method += '/';
        each.endpoint.remove(0, 1);
    }));
    QVERIFY(differs([](ActivityRow &each) { std::swap(each.userAgent, each.endpoint); }));
}

void ChainTest::theMacIsTheDocumentedOne()
{
    // hmac.new(b'k' * 32, (7).to_bytes(8, 'big') + b'p' * 32 + b'row', 'sha256').hexdigest() of Python 3
    QCOMPARE(chainMac(KeyedMac(QByteArray(32, 'k')), 7, QByteArray(32, 'p'), "row").toHex(),
             "dd450781659c1e498497a66679182109aff8170703013f899ab51b3c4d17099c");
}

void ChainTest::anUntouchedLogVerifies()
{
    const ChainVerdict verdict = m_fixture->verify();
    QVERIFY2(verdict.intact, qPrintable(verdict.why));
    QCOMPARE(verdict.rows, kRows);
    QCOMPARE(verdict.head.sequence, kRows);
    QVERIFY(!verdict.firstBroken);
}

void ChainTest::anOlderFileIsFound_data()
{
    QTest::addColumn<int>("appended"); // after it was put back, by the running server
    QTest::newRow("at rest") << -1;
    QTest::newRow("server started") << 0;
    QTest::newRow("shorter than before") << 3;
    QTest::newRow("as long as before") << 10;
    QTest::newRow("longer than before") << 25;
}

void ChainTest::anOlderFileIsFound()
{
    QFETCH(int, appended);
    StorageFixture fixture;
    const auto append = [&](int count) {
        std::vector<ActivityRow> rows(static_cast<std::size_t>(count), activityRow(kStart));
        QVERIFY(fixture.append(rows));
    };
    QCOMPARE(fixture.start(), QString());
    append(5);
    fixture.stop();
    const QString old = fixture.filePath(u"old.sqlite"_s);
    QVERIFY(QFile::copy(fixture.folder->databaseFile, old));
    QCOMPARE(fixture.start(), QString());
    append(10);
    fixture.stop();
    QVERIFY(fixture.verify().intact);
    QVERIFY(QFile::remove(fixture.folder->databaseFile));
    QVERIFY(QFile::copy(old, fixture.folder->databaseFile));
    for (int start = 0; start < 2 && appended >= 0; ++start) {
        QCOMPARE(fixture.start(), QString());
        if (appended > 0)
            append(appended);
        fixture.stop();
    }
    const ChainVerdict verdict = fixture.verify();
    QVERIFY(!verdict.intact);
    QVERIFY2(verdict.firstBroken == ActivityId{6}, qPrintable(verdict.why));
}

// Another log from some row on, longer than the recorded one and each of its rows under the right key: the server's own
// writer makes it from an older copy. Only the recorded row tells the two apart.
void ChainTest::aForkBeforeTheCheckpointIsFound()
{
    StorageFixture fixture;
    QCOMPARE(fixture.start(), QString());
    const auto append = [](Writer &writer, int rows, const QByteArray &action) {
        int written = 0;
        for (int i = 0; i < rows; ++i) {
            Submission submission;
            submission.rows.push_back(activityRow(kStart, action));
            submission.done = [&written](const Result<Receipt> &receipt) { written += receipt ? 1 : 0; };
            writer.submit(std::move(submission));
        }
        return QTest::qWaitFor([&] { return written == rows; }, 10'000);
    };
    QVERIFY(append(*fixture.writer, 6, "api_request"));
    fixture.stop(); // which writes the checkpoint
    const QString checkpoint = fixture.folder->checkpointFile;
    const QString fork = fixture.filePath(u"fork.sqlite"_s), forkCheckpoint = fork + u".checkpoint"_s;
    QVERIFY(backupDatabase(fixture.folder->databaseFile, fork));
    QVERIFY(QFile::copy(checkpoint, forkCheckpoint));
    QCOMPARE(fixture.start(), QString());
    QVERIFY(append(*fixture.writer, 4, "login_failed"));
    fixture.stop();

    const QByteArray key = keys::activityChain(fixture.folder->masterKey);
    QObject receiver;
    auto forger = Writer::start(fork, forkCheckpoint, key, fixture.clock, &receiver);
    QVERIFY(forger);
    QVERIFY(append(**forger, 8, "api_request"));
    forger->reset();
    const auto database = Database::open(fork, OpenMode::Read);
    const auto own = verifyChain(**database, key, forkCheckpoint);
    QVERIFY2(own && own->intact, qPrintable(own->why)); // each of its rows fits the one before
    const auto verdict = verifyChain(**database, key, checkpoint);
    QVERIFY(verdict && !verdict->intact);
    QVERIFY(verdict->firstBroken == ActivityId{10});
}

void ChainTest::aFaultStaysFoundAfterTheLogWentOn()
{
    StorageFixture fixture;
    QCOMPARE(fixture.start(), QString());
    QVERIFY(fixture.append({activityRow(kStart), activityRow(kStart), activityRow(kStart)}));
    fixture.stop();
    {
        const auto database = Database::open(fixture.folder->databaseFile, OpenMode::Write);
        QVERIFY((*database)->execute(u"DROP TRIGGER activity_is_not_changed"_s));
        QVERIFY((*database)->execute(u"UPDATE activity SET status = 500 WHERE sequence = 3"_s));
    }
    QCOMPARE(fixture.start(), QString());
    QVERIFY(fixture.append({activityRow(kStart)}));
    QVERIFY(fixture.verify().firstBroken == ActivityId{3});
    fixture.stop();
    QVERIFY(fixture.verify().firstBroken == ActivityId{3});
}

void ChainTest::aMissingOrForgedCheckpointIsFound()
{
    StorageFixture fixture;
    QCOMPARE(fixture.start(), QString());
    QVERIFY(fixture.append({activityRow(kStart)}));
    fixture.stop();
    const QString file = fixture.folder->checkpointFile;
    QVERIFY(QFile::rename(file, file + u".away"_s));
    QVERIFY(!fixture.verify().intact);
    QVERIFY(writeCheckpoint(file, QByteArray(32, 'x'), {.head = {}, .count = 0, .at = kStart}));
    QVERIFY(!fixture.verify().intact);
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::rename(file + u".away"_s, file));
    QVERIFY(fixture.verify().intact);
}

// What the checkpoint knows stood in the file that is gone.
void ChainTest::aDroppedWriteAheadLogIsFound_data()
{
    QTest::addColumn<int>("kept"); // days, by retention; 0: all
    QTest::addColumn<qint64>("firstBroken");
    QTest::newRow("uncut") << 0 << qint64(6);
    QTest::newRow("cut") << 1 << qint64(1); // rows are there again that were removed
}

void ChainTest::aDroppedWriteAheadLogIsFound()
{
    QFETCH(int, kept);
    QFETCH(qint64, firstBroken);
    RetentionFixture fixture;
    QCOMPARE(fixture.start(), QString());
    QVERIFY(fixture.append(std::vector<ActivityRow>(5, activityRow(kStart - days(9)))));
    fixture.stop();
    QCOMPARE(fixture.start(), QString());
    const auto reader = fixture.reader(); // as long as one is open, nobody empties the write-ahead log
    QVERIFY(oneNumber(reader->prepared("SELECT COUNT(*) FROM activity"_L1), {}));
    QVERIFY(fixture.append(std::vector<ActivityRow>(10, activityRow(kStart))));
    if (kept > 0) {
        QVERIFY(fixture.runRetention(kept));
        QTRY_COMPARE(fixture.removals().size(), 1);
    }
    fixture.stop();
    QVERIFY(fixture.verify().intact);
    const QString alone = fixture.filePath(u"alone.sqlite"_s);
    QVERIFY(QFileInfo(fixture.folder->databaseFile + u"-wal"_s).size() > 0);
    QVERIFY(QFile::copy(fixture.folder->databaseFile, alone));
    const auto database = Database::open(alone, OpenMode::Read);
    const auto verdict =
        verifyChain(**database, keys::activityChain(fixture.folder->masterKey), fixture.folder->checkpointFile);
    QVERIFY(!verdict->intact);
    QVERIFY2(verdict->firstBroken == ActivityId{firstBroken}, qPrintable(verdict->why));
}

void ChainTest::tellsHowFarItIs()
{
    const auto database = m_fixture->reader();
    ChainProgress progress;
    const auto verdict = verifyChain(*database, keys::activityChain(m_fixture->folder->masterKey),
                                     m_fixture->folder->checkpointFile, &progress);
    QVERIFY(verdict && verdict->intact && verdict->rows > 0);
    QCOMPARE(progress.rows.load(), verdict->rows);
    QCOMPARE(progress.total.load(), verdict->rows);
}

void ChainTest::everyByteOfTheCheckpointCounts()
{
    const QString file = m_fixture->folder->checkpointFile;
    QFile checkpoint(file);
    QVERIFY(checkpoint.open(QIODevice::ReadWrite));
    const QByteArray good = checkpoint.readAll();
    const auto database = m_fixture->reader();
    const QByteArray key = keys::activityChain(m_fixture->folder->masterKey);
    const auto isFound = [&](const QByteArray &content) {
        checkpoint.resize(0);
        checkpoint.seek(0);
        checkpoint.write(content);
        checkpoint.flush();
        const auto verdict = verifyChain(*database, key, file);
        return verdict && !verdict->intact && !verdict->why.isEmpty();
    };
    for (qsizetype i = 0; i < good.size() - 1; ++i) { // all but the last end of a line
        QByteArray other = good;
        other[i] = static_cast<char>(other[i] ^ 1);
        QVERIFY2(isFound(other), qPrintable(QString::number(i)));
        QVERIFY2(isFound(good.first(i)), qPrintable(QString::number(i)));
    }
    QVERIFY(!isFound(good));
}

// The log went on for a while with it, and still it is the same row that is named.
void ChainTest::aCutThatIsWrongStaysFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("firstBroken");
    QTest::newRow("lost") << u"DELETE FROM log_cut"_s << qint64(6);
    QTest::newRow("forged") << u"UPDATE log_cut SET sequence = 4"_s << qint64(6);
    QTest::newRow("rows removed as well") << u"DELETE FROM activity WHERE sequence < 8"_s << qint64(6);
    QTest::newRow("table lost") << u"DROP TABLE log_cut"_s << qint64(1);
}

void ChainTest::aCutThatIsWrongStaysFound()
{
    QFETCH(QString, statement);
    QFETCH(qint64, firstBroken);
    RetentionFixture fixture;
    QCOMPARE(fixture.start(), QString());
    QVERIFY(fixture.append(std::vector<ActivityRow>(5, activityRow(kStart - days(9)))));
    QVERIFY(fixture.append(std::vector<ActivityRow>(10, activityRow(kStart))));
    QVERIFY(fixture.runRetention(1));
    QTRY_COMPARE(fixture.first(), 6);
    fixture.stop();
    {
        const auto database = Database::open(fixture.folder->databaseFile, OpenMode::Write);
        for (const QString &trigger :
             {u"log_cut_goes_forward"_s, u"log_cut_is_not_deleted"_s, u"activity_is_not_deleted"_s})
            QVERIFY((*database)->execute(u"DROP TRIGGER "_s + trigger));
        QVERIFY((*database)->execute(statement));
    }
    const auto isFound = [&] {
        const ChainVerdict verdict = fixture.verify();
        return !verdict.intact && verdict.firstBroken == ActivityId{firstBroken};
    };
    QVERIFY2(isFound(), qPrintable(fixture.verify().why));
    if (statement.startsWith(u"DROP")) {
        QVERIFY(!fixture.start().isEmpty()); // that is no database to begin with
        return;
    }
    for (int start = 0; start < 2; ++start) {
        QCOMPARE(fixture.start(), QString());
        QVERIFY(fixture.append({activityRow(kStart), activityRow(kStart)}));
        QVERIFY2(isFound(), qPrintable(fixture.verify().why));
        fixture.stop();
        QVERIFY2(isFound(), qPrintable(fixture.verify().why));
    }
}

QTEST_GUILESS_MAIN(ChainTest)
#include "chaintest.moc"
