// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/bruteforcedetector.h"

#include <algorithm>
#include <vector>

namespace postject {

namespace {

constexpr SettingKey<int> kAttempts("detection.bruteForce.attempts"_L1);
constexpr SettingKey<int> kWindowMinutes("detection.bruteForce.windowMinutes"_L1);
constexpr SettingKey<int> kBlockHours("detection.bruteForce.blockHours"_L1);

} // namespace

BruteForceSettings BruteForceSettings::of(const SettingValues &values)
{
    return {.attempts = values.get(kAttempts),
            .window = std::chrono::minutes(values.get(kWindowMinutes)),
            .block = std::chrono::hours(values.get(kBlockHours))};
}

BruteForceDetector::BruteForceDetector(BruteForceSettings settings) : m_settings(settings) {}

QByteArray BruteForceDetector::subjectOf(const IpAddress &address)
{
    return countedText(address);
}

void BruteForceDetector::add(Window &window, const Attempt &attempt) const
{
    // Events of one address may arrive out of order from an import; the window is about their times.
    window.insert(std::ranges::upper_bound(window, attempt.at, {}, &Attempt::at), attempt);
    const TimePoint newest = window.last().at;
    window.removeIf([&](const Attempt &each) { return each.at <= newest - m_settings.window; });
}

// What was dropped of a subject. After as many failures as block, its block was stored and counting began anew.
BruteForceDetector::Window BruteForceDetector::readBack(const QByteArray &subject, TimePoint at) const
{
    Window window;
    if (!m_past || m_droppedAt <= at - m_settings.window)
        return window;
    const QList<Attempt> attempts = m_past(subject, at - m_settings.window);
    for (const Attempt &attempt : attempts) {
        if (m_newest && attempt.at > *m_newest)
            break;
        add(window, attempt);
        if (window.size() >= m_settings.attempts)
            window.clear();
    }
    return window;
}

BruteForceDetector::Window &BruteForceDetector::windowOf(const QByteArray &subject, TimePoint at)
{
    const auto known = m_windows.find(subject);
    if (known != m_windows.end())
        return *known;
    if (m_windows.size() >= m_settings.addressesMax)
        dropOldest();
    return *m_windows.insert(subject, readBack(subject, at));
}

std::optional<BruteForceFinding> BruteForceDetector::failed(const IpAddress &address, TimePoint at,
                                                            std::optional<AccountId> account)
{
    const QByteArray subject = subjectOf(address);
    if (m_newest)
        m_newest = std::max(*m_newest, at);
    Window &window = windowOf(subject, at);
    add(window, {.at = at, .account = account});
    const TimePoint newest = window.last().at;
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

void BruteForceDetector::readAgain(const QByteArray &subject, TimePoint newest)
{
    m_windows.remove(subject);
    m_droppedAt = std::max(m_droppedAt, newest);
    if (m_newest)
        m_newest = std::max(*m_newest, newest);
}

void BruteForceDetector::readAllAgain(TimePoint newest)
{
    m_windows.clear();
    m_droppedAt = std::max(m_droppedAt, newest);
}

void BruteForceDetector::moveTimes(Milliseconds by, TimePoint now)
{
    for (Window &window : m_windows) {
        for (Attempt &attempt : window)
            attempt.at += by;
    }
    if (by < Milliseconds(0))
        m_newest = now;
}

void BruteForceDetector::forget(const QByteArray &subject)
{
    m_windows.remove(subject);
}

// Evicts the least recently used eighth at once, so that a new address stays cheap.
void BruteForceDetector::dropOldest()
{
    std::vector<TimePoint> newest;
    newest.reserve(static_cast<std::size_t>(m_windows.size()));
    for (const Window &window : std::as_const(m_windows))
        newest.push_back(window.last().at);
    const auto border = newest.begin() + static_cast<qsizetype>(newest.size() / 8);
    std::ranges::nth_element(newest, border);
    m_droppedAt = std::max(m_droppedAt, *border);
    m_windows.removeIf([limit = *border](const auto &entry) { return entry.value().last().at <= limit; });
}

} // namespace postject
