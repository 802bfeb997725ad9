// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ten thousand random sequences of events through each detector, and through an oracle that knows nothing of windows,
// buckets, eviction or reading back: it keeps every event and counts them all anew each time. Equal verdicts. Sequences
// hold bursts, idle weeks, clock jumps, late events and times to the millisecond on the borders.
// POSTJECT_SEED=<number> repeats a run; a failure prints it.
#include "server/anomaly/bruteforcedetector.h"
#include "server/anomaly/geographicchangedetector.h"
#include "server/anomaly/requestspikedetector.h"
#include "server/anomaly/unusualendpointdetector.h"
#include "tests/unit/anomaly/fakehistory.h"

#include <QTest>

#include <random>

using namespace postject;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kSequences = 500; // they take thirty times as long there
#else
constexpr int kSequences = 10'000;
#endif
const TimePoint kStart = fromMilliseconds(1'752'575'400'000);

class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    qint64 upTo(qint64 last) { return std::uniform_int_distribution<qint64>(0, last)(m_engine); }
    bool oneIn(qint64 times) { return upTo(times - 1) == 0; }
    template <typename T>
    T pick(std::initializer_list<T> choices)
    {
        return *(choices.begin() + upTo(static_cast<qint64>(choices.size()) - 1));
    }

    // The next event's time: near the last one, on a border of an earlier one, far ahead, or late.
    TimePoint next(TimePoint now, const std::vector<TimePoint> &earlier, Milliseconds window)
    {
        const auto one = [&] {
            return earlier[static_cast<std::size_t>(upTo(static_cast<qint64>(earlier.size()) - 1))];
        };
        switch (earlier.empty() ? 0 : upTo(19)) {
        case 0:
            return now + Milliseconds(upTo(7 * 3'600'000));
        case 1:
            return now + std::chrono::hours(upTo(24 * 9));
        case 2:
            return one() + window;
        case 3:
            return one() + window - 1ms;
        case 4:
            return one() + std::chrono::days(7) + std::chrono::minutes(58 + upTo(3));
        case 5:
            return now - Milliseconds(upTo(20 * 60'000));
        case 6:
            return oneIn(3) ? now - std::chrono::hours(upTo(24 * 12)) : now;
        case 7:
            return one();
        default:
            return now + Milliseconds(upTo(90'000));
        }
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace

class DetectorPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requestSpike();
    void unusualEndpoint();
    void geographicChange();
    void bruteForce();

private:
    QByteArray where(int sequence, std::size_t event) const;
    quint64 m_seed = 0;
};

void DetectorPropertyTest::initTestCase()
{
    m_seed =
        qEnvironmentVariableIsSet("POSTJECT_SEED") ? qEnvironmentVariable("POSTJECT_SEED").toULongLong() : 20260302;
}

QByteArray DetectorPropertyTest::where(int sequence, std::size_t event) const
{
    return "POSTJECT_SEED=" + QByteArray::number(m_seed) + ", sequence " + QByteArray::number(sequence) + ", event " +
           QByteArray::number(static_cast<qint64>(event));
}

void DetectorPropertyTest::requestSpike()
{
    int spikes = 0;
    for (int sequence = 0; sequence < kSequences; ++sequence) {
        Dice dice(m_seed * 1'000'003 + static_cast<quint64>(sequence));
        const RequestSpikeSettings settings{.factor = static_cast<double>(dice.pick({1, 2, 5})),
                                            .minimumRequests = dice.pick({1, 3, 20}),
                                            .minimumHistoryHours = dice.pick({0, 24, 24}),
                                            .accountsMax = dice.pick({1, 2, 100})};
        FakeHistory log;
        RequestSpikeDetector detector(settings, &log);
        std::vector<TimePoint> times;
        TimePoint now = kStart;
        const qint64 accounts = dice.upTo(2) + 1;
        while (times.size() < 60) {
            const TimePoint at = dice.next(now, times, 1h);
            now = dice.oneIn(4) ? std::max(now, at) : at;
            const AccountId account{dice.upTo(accounts - 1) + 1};
            for (qint64 copies = dice.oneIn(3) ? dice.upTo(12) : 0; copies >= 0; --copies) {
                times.push_back(at);
                const ActivityId id = log.append(account, at).id;
                const auto finding = detector.observe(account, id, at);

                const auto minute = std::chrono::floor<std::chrono::minutes>(at);
                const auto windowBegin = minute - 59min;
                qint64 current = 0, before = 0;
                TimePoint first = at;
                for (const FakeRow &row : log.rows) {
                    if (row.account != account)
                        continue;
                    first = std::min(first, row.at);
                    current += row.at >= windowBegin && row.at < minute + 1min ? 1 : 0;
                    before += row.at >= windowBegin - 168h && row.at < windowBegin ? 1 : 0;
                }
                const auto age = minute - std::chrono::floor<std::chrono::minutes>(first);
                qint64 hours = 24;
                while (hours < 168 &&
                       std::chrono::floor<std::chrono::minutes>(first) + std::chrono::hours(hours) < windowBegin)
                    ++hours;
                const bool isSpike = age >= std::chrono::hours(settings.minimumHistoryHours) &&
                                     current >= settings.minimumRequests &&
                                     current * hours > static_cast<qint64>(settings.factor) * before;
                QVERIFY2(finding.has_value() == isSpike, where(sequence, times.size()).constData());
                if (!finding)
                    continue;
                ++spikes;
                QVERIFY2(finding->currentRate == current &&
                             qFuzzyCompare(1 + finding->normalRate,
                                           1 + static_cast<double>(before) / static_cast<double>(hours)),
                         where(sequence, times.size()).constData());
            }
        }
    }
    QVERIFY(spikes > kSequences);
}

void DetectorPropertyTest::unusualEndpoint()
{
    int fired = 0;
    for (int sequence = 0; sequence < kSequences; ++sequence) {
        Dice dice(m_seed * 1'000'033 + static_cast<quint64>(sequence));
        const UnusualEndpointSettings settings{.limit = dice.pick({0, 1, 3, 10}),
                                               .patterns = {"/v1/admin*", "/v1/billing"},
                                               .accountsMax = dice.pick({1, 2, 100})};
        FakeHistory log;
        UnusualEndpointDetector detector(settings, &log);
        std::vector<TimePoint> times;
        TimePoint now = kStart;
        while (times.size() < 60) {
            const TimePoint at = dice.next(now, times, 1h);
            now = dice.oneIn(4) ? std::max(now, at) : at;
            times.push_back(at);
            const AccountId account{dice.upTo(1) + 1};
            const QByteArray path = dice.pick<const char *>(
                {"/v1/admin", "/v1/admin/accounts", "/v1/administer", "/v1/billing", "/v1/billing/1", "/v1/auth/me"});
            const ActivityId id = log.append(account, at, path).id;
            const QList<EndpointFinding> findings = detector.observe(account, id, at, path);

            QList<EndpointAccess> within;
            const bool isAdmin = path.left(9) == "/v1/admin";
            for (const FakeRow &row : log.rows) {
                const bool isSame = isAdmin ? row.path.left(9) == "/v1/admin" : row.path == path;
                if (row.account == account && isSame && at - row.at < 3'600'000ms && row.at <= at)
                    within.append({.at = row.at, .row = row.id});
            }
            std::ranges::sort(within, std::ranges::greater{});
            const bool isSensitive = isAdmin || path == "/v1/billing";
            const bool fires = isSensitive && within.size() > settings.limit;
            QVERIFY2(findings.size() == (fires ? 1 : 0), where(sequence, times.size()).constData());
            if (!fires)
                continue;
            ++fired;
            QList<ActivityId> newest;
            for (const EndpointAccess &each : within.first(settings.limit + 1))
                newest.prepend(each.row);
            QVERIFY2(findings[0].rows == newest && findings[0].pattern == (isAdmin ? "/v1/admin*" : "/v1/billing") &&
                         findings[0].count > settings.limit,
                     where(sequence, times.size()).constData());
        }
    }
    QVERIFY(fired > kSequences);
}

void DetectorPropertyTest::geographicChange()
{
    int fired = 0;
    for (int sequence = 0; sequence < kSequences; ++sequence) {
        Dice dice(m_seed * 1'000'037 + static_cast<quint64>(sequence));
        const GeographicChangeSettings settings{.days = dice.pick({1, 30}), .accountsMax = dice.pick({1, 2, 100})};
        FakeHistory log;
        GeographicChangeDetector detector(settings, &log);
        std::vector<LoginAttempt> attempts; // before the one at hand
        std::vector<TimePoint> times;
        TimePoint now = kStart;
        while (times.size() < 40) {
            const TimePoint at = dice.next(now, times, std::chrono::days(settings.days));
            now = dice.oneIn(4) ? std::max(now, at) : at;
            times.push_back(at);
            const LoginAttempt attempt{.account = {dice.upTo(1) + 1},
                                       .row = {static_cast<qint64>(times.size())},
                                       .at = at,
                                       .country = dice.pick<const char *>({"", "DE", "DE", "FR", "JP"}),
                                       .city = {},
                                       .ipAddress = "192.0.2.1",
                                       .outcome = dice.pick({LoginOutcome::Succeeded, LoginOutcome::WrongPassword,
                                                             LoginOutcome::RightPassword})};
            LoginAttempt withCity = attempt;
            if (!attempt.country.isEmpty())
                withCity.city = dice.pick<const char *>({"", "A", "B"});
            const auto finding = detector.observe(withCity);

            bool hasLoggedIn = false, isKnown = false;
            QSet<QByteArray> countries;
            for (const LoginAttempt &earlier : attempts) {
                if (earlier.account != withCity.account || earlier.outcome != LoginOutcome::Succeeded ||
                    earlier.country.isEmpty())
                    continue;
                hasLoggedIn = true;
                if (at - earlier.at >= std::chrono::hours(24 * settings.days))
                    continue;
                countries.insert(earlier.country);
                const bool oneHasNoCity = earlier.city.isEmpty() || withCity.city.isEmpty();
                isKnown |= earlier.country == withCity.country && (oneHasNoCity || earlier.city == withCity.city);
            }
            const bool fires = hasLoggedIn && !isKnown && !withCity.country.isEmpty();
            QVERIFY2(finding.has_value() == fires, where(sequence, times.size()).constData());
            if (finding) {
                ++fired;
                const QSet<QByteArray> named(finding->previousCountries.begin(), finding->previousCountries.end());
                QVERIFY2(named == countries && finding->outcome == withCity.outcome && finding->city == withCity.city,
                         where(sequence, times.size()).constData());
            }
            attempts.push_back(withCity);
            if (withCity.outcome == LoginOutcome::Succeeded)
                log.logins[withCity.account.value].append(
                    {.country = withCity.country, .city = withCity.city, .lastLoginAt = at});
        }
    }
    QVERIFY(fired > kSequences);
}

// The log keeps everything; a block begins the count anew. Some addresses are dropped from memory on the way.
void DetectorPropertyTest::bruteForce()
{
    struct Failure
    {
        QByteArray network;
        TimePoint at;
        std::optional<AccountId> account;
    };
    int blocked = 0;
    for (int sequence = 0; sequence < kSequences; ++sequence) {
        Dice dice(m_seed * 1'000'039 + static_cast<quint64>(sequence));
        std::vector<Failure> failures; // since the last block of their network
        BruteForceDetector detector({.addressesMax = dice.pick({1, 2, 100})});
        const bool isInOrder = dice.oneIn(2);
        // What is dropped and read back is a matter of live traffic, which comes in order.
        if (isInOrder) {
            detector.setHistorySource([&](const QByteArray &subject, TimePoint after) {
                QList<BruteForceDetector::Attempt> attempts;
                for (const Failure &each : failures) {
                    if (each.network == subject && each.at > after)
                        attempts.append({.at = each.at, .account = each.account});
                }
                return attempts;
            });
        } else {
            detector.apply({.addressesMax = 100});
        }
        TimePoint now = kStart;
        std::vector<TimePoint> times;
        while (times.size() < 50) {
            const TimePoint drawn = dice.next(now, times, 1h);
            const TimePoint at = isInOrder ? std::max(now, drawn) : drawn;
            now = at;
            times.push_back(at);
            const auto [text, network] =
                dice.pick<std::pair<const char *, const char *>>({{"192.0.2.1", "192.0.2.1"},
                                                                  {"::ffff:192.0.2.1", "192.0.2.1"},
                                                                  {"192.0.2.2", "192.0.2.2"},
                                                                  {"2001:db8:1:2::1", "2001:db8:1:2::/64"},
                                                                  {"2001:db8:1:2:3::9", "2001:db8:1:2::/64"}});
            const std::optional<AccountId> account =
                dice.oneIn(3) ? std::nullopt : std::optional(AccountId{dice.upTo(2) + 1});
            const auto finding = detector.failed(*IpAddress::parse(text), at, account);
            failures.push_back({network, at, account});

            TimePoint newest = at;
            for (const Failure &each : failures)
                newest = each.network == network ? std::max(newest, each.at) : newest;
            int count = 0;
            QSet<qint64> accounts;
            for (const Failure &each : failures) {
                if (each.network != network || newest - each.at >= 3'600'000ms)
                    continue;
                ++count;
                if (each.account)
                    accounts.insert(each.account->value);
            }
            QVERIFY2(finding.has_value() == (count >= 5), where(sequence, times.size()).constData());
            if (!finding)
                continue;
            ++blocked;
            QVERIFY2(finding->attempts == count && finding->blockedUntil == newest + 24h &&
                         finding->accounts.size() == accounts.size() && finding->subject == network,
                     where(sequence, times.size()).constData());
            detector.forget(finding->subject);
            std::erase_if(failures, [&](const Failure &each) { return each.network == network; });
        }
    }
    QVERIFY(blocked > kSequences / 2);
}

QTEST_APPLESS_MAIN(DetectorPropertyTest)
#include "detectorpropertytest.moc"
