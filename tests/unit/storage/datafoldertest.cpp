// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/storage/storagefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace postject;

namespace {

int modeOf(const QString &path)
{
    struct ::stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
}

void setMode(const QString &path, int mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);
}

} // namespace

class DataFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void everythingIsPrivate();
    void openingAgainFindsTheSameKey();
    void aSecondServerIsRefused();
    void aMissingKeyIsNeverReplaced();
    void aDamagedKeyIsRefused();
    void widerPermissionsAreRefused_data();
    void widerPermissionsAreRefused();
    void anEmptyFolderIsTakenOver();
    void aFolderWithOtherThingsIsLeftAlone();
    void aForgedInstanceIdIsNoPath();

private:
    Result<DataFolder> open() { return DataFolder::open(m_fixture->dataPath(), m_fixture->configurationPath()); }
    std::unique_ptr<StorageFixture> m_fixture;
};

void DataFolderTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
}

void DataFolderTest::everythingIsPrivate()
{
    const mode_t before = ::umask(0);
    const QString wrong = m_fixture->start();
    ::umask(before);
    QCOMPARE(wrong, QString());
    const DataFolder &folder = *m_fixture->folder;
    QCOMPARE(modeOf(folder.path), 0700);
    QCOMPARE(modeOf(QFileInfo(folder.keyFile).absolutePath()), 0700);
    for (const QString &file : {folder.databaseFile, folder.keyFile, folder.checkpointFile,
                                folder.databaseFile + u"-wal"_s, folder.path + u"/postject.lock"_s})
        QVERIFY2(modeOf(file) == 0600, qPrintable(file));
    QCOMPARE(folder.masterKey.size(), 32);
    QVERIFY(!folder.keyFile.startsWith(folder.path));
}

void DataFolderTest::openingAgainFindsTheSameKey()
{
    QByteArray key;
    QString instance;
    for (int round = 0; round < 2; ++round) {
        const auto folder = open();
        QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
        if (round == 1) {
            QCOMPARE(folder->masterKey, key);
            QCOMPARE(folder->instanceId, instance);
        }
        key = folder->masterKey;
        instance = folder->instanceId;
    }
}

void DataFolderTest::aSecondServerIsRefused()
{
    auto first = open();
    QVERIFY(first);
    const auto second = open();
    QVERIFY(!second);
    QVERIFY2(second.error().detail.contains(m_fixture->dataPath()), qPrintable(second.error().detail));
    QVERIFY(second.error().detail.contains(u"in use"));
    first->lock.reset();
    QVERIFY(open());
}

void DataFolderTest::aMissingKeyIsNeverReplaced()
{
    QString keyFile;
    {
        const auto folder = open();
        QVERIFY(folder);
        keyFile = folder->keyFile;
    }
    QVERIFY(QFile::remove(keyFile));
    const auto refused = open();
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(keyFile), qPrintable(refused.error().detail));
    QVERIFY(!QFile::exists(keyFile));
}

void DataFolderTest::aDamagedKeyIsRefused()
{
    QString keyFile;
    {
        const auto folder = open();
        QVERIFY(folder);
        keyFile = folder->keyFile;
    }
    QVERIFY(QFile::resize(keyFile, 31));
    QVERIFY(!open());
}

void DataFolderTest::widerPermissionsAreRefused_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("mode");
    QTest::newRow("key for others") << u"key"_s << 0604;
    QTest::newRow("key for the group") << u"key"_s << 0640;
    QTest::newRow("database") << u"database"_s << 0644;
    QTest::newRow("data folder") << u"folder"_s << 0755;
    QTest::newRow("instance folder") << u"instance"_s << 0750;
}

void DataFolderTest::widerPermissionsAreRefused()
{
    QFETCH(QString, which);
    QFETCH(int, mode);
    QString path;
    {
        const auto folder = open();
        QVERIFY(folder);
        path = which == u"key"        ? folder->keyFile
               : which == u"database" ? folder->databaseFile
               : which == u"folder"   ? folder->path
                                      : QFileInfo(folder->keyFile).absolutePath();
    }
    const int before = modeOf(path);
    setMode(path, mode);
    const auto refused = open();
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(path), qPrintable(refused.error().detail));
    setMode(path, before);
    QVERIFY(open());
}

void DataFolderTest::anEmptyFolderIsTakenOver()
{
    QVERIFY(QDir().mkpath(m_fixture->dataPath()));
    setMode(m_fixture->dataPath(), 0755);
    const auto folder = open();
    QVERIFY2(folder, folder ? "" : qPrintable(folder.error().detail));
    QCOMPARE(modeOf(m_fixture->dataPath()), 0700);
}

void DataFolderTest::aFolderWithOtherThingsIsLeftAlone()
{
    QVERIFY(QDir().mkpath(m_fixture->dataPath()));
    setMode(m_fixture->dataPath(), 0755);
    QFile other(m_fixture->dataPath() + u"/other"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(!open());
    QCOMPARE(modeOf(m_fixture->dataPath()), 0755);
}

void DataFolderTest::aForgedInstanceIdIsNoPath()
{
    {
        const auto folder = open();
        QVERIFY(folder);
        const auto database = Database::open(folder->databaseFile, OpenMode::Write);
        QVERIFY((*database)->execute(u"UPDATE instance SET id = '../../../../etc'"_s));
    }
    const auto refused = open();
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"damaged"));
}

QTEST_GUILESS_MAIN(DataFolderTest)
#include "datafoldertest.moc"
