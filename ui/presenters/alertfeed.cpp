// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/alertfeed.h"

namespace postject::ui {

namespace {
constexpr int kDoublingsMax = 5; // 32 times the first wait
}

AlertFeed::AlertFeed(AlertSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &AlertFeed::start);
}

AlertFeed::~AlertFeed() = default;

void AlertFeed::open(const QString &account)
{
    m_account = account;
    m_doublings = 0;
    start();
}

void AlertFeed::close()
{
    m_retry.stop();
    m_call.reset();
    m_isLive = false;
}

void AlertFeed::start()
{
    close();
    m_call = std::make_unique<QObject>();
    m_source.watch(m_account, m_call.get(),
                   {.opened =
                        [this] {
                            m_isLive = true;
                            m_doublings = 0;
                            Q_EMIT opened();
                        },
                    .changed = [this](const AlertEntry &alert) { Q_EMIT changed(alert); },
                    .ended = [this](const ApiResult<void> &answer) { onEnded(answer); }});
}

void AlertFeed::onEnded(const ApiResult<void> &answer)
{
    m_call.release()->deleteLater(); // its callback is under way
    m_isLive = false;
    // Asking again would only be another entry of the log.
    const bool isRefused = !answer && (answer.error().status == 401 || answer.error().status == 403);
    if (!isRefused)
        m_retry.start(m_firstWait * (1 << m_doublings));
    m_doublings = qMin(m_doublings + 1, kDoublingsMax);
    Q_EMIT ended();
}

} // namespace postject::ui
