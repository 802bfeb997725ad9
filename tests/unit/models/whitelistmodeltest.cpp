// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whitelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;

namespace {

QList<WhitelistEntry> entries(const QStringList &texts)
{
    QList<WhitelistEntry> entries;
    for (const QString &text : texts)
        entries.append({.entry = text, .label = {}, .addedAt = {}});
    return entries;
}

} // namespace

class WhitelistModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void keepsPersistentIndexes();
    void shows();
    void asksBeforeItChanges();
};

void WhitelistModelTest::merges_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QStringList>("removed");
    const QString a = u"10.0.0.1"_s, b = u"10.0.0.2"_s, c = u"10.0.0.3"_s;
    QTest::newRow("first") << QStringList{} << QStringList{a, b} << QStringList{a, b} << QStringList{};
    QTest::newRow("same") << QStringList{a, b} << QStringList{a, b} << QStringList{} << QStringList{};
    QTest::newRow("one more") << QStringList{a, b} << QStringList{a, b, c} << QStringList{c} << QStringList{};
    QTest::newRow("one less") << QStringList{a, b, c} << QStringList{a, c} << QStringList{} << QStringList{b};
    QTest::newRow("taken out and added again")
        << QStringList{a, b, c} << QStringList{b, c, a} << QStringList{} << QStringList{};
    QTest::newRow("all others") << QStringList{a, b} << QStringList{c} << QStringList{c} << QStringList{a, b};
    QTest::newRow("emptied") << QStringList{a} << QStringList{} << QStringList{} << QStringList{a};
}

void WhitelistModelTest::merges()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QStringList, added);
    QFETCH(QStringList, removed);
    WhitelistModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries(before));
    const WhitelistModel::Difference difference = model.setEntries(entries(after));
    QCOMPARE(model.texts(), after);
    QCOMPARE(difference.added, added);
    QCOMPARE(difference.removed, removed);
}

void WhitelistModelTest::keepsPersistentIndexes()
{
    WhitelistModel model;
    model.setEntries(entries({u"10.0.0.1"_s, u"10.0.0.2"_s, u"10.0.0.3"_s}));
    const QPersistentModelIndex index = model.index(2, 0);
    model.setEntries(entries({u"10.0.0.3"_s, u"10.0.0.4"_s}));
    QCOMPARE(index.row(), 0);
    QCOMPARE(index.data().toString(), u"10.0.0.3"_s);
}

void WhitelistModelTest::shows()
{
    WhitelistModel model;
    const QDateTime added = QDateTime::fromString(u"2025-07-15T10:30:00.000Z"_s, Qt::ISODateWithMs);
    model.setEntries({{.entry = u"192.168.1.0/24"_s, .label = u"Office"_s, .addedAt = added},
                      {.entry = u"203.0.113.42"_s, .label = {}, .addedAt = {}},
                      {.entry = u"not readable"_s, .label = {}, .addedAt = {}}});
    model.setYourAddress(*Cidr::parse(u"192.168.1.9"));
    const auto cell = [&model](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(cell(0, WhitelistModel::Allows), u"192.168.1.0 to 192.168.1.255"_s);
    QCOMPARE(cell(0, WhitelistModel::Addresses), u"256"_s);
    QCOMPARE(cell(0, WhitelistModel::Note), u"Covers you – Office"_s);
    QCOMPARE(cell(0, WhitelistModel::Note, Qt::EditRole), u"Office"_s);
    QVERIFY(model.index(0, 0).data(WhitelistModel::CoversYouRole).toBool());
    QVERIFY(!model.index(1, 0).data(WhitelistModel::CoversYouRole).toBool());
    QCOMPARE(cell(0, WhitelistModel::Entry, Qt::AccessibleTextRole),
             u"192.168.1.0/24, allows 192.168.1.0 to 192.168.1.255, Covers you – Office"_s);
    QCOMPARE(cell(1, WhitelistModel::Allows), u"This address only"_s);
    QCOMPARE(cell(2, WhitelistModel::Entry), u"not readable"_s);
    QCOMPARE(cell(2, WhitelistModel::Allows), QString());
}

void WhitelistModelTest::asksBeforeItChanges()
{
    WhitelistModel model;
    model.setEntries({{.entry = u"10.0.0.1"_s, .label = u"Old"_s, .addedAt = {}}});
    QSignalSpy asked(&model, &WhitelistModel::editRequested);
    QVERIFY(!model.setData(model.index(0, WhitelistModel::Entry), u" 10.0.0.2 "_s));
    QCOMPARE(asked.takeFirst(), (QVariantList{u"10.0.0.1"_s, u"10.0.0.2"_s, u"Old"_s}));
    QVERIFY(!model.setData(model.index(0, WhitelistModel::Note), u"New"_s));
    QCOMPARE(asked.takeFirst(), (QVariantList{u"10.0.0.1"_s, u"10.0.0.1"_s, u"New"_s}));
    QVERIFY(!model.setData(model.index(0, WhitelistModel::Entry), u"10.0.0.1"_s));
    QVERIFY(asked.isEmpty());
    QCOMPARE(model.texts(), QStringList{u"10.0.0.1"_s});
}

QTEST_GUILESS_MAIN(WhitelistModelTest)
#include "whitelistmodeltest.moc"
