// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/anomalies/fakemetrics.h"

#include "server/contract/sensitivepaths.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::test {

namespace {

using namespace std::chrono_literals;

QString wire(TimePoint time)
{
    return QString::fromLatin1(formatTime(time));
}

qint64 minuteOf(TimePoint time)
{
    return std::chrono::floor<std::chrono::minutes>(time.time_since_epoch()).count();
}

TimePoint timeOf(qint64 minute)
{
    return TimePoint(std::chrono::minutes(minute));
}

QString idOf(qsizetype row)
{
    return u"log_%1"_s.arg(row + 1, 13, 32, QLatin1Char('0'));
}

QJsonObject pointAt(qint64 minute, const QJsonValue &value)
{
    return {{u"at"_s, wire(timeOf(minute))}, {u"value"_s, value}};
}

bool isFailure(const FakeMetrics::Row &row)
{
    return row.action == "login_failed"_L1 || row.action == "2fa_failed"_L1;
}

struct Attempts
{
    QMap<qint64, std::pair<int, int>> steps; // succeeded, failed
    int succeeded = 0;
    int failed = 0;
    TimePoint lastAt{};
};

} // namespace

FakeMetrics::FakeMetrics(FakeServer &server)
    : now(std::chrono::floor<Milliseconds>(std::chrono::system_clock::now())), m_server(server)
{
    server.on(EndpointId::Metrics, [this](const FakeRequest &request) { return answer(request.query); });
    server.answer(EndpointId::Stream, FakeAnswer::eventStream());
}

void FakeMetrics::log(const Row &row)
{
    rows.append(row);
    const bool isRequest = row.action == "api_request"_L1;
    m_server.push("activity", {{u"id"_s, idOf(rows.size() - 1)},
                               {u"action"_s, row.action},
                               {u"ipAddress"_s, row.ipAddress},
                               {u"userAgent"_s, u"curl/8.5"_s},
                               {u"metadata"_s, QJsonObject()},
                               {u"createdAt"_s, wire(row.at)},
                               {u"endpoint"_s, row.endpoint},
                               {u"method"_s, u"GET"_s},
                               {u"status"_s, isFailure(row) ? 401 : 200},
                               {u"country"_s, row.country},
                               {u"requestId"_s, isRequest ? u"req_1"_s : u"req_2"_s},
                               {u"accountId"_s, u"acct_0000000000001"_s}});
}

void FakeMetrics::block(const QString &address, TimePoint until)
{
    blocked.insert(address, until);
    m_server.push("block", {{u"change"_s, u"ip_blocked"_s},
                            {u"ipAddress"_s, address},
                            {u"createdAt"_s, wire(now)},
                            {u"block"_s, QJsonObject{{u"id"_s, u"block_0000000000001"_s},
                                                     {u"ipAddress"_s, address},
                                                     {u"reason"_s, u"5 failed logins"_s},
                                                     {u"attempts"_s, 5},
                                                     {u"blockedAt"_s, wire(now)},
                                                     {u"expiresAt"_s, wire(until)}}}});
}

void FakeMetrics::addDay()
{
    for (int minute = 24 * 60; minute >= 1; --minute) {
        const TimePoint at = now - std::chrono::minutes(minute);
        const int usual = 1 + (minute * 7919 % 13) / 4;
        const int more = minute < 35 ? (35 - minute) / 2 : 0; // a spike
        for (int i = 0; i < usual + more; ++i)
            add({.at = at + std::chrono::seconds(i)});
        if (minute % 97 == 0)
            add({.at = at, .action = u"login"_s, .endpoint = u"/v1/auth/login"_s, .country = u"DE"_s});
        if (minute % 41 == 0)
            add({.at = at, .endpoint = u"/v1/admin/accounts"_s});
    }
    const auto attack = [this](const QString &address, const QString &country, int attempts, int minutesAgo) {
        for (int i = 0; i < attempts; ++i)
            add(failure(now - std::chrono::minutes(minutesAgo) + std::chrono::seconds(3 * i), address, country));
    };
    attack(u"198.51.100.7"_s, u"NG"_s, 5, 44);
    attack(u"2001:db8:85a3:8d3:1319:8a2e:370:7348"_s, u"JP"_s, 4, 31);
    attack(u"203.0.113.9"_s, u"DE"_s, 3, 18);
    attack(u"192.0.2.44"_s, QString(), 2, 9);
    blocked.insert(u"198.51.100.7"_s, now + 23h + 15min);
    for (int i = 0; i < 14; ++i)
        add({.at = now - std::chrono::minutes(25) + std::chrono::seconds(20 * i), .endpoint = u"/v1/billing/cards"_s});
    add({.at = now - 12min, .action = u"login"_s, .endpoint = u"/v1/auth/login"_s});
    std::ranges::stable_sort(rows, {}, &Row::at);
}

void FakeMetrics::addWeek()
{
    addDay();
    for (int hour = 7 * 24; hour > 24; --hour) {
        for (int i = 0; i < 40 + hour * 31 % 17; ++i)
            add({.at = now - std::chrono::hours(hour) + std::chrono::seconds(90 * i)});
    }
    std::ranges::stable_sort(rows, {}, &Row::at);
}

// Without the local socket's.
qint64 FakeMetrics::requests(qint64 from, qint64 last) const
{
    return std::ranges::count_if(rows, [&](const Row &row) {
        return row.ipAddress != "local"_L1 && minuteOf(row.at) >= from && minuteOf(row.at) <= last;
    });
}

QJsonArray FakeMetrics::averages(const Window &window, double times) const
{
    QJsonArray points;
    for (qint64 minute = window.from; minute <= window.last; minute += window.step)
        points.append(pointAt(minute, average ? QJsonValue(*average * times) : QJsonValue(QJsonValue::Null)));
    return points;
}

QJsonArray FakeMetrics::minutes(const Window &window) const
{
    QJsonArray points;
    for (qint64 minute = window.last - 59; minute <= window.last; ++minute)
        points.append(pointAt(minute, requests(minute, minute)));
    return points;
}

QJsonArray FakeMetrics::attempts(const Window &window, QLatin1StringView name, QString Row::*by) const
{
    QMap<QString, Attempts> groups;
    for (const Row &row : rows) {
        const qint64 minute = minuteOf(row.at);
        if ((row.action != "login"_L1 && !isFailure(row)) || minute < window.from || minute > window.last)
            continue;
        Attempts &group = groups[row.*by];
        auto &[succeeded, failed] = group.steps[minute - minute % window.step];
        ++(isFailure(row) ? failed : succeeded);
        ++(isFailure(row) ? group.failed : group.succeeded);
        group.lastAt = std::max(group.lastAt, row.at);
    }
    const bool isOfAddresses = name == "ipAddress"_L1;
    QList<std::pair<int, QJsonObject>> sorted;
    for (const auto &[key, group] : groups.asKeyValueRange()) {
        if (isOfAddresses && group.failed == 0)
            continue;
        QJsonArray points;
        for (const auto &[minute, counts] : group.steps.asKeyValueRange())
            points.append(QJsonObject{
                {u"at"_s, wire(timeOf(minute))}, {u"logins"_s, counts.first}, {u"failedLogins"_s, counts.second}});
        QJsonObject json{{name, key},
                         {u"logins"_s, group.succeeded},
                         {u"failedLogins"_s, group.failed},
                         {u"lastAt"_s, wire(group.lastAt)},
                         {u"points"_s, points}};
        if (isOfAddresses)
            json.insert(u"blockedUntil"_s,
                        blocked.contains(key) ? QJsonValue(wire(blocked[key])) : QJsonValue(QJsonValue::Null));
        sorted.append({isOfAddresses ? group.failed : group.failed + group.succeeded, json});
    }
    std::ranges::stable_sort(sorted, std::greater(), &std::pair<int, QJsonObject>::first);
    QJsonArray result;
    for (const auto &each : std::as_const(sorted))
        result.append(each.second);
    return result;
}

QJsonArray FakeMetrics::accesses(const Window &window) const
{
    QJsonArray result;
    for (const QString &pattern : patterns) {
        QMap<qint64, int> steps;
        std::optional<TimePoint> lastAt;
        for (const Row &row : rows) {
            const qint64 minute = minuteOf(row.at);
            if (row.ipAddress == "local"_L1 || minute < window.from || minute > window.last ||
                !matchesPath(pattern.toUtf8(), row.endpoint.toUtf8()))
                continue;
            ++steps[minute - minute % window.step];
            lastAt = std::max(lastAt.value_or(row.at), row.at);
        }
        QJsonArray points;
        int sum = 0;
        for (const auto &[minute, count] : steps.asKeyValueRange()) {
            points.append(pointAt(minute, count));
            sum += count;
        }
        result.append(QJsonObject{{u"path"_s, pattern},
                                  {u"requests"_s, sum},
                                  {u"lastAt"_s, lastAt ? QJsonValue(wire(*lastAt)) : QJsonValue(QJsonValue::Null)},
                                  {u"points"_s, points}});
    }
    return result;
}

FakeAnswer FakeMetrics::answer(const QUrlQuery &query) const
{
    const auto startDate = parseTime(query.queryItemValue(u"startDate"_s, QUrl::FullyDecoded).toLatin1());
    const TimePoint start = startDate.value_or(now - 24h);
    Window window{.from = 0, .last = minuteOf(now), .step = query.queryItemValue(u"step"_s).toLongLong() / 60};
    window.from = minuteOf(start) - minuteOf(start) % window.step;
    if ((window.last - window.from) / window.step >= 1500)
        return FakeAnswer::problem(ErrorCode::InvalidRequest, u"step gives more than 1500 points for these dates"_s);
    QJsonArray requestPoints;
    for (qint64 minute = window.from; minute <= window.last; minute += window.step) {
        const qint64 end = std::min(minute + window.step - 1, window.last);
        requestPoints.append(pointAt(minute, requests(end - 59, end)));
    }
    const auto orNull = [](const std::optional<TimePoint> &time) {
        return time ? QJsonValue(wire(*time)) : QJsonValue(QJsonValue::Null);
    };
    return FakeAnswer::json(
        {{u"step"_s, window.step * 60},
         {u"until"_s, wire(now)},
         {u"through"_s, rows.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(idOf(rows.size() - 1))},
         {u"historyFrom"_s, orNull(rows.isEmpty() ? std::nullopt : std::optional(rows.first().at))},
         {u"countedFrom"_s, orNull(countedFrom)},
         {u"limits"_s, QJsonObject{{u"spikeFactor"_s, factor},
                                   {u"spikeRequests"_s, 20},
                                   {u"spikeHistoryHours"_s, 24},
                                   {u"failedLogins"_s, 5},
                                   {u"failedLoginMinutes"_s, 60},
                                   {u"sensitiveRequests"_s, 10},
                                   {u"placeDays"_s, 30}}},
         {u"series"_s, QJsonObject{{u"requests"_s, requestPoints},
                                   {u"baseline"_s, averages(window, 1)},
                                   {u"threshold"_s, averages(window, factor)},
                                   {u"minutes"_s, minutes(window)},
                                   {u"loginAddresses"_s, attempts(window, "ipAddress"_L1, &Row::ipAddress)},
                                   {u"loginCountries"_s, attempts(window, "country"_L1, &Row::country)},
                                   {u"sensitivePaths"_s, accesses(window)}}}});
}

} // namespace postject::test
