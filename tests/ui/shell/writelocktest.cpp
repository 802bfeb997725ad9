// SPDX-License-Identifier: GPL-3.0-or-later
//
// Controls that change something are off while locked, say why, and are afterwards what their owner made them.
#include "ui/widgets/writelock.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class WriteLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksAndUnlocks();
    void keepsWhatWasOff();
    void keepsWhatIsSwitchedMeanwhile();
    void aLostControlIsForgotten();
};

void WriteLockTest::locksAndUnlocks()
{
    QAction action(u"Remove"_s);
    QPushButton button(u"Add"_s), follower(u"Remove"_s);
    button.setToolTip(u"Adds it"_s);
    QObject::connect(&action, &QAction::enabledChanged, &follower, &QPushButton::setEnabled);
    WriteLock lock;
    lock.add(&action);
    lock.add(&button);
    lock.explain(&follower);
    lock.lock(u"Not connected."_s);
    QVERIFY(lock.isLocked());
    QVERIFY(!action.isEnabled() && !button.isEnabled() && !follower.isEnabled());
    QCOMPARE(action.toolTip(), u"Not connected."_s);
    for (const QPushButton *each : {&button, &follower}) {
        QCOMPARE(each->toolTip(), u"Not connected."_s);
        QCOMPARE(each->accessibleDescription(), u"Not connected."_s);
    }
    lock.lock({});
    QVERIFY(action.isEnabled() && button.isEnabled() && follower.isEnabled());
    QCOMPARE(button.toolTip(), u"Adds it"_s);
    QCOMPARE(button.accessibleDescription(), QString());
    QCOMPARE(action.toolTip(), u"Remove"_s);
}

void WriteLockTest::keepsWhatWasOff()
{
    QAction action;
    QPushButton button;
    action.setEnabled(false);
    button.setEnabled(false);
    WriteLock lock;
    lock.add(&action);
    lock.add(&button);
    lock.lock(u"Not connected."_s);
    lock.lock({});
    QVERIFY(!action.isEnabled() && !button.isEnabled());
}

void WriteLockTest::keepsWhatIsSwitchedMeanwhile()
{
    QAction action;
    QPushButton button;
    action.setEnabled(false);
    button.setEnabled(false);
    WriteLock lock;
    lock.add(&action);
    lock.add(&button);
    lock.lock(u"Not connected."_s);
    action.setEnabled(true);
    button.setEnabled(true); // as after a request that was under way
    QVERIFY(!action.isEnabled() && !button.isEnabled());
    lock.lock({});
    QVERIFY(action.isEnabled() && button.isEnabled());
}

void WriteLockTest::aLostControlIsForgotten()
{
    WriteLock lock;
    auto button = std::make_unique<QPushButton>();
    auto action = std::make_unique<QAction>();
    lock.add(button.get());
    lock.add(action.get());
    button.reset();
    action.reset();
    lock.lock(u"Not connected."_s);
    lock.lock({});
    QVERIFY(!lock.isLocked());
}

QTEST_MAIN(WriteLockTest)
#include "writelocktest.moc"
