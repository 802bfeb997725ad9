// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/anomalypresenter.h"

#include "ui/client/consoletime.h"

#include <utility>

namespace postject::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kAveragesAge = 1h; // after which they are taken anew
constexpr auto kSoon = 1min;      // after which figures that lack something are
constexpr auto kPatience = 10min; // after a failure
constexpr auto kGapMax = 5min;    // the computer slept, or its clock was set

std::chrono::minutes stepOf(AnomalyPresenter::Range range)
{
    switch (range) {
    case AnomalyPresenter::Range::Hour:
    case AnomalyPresenter::Range::SixHours:
        return 1min;
    case AnomalyPresenter::Range::Day:
        return 5min;
    case AnomalyPresenter::Range::Week:
        return 60min;
    case AnomalyPresenter::Range::Month:
        break;
    }
    return 6 * 60min;
}

} // namespace

std::chrono::hours AnomalyPresenter::lengthOf(Range range)
{
    switch (range) {
    case Range::Hour:
        return 1h;
    case Range::SixHours:
        return 6h;
    case Range::Day:
        return 24h;
    case Range::Week:
        return 7 * 24h;
    case Range::Month:
        break;
    }
    return 30 * 24h;
}

AnomalyPresenter::AnomalyPresenter(MetricsSource &source, bool isAdministrator, Now now, QObject *parent)
    : QObject(parent), m_source(source), m_isAdministrator(isAdministrator), m_now(std::move(now))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &AnomalyPresenter::loadWhenWatched);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &AnomalyPresenter::tick);
    connect(&m_stream, &StreamKeeper::opened, this, &AnomalyPresenter::onOpened);
    connect(&m_stream, &StreamKeeper::ended, this, &AnomalyPresenter::onEnded);
}

AnomalyPresenter::~AnomalyPresenter() = default;

TimePoint AnomalyPresenter::now() const
{
    return m_now ? m_now() : consoletime::now();
}

AnomalyPresenter::Liveness AnomalyPresenter::liveness() const
{
    if (m_paused)
        return Liveness::Paused;
    if (m_stream.refusal())
        return Liveness::Refused;
    if (m_isInStep && m_status.state == PageState::Ready)
        return Liveness::Live;
    return m_wasLive ? Liveness::Lost : Liveness::Waiting;
}

void AnomalyPresenter::activate()
{
    m_isActive = true;
    m_tick.start();
    if (m_stream.isLive())
        load();
    else
        watchAndLoad();
    tellLiveness();
}

void AnomalyPresenter::deactivate()
{
    m_isActive = false;
    m_tick.stop();
    m_patience.stop();
    m_stream.close();
    m_call.reset();
    m_waiting.clear();
    m_isLoadWanted = false;
    m_isInStep = m_wasLive = false;
    tellLiveness();
}

void AnomalyPresenter::resume()
{
    if (m_isActive && !m_stream.isLive())
        watchAndLoad();
}

void AnomalyPresenter::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_paused.reset();
    Q_EMIT rangeChanged();
    if (m_isActive && !m_isLoadWanted)
        load();
    tellLiveness();
}

void AnomalyPresenter::setPaused(bool paused)
{
    if (paused == m_paused.has_value() || (paused && m_figures.isEmpty()))
        return;
    if (paused) {
        m_paused = m_figures;
        m_pausedAt = now();
    } else {
        m_paused.reset();
        m_hasNews = false;
        Q_EMIT figuresChanged(false);
    }
    tellLiveness();
}

// What is logged between the figures and the opening of the stream would be in neither.
void AnomalyPresenter::watchAndLoad()
{
    m_isLoadWanted = true;
    m_call.reset();
    m_waiting.clear();
    m_patience.start();
    m_stream.open(
        [this](QObject *context, std::function<void()> opened, std::function<void(const ApiResult<void> &)> ended) {
            m_source.watch(m_isAdministrator, context,
                           {.opened = std::move(opened),
                            .logged = [this](const ActivityEntry &entry) { onLogged(entry); },
                            .blockChanged = [this](const BlockChange &change) { onBlockChanged(change); },
                            .ended = std::move(ended)});
        });
}

void AnomalyPresenter::loadWhenWatched()
{
    m_patience.stop();
    if (std::exchange(m_isLoadWanted, false))
        load();
}

void AnomalyPresenter::load()
{
    if (m_figures.isEmpty())
        setStatus({PageState::Loading});
    m_waiting.clear();
    m_call = std::make_unique<QObject>();
    m_source.metrics(lengthOf(m_range), stepOf(m_range), m_isAdministrator, m_call.get(),
                     [this](const ApiResult<Metrics> &answer) {
                         m_call.release()->deleteLater(); // its callback is under way
                         take(answer);
                         tellLiveness();
                     });
    tellLiveness();
}

void AnomalyPresenter::take(const ApiResult<Metrics> &answer)
{
    // By this computer's clock the period lay elsewhere than by the server's. With this answer the difference is known.
    const bool isOtherTime = answer ? answer->requests.isEmpty() : answer.error().status == 400;
    if (isOtherTime && !std::exchange(m_isRepeated, true))
        return load();
    m_isRepeated = false;
    const QList<ActivityEntry> waiting = std::exchange(m_waiting, {});
    if (!answer) {
        m_takenAt = now() - kAveragesAge + kPatience;
        return fail(answer.error());
    }
    m_takenAt = m_asOf = now();
    m_serverAhead = answer->until - m_takenAt;
    m_figures = AnomalyFigures(*answer, lengthOf(m_range));
    for (const ActivityEntry &entry : waiting)
        m_figures.add(entry); // leaves out what the figures hold already
    m_isInStep = m_stream.isLive();
    m_hasNews = false;
    if (std::exchange(m_hasMissed, false))
        m_takenAt -= kAveragesAge - kSoon;
    setStatus({PageState::Ready});
    Q_EMIT figuresChanged(true);
}

// Figures are never shown as current after a refusal; after another failure those that there are stay to be read.
void AnomalyPresenter::fail(const ApiError &error)
{
    if (const std::optional<PageStatus> status = statusAfter(error, !m_figures.isEmpty())) {
        if (status->state == PageState::Forbidden) {
            m_figures = {};
            m_paused.reset();
        }
        setStatus(*status);
    }
}

// New figures may be on their way: the former ones go on, and the new ones will need the row, too.
void AnomalyPresenter::onLogged(const ActivityEntry &entry)
{
    if (m_isInStep)
        m_hasNews = m_figures.add(entry) || m_hasNews;
    if (!m_call && !m_isLoadWanted)
        return;
    m_hasMissed = m_hasMissed || m_waiting.size() >= kWaitingMax;
    if (!m_hasMissed)
        m_waiting.append(entry);
}

void AnomalyPresenter::onBlockChanged(const BlockChange &change)
{
    m_hasNews = m_figures.setBlock(change) || m_hasNews;
}

// A stream that was taken up again has missed what was logged meanwhile.
void AnomalyPresenter::onOpened()
{
    if (m_isLoadWanted)
        loadWhenWatched();
    else
        load();
    tellLiveness();
}

void AnomalyPresenter::onEnded()
{
    m_isInStep = false;
    const std::optional<ApiError> &refusal = m_stream.refusal();
    if (refusal && refusal->status == 403) {
        m_isLoadWanted = false;
        m_call.reset();
        fail(*refusal);
    } else {
        loadWhenWatched();
    }
    tellLiveness();
}

void AnomalyPresenter::tick()
{
    if (!m_isInStep)
        return;
    const TimePoint here = now();
    const bool hasSlept = here - m_asOf > kGapMax || here < m_asOf - kGapMax;
    if (hasSlept) { // and so may have the connection, without anybody having noticed
        m_isInStep = false;
        return load();
    }
    m_asOf = here;
    if (!m_call && here - m_takenAt >= kAveragesAge)
        load();
    m_hasNews = m_figures.advance(serverNow()) || m_hasNews;
    if (!m_paused && std::exchange(m_hasNews, false))
        Q_EMIT figuresChanged(false);
}

void AnomalyPresenter::setStatus(const PageStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(status);
}

void AnomalyPresenter::tellLiveness()
{
    m_wasLive = m_wasLive || liveness() == Liveness::Live;
    if (std::exchange(m_told, liveness()) != liveness())
        Q_EMIT livenessChanged();
}

} // namespace postject::ui
