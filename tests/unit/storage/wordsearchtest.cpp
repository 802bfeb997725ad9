// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches for whole words by the blocks' filters, against a naive look at every row and against the same log without
// filters; what becomes of filters that are missing, damaged or forged, and of those of rows that leave.
#include "server/storage/activityexport.h"
#include "server/storage/blockfilters.h"
#include "tests/unit/storage/retentionfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace postject;

namespace {

constexpr int kBlocks = 5;
constexpr int kRows = kBlocks * static_cast<int>(kBlockRows) + 700;
constexpr int kNeedle = 6000; // number of a row in the second block

QByteArray needleId()
{
    return "0b8f2c1e-77aa-4c0d-9f3e-" + QByteArray::number(100'000'000'000 + kNeedle);
}

// Times that go on, with an import of long ago here and there.
ActivityRow rowNumber(int number, QRandomGenerator &random)
{
    const bool isImported = number / 500 % 9 == 4;
    ActivityRow row = activityRow(isImported ? kStart - hours(random.bounded(900)) : kStart + seconds(number / 3));
    row.requestId = "req_" + QByteArray::number(number, 16).rightJustified(12, '0');
    row.action = number % 50 == 0 ? "login_failed" : number % 7001 == 7000 ? "key.rolled" : "api_request";
    row.status = number % 50 == 0 ? 401 : 200;
    row.ipAddress = "10.0." + QByteArray::number(number / 4000) + '.' + QByteArray::number(number % 3);
    row.userAgent = "Agent/" + QByteArray::number(number / 2500) + " (Linux)";
    row.account = AccountId{1 + number % 3};
    if (number % 4 == 0)
        row.metadata = R"({"messageId":"0b8f2c1e-77aa-4c0d-9f3e-)" + QByteArray::number(100'000'000'000 + number) +
                       R"(","note":"line\nKöln )" + QByteArray::number(random.bounded(3000)) + "\"}";
    return row;
}

// A word as the manual has it, by another library.
QRegularExpression patternOf(const QString &text)
{
    const QString inWord = u"[\\p{L}\\p{N}\\p{M}]"_s;
    const QRegularExpression begins(u"\\A"_s + inWord), ends(inWord + u"\\z"_s);
    QString pattern = QRegularExpression::escape(text);
    if (begins.match(text).hasMatch())
        pattern = u"(?<!"_s + inWord + u")"_s + pattern;
    if (ends.match(text).hasMatch())
        pattern += u"(?!"_s + inWord + u")"_s;
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

bool holdsWord(const QRegularExpression &pattern, const ActivityRow &row)
{
    static const QRegularExpression escape(uR"(\\(u[0-9a-f]{4}|.))"_s);
    const QString metadata = QString::fromUtf8(row.metadata).replace(escape, u" "_s);
    const auto holds = [&](const QString &text) { return pattern.match(text).hasMatch(); };
    return holds(metadata) ||
           std::ranges::any_of(std::array{row.action, row.ipAddress, row.userAgent, row.endpoint, row.requestId},
                               [&](const QByteArray &text) { return holds(QString::fromUtf8(text)); });
}

ActivityFilter wordFilter(const QString &text)
{
    return {.everyAccount = true, .text = text, .wholeWords = true};
}

QList<qint64> idsOf(const QList<ActivityRecord> &rows)
{
    QList<qint64> ids;
    for (const ActivityRecord &each : rows)
        ids.append(each.id.value);
    return ids;
}

} // namespace

class WordSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filtersAreWrittenForWholeBlocks();
    void aNeedleIsFound_data();
    void aNeedleIsFound();
    void filtersChangeNothing();
    void anExportIsTheListing();
    void histogramsAndSharesFollow();
    void aFilterThatIsMissingHidesNothing_data();
    void aFilterThatIsMissingHidesNothing();
    void aForgedFilterIsFound_data();
    void aForgedFilterIsFound();
    void missingFiltersComeBack();
    void filtersGoWithTheirRows();
    void aFrequentWordIsFoundPartByPart_data();
    void aFrequentWordIsFoundPartByPart();

private:
    QList<qint64> expected(const ActivityFilter &filter) const;
    std::unique_ptr<Database> copyAfter(const QStringList &changes);
    QString filtersOf(Database &database) const;

    RetentionFixture m_fixture;
    std::unique_ptr<Database> m_database;
    QList<ActivityRecord> m_rows;
    int m_copies = 0;
};

void WordSearchTest::initTestCase()
{
    QCOMPARE(m_fixture.start(), QString());
    QRandomGenerator random(11);
    for (int number = 0; number < kRows;) {
        std::vector<ActivityRow> rows;
        for (int i = 0; i < 1500 && number < kRows; ++i)
            rows.push_back(rowNumber(++number, random));
        const auto receipt = m_fixture.append(rows);
        QVERIFY(receipt);
        for (qsizetype i = 0; i < receipt->rows.size(); ++i)
            m_rows.append({.id = receipt->rows.at(i), .row = rows[static_cast<std::size_t>(i)]});
    }
    QVERIFY(QTest::qWaitFor([&] { return m_fixture.number("SELECT COUNT(*) FROM activity_blocks"_L1) == kBlocks; },
                            60'000));
    m_fixture.stop();
    m_database = m_fixture.reader();
    QVERIFY(m_database);
}

QList<qint64> WordSearchTest::expected(const ActivityFilter &filter) const
{
    const QRegularExpression pattern = patternOf(*filter.text);
    QList<std::pair<TimePoint, qint64>> found;
    for (const auto &[id, row] : m_rows) {
        const bool isMeant = (!filter.account || row.account == filter.account) &&
                             (!filter.action || row.action == *filter.action) &&
                             (!filter.status || row.status == *filter.status) &&
                             (!filter.from || row.at >= *filter.from) && (!filter.until || row.at <= *filter.until);
        if (isMeant && holdsWord(pattern, row))
            found.append({row.at, id.value});
    }
    std::ranges::sort(found);
    if (!filter.oldestFirst)
        std::ranges::reverse(found);
    QList<qint64> ids;
    for (const auto &[at, id] : std::as_const(found))
        ids.append(id);
    return ids;
}

// The log at rest, changed as somebody could who may write to the file.
std::unique_ptr<Database> WordSearchTest::copyAfter(const QStringList &changes)
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

QString WordSearchTest::filtersOf(Database &database) const
{
    QString all;
    (void)eachRow(database.prepared("SELECT piece, block, HEX(bits) FROM activity_filters ORDER BY piece, block"_L1),
                  {}, [&](const SqlRow &row) {
                      all += row.string(0) + u'.' + row.string(1) + u'=';
                      all += row.string(2);
                  });
    (void)eachRow(database.prepared("SELECT block, first_at, last_at FROM activity_blocks ORDER BY block"_L1), {},
                  [&](const SqlRow &row) { all += row.string(0) + u' ' + row.string(1) + u' ' + row.string(2); });
    return all;
}

void WordSearchTest::filtersAreWrittenForWholeBlocks()
{
    QCOMPARE(m_fixture.number("SELECT MAX(block) FROM activity_blocks"_L1), kBlocks - 1);
    QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM activity_filters"_L1), kBlocks * kFilterPieces);
    QCOMPARE(m_fixture.number("SELECT COUNT(*) FROM activity_blocks WHERE first_at <> (SELECT MIN(at) FROM activity "
                              "WHERE (sequence - 1) / 4096 = block) OR last_at <> (SELECT MAX(at) FROM activity WHERE "
                              "(sequence - 1) / 4096 = block)"_L1),
             0);
    const ChainVerdict verdict = m_fixture.verify();
    QVERIFY2(verdict.intact, qPrintable(verdict.why));
}

void WordSearchTest::aNeedleIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("message id") << QString::fromLatin1(needleId()) << 1;
    QTest::newRow("with the signs around it") << u"\"%1\""_s.arg(QLatin1StringView(needleId())) << 1;
    QTest::newRow("request id") << u"REQ_000000001770"_s << 1;
    QTest::newRow("its second word") << u"000000001770"_s << 1;
    QTest::newRow("part of a word") << u"00000001770"_s << 0;
    QTest::newRow("an action's word") << u"rolled"_s << 2;
    QTest::newRow("nowhere") << u"nowhere"_s << 0;
}

void WordSearchTest::aNeedleIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const int, rows);
    const ActivityFilter filter = wordFilter(text);
    const auto page = ActivityStore(*m_database).list(filter, 100, 0);
    QVERIFY(page);
    QVERIFY(!page->searchedTo);
    QCOMPARE(idsOf(page->rows), expected(filter));
    QCOMPARE(page->total, rows);
}

// Random words and filters: with filters, without them, and by looking at every row.
void WordSearchTest::filtersChangeNothing()
{
    const auto plain = copyAfter({u"DELETE FROM activity_filters"_s, u"DELETE FROM activity_blocks"_s});
    QVERIFY(plain);
    QRandomGenerator random(12);
    for (int round = 0; round < 60; ++round) {
        const ActivityRow &some = m_rows.at(random.bounded(m_rows.size())).row;
        const QList<QString> texts{QString::fromUtf8(some.requestId),
                                   QString::fromUtf8(some.requestId).sliced(random.bounded(1, 16)),
                                   QString::fromUtf8(some.ipAddress),
                                   QString::fromUtf8(some.userAgent).first(random.bounded(4, 9)),
                                   QString::number(random.bounded(3000)),
                                   u"köln "_s + QString::number(random.bounded(3000)),
                                   u"failed"_s,
                                   u"nkÖLN"_s,
                                   u"/"_s,
                                   QString::fromUtf8(some.metadata).first(random.bounded(some.metadata.size() + 1))};
        ActivityFilter filter = wordFilter(texts.at(random.bounded(texts.size())));
        filter.oldestFirst = random.bounded(2) == 0;
        if (random.bounded(3) == 0)
            filter = {
                .account = AccountId{1}, .text = filter.text, .wholeWords = true, .oldestFirst = filter.oldestFirst};
        if (random.bounded(4) == 0)
            filter.action = "login_failed";
        if (random.bounded(4) == 0)
            filter.status = 200;
        if (random.bounded(3) == 0)
            filter.from = some.at - hours(random.bounded(2));
        if (random.bounded(3) == 0)
            filter.until = some.at + hours(random.bounded(2));
        const QList<qint64> wanted = expected(filter);
        const qint64 offset = random.bounded(3) == 0 ? random.bounded(20) : 0;
        for (Database *database : {m_database.get(), plain.get()}) {
            const auto page = ActivityStore(*database).list(filter, 1000, offset);
            QVERIFY(page);
            QVERIFY(!page->searchedTo);
            QVERIFY2(idsOf(page->rows) == wanted.mid(offset, 1000), qPrintable(*filter.text));
            QCOMPARE(page->total, wanted.size());
        }
    }
}

void WordSearchTest::anExportIsTheListing()
{
    Stores stores(*m_database);
    const std::atomic<bool> stop = false;
    for (const QString &text : {u"failed"_s, u"rolled"_s, u"linux"_s, u"nowhere"_s, QString::fromLatin1(needleId())}) {
        for (const bool oldestFirst : {false, true}) {
            ActivityFilter filter = wordFilter(text);
            filter.oldestFirst = oldestFirst;
            ActivityExport walk(filter, ExportFormat::NdJson);
            QList<qint64> ids;
            for (bool isLast = false; !isLast;) {
                const auto page = walk.next(stores, stop);
                QVERIFY(page);
                QVERIFY(page->rows <= 5000);
                for (const QByteArray &line : page->pieces.join().split('\n')) {
                    if (!line.isEmpty())
                        ids.append(
                            ActivityId::parse(QJsonDocument::fromJson(line)["id"_L1].toString().toLatin1())->value);
                }
                isLast = page->isLast;
            }
            QCOMPARE(ids, expected(filter));
        }
    }
}

void WordSearchTest::histogramsAndSharesFollow()
{
    ActivityStore store(*m_database);
    const ActivityFilter filter = wordFilter(u"failed"_s);
    const auto bins = store.histogram(filter, 20);
    const auto shares = store.shares(filter, ActivityChoice::Column::Action, 10);
    QVERIFY(bins);
    QVERIFY(shares);
    qint64 requests = 0;
    for (const HistogramBin &each : *bins)
        requests += each.requests;
    QCOMPARE(requests, expected(filter).size());
    QCOMPARE(shares->size(), 1);
    QCOMPARE(shares->first().value, "login_failed");
    QCOMPARE(shares->first().requests, requests);
}

void WordSearchTest::aFilterThatIsMissingHidesNothing_data()
{
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("one block's pieces") << QStringList{u"DELETE FROM activity_filters WHERE block = 1"_s};
    QTest::newRow("one block's times") << QStringList{u"DELETE FROM activity_blocks WHERE block = 1"_s};
    QTest::newRow("forged pieces of a block that was given up") << QStringList{
        u"UPDATE activity_filters SET bits = ZEROBLOB(9) WHERE block = 1"_s, u"DELETE FROM activity_blocks"_s};
    QTest::newRow("pieces without bits") << QStringList{u"UPDATE activity_filters SET bits = x''"_s};
    QTest::newRow("every second piece") << QStringList{u"DELETE FROM activity_filters WHERE piece % 2 = 0"_s};
    QTest::newRow("blocks that there are not")
        << QStringList{u"INSERT INTO activity_blocks VALUES (-3, 0, 0), (900, 0, 0)"_s,
                       u"INSERT INTO activity_filters VALUES (1, -3, x'00'), (99, 1, x'00')"_s};
}

void WordSearchTest::aFilterThatIsMissingHidesNothing()
{
    QFETCH(const QStringList, changes);
    const auto database = copyAfter(changes);
    QVERIFY(database);
    for (const QString &text : {QString::fromLatin1(needleId()), u"rolled"_s}) {
        const auto page = ActivityStore(*database).list(wordFilter(text), 100, 0);
        QVERIFY(page);
        QCOMPARE(idsOf(page->rows), expected(wordFilter(text)));
    }
    const auto verdict =
        verifyChain(*database, keys::activityChain(m_fixture.folder->masterKey), m_fixture.folder->checkpointFile);
    QVERIFY(verdict && verdict->intact);
}

void WordSearchTest::aForgedFilterIsFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("no bit set") << u"UPDATE activity_filters SET bits = ZEROBLOB(LENGTH(bits)) WHERE block = 1"_s;
    QTest::newRow("another block's")
        << u"UPDATE activity_filters SET bits = (SELECT bits FROM activity_filters AS other "
           "WHERE other.block = 3 AND other.piece = activity_filters.piece) WHERE block = 1"_s;
    QTest::newRow("other times") << u"UPDATE activity_blocks SET last_at = first_at + 1 WHERE block = 1"_s;
}

void WordSearchTest::aForgedFilterIsFound()
{
    QFETCH(const QString, change);
    const auto database = copyAfter({change});
    QVERIFY(database);
    const auto verdict =
        verifyChain(*database, keys::activityChain(m_fixture.folder->masterKey), m_fixture.folder->checkpointFile);
    QVERIFY(verdict);
    QVERIFY(!verdict->intact);
    QVERIFY(verdict->firstBroken);
    QCOMPARE(blockOf(verdict->firstBroken->value), 1);
    QVERIFY2(verdict->why.startsWith(u"The search filter hides row"_s), qPrintable(verdict->why));
}

// Of a log from before there were filters, and of one from which somebody took them. (Adds a row.)
void WordSearchTest::missingFiltersComeBack()
{
    const QString before = filtersOf(*m_database);
    QCOMPARE(m_fixture.start(), QString());
    const auto taken = m_fixture.change([](Stores &stores) {
        return stores.database.execute(u"DELETE FROM activity_blocks WHERE block IN (0, 1, 3)"_s).and_then([&] {
            return stores.database.execute(u"DELETE FROM activity_filters WHERE block IN (1, 3)"_s);
        });
    });
    QVERIFY(taken && taken->mutation);
    m_fixture.stop();
    QVERIFY(filtersOf(*m_database) != before);
    QCOMPARE(m_fixture.start(), QString());
    QVERIFY(QTest::qWaitFor([&] { return filtersOf(*m_database) == before; }, 60'000));
    m_fixture.stop();
    QVERIFY(m_fixture.verify().intact);
}

void WordSearchTest::filtersGoWithTheirRows()
{
    RetentionFixture fixture;
    QCOMPARE(fixture.start(), QString());
    QVERIFY(fixture.fill(4, 2500));
    QVERIFY(QTest::qWaitFor([&] { return fixture.number("SELECT COUNT(*) FROM activity_blocks"_L1) == 2; }, 60'000));
    QVERIFY(fixture.runRetention(2));
    QCOMPARE(fixture.first(), 5001);
    QCOMPARE(fixture.number("SELECT COUNT(*) FROM activity_blocks"_L1), 1);
    QCOMPARE(fixture.number("SELECT COUNT(*) FROM activity_filters"_L1), kFilterPieces);
    QCOMPARE(fixture.number("SELECT MIN(block) FROM activity_filters"_L1), 1);
    QCOMPARE(fixture.difference(), QString());
    const auto database = fixture.reader();
    const auto page = ActivityStore(*database).list(wordFilter(u"admin"_s), 1, 0);
    QVERIFY(page);
    QCOMPARE(page->total,
             fixture.number("SELECT COUNT(*) FROM activity WHERE endpoint = (SELECT id FROM activity_words "
                            "WHERE word = '/v1/admin/accounts')"_L1));
}

void WordSearchTest::aFrequentWordIsFoundPartByPart_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("oldestFirst");
    for (const bool oldestFirst : {false, true}) {
        const QByteArray name = oldestFirst ? ", oldest first" : ", newest first";
        QTest::addRow("as it came%s", name.constData()) << 0 << oldestFirst;
        QTest::addRow("two logs, one behind the other%s", name.constData()) << 1 << oldestFirst;
        QTest::addRow("all times in every block%s", name.constData()) << 2 << oldestFirst;
    }
}

// More rows than one search reads: the parts together are all of them, and none twice.
void WordSearchTest::aFrequentWordIsFoundPartByPart()
{
    QFETCH(const int, order);
    QFETCH(const bool, oldestFirst);
    constexpr int kMany = 118'000;
    StorageFixture fixture;
    QCOMPARE(fixture.start(), QString());
    for (int number = 0; number < kMany;) {
        std::vector<ActivityRow> rows;
        for (int i = 0; i < 10'000 && number < kMany; ++i, ++number) {
            const int place = order == 0 ? number : order == 1 ? number % (kMany / 2) : number * 7919 % kMany;
            rows.push_back(activityRow(kStart + seconds(place), number % 500 == 0 ? "login_failed" : "api_request"));
            rows.back().requestId = "r";
        }
        QVERIFY(fixture.append(std::move(rows)));
    }
    QVERIFY(QTest::qWaitFor(
        [&] {
            return oneNumber(fixture.reader()->prepared("SELECT COUNT(*) FROM activity_blocks"_L1), {}) ==
                   kMany / kBlockRows;
        },
        120'000));
    fixture.stop();
    const auto database = fixture.reader();
    ActivityFilter filter = wordFilter(u"failed"_s);
    filter.oldestFirst = oldestFirst;
    std::optional<TimePoint> last;
    qint64 found = 0;
    int parts = 0;
    for (bool isAtEnd = false; !isAtEnd; ++parts) {
        const auto page = ActivityStore(*database).list(filter, 1000, 0);
        QVERIFY(page);
        QCOMPARE(page->total, page->rows.size());
        for (const ActivityRecord &each : page->rows) {
            QVERIFY(!last || (oldestFirst ? each.row.at >= *last : each.row.at <= *last));
            last = each.row.at;
        }
        found += page->total;
        isAtEnd = !page->searchedTo;
        if (!isAtEnd) // as the console goes on
            (oldestFirst ? filter.from : filter.until) = *page->searchedTo + Milliseconds(oldestFirst ? 1 : -1);
        QVERIFY(parts < 10);
    }
    QVERIFY(parts > 1);
    QCOMPARE(found, kMany / 500);
}

QTEST_GUILESS_MAIN(WordSearchTest)
#include "wordsearchtest.moc"
