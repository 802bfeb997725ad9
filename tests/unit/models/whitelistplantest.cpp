// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whitelistplan.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;

namespace {

const Cidr kYou = *Cidr::parse(u"203.0.113.5");

// "+a" adds, "-a" removes.
WhitelistChange change(const QStringList &marks)
{
    WhitelistChange change;
    for (const QString &mark : marks)
        (mark.startsWith(u'+') ? change.add : change.remove).append({.entry = mark.sliced(1), .label = {}});
    return change;
}

QStringList marks(const QList<WhitelistStep> &steps)
{
    QStringList marks;
    for (const WhitelistStep &step : steps)
        marks.append((step.kind == WhitelistStep::Kind::Add ? u'+' : u'-') + step.item.entry);
    return marks;
}

QStringList filler(int count)
{
    QStringList entries;
    for (int i = 0; i < count; ++i)
        entries.append(u"10.0.0.%1"_s.arg(i));
    return entries;
}

} // namespace

class WhitelistPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data();
    void plans();
    void nobodyIsLockedOutOfThePrivateSocket();
    void neverUnsafeOnTheWayWhenAnOrderExists();
    void reverses();
};

void WhitelistPlanTest::plans_data()
{
    QTest::addColumn<QStringList>("current");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<bool>("atEnd");
    QTest::addColumn<bool>("onTheWay");
    QTest::addColumn<bool>("overflows");
    const auto row = [](const char *name, const QStringList &current, const QStringList &wanted,
                        const QStringList &steps, bool atEnd = false, bool onTheWay = false, bool overflows = false) {
        QTest::newRow(name) << current << wanted << steps << atEnd << onTheWay << overflows;
    };
    const QString mine = u"203.0.113.5"_s, mineWide = u"203.0.113.0/24"_s, other = u"192.0.2.1"_s;
    row("first entry is another's", {}, {u'+' + other}, {u'+' + other}, true);
    row("first entry is mine", {}, {u'+' + mine}, {u'+' + mine});
    row("a second one", {mine}, {u'+' + other}, {u'+' + other});
    row("import puts mine first", {}, {u'+' + other, u'+' + mineWide}, {u'+' + mineWide, u'+' + other});
    row("import without mine", {}, {u"+192.0.2.1"_s, u"+192.0.2.2"_s}, {u"+192.0.2.1"_s, u"+192.0.2.2"_s}, true, true);
    row("remove mine of two", {mine, other}, {u'-' + mine}, {u'-' + mine}, true);
    row("remove mine, a range still covers", {mine, mineWide}, {u'-' + mine}, {u'-' + mine});
    row("remove the last", {mine}, {u'-' + mine}, {u'-' + mine});
    row("remove all: mine goes last", {mine, other}, {u'-' + mine, u'-' + other}, {u'-' + other, u'-' + mine});
    row("edit: add, then remove", {mine, other}, {u'-' + mine, u'+' + mineWide}, {u'+' + mineWide, u'-' + mine});
    row("edit mine away", {mine, other}, {u'-' + mine, u"+192.0.2.9"_s}, {u"+192.0.2.9"_s, u'-' + mine}, true);
    row("edit the only one away", {mine}, {u'-' + mine, u'+' + other}, {u'+' + other, u'-' + mine}, true);
    row("new label: remove, then add", {other, mineWide}, {u'-' + other, u'+' + other}, {u'-' + other, u'+' + other});
    row("new label of the only one that covers", {other, mine}, {u'-' + mine, u'+' + mine}, {u'-' + mine, u'+' + mine},
        false, true);
    const QStringList full = filler(49) + QStringList{mine};
    row("full: another edited", full, {u"-10.0.0.0"_s, u'+' + other}, {u"-10.0.0.0"_s, u'+' + other});
    row("full: mine edited", full, {u'-' + mine, u'+' + mineWide}, {u'-' + mine, u'+' + mineWide}, false, true);
    row("full: one more", full, {u'+' + other}, {}, false, false, true);
    row("too many", filler(48) + QStringList{mine}, {u'+' + other, u"+192.0.2.9"_s}, {u'+' + other}, false, false,
        true);
    row("on the list already", {mine, other}, {u'+' + other}, {});
}

void WhitelistPlanTest::plans()
{
    QFETCH(QStringList, current);
    QFETCH(QStringList, wanted);
    QFETCH(QStringList, steps);
    QFETCH(bool, atEnd);
    QFETCH(bool, onTheWay);
    QFETCH(bool, overflows);
    const WhitelistPlan plan = planChange(current, change(wanted), kYou, 50);
    QCOMPARE(marks(plan.steps), steps);
    QCOMPARE(plan.locksOutAtEnd, atEnd);
    QCOMPARE(plan.locksOutOnTheWay, onTheWay);
    QCOMPARE(plan.overflows, overflows);
}

void WhitelistPlanTest::nobodyIsLockedOutOfThePrivateSocket()
{
    const WhitelistPlan plan = planChange({u"10.0.0.1"_s}, change({u"-10.0.0.1"_s, u"+10.0.0.2"_s}), std::nullopt, 50);
    QVERIFY(plan.isSafe());
    QCOMPARE(plan.result, QStringList{u"10.0.0.2"_s});
}

// Every subset of a small world, replaced by every other one: where the end is safe and there is room, no set on the
// way leaves the caller out.
void WhitelistPlanTest::neverUnsafeOnTheWayWhenAnOrderExists()
{
    const QStringList world{u"203.0.113.5"_s, u"203.0.113.0/24"_s, u"10.0.0.1"_s, u"10.0.0.2"_s};
    for (int from = 0; from < 16; ++from) {
        for (int to = 0; to < 16; ++to) {
            QStringList current;
            WhitelistChange wanted;
            for (int i = 0; i < 4; ++i) {
                const bool had = from >> i & 1, has = to >> i & 1;
                if (had)
                    current.append(world[i]);
                if (had != has)
                    (has ? wanted.add : wanted.remove).append({.entry = world[i], .label = {}});
            }
            if (!allows(current, kYou))
                continue;
            const WhitelistPlan plan = planChange(current, wanted, kYou, 50);
            QCOMPARE(plan.steps.size(), wanted.add.size() + wanted.remove.size());
            if (!plan.locksOutAtEnd)
                QVERIFY2(!plan.locksOutOnTheWay, qPrintable(marks(plan.steps).join(u' ')));
        }
    }
}

void WhitelistPlanTest::reverses()
{
    const WhitelistChange forth = change({u"+192.0.2.1"_s, u"-192.0.2.2"_s});
    QCOMPARE(marks(planChange({u"192.0.2.1"_s}, forth.reversed(), std::nullopt, 50).steps),
             (QStringList{u"+192.0.2.2"_s, u"-192.0.2.1"_s}));
}

QTEST_GUILESS_MAIN(WhitelistPlanTest)
#include "whitelistplantest.moc"
