// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/bruteforcedetector.h"

#include <algorithm>

namespace postject {

BruteForceDetector::BruteForceDetector(BruteForceSettings settings) : m_settings(settings) {}

QByteArray BruteForceDetector::subjectOf(const IpAddress &address)
{
    return address.isIPv4() ? address.toByteArray() : IpNetwork(address, 64).toByteArray();
}

std::optional<BruteForceFinding> BruteForceDetector::failed(const IpAddress &address, TimePoint at,
                                                            std::optional<AccountId> account)
{
    const QByteArray subject = subjectOf(address);
    if (!m_windows.contains(subject) && m_windows.size() >= m_settings.addressesMax)
        forgetOldest();
    QList<Attempt> &window = m_windows[subject];
    window.append({at, account});
    // Events of one address may arrive out of order from an import; the window is about their times.
    std::ranges::stable_sort(window, {}, &Attempt::at);
    const TimePoint newest = window.last().at;
    window.removeIf([&](const Attempt &each) { return each.at <= newest - m_settings.window; });
    if (window.size() < m_settings.attempts)
        return std::nullopt;

    BruteForceFinding finding{.subject = subject,
                              .attempts = static_cast<int>(window.size()),
                              .at = newest,
                              .window = m_settings.window,
                              .blockedUntil = newest + m_settings.block,
                              .accounts = {}};
    for (const Attempt &each : std::as_const(window)) {
        if (each.account && !finding.accounts.contains(*each.account))
            finding.accounts.append(*each.account);
    }
    return finding;
}

void BruteForceDetector::withdraw(const IpAddress &address, TimePoint at)
{
    const auto window = m_windows.find(subjectOf(address));
    if (window == m_windows.end())
        return;
    if (const auto attempt = std::ranges::find(*window, at, &Attempt::at); attempt != window->end())
        window->erase(attempt);
    if (window->isEmpty())
        m_windows.erase(window);
}

void BruteForceDetector::forget(const QByteArray &subject)
{
    m_windows.remove(subject);
}

void BruteForceDetector::forgetOldest()
{
    const auto oldest =
        std::ranges::min_element(m_windows, {}, [](const QList<Attempt> &window) { return window.last().at; });
    if (oldest != m_windows.end())
        m_windows.erase(oldest);
}

} // namespace postject
