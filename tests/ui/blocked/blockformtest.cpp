// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocking by hand: the form of the Blocked IPs page, what is asked first, one address and several.
#include "ui/widgets/blockform.h"
#include "tests/ui/blocked/blockedfixture.h"
#include "ui/widgets/snackbar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace postject::ui {

class BlockFormTest : public BlockedFixture
{
    Q_OBJECT

private Q_SLOTS:
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

private:
    void serveRisks();
    void fillForm(const QString &addresses);
};

void BlockFormTest::serveRisks()
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

void BlockFormTest::fillForm(const QString &addresses)
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

void BlockFormTest::blockByHand()
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

void BlockFormTest::whatWouldHitMoreAsksFirst_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("loopback") << u"127.0.0.1"_s << u"this computer's own address"_s;
    QTest::newRow("loopback, IPv6") << u"::1"_s << u"this computer's own address"_s;
    QTest::newRow("the own one") << u"203.0.113.5"_s << u"the address that you use now"_s;
    QTest::newRow("a proxy") << u"10.0.0.9"_s << u"a trusted proxy"_s;
    QTest::newRow("on the whitelist") << u"2001:db8:5::77"_s << u"on your whitelist"_s;
}

void BlockFormTest::whatWouldHitMoreAsksFirst()
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

void BlockFormTest::anotherPageFillsTheForm()
{
    m_page->applyFilters({{u"block"_s, u"198.51.100.9"_s}});
    open();
    QTRY_VERIFY(!find<BlockForm>()->isHidden());
    QCOMPARE(find<QLineEdit>(u"Address to block"_s)->text(), u"198.51.100.9"_s);
    QVERIFY(find<QLineEdit>(u"Reason for the block"_s)->hasFocus());
}

void BlockFormTest::severalAtOnce()
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

void BlockFormTest::severalWithSomeRefused()
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

void BlockFormTest::eachOfSeveralIsAskedAbout()
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

void BlockFormTest::theFirstFaultOfSeveralStandsAtTheField()
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

void BlockFormTest::aRefusedAddressKeepsTheForm()
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

void BlockFormTest::deleteInAFieldDeletesText()
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

} // namespace postject::ui

QTEST_MAIN(postject::ui::BlockFormTest)
#include "blockformtest.moc"
