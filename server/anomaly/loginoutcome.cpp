// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/loginoutcome.h"

#include "server/domain/rowaction.h"

namespace postject {

std::optional<LoginOutcome> loginOutcomeOf(const ActivityRow &row)
{
    if (hasAction(row, Action::ApiRequest)) {
        const bool isHalfDone =
            row.status == 401 && row.endpoint == "/v1/auth/login" && row.metadata.contains("\"two_factor_required\"");
        return isHalfDone ? std::optional(LoginOutcome::RightPassword) : std::nullopt;
    }
    if (hasAction(row, Action::Login))
        return LoginOutcome::Succeeded;
    if (hasAction(row, Action::LoginFailed)) {
        if (row.metadata.contains("\"reason\":\"current_password\""))
            return std::nullopt; // of somebody who is signed in
        return row.metadata.contains("\"reason\":\"two_factor\"") ? LoginOutcome::RightPassword
                                                                  : LoginOutcome::WrongPassword;
    }
    if (hasAction(row, Action::WhitelistRefused) && row.metadata.contains("\"during\":\"login\""))
        return LoginOutcome::RightPassword;
    return std::nullopt;
}

} // namespace postject
