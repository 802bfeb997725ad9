// SPDX-License-Identifier: GPL-3.0-or-later
//
// A second start of the console: who is first, who is asked to show its window, and what a killed one leaves behind.
#include "app/console/singleinstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondAsksTheFirst();
    void theNextOneIsFirstAgain();
    void whatAKilledOneLeftIsNobody();
    void nobodyElsesBytesMatter();
    void eachDataFolderHasItsOwn();

private:
    QTemporaryDir m_folder;
};

void SingleInstanceTest::theSecondAsksTheFirst()
{
    const QString path = m_folder.filePath(u"second"_s);
    SingleInstance first(path), second(path), third(path);
    const QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(first.isFirst());
    QVERIFY(!second.isFirst());
    QVERIFY(!third.isFirst());
    QTRY_COMPARE(raised.size(), 2);
    QVERIFY(
        !(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void SingleInstanceTest::theNextOneIsFirstAgain()
{
    const QString path = m_folder.filePath(u"next"_s);
    auto first = std::make_unique<SingleInstance>(path);
    QVERIFY(first->isFirst());
    first.reset();
    SingleInstance second(path);
    QVERIFY(second.isFirst());
}

void SingleInstanceTest::whatAKilledOneLeftIsNobody()
{
    const QString path = m_folder.filePath(u"killed"_s);
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance next(path);
    QVERIFY(next.isFirst());
    SingleInstance second(path);
    QVERIFY(!second.isFirst());
}

// A line without an end, and no line at all.
void SingleInstanceTest::nobodyElsesBytesMatter()
{
    const QString path = m_folder.filePath(u"bytes"_s);
    SingleInstance first(path);
    const QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(first.isFirst());
    QLocalSocket silent, noisy;
    silent.connectToServer(path);
    noisy.connectToServer(path);
    QVERIFY(noisy.waitForConnected());
    noisy.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE(raised.size(), 1);
    silent.disconnectFromServer();
    SingleInstance second(path);
    QVERIFY(!second.isFirst());
    QTRY_COMPARE(raised.size(), 2);
}

void SingleInstanceTest::eachDataFolderHasItsOwn()
{
    QVERIFY(SingleInstance::pathFor(u"/srv/a"_s) != SingleInstance::pathFor(u"/srv/b"_s));
    QCOMPARE(SingleInstance::pathFor(u"/srv/a"_s), SingleInstance::pathFor(u"/srv/a/"_s));
    QVERIFY(SingleInstance::pathFor({}).size() < 100); // a socket's path has no room for more
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
