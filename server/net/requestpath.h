// SPDX-License-Identifier: GPL-3.0-or-later
//
// The path of a request in one spelling, live or out of a log, so that no other spelling escapes being counted. Pure;
// any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postject {

// Without query and fragment, percent-encoding only where it is needed (RFC 3986 section 6.2.2), without dot segments
// and doubled slashes.
QByteArray normalisedPath(QByteArrayView target);

} // namespace postject
