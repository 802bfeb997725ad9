// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values that the lists of activity and alerts are narrowed by, read as strictly alike: each parameter up to
// kFilterValuesMax times. Pure; any thread.
#pragma once

#include "server/http/api/queryreader.h"

namespace postject {

// The value as the records have it, or what is wrong with it.
using ReadValue = Result<QByteArray> (*)(const QByteArray &text);

Result<QByteArray> anyText(const QByteArray &text);
Result<QByteArray> readAddressValue(const QByteArray &text); // an address, a range in CIDR notation, or "local"
Result<QByteArray> readAccountValue(const QByteArray &text); // an account's id, or nothing: no account

// What is wrong is told to the query.
QList<QByteArray> readValues(QueryReader &query, const QByteArray &name, qsizetype maxBytes, ReadValue read);

} // namespace postject
