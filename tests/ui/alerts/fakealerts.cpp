// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts/fakealerts.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::test {
namespace {

QString wire(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

const QString kBen = u"acct_0000000000002"_s;

} // namespace

FakeAlerts::FakeAlerts(FakeServer &server) : m_server(server)
{
    server.on(EndpointId::ListAlerts, [this](const FakeRequest &request) { return list(request); });
    server.on(EndpointId::Alert, [this](const FakeRequest &request) { return detail(request.arguments[0]); });
    server.on(EndpointId::ChangeAlert,
              [this](const FakeRequest &request) { return change(request.arguments[0], request.body); });
    server.on(EndpointId::ActivityLogs, [this](const FakeRequest &request) { return log(request); });
    server.answer(EndpointId::Stream, FakeAnswer::eventStream());
    QJsonArray accounts;
    for (const auto &[id, email] : {std::pair(caller, u"ana@example.com"_s), std::pair(kBen, u"ben@example.com"_s)}) {
        accounts.append(QJsonObject{{u"id"_s, id},
                                    {u"email"_s, email},
                                    {u"role"_s, u"member"_s},
                                    {u"disabled"_s, false},
                                    {u"twoFactorEnabled"_s, false},
                                    {u"createdAt"_s, u"2025-07-15T10:30:00.000Z"_s},
                                    {u"lastLoginAt"_s, QJsonValue::Null}});
    }
    server.answer(EndpointId::ListAccounts, 200, {{u"accounts"_s, accounts}, {u"total"_s, 2}});
}

QString FakeAlerts::add(const QString &type, const QString &severity, const QJsonObject &metadata, int minutesAgo,
                        const QString &account)
{
    const QString id = u"alert_%1"_s.arg(m_nextId++, 13, 10, QLatin1Char('0'));
    alerts.append({.id = id,
                   .type = type,
                   .severity = severity,
                   .metadata = metadata,
                   .createdAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo),
                   .accountId = account,
                   .description = u"The server's words about %1"_s.arg(type)});
    std::ranges::stable_sort(alerts, std::ranges::greater(), &Alert::createdAt);
    return id;
}

void FakeAlerts::addSix()
{
    add(u"log_integrity"_s, u"critical"_s,
        {{u"firstBroken"_s, u"log_00000000uvt78"_s}, {u"why"_s, u"its code does not match"_s}}, 4);
    add(u"brute_force"_s, u"high"_s,
        {{u"ipAddress"_s, u"198.51.100.7"_s},
         {u"attempts"_s, 6},
         {u"window"_s, u"1 hour"_s},
         {u"blockedUntil"_s, wire(QDateTime::currentDateTimeUtc().addDays(1))},
         {u"accounts"_s, QJsonArray{u"ana@example.com"_s}},
         {u"accountsTried"_s, 3}},
        22, caller);
    add(u"request_spike"_s, u"high"_s, {{u"normalRate"_s, 120}, {u"currentRate"_s, 650}, {u"window"_s, u"1 hour"_s}},
        45, kBen);
    add(u"geographic_change"_s, u"high"_s,
        {{u"country"_s, u"NG"_s},
         {u"city"_s, u"Lagos"_s},
         {u"previousCountries"_s, QJsonArray{u"NL"_s, u"DE"_s}},
         {u"ipAddress"_s, u"192.0.2.15"_s},
         {u"succeeded"_s, true}},
        150, caller);
    add(u"unusual_endpoint"_s, u"medium"_s,
        {{u"endpoint"_s, u"/v1/billing*"_s}, {u"count"_s, 14}, {u"window"_s, u"1 hour"_s}}, 260, kBen);
    at(add(u"geographic_change"_s, u"low"_s,
           {{u"country"_s, u"PT"_s}, {u"ipAddress"_s, u"203.0.113.77"_s}, {u"succeeded"_s, false}}, 300, caller))
        .occurrences = 4;
}

void FakeAlerts::addMany(int count)
{
    for (int i = 0; i < count; ++i) {
        alerts.append({.id = u"alert_%1"_s.arg(m_nextId++, 13, 10, QLatin1Char('0')),
                       .type = u"brute_force"_s,
                       .severity = u"high"_s,
                       .metadata = {{u"ipAddress"_s, u"10.1.%1.%2"_s.arg(i / 250).arg(i % 250)}, {u"attempts"_s, 5}},
                       .createdAt = QDateTime::currentDateTimeUtc().addSecs(-60 - i),
                       .accountId = caller,
                       .description = u"five failed logins"_s});
    }
}

FakeAlerts::Alert &FakeAlerts::at(const QString &id)
{
    return *std::ranges::find(alerts, id, &Alert::id);
}

bool FakeAlerts::has(const QString &id) const
{
    return std::ranges::find(alerts, id, &Alert::id) != alerts.end();
}

QString FakeAlerts::arrive(const QString &type, const QString &severity, const QJsonObject &metadata)
{
    const QString id = add(type, severity, metadata, 0, caller);
    tell(id);
    return id;
}

void FakeAlerts::tell(const QString &id)
{
    m_server.push("alert", json(at(id), false));
}

void FakeAlerts::resolveElsewhere(const QString &id)
{
    change(id, {{u"resolved"_s, true}});
}

QJsonObject FakeAlerts::json(const Alert &alert, bool brief) const
{
    QJsonObject object{{u"id"_s, alert.id},
                       {u"type"_s, alert.type},
                       {u"severity"_s, alert.severity},
                       {u"description"_s, alert.description},
                       {u"metadata"_s, alert.metadata},
                       {u"createdAt"_s, wire(alert.createdAt)},
                       {u"resolved"_s, alert.resolved},
                       {u"lastSeenAt"_s, wire(alert.createdAt.addSecs(alert.occurrences - 1))},
                       {u"occurrences"_s, alert.occurrences},
                       {u"accountId"_s, orNull(alert.accountId)}};
    if (brief)
        return object;
    object.insert(u"resolvedAt"_s, alert.resolved ? QJsonValue(wire(alert.resolvedAt)) : QJsonValue::Null);
    object.insert(u"resolvedBy"_s, alert.resolved ? orNull(alert.resolvedBy) : QJsonValue::Null);
    object.insert(u"note"_s, alert.note);
    return object;
}

FakeAnswer FakeAlerts::list(const FakeRequest &request) const
{
    const auto asked = [&](const QString &name) { return request.query.queryItemValue(name, QUrl::FullyDecoded); };
    const auto matches = [&](const Alert &alert) {
        const QString account = asked(u"account"_s);
        const QString all = alert.type + alert.description + alert.note +
                            QString::fromUtf8(QJsonDocument(alert.metadata).toJson(QJsonDocument::Compact));
        const QDateTime from = QDateTime::fromString(asked(u"startDate"_s), Qt::ISODateWithMs);
        return (asked(u"resolved"_s).isEmpty() || (asked(u"resolved"_s) == "true"_L1) == alert.resolved) &&
               (asked(u"severity"_s).isEmpty() || asked(u"severity"_s) == alert.severity) &&
               (asked(u"type"_s).isEmpty() || asked(u"type"_s) == alert.type) &&
               (account == "all"_L1 || alert.accountId == (account.isEmpty() ? caller : account)) &&
               (!from.isValid() || alert.createdAt >= from) && all.contains(asked(u"q"_s), Qt::CaseInsensitive);
    };
    QJsonArray page;
    qint64 total = 0;
    const qint64 offset = asked(u"offset"_s).toLongLong();
    const int limit = asked(u"limit"_s).isEmpty() ? 100 : asked(u"limit"_s).toInt();
    for (const Alert &each : alerts) {
        if (!matches(each))
            continue;
        if (total >= offset && page.size() < limit)
            page.append(json(each, true));
        ++total;
    }
    return FakeAnswer::json({{u"alerts"_s, page}, {u"total"_s, total}});
}

FakeAnswer FakeAlerts::detail(const QString &id) const
{
    const auto found = std::ranges::find(alerts, id, &Alert::id);
    if (found == alerts.end())
        return FakeAnswer::problem(ErrorCode::NotFound);
    QJsonObject body = json(*found, false);
    body.insert(u"activity"_s, QJsonArray{row(u"login_failed"_s, found->createdAt, {}, 401)});
    return FakeAnswer::json(body);
}

FakeAnswer FakeAlerts::change(const QString &id, const QJsonObject &body)
{
    if (refused.contains(id))
        return FakeAnswer::problem(refused[id]);
    if (!has(id))
        return FakeAnswer::problem(ErrorCode::NotFound);
    Alert &alert = at(id);
    const bool resolved = body["resolved"_L1].toBool();
    if (body.contains("note"_L1))
        alert.note = body["note"_L1].toString();
    alert.resolved = resolved;
    alert.resolvedAt = QDateTime::currentDateTimeUtc();
    alert.resolvedBy = caller;
    m_log.append(
        row(resolved ? u"alert_resolved"_s : u"alert_reopened"_s, alert.resolvedAt, {{u"alertId"_s, id}}, 200));
    tell(id);
    return FakeAnswer::json(json(alert, false));
}

FakeAnswer FakeAlerts::log(const FakeRequest &request) const
{
    const QString action = request.query.queryItemValue(u"action"_s);
    const QString text = request.query.queryItemValue(u"q"_s);
    QJsonArray rows;
    for (const QJsonValue each : m_log) {
        if (each["action"_L1].toString() == action && each["metadata"_L1]["alertId"_L1].toString() == text)
            rows.prepend(each);
    }
    if (action.isEmpty()) { // around an alert
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 1; i <= 3; ++i)
            rows.append(row(u"api_request"_s, now.addSecs(-60 * i), {}, 404));
    }
    return FakeAnswer::json({{u"logs"_s, rows}, {u"total"_s, rows.size()}});
}

QJsonObject FakeAlerts::row(const QString &action, const QDateTime &at, const QJsonObject &metadata, int status) const
{
    return {{u"id"_s, u"log_%1"_s.arg(m_nextRow++, 13, 10, QLatin1Char('0'))},
            {u"accountId"_s, caller},
            {u"action"_s, action},
            {u"ipAddress"_s, u"198.51.100.7"_s},
            {u"userAgent"_s, u"curl/8.0"_s},
            {u"createdAt"_s, wire(at)},
            {u"method"_s, u"POST"_s},
            {u"endpoint"_s, u"/v1/auth/login"_s},
            {u"status"_s, status},
            {u"country"_s, QJsonValue::Null},
            {u"requestId"_s, u"req_fake"_s},
            {u"metadata"_s, metadata}};
}

} // namespace postject::test
