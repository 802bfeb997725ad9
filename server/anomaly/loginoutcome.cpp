// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/loginoutcome.h"

#include "server/contract/action.h"

namespace postject {

namespace {

bool is(const ActivityRow &row, Action action)
{
    return QLatin1StringView(row.action) == actionName(action);
}

} // namespace

std::optional<LoginOutcome> loginOutcomeOf(const ActivityRow &row)
{
    if (is(row, Action::ApiRequest)) {
        const bool isHalfDone =
            row.status == 401 && row.endpoint == "/v1/auth/login" && row.metadata.contains("\"two_factor_required\"");
        return isHalfDone ? std::optional(LoginOutcome::RightPassword) : std::nullopt;
    }
    if (is(row, Action::Login))
        return LoginOutcome::Succeeded;
    if (is(row, Action::LoginFailed)) {
        if (row.metadata.contains("\"reason\":\"current_password\""))
            return std::nullopt; // of somebody who is signed in
        return row.metadata.contains("\"reason\":\"two_factor\"") ? LoginOutcome::RightPassword
                                                                  : LoginOutcome::WrongPassword;
    }
    if (is(row, Action::WhitelistRefused) && row.metadata.contains("\"during\":\"login\""))
        return LoginOutcome::RightPassword;
    return std::nullopt;
}

} // namespace postject
