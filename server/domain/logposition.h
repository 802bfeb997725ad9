// SPDX-License-Identifier: GPL-3.0-or-later
//
// A place in the log: some rows lie before it, all others behind it. The log is one chain, so that the first row behind
// says it all; of several chains it would be one row each, and nobody else would notice. Value.
#pragma once

#include "server/contract/ids.h"

#include <limits>

namespace postject {

class LogPosition
{
public:
    static constexpr LogPosition before(ActivityId row) { return LogPosition(row); }
    // Behind every row, also those that are still to come.
    static constexpr LogPosition end() { return LogPosition(ActivityId{std::numeric_limits<qint64>::max()}); }

    constexpr bool isBehind(ActivityId row) const { return row < m_next; }
    constexpr ActivityId nextRow() const { return m_next; } // the first behind it, for statements

private:
    explicit constexpr LogPosition(ActivityId next) : m_next(next) {}

    ActivityId m_next;
};

} // namespace postject
