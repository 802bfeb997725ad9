// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/noticegate.h"

using namespace std::chrono_literals;

namespace postject::ui {

namespace {
constexpr auto kBetween = 10s;
constexpr auto kPause = 1h;
} // namespace

NoticeGate::NoticeGate(QObject *parent, Now now) : QObject(parent), m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeGate::deliver);
}

void NoticeGate::add(const AlertEntry &alert)
{
    const bool isSerious = alert.severity == "high"_L1 || alert.severity == "critical"_L1;
    if (!isSerious || m_isActive || isPaused())
        return;
    m_waiting.append(alert);
    deliver();
}

void NoticeGate::setWindowActive(bool active)
{
    m_isActive = active;
    if (active)
        clear();
}

void NoticeGate::setPaused(bool paused)
{
    m_pausedUntil = paused ? std::optional(m_now() + kPause) : std::nullopt;
    if (paused)
        clear();
}

bool NoticeGate::isPaused() const
{
    return m_pausedUntil && m_now() < *m_pausedUntil;
}

void NoticeGate::deliver()
{
    if (m_waiting.isEmpty())
        return;
    const Moment now = m_now();
    if (m_last && now < *m_last + kBetween)
        return m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(*m_last + kBetween - now));
    m_last = now;
    Q_EMIT due(std::exchange(m_waiting, {}));
}

void NoticeGate::clear()
{
    m_waiting.clear();
    m_timer.stop();
}

} // namespace postject::ui
