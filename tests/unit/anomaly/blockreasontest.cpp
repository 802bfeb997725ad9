// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/blockreason.h"
#include "server/alerts/securityalerts.h"

#include <QTest>

using namespace postject;
using namespace std::chrono_literals;

class BlockReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheServerWrites_data();
    void readsWhatTheServerWrites();
    void leavesWhatPeopleWrite_data();
    void leavesWhatPeopleWrite();
};

void BlockReasonTest::readsWhatTheServerWrites_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("import");
    QTest::newRow("an hour") << 5 << 60 << QString();
    QTest::newRow("one, a minute") << 1 << 1 << QString();
    QTest::newRow("half a day") << 12 << 720 << QString();
    QTest::newRow("90 minutes") << 12 << 90 << QString();
    QTest::newRow("imported") << 4711 << 60 << u"1a2b3c4d"_s;
}

void BlockReasonTest::readsWhatTheServerWrites()
{
    QFETCH(const int, attempts);
    QFETCH(const int, minutes);
    QFETCH(const QString, import);
    BruteForceFinding finding;
    finding.attempts = attempts;
    finding.window = std::chrono::minutes(minutes);
    const BlockRecord block =
        bruteForceBlock(finding, import.isEmpty() ? QString() : u"in the imported log "_s + import);
    const std::optional<BlockReason> reason = readBlockReason(block.reason);
    QVERIFY2(reason, qPrintable(block.reason));
    QCOMPARE(*reason, (BlockReason{.attempts = attempts, .window = std::chrono::minutes(minutes), .import = import}));
}

void BlockReasonTest::leavesWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("other words") << u"Scanner, reported by the hosting provider"_s;
    QTest::newRow("with more") << u"5 failed logins within 1 hour, and a call from the bank"_s;
    QTest::newRow("quoted") << u"\"5 failed logins within 1 hour\""_s;
    QTest::newRow("a line more") << u"5 failed logins within 1 hour\n"_s;
    QTest::newRow("no number") << u"99999999999 failed logins within 1 hour"_s;
}

void BlockReasonTest::leavesWhatPeopleWrite()
{
    QFETCH(const QString, text);
    QVERIFY(!readBlockReason(text));
}

QTEST_GUILESS_MAIN(BlockReasonTest)
#include "blockreasontest.moc"
