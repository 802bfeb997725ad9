// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which action a row of the log tells of. Pure.
#pragma once

#include "server/contract/action.h"
#include "server/domain/records.h"

namespace postject {

inline bool hasAction(const ActivityRow &row, Action action)
{
    return QLatin1StringView(row.action) == actionName(action);
}

// A wrong password, or a wrong code after a right one.
inline bool isFailedSignIn(const ActivityRow &row)
{
    return hasAction(row, Action::LoginFailed) || hasAction(row, Action::TwoFactorFailed);
}

} // namespace postject
