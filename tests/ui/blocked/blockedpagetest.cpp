// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Blocked IPs page against a scripted server that blocks and lifts as the real one does.
#include "ui/pages/blockedpage.h"
#include "tests/support/accessibilityproblems.h"
#include "tests/support/fakeserver.h"
#include "tests/support/pageframe.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blockform.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/statestack.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace postject::test;

namespace postject::ui {

class BlockedPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsSoonestFirst();
    void manyBlocksComeInPages();
    void deleteUnblocksAndUndoBlocksAgain();
    void undoOfANetworkNamesAnAddress();
    void aFailedUnblockSaysSo();
    void blockByHand();
    void whatWouldHitMoreAsksFirst_data();
    void whatWouldHitMoreAsksFirst();
    void anotherPageFillsTheForm();
    void severalAtOnce();
    void severalWithSomeRefused();
    void eachOfSeveralIsAskedAbout();
    void theFirstFaultOfSeveralStandsAtTheField();
    void aRefusedAddressKeepsTheForm();
    void deleteInAFieldDeletesText();
    void showsActivityOfAnAddress();
    void nobodyIsBlocked();
    void membersSeeWhy();
    void states_data();
    void states();
    void everythingHasAName();
    void pictures_data();
    void pictures();

private:
    template <typename Widget>
    Widget *find(const QString &accessibleName = {}) const
    {
        for (Widget *each : m_page->findChildren<Widget *>()) {
            if (accessibleName.isEmpty() || each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const;
    bool says(const QString &words) const;
    void addBlock(const QString &ip, int minutesLeft, int attempts, const QString &reason);
    void serveBlocks();
    void serveRisks();
    void fillForm(const QString &addresses);
    void start(); // with the keyboard at the list
    void open();

    QJsonArray m_blocks;
    int m_nextId = 1;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PageFrame> m_frame;
    BlockedPage *m_page = nullptr;
};

void BlockedPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    theme::apply(theme::Scheme::Light);
}

void BlockedPageTest::init()
{
    m_blocks = {};
    addBlock(u"198.51.100.7"_s, 23 * 60 + 30, 5, u"5 failed logins within 1 hour"_s);
    addBlock(u"2001:db8:7:1::/64"_s, 45, 12, u"12 failed logins within 1 hour"_s);
    addBlock(u"203.0.113.99"_s, 29 * 24 * 60 + 61, 0, u"Scanner, reported by the hosting provider"_s);
    m_server = std::make_unique<FakeServer>();
    QVERIFY(m_server->listen());
    serveBlocks();
    m_client = std::make_unique<ApiClient>();
    m_client->useServer(m_server->url(), {});
    m_client->setToken("token", QDateTime::currentDateTimeUtc().addSecs(3600));
    m_page = new BlockedPage(m_client.get());
    m_frame = std::make_unique<PageFrame>(m_page, u"Blocked IPs"_s);
}

void BlockedPageTest::cleanup()
{
    m_frame.reset();
    m_client.reset();
    m_server.reset();
}

void BlockedPageTest::addBlock(const QString &ip, int minutesLeft, int attempts, const QString &reason)
{
    const auto now = std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
    const auto stamp = [](TimePoint time) { return QString::fromLatin1(formatTime(time)); };
    m_blocks.append(QJsonObject{{u"id"_s, u"block_%1"_s.arg(m_nextId++, 13, 10, QLatin1Char('0'))},
                                {u"ipAddress"_s, ip},
                                {u"reason"_s, reason},
                                {u"attempts"_s, attempts},
                                {u"blockedAt"_s, stamp(now - std::chrono::minutes(30))},
                                {u"expiresAt"_s, stamp(now + std::chrono::minutes(minutesLeft))}});
}

void BlockedPageTest::serveBlocks()
{
    m_server->on(EndpointId::ListBlocks, [this](const FakeRequest &request) {
        const auto number = [&](const QString &name) { return request.query.queryItemValue(name).toLongLong(); };
        QJsonArray page;
        for (qint64 i = number(u"offset"_s); i < m_blocks.size() && page.size() < number(u"limit"_s); ++i)
            page.append(m_blocks[i]);
        return FakeAnswer::json({{u"blocks"_s, page}, {u"total"_s, m_blocks.size()}});
    });
    m_server->on(EndpointId::BlockAddress, [this](const FakeRequest &request) {
        addBlock(request.body[u"ip"_s].toString(), request.body[u"hours"_s].toInt() * 60, 0,
                 request.body[u"reason"_s].toString());
        return FakeAnswer::json(m_blocks.last().toObject(), 201);
    });
    m_server->on(EndpointId::LiftBlock, [this](const FakeRequest &request) {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (m_blocks[i].toObject()[u"id"_s].toString() == request.arguments.constFirst()) {
                m_blocks.removeAt(i);
                return FakeAnswer::json({{u"message"_s, u"Block lifted"_s}});
            }
        }
        return FakeAnswer::problem(ErrorCode::NotFound);
    });
}

void BlockedPageTest::serveRisks()
{
    const QStringList list{u"2001:db8:5::1"_s};
    m_server->answer(
        EndpointId::Whitelist,
        FakeAnswer::unlikeTheServer(
            {{u"whitelist"_s, QJsonArray::fromStringList(list)}, {u"limit"_s, 50}, {u"clientIp"_s, u"203.0.113.5"_s}}));
    m_server->answer(
        EndpointId::Settings,
        FakeAnswer::unlikeTheServer({{u"settings"_s, QJsonArray{QJsonObject{{u"name"_s, u"proxies.trusted"_s},
                                                                            {u"kind"_s, u"networks"_s},
                                                                            {u"value"_s, QJsonArray{u"10.0.0.0/8"_s}},
                                                                            {u"default"_s, QJsonArray{}},
                                                                            {u"source"_s, u"table"_s},
                                                                            {u"purpose"_s, u"proxies"_s}}}}}));
}

void BlockedPageTest::fillForm(const QString &addresses)
{
    button(u"Block an address"_s)->click();
    QLineEdit *address = find<QLineEdit>(u"Address to block"_s);
    address->clear();
    QTest::keyClicks(address, addresses);
    QLineEdit *reason = find<QLineEdit>(u"Reason for the block"_s);
    reason->clear();
    QTest::keyClicks(reason, u"one scan"_s);
    QTest::keyClick(reason, Qt::Key_Return);
}

void BlockedPageTest::start()
{
    open();
    find<QTableView>()->setFocus();
}

void BlockedPageTest::open()
{
    m_frame->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_frame.get()));
    m_frame->activateWindow();
    m_page->activate();
    QTRY_COMPARE(m_page->presenter().state(), PageState::Ready);
}

QPushButton *BlockedPageTest::button(const QString &text) const
{
    for (QPushButton *each : m_frame->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

bool BlockedPageTest::says(const QString &words) const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

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

void BlockedPageTest::blockByHand()
{
    start();
    QTest::keyClick(find<QTableView>(), Qt::Key_B, Qt::ControlModifier);
    QLineEdit *address = find<QLineEdit>(u"Address to block"_s);
    QVERIFY(address->hasFocus());
    QTest::keyClick(address, Qt::Key_Return); // nothing typed yet
    QVERIFY(says(u"Type the address to block."_s));
    QTest::keyClicks(address, u"203.0.113.200"_s);
    find<QSpinBox>(u"Hours to block for"_s)->setValue(48);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(says(u"Type a reason."_s));
    QLineEdit *reason = find<QLineEdit>(u"Reason for the block"_s);
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"scanner"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(find<QTableView>()->model()->rowCount(), 4);
    const FakeRequest request = m_server->requests(EndpointId::BlockAddress).constLast();
    QCOMPARE(request.body, (QJsonObject{{u"ip"_s, u"203.0.113.200"_s}, {u"hours"_s, 48}, {u"reason"_s, u"scanner"_s}}));
    QVERIFY(find<BlockForm>()->isHidden());
    QCOMPARE(find<QTableView>()->currentIndex().siblingAtColumn(0).data().toString(), u"203.0.113.200"_s);
    QVERIFY(find<QTableView>()->hasFocus());
}

void BlockedPageTest::whatWouldHitMoreAsksFirst_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("loopback") << u"127.0.0.1"_s << u"this computer's own address"_s;
    QTest::newRow("loopback, IPv6") << u"::1"_s << u"this computer's own address"_s;
    QTest::newRow("the own one") << u"203.0.113.5"_s << u"the address that you use now"_s;
    QTest::newRow("a proxy") << u"10.0.0.9"_s << u"a trusted proxy"_s;
    QTest::newRow("on the whitelist") << u"2001:db8:5::77"_s << u"on your whitelist"_s;
}

void BlockedPageTest::whatWouldHitMoreAsksFirst()
{
    QFETCH(const QString, address);
    QFETCH(const QString, words);
    serveRisks();
    start();
    button(u"Block an address"_s)->click();
    QTest::keyClicks(find<QLineEdit>(u"Address to block"_s), address);
    QLineEdit *reason = find<QLineEdit>(u"Reason for the block"_s);
    QTest::keyClicks(reason, u"test"_s);
    QTest::keyClick(reason, Qt::Key_Return); // before the server has answered
    QTRY_VERIFY(says(words));
    QCOMPARE(m_server->count(EndpointId::Settings), 1);
    QCOMPARE(m_server->count(EndpointId::Whitelist), 1);
    QCOMPARE(m_server->count(EndpointId::BlockAddress), 0);
    button(u"Block it all the same"_s)->click();
    QTRY_COMPARE(m_server->count(EndpointId::BlockAddress), 1);
}

void BlockedPageTest::anotherPageFillsTheForm()
{
    m_page->applyFilters({{u"block"_s, u"198.51.100.9"_s}});
    open();
    QTRY_VERIFY(!find<BlockForm>()->isHidden());
    QCOMPARE(find<QLineEdit>(u"Address to block"_s)->text(), u"198.51.100.9"_s);
    QVERIFY(find<QLineEdit>(u"Reason for the block"_s)->hasFocus());
}

void BlockedPageTest::severalAtOnce()
{
    QStringList six;
    for (int i = 1; i <= 6; ++i)
        six += u"192.0.2.%1"_s.arg(i);
    m_page->applyFilters({{u"block"_s, six}});
    open();
    QLineEdit *address = find<QLineEdit>(u"Address to block"_s);
    QTRY_COMPARE(address->text(), six.join(u", "_s));
    QLineEdit *reason = find<QLineEdit>(u"Reason for the block"_s);
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"one scan"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTableView *table = find<QTableView>();
    QTRY_COMPARE(table->model()->rowCount(), 9);
    QTRY_VERIFY(find<BlockForm>()->isHidden());
    QCOMPARE(m_server->count(EndpointId::BlockAddress), 6);
    QStringList sent;
    for (const FakeRequest &each : m_server->requests(EndpointId::BlockAddress)) {
        sent += each.body[u"ip"_s].toString();
        QCOMPARE(each.body[u"reason"_s].toString(), u"one scan"_s);
    }
    sent.sort();
    QCOMPARE(sent, six);
    QVERIFY(says(u"6 addresses were blocked."_s));
    QTRY_VERIFY(table->currentIndex().siblingAtColumn(0).data().toString().startsWith(u"192.0.2."));
    // All of them are taken back, and no other.
    Q_EMIT find<SnackBar>()->undoRequested();
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(m_server->count(EndpointId::LiftBlock), 6);
    Q_EMIT find<SnackBar>()->undoRequested(); // once
    QCOMPARE(m_server->count(EndpointId::LiftBlock), 6);
}

void BlockedPageTest::severalWithSomeRefused()
{
    m_server->on(EndpointId::BlockAddress, [this](const FakeRequest &request) {
        const QString ip = request.body[u"ip"_s].toString();
        if (ip == "198.51.100.7"_L1 || ip == "203.0.113.99"_L1)
            return FakeAnswer::problem(ErrorCode::AlreadyExists);
        if (ip == "192.0.2.9"_L1)
            return FakeAnswer::problem(ErrorCode::AuditUnavailable);
        addBlock(ip, 60, 0, request.body[u"reason"_s].toString());
        return FakeAnswer::json(m_blocks.last().toObject(), 201);
    });
    start();
    fillForm(u"198.51.100.7 192.0.2.1,203.0.113.99; 192.0.2.9 192.0.2.1"_s);
    QTRY_VERIFY(says(u"Blocked already: 198.51.100.7, 203.0.113.99"_s));
    QVERIFY(says(u"1 addresses could not be blocked."_s));
    QTRY_VERIFY(says(u"192.0.2.1 is blocked."_s));
    QTRY_COMPARE(find<QTableView>()->model()->rowCount(), 4);
    QLineEdit *address = find<QLineEdit>(u"Address to block"_s);
    QCOMPARE(address->text(), u"198.51.100.7, 203.0.113.99, 192.0.2.9"_s); // what is still to be done
    QVERIFY(address->hasFocus());
    Q_EMIT find<SnackBar>()->undoRequested();
    QTRY_COMPARE(find<QTableView>()->model()->rowCount(), 3);
}

void BlockedPageTest::eachOfSeveralIsAskedAbout()
{
    serveRisks();
    start();
    fillForm(u"192.0.2.1, 203.0.113.5, 127.0.0.1, 10.0.0.9, 2001:db8:5::77"_s);
    QTRY_VERIFY(button(u"Block all 5 all the same"_s));
    for (const QString &words :
         {u"203.0.113.5 is the address that you use now"_s, u"127.0.0.1 is this computer's own address"_s,
          u"10.0.0.9 is a trusted proxy"_s, u"2001:db8:5::77 is on your whitelist"_s})
        QVERIFY2(says(words), qPrintable(words));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(find<QLineEdit>(u"Address to block"_s)->hasFocus());
    QCOMPARE(m_server->count(EndpointId::BlockAddress), 0);
    QTest::keyClick(find<QLineEdit>(u"Address to block"_s), Qt::Key_Return);
    QTRY_VERIFY(button(u"Block all 5 all the same"_s));
    button(u"Block all 5 all the same"_s)->click();
    QTRY_COMPARE(m_server->count(EndpointId::BlockAddress), 5);
}

void BlockedPageTest::theFirstFaultOfSeveralStandsAtTheField()
{
    start();
    fillForm(u"192.0.2.1 192.0.2.0/24 nobody"_s);
    QVERIFY(says(u"“192.0.2.0/24” is not an IPv4 or IPv6 address."_s));
    QVERIFY(find<QLineEdit>(u"Address to block"_s)->hasFocus());
    QStringList many;
    for (int i = 0; i < 101; ++i)
        many += u"192.0.2.%1"_s.arg(i);
    find<QLineEdit>(u"Address to block"_s)->setText(many.join(u' '));
    QTest::keyClick(find<QLineEdit>(u"Address to block"_s), Qt::Key_Return);
    QVERIFY(says(u"At most 100 addresses can be blocked at once."_s));
    QCOMPARE(m_server->count(EndpointId::BlockAddress), 0);
}

void BlockedPageTest::aRefusedAddressKeepsTheForm()
{
    start();
    button(u"Block an address"_s)->click();
    QLineEdit *address = find<QLineEdit>(u"Address to block"_s);
    QTest::keyClicks(address, u"127.1"_s);
    QTest::keyClicks(find<QLineEdit>(u"Reason for the block"_s), u"test"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(says(u"“127.1” is not an IPv4 or IPv6 address."_s));
    QCOMPARE(address->text(), u"127.1"_s);
    QVERIFY(address->hasFocus());
    QCOMPARE(m_server->count(EndpointId::BlockAddress), 0);
    m_server->refuse(EndpointId::BlockAddress, ErrorCode::AlreadyExists);
    address->setText(u"198.51.100.7"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_VERIFY(says(u"198.51.100.7 is blocked already."_s));
    QCOMPARE(address->text(), u"198.51.100.7"_s);
    QTRY_VERIFY(address->hasFocus());
    QTest::keyClick(address, Qt::Key_Escape);
    QVERIFY(find<BlockForm>()->isHidden());
}

void BlockedPageTest::deleteInAFieldDeletesText()
{
    start();
    button(u"Block an address"_s)->click();
    QLineEdit *address = find<QLineEdit>(u"Address to block"_s);
    QTest::keyClicks(address, u"192"_s);
    QTest::keyClick(address, Qt::Key_Home);
    QTest::keyClick(address, Qt::Key_Delete);
    QCOMPARE(address->text(), u"92"_s);
    QCOMPARE(m_server->count(EndpointId::LiftBlock), 0);
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
