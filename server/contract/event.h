// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an event of another service may be, whether it is reported or imported. Pure; any thread.
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <chrono>

namespace postject {

inline constexpr std::chrono::minutes kEventFutureMax{5}; // ahead of the clock; beyond, it is not believed
inline constexpr qsizetype kEventTextMaxBytes = 512;      // of a user agent and an endpoint
inline constexpr qsizetype kEventMetadataMaxBytes = 4096; // as compact JSON
inline constexpr qsizetype kEventActionMaxBytes = 64;

inline bool isActionName(QByteArrayView text)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    };
    return !text.isEmpty() && text.size() <= kEventActionMaxBytes && std::ranges::all_of(text, isAllowed);
}

} // namespace postject
