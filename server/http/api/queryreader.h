// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the query parameters of a request, strictly: a parameter twice (but for texts()), an unknown one, a number out
// of its range or anything that is no number is invalid_request, never clamped. Pure.
#pragma once

#include "server/core/fieldfaults.h"
#include "server/http/api/request.h"

#include <QMap>
#include <QSet>

namespace postject {

struct Paging
{
    int limit = 0;
    qint64 offset = 0;
};

// Whether the endpoint's handler reads parameters, and so refuses by itself those that it does not know: any GET but a
// few. What a proxy asks about is no parameter of ours: GET /v1/auth/verify reads none and refuses none.
bool readsParameters(const Endpoint &endpoint);

class QueryReader
{
public:
    explicit QueryReader(const Request &request);

    std::optional<QByteArray> text(const QByteArray &name, qsizetype maxBytes = 256); // percent-decoded UTF-8
    // A parameter that may be given up to so many times.
    QList<QByteArray> texts(const QByteArray &name, qsizetype maxBytes, qsizetype most);
    std::optional<qint64> integer(const QByteArray &name, qint64 min, qint64 max);
    std::optional<bool> boolean(const QByteArray &name); // "true" or "false"
    // An address or a CIDR range, in every spelling that the whitelist takes; an address is a range of one.
    std::optional<IpNetwork> network(const QByteArray &name);
    Paging paging(); // limit 1 … 1000, default 100; offset from 0
    // startDate and endDate: dates or date-times; a plain end date includes that whole day (UTC). Reversed: refused.
    std::pair<std::optional<TimePoint>, std::optional<TimePoint>> period();
    void fail(const QByteArray &name, const QString &message);
    // Every parameter that came, decoded.
    const QMap<QByteArray, QList<QByteArray>> &given() const { return m_values; }

    Result<void> finish(); // after the last parameter: everything that was wrong, at once

private:
    QMap<QByteArray, QList<QByteArray>> m_values;
    QSet<QByteArray> m_known;
    FieldFaults m_errors;
};

} // namespace postject
