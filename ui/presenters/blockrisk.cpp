// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/blockrisk.h"

#include <QJsonArray>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Cidr> read(const QString &text)
{
    const auto cidr = Cidr::parse(text);
    return cidr ? std::optional(*cidr) : std::nullopt;
}

// The server blocks the /64 that an IPv6 address lies in.
std::optional<Cidr> blockedBy(const QString &address)
{
    const std::optional<Cidr> single = read(address);
    return single && !single->isIPv4() && single->isSingle() ? read(address + u"/64"_s) : single;
}

bool meet(const Cidr &a, const Cidr &b)
{
    return a.contains(b) || b.contains(a);
}

} // namespace

BlockRisk::BlockRisk(ApiClient &client, QObject *parent) : QObject(parent), m_whitelist(client), m_settings(client) {}

void BlockRisk::load()
{
    m_awaited += 2;
    m_whitelist.list(this, [this](const ApiResult<WhitelistAnswer> &answer) {
        const auto told = qScopeGuard([this] { answered(); });
        if (!answer)
            return;
        m_own = read(answer->clientIp);
        m_allowed.clear();
        for (const WhitelistEntry &each : answer->entries) {
            if (const std::optional<Cidr> range = read(each.entry))
                m_allowed.append(*range);
        }
    });
    m_settings.list(this, [this](const ApiResult<SettingsListing> &answer) {
        const auto told = qScopeGuard([this] { answered(); });
        if (!answer)
            return;
        m_proxies.clear();
        for (const ServerSetting &each : answer->settings) {
            if (each.name != "proxies.trusted"_L1)
                continue;
            for (const QJsonValue proxy : each.value.toArray()) {
                if (const std::optional<Cidr> range = read(proxy.toString()))
                    m_proxies.append(*range);
            }
        }
    });
}

void BlockRisk::answered()
{
    if (--m_awaited > 0 || !m_waiting)
        return;
    const auto waiting = std::exchange(m_waiting, nullptr);
    waiting();
}

void BlockRisk::whenKnown(std::function<void()> next)
{
    if (m_awaited == 0)
        return next();
    m_waiting = std::move(next);
}

bool BlockRisk::stopWaiting()
{
    return std::exchange(m_waiting, nullptr) != nullptr;
}

QString BlockRisk::warning(const QString &address) const
{
    const std::optional<Cidr> target = blockedBy(address);
    if (!target)
        return {};
    const auto hits = [&target](const Cidr &range) { return meet(*target, range); };
    const bool isLoopback = hits(*read(u"127.0.0.0/8"_s)) || hits(*read(u"::1"_s));
    if (isLoopback)
        return tr("%1 is this computer's own address: programs on the server's computer would be refused.")
            .arg(address);
    if (m_own && hits(*m_own))
        return tr("%1 is the address that you use now: you would be refused yourself.").arg(address);
    if (std::ranges::any_of(m_proxies, hits))
        return tr("%1 is a trusted proxy: a block of it refuses nobody behind it, or everybody.").arg(address);
    if (std::ranges::any_of(m_allowed, hits))
        return tr("%1 is on your whitelist, and would be refused all the same.").arg(address);
    return {};
}

QStringList BlockRisk::warnings(const QStringList &addresses) const
{
    QStringList all;
    for (const QString &each : addresses)
        all.append(warning(each));
    all.removeAll(QString());
    return all;
}

} // namespace postject::ui
