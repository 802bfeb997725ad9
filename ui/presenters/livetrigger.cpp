// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/livetrigger.h"

#include "server/contract/action.h"

#include <algorithm>
#include <array>
#include <utility>

namespace postject::ui {

namespace {

constexpr int kPauseMs = 1000;

template <std::size_t Size>
bool isOneOf(const std::array<Action, Size> &actions, const QString &name)
{
    return std::ranges::any_of(actions, [&name](Action each) { return actionName(each) == name; });
}

} // namespace

LiveTrigger::LiveTrigger(ApiClient &client, What what, QObject *parent)
    : QObject(parent), m_client(client), m_what(what)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveTrigger::triggered);
    connect(&m_stream, &StreamKeeper::ended, this, [this] { m_wasCut = true; });
    connect(&m_stream, &StreamKeeper::opened, this, [this] {
        if (std::exchange(m_wasCut, false))
            m_pause.start();
    });
}

bool LiveTrigger::concerns(const ActivityEntry &entry) const
{
    if (m_what == What::OwnWhitelist)
        return isOneOf(std::array{Action::WhitelistAdded, Action::WhitelistRemoved}, entry.action);
    return isOneOf(std::array{Action::TwoFactorEnabled, Action::TwoFactorDisabled, Action::BackupCodeUsed,
                              Action::BackupCodesReplaced},
                   entry.action);
}

void LiveTrigger::open()
{
    if (m_stream.isOpen())
        return;
    m_wasCut = false;
    m_stream.open(
        [this](QObject *context, std::function<void()> opened, std::function<void(const ApiResult<void> &)> ended) {
            LiveWatcher watcher{.opened = std::move(opened), .ended = std::move(ended)};
            if (m_what == What::Blocks)
                watcher.blockChanged = [this](const BlockChange &) { m_pause.start(); };
            else
                watcher.logged = [this](const ActivityEntry &entry) {
                    if (concerns(entry))
                        m_pause.start();
                };
            watchLive(m_client, m_what == What::Blocks, context, std::move(watcher));
        });
}

void LiveTrigger::close()
{
    m_stream.close();
    m_pause.stop();
}

} // namespace postject::ui
