// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines that come again and again: which of them is worth writing. Any thread, one at a time. Bounded: of many
// different lines those are forgotten that were written longest ago, and are then written anew.
#pragma once

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace postject {

class RepeatedLines
{
public:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::minutes kSilence{1};
    static constexpr std::size_t kLines = 32;

    // How often the line came since it was last written, this time not counted; nothing: it is not to be written.
    std::optional<int> take(const QByteArray &line, Time now)
    {
        const auto known = std::ranges::find(m_lines, line, &Line::text);
        if (known != m_lines.end() && now - known->writtenAt < kSilence) {
            ++known->unwritten;
            return std::nullopt;
        }
        const int unwritten = known == m_lines.end() ? 0 : known->unwritten;
        if (known != m_lines.end())
            m_lines.erase(known);
        else if (m_lines.size() == kLines)
            m_lines.erase(m_lines.begin());
        m_lines.push_back({.text = line, .writtenAt = now});
        return unwritten;
    }

private:
    struct Line
    {
        QByteArray text;
        Time writtenAt;
        int unwritten = 0;
    };

    std::vector<Line> m_lines; // by the time of writing
};

} // namespace postject
