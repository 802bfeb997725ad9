// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which paths are sensitive until the settings say otherwise, and how a pattern is compared with a path: as strict
// servers read it and as lenient ones do, for which of both stands behind a proxy is not known. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace postject {

inline QList<QByteArray> defaultSensitivePaths()
{
    return {"/v1/billing*", "/v1/api-keys*", "/v1/admin*"};
}

// pattern: "*" at its end stands for every continuation. path: without the query, normalised (normalisedPath()).
// A lenient server takes either case of ASCII letters, drops ";" and what follows it in a segment, decodes "%2F" and
// whatever decoding yields, takes "\\" for "/", and resolves dot segments and doubled slashes after all that.
bool matchesPath(QByteArrayView pattern, QByteArrayView path);

} // namespace postject
