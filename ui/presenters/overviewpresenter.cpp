// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/overviewpresenter.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace postject::ui {

namespace {

constexpr auto kInterval = 60s;
constexpr int kBins = 96; // quarters of an hour: the last hour is the last four
constexpr qint64 kDaySeconds = 24 * 3600, kHourSeconds = 3600;

LastDay summarise(const QList<ActivityBin> &bins, const QDateTime &now)
{
    LastDay day{.bins = bins};
    const QDateTime hourAgo = now.addSecs(-kHourSeconds);
    qint64 before = 0;
    for (const ActivityBin &bin : bins) {
        if (bin.start >= hourAgo) {
            day.lastHour += bin.requests;
            day.lastHourFailed += bin.failed;
        } else {
            before += bin.requests;
        }
    }
    day.hourlyAverage = double(before) / 23.0;
    return day;
}

} // namespace

OverviewPresenter::OverviewPresenter(ApiClient *client, bool isAdministrator, QObject *parent, Now now)
    : QObject(parent),
      m_session(client),
      m_client(client, isAdministrator),
      m_isAdministrator(isAdministrator),
      m_now(std::move(now))
{
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPresenter::refresh);
}

OverviewPresenter::~OverviewPresenter() = default;

void OverviewPresenter::activate()
{
    m_timer.start();
    refresh();
}

void OverviewPresenter::deactivate()
{
    m_timer.stop();
}

template <typename T>
std::function<void(ApiResult<T>)> OverviewPresenter::into(Figure<T> Overview::*figure)
{
    ++m_waiting;
    return [this, figure](ApiResult<T> answer) {
        Figure<T> &target = m_overview.*figure;
        if (answer) {
            target.value = std::move(*answer);
            target.error.reset();
        } else {
            target.error = answer.error();
        }
        Q_EMIT changed();
        finishOne();
    };
}

void OverviewPresenter::refresh()
{
    m_round = std::make_unique<QObject>();
    m_waiting = 0;
    QObject *round = m_round.get();
    // Whole minutes of the server's clock: the bins then are the roll-ups' own.
    const QDateTime here = m_now().addSecs(m_client.api()->clockOffset().value_or(0s).count());
    const QDateTime now = QDateTime::fromSecsSinceEpoch((here.toSecsSinceEpoch() / 60 + 1) * 60, QTimeZone::UTC);

    m_session.me(round, into(&Overview::me));
    if (m_isAdministrator)
        m_client.blockedCount(round, into(&Overview::blocked));
    m_client.openAlerts(round, into(&Overview::alerts));
    m_client.logSize(round, into(&Overview::logSize));
    m_client.failedLogins(now.addSecs(-kHourSeconds), round, into(&Overview::failedLogins));
    m_client.whitelist(round, into(&Overview::whitelist));
    m_client.twoFactor(round, into(&Overview::twoFactor));
    m_client.histogram(now.addSecs(-kDaySeconds), now, kBins, round,
                       [done = into(&Overview::lastDay), now](const ApiResult<QList<ActivityBin>> &answer) {
                           done(answer.transform([&](const auto &bins) { return summarise(bins, now); }));
                       });
}

void OverviewPresenter::finishOne()
{
    if (--m_waiting > 0)
        return;
    m_updatedAt = m_now();
    Q_EMIT roundFinished();
}

PageStatus OverviewPresenter::status() const
{
    const auto &o = m_overview;
    const bool any = o.alerts.value || o.logSize.value || o.failedLogins.value || o.lastDay.value ||
                     o.whitelist.value || o.twoFactor.value || o.me.value;
    if (any)
        return {PageState::Ready};
    const bool allFailed = o.alerts.error && o.logSize.error && o.failedLogins.error && o.lastDay.error &&
                           o.whitelist.error && o.twoFactor.error && o.me.error;
    if (!allFailed)
        return {PageState::Loading};
    const bool refused = o.me.error->status == 403;
    return {refused ? PageState::Forbidden : PageState::Failed, o.me.error};
}

} // namespace postject::ui
