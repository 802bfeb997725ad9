// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/storage/storagefixture.h"

#include "server/storage/checkpoint.h"
#include "server/storage/query.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>

using namespace postject;

namespace {

constexpr int kRows = 60;

// One thing that somebody with the database file alone can do to it, and the first row that then is wrong.
struct Mutation
{
    QStringList statements;
    qint64 firstBroken = 0;
};

const QString kColumns =
    u"at, account, action, address, agent, method, endpoint, status, country, request_id, metadata, mac"_s;

Mutation edit(QRandomGenerator &random)
{
    const qint64 row = random.bounded(1, kRows + 1);
    const QStringList edits{u"at = at + 1"_s,
                            u"account = COALESCE(account, 0) + 1"_s,
                            u"action = action + 1"_s,
                            u"address = 1 + address % 3"_s,
                            u"agent = endpoint"_s,
                            u"endpoint = agent"_s,
                            u"method = country, country = method"_s,
                            u"status = status + 1"_s,
                            u"request_id = request_id || 'x'"_s,
                            u"metadata = '{\"a\":1}'"_s,
                            u"mac = X'00'"_s};
    const QString what = edits.at(random.bounded(edits.size()));
    return {{u"UPDATE activity SET %1 WHERE sequence = %2"_s.arg(what).arg(row)}, row};
}

Mutation erase(QRandomGenerator &random)
{
    const qint64 row = random.bounded(1, kRows);
    return {{u"DELETE FROM activity WHERE sequence = %1"_s.arg(row)}, row};
}

// The rows behind move on by one, as if the new one had always been there.
Mutation insertion(QRandomGenerator &random)
{
    const qint64 row = random.bounded(1, kRows + 1);
    return {{u"UPDATE activity SET sequence = -(sequence + 1) WHERE sequence >= %1"_s.arg(row),
             u"UPDATE activity SET sequence = -sequence WHERE sequence < 0"_s,
             u"INSERT INTO activity SELECT %1, %2 FROM activity WHERE sequence = %3"_s.arg(row).arg(kColumns).arg(
                 row == 1 ? 2 : row - 1)},
            row};
}

Mutation swap(QRandomGenerator &random)
{
    const qint64 one = random.bounded(1, kRows);
    const qint64 other = random.bounded(static_cast<int>(one) + 1, kRows + 1);
    return {{u"UPDATE activity SET sequence = -1 WHERE sequence = %1"_s.arg(one),
             u"UPDATE activity SET sequence = %1 WHERE sequence = %2"_s.arg(one).arg(other),
             u"UPDATE activity SET sequence = %1 WHERE sequence = -1"_s.arg(other)},
            one};
}

Mutation truncation(QRandomGenerator &random)
{
    const qint64 first = random.bounded(1, kRows + 1);
    return {{u"DELETE FROM activity WHERE sequence >= %1"_s.arg(first)}, first};
}

Mutation wordChange(QRandomGenerator &)
{
    return {{u"UPDATE activity_words SET word = 'nothing' WHERE word = 'login'"_s}, 1};
}

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTwoRowsShareTheirForm();
    void theMacIsTheDocumentedOne();
    void anUntouchedLogVerifies();
    void everyMutationIsFound_data();
    void everyMutationIsFound();
    void anOlderFileIsFound_data();
    void anOlderFileIsFound();
    void aFaultStaysFoundAfterTheLogWentOn();
    void aMissingOrForgedCheckpointIsFound();

private:
    std::unique_ptr<StorageFixture> m_fixture;
    QString m_original; // a copy of the closed database
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
    m_original = m_fixture->filePath(u"original.sqlite"_s);
    QVERIFY(QFile::copy(m_fixture->folder->databaseFile, m_original));
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
    QCOMPARE(chainMac(QByteArray(32, 'k'), 7, QByteArray(32, 'p'), "row").toHex(),
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

void ChainTest::everyMutationIsFound_data()
{
    using Mutate = Mutation (*)(QRandomGenerator &);
    QTest::addColumn<Mutate>("mutate");
    QTest::addColumn<int>("rounds");
    QTest::newRow("edit") << Mutate(&edit) << 80;
    QTest::newRow("delete") << Mutate(&erase) << 40;
    QTest::newRow("insert") << Mutate(&insertion) << 30;
    QTest::newRow("swap") << Mutate(&swap) << 40;
    QTest::newRow("cut tail") << Mutate(&truncation) << 30;
    QTest::newRow("word") << Mutate(&wordChange) << 1;
}

void ChainTest::everyMutationIsFound()
{
    using Mutate = Mutation (*)(QRandomGenerator &);
    QFETCH(Mutate, mutate);
    QFETCH(int, rounds);
    QRandomGenerator random(20260301);
    const QString copy = m_fixture->filePath(u"copy.sqlite"_s);
    for (int round = 0; round < rounds; ++round) {
        const Mutation mutation = mutate(random);
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_original, copy));
        const auto database = Database::open(copy, OpenMode::Write);
        QVERIFY(database);
        (void)(*database)->execute(u"PRAGMA synchronous=OFF"_s);
        QVERIFY((*database)->execute(u"BEGIN"_s));
        QVERIFY((*database)->execute(u"DROP TRIGGER activity_is_not_changed"_s));
        QVERIFY((*database)->execute(u"DROP TRIGGER activity_is_not_deleted"_s));
        for (const QString &statement : mutation.statements)
            QVERIFY2((*database)->execute(statement), qPrintable(statement));
        QVERIFY((*database)->execute(u"COMMIT"_s));
        const auto verdict = verifyChain(**database, keys::activityChain(m_fixture->folder->masterKey),
                                         m_fixture->folder->checkpointFile);
        QVERIFY(verdict);
        QVERIFY2(!verdict->intact, qPrintable(mutation.statements.join(u"; ")));
        QVERIFY2(verdict->firstBroken == ActivityId{mutation.firstBroken},
                 qPrintable(mutation.statements.join(u"; ") + u": "_s + verdict->why));
    }
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

QTEST_GUILESS_MAIN(ChainTest)
#include "chaintest.moc"
