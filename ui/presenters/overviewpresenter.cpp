// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/overviewpresenter.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace postject::ui {

namespace {

constexpr auto kTick = 1s;    // between two pictures of what the stream brings
constexpr auto kMinute = 60s; // of this computer: no call, only what the time changes
constexpr qint64 kDaySeconds = 24 * 3600, kHourSeconds = 3600;

} // namespace

OverviewPresenter::OverviewPresenter(ApiClient *client, bool isAdministrator, QObject *parent, Now now)
    : QObject(parent),
      m_session(client),
      m_client(client, isAdministrator),
      m_isAdministrator(isAdministrator),
      m_now(std::move(now))
{
    m_timer.setInterval(kMinute);
    m_tick.setSingleShot(true);
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &OverviewPresenter::onTick);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPresenter::showDay);
    connect(&m_stream, &StreamKeeper::ended, this, [this] { m_wasCut = true; });
    connect(&m_stream, &StreamKeeper::opened, this, [this] {
        if (std::exchange(m_wasCut, false))
            refresh(); // what happened meanwhile
    });
}

OverviewPresenter::~OverviewPresenter() = default;

void OverviewPresenter::activate()
{
    m_timer.start();
    if (!m_stream.isOpen())
        openStream();
    refresh();
}

void OverviewPresenter::deactivate()
{
    m_timer.stop();
    m_stream.close();
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

QDateTime OverviewPresenter::serverNow() const
{
    return m_now().addSecs(m_client.api()->clockOffset().value_or(0s).count());
}

void OverviewPresenter::refresh()
{
    m_round = std::make_unique<QObject>();
    m_waiting = 0;
    QObject *round = m_round.get();
    m_session.me(round, into(&Overview::me));
    if (m_isAdministrator)
        m_client.blockedCount(round, into(&Overview::blocked));
    m_client.openAlerts(round, into(&Overview::alerts));
    m_client.logSize(round, into(&Overview::logSize));
    m_client.whitelist(round, into(&Overview::whitelist));
    m_client.twoFactor(round, into(&Overview::twoFactor));
    askForDay(round);
}

template <typename T>
std::function<void(ApiResult<T>)> OverviewPresenter::intoDay(std::function<void(const T &)> take,
                                                             std::function<void(const ApiError &)> fail)
{
    ++m_waiting;
    return [this, take = std::move(take), fail = std::move(fail)](const ApiResult<T> &answer) {
        if (answer) {
            take(*answer);
            showDay();
        } else {
            fail(answer.error());
            Q_EMIT changed();
        }
        finishOne();
    };
}

// The quarters of a day, and the minutes of its last hour, which leave it one by one.
void OverviewPresenter::askForDay(QObject *round)
{
    // Whole minutes of the server's clock: the bins then are the roll-ups' own.
    const QDateTime now = QDateTime::fromSecsSinceEpoch((serverNow().toSecsSinceEpoch() / 60 + 1) * 60, QTimeZone::UTC);
    const QDateTime hourAgo = now.addSecs(-kHourSeconds);
    const auto failDay = [this](const ApiError &error) { m_overview.lastDay.error = error; };
    const auto failLogins = [this](const ApiError &error) { m_overview.failedLogins.error = error; };
    m_client.usualHour(now, round,
                       intoDay<std::optional<double>>([this](const auto &usual) { m_day.setUsual(usual); }, failDay));
    m_client.histogram(now.addSecs(-kDaySeconds), now, RollingDay::kBins, {}, round,
                       intoDay<QList<ActivityBin>>(
                           [this, now](const auto &bins) {
                               m_day.setBins(bins, now);
                               m_overview.lastDay.error.reset();
                           },
                           failDay));
    m_client.histogram(
        hourAgo, now, RollingDay::kMinutes, {}, round,
        intoDay<QList<ActivityBin>>([this](const auto &minutes) { m_day.setMinutes(minutes); }, failDay));
    m_client.histogram(hourAgo, now, RollingDay::kMinutes, u"login_failed"_s, round,
                       intoDay<QList<ActivityBin>>(
                           [this](const auto &minutes) {
                               m_day.setFailedLogins(minutes);
                               m_overview.failedLogins.error.reset();
                           },
                           failLogins));
}

void OverviewPresenter::showDay()
{
    m_day.moveTo(serverNow());
    // What went wrong stays wrong until there is another answer: time alone makes nothing current.
    if (std::optional<LastDay> day = m_day.day())
        m_overview.lastDay.value = std::move(*day);
    if (const std::optional<qint64> count = m_day.failedLogins())
        m_overview.failedLogins.value = *count;
    Q_EMIT changed();
}

void OverviewPresenter::onTick()
{
    if (std::exchange(m_wantsAlerts, false))
        m_client.openAlerts(m_round.get(), into(&Overview::alerts));
    if (std::exchange(m_wantsBlocks, false))
        m_client.blockedCount(m_round.get(), into(&Overview::blocked));
    showDay();
}

void OverviewPresenter::openStream()
{
    m_stream.open(
        [this](QObject *context, std::function<void()> opened, std::function<void(const ApiResult<void> &)> ended) {
            LiveWatcher watcher{.opened = std::move(opened),
                                .logged = [this](const ActivityEntry &entry) { onLogged(entry); },
                                .alertChanged = [this](const QJsonObject &json) { onAlert(json); },
                                .ended = std::move(ended)};
            if (m_isAdministrator)
                watcher.blockChanged = [this](const BlockChange &change) { onBlock(change); };
            m_client.watch(context, std::move(watcher));
        });
}

void OverviewPresenter::onLogged(const ActivityEntry &entry)
{
    if (m_overview.logSize.value)
        ++*m_overview.logSize.value;
    if (entry.ipAddress != "local"_L1)
        m_day.add(entry);
    // Own settings changed, here or elsewhere: rare, and worth a call.
    const bool isOwn = m_overview.me.value && entry.accountId == m_overview.me.value->account.id;
    if (isOwn && entry.action.startsWith("whitelist_"_L1))
        m_client.whitelist(m_round.get(), into(&Overview::whitelist));
    else if (isOwn && (entry.action.startsWith("2fa_"_L1) || entry.action.startsWith("backup_code"_L1)))
        m_client.twoFactor(m_round.get(), into(&Overview::twoFactor));
    if (!m_tick.isActive())
        m_tick.start();
}

void OverviewPresenter::onAlert(const QJsonObject &json)
{
    const ApiResult<AlertEntry> alert = readAlert(json);
    if (!alert || !m_overview.alerts.value)
        return;
    // How many there are of each severity is the server's to say: one call for all that change within a tick.
    m_wantsAlerts = true;
    if (!m_tick.isActive())
        m_tick.start();
}

void OverviewPresenter::onBlock(const BlockChange &change)
{
    Q_UNUSED(change)
    m_wantsBlocks = true;
    if (!m_tick.isActive())
        m_tick.start();
}

void OverviewPresenter::finishOne()
{
    if (--m_waiting != 0)
        return;
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
