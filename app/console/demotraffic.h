// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made-up traffic of a small platform, as its services would report it: a month of work days and nights, the attacks
// that the detectors know, and texts as strangers choose them. The same seed and time give the same events. Pure.
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <random>

namespace postject {

class DemoTraffic
{
public:
    static constexpr int kDays = 30;
    static constexpr qsizetype kBatch = 1000; // events of one report, as the API takes them

    explicit DemoTraffic(quint64 seed) : m_dice(seed) {}

    // The accounts that the events name; the first is the administrator.
    static QStringList accounts();

    // What POST /v1/security/activity-logs takes as "events", by time, in batches: the days before that time.
    QList<QJsonArray> month(const QDateTime &until);
    // What happens within the second before that time, and once in every minute an attack.
    QJsonArray second(const QDateTime &at);

private:
    struct Event
    {
        QDateTime at;
        QJsonObject json;
    };
    using Events = QList<Event>;

    int below(int limit) { return static_cast<int>(m_dice() % static_cast<quint64>(limit)); }
    void add(Events &events, const QDateTime &at, const QString &account, const QString &action, const QString &address,
             QJsonObject more = {});
    void addRequest(Events &events, const QDateTime &at, int person);
    void addHour(Events &events, const QDateTime &from);
    void addMorning(Events &events, const QDateTime &day);
    void addBruteForce(Events &events, const QDateTime &from, const QString &address, int account);
    void addAttacks(Events &events, const QDateTime &until);
    void addOddities(Events &events, const QDateTime &until);

    std::mt19937_64 m_dice; // no secret depends on it
    qint64 m_attackedMinute = -1;
};

} // namespace postject
