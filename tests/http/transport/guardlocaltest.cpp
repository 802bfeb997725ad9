// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guard on the private local socket.
#include "tests/http/transport/guardfixture.h"

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace postject;
using namespace Qt::Literals::StringLiterals;

class GuardLocalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localSocket();
};

// The private socket: only this user may open it, whoever asks has no address, and a stale file is in nobody's way.
void GuardLocalTest::localSocket()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"api.sock"_s);
    QFile stale(file);
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    {
        GuardFixture f(GuardLimits{.connectionsPerAddress = 1}, file);
        constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                               QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(QFile::exists(file));
        QCOMPARE(QFile::permissions(file) & kOthers, QFile::Permissions());
        QLocalSocket first, second;
        first.connectToServer(file);
        second.connectToServer(file);
        first.write("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(f.kept.size(), size_t(1));
        second.write(QByteArray("GET /v1/x HTTP/1.1\r\nHost: x\r\n\r\n") + "BREW / HTTP/1.1\r\n\r\n");
        QByteArray received;
        QTRY_VERIFY((received += second.readAll()).contains("GET /v1/x"));
        QTRY_COMPARE(f.refused.size(), size_t(1));
        f.answerLater();
        received.clear();
        QTRY_VERIFY((received += first.readAll()).endsWith("later"));
    }
    QVERIFY(!QFile::exists(file));
    Guard elsewhere({}, [](const GuardRefusal &, const Guard::Answer &) {});
    QVERIFY(!elsewhere.listenLocal(folder.filePath(u"missing/api.sock"_s)));
    QVERIFY(!elsewhere.listenLocal(folder.filePath(QString(200, u'x'))));
}

QTEST_GUILESS_MAIN(GuardLocalTest)
#include "guardlocaltest.moc"
