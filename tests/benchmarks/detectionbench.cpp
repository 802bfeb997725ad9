// SPDX-License-Identifier: GPL-3.0-or-later
//
// What detection costs: microseconds of processor per event, and bytes kept per active account, of the three detectors
// that follow the log, over a week of traffic of many accounts. Every account has a full week, sensitive requests for
// each pattern and three places. "detectionbench [ACCOUNTS]" prints "<microseconds> <bytes>".
#include "server/anomaly/episodes.h"
#include "server/anomaly/geographicchangedetector.h"
#include "server/anomaly/requestspikedetector.h"
#include "server/anomaly/unusualendpointdetector.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <malloc.h>

using namespace postject;

namespace {

double processorSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

struct Detectors
{
    RequestSpikeDetector spikes;
    UnusualEndpointDetector endpoints;
    GeographicChangeDetector places;
    Episodes episodes;
    qint64 number = 0;
    qint64 findings = 0;

    void judge(AccountId account, TimePoint at, const QByteArray &path)
    {
        const ActivityRow row{.at = at, .ipAddress = "192.0.2.1", .endpoint = path};
        const LogEvent event{.account = account, .id = {++number}, .row = row};
        note(spikes.observe(event));
        note(endpoints.observe(event));
    }

    void note(const QList<Finding> &found)
    {
        for (const Finding &finding : found) {
            ++findings;
            episodes.add(finding, [] { return false; });
        }
    }

    void signIn(AccountId account, TimePoint at, const QByteArray &country)
    {
        const ActivityRow row{.at = at, .ipAddress = "192.0.2.1"};
        note(places.observe(LogEvent{
            .account = account, .id = {number}, .row = row, .login = LoginOutcome::Succeeded, .country = country}));
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const int accounts = argc > 1 ? std::atoi(argv[1]) : 5000;
    constexpr TimePoint kStart{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};
    const QList<QByteArray> paths{"/v1/auth/me",      "/v1/security/alerts", "/v1/messages",
                                  "/v1/billing/plan", "/v1/admin",           "/v1/api-keys"};
    const auto before = ::mallinfo2();
    const auto detectors = std::make_unique<Detectors>();
    qint64 events = 0;
    double seconds = 0;
    // Six requests an hour for a week, and a busy last hour, so that the average is asked for with each request.
    for (int hour = 0; hour <= 168; ++hour) {
        const double begun = processorSeconds();
        const int requests = hour < 168 ? 6 : 60;
        for (int i = 0; i < requests; ++i) {
            const TimePoint at = kStart + std::chrono::hours(hour) + std::chrono::minutes(i % 60);
            for (int account = 1; account <= accounts; ++account, ++events)
                detectors->judge(AccountId{account}, at, paths[i % paths.size()]);
        }
        for (int account = 1; hour % 56 == 0 && account <= accounts; ++account, ++events)
            detectors->signIn(AccountId{account}, kStart + std::chrono::hours(hour),
                              hour == 0    ? "DE"
                              : hour == 56 ? "FR"
                                           : "JP");
        seconds += processorSeconds() - begun;
    }
    detectors->episodes = {}; // they end within seconds
    const auto after = ::mallinfo2();
    const auto bytes = (after.uordblks + after.hblkhd) - (before.uordblks + before.hblkhd);
    std::fprintf(stderr, "%lld events of %d accounts, %lld findings\n", static_cast<long long>(events), accounts,
                 static_cast<long long>(detectors->findings));
    std::printf("%.3f %zu\n", seconds * 1e6 / static_cast<double>(events), bytes / static_cast<std::size_t>(accounts));
    return 0;
}
