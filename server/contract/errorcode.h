// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stable machine names of every error answer (member "code" of problem+json, RFC 9457), with their HTTP status.
#pragma once

#include <QLatin1StringView>

#include <array>
#include <optional>

namespace postject {

enum class ErrorCode {
    InvalidRequest,
    InvalidIp,
    InvalidCredentials,
    TwoFactorRequired,
    InvalidTwoFactorToken,
    TwoFactorAlreadyEnabled,
    TwoFactorNotGenerated,
    TwoFactorNotEnabled,
    Unauthenticated,
    ReauthRequired,
    Forbidden,
    TwoFactorSetupRequired,
    IpBlocked,
    IpNotWhitelisted,
    WouldLockOut,
    NotFound,
    MethodNotAllowed,
    AlreadyWhitelisted,
    NotWhitelisted,
    WhitelistFull,
    AlreadyExists,
    LastAdministrator,
    SetByConfiguration,
    ApiKeysFull,
    ExceptionsFull,
    TooManyRequests,
    Busy,
    PayloadTooLarge,
    UnsupportedMediaType,
    UriTooLong,
    HeaderTooLarge,
    RequestTimeout,
    NotImplemented,
    VersionNotSupported,
    ExpectationFailed,
    AuditUnavailable,
    InternalError,
};

struct ErrorKind
{
    ErrorCode code;
    QLatin1StringView name;
    int status;
    QLatin1StringView title;
};

using namespace Qt::Literals::StringLiterals;

// clang-format off
inline constexpr std::array kErrorKinds{
    ErrorKind{ErrorCode::InvalidRequest, "invalid_request"_L1, 400, "The request is not valid"_L1},
    ErrorKind{ErrorCode::InvalidIp, "invalid_ip"_L1, 400, "Not an address or CIDR range"_L1},
    ErrorKind{ErrorCode::InvalidCredentials, "invalid_credentials"_L1, 401, "The e-mail or the password is wrong"_L1},
    ErrorKind{ErrorCode::TwoFactorRequired, "two_factor_required"_L1, 401, "A two-factor code is required"_L1},
    ErrorKind{ErrorCode::InvalidTwoFactorToken, "invalid_two_factor_token"_L1, 401, "The two-factor code is not valid"_L1},
    ErrorKind{ErrorCode::TwoFactorAlreadyEnabled, "two_factor_already_enabled"_L1, 409, "Two-factor is already on"_L1},
    ErrorKind{ErrorCode::TwoFactorNotGenerated, "two_factor_not_generated"_L1, 400, "No two-factor secret is waiting"_L1},
    ErrorKind{ErrorCode::TwoFactorNotEnabled, "two_factor_not_enabled"_L1, 409, "Two-factor is not on"_L1},
    ErrorKind{ErrorCode::Unauthenticated, "unauthenticated"_L1, 401, "Sign in first"_L1},
    ErrorKind{ErrorCode::ReauthRequired, "reauth_required"_L1, 401, "Sign in again for that"_L1},
    ErrorKind{ErrorCode::Forbidden, "forbidden"_L1, 403, "This account may not do that"_L1},
    ErrorKind{ErrorCode::TwoFactorSetupRequired, "two_factor_setup_required"_L1, 403, "A second factor must be set up first"_L1},
    ErrorKind{ErrorCode::IpBlocked, "ip_blocked"_L1, 403, "This address is blocked"_L1},
    ErrorKind{ErrorCode::IpNotWhitelisted, "ip_not_whitelisted"_L1, 403, "This address is not on the whitelist"_L1},
    ErrorKind{ErrorCode::WouldLockOut, "would_lock_out"_L1, 409, "The change would shut this address out"_L1},
    ErrorKind{ErrorCode::NotFound, "not_found"_L1, 404, "Not found"_L1},
    ErrorKind{ErrorCode::MethodNotAllowed, "method_not_allowed"_L1, 405, "Method not allowed"_L1},
    ErrorKind{ErrorCode::AlreadyWhitelisted, "already_whitelisted"_L1, 409, "Already on the whitelist"_L1},
    ErrorKind{ErrorCode::NotWhitelisted, "not_whitelisted"_L1, 404, "Not on the whitelist"_L1},
    ErrorKind{ErrorCode::WhitelistFull, "whitelist_full"_L1, 409, "The whitelist is full"_L1},
    ErrorKind{ErrorCode::AlreadyExists, "already_exists"_L1, 409, "Already exists"_L1},
    ErrorKind{ErrorCode::LastAdministrator, "last_administrator"_L1, 409, "The last administrator stays"_L1},
    ErrorKind{ErrorCode::SetByConfiguration, "set_by_configuration"_L1, 409, "Set by the configuration"_L1},
    ErrorKind{ErrorCode::ApiKeysFull, "api_keys_full"_L1, 409, "The account has all the API keys it may have"_L1},
    ErrorKind{ErrorCode::ExceptionsFull, "exceptions_full"_L1, 409, "All the exceptions that there may be"_L1},
    ErrorKind{ErrorCode::TooManyRequests, "too_many_requests"_L1, 429, "Too many requests"_L1},
    ErrorKind{ErrorCode::Busy, "busy"_L1, 503, "The server is busy"_L1},
    ErrorKind{ErrorCode::PayloadTooLarge, "payload_too_large"_L1, 413, "The request body is too large"_L1},
    ErrorKind{ErrorCode::UnsupportedMediaType, "unsupported_media_type"_L1, 415, "The body must be JSON"_L1},
    ErrorKind{ErrorCode::UriTooLong, "uri_too_long"_L1, 414, "The request target is too long"_L1},
    ErrorKind{ErrorCode::HeaderTooLarge, "header_too_large"_L1, 431, "The request header is too large"_L1},
    ErrorKind{ErrorCode::RequestTimeout, "request_timeout"_L1, 408, "The request took too long"_L1},
    ErrorKind{ErrorCode::NotImplemented, "not_implemented"_L1, 501, "Not implemented"_L1},
    ErrorKind{ErrorCode::VersionNotSupported, "http_version_not_supported"_L1, 505, "HTTP version not supported"_L1},
    ErrorKind{ErrorCode::ExpectationFailed, "expectation_failed"_L1, 417, "The expectation can't be met"_L1},
    ErrorKind{ErrorCode::AuditUnavailable, "audit_unavailable"_L1, 503, "The activity log can't be written"_L1},
    ErrorKind{ErrorCode::InternalError, "internal_error"_L1, 500, "Internal error"_L1},
};
// clang-format on

constexpr const ErrorKind &errorKind(ErrorCode code)
{
    return kErrorKinds[static_cast<std::size_t>(code)];
}

namespace detail {
constexpr bool errorsAreInEnumOrder()
{
    for (std::size_t i = 0; i < kErrorKinds.size(); ++i) {
        if (static_cast<std::size_t>(kErrorKinds[i].code) != i)
            return false;
    }
    return kErrorKinds.size() == static_cast<std::size_t>(ErrorCode::InternalError) + 1;
}
} // namespace detail

static_assert(detail::errorsAreInEnumOrder(), "kErrorKinds must hold every ErrorCode once, in its order");

constexpr std::optional<ErrorCode> errorCode(QLatin1StringView name)
{
    for (const ErrorKind &kind : kErrorKinds) {
        if (kind.name == name)
            return kind.code;
    }
    return std::nullopt;
}

} // namespace postject
