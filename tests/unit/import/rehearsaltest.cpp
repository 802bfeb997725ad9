// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/rehearsal.h"

#include "server/contract/limits.h"
#include "tests/unit/anomaly/fakehistory.h"

#include <QTest>

#include <algorithm>

using namespace postject;

namespace {

constexpr AccountId kAccount{7};
const TimePoint kStart = *parseTime("2025-07-01T00:00:00.000Z");

ImportEvent request(TimePoint at, const QByteArray &endpoint = "/x")
{
    return {.row = {.at = at,
                    .account = kAccount,
                    .action = "api_request",
                    .ipAddress = "203.0.113.1",
                    .method = "GET",
                    .endpoint = endpoint,
                    .status = 200},
            .address = *IpAddress::parse("203.0.113.1")};
}

ImportEvent failure(TimePoint at, const QByteArray &address)
{
    return {.row = {.at = at, .account = kAccount, .action = "login_failed", .ipAddress = address},
            .address = *IpAddress::parse(address)};
}

QByteArrayList shown(const Rehearsal &rehearsal)
{
    QByteArrayList list;
    for (const AlertRecord &each : rehearsal.alerts())
        list.append(each.type + ' ' + each.subject + ' ' + QByteArray::number(each.occurrences));
    return list;
}

} // namespace

class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bruteForce();
    void oneWithTheLog();
    void trustedProxiesAreExempt();
    void spike();
    void sensitivePaths();
    void allThatIsStoredCounts();
    void orderOfLinesDoesNotMatter();
    void places();
    void settingsAreObeyed();
};

void RehearsalTest::bruteForce()
{
    Rehearsal rehearsal({});
    for (int i = 0; i < 4; ++i)
        rehearsal.observe(failure(kStart + std::chrono::minutes(15 * i), "203.0.113.9"));
    rehearsal.observe(failure(kStart + std::chrono::hours(1), "203.0.113.9")); // the first is an hour old: 4
    QVERIFY(rehearsal.blocks().isEmpty());
    const TimePoint fifth = kStart + std::chrono::hours(1) + Milliseconds(1);
    rehearsal.observe(failure(fifth, "203.0.113.9"));
    QCOMPARE(rehearsal.blocks().size(), 1);
    QCOMPARE(rehearsal.blocks().first().blockedUntil, fifth + std::chrono::seconds(kBlockSeconds));
    for (int i = 0; i < 100; ++i) // while blocked
        rehearsal.observe(failure(fifth + std::chrono::minutes(i), "203.0.113.9"));
    QCOMPARE(rehearsal.blocks().size(), 1);
    for (int i = 0; i < 5; ++i)
        rehearsal.observe(failure(fifth + std::chrono::hours(24) + std::chrono::minutes(i), "203.0.113.9"));
    QCOMPARE(rehearsal.blocks().size(), 2);
    for (int i = 0; i < 5; ++i) // one /64
        rehearsal.observe(failure(fifth + std::chrono::minutes(i), "2001:db8::" + QByteArray::number(i + 1)));
    QCOMPARE(rehearsal.blocks().size(), 3);
    QCOMPARE(rehearsal.blocks().last().subject, "2001:db8::/64");
    QCOMPARE(shown(rehearsal), QByteArrayList({"brute_force 203.0.113.9 2", "brute_force 2001:db8::/64 1"}));
}

// What the log holds already is before, between and behind the file's events.
void RehearsalTest::oneWithTheLog()
{
    using namespace std::chrono_literals;
    const auto blocksOf = [](const QList<std::chrono::minutes> &stored, const QList<std::chrono::minutes> &file) {
        Rehearsal rehearsal({.failuresOf = [&](const QByteArray &subject, TimePoint after) {
            QList<BruteForceDetector::Attempt> attempts;
            for (const auto &at : stored) {
                if (subject == "198.51.100.1" && kStart + at > after)
                    attempts.append({.at = kStart + at, .account = kAccount});
            }
            return attempts;
        }});
        for (const auto &at : file)
            rehearsal.observe(failure(kStart + at, "198.51.100.1"));
        rehearsal.finish();
        QByteArrayList blocks;
        for (const BruteForceFinding &each : rehearsal.blocks())
            blocks.append(
                QByteArray::number(std::chrono::duration_cast<std::chrono::minutes>(each.at - kStart).count()));
        return blocks.join(' ');
    };
    QCOMPARE(blocksOf({1min, 2min, 3min}, {10min, 11min}), "11");
    QCOMPARE(blocksOf({1min, 2min, 3min}, {10min}), "");
    QCOMPARE(blocksOf({1min, 2min, 3min}, {61min, 62min, 63min, 64min}), "");
    QCOMPARE(blocksOf({10min, 11min}, {1min, 2min, 12min}), "12");
    QCOMPARE(blocksOf({10min, 11min}, {1min, 2min, 3min}), "11"); // behind the file
    QCOMPARE(blocksOf({10min, 11min, 100min}, {1min, 2min}), "");
    QCOMPARE(blocksOf({1000min, 1001min, 1002min}, {1min, 1003min, 1004min}), "1004");
    // Blocked by the log's own: that is known, and what follows within the block would have been refused.
    QCOMPARE(blocksOf({1min, 2min, 3min, 4min, 5min}, {6min, 7min, 8min, 9min, 10min}), "");
    QCOMPARE(blocksOf({1min, 2min, 3min, 4min, 5min}, {0min, 2000min}), "4");
}

void RehearsalTest::trustedProxiesAreExempt()
{
    Rehearsal rehearsal({.exempt = {*IpNetwork::parse("10.0.0.0/8")}});
    for (int i = 0; i < 20; ++i)
        rehearsal.observe(failure(kStart + std::chrono::minutes(i), "10.1.2.3"));
    QVERIFY(rehearsal.blocks().isEmpty());
}

void RehearsalTest::spike()
{
    Rehearsal rehearsal({});
    for (int hour = 0; hour < 48; ++hour) {
        for (int i = 0; i < 10; ++i)
            rehearsal.observe(request(kStart + std::chrono::hours(hour) + std::chrono::minutes(i)));
    }
    const TimePoint attack = kStart + std::chrono::hours(48) + std::chrono::minutes(10); // nothing in the hour before
    for (int i = 0; i < 50; ++i)                                                         // exactly 5 times: silent
        rehearsal.observe(request(attack));
    QVERIFY(rehearsal.alerts().isEmpty());
    for (int i = 0; i < 3; ++i)
        rehearsal.observe(request(attack));
    QCOMPARE(shown(rehearsal), QByteArrayList({"request_spike " + kAccount.toByteArray() + " 3"}));
}

void RehearsalTest::sensitivePaths()
{
    Rehearsal rehearsal({});
    for (int i = 0; i < 10; ++i)
        rehearsal.observe(request(kStart + std::chrono::minutes(i), "/v1/admin/accounts"));
    QVERIFY(rehearsal.alerts().isEmpty());
    rehearsal.observe(request(kStart + std::chrono::minutes(11), "/v1/admin"));
    QCOMPARE(shown(rehearsal), QByteArrayList({"unusual_endpoint /v1/admin* 1"}));
}

// Two logs, one after the other, of the same time: the second finds what the first told of it.
// Whatever number the file's rows will have.
void RehearsalTest::allThatIsStoredCounts()
{
    FakeHistory stored;
    for (int i = 0; i < 10; ++i) // as many as are still usual
        stored.append(kAccount, kStart + std::chrono::minutes(i), "/v1/admin/accounts");
    Rehearsal alone({});
    Rehearsal behind({.stored = &stored});
    for (Rehearsal *each : {&alone, &behind})
        each->observe(request(kStart + std::chrono::minutes(20), "/v1/admin/accounts"));
    QCOMPARE(shown(alone), QByteArrayList());
    QCOMPARE(shown(behind), (QByteArrayList{"unusual_endpoint /v1/admin* 1"}));
}

void RehearsalTest::orderOfLinesDoesNotMatter()
{
    Rehearsal rehearsal({});
    for (int hour = 0; hour < 72; ++hour)
        rehearsal.observe(request(kStart + std::chrono::hours(hour)));
    for (int i = 0; i < 10; ++i)
        rehearsal.observe(request(kStart + std::chrono::hours(48) + std::chrono::minutes(i), "/v1/billing"));
    rehearsal.observe(request(kStart + std::chrono::hours(71), "/v1/billing"));
    for (int i = 10; i < 30; ++i)
        rehearsal.observe(request(kStart + std::chrono::hours(48) + std::chrono::minutes(i), "/v1/billing"));
    const QByteArrayList alerts = shown(rehearsal);
    QCOMPARE(alerts.size(), 2);
    QVERIFY(alerts.contains("unusual_endpoint /v1/billing* 20"));
    QVERIFY(alerts.contains("request_spike " + kAccount.toByteArray() + " 12")); // the 20th to the 31st of that hour
}

void RehearsalTest::places()
{
    Rehearsal rehearsal({.placeOf = [](const QByteArray &address) {
        return std::pair<QByteArray, QByteArray>(address.startsWith("203.") ? "DE" : "BR", "");
    }});
    ImportEvent login = failure(kStart, "203.0.113.1");
    login.row.action = "login";
    rehearsal.observe(failure(kStart - std::chrono::hours(1), "198.51.100.1")); // before the first success
    rehearsal.observe(login);
    QVERIFY(rehearsal.alerts().isEmpty());
    rehearsal.observe(failure(kStart + std::chrono::hours(1), "198.51.100.1"));
    QCOMPARE(shown(rehearsal), QByteArrayList({"geographic_change BR 1"}));
}

void RehearsalTest::settingsAreObeyed()
{
    using namespace std::chrono_literals;
    Rehearsal rehearsal({.values = SettingValues({{"detection.requestSpike.factor", "2"},
                                                  {"detection.requestSpike.minimumRequests", "5"},
                                                  {"detection.unusualEndpoint.requests", "2"},
                                                  {"detection.sensitivePaths", R"(["/secret"])"},
                                                  {"detection.bruteForce.attempts", "3"},
                                                  {"detection.bruteForce.windowMinutes", "10"},
                                                  {"detection.bruteForce.blockHours", "2"}})});
    for (int hour = 0; hour < 48; ++hour) {
        for (int i = 0; i < 2; ++i)
            rehearsal.observe(request(kStart + std::chrono::hours(hour) + i * 1min));
    }
    for (int i = 0; i < 3; ++i)
        rehearsal.observe(request(kStart + 50h + i * 1s, "/v1/admin"));
    QVERIFY(rehearsal.alerts().isEmpty());
    for (int i = 0; i < 3; ++i)
        rehearsal.observe(request(kStart + 50h + 1min, "/secret"));
    const QByteArray account = kAccount.toByteArray();
    QCOMPARE(shown(rehearsal), QByteArrayList({"request_spike " + account + " 2", "unusual_endpoint /secret 1"}));

    for (const auto at : {0min, 9min, 11min, 19min, 20min})
        rehearsal.observe(failure(kStart + at, "203.0.113.9"));
    QCOMPARE(rehearsal.blocks().size(), 1);
    QCOMPARE(rehearsal.blocks().first().at, kStart + 20min);
    QCOMPARE(rehearsal.blocks().first().attempts, 3);
    QCOMPARE(rehearsal.blocks().first().blockedUntil, kStart + 20min + 2h);
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsaltest.moc"
