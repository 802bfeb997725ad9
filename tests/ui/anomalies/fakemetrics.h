// SPDX-License-Identifier: GPL-3.0-or-later
//
// A log behind a FakeServer that answers GET /v1/security/metrics as the real server does, counted from its rows, and
// tells the live stream of each new one. Averages are given, not counted.
#pragma once

#include "server/contract/timestamp.h"
#include "tests/support/fakeserver.h"

#include <QJsonArray>

namespace postject::test {

class FakeMetrics
{
public:
    struct Row
    {
        TimePoint at;
        QString action = QStringLiteral("api_request");
        QString ipAddress = QStringLiteral("203.0.113.42");
        QString endpoint = QStringLiteral("/v1/emails");
        QString country = QStringLiteral("NL");
    };

    explicit FakeMetrics(FakeServer &server);

    void add(const Row &row) { rows.append(row); } // logged before anybody looks
    void log(const Row &row);                      // and the stream tells
    void block(const QString &address, TimePoint until);
    void addDay();  // a day with an attack, a spike and sign-ins of some countries
    void addWeek(); // and the six before it, quieter
    Row failure(TimePoint at, const QString &address, const QString &country = QStringLiteral("NL")) const
    {
        return {.at = at,
                .action = QStringLiteral("login_failed"),
                .ipAddress = address,
                .endpoint = QStringLiteral("/v1/auth/login"),
                .country = country};
    }

    TimePoint now; // the server's clock
    QList<Row> rows;
    QHash<QString, TimePoint> blocked;
    std::optional<double> average = 120;
    double factor = 5;
    QStringList patterns{QStringLiteral("/v1/billing*"), QStringLiteral("/v1/api-keys*"), QStringLiteral("/v1/admin*")};
    std::optional<TimePoint> countedFrom;

    FakeAnswer answer(const QUrlQuery &query) const;

private:
    struct Window
    {
        qint64 from = 0; // minutes
        qint64 last = 0;
        qint64 step = 1;
    };
    qint64 requests(qint64 from, qint64 last) const;
    QJsonArray averages(const Window &window, double factor) const;
    QJsonArray minutes(const Window &window) const;
    QJsonArray attempts(const Window &window, QLatin1StringView name, QString Row::*by) const;
    QJsonArray accesses(const Window &window) const;

    FakeServer &m_server;
};

} // namespace postject::test
