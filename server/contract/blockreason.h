// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the reason of a block says that the server made by itself, "5 failed logins within 1 hour", and where an import
// made it ", in the imported log 1a2b3c4d": for clients that say it in another language. Pure.
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace postject {

struct BlockReason
{
    int attempts = 0;
    std::chrono::minutes window{};
    QString import = {}; // its short id; "" for none

    bool operator==(const BlockReason &) const = default;
};

std::optional<BlockReason> readBlockReason(const QString &text); // nothing: somebody typed it

} // namespace postject
