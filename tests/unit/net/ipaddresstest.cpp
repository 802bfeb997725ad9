// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/ipaddress.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace postject;

namespace {

// 400 pairs and 400 damaged texts, with the verdicts of Python's ipaddress.
QList<QJsonObject> pythonCases()
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(TEST_SUPPORT_DIR "/addresscases.py"), u"20250715"_s, u"400"_s});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        qFatal("addresscases.py failed: %s", python.readAllStandardError().constData());
    QList<QJsonObject> cases;
    for (const QByteArray &line : python.readAllStandardOutput().trimmed().split('\n'))
        cases.append(QJsonDocument::fromJson(line).object());
    return cases;
}

QByteArray bytes(const QJsonObject &object, const char *name)
{
    return object[QLatin1StringView(name)].toString().toUtf8();
}

} // namespace

class IpAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesAddresses_data();
    void parsesAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void parsesNetworks_data();
    void parsesNetworks();
    void refusesNetworks_data();
    void refusesNetworks();
    void agreesWithTheConsole();
    void agreesWithPython();
    void becomesAHostAddress();
    void convertsPeers_data();
    void convertsPeers();
    void containsNetworks_data();
    void containsNetworks();
    void isCountedAs_data();
    void isCountedAs();
    void comparesAndHashes();
};

void IpAddressTest::parsesAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(canonical);
    };
    row("203.0.113.42", "203.0.113.42");
    row("0.0.0.0", "0.0.0.0");
    row("255.255.255.255", "255.255.255.255");
    row("::", "::");
    row("::1", "::1");
    row("1::", "1::");
    row("2001:DB8::1", "2001:db8::1");
    row("2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::1");
    // RFC 5952 sections 4.2.2 and 4.2.3: one zero group stays, the longest run goes, the first of equal ones.
    row("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    row("2001:0:0:1:0:0:0:1", "2001:0:0:1::1");
    row("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    row("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8");
    row("0:0:3:4:5:6:0:0", "::3:4:5:6:0:0");
    row("64:ff9b::192.0.2.33", "64:ff9b::c000:221");
    row("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304");
    row("::1.2.3.4", "::102:304");
    // IPv4-mapped is IPv4, however it is written.
    row("::ffff:10.0.0.1", "10.0.0.1");
    row("::FFFF:0a00:0001", "10.0.0.1");
    row("0:0:0:0:0:ffff:10.0.0.1", "10.0.0.1");
    row("::fffe:10.0.0.1", "::fffe:a00:1");
    row("::ffff:0:10.0.0.1", "::ffff:0:a00:1");
}

void IpAddressTest::parsesAddresses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, canonical);
    const auto address = IpAddress::parse(text);
    QVERIFY2(address, qPrintable(address ? QString() : address.error().detail));
    QCOMPARE(address->toByteArray(), canonical);
    QCOMPARE(address->isIPv4(), !canonical.contains(':'));
    QCOMPARE(address->bits(), canonical.contains(':') ? 128 : 32);
    QCOMPARE(IpAddress::parse(canonical).value(), *address);
}

void IpAddressTest::refusesAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &text, const char *why) {
        QTest::newRow(name) << text << QString::fromLatin1(why);
    };
    const char *four = "four";
    row("empty", "", "empty");
    row("one number", "10", four);
    row("three octets", "192.168.1", four);
    row("two octets", "127.1", four);
    row("a 32-bit number", "2130706433", four);
    row("five octets", "1.2.3.4.5", four);
    row("hexadecimal octet", "0x7f.0.0.1", four);
    row("leading zero", "010.0.0.1", "leading zeros");
    row("leading zero in the last octet", "10.0.0.01", "leading zeros");
    row("double zero", "10.0.0.00", "leading zeros");
    row("octet 256", "1.2.3.256", "0 to 255");
    row("octet of four digits", "1.2.3.1000", "0 to 255");
    row("octet of many digits", "1.2.3.99999999999999999999", "0 to 255");
    row("empty octet", "1..3.4", four);
    row("dot at the end", "1.2.3.4.", four);
    row("sign", "1.2.3.+4", four);
    row("leading space", " 1.2.3.4", "spaces");
    row("line break at the end", "1.2.3.4\n", "spaces");
    row("NUL at the end", QByteArray("1.2.3.4\0", 8), four);
    row("full-width digits", "１.2.3.4", four);
    row("star", "*", four);
    row("name", "localhost", four);
    row("brackets", "[::1]", "brackets");
    row("zone", "fe80::1%eth0", "zone");
    row("port", "1.2.3.4:80", "port");
    row("one colon", ":", "IPv6 groups");
    row("three colons", ":::", "\"::\" at most once");
    row("two gaps", "1::2::3", "at most once");
    row("colon at the end", "1:2:3:4:5:6:7:", "single colon");
    row("colon at the start", ":1:2:3:4:5:6:7", "IPv6 groups");
    row("seven groups", "1:2:3:4:5:6:7", "eight groups");
    row("nine groups", "1:2:3:4:5:6:7:8:9", "eight groups");
    row("eight groups and a gap", "1:2:3:4::5:6:7:8", "one group");
    row("five digits", "1:2:3:4:5:6:7:12345", "one to four");
    row("no hexadecimal digit", "::g", "one to four");
    row("quad not at the end", "::1.2.3.4:5", "one to four");
    row("quad before the gap", "1.2.3.4::", "one to four");
    row("bad quad at the end", "::ffff:1.2.3", four);
    row("leading zero in the quad at the end", "::ffff:1.2.3.04", "leading zeros");
    row("quad after seven groups", "1:2:3:4:5:6:7:1.2.3.4", "eight groups");
    row("prefix", "1.2.3.4/24", four);
    row("very long", QByteArray(100000, ':'), "at most once");
}

void IpAddressTest::refusesAddresses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, why);
    const auto address = IpAddress::parse(text);
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::InvalidIp);
    QVERIFY2(address.error().detail.contains(why), qPrintable(address.error().detail));
}

void IpAddressTest::parsesNetworks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char *text, const char *canonical, const char *last) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(canonical) << QByteArray(last);
    };
    row("203.0.113.42", "203.0.113.42", "203.0.113.42");
    row("203.0.113.42/32", "203.0.113.42", "203.0.113.42");
    row("192.168.1.0/24", "192.168.1.0/24", "192.168.1.255");
    row("192.168.1.77/24", "192.168.1.0/24", "192.168.1.255");
    row("10.255.255.255/9", "10.128.0.0/9", "10.255.255.255");
    row("198.51.100.7/31", "198.51.100.6/31", "198.51.100.7");
    row("0.0.0.0/0", "0.0.0.0/0", "255.255.255.255");
    row("255.255.255.255/1", "128.0.0.0/1", "255.255.255.255");
    row("::/0", "::/0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
    row("2001:db8::/32", "2001:db8::/32", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");
    row("2001:DB8::1/128", "2001:db8::1", "2001:db8::1");
    row("2001:db8::ffff/127", "2001:db8::fffe/127", "2001:db8::ffff");
    row("2001:db8:1:2:3:4:5:6/64", "2001:db8:1:2::/64", "2001:db8:1:2:ffff:ffff:ffff:ffff");
    row("::ffff:192.168.1.0/120", "192.168.1.0/24", "192.168.1.255");
    row("::ffff:192.168.1.9/120", "192.168.1.0/24", "192.168.1.255");
    row("::ffff:c0a8:101/128", "192.168.1.1", "192.168.1.1");
    row("::ffff:0:0/96", "0.0.0.0/0", "255.255.255.255");
    row("::fffe:0:0/95", "::fffe:0:0/95", "::ffff:ffff:ffff");
}

void IpAddressTest::parsesNetworks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, canonical);
    QFETCH(const QByteArray, last);
    const auto network = IpNetwork::parse(text);
    QVERIFY2(network, qPrintable(network ? QString() : network.error().detail));
    QCOMPARE(network->toByteArray(), canonical);
    QCOMPARE(network->last().toByteArray(), last);
    QCOMPARE(network->isSingle(), !canonical.contains('/'));
    QCOMPARE(IpNetwork::parse(canonical).value(), *network);
}

void IpAddressTest::refusesNetworks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *text, const char *why) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(why);
    };
    row("10/8", "four");
    row("192.168.1/24", "four");
    row("010.0.0.0/8", "leading zeros");
    row("1.2.3.4/33", "0 to 32");
    row("1.2.3.4/100", "0 to 32");
    row("1.2.3.4/99999999999", "0 to 32");
    row("2001:db8::/129", "0 to 128");
    row("1.2.3.4/", "0 to 32");
    row("1.2.3.4/+8", "0 to 32");
    row("1.2.3.4/-1", "0 to 32");
    row("1.2.3.4/ 8", "spaces");
    row("1.2.3.4/8 ", "spaces");
    row("1.2.3.4/08", "leading zeros");
    row("1.2.3.4/00", "leading zeros");
    row("1.2.3.4/0x8", "decimal");
    row("1.2.3.4/8/8", "decimal");
    row("1.2.3.4/255.255.255.0", "netmask");
    row("2001:db8::/ffff::", "netmask");
    row("/24", "four");
    row("fe80::1%eth0/64", "zone");
    row("[::1]/128", "brackets");
    row("::ffff:192.168.1.0/24", "96 to 128");
    row("::ffff:192.168.1.0/95", "from 96");
    row("::ffff:192.168.1.0/129", "0 to 128");
}

void IpAddressTest::refusesNetworks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, why);
    const auto network = IpNetwork::parse(text);
    QVERIFY(!network);
    QCOMPARE(network.error().code, ErrorCode::InvalidIp);
    QVERIFY2(network.error().detail.contains(why), qPrintable(network.error().detail));
}

// The lines that cidrtest holds the console to.
void IpAddressTest::agreesWithTheConsole()
{
    QFile file(QStringLiteral(CIDR_DATA));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int taken = 0, refused = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QByteArrayList cells = line.split('\t');
        const auto network = IpNetwork::parse(cells[0]);
        QCOMPARE(network ? network->toByteArray() : QByteArray("!"), cells[1].startsWith('!') ? "!" : cells[1]);
        QVERIFY2(network || (network.error().detail.endsWith(u'.') && !network.error().detail.contains(u'%')) ||
                     cells[0].contains('%'),
                 cells[0].constData());
        ++(network ? taken : refused);
    }
    QVERIFY(taken > 20 && refused > 40);
}

void IpAddressTest::agreesWithPython()
{
    int pairs = 0, inside = 0, texts = 0, readable = 0;
    for (const QJsonObject &each : pythonCases()) {
        const QByteArray json = QJsonDocument(each).toJson(QJsonDocument::Compact);
        const char *description = json.constData();
        if (bytes(each, "kind") == "text") {
            const auto address = IpAddress::parse(bytes(each, "text"));
            QVERIFY2(address.has_value() == each["reads"_L1].isString(), description);
            QVERIFY2(!address || address->toByteArray() == bytes(each, "reads"), description);
            ++texts;
            readable += address.has_value();
            continue;
        }
        const auto address = IpAddress::parse(bytes(each, "address"));
        const auto network = IpNetwork::parse(bytes(each, "network"));
        QVERIFY2(address && network, description);
        QVERIFY2(address->toByteArray() == bytes(each, "addressText"), description);
        QVERIFY2(network->toByteArray() == bytes(each, "networkText"), description);
        QVERIFY2(network->first().toByteArray() == bytes(each, "first"), description);
        QVERIFY2(network->last().toByteArray() == bytes(each, "last"), description);
        QVERIFY2(network->contains(*address) == each["contains"_L1].toBool(), description);
        ++pairs;
        inside += network->contains(*address);
    }
    QCOMPARE(pairs, 400);
    QCOMPARE(texts, 400);
    QVERIFY2(inside > 100 && inside < 300 && readable > 20, "the cases must hold both verdicts");
}

void IpAddressTest::becomesAHostAddress()
{
    for (const char *text : {"0.0.0.0", "127.0.0.1", "203.0.113.42", "255.255.255.255", "::", "::1", "2001:db8::7"}) {
        const QHostAddress address = IpAddress::parse(text).value().toHostAddress();
        QCOMPARE(address.toString(), QString::fromLatin1(text));
        QCOMPARE(IpAddress::fromHostAddress(address).toByteArray(), text);
    }
}

void IpAddressTest::convertsPeers_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("IPv4") << u"127.0.0.1"_s << QByteArray("127.0.0.1");
    QTest::newRow("IPv6") << u"2001:db8::7"_s << QByteArray("2001:db8::7");
    QTest::newRow("mapped") << u"::ffff:127.0.0.1"_s << QByteArray("127.0.0.1");
    QTest::newRow("zone") << u"fe80::1%eth0"_s << QByteArray("fe80::1");
    QTest::newRow("gone already") << QString() << QByteArray("0.0.0.0");
}

void IpAddressTest::convertsPeers()
{
    QFETCH(const QString, peer);
    QFETCH(const QByteArray, canonical);
    QCOMPARE(IpAddress::fromHostAddress(QHostAddress(peer)).toByteArray(), canonical);
}

void IpAddressTest::containsNetworks_data()
{
    QTest::addColumn<QByteArray>("outer");
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<bool>("contains");
    QTest::newRow("wider") << QByteArray("192.168.0.0/16") << QByteArray("192.168.1.0/24") << true;
    QTest::newRow("same") << QByteArray("192.168.0.0/16") << QByteArray("192.168.0.0/16") << true;
    QTest::newRow("narrower") << QByteArray("192.168.1.0/24") << QByteArray("192.168.0.0/16") << false;
    QTest::newRow("beside") << QByteArray("192.168.0.0/24") << QByteArray("192.168.1.0/24") << false;
    QTest::newRow("all of the other family") << QByteArray("::/0") << QByteArray("192.168.1.0/24") << false;
    QTest::newRow("one address") << QByteArray("2001:db8::/32") << QByteArray("2001:db8::5") << true;
}

void IpAddressTest::containsNetworks()
{
    QFETCH(const QByteArray, outer);
    QFETCH(const QByteArray, inner);
    QFETCH(const bool, contains);
    QCOMPARE(IpNetwork::parse(outer).value().contains(IpNetwork::parse(inner).value()), contains);
}

void IpAddressTest::isCountedAs_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("counted");
    const auto row = [](const char *name, const char *address, const char *counted) {
        QTest::newRow(name) << QByteArray(address) << QByteArray(counted);
    };
    row("IPv4", "198.51.100.7", "198.51.100.7");
    row("mapped", "::ffff:198.51.100.7", "198.51.100.7");
    row("IPv6", "2001:db8:1:2:3::4", "2001:db8:1:2::/64");
    row("NAT64", "64:ff9b::c633:6407", "198.51.100.7"); // RFC 6052 section 2.1
    row("NAT64 in dotted form", "64:ff9b::198.51.100.7", "198.51.100.7");
    row("no NAT64: RFC 8215's local prefix", "64:ff9b:1::c633:6407", "64:ff9b:1::/64");
    row("no NAT64: bits before the address", "64:ff9b::1:0:c633:6407", "64:ff9b::/64");
    row("6to4", "2002:c633:6407:1::5", "198.51.100.7"); // RFC 3056 section 2
    row("6to4, another host of the site", "2002:c633:6407:ffff:1:2:3:4", "198.51.100.7");
    row("beside 6to4", "2003:c633:6407::5", "2003:c633:6407::/64");
}

void IpAddressTest::isCountedAs()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, counted);
    QCOMPARE(countedText(IpAddress::parse(address).value()), counted);
}

void IpAddressTest::comparesAndHashes()
{
    const IpAddress quad = IpAddress::parse("1.2.3.4").value();
    const IpAddress mapped = IpAddress::parse("::ffff:1.2.3.4").value();
    const IpAddress sameBytes = IpAddress::parse("102:304::").value();
    QCOMPARE(quad, mapped);
    QCOMPARE(qHash(quad), qHash(mapped));
    QVERIFY(quad != sameBytes);
    QVERIFY(qHash(quad) != qHash(sameBytes));
    QVERIFY(IpAddress::parse("1.2.3.4").value() < IpAddress::parse("1.2.3.10").value());
}

QTEST_GUILESS_MAIN(IpAddressTest)
#include "ipaddresstest.moc"
