// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/noticegate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::ui;
using namespace std::chrono_literals;

namespace {

AlertEntry alertOf(const QString &id, const QString &severity = u"high"_s)
{
    return {.id = id, .severity = severity};
}

// A gate whose time the test moves, and what it let through: the ids, one list for each notice.
struct Bench
{
    NoticeGate::Moment now{1h};
    NoticeGate gate{nullptr, [this] { return now; }};
    QList<QStringList> told;

    Bench()
    {
        QObject::connect(&gate, &NoticeGate::due, &gate, [this](const QList<AlertEntry> &alerts) {
            QStringList ids;
            for (const AlertEntry &each : alerts)
                ids += each.id;
            told += ids;
        });
    }
    void pass(std::chrono::milliseconds time)
    {
        now += time;
        gate.deliver();
    }
};

} // namespace

class NoticeGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsToldAtOnceAndTheNextTogether();
    void onlyWhatIsSerious_data();
    void onlyWhatIsSerious();
    void nothingWhileAWindowIsActive();
    void nothingForAnHourAfterAPause();
    void whatWaitsIsForgotten();
    void whatWaitsComesByItself();
};

void NoticeGateTest::theFirstIsToldAtOnceAndTheNextTogether()
{
    Bench b;
    b.gate.add(alertOf(u"1"_s));
    QCOMPARE(b.told, QList<QStringList>{{u"1"_s}});
    b.now += 3s;
    for (const QString &id : {u"2"_s, u"3"_s, u"4"_s, u"5"_s})
        b.gate.add(alertOf(id));
    QCOMPARE(b.told.size(), 1);
    b.pass(6999ms);
    QCOMPARE(b.told.size(), 1);
    b.pass(1ms);
    QCOMPARE(b.told.size(), 2);
    QCOMPARE(b.told[1], (QStringList{u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    b.pass(10s);
    QCOMPARE(b.told.size(), 2); // each once
    b.gate.add(alertOf(u"6"_s));
    QCOMPARE(b.told.constLast(), QStringList{u"6"_s});
}

void NoticeGateTest::onlyWhatIsSerious_data()
{
    QTest::addColumn<bool>("told");
    QTest::newRow("low") << false;
    QTest::newRow("medium") << false;
    QTest::newRow("high") << true;
    QTest::newRow("critical") << true;
    QTest::newRow("unheard of") << false;
}

void NoticeGateTest::onlyWhatIsSerious()
{
    QFETCH(bool, told);
    Bench b;
    b.gate.add(alertOf(u"1"_s, QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(b.told.size(), told ? 1 : 0);
}

void NoticeGateTest::nothingWhileAWindowIsActive()
{
    Bench b;
    b.gate.setWindowActive(true);
    b.gate.add(alertOf(u"1"_s));
    b.gate.setWindowActive(false);
    b.pass(20s);
    QVERIFY(b.told.isEmpty());
    b.gate.add(alertOf(u"2"_s));
    b.gate.add(alertOf(u"3"_s));
    b.gate.setWindowActive(true); // there it is seen
    b.gate.setWindowActive(false);
    b.pass(20s);
    QCOMPARE(b.told, QList<QStringList>{{u"2"_s}});
}

void NoticeGateTest::nothingForAnHourAfterAPause()
{
    Bench b;
    b.gate.setPaused(true);
    b.pass(59min);
    b.gate.add(alertOf(u"1"_s));
    QVERIFY(b.gate.isPaused() && b.told.isEmpty());
    b.pass(1min);
    QVERIFY(!b.gate.isPaused());
    QVERIFY(b.told.isEmpty());
    b.gate.add(alertOf(u"2"_s));
    QCOMPARE(b.told, QList<QStringList>{{u"2"_s}});
    b.gate.setPaused(true);
    b.gate.setPaused(false);
    b.now += 10s;
    b.gate.add(alertOf(u"3"_s));
    QCOMPARE(b.told.size(), 2);
}

void NoticeGateTest::whatWaitsIsForgotten()
{
    Bench b;
    b.gate.add(alertOf(u"1"_s));
    b.gate.add(alertOf(u"2"_s));
    b.gate.clear();
    b.pass(20s);
    QCOMPARE(b.told.size(), 1);
}

// By a timer that goes by the same clock: it finds the time gone by when it asks.
void NoticeGateTest::whatWaitsComesByItself()
{
    Bench b;
    b.gate.add(alertOf(u"1"_s));
    b.now += 9980ms;
    b.gate.add(alertOf(u"2"_s));
    QCOMPARE(b.told.size(), 1);
    b.now += 20ms;
    QTRY_COMPARE(b.told.size(), 2);
}

QTEST_MAIN(NoticeGateTest)
#include "noticegatetest.moc"
