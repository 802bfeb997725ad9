// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other settings over the stored log: what comes out is what the detectors find that saw every row from the first one
// on, and a difference is one of the settings alone, whatever the log has lost or got late.
#include "server/import/backtest.h"

#include "server/core/json.h"
#include "server/storage/exceptionstore.h"
#include "server/storage/query.h"
#include "tests/unit/storage/retentionfixture.h"

#include <random>

using namespace postject;

namespace {

constexpr AccountId kOne{1}, kTwo{2};
const TimePoint kEnd = kStart + days(40);

std::pair<QByteArray, QByteArray> placeOf(const QByteArray &ipAddress)
{
    return {ipAddress.startsWith("203.") ? "DE" : ipAddress.startsWith("198.") ? "BR" : "", ""};
}

ActivityRow row(TimePoint at, AccountId account, const QByteArray &action = "api_request",
                const QByteArray &address = "203.0.113.1", const QByteArray &endpoint = "/v1/auth/me")
{
    ActivityRow made = activityRow(at, action, action == "login_failed" ? 401 : 200);
    made.account = account;
    made.ipAddress = address;
    made.endpoint = endpoint;
    return made;
}

SettingValues with(const SettingValues::Texts &texts)
{
    return SettingValues(texts);
}

QStringList shown(const QList<AlertRecord> &alerts)
{
    QStringList list;
    for (const AlertRecord &each : alerts)
        list.append(u"%1 %2 %3 %4x %5"_s.arg(QLatin1StringView(each.type), QLatin1StringView(each.subject))
                        .arg(each.account.value_or(AccountId{}).value)
                        .arg(each.occurrences)
                        .arg(QLatin1StringView(formatTime(each.createdAt))));
    return list;
}

} // namespace

class BackTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void isWhatTheDetectorsFind();
    void aLowerThresholdAdds();
    void aHigherThresholdMakesVanish();
    void anEarlierBlockIsTheSameAlert();
    void failuresBeforeTheStartCount();
    void lateRowsStandAtTheirTimes();
    void placesAreThoseOfThen();
    void undoneAndUncountedRowsAreLeftOut();
    void exceptionsKeepAway();
    void rowsThatWereRemoved();
    void ownAccount();
    void everyMillisecondTheSame();
    void isBounded();
    void endsWhenAsked();

private:
    Result<BackTestReport> test(const SettingValues &proposed, BackTestQuestion question = {});
    BackTestReport report(const SettingValues &proposed, const BackTestQuestion &question = {});
    std::vector<ActivityRow> someTraffic(int dayCount);

    std::unique_ptr<RetentionFixture> m_fixture;
    std::atomic<bool> m_stop = false;
};

void BackTestTest::init()
{
    m_stop = false;
    m_fixture = std::make_unique<RetentionFixture>();
    m_fixture->clock.set(kEnd);
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(m_fixture->change([](Stores &stores) { return stores.accounts.insert(account(1)); }));
}

Result<BackTestReport> BackTestTest::test(const SettingValues &proposed, BackTestQuestion question)
{
    if (question.until == TimePoint{}) {
        question.from = kStart;
        question.until = kEnd;
    }
    question.proposed = proposed;
    question.now = kEnd;
    question.placeOf = placeOf;
    const auto database = m_fixture->reader();
    return backTest(*database, question, m_stop);
}

BackTestReport BackTestTest::report(const SettingValues &proposed, const BackTestQuestion &question)
{
    const auto made = test(proposed, question);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

// Bursts, sensitive requests, failures and sign-ins from two countries, by two accounts and by nobody; in order.
std::vector<ActivityRow> BackTestTest::someTraffic(int dayCount)
{
    std::mt19937_64 engine(11);
    const auto upTo = [&](qint64 last) { return std::uniform_int_distribution<qint64>(0, last)(engine); };
    const QByteArrayList actions{"api_request", "api_request", "api_request", "login", "login_failed"};
    std::vector<ActivityRow> rows;
    for (TimePoint at = kStart; at < kStart + days(dayCount);) {
        at += upTo(20) == 0 ? Milliseconds(upTo(8 * 3'600'000)) : Milliseconds(upTo(90'000));
        const bool isAbroad = upTo(40) == 0;
        ActivityRow each = row(at, AccountId{upTo(1) + 1}, actions[upTo(4)],
                               (isAbroad ? "198.51.100." : "203.0.113.") + QByteArray::number(upTo(2)),
                               upTo(6) == 0 ? "/v1/admin/accounts" : "/v1/auth/me");
        if (each.action == "login_failed" && upTo(2) == 0)
            each.account.reset();
        rows.push_back(each);
        if (upTo(10) == 0) {
            each.ipAddress = "local";
            rows.push_back(each);
        }
    }
    return rows;
}

void BackTestTest::isWhatTheDetectorsFind()
{
    const std::vector<ActivityRow> rows = someTraffic(20);
    QVERIFY(m_fixture->append(rows));
    const SettingValues values = with({{"detection.requestSpike.factor", "2"}});
    const TimePoint from = kStart + days(9) + Milliseconds(123'456); // within a minute
    Rehearsal whole({.placeOf = placeOf, .values = values, .keptFrom = from, .quiet = hours(1)});
    for (const ActivityRow &each : rows) {
        if (each.ipAddress == "local") // a file has none
            continue;
        whole.observe({.row = each, .address = IpAddress::parse(each.ipAddress).value()});
    }
    const BackTestReport made = report(values, {.from = from, .until = kEnd});
    QVERIFY(made.alerts.size() > 20);
    QCOMPARE(shown(made.alerts), shown(whole.alerts()));
    QVERIFY(!made.blocks.isEmpty());
    QCOMPARE(made.blocks.size(), whole.blocks().size());
    for (qsizetype i = 0; i < made.blocks.size(); ++i) {
        QCOMPARE(made.blocks[i].at, whole.blocks()[i].at);
        QCOMPARE(made.blocks[i].subject, whole.blocks()[i].subject);
    }
    // By what is in force nothing is new, and nothing gone.
    const BackTestReport same = report({}, {.from = from, .until = kEnd});
    QVERIFY(!same.alerts.isEmpty());
    QCOMPARE(shown(same.added), QStringList());
    QCOMPARE(shown(same.vanished), QStringList());
}

void BackTestTest::aLowerThresholdAdds()
{
    std::vector<ActivityRow> rows;
    for (int i = 0; i < 11; ++i) // fires either way
        rows.push_back(row(kStart + hours(1) + i * minutes(1), kOne, "api_request", "203.0.113.1", "/v1/admin"));
    for (int i = 0; i < 8; ++i) // by a limit of 6 the 7th and the 8th
        rows.push_back(row(kStart + hours(9) + i * minutes(1), kTwo, "api_request", "203.0.113.1", "/v1/billing"));
    for (int i = 0; i < 6; ++i)
        rows.push_back(row(kStart + hours(20) + i * minutes(1), kOne, "api_request", "203.0.113.1", "/v1/billing"));
    QVERIFY(m_fixture->append(rows));
    const BackTestReport made = report(with({{"detection.unusualEndpoint.requests", "6"}}));
    QCOMPARE(shown(made.added), QStringList{u"unusual_endpoint /v1/billing* 2 2x 2026-03-01T21:06:00.000Z"_s});
    QCOMPARE(shown(made.vanished), QStringList());
    QCOMPARE(made.alerts.size(), 2);
}

void BackTestTest::aHigherThresholdMakesVanish()
{
    std::vector<ActivityRow> rows;
    for (const int hour : {1, 20}) { // two alerts, for there is a quiet hour between
        for (int i = 0; i < (hour == 1 ? 12 : 40); ++i)
            rows.push_back(row(kStart + hours(hour) + i * minutes(1), kOne, "api_request", "203.0.113.1", "/v1/admin"));
    }
    QVERIFY(m_fixture->append(rows));
    const BackTestReport made = report(with({{"detection.unusualEndpoint.requests", "20"}}));
    QCOMPARE(shown(made.vanished), QStringList{u"unusual_endpoint /v1/admin* 1 2x 2026-03-01T13:10:00.000Z"_s});
    QCOMPARE(shown(made.added), QStringList());
    QCOMPARE(shown(made.alerts), QStringList{u"unusual_endpoint /v1/admin* 1 20x 2026-03-02T08:20:00.000Z"_s});
}

void BackTestTest::anEarlierBlockIsTheSameAlert()
{
    std::vector<ActivityRow> rows;
    for (int i = 0; i < 5; ++i)
        rows.push_back(row(kStart + hours(3) + i * minutes(14), kOne, "login_failed", "203.0.113.9"));
    for (int i = 0; i < 3; ++i)
        rows.push_back(row(kStart + hours(3) + i * minutes(14), kOne, "login_failed", "203.0.113.10"));
    QVERIFY(m_fixture->append(rows));
    const BackTestReport made = report(with({{"detection.bruteForce.attempts", "3"}}));
    QCOMPARE(made.blocks.size(), 2);
    QCOMPARE(made.blocks.first().at, kStart + hours(3) + minutes(28));
    QCOMPARE(shown(made.added), QStringList{u"brute_force 203.0.113.10 1 1x 2026-03-01T15:28:00.000Z"_s});
    QCOMPARE(shown(made.vanished), QStringList());
}

void BackTestTest::failuresBeforeTheStartCount()
{
    const TimePoint from = kStart + days(2);
    std::vector<ActivityRow> rows;
    for (int i = -4; i <= 0; ++i) // the fifth is in the period, and blocks
        rows.push_back(row(from + i * minutes(10), kOne, "login_failed", "203.0.113.9"));
    for (int i = -5; i <= 5; ++i) // blocked before it: what follows would have been refused
        rows.push_back(row(from + i * minutes(5), kOne, "login_failed", "203.0.113.10"));
    std::ranges::sort(rows, {}, &ActivityRow::at);
    QVERIFY(m_fixture->append(rows));
    const BackTestReport made = report({}, {.from = from, .until = kEnd});
    QCOMPARE(shown(made.alerts), QStringList{u"brute_force 203.0.113.9 1 1x 2026-03-03T12:00:00.000Z"_s});
    QCOMPARE(made.blocks.size(), 1);
}

void BackTestTest::lateRowsStandAtTheirTimes()
{
    std::vector<ActivityRow> rows = someTraffic(12), late;
    for (std::size_t i = rows.size(); i-- > 0;) {
        if (i % 3 == 0) {
            late.push_back(rows[i]);
            rows.erase(rows.begin() + static_cast<qsizetype>(i));
        }
    }
    QVERIFY(m_fixture->append(rows));
    QVERIFY(m_fixture->append(late)); // newest first
    const TimePoint from = kStart + days(4);
    const QStringList mixed = shown(report({}, {.from = from, .until = kEnd}).alerts);
    QVERIFY(!mixed.isEmpty());
    init();
    QVERIFY(m_fixture->append(someTraffic(12)));
    QCOMPARE(mixed, shown(report({}, {.from = from, .until = kEnd}).alerts));
}

void BackTestTest::placesAreThoseOfThen()
{
    const TimePoint from = kStart + days(10);
    QVERIFY(m_fixture->append({row(kStart, kOne, "login", "203.0.113.1"), //
                               row(from + hours(1), kOne, "login", "198.51.100.1"),
                               row(from + hours(2), kOne, "login", "203.0.113.2")}));
    // As they stand today, with both; the rows of the first are gone.
    QVERIFY(m_fixture->change([&](Stores &stores) {
        return stores.detection.sawLogin(kOne, {.country = "BR", .lastLoginAt = from + hours(1)}).and_then([&] {
            return stores.detection.sawLogin(kOne, {.country = "DE", .lastLoginAt = from + hours(2)});
        });
    }));
    const QStringList expected{u"geographic_change BR 1 1x 2026-03-11T13:00:00.000Z"_s};
    QCOMPARE(shown(report({}, {.from = from, .until = kEnd}).alerts), expected);
    // Remembered for less than ten days, neither was known.
    const BackTestReport made = report(with({{"detection.geographicChange.days", "3"}}), {.from = from, .until = kEnd});
    QCOMPARE(shown(made.added), QStringList{u"geographic_change DE 1 1x 2026-03-11T14:00:00.000Z"_s});
}

void BackTestTest::undoneAndUncountedRowsAreLeftOut()
{
    std::vector<ActivityRow> rows;
    for (int i = 0; i < 12; ++i) {
        rows.push_back(row(kStart + i * minutes(1), kOne, "login_failed", "203.0.113.9", "/v1/admin"));
        rows.back().requestId = "import_abc";
    }
    for (int i = 0; i < 12; ++i)
        rows.push_back(row(kStart + i * minutes(1), kTwo, "login_failed", "203.0.113.10"));
    const auto receipt = m_fixture->append(rows);
    QVERIFY(receipt);
    QCOMPARE(report({}).blocks.size(), 2);
    QCOMPARE(report({}).alerts.size(), 3);
    QVERIFY(m_fixture->change([&](Stores &stores) {
        return stores.settings.set("undone.import_abc", "1").and_then([&] {
            return stores.ingest.markUncounted(receipt->rows.sliced(12), kStart);
        });
    }));
    QCOMPARE(report({}).blocks.size(), 0);
    QCOMPARE(shown(report({}).alerts), QStringList());
}

void BackTestTest::exceptionsKeepAway()
{
    std::vector<ActivityRow> rows;
    for (int i = 0; i < 12; ++i)
        rows.push_back(row(kStart + i * minutes(1), kOne, "api_request", "203.0.113.1", "/v1/admin"));
    QVERIFY(m_fixture->append(rows));
    QCOMPARE(report({}).alerts.size(), 1);
    QVERIFY(m_fixture->change([](Stores &stores) {
        return stores.exceptions.insert({.id = ExceptionId{9},
                                         .account = kOne,
                                         .type = ExceptionType::Path,
                                         .subject = "/v1/admin*",
                                         .note = u"a test"_s,
                                         .createdAt = kEnd},
                                        kEnd);
    }));
    QCOMPARE(shown(report(with({{"detection.unusualEndpoint.requests", "2"}})).alerts), QStringList());
}

void BackTestTest::rowsThatWereRemoved()
{
    m_fixture = std::make_unique<RetentionFixture>();
    QCOMPARE(m_fixture->start(), QString());
    QVERIFY(m_fixture->fill(20, 400));
    QVERIFY(m_fixture->runRetention(10));
    QVERIFY(m_fixture->first() > 1);
    const BackTestReport made =
        report(with({{"detection.bruteForce.windowMinutes", "1440"}}), {.from = kStart - days(30), .until = kStart});
    QVERIFY(!made.blocks.isEmpty());
    for (const BruteForceFinding &each : made.blocks)
        QVERIFY(each.at >= kStart - days(12));
    const BackTestReport same = report({}, {.from = kStart - days(30), .until = kStart});
    QCOMPARE(same.added.size() + same.vanished.size(), 0);
}

void BackTestTest::ownAccount()
{
    const std::vector<ActivityRow> rows = someTraffic(12);
    QVERIFY(m_fixture->append(rows));
    const SettingValues values = with({{"detection.bruteForce.attempts", "3"}});
    const BackTestQuestion all{.from = kStart, .until = kEnd};
    QStringList expected;
    const auto everybody = report(values, all);
    for (const QString &each : shown(everybody.alerts)) {
        if (each.contains(u" 2 "_s) && each.section(u' ', 2, 2) == u"2")
            expected.append(each);
    }
    BackTestQuestion own = all;
    own.account = kTwo;
    const auto made = report(values, own);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(shown(made.alerts), expected);
    // Failures of others from the same address count, as they do when they come.
    const auto ofTwo = std::ranges::count_if(
        everybody.blocks, [](const BruteForceFinding &each) { return each.accounts.contains(kTwo); });
    QVERIFY(ofTwo > 0 && ofTwo < everybody.blocks.size());
    QCOMPARE(made.blocks.size(), ofTwo);
    for (const BruteForceFinding &each : made.blocks)
        QVERIFY(each.accounts.contains(kTwo));
}

// More rows of one time than a page holds: none is lost or judged twice.
void BackTestTest::everyMillisecondTheSame()
{
    QVERIFY(m_fixture->append({row(kStart, kOne)}));
    std::vector<ActivityRow> rows(5001, row(kStart + days(3), kOne));
    QVERIFY(m_fixture->append(rows));
    const BackTestReport made = report({});
    QCOMPARE(shown(made.alerts), QStringList{u"request_spike %1 1 4982x 2026-03-04T12:00:00.000Z"_s.arg(
                                     QLatin1StringView(kOne.toByteArray()))});
}

void BackTestTest::isBounded()
{
    std::vector<ActivityRow> rows;
    for (int i = 0; i < 300; ++i)
        rows.push_back(row(kStart + i * minutes(61), kOne, "login_failed", "203.0.113.9", "/v1/admin/accounts"));
    QVERIFY(m_fixture->append(rows));
    BackTestQuestion question{.from = kStart, .until = kEnd};
    question.proposed = with({{"detection.requestSpike.factor", "1"}, {"detection.requestSpike.minimumRequests", "1"}});
    const auto database = m_fixture->reader();
    const auto tooMany = backTest(*database, question, m_stop, 100);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::InvalidRequest);

    BackTestReport many;
    for (int i = 0; i < 10'000; ++i) {
        const TimePoint at = kStart + i * minutes(1);
        many.added.append({.account = kOne, .type = "brute_force", .createdAt = at, .lastSeenAt = at});
        many.blocks.append({.subject = "203.0.113.9", .at = at, .blockedUntil = at + hours(1), .accounts = {}});
    }
    const QByteArray text = many.toJson();
    QVERIFY(text.size() < 1'000'000);
    const auto json = JsonDocument::parse(text);
    QVERIFY(json);
    QHash<QByteArray, qsizetype> sizes;
    json->root().eachMember([&](QByteArrayView name, JsonView value) { sizes[name.toByteArray()] = value.size(); });
    QCOMPARE(sizes["added"], 1000);
    QCOMPARE(sizes["blocks"], 1000);
    QCOMPARE(sizes["alerts"], 0);
    QVERIFY(text.contains(R"("totals":{"alerts":0,"blocks":10000,"added":10000,"vanished":0})"));
    QVERIFY(text.contains(formatTime(kStart + 9999 * minutes(1)))); // the newest
}

void BackTestTest::endsWhenAsked()
{
    QVERIFY(m_fixture->append(someTraffic(2)));
    m_stop = true;
    const auto ended = test({});
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::InternalError);
}

QTEST_GUILESS_MAIN(BackTestTest)
#include "backtesttest.moc"
