// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks of a request, in their order, and what the one that refused it leaves in the request's row: a member
// "decision" of the row's metadata, {"check", "outcome", "rule"}. A row without one passed every check. Pure.
#pragma once

#include "server/core/result.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace postject {

enum class Check { Transport, Address, Block, Route, Credentials, Whitelist, Role, Limits, Parameters, Handler };

inline constexpr std::array kCheckNames{"transport", "address", "block",  "route",      "credentials",
                                        "whitelist", "role",    "limits", "parameters", "handler"};

// Where a handler refuses with this code.
constexpr Check checkOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
    case ErrorCode::InvalidIp:
    case ErrorCode::PayloadTooLarge:
    case ErrorCode::UnsupportedMediaType:
        return Check::Parameters;
    default:
        return Check::Handler;
    }
}

struct Decision
{
    Check check = Check::Handler;
    QByteArray outcome = {}; // name of the error
    QString rule = {};       // what was answered, at most 200 characters
};

Decision decisionOf(Check check, const Error &error);
// metadata: a JSON object.
QByteArray withDecision(const QByteArray &metadata, const Decision &decision);
std::optional<Decision> readDecision(const QByteArray &metadata);

} // namespace postject
