// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can go wrong with a caller's input, with I/O or with a third party, as a value. Broken invariants assert.
#pragma once

#include "server/contract/errorcode.h"

#include <QList>
#include <QString>

#include <expected>
#include <optional>

namespace postject {

struct FieldError
{
    QString field;   // the JSON member or query parameter; "" is the whole body
    QString message; // a sentence in English, for developers
};

struct Error
{
    ErrorCode code = ErrorCode::InternalError;
    QString detail = {};           // a sentence for the caller; no secrets, no SQL, no paths
    QList<FieldError> fields = {}; // for invalid input
    std::optional<int> retryAfterSeconds = std::nullopt;
    std::optional<int> clockSkewSeconds = std::nullopt; // of a TOTP code that is right for another time
    std::optional<QByteArray> allow = std::nullopt;     // for 405
    int signInMaxAgeSeconds = 0;                        // for reauth_required
};

template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return std::unexpected(Error{.code = code, .detail = std::move(detail)});
}

} // namespace postject
