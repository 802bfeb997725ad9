// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/connectionsettings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace postject::ui;
using namespace Qt::Literals::StringLiterals;

class ConnectionSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void roundTrip_data();
    void roundTrip();
    void filesOfFormerVersions_data();
    void filesOfFormerVersions();
    void newerFileKeepsItsNumber();
    void several();
    void aRemovedOneIsForgotten();
    void damage_data();
    void damage();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void ConnectionSettingsTest::nothingYet()
{
    QSettings settings(file(u"none.ini"_s), QSettings::IniFormat);
    QCOMPARE(ConnectionSettings(settings).load(), Connection());
}

void ConnectionSettingsTest::roundTrip_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::newRow("here") << Connection{.mode = Connection::Mode::Here, .host = u"::1"_s, .port = 9000, .tls = false};
    QTest::newRow("pinned") << Connection{.mode = Connection::Mode::Attach,
                                          .url = QUrl(u"https://10.0.0.5:8787"_s),
                                          .certificateSha256 = QByteArray(32, '\x7f')};
    QTest::newRow("trusted") << Connection{.mode = Connection::Mode::Attach, .url = QUrl(u"https://example.com/a"_s)};
    QTest::newRow("none") << Connection();
}

void ConnectionSettingsTest::roundTrip()
{
    QFETCH(Connection, connection);
    QSettings settings(file(u"round.ini"_s), QSettings::IniFormat);
    ConnectionSettings(settings).save({.mode = Connection::Mode::Here, .dataFolder = u"/former"_s});
    ConnectionSettings(settings).save(connection);
    settings.sync();
    QSettings again(file(u"round.ini"_s), QSettings::IniFormat);
    QCOMPARE(ConnectionSettings(again).load(), connection);
    QCOMPARE(again.value(u"version"_s).toInt(), 1);
}

void ConnectionSettingsTest::filesOfFormerVersions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Connection>("connection");
    QTest::newRow("1, attach") << u"console-settings-v1-attach.ini"_s
                               << Connection{.mode = Connection::Mode::Attach,
                                             .url = QUrl(u"https://10.0.0.5:8787"_s),
                                             .certificateSha256 = QByteArray::fromHex(
                                                 "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")};
    QTest::newRow("1, here") << u"console-settings-v1-here.ini"_s
                             << Connection{.mode = Connection::Mode::Here,
                                           .host = u"192.168.1.20"_s,
                                           .port = 9443,
                                           .tls = true,
                                           .dataFolder = u"/srv/postject"_s};
}

void ConnectionSettingsTest::filesOfFormerVersions()
{
    QFETCH(QString, name);
    QVERIFY(QFile::copy(QStringLiteral(POSTJECT_TEST_DATA "/") + name, file(name)));
    QSettings settings(file(name), QSettings::IniFormat);
    QTEST(ConnectionSettings(settings).load(), "connection");
}

void ConnectionSettingsTest::newerFileKeepsItsNumber()
{
    QSettings settings(file(u"newer.ini"_s), QSettings::IniFormat);
    settings.setValue(u"version"_s, 7);
    settings.setValue(u"window/geometry"_s, 1);
    ConnectionSettings(settings).save({.mode = Connection::Mode::Here});
    QCOMPARE(settings.value(u"version"_s).toInt(), 7);
    QVERIFY(settings.contains(u"window/geometry"_s));
}

void ConnectionSettingsTest::several()
{
    const Connection here{.mode = Connection::Mode::Here, .port = 9000};
    const Connection office{.mode = Connection::Mode::Attach,
                            .url = QUrl(u"https://10.0.0.5:8787"_s),
                            .certificateSha256 = QByteArray(32, '\x7f')};
    QSettings settings(file(u"several.ini"_s), QSettings::IniFormat);
    ConnectionSettings connections(settings);
    const QString first = connections.add(here), second = connections.add(office);
    QVERIFY(first != second);
    QCOMPARE(connections.add(office), second); // there already
    QCOMPARE(connections.all().size(), 2);
    QVERIFY(connections.choose(second));
    QCOMPARE(connections.load(), office);
    connections.rename(second, u"  the\n office "_s);
    connections.setEmail(second, u"ana@example.com"_s);
    Connection renewed = office;
    renewed.certificateSha256 = QByteArray(32, '\x11');
    connections.save(renewed); // in place of the current one, which keeps its name
    settings.sync();
    QSettings again(file(u"several.ini"_s), QSettings::IniFormat);
    const ConnectionSettings read(again);
    QCOMPARE(read.load(), renewed);
    QCOMPARE(read.currentId(), second);
    QCOMPARE(read.all().size(), 2);
    QCOMPARE(read.all()[0].connection, here);
    QCOMPARE(read.all()[0].shownName(), u"This computer"_s);
    QCOMPARE(read.all()[1].connection, renewed);
    QCOMPARE(read.all()[1].name, u"the office"_s);
    QCOMPARE(read.all()[1].email, u"ana@example.com"_s);
    QCOMPARE(read.all()[1].server(), u"10.0.0.5:8787"_s);
    QVERIFY(!connections.choose(u"77"_s));
    QVERIFY(!connections.choose(u"../connection"_s));
    QCOMPARE(connections.load(), renewed);
}

void ConnectionSettingsTest::aRemovedOneIsForgotten()
{
    QSettings settings(file(u"removed.ini"_s), QSettings::IniFormat);
    ConnectionSettings connections(settings);
    const QString first = connections.add({.mode = Connection::Mode::Here});
    const QString second = connections.add({.mode = Connection::Mode::Attach, .url = QUrl(u"https://example.com"_s)});
    QVERIFY(connections.choose(first));
    connections.remove(first); // the console works with it
    QCOMPARE(connections.all().size(), 2);
    connections.remove(second);
    QCOMPARE(connections.all().size(), 1);
    QVERIFY(settings.allKeys().filter(u"connections/"_s + second).isEmpty());
    // One that makes no sense any more is not offered, nor does another one get its place.
    settings.setValue(u"connections/9/mode"_s, u"attach"_s);
    settings.setValue(u"connections/9/url"_s, u"https://"_s);
    QCOMPARE(connections.all().size(), 1);
    QCOMPARE(connections.add({.mode = Connection::Mode::Attach, .url = QUrl(u"https://example.org"_s)}), u"10"_s);
}

void ConnectionSettingsTest::damage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("mode") << u"connection/mode"_s << QVariant(u"somewhere"_s);
    QTest::newRow("no host") << u"connection/url"_s << QVariant(u"https://"_s);
    QTest::newRow("scheme") << u"connection/url"_s << QVariant(u"file:///etc/passwd"_s);
    QTest::newRow("short pin") << u"connection/certificateSha256"_s << QVariant(u"0011"_s);
    QTest::newRow("pin of other letters") << u"connection/certificateSha256"_s << QVariant(QString(64, u'z'));
}

// Never "no pin" in place of a damaged one: the wizard asks again.
void ConnectionSettingsTest::damage()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QSettings settings(file(u"damage.ini"_s), QSettings::IniFormat);
    ConnectionSettings(settings).save({.mode = Connection::Mode::Attach,
                                       .url = QUrl(u"https://10.0.0.5:8787"_s),
                                       .certificateSha256 = QByteArray(32, '\x7f')});
    QCOMPARE(ConnectionSettings(settings).load().mode, Connection::Mode::Attach);
    settings.setValue(key, value);
    QCOMPARE(ConnectionSettings(settings).load(), Connection());
}

QTEST_GUILESS_MAIN(ConnectionSettingsTest)
#include "connectionsettingstest.moc"
