// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/streamkeeper.h"

namespace postject::ui {

namespace {
constexpr int kDoublingsMax = 5; // 32 times the first wait
}

StreamKeeper::StreamKeeper(QObject *parent) : QObject(parent)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &StreamKeeper::start);
}

StreamKeeper::~StreamKeeper() = default;

void StreamKeeper::open(Start start)
{
    m_start = std::move(start);
    m_doublings = 0;
    this->start();
}

void StreamKeeper::close()
{
    m_retry.stop();
    m_call.reset();
    m_isLive = false;
    m_refusal.reset();
}

void StreamKeeper::start()
{
    close();
    m_call = std::make_unique<QObject>();
    m_start(
        m_call.get(),
        [this] {
            m_isLive = true;
            m_doublings = 0;
            Q_EMIT opened();
        },
        [this](const ApiResult<void> &why) { onEnded(why); });
}

void StreamKeeper::onEnded(const ApiResult<void> &why)
{
    m_call.release()->deleteLater(); // its callback is under way
    m_isLive = false;
    // Asking again would only be another entry of the log.
    if (!why && (why.error().status == 401 || why.error().status == 403))
        m_refusal = why.error();
    else
        m_retry.start(m_firstWait * (1 << m_doublings));
    m_doublings = qMin(m_doublings + 1, kDoublingsMax);
    Q_EMIT ended();
}

} // namespace postject::ui
