// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shipped country database: public addresses have a country, special ones never do.
#include "server/geo/placefinder.h"
#include "server/geo/publicaddress.h"
#include "tests/support/testcitydatabase.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

class CountryDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countries_data();
    void countries();
    void specialAddresses_data();
    void specialAddresses();
    void bordersOfSpecialRanges_data();
    void bordersOfSpecialRanges();
    void unreadableFiles_data();
    void unreadableFiles();
    void finderWithoutDatabase();
    void finderRefusesBadCityDatabase();
    void cities_data();
    void cities();
    void finderTakesRowsAddresses();
    void lookupsAreCheap();

private:
    std::unique_ptr<CountryDatabase> shipped();
};

std::unique_ptr<CountryDatabase> CountryDatabaseTest::shipped()
{
    Result<std::unique_ptr<CountryDatabase>> opened = CountryDatabase::open(PlaceFinder::shippedDatabase());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return *std::move(opened);
}

void CountryDatabaseTest::countries_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("country");
    QTest::newRow("a resolver in the US") << QByteArray("8.8.8.8") << QByteArray("US");
    QTest::newRow("a university in Germany") << QByteArray("141.20.1.1") << QByteArray("DE");
    QTest::newRow("a provider in France") << QByteArray("90.0.0.1") << QByteArray("FR");
    QTest::newRow("a university in Japan") << QByteArray("133.11.0.1") << QByteArray("JP");
    QTest::newRow("IPv6 in the US") << QByteArray("2001:4860:4860::8888") << QByteArray("US");
    QTest::newRow("IPv6 in Germany") << QByteArray("2003::1") << QByteArray("DE");
    QTest::newRow("IPv4-mapped IPv6") << QByteArray("::ffff:141.20.1.1") << QByteArray("DE");
}

void CountryDatabaseTest::countries()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, country);
    const Place place = shipped()->lookup(*IpAddress::parse(address));
    QCOMPARE(place.country, country);
    QCOMPARE(place.city, QByteArray());
    QVERIFY(place.isKnown());
}

void CountryDatabaseTest::specialAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    for (const char *each : {"0.0.0.0",
                             "10.1.2.3",
                             "100.64.0.1",
                             "127.0.0.1",
                             "169.254.1.1",
                             "172.16.0.1",
                             "172.31.255.255",
                             "192.0.0.8",
                             "192.0.2.1",
                             "192.88.99.1",
                             "192.168.1.7",
                             "198.18.0.1",
                             "198.51.100.1",
                             "203.0.113.42",
                             "224.0.0.1",
                             "240.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "64:ff9b::808:808",
                             "100::1",
                             "2001::1",
                             "2001:db8::1",
                             "2002:808:808::1",
                             "3fff::1",
                             "fc00::1",
                             "fd12:3456::1",
                             "fe80::1",
                             "ff02::1",
                             "::ffff:10.0.0.1"})
        QTest::newRow(each) << QByteArray(each);
}

void CountryDatabaseTest::specialAddresses()
{
    QFETCH(const QByteArray, address);
    const IpAddress parsed = *IpAddress::parse(address);
    QVERIFY(!isPublicAddress(parsed));
    QCOMPARE(shipped()->lookup(parsed), Place{});
}

void CountryDatabaseTest::bordersOfSpecialRanges_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isPublic");
    const auto row = [](const char *address, bool isPublic) {
        QTest::newRow(address) << QByteArray(address) << isPublic;
    };
    row("9.255.255.255", true);
    row("10.0.0.0", false);
    row("10.255.255.255", false);
    row("11.0.0.0", true);
    row("100.63.255.255", true);
    row("100.127.255.255", false);
    row("100.128.0.0", true);
    row("172.15.255.255", true);
    row("172.32.0.0", true);
    row("192.167.255.255", true);
    row("192.169.0.0", true);
    row("198.17.255.255", true);
    row("198.19.255.255", false);
    row("198.20.0.0", true);
    row("203.0.112.255", true);
    row("203.0.114.0", true);
    row("223.255.255.255", true);
    row("1fff:ffff::", false);
    row("2000::", true);
    row("2001:200::", true);
    row("2001:1ff:ffff::", false);
    row("2001:db7:ffff::", true);
    row("2001:db9::", true);
    row("2003::", true);
    row("3ffe:ffff::", true);
    row("4000::", false);
}

void CountryDatabaseTest::bordersOfSpecialRanges()
{
    QFETCH(const QByteArray, address);
    QFETCH(const bool, isPublic);
    QCOMPARE(isPublicAddress(*IpAddress::parse(address)), isPublic);
}

void CountryDatabaseTest::unreadableFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    QTest::newRow("missing") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("something else") << QByteArray(4096, 'x') << true;
}

void CountryDatabaseTest::unreadableFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, exists);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.mmdb"_s);
    if (exists) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    const auto opened = CountryDatabase::open(path);
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains(path));
    QVERIFY(!opened.error().detail.contains(u'\n'));
}

void CountryDatabaseTest::finderWithoutDatabase()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"requests get no country"_s));
    PlaceFinder finder;
    QVERIFY(finder.open(u"/nowhere/country.mmdb"_s, {}));
    QVERIFY(!finder.isOpen());
    QCOMPARE(finder.find(QByteArray("8.8.8.8")), Place{});
}

void CountryDatabaseTest::finderRefusesBadCityDatabase()
{
    PlaceFinder finder;
    const auto opened = finder.open(PlaceFinder::shippedDatabase(), u"/nowhere/city.mmdb"_s);
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains(u"/nowhere/city.mmdb"_s));
}

void CountryDatabaseTest::cities_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<QByteArray>("city");
    QTest::newRow("flat") << QByteArray("141.20.1.1") << QByteArray("DE") << QByteArray("Berlin");
    QTest::newRow("MaxMind's") << QByteArray("90.1.2.3") << QByteArray("FR") << QByteArray("Orléans");
    QTest::newRow("no city") << QByteArray("133.11.0.1") << QByteArray("JP") << QByteArray();
    QTest::newRow("no such country") << QByteArray("8.8.8.8") << QByteArray() << QByteArray();
    QTest::newRow("a private address that it holds") << QByteArray("10.1.2.3") << QByteArray() << QByteArray();
    QTest::newRow("not in it") << QByteArray("1.1.1.1") << QByteArray() << QByteArray();
    QTest::newRow("IPv6, of which it knows nothing") << QByteArray("2003::1") << QByteArray() << QByteArray();
}

void CountryDatabaseTest::cities()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, country);
    QFETCH(const QByteArray, city);
    TestCityDatabase database;
    database.add(u"141.20.0.0/16"_s, "DE", "Berlin");
    database.add(u"90.0.0.0/8"_s, "FR", "Orléans", TestCityDatabase::Style::MaxMind);
    database.add(u"133.11.0.0/24"_s, "JP", "");
    database.add(u"8.8.8.0/24"_s, "Nowhere", "Nowhere");
    database.add(u"10.0.0.0/8"_s, "DE", "Berlin");
    const QTemporaryDir folder;
    QVERIFY(database.write(folder.filePath(u"city.mmdb"_s)));
    PlaceFinder finder;
    QCOMPARE(finder.cityDatabase(), QString());
    QVERIFY(finder.open(PlaceFinder::shippedDatabase(), folder.filePath(u"city.mmdb"_s)));
    QCOMPARE(finder.cityDatabase(), folder.filePath(u"city.mmdb"_s));
    for (int time = 0; time < 2; ++time) {
        const Place place = finder.find(address);
        QCOMPARE(place.country, country);
        QCOMPARE(place.city, city);
    }
}

void CountryDatabaseTest::finderTakesRowsAddresses()
{
    PlaceFinder finder;
    QVERIFY(finder.open(PlaceFinder::shippedDatabase(), {}));
    QCOMPARE(finder.find(QByteArray("8.8.8.8")).country, "US");
    for (const char *each : {"local", "", "127.0.0.1", "8.8.8", "2001:db8::/64"})
        QCOMPARE(finder.find(QByteArray(each)), Place{});
    // More addresses than it remembers: still right.
    for (quint32 i = 0; i < 20'000; ++i)
        finder.find(QByteArray("8.8." + QByteArray::number(i / 250 % 250) + '.' + QByteArray::number(i % 250)));
    QCOMPARE(finder.find(QByteArray("141.20.1.1")).country, "DE");
}

void CountryDatabaseTest::lookupsAreCheap()
{
    PlaceFinder finder;
    QVERIFY(finder.open(PlaceFinder::shippedDatabase(), {}));
    const IpAddress address = *IpAddress::parse("141.20.1.1");
    constexpr int kTimes = 200'000;
    const auto cpuNanoseconds = [] { // of this thread, whatever else the machine does
        timespec used{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) * 1e9 + static_cast<double>(used.tv_nsec);
    };
    const double begun = cpuNanoseconds();
    int known = 0;
    for (int i = 0; i < kTimes; ++i)
        known += finder.find(address).isKnown() ? 1 : 0;
    QCOMPARE(known, kTimes);
    const double microseconds = (cpuNanoseconds() - begun) / 1000.0 / kTimes;
#ifdef __SANITIZE_ADDRESS__
    constexpr double kMost = 5.0; // each access is checked
#else
    constexpr double kMost = 1.0;
#endif
    QVERIFY2(microseconds < kMost, qPrintable(u"%1 µs"_s.arg(microseconds)));
}

QTEST_GUILESS_MAIN(CountryDatabaseTest)
#include "countrydatabasetest.moc"
