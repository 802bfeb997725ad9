// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/clientaddress.h"

#include <QTest>

using namespace postject;

using Lines = QList<QByteArray>;

class ClientAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void localSocketHasAWord();
};

void ClientAddressTest::resolves_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<ForwardingFault>("fault");
    const auto row = [](const char *name, const char *peer, const Lines &lines, const char *client,
                        ForwardingFault fault = ForwardingFault::None) {
        QTest::newRow(name) << QByteArray(peer) << lines << QByteArray(client) << fault;
    };
    const char *proxy = "10.0.0.2"; // trusted are 10.0.0.0/24 and 2001:db8:f::/48
    row("no header", "203.0.113.5", {}, "203.0.113.5");
    row("header of a stranger", "203.0.113.5", {"127.0.0.1"}, "203.0.113.5");
    row("header of a stranger, unreadable", "203.0.113.5", {"unknown"}, "203.0.113.5");
    row("proxy without a header", proxy, {}, proxy, ForwardingFault::Missing);
    row("one hop", proxy, {"198.51.100.7"}, "198.51.100.7");
    row("what the client wrote itself", proxy, {"evil, 198.51.100.7"}, "198.51.100.7");
    row("a claimed proxy", proxy, {"10.0.0.9, 198.51.100.7"}, "198.51.100.7");
    row("two proxies", proxy, {"198.51.100.7, 10.0.0.3"}, "198.51.100.7");
    row("two lines", proxy, {"1.1.1.1, 198.51.100.7", "10.0.0.4,10.0.0.3"}, "198.51.100.7");
    row("two lines, the client in the last", proxy, {"unknown", "198.51.100.7"}, "198.51.100.7");
    row("all trusted", proxy, {"10.0.0.5, 10.0.0.3"}, "10.0.0.5");
    row("tabs and spaces", proxy, {"\t 198.51.100.7 \t,  10.0.0.3\t"}, "198.51.100.7");
    row("IPv6", proxy, {"2001:DB8::0001"}, "2001:db8::1");
    row("IPv6 proxy", "2001:db8:f::1", {"198.51.100.7, 2001:db8:f:1::2"}, "198.51.100.7");
    row("mapped", proxy, {"::ffff:198.51.100.7"}, "198.51.100.7");
    row("mapped proxy", "::ffff:10.0.0.2", {"198.51.100.7, ::ffff:10.0.0.3"}, "198.51.100.7");
    row("IPv6 with a port", proxy, {"[2001:db8::1]:443"}, "2001:db8::1");
    row("IPv6 in brackets", proxy, {"[2001:db8::1]"}, "2001:db8::1");
    row("IPv4 with a port", proxy, {"198.51.100.7:4711"}, "198.51.100.7");
    row("word", proxy, {"unknown"}, proxy, ForwardingFault::Malformed);
    row("obfuscated", proxy, {"198.51.100.7, _hidden"}, proxy, ForwardingFault::Malformed);
    row("empty line", proxy, {""}, proxy, ForwardingFault::Missing);
    row("nothing but empty elements", proxy, {" , ,", ","}, proxy, ForwardingFault::Missing);
    row("empty element", proxy, {"198.51.100.7,"}, "198.51.100.7");
    row("empty elements between", proxy, {"198.51.100.7, ,\t,,10.0.0.3"}, "198.51.100.7");
    row("empty line behind", proxy, {"198.51.100.7", ""}, "198.51.100.7");
    row("empty elements hide no hop", proxy, {"198.51.100.7,,unknown,,10.0.0.3"}, proxy, ForwardingFault::Malformed);
    row("zone", proxy, {"fe80::1%eth0"}, proxy, ForwardingFault::Malformed);
    row("leading zero", proxy, {"198.51.100.07"}, proxy, ForwardingFault::Malformed);
    row("network", proxy, {"198.51.100.0/24"}, proxy, ForwardingFault::Malformed);
    row("bracket open", proxy, {"[2001:db8::1"}, proxy, ForwardingFault::Malformed);
    row("bracket empty", proxy, {"[]"}, proxy, ForwardingFault::Malformed);
    row("bracket around IPv4", proxy, {"[198.51.100.7]:80"}, proxy, ForwardingFault::Malformed);
    row("text after the bracket", proxy, {"[2001:db8::1]x"}, proxy, ForwardingFault::Malformed);
    row("port empty", proxy, {"198.51.100.7:"}, proxy, ForwardingFault::Malformed);
    row("port too long", proxy, {"198.51.100.7:123456"}, proxy, ForwardingFault::Malformed);
    row("port no number", proxy, {"198.51.100.7:http"}, proxy, ForwardingFault::Malformed);
    row("quotes", proxy, {"\"198.51.100.7\""}, proxy, ForwardingFault::Malformed);
    const QByteArray trusted15 = QByteArray(", 10.0.0.3").repeated(15);
    row("16 hops", proxy, {"198.51.100.7" + trusted15}, "198.51.100.7");
    row("17 hops", proxy, {"198.51.100.7" + trusted15 + ", 10.0.0.3"}, proxy, ForwardingFault::Malformed);
    row("1000 claimed hops", proxy, {QByteArray("1.1.1.1, ").repeated(1000) + "198.51.100.7"}, "198.51.100.7");
}

void ClientAddressTest::resolves()
{
    QFETCH(const QByteArray, peer);
    QFETCH(const Lines, lines);
    QFETCH(const QByteArray, client);
    QFETCH(const ForwardingFault, fault);
    const QList<IpNetwork> trusted{IpNetwork::parse("10.0.0.0/24").value(),
                                   IpNetwork::parse("2001:db8:f::/48").value()};
    const ResolvedClient resolved = resolveClient(IpAddress::parse(peer).value(), lines, trusted);
    QCOMPARE(resolved.address.text(), client);
    QCOMPARE(resolved.fault, fault);
    QVERIFY(!resolved.address.isLocal());

    const ResolvedClient untrusted = resolveClient(IpAddress::parse(peer).value(), lines, {});
    QCOMPARE(untrusted.address.text(), IpAddress::parse(peer).value().toByteArray());
    QCOMPARE(untrusted.fault, ForwardingFault::None);
}

void ClientAddressTest::localSocketHasAWord()
{
    QCOMPARE(ClientAddress{}.text(), QByteArray("local"));
    QVERIFY(ClientAddress{}.isLocal());
}

QTEST_GUILESS_MAIN(ClientAddressTest)
#include "clientaddresstest.moc"
