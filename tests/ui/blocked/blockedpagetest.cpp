// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Blocked IPs page against a scripted server that blocks and lifts as the real one does.
#include "tests/support/accessibilityproblems.h"
#include "tests/ui/blocked/blockedfixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blockform.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/statestack.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace postject::ui {

class BlockedPageTest : public BlockedFixture
{
    Q_OBJECT

private Q_SLOTS:
    void listsSoonestFirst();
    void manyBlocksComeInPages();
    void deleteUnblocksAndUndoBlocksAgain();
    void deleteUnblocksAllThatAreChosen();
    void liftingAllOfThemAsks();
    void someOfSeveralStayBlocked();
    void undoOfANetworkNamesAnAddress();
    void aFailedUnblockSaysSo();
    void showsActivityOfAnAddress();
    void nobodyIsBlocked();
    void membersSeeWhy();
    void states_data();
    void states();
    void everythingHasAName();
    void pictures_data();
    void pictures();
};

void BlockedPageTest::listsSoonestFirst()
{
    const QSignalSpy summary(m_page, &Page::summaryChanged);
    start();
    const QAbstractItemModel *model = find<QTableView>()->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, BlockModel::Address).data().toString(), u"2001:db8:7:1::/64"_s);
    QCOMPARE(model->index(1, BlockModel::LiftsIn).data().toString(), u"23 hours"_s);
    QCOMPARE(model->index(2, BlockModel::LiftsIn).data().toString(), u"29 days and 1 hours"_s);
    QCOMPARE(summary.constLast().constFirst().toString(), u"3 addresses are blocked."_s);
    QCOMPARE(find<QTableView>()->currentIndex().row(), 0);
}

void BlockedPageTest::manyBlocksComeInPages()
{
    for (int i = 0; i < 1500; ++i)
        addBlock(u"192.0.%1.%2"_s.arg(i / 250).arg(i % 250), 100 + i, 5, {});
    start();
    QCOMPARE(find<QTableView>()->model()->rowCount(), 1503);
    QCOMPARE(m_server->count(EndpointId::ListBlocks), 2);
}

void BlockedPageTest::deleteUnblocksAndUndoBlocksAgain()
{
    start();
    QTableView *table = find<QTableView>();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(m_server->count(EndpointId::LiftBlock), 1);
    QTRY_VERIFY(says(u"198.51.100.7 is no longer blocked."_s));
    QVERIFY(table->currentIndex().isValid()); // the keyboard goes on from the next row
    Q_EMIT find<SnackBar>()->undoRequested();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    const FakeRequest again = m_server->requests(EndpointId::BlockAddress).constLast();
    QCOMPARE(again.body[u"ip"_s].toString(), u"198.51.100.7"_s);
    QCOMPARE(again.body[u"hours"_s].toInt(), 24); // 23 and a half, never less than was left
    QCOMPARE(again.body[u"reason"_s].toString(), u"5 failed logins within 1 hour"_s);
    QTRY_COMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"198.51.100.7"_s);
}

void BlockedPageTest::deleteUnblocksAllThatAreChosen()
{
    start();
    QTableView *table = find<QTableView>();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(!button(u"Show its activity"_s)->isEnabled()); // of one at a time
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_server->count(EndpointId::LiftBlock), 2);
    QTRY_VERIFY(says(u"2 addresses are no longer blocked."_s));
    Q_EMIT find<SnackBar>()->undoRequested();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(m_server->count(EndpointId::BlockAddress), 2);
    QSet<int> hours;
    for (const FakeRequest &again : m_server->requests(EndpointId::BlockAddress))
        hours.insert(again.body[u"hours"_s].toInt());
    QCOMPARE(hours, (QSet<int>{1, 24})); // each what it had left
}

void BlockedPageTest::liftingAllOfThemAsks()
{
    start();
    QTableView *table = find<QTableView>();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(find<ConfirmBar>()->isAsking());
    QVERIFY(says(u"All 3 blocks are lifted"_s));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Delete);
    button(u"Lift all blocks"_s)->click();
    QTRY_COMPARE(m_page->presenter().state(), PageState::EmptyNew);
    QCOMPARE(m_server->count(EndpointId::LiftBlock), 3); // none of them for what was cancelled
    Q_EMIT find<SnackBar>()->undoRequested();
    QTRY_COMPARE(table->model()->rowCount(), 3);
}

void BlockedPageTest::someOfSeveralStayBlocked()
{
    start();
    m_server->on(EndpointId::LiftBlock, [this](const FakeRequest &request) {
        const auto stays = m_blocks[0].toObject()[u"id"_s].toString(); // 198.51.100.7, the second by its time
        return request.arguments.constFirst() == stays ? FakeAnswer::problem(ErrorCode::AuditUnavailable)
                                                       : FakeAnswer::json({{u"message"_s, u"Block lifted"_s}});
    });
    QTableView *table = find<QTableView>();
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(says(u"2001:db8:7:1::/64 is no longer blocked."_s));
    QVERIFY(says(u"198.51.100.7 could not be unblocked."_s));
}

void BlockedPageTest::undoOfANetworkNamesAnAddress()
{
    start();
    QTest::keyClick(find<QTableView>(), Qt::Key_Delete);
    QTRY_VERIFY(says(u"2001:db8:7:1::/64 is no longer blocked."_s));
    Q_EMIT find<SnackBar>()->undoRequested();
    QTRY_COMPARE(m_server->count(EndpointId::BlockAddress), 1);
    QCOMPARE(m_server->requests(EndpointId::BlockAddress).constLast().body[u"ip"_s].toString(), u"2001:db8:7:1::"_s);
}

void BlockedPageTest::aFailedUnblockSaysSo()
{
    start();
    m_server->refuse(EndpointId::LiftBlock, ErrorCode::AuditUnavailable);
    QTest::keyClick(find<QTableView>(), Qt::Key_Delete);
    QTRY_VERIFY(says(u"2001:db8:7:1::/64 could not be unblocked."_s));
    QCOMPARE(find<QTableView>()->model()->rowCount(), 3);
}

void BlockedPageTest::showsActivityOfAnAddress()
{
    start();
    const QSignalSpy requested(m_page, &Page::pageRequested);
    button(u"Show its activity"_s)->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.constFirst().at(0).toString(), u"activity"_s);
    QCOMPARE(requested.constFirst().at(1).toMap(), (QVariantMap{{u"q"_s, u"2001:db8:7:1:"_s}}));
    QTest::keyClick(find<QTableView>(), Qt::Key_Down);
    button(u"Show its activity"_s)->click();
    QCOMPARE(requested.constLast().at(1).toMap(), (QVariantMap{{u"ipAddress"_s, u"198.51.100.7"_s}}));
}

void BlockedPageTest::nobodyIsBlocked()
{
    m_blocks = {};
    m_frame->show();
    m_page->activate();
    QTRY_COMPARE(m_page->presenter().state(), PageState::EmptyNew);
    QVERIFY(says(u"An address is blocked for a time after too many failed sign-ins."_s));
    button(u"Block an address"_s)->click();
    QVERIFY(find<BlockForm>()->isVisible());
}

void BlockedPageTest::membersSeeWhy()
{
    m_server->refuse(EndpointId::ListBlocks, ErrorCode::Forbidden);
    m_frame->show();
    m_page->activate();
    QTRY_COMPARE(m_page->presenter().state(), PageState::Forbidden);
    QVERIFY(says(u"Ask an administrator."_s));
    QVERIFY(!button(u"Unblock"_s));
    QVERIFY(!button(u"Block an address"_s));
}

void BlockedPageTest::states_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::newRow("500") << FakeAnswer::problem(ErrorCode::InternalError);
    QTest::newRow("429") << FakeAnswer::problem(ErrorCode::TooManyRequests);
    QTest::newRow("disconnect") << FakeAnswer::dropped();
    QTest::newRow("malformed") << FakeAnswer::notJson();
}

void BlockedPageTest::states()
{
    QFETCH(const FakeAnswer, answer);
    m_server->answer(EndpointId::ListBlocks, answer);
    m_frame->show();
    m_page->activate();
    QTRY_COMPARE(m_page->presenter().state(), PageState::Failed);
    QVERIFY(says(u"Could not load the blocked addresses."_s));
    serveBlocks();
    button(u"Try again"_s)->click();
    QTRY_COMPARE(m_page->presenter().state(), PageState::Ready);
}

void BlockedPageTest::everythingHasAName()
{
    start();
    button(u"Block an address"_s)->click();
    QCOMPARE(accessibilityProblems(m_frame.get()), QStringList());
}

void BlockedPageTest::pictures_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::newRow("light") << theme::Scheme::Light;
    QTest::newRow("dark") << theme::Scheme::Dark;
}

void BlockedPageTest::pictures()
{
    QFETCH(const theme::Scheme, scheme);
    theme::apply(scheme);
    cleanup();
    init();
    const QString suffix = u'_' + QString::fromLatin1(QTest::currentDataTag());
    start();
    QVERIFY(m_frame->savePicture(u"blocked"_s + suffix));
    QTest::keyClick(find<QTableView>(), Qt::Key_Delete);
    QTRY_COMPARE(find<QTableView>()->model()->rowCount(), 2);
    QTRY_VERIFY(says(u"is no longer blocked."_s));
    button(u"Block an address"_s)->click();
    QTest::keyClicks(find<QLineEdit>(u"Address to block"_s), u"127.1"_s);
    QTest::keyClicks(find<QLineEdit>(u"Reason for the block"_s), u"Reported by a customer"_s);
    QTest::keyClick(find<QLineEdit>(u"Address to block"_s), Qt::Key_Return);
    QTRY_VERIFY(says(u"“127.1”"_s));
    QVERIFY(m_frame->savePicture(u"blocked_form"_s + suffix));
    m_blocks = {};
    cleanup();
    init();
    m_blocks = {};
    m_frame->show();
    m_page->activate();
    QTRY_COMPARE(m_page->presenter().state(), PageState::EmptyNew);
    QVERIFY(m_frame->savePicture(u"blocked_empty"_s + suffix));
    m_server->refuse(EndpointId::ListBlocks, ErrorCode::Forbidden);
    m_page->presenter().reload();
    QTRY_COMPARE(m_page->presenter().state(), PageState::Forbidden);
    QVERIFY(m_frame->savePicture(u"blocked_forbidden"_s + suffix));
    theme::apply(theme::Scheme::Light);
}

} // namespace postject::ui

QTEST_MAIN(postject::ui::BlockedPageTest)
#include "blockedpagetest.moc"
