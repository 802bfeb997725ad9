// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids as types of their own. Inside, an id is a positive 63-bit number; on the wire it is its prefix and 13 digits of
// base32hex (RFC 4648 section 7, lower case), so that ids of one kind sort as their numbers do.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <compare>
#include <optional>

namespace postject {

namespace detail {
QByteArray encodeId(const char *prefix, qint64 value);
std::optional<qint64> decodeId(const char *prefix, QByteArrayView text);
} // namespace detail

template <typename Tag>
struct Id
{
    qint64 value = 0;

    auto operator<=>(const Id &) const = default;
    bool isNull() const { return value == 0; }

    // "acct_0000000000001"
    QByteArray toByteArray() const { return detail::encodeId(Tag::prefix, value); }

    // Nothing for another prefix, another length, upper case, or zero.
    static std::optional<Id> parse(QByteArrayView text)
    {
        const std::optional<qint64> value = detail::decodeId(Tag::prefix, text);
        return value ? std::optional(Id{*value}) : std::nullopt;
    }

    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

struct AccountTag
{
    static constexpr const char *prefix = "acct_";
};
struct AlertTag
{
    static constexpr const char *prefix = "alert_";
};
struct ActivityTag
{
    static constexpr const char *prefix = "log_";
};
struct SessionTag
{
    static constexpr const char *prefix = "sess_";
};
struct BlockTag
{
    static constexpr const char *prefix = "block_";
};
struct ApiKeyTag
{
    static constexpr const char *prefix = "key_";
};
struct ExceptionTag
{
    static constexpr const char *prefix = "exc_";
};

using AccountId = Id<AccountTag>;
using AlertId = Id<AlertTag>;
using ActivityId = Id<ActivityTag>; // its number is the row's sequence in the log
using SessionId = Id<SessionTag>;
using BlockId = Id<BlockTag>;
using ApiKeyId = Id<ApiKeyTag>;
using ExceptionId = Id<ExceptionTag>;

} // namespace postject
