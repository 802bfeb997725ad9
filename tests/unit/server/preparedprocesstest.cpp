// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program that hosts the server makes of its process before anything else.
#include "server/host/serverhost.h"

#include <QTest>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

using namespace postject;

class PreparedProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ServerHost::prepareProcess(); }
    void isNotDumped();
    void outlivesItsReader();
};

void PreparedProcessTest::isNotDumped()
{
#ifdef __SANITIZE_ADDRESS__
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
#else
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
#endif
}

// SIGPIPE would end the process.
void PreparedProcessTest::outlivesItsReader()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    QCOMPARE(::write(ends[1], "x", 1), ssize_t(-1));
    ::close(ends[1]);
}

QTEST_GUILESS_MAIN(PreparedProcessTest)
#include "preparedprocesstest.moc"
