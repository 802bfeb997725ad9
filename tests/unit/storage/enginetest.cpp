// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who looks into the database in passing leaves nothing beside it, and takes nothing of a running server's.
#include "server/storage/engine.h"
#include "server/storage/query.h"
#include "tests/unit/storage/storagefixture.h"

using namespace postject;

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyUntilOpened();
    void passingReaderLeavesNothing();
    void passingReaderKeepsWhatWasThere();
};

namespace {

QStringList filesBeside(const StorageFixture &fixture)
{
    return QDir(fixture.dataPath()).entryList({u"postject.sqlite*"_s}, QDir::Files);
}

qint64 rowsSeen(const Engine &engine)
{
    const auto reader = PassingReader::open(engine);
    if (!reader)
        return -1;
    qint64 rows = -1;
    (void)eachRow((*reader)->database().prepared("SELECT COUNT(*) FROM activity"_L1), {},
                  [&](const SqlRow &row) { rows = row.number(0); });
    return rows;
}

} // namespace

void EngineTest::emptyUntilOpened()
{
    StorageFixture fixture;
    QVERIFY(dataFolderPaths(fixture.dataPath()).engine().isEmpty());
    QCOMPARE(fixture.start(), QString());
    QVERIFY(!dataFolderPaths(fixture.dataPath()).engine().isEmpty());
}

void EngineTest::passingReaderLeavesNothing()
{
    StorageFixture fixture;
    QCOMPARE(fixture.start(), QString());
    fixture.stop();
    const Engine engine = fixture.folder->engine();
    QVERIFY(engine.settle());
    QCOMPARE(filesBeside(fixture), QStringList(u"postject.sqlite"_s));
    QCOMPARE(rowsSeen(engine), 0);
    QCOMPARE(filesBeside(fixture), QStringList(u"postject.sqlite"_s));
}

void EngineTest::passingReaderKeepsWhatWasThere()
{
    StorageFixture fixture;
    QCOMPARE(fixture.start(), QString());
    Submission submission;
    submission.rows.push_back(activityRow(kStart));
    QVERIFY(fixture.run(std::move(submission)));
    const QStringList before = filesBeside(fixture);
    QVERIFY(before.contains(u"postject.sqlite-wal"_s));
    QCOMPARE(rowsSeen(fixture.folder->engine()), 1);
    QCOMPARE(filesBeside(fixture), before);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "enginetest.moc"
