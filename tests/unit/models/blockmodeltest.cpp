// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/blockmodel.h"

#include "ui/models/timewords.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

namespace postject::ui {

class BlockModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soonestToBeLiftedComesFirst();
    void timeTakesRowsAway();
    void anUnchangedAnswerKeepsTheReadersPlace();
    void removesOne();
    void durations_data();
    void durations();
    void cellsSayWhatTheyAre();
    void readsTheWire();
    void refusesABrokenAnswer_data();
    void refusesABrokenAnswer();
};

namespace {

constexpr TimePoint kNow{Milliseconds(1'752'575'459'000)}; // 2025-07-15T10:30:59Z

BlockEntry entry(const QString &id, std::chrono::minutes left)
{
    return BlockEntry{
        id, u"198.51.100.7"_s, u"5 failed logins within 1 hour"_s, 5, kNow - std::chrono::hours(1), kNow + left};
}

QString text(const BlockModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.data(model.index(row, column), role).toString();
}

} // namespace

void BlockModelTest::soonestToBeLiftedComesFirst()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    using std::chrono::minutes;
    model.setBlocks({entry(u"late"_s, minutes(90)), entry(u"over"_s, minutes(0)), entry(u"soon"_s, minutes(5))}, kNow);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.block(0).id, u"soon"_s);
    QCOMPARE(model.block(1).id, u"late"_s);
}

void BlockModelTest::timeTakesRowsAway()
{
    BlockModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    using std::chrono::minutes;
    model.setBlocks({entry(u"a"_s, minutes(5)), entry(u"b"_s, minutes(90))}, kNow);
    QCOMPARE(text(model, 1, BlockModel::LiftsIn), u"1 hours"_s);
    model.setNow(kNow + minutes(5));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.block(0).id, u"b"_s);
    QCOMPARE(text(model, 0, BlockModel::LiftsIn), u"1 hours"_s);
    model.setNow(kNow + minutes(60));
    QCOMPARE(text(model, 0, BlockModel::LiftsIn), u"30 minutes"_s);
    model.setNow(kNow + minutes(600));
    QCOMPARE(model.rowCount(), 0);
}

void BlockModelTest::anUnchangedAnswerKeepsTheReadersPlace()
{
    BlockModel model;
    model.setBlocks({entry(u"a"_s, std::chrono::minutes(50))}, kNow);
    const QSignalSpy reset(&model, &BlockModel::modelReset);
    model.setBlocks({entry(u"a"_s, std::chrono::minutes(50))}, kNow + std::chrono::minutes(10));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(text(model, 0, BlockModel::LiftsIn), u"40 minutes"_s);
}

void BlockModelTest::removesOne()
{
    BlockModel model;
    model.setBlocks({entry(u"a"_s, std::chrono::minutes(5)), entry(u"b"_s, std::chrono::minutes(9))}, kNow);
    model.remove(u"unknown"_s);
    model.remove(u"a"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(u"a"_s), -1);
    QCOMPARE(model.rowOf(u"b"_s), 0);
}

void BlockModelTest::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("nearly over") << 59 << u"less than a minute"_s;
    QTest::newRow("minutes") << 59 * 60 + 59 << u"59 minutes"_s;
    QTest::newRow("hours") << 23 * 3600 + 1800 << u"23 hours"_s;
    QTest::newRow("days") << 48 * 3600 << u"2 days"_s;
    QTest::newRow("days and hours") << 52 * 3600 << u"2 days and 4 hours"_s;
}

void BlockModelTest::durations()
{
    QFETCH(const int, seconds);
    QTEST(BlockModel::duration(std::chrono::seconds(seconds)), "words");
}

void BlockModelTest::cellsSayWhatTheyAre()
{
    BlockModel model;
    model.setBlocks({entry(u"a"_s, std::chrono::hours(23))}, kNow);
    QCOMPARE(text(model, 0, BlockModel::Address, Qt::AccessibleTextRole), u"198.51.100.7, lifts in 23 hours"_s);
    QCOMPARE(text(model, 0, BlockModel::Since), timeText(kNow - std::chrono::hours(1)));
    QCOMPARE(text(model, 0, BlockModel::Since, Qt::ToolTipRole), u"2025-07-15T09:30:59.000Z"_s);
    QCOMPARE(text(model, 0, BlockModel::Attempts), u"5"_s);
    QCOMPARE(text(model, 0, BlockModel::Why), u"5 failed sign-ins within 1 hours"_s); // no plurals without a catalogue
    BlockEntry imported = entry(u"b"_s, std::chrono::hours(24)), typed = entry(u"c"_s, std::chrono::hours(25));
    imported.reason = u"12 failed logins within 90 minutes, in the imported log 1a2b3c4d"_s;
    typed.reason = u"5 failed logins, said the provider"_s;
    model.setBlocks({imported, typed}, kNow);
    QCOMPARE(text(model, 0, BlockModel::Why), u"12 failed sign-ins within 90 minutes, in the imported log 1a2b3c4d"_s);
    QCOMPARE(text(model, 1, BlockModel::Why), typed.reason);
}

void BlockModelTest::readsTheWire()
{
    const QJsonObject row{{u"id"_s, u"block_0000000000001"_s},
                          {u"ipAddress"_s, u"2001:db8::/64"_s},
                          {u"reason"_s, u"by hand"_s},
                          {u"attempts"_s, 0},
                          {u"blockedAt"_s, u"2025-07-15T10:30:00.000Z"_s},
                          {u"expiresAt"_s, u"2025-07-16T10:30:00.000Z"_s}};
    const auto blocks = readBlocks(QJsonObject{{u"blocks"_s, QJsonArray{row}}, {u"total"_s, 1}});
    QVERIFY(blocks);
    QCOMPARE(blocks->total, 1);
    QCOMPARE(blocks->blocks.size(), 1);
    QCOMPARE(blocks->blocks.constFirst().ipAddress, u"2001:db8::/64"_s);
    QCOMPARE(blocks->blocks.constFirst().expiresAt - blocks->blocks.constFirst().blockedAt,
             Milliseconds(std::chrono::hours(24)));
}

void BlockModelTest::refusesABrokenAnswer_data()
{
    QTest::addColumn<QJsonObject>("answer");
    QTest::newRow("empty") << QJsonObject{};
    QTest::newRow("no times") << QJsonObject{
        {u"blocks"_s, QJsonArray{QJsonObject{{u"id"_s, u"x"_s}, {u"ipAddress"_s, u"192.0.2.1"_s}}}}};
}

void BlockModelTest::refusesABrokenAnswer()
{
    QFETCH(const QJsonObject, answer);
    const auto blocks = readBlocks(answer);
    QVERIFY(!blocks);
    QCOMPARE(blocks.error().kind, ApiError::Kind::Malformed);
}

} // namespace postject::ui

QTEST_MAIN(postject::ui::BlockModelTest)
#include "blockmodeltest.moc"
