// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/activity/refusalledger.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace postject;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const TimePoint kMinute = fromMilliseconds(1'752'575'400'000); // a full minute

IpAddress ip(const QByteArray &text)
{
    return *IpAddress::parse(text);
}

// The address of one of many strangers.
IpAddress stranger(int i)
{
    return ip("10." + QByteArray::number(i / 65536) + '.' + QByteArray::number(i / 256 % 256) + '.' +
              QByteArray::number(i % 256));
}

QJsonObject metadataOf(const ActivityRow &row)
{
    return QJsonDocument::fromJson(row.metadata).object();
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
            QVERIFY(ledger.admit(ip("192.0.2.1"), kMinute + Milliseconds(i)));
        for (int i = 20; i < 50; ++i)
            QVERIFY(!ledger.admit(ip("192.0.2.1"), kMinute + Milliseconds(i)));
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
            QVERIFY(ledger.admit(ip("192.0.2.1"), kMinute));
            QVERIFY(ledger.admit(ip("192.0.2.2"), kMinute));
            QVERIFY(ledger.admit(ip("192.0.2.3"), kMinute + 60s));
        }
        QVERIFY(ledger.admit(ip("192.0.2.1"), kMinute + 60s));
        QVERIFY(ledger.due(kMinute + 180s).empty());
    }

    void stopTellsTheRunningMinute()
    {
        RefusalLedger ledger;
        for (int i = 0; i < 21; ++i)
            ledger.admit(ip("192.0.2.1"), kMinute);
        QCOMPARE(ledger.all().size(), 1U);
    }

    void rowsOfAMinuteInAll()
    {
        RefusalLedger ledger;
        int own = 0;
        for (int i = 0; i < 2000; ++i) {
            for (int refusal = 0; refusal < 20; ++refusal)
                own += ledger.admit(stranger(i), kMinute) ? 1 : 0;
        }
        QCOMPARE(own, RefusalLedger::kOwnRowsInAll);
        const std::vector<ActivityRow> rows = ledger.due(kMinute + 60s);
        QVERIFY(rows.size() <= std::size_t(RefusalLedger::kAddressesMax) + 1);
        int counted = 0;
        for (const ActivityRow &row : rows)
            counted += metadataOf(row)["count"_L1].toInt();
        QCOMPARE(counted, 2000 * 20 - own);                // none is lost
        QVERIFY(ledger.admit(stranger(0), kMinute + 60s)); // the next minute has its own
    }

    void addressesBeyondTheFirstShareARow()
    {
        RefusalLedger ledger;
        for (int i = 0; i < 100'000; ++i)
            ledger.admit(stranger(i), kMinute);
        const std::vector<ActivityRow> rows = ledger.due(kMinute + 60s);
        QVERIFY(rows.size() <= std::size_t(RefusalLedger::kAddressesMax) + 1);
        QCOMPARE(std::ranges::count(rows, QByteArray(), &ActivityRow::ipAddress), 1);
    }

    void ipv6CountsByNetwork()
    {
        RefusalLedger ledger;
        int own = 0;
        for (int i = 0; i < 100; ++i)
            own += ledger.admit(ip("2001:db8:7:7::" + QByteArray::number(i, 16)), kMinute) ? 1 : 0;
        QCOMPARE(own, RefusalLedger::kOwnRows);
        QVERIFY(ledger.admit(ip("2001:db8:7:8::1"), kMinute));
        const std::vector<ActivityRow> rows = ledger.due(kMinute + 60s);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().ipAddress, QByteArray("2001:db8:7:7::63"));
        QCOMPARE(metadataOf(rows.front())["network"_L1].toString(), u"2001:db8:7:7::/64"_s);
        QCOMPARE(metadataOf(rows.front())["count"_L1].toInt(), 80);
    }

    void nearlyFullDiskTakesCountsOnly()
    {
        RefusalLedger ledger;
        for (int i = 0; i < 10; ++i)
            QVERIFY(!ledger.admit(ip("192.0.2.1"), kMinute, RefusalLedger::Room::OnlyForCounts));
        QCOMPARE(ledger.due(kMinute + 60s).size(), 1U);
    }
};

QTEST_APPLESS_MAIN(RefusalLedgerTest)
#include "refusalledgertest.moc"
