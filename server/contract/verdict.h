// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an alert turned out to be, as whoever resolved it judged.
#pragma once

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>

namespace postject {

enum class Verdict { Real = 0, False = 1, Expected = 2, Test = 3 };

using namespace Qt::Literals::StringLiterals;

inline constexpr std::array kVerdictNames{"real"_L1, "false"_L1, "expected"_L1, "test"_L1};
static_assert(kVerdictNames.size() == static_cast<std::size_t>(Verdict::Test) + 1);

constexpr QLatin1StringView verdictName(Verdict verdict)
{
    return kVerdictNames[static_cast<std::size_t>(verdict)];
}

constexpr std::optional<Verdict> verdictOf(QLatin1StringView name)
{
    const auto *const found = std::ranges::find(kVerdictNames, name);
    if (found == kVerdictNames.end())
        return std::nullopt;
    return static_cast<Verdict>(found - kVerdictNames.begin());
}

} // namespace postject
