// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/alertwatch.h"

#include "ui/client/consoletime.h"

#include <ranges>

using namespace std::chrono_literals;

namespace postject::ui {

AlertWatch::AlertWatch(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(10s);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_wantsCount, false))
            ask();
    });
    connect(&m_stream, &StreamKeeper::opened, this, &AlertWatch::ask); // also for what happened while it was cut
}

AlertWatch::~AlertWatch() = default;

void AlertWatch::open(ApiClient &client, bool everyAccount)
{
    close();
    m_client.emplace(&client, everyAccount);
    m_stream.open(
        [this](QObject *context, std::function<void()> opened, std::function<void(const ApiResult<void> &)> ended) {
            m_client->watch(context, {.opened = std::move(opened),
                                      .alertChanged = [this](const QJsonObject &json) { onAlert(json); },
                                      .ended = std::move(ended)});
        });
}

void AlertWatch::close()
{
    m_stream.close();
    m_pause.stop();
    m_question.reset();
    m_wantsCount = false;
    m_total.reset();
    m_newest = {};
    m_newestIds.clear();
    m_client.reset();
}

void AlertWatch::ask()
{
    m_pause.start();
    m_question = std::make_unique<QObject>();
    m_client->openAlerts(m_question.get(), [this](const ApiResult<OpenAlerts> &answer) {
        if (answer)
            onAnswer(*answer);
    });
}

// The server says how many there are: an event doesn't say whether its alert was open before.
void AlertWatch::askSoon()
{
    if (m_pause.isActive())
        m_wantsCount = true;
    else
        ask();
}

void AlertWatch::onAnswer(const OpenAlerts &answer)
{
    const bool isFirst = !m_total;
    m_total = answer.total;
    for (const AlertEntry &alert : answer.newest | std::views::reverse) {
        if (isNew(alert) && !isFirst)
            Q_EMIT raised(alert);
    }
    Q_EMIT changed();
}

void AlertWatch::onAlert(const QJsonObject &json)
{
    const ApiResult<AlertEntry> alert = readAlert(json);
    if (!alert)
        return;
    askSoon();
    if (m_total && !alert->resolved && !alert->isSnoozed(consoletime::now()) && isNew(*alert))
        Q_EMIT raised(*alert);
}

// Once for each: the stream tells of an alert again when it is seen again, resolved, reopened or snoozed.
bool AlertWatch::isNew(const AlertEntry &alert)
{
    if (alert.createdAt < m_newest || (alert.createdAt == m_newest && m_newestIds.contains(alert.id)))
        return false;
    if (alert.createdAt > m_newest)
        m_newestIds.clear();
    m_newest = alert.createdAt;
    m_newestIds.insert(alert.id);
    return true;
}

} // namespace postject::ui
