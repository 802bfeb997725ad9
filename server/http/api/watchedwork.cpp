// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/api/watchedwork.h"

#include "server/http/transport/channel.h"

namespace postject {

namespace {
constexpr std::chrono::milliseconds kReviewInterval{200};
} // namespace

WatchedWork::WatchedWork(const char *name, int perAccount, int inAll, const AccessControl &access)
    : m_access(access), m_slots(perAccount, inAll), m_workers(name, inAll)
{
    m_review.setInterval(kReviewInterval);
    QObject::connect(&m_review, &QTimer::timeout, &m_review, [this] { review(); });
}

WatchedWork::~WatchedWork()
{
    endAll();
}

Result<Slots::Slot> WatchedWork::admit(AccountId account)
{
    return m_slots.take(account).transform_error([](Slots::Full) {
        return Error{.code = ErrorCode::Busy, .detail = u"Another one still runs."_s, .retryAfterSeconds = 5};
    });
}

std::shared_ptr<const std::atomic<bool>> WatchedWork::watch(const Request &request)
{
    auto stop = std::make_shared<std::atomic<bool>>(false);
    m_watched.push_back(
        {.caller = *request.caller, .client = request.client, .connection = request.connection, .stop = stop});
    if (!m_review.isActive())
        m_review.start();
    return stop;
}

void WatchedWork::review()
{
    std::erase_if(m_watched, [](const Watched &each) { return each.stop.expired(); });
    for (const Watched &each : m_watched) {
        const bool isGone = !each.connection || !each.connection->peer();
        if (const auto stop = each.stop.lock(); stop && (isGone || m_access.whyEnds(each.caller, each.client)))
            stop->store(true);
    }
    if (m_watched.empty())
        m_review.stop();
}

void WatchedWork::endAll()
{
    for (const Watched &each : m_watched) {
        if (const auto stop = each.stop.lock())
            stop->store(true);
    }
}

} // namespace postject
