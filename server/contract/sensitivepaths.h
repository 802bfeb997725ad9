// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which paths are sensitive until the settings say otherwise, and how a pattern is compared with a path. Pure; any
// thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace postject {

inline QList<QByteArray> defaultSensitivePaths()
{
    return {"/v1/billing*", "/v1/api-keys*", "/v1/admin*"};
}

// pattern: "*" at its end stands for every continuation. path: without the query.
inline bool matchesPath(QByteArrayView pattern, QByteArrayView path)
{
    return pattern.endsWith('*') ? path.startsWith(pattern.chopped(1)) : path == pattern;
}

} // namespace postject
