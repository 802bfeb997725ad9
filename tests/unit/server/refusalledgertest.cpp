// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/activity/refusalledger.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postject;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const TimePoint kMinute = fromMilliseconds(1'752'575'400'000); // a full minute

ActivityRow refusal(const char *address, TimePoint at)
{
    ActivityRow row;
    row.at = at;
    row.ipAddress = address;
    return row;
}

} // namespace

class RefusalLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyRowsThenOneWithTheCount()
    {
        RefusalLedger ledger;
        for (int i = 0; i < 20; ++i)
            QVERIFY(ledger.admit(refusal("192.0.2.1", kMinute + Milliseconds(i))));
        for (int i = 20; i < 50; ++i)
            QVERIFY(!ledger.admit(refusal("192.0.2.1", kMinute + Milliseconds(i))));
        QVERIFY(ledger.due(kMinute + 59s).empty()); // the minute is not over
        const std::vector<ActivityRow> rows = ledger.due(kMinute + 60s);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().action, QByteArray("request_refused"));
        QCOMPARE(rows.front().ipAddress, QByteArray("192.0.2.1"));
        const QJsonObject metadata = QJsonDocument::fromJson(rows.front().metadata).object();
        QCOMPARE(metadata["count"_L1].toInt(), 30);
        QVERIFY(ledger.due(kMinute + 120s).empty()); // told once
    }

    void addressesAndMinutesCountApart()
    {
        RefusalLedger ledger;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(ledger.admit(refusal("192.0.2.1", kMinute)));
            QVERIFY(ledger.admit(refusal("192.0.2.2", kMinute)));
            QVERIFY(ledger.admit(refusal("192.0.2.3", kMinute + 60s)));
        }
        QVERIFY(ledger.admit(refusal("192.0.2.1", kMinute + 60s)));
        QVERIFY(ledger.due(kMinute + 180s).empty());
    }

    void stopTellsTheRunningMinute()
    {
        RefusalLedger ledger;
        for (int i = 0; i < 21; ++i)
            ledger.admit(refusal("192.0.2.1", kMinute));
        QCOMPARE(ledger.all().size(), 1U);
    }
};

QTEST_APPLESS_MAIN(RefusalLedgerTest)
#include "refusalledgertest.moc"
