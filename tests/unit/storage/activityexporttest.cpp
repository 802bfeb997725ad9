// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/activityexport.h"
#include "server/storage/requestfinder.h"
#include "tests/unit/storage/storagefixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace postject;

namespace {

constexpr int kRows = 23'000; // several pages

ActivityFilter everything()
{
    ActivityFilter filter;
    filter.everyAccount = true;
    return filter;
}

} // namespace

// The walk against the listing, page borders, equal times, and what is appended meanwhile.
class ActivityExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameAsTheListing_data();
    void sameAsTheListing();
    void laterRowsAreNotInIt();
    void piecesAreBounded();
    void findsAreNotHeldBack();
    void stops();
    void cells_data();
    void cells();
    void findsRequests();

private:
    QList<QByteArray> idsOf(const ActivityFilter &filter, ExportFormat format = ExportFormat::NdJson);
    QList<QByteArray> listed(const ActivityFilter &filter);

    StorageFixture m_fixture;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Stores> m_stores;
};

// Times that go back and forth, a thousand rows and more at the same millisecond, some ids of requests.
void ActivityExportTest::initTestCase()
{
    QCOMPARE(m_fixture.start(), QString());
    std::vector<ActivityRow> rows;
    for (int i = 0; i < kRows; ++i) {
        ActivityRow row = activityRow(kStart + std::chrono::seconds(i % 7 == 0 ? -i : i / 9000 * 10),
                                      i % 50 == 0 ? "login_failed" : "api_request", i % 11 == 0 ? 404 : 200);
        row.account = i % 3 == 0 ? std::nullopt : std::optional(AccountId{1 + i % 3});
        row.ipAddress = "203.0.113." + QByteArray::number(i % 5);
        row.userAgent = "agent " + QByteArray::number(i % 40);
        row.endpoint = i % 2 == 0 ? "/v1/auth/me" : "/v1/security/alerts";
        row.requestId = "req_0123456789ab" + QByteArray::number(i ^ 3, 16).rightJustified(8, '0');
        rows.push_back(row);
    }
    QVERIFY(m_fixture.append(std::move(rows)));
    m_database = m_fixture.reader();
    m_stores = std::make_unique<Stores>(*m_database);
}

QList<QByteArray> ActivityExportTest::idsOf(const ActivityFilter &filter, ExportFormat format)
{
    ActivityExport walk(filter, format);
    const std::atomic<bool> stop = false;
    QByteArray bytes;
    for (bool isLast = false; !isLast;) {
        const auto page = walk.next(*m_stores, stop);
        if (!page)
            return {page.error().detail.toUtf8()};
        for (const QByteArray &piece : page->pieces)
            bytes += piece;
        isLast = page->isLast;
    }
    QList<QByteArray> ids;
    for (const QByteArray &line : bytes.split('\n')) {
        if (format == ExportFormat::NdJson && !line.isEmpty())
            ids.append(QJsonDocument::fromJson(line).object().value("id"_L1).toString().toLatin1());
        else if (line.startsWith("log_"))
            ids.append(line.first(line.indexOf(',')));
    }
    return ids;
}

QList<QByteArray> ActivityExportTest::listed(const ActivityFilter &filter)
{
    QList<QByteArray> ids;
    for (qint64 offset = 0;; offset += 1000) {
        const auto page = m_stores->activity.list(filter, 1000, offset);
        if (!page || page->rows.isEmpty())
            return ids;
        for (const ActivityRecord &record : page->rows)
            ids.append(record.id.toByteArray());
    }
}

void ActivityExportTest::sameAsTheListing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("oldestFirst");
    for (int which = 0; which < 10; ++which) {
        for (const bool oldestFirst : {false, true})
            QTest::addRow("%d %s", which, oldestFirst ? "oldest" : "newest") << which << oldestFirst;
    }
}

void ActivityExportTest::sameAsTheListing()
{
    QFETCH(const int, which);
    QFETCH(const bool, oldestFirst);
    ActivityFilter filter = everything();
    filter.oldestFirst = oldestFirst;
    switch (which) {
    case 1:
        filter = {.account = AccountId{2}, .oldestFirst = oldestFirst};
        break;
    case 2:
        filter.action = "login_failed";
        break;
    case 3:
        filter.status = 404;
        break;
    case 4:
        filter.ipAddress = "203.0.113.3";
        break;
    case 5:
        filter.text = u"AGENT 17"_s;
        break;
    case 6:
        filter.from = kStart;
        filter.until = kStart + std::chrono::seconds(10);
        break;
    case 7:
        filter.endpoint = "/v1/auth/me";
        filter.status = 200;
        filter.until = kStart - std::chrono::seconds(1);
        break;
    case 8:
        filter.everyAccount = false; // nothing
        break;
    case 9:
        filter.choices = {{.column = ActivityChoice::Column::Address, .values = {"203.0.113.2/31", "203.0.113.4"}},
                          {.column = ActivityChoice::Column::Status, .isNot = true, .values = {"404"}}};
        break;
    default:
        break;
    }
    const QList<QByteArray> wanted = listed(filter);
    QCOMPARE(wanted.isEmpty(), which == 8);
    QCOMPARE(idsOf(filter), wanted);
    QCOMPARE(idsOf(filter, ExportFormat::Csv), wanted);
}

void ActivityExportTest::laterRowsAreNotInIt()
{
    ActivityFilter filter = everything();
    filter.oldestFirst = true;
    ActivityExport walk(filter, ExportFormat::Csv);
    const std::atomic<bool> stop = false;
    qsizetype lines = -1; // the head
    bool isLast = false;
    for (int i = 0; !isLast; ++i) {
        const auto page = walk.next(*m_stores, stop);
        QVERIFY(page);
        for (const QByteArray &piece : page->pieces)
            lines += piece.count('\n');
        isLast = page->isLast;
        if (i < 3)
            QVERIFY(m_fixture.append({activityRow(kStart + std::chrono::hours(1))}));
    }
    QCOMPARE(lines, kRows);
}

void ActivityExportTest::piecesAreBounded()
{
    ActivityExport walk(everything(), ExportFormat::NdJson);
    const std::atomic<bool> stop = false;
    for (bool isLast = false; !isLast;) {
        const auto page = walk.next(*m_stores, stop);
        QVERIFY(page);
        QVERIFY(page->pieces.size() < 20);
        for (const QByteArray &piece : page->pieces)
            QVERIFY(piece.size() < 2 * ActivityExport::kPieceBytes);
        isLast = page->isLast;
    }
}

// The first page of a search has what is among its first rows, though it is little and the walk is long.
void ActivityExportTest::findsAreNotHeldBack()
{
    ActivityFilter filter = everything();
    const auto newest = m_stores->activity.list(filter, 200, 0);
    QVERIFY(newest);
    filter.text = QString::fromUtf8(newest->rows.at(100).row.userAgent);
    ActivityExport found(filter, ExportFormat::NdJson);
    const std::atomic<bool> stop = false;
    const auto page = found.next(*m_stores, stop);
    QVERIFY(page);
    QVERIFY(!page->isLast);
    QVERIFY(page->pieces.join().contains(newest->rows.at(100).id.toByteArray()));
}

void ActivityExportTest::stops()
{
    ActivityFilter filter = everything();
    filter.text = u"nowhere"_s;
    ActivityExport walk(filter, ExportFormat::Csv);
    std::atomic<bool> stop = false;
    QVERIFY(walk.next(*m_stores, stop));
    stop = true;
    QVERIFY(!walk.next(*m_stores, stop));
    QVERIFY(m_stores->activity.list(everything(), 1000, 20'000)); // the connection is as good as before
}

void ActivityExportTest::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &cell, const QByteArray &json) {
        QTest::newRow(name) << text << cell << json;
    };
    row("empty", "", "", R"("")");
    row("plain", "plain text", "plain text", R"("plain text")");
    row("equals", "=1+1", R"("'=1+1")", R"("=1+1")");
    row("plus", "+1", R"("'+1")", R"("+1")");
    row("minus", "-1", R"("'-1")", R"("-1")");
    row("at", "@a", R"("'@a")", R"("@a")");
    row("tab", "\t=1", "\"'\t=1\"", R"("\u0009=1")");
    row("carriage return", "\r=1", "\"'\r=1\"", R"("\u000d=1")");
    row("line end", "a\nb", "\"a\nb\"", R"("a\u000ab")");
    row("comma", "a,b", R"("a,b")", R"("a,b")");
    row("quotes", R"(say "x")", R"("say ""x""")", R"("say \"x\"")");
    row("backslash", R"(a\b)", R"("a\b")", R"("a\\b")");
    row("escape", "\x1b[31m", R"("\u001b[31m")", R"("\u001b[31m")");
    row("next line", "\xc2\x85", R"("\u0085")", R"("\u0085")");
    row("override",
        "\xe2\x80\xae"
        "x",
        R"("\u202ex")", R"("\u202ex")");
    row("isolate",
        "\xe2\x81\xa6"
        "x",
        R"("\u2066x")", R"("\u2066x")");
    row("arabic mark",
        "\xd8\x9c"
        "x",
        R"("\u061cx")", R"("\u061cx")");
    row("letters", "\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80", "\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\"",
        "\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\"");
}

void ActivityExportTest::cells()
{
    QFETCH(const QByteArray, text);
    QByteArray cell, json;
    appendCsvCell(cell, text);
    appendJsonString(json, text);
    QTEST(cell, "cell");
    QTEST(json, "json");
}

// Without an index: by the order in which a run's ids are written.
void ActivityExportTest::findsRequests()
{
    for (const int number : {0, 1, 4095, 4096, 4097, 11'111, kRows - 1}) {
        const QByteArray id = "req_0123456789ab" + QByteArray::number(number ^ 3, 16).rightJustified(8, '0');
        const auto rows = rowsOfRequest(m_stores->database, id);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().id.value, number + 1);
    }
    for (const QByteArray &id : {"req_0123456789abffffffff"_ba, "req_0123456789ac00000001"_ba, "req_1"_ba, ""_ba})
        QVERIFY(rowsOfRequest(m_stores->database, id)->isEmpty());
}

QTEST_GUILESS_MAIN(ActivityExportTest)
#include "activityexporttest.moc"
