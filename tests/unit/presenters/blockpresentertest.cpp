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
    void aBlockByHandIsListed();
    void aRefusedBlockSaysSo();
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
    presenter.unblock(u"a"_s);
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
    presenter.unblock(u"a"_s);
    presenter.blockAgain(lifted);
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
    presenter.unblock(u"a"_s);
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
    presenter.unblock(u"a"_s);
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
    presenter.unblock(u"a"_s);
    presenter.unblock(u"a"_s);
    QCOMPARE(m_source.lifted.size(), 1);
    m_source.answerAll();
    QCOMPARE(presenter.model().rowCount(), 0);
}

void BlockPresenterTest::aBlockByHandIsListed()
{
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    const QSignalSpy blocked(&presenter, &BlockPresenter::blocked);
    presenter.block(u"203.0.113.9"_s, 48, u"scanner"_s);
    QCOMPARE(blocked.size(), 1);
    QCOMPARE(presenter.state(), PageState::Ready);
    QCOMPARE(presenter.model().block(0).ipAddress, u"203.0.113.9"_s);
}

void BlockPresenterTest::aRefusedBlockSaysSo()
{
    BlockPresenter presenter(m_source, clock());
    presenter.activate();
    const QSignalSpy refused(&presenter, &BlockPresenter::blockRefused);
    m_source.failWith = 400;
    presenter.block(u"10"_s, 24, {});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.constFirst().constFirst().toString(), u"10"_s);
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
    QStringList ips;
    for (int i = 1; i <= 10; ++i)
        ips += u"192.0.2.%1"_s.arg(i);
    batch.block(ips, 24, u"one scan"_s);
    QCOMPARE(m_source.blockedByHand.size(), BlockBatch::kAtOnce);
    m_source.answerAll();
    QCOMPARE(m_source.blockedByHand.size(), 2 * BlockBatch::kAtOnce);
    QCOMPARE(progressed.constLast(), (QVariantList{4, 10}));
    QVERIFY(made.isEmpty());
    m_source.answerAll();
    m_source.answerAll();
    QCOMPARE(made.size(), 10);
    BlockBatch back(m_source);
    int lifted = 0;
    connect(&back, &BlockBatch::lifted, this, [&lifted](int count) { lifted = count; });
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
    batch.block({u"192.0.2.1"_s, u"198.51.100.7"_s}, 24, u"one scan"_s);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made[0].ipAddress, u"192.0.2.1"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0].ip, u"198.51.100.7"_s);
    QCOMPARE(refused[0].error.code, u"already_exists"_s);
    m_source.failWith = 503;
    BlockBatch back(m_source);
    int lifted = -1;
    connect(&back, &BlockBatch::lifted, this, [&](int count, const QList<BlockRefusal> &failed) {
        lifted = count;
        refused = failed;
    });
    back.lift(made);
    QCOMPARE(lifted, 0);
    QCOMPARE(refused.size(), 1);
}

} // namespace postject::ui

QTEST_GUILESS_MAIN(postject::ui::BlockPresenterTest)
#include "blockpresentertest.moc"
