// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an API key may do. A key carries a set of scopes; each route of the API table names the one that opens it, or
// none: then only a session does. A key never has more rights than its account.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QFlags>
#include <QLatin1StringView>
#include <QList>

#include <array>
#include <optional>

namespace postject {

enum class KeyScope {
    None = 0,
    Read = 1,   // the GET routes of /v1/security, and /metrics
    Verify = 2, // GET /v1/auth/verify
    Ingest = 4, // POST /v1/security/activity-logs
};
Q_DECLARE_FLAGS(KeyScopes, KeyScope)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyScopes)

using namespace Qt::Literals::StringLiterals;

struct KeyScopeName
{
    KeyScope scope;
    QLatin1StringView name;
};

inline constexpr std::array kKeyScopes{
    KeyScopeName{KeyScope::Read, "read"_L1},
    KeyScopeName{KeyScope::Verify, "verify"_L1},
    KeyScopeName{KeyScope::Ingest, "ingest"_L1},
};

inline std::optional<KeyScope> keyScope(QByteArrayView name)
{
    for (const KeyScopeName &each : kKeyScopes) {
        if (QByteArrayView(each.name) == name)
            return each.scope;
    }
    return std::nullopt;
}

// In the table's order.
inline QList<QByteArray> keyScopeNames(KeyScopes scopes)
{
    QList<QByteArray> names;
    for (const KeyScopeName &each : kKeyScopes) {
        if (scopes.testFlag(each.scope))
            names.append(QByteArray(each.name));
    }
    return names;
}

} // namespace postject
