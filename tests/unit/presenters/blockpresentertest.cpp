// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/blockpresenter.h"
#include "tests/support/fakeblocksource.h"
#include "ui/presenters/blockbatch.h"

#include <QSignalSpy>
#include <QTest>

namespace postject::ui {

class BlockPresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheList();
    void saysWhenThereIsNone();
    void membersAreForbidden();
    void aFailureKeepsWhatIsShown();
    void unblockingTakesTheRowAway();
    void undoBlocksForTheHoursLeft();
    void aFailedUnblockKeepsTheRow();
    void aBlockThatIsGoneIsNoFailure();
    void oneUnblockAtATime();
    void severalAreOneCommand();
    void aRefusedUndoSaysSo();
    void theMinuteEndsBlocks();
    void aBatchIsSentAFewAtATime();
    void aBatchTellsWhatWasRefused();

private:
    BlockPresenter::Now clock()
    {
        return [this] { return m_source.now; };
    }
    BlockEntry entry(const QString &id, std::chrono::minutes left) const
    {
        return BlockEntry{id, u"198.51.100.7"_s, u"5 failed logins within 1 hour"_s,
                          5,  m_source.now,      m_source.now + left};
    }

    FakeBlockSource m_source;
};

void BlockPresenterTest::init()
{
    m_source = {};
    m_source.now = *parseTime("2025-07-15T10:30:00.000Z");
}

void BlockPresenterTest::showsTheList()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(30)), entry(u"b"_s, std::chrono::minutes(10))};
    BlockPresenter presenter(m_source, clock());
    const QSignalSpy summary(&presenter, &BlockPresenter::summaryChanged);
    presenter.activate();
    QCOMPARE(presenter.state(), PageState::Ready);
    QCOMPARE(presenter.model().block(0).id, u"b"_s);
    QCOMPARE(summary.constLast().constFirst().toString(), u"2 addresses are blocked."_s);
}

void BlockPresenterTest::saysWhenThereIsNone()
{
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    QCOMPARE(presenter.state(), PageState::EmptyNew);
}

void BlockPresenterTest::membersAreForbidden()
{
    m_source.failWith = 403;
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    QCOMPARE(presenter.state(), PageState::Forbidden);
}

void BlockPresenterTest::aFailureKeepsWhatIsShown()
{
    m_source.failWith = 500;
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    QCOMPARE(presenter.state(), PageState::Failed);
    m_source.failWith = 0;
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(30))};
    presenter.reload();
    QCOMPARE(presenter.state(), PageState::Ready);
    m_source.failWith = 500;
    presenter.reload();
    QCOMPARE(presenter.state(), PageState::Ready);
    QCOMPARE(presenter.model().rowCount(), 1);
}

void BlockPresenterTest::unblockingTakesTheRowAway()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(30))};
    BlockPresenter presenter(m_source, clock());
    const QSignalSpy unblocked(&presenter, &BlockPresenter::unblocked);
    presenter.activate();
    presenter.unblock({u"a"_s});
    QCOMPARE(m_source.lifted, QStringList{u"a"_s});
    QCOMPARE(unblocked.size(), 1);
    QCOMPARE(presenter.model().rowCount(), 0);
    QCOMPARE(presenter.state(), PageState::EmptyNew);
}

void BlockPresenterTest::undoBlocksForTheHoursLeft()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(23 * 60 + 10))};
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    const BlockEntry lifted = presenter.model().block(0);
    presenter.unblock({u"a"_s});
    presenter.blockAgain({lifted});
    QCOMPARE(m_source.blockedByHand.size(), 1);
    QCOMPARE(m_source.blockedByHand.constFirst(), std::pair(u"198.51.100.7"_s, 24));
    QCOMPARE(presenter.model().rowCount(), 1);
    QCOMPARE(presenter.model().block(0).reason, u"5 failed logins within 1 hour"_s);
}

void BlockPresenterTest::aFailedUnblockKeepsTheRow()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(30))};
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    const QSignalSpy failed(&presenter, &BlockPresenter::unblockFailed);
    m_source.failWith = 503;
    presenter.unblock({u"a"_s});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(presenter.model().rowCount(), 1);
}

void BlockPresenterTest::aBlockThatIsGoneIsNoFailure()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(30))};
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    const QSignalSpy failed(&presenter, &BlockPresenter::unblockFailed);
    const QSignalSpy unblocked(&presenter, &BlockPresenter::unblocked);
    m_source.failWith = 404;
    presenter.unblock({u"a"_s});
    QCOMPARE(failed.size(), 0);
    QCOMPARE(unblocked.size(), 0); // nothing to undo
    QCOMPARE(presenter.model().rowCount(), 0);
}

void BlockPresenterTest::oneUnblockAtATime()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(30))};
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    m_source.holding = true;
    presenter.unblock({u"a"_s});
    presenter.unblock({u"a"_s});
    QCOMPARE(m_source.lifted.size(), 1);
    m_source.answerAll();
    QCOMPARE(presenter.model().rowCount(), 0);
}

// Those that were lifted come back with one undo, each for its own hours; what was gone before does not.
void BlockPresenterTest::severalAreOneCommand()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(30)), entry(u"b"_s, std::chrono::hours(3)),
                       entry(u"c"_s, std::chrono::hours(9))};
    for (BlockEntry &each : m_source.blocks)
        each.ipAddress = u"192.0.2."_s + QString::number(each.id[0].unicode());
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    QList<BlockEntry> lifted;
    connect(&presenter, &BlockPresenter::unblocked, this, [&](const QList<BlockEntry> &blocks) { lifted += blocks; });
    const QSignalSpy unblocked(&presenter, &BlockPresenter::unblocked);
    m_source.gone = {u"c"_s};
    presenter.unblock({u"a"_s, u"c"_s, u"b"_s});
    QCOMPARE(m_source.lifted, (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(unblocked.size(), 1);
    QCOMPARE(lifted.size(), 2);
    QCOMPARE(presenter.model().rowCount(), 0);
    presenter.blockAgain(lifted);
    QCOMPARE(m_source.blockedByHand, (QList<std::pair<QString, int>>{{u"192.0.2.97"_s, 1}, {u"192.0.2.98"_s, 3}}));
}

void BlockPresenterTest::aRefusedUndoSaysSo()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(30))};
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    const BlockEntry lifted = presenter.model().block(0);
    presenter.unblock({u"a"_s});
    QList<BlockRefusal> refused;
    connect(&presenter, &BlockPresenter::blockRefused, this, [&](const QList<BlockRefusal> &all) { refused = all; });
    m_source.failWith = 400;
    presenter.blockAgain({lifted});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0].ip, u"198.51.100.7"_s);
    QCOMPARE(presenter.state(), PageState::EmptyNew);
}

void BlockPresenterTest::theMinuteEndsBlocks()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(1))};
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    QCOMPARE(presenter.state(), PageState::Ready);
    m_source.now += std::chrono::minutes(1);
    m_source.holding = true; // without any answer
    presenter.tick();
    QCOMPARE(presenter.state(), PageState::EmptyNew);
    QCOMPARE(m_source.lists, 1); // nothing is asked for: the stream tells of others
}

void BlockPresenterTest::aBatchIsSentAFewAtATime()
{
    m_source.holding = true;
    BlockBatch batch(m_source);
    const QSignalSpy progressed(&batch, &BlockBatch::progressed);
    QList<BlockEntry> made;
    connect(&batch, &BlockBatch::blocked, this, [&made](const QList<BlockEntry> &blocks) { made = blocks; });
    QList<BlockWish> wishes;
    for (int i = 1; i <= 10; ++i)
        wishes.append({.ip = u"192.0.2.%1"_s.arg(i), .hours = 24, .reason = u"one scan"_s});
    batch.block(wishes);
    QCOMPARE(m_source.blockedByHand.size(), CallBatch::kAtOnce);
    m_source.answerAll();
    QCOMPARE(m_source.blockedByHand.size(), 2 * CallBatch::kAtOnce);
    QCOMPARE(progressed.constLast(), (QVariantList{4, 10}));
    QVERIFY(made.isEmpty());
    m_source.answerAll();
    m_source.answerAll();
    QCOMPARE(made.size(), 10);
    BlockBatch back(m_source);
    qsizetype lifted = 0;
    connect(&back, &BlockBatch::lifted, this, [&lifted](const QList<BlockEntry> &all) { lifted = all.size(); });
    m_source.holding = false;
    back.lift(made);
    QCOMPARE(lifted, 10);
    QCOMPARE(m_source.blocks.size(), 0);
}

void BlockPresenterTest::aBatchTellsWhatWasRefused()
{
    m_source.blocks = {entry(u"a"_s, std::chrono::minutes(30))};
    BlockBatch batch(m_source);
    QList<BlockEntry> made;
    QList<BlockRefusal> refused;
    connect(&batch, &BlockBatch::blocked, this,
            [&](const QList<BlockEntry> &blocks, const QList<BlockRefusal> &rest) { made = blocks, refused = rest; });
    batch.block({{.ip = u"192.0.2.1"_s, .hours = 24, .reason = u"one scan"_s},
                 {.ip = u"198.51.100.7"_s, .hours = 24, .reason = u"one scan"_s}});
    QCOMPARE(made.size(), 1);
    QCOMPARE(made[0].ipAddress, u"192.0.2.1"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0].ip, u"198.51.100.7"_s);
    QCOMPARE(refused[0].error.code, u"already_exists"_s);
    m_source.failWith = 503;
    BlockBatch back(m_source);
    qsizetype lifted = -1;
    connect(&back, &BlockBatch::lifted, this, [&](const QList<BlockEntry> &all, const QList<BlockRefusal> &failed) {
        lifted = all.size();
        refused = failed;
    });
    back.lift(made);
    QCOMPARE(lifted, 0);
    QCOMPARE(refused.size(), 1);
}

} // namespace postject::ui

QTEST_GUILESS_MAIN(postject::ui::BlockPresenterTest)
#include "blockpresentertest.moc"
