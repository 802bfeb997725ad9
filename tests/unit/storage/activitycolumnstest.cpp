// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one list of the log's columns: that table, chain, exports and searches have each of them, and that a column which
// comes later leaves the mac of the rows that are there as it is.
#include "server/storage/activityexport.h"
#include "server/storage/canonicalform.h"
#include "server/storage/query.h"
#include "tests/unit/storage/storagefixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace postject;

namespace {

// A row whose text in each column is a word that no other column has.
QByteArray wordOf(std::size_t place)
{
    return "w" + QByteArray::number(static_cast<qulonglong>(place)) + "word";
}

ActivityRow rowOfWords()
{
    ActivityRow row;
    eachActivityColumn([&row]<std::size_t I>() {
        constexpr ColumnKind kind = activityColumn<I>.is.kind;
        auto &value = row.*activityColumn<I>.member;
        if constexpr (kind == ColumnKind::Time)
            value = kStart;
        else if constexpr (kind == ColumnKind::Account)
            value = AccountId{7};
        else if constexpr (kind == ColumnKind::Number)
            value = 418;
        else if constexpr (kind == ColumnKind::Json)
            value = R"({"note":")" + wordOf(I) + "\"}";
        else
            value = wordOf(I);
    });
    return row;
}

ActivityFilter everything()
{
    ActivityFilter filter;
    filter.everyAccount = true;
    return filter;
}

struct SampleRow
{
    int first = 0;
    QByteArray second = {};
    QByteArray third = {};
    int fourth = 0;
};

constexpr ColumnTraits sample(QLatin1StringView sql)
{
    return {ColumnKind::Text, sql, sql.data(), ColumnSearch::None, false, 0, 0, 0};
}

// The first two were there when the log began.
constexpr ColumnList kSample{
    2, std::tuple{ColumnOf{&SampleRow::first, sample("first"_L1)}, ColumnOf{&SampleRow::second, sample("second"_L1)},
                  ColumnOf{&SampleRow::third, sample("third"_L1)}, ColumnOf{&SampleRow::fourth, sample("fourth"_L1)}}};

} // namespace

class ActivityColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theyAreInTheMembersOrder();
    void theTableHasThem();
    void theFirstFormStays();
    void theFormHoldsEachColumn();
    void aLaterColumnLeavesRowsAsTheyAre();
    void eachComesBack();
    void eachIsExported();
    void qLooksWhereTheListSays_data();
    void qLooksWhereTheListSays();

private:
    QByteArray exported(ExportFormat format);

    StorageFixture m_fixture;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Stores> m_stores;
};

void ActivityColumnsTest::initTestCase()
{
    QCOMPARE(m_fixture.start(), QString());
    QVERIFY(m_fixture.append({rowOfWords(), ActivityRow{.at = kStart, .action = "start", .metadata = "{}"}}));
    m_database = m_fixture.reader();
    m_stores = std::make_unique<Stores>(*m_database);
}

// A row that is read is made of its columns in their order.
void ActivityColumnsTest::theyAreInTheMembersOrder()
{
    const ActivityRow row;
    const void *last = nullptr;
    eachActivityColumn([&]<std::size_t I>() {
        const void *member = &(row.*activityColumn<I>.member);
        QVERIFY2(std::less<>()(last, member), activityColumn<I>.is.name);
        last = member;
    });
}

void ActivityColumnsTest::theTableHasThem()
{
    QSet<QByteArray> listed{"sequence", "mac"}, table;
    for (const ColumnTraits &each : kActivityTraits)
        listed.insert(each.sql.data());
    QVERIFY(eachRow(m_database->prepared("SELECT name FROM pragma_table_info('activity')"_L1), {},
                    [&](const SqlRow &row) { table.insert(textAt(row, 0)); }));
    QCOMPARE(table, listed);
}

// As Python's struct packs them: big-endian, each text with its length in front.
void ActivityColumnsTest::theFirstFormStays()
{
    const ActivityRow row{.at = kStart,
                          .account = AccountId{7},
                          .action = "login",
                          .ipAddress = "203.0.113.42",
                          .userAgent = "PostjectSDK/1.0.0",
                          .method = "POST",
                          .endpoint = "/v1/auth/login",
                          .status = 200,
                          .country = "NL",
                          .requestId = "req_1",
                          .metadata = R"({"a":1})"};
    QCOMPARE(canonicalRow(row).toHex(),
             "010000019ca9450a000000000000000007000000056c6f67696e0000000c3230332e302e3131332e"
             "343200000011506f73746a65637453444b2f312e302e3000000004504f53540000000e2f76312f61"
             "7574682f6c6f67696e000000c8000000024e4c000000057265715f31000000077b2261223a317d");
}

void ActivityColumnsTest::theFormHoldsEachColumn()
{
    const ActivityRow row = rowOfWords();
    QSet<QByteArray> forms{canonicalRow(row)};
    eachActivityColumn([&]<std::size_t I>() {
        ActivityRow other = row;
        auto &value = other.*activityColumn<I>.member;
        value = std::remove_cvref_t<decltype(value)>{};
        forms.insert(canonicalRow(other));
    });
    QCOMPARE(forms.size(), static_cast<qsizetype>(kActivityColumnCount) + 1);
}

void ActivityColumnsTest::aLaterColumnLeavesRowsAsTheyAre()
{
    const auto form = [](const SampleRow &row) { return canonicalForm<kSample>(row).toHex(' '); };
    const QByteArray before = "01 00 00 00 05 00 00 00 01 61";
    QCOMPARE(form({.first = 5, .second = "a"}), before);
    QCOMPARE(form({.first = 5, .second = "a", .third = "b"}), before + " 00 00 00 05 74 68 69 72 64 00 00 00 01 62");
    QCOMPARE(form({.first = 5, .second = "a", .fourth = 6}), before + " 00 00 00 06 66 6f 75 72 74 68 00 00 00 06");
}

void ActivityColumnsTest::eachComesBack()
{
    const auto page = m_stores->activity.list(everything(), 10, 0);
    QVERIFY(page && page->rows.size() == 2);
    const ActivityRow written = rowOfWords();
    eachActivityColumn([&]<std::size_t I>() {
        const auto member = activityColumn<I>.member;
        QVERIFY2(page->rows[1].row.*member == written.*member, activityColumn<I>.is.name);
    });
    QCOMPARE(canonicalRow(page->rows[1].row), canonicalRow(written));
    QVERIFY(m_fixture.verify().intact);
}

QByteArray ActivityColumnsTest::exported(ExportFormat format)
{
    ActivityFilter filter = everything();
    filter.oldestFirst = true;
    ActivityExport walk(filter, format);
    const std::atomic<bool> stop = false;
    const auto page = walk.next(*m_stores, stop);
    return page && page->isLast ? page->pieces.join() : QByteArray();
}

void ActivityColumnsTest::eachIsExported()
{
    const QList<QByteArray> csv = exported(ExportFormat::Csv).split('\n');
    QCOMPARE(csv.size(), 4);
    const QList<QByteArray> names = csv[0].trimmed().split(','), cells = csv[1].trimmed().split(',');
    QCOMPARE(names.size(), static_cast<qsizetype>(kActivityColumnCount) + 1);
    const QList<QByteArray> lines = exported(ExportFormat::NdJson).split('\n');
    const QJsonObject full = QJsonDocument::fromJson(lines[0]).object(),
                      bare = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(full.size(), names.size());
    for (std::size_t place = 0; place < kActivityColumnCount; ++place) {
        const ColumnTraits &is = kActivityTraits[place];
        const qsizetype cell = names.indexOf(QByteArray(is.name));
        QVERIFY2(cell == is.csvPlace + 1, is.name);
        QVERIFY2(full.contains(QLatin1StringView(is.name)), is.name);
        QCOMPARE(bare[QLatin1StringView(is.name)].isNull(), is.isNullable);
        if (is.kind == ColumnKind::Word || is.kind == ColumnKind::Address || is.kind == ColumnKind::Text) {
            QCOMPARE(cells[cell], wordOf(place));
            QCOMPARE(full[QLatin1StringView(is.name)].toString().toUtf8(), wordOf(place));
        }
    }
}

void ActivityColumnsTest::qLooksWhereTheListSays_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t place = 0; place < kActivityColumnCount; ++place) {
        const ColumnKind kind = kActivityTraits[place].kind;
        if (kind != ColumnKind::Time && kind != ColumnKind::Account && kind != ColumnKind::Number)
            QTest::newRow(kActivityTraits[place].name) << static_cast<int>(place);
    }
}

void ActivityColumnsTest::qLooksWhereTheListSays()
{
    QFETCH(const int, place);
    const auto index = static_cast<std::size_t>(place);
    const ColumnSearch search = kActivityTraits[index].search;
    const auto finds = [&](const QByteArray &text, bool wholeWords) {
        ActivityFilter filter = everything();
        filter.text = QString::fromUtf8(text);
        filter.wholeWords = wholeWords;
        const auto page = m_stores->activity.list(filter, 10, 0);
        return page ? page->total : -1;
    };
    QCOMPARE(finds(wordOf(index).chopped(1), false), search == ColumnSearch::Text ? 1 : 0);
    QCOMPARE(finds(wordOf(index), true), search == ColumnSearch::None ? 0 : 1);
    QCOMPARE(finds(wordOf(index).chopped(1), true), 0);
}

QTEST_GUILESS_MAIN(ActivityColumnsTest)
#include "activitycolumnstest.moc"
