// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/overviewfixture.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace postject::test {

namespace {

QString wire(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject alert(const QString &id, const QString &severity, const QString &text, const QString &ip,
                  const QDateTime &at)
{
    return {{u"id"_s, id},
            {u"type"_s, u"brute_force"_s},
            {u"severity"_s, severity},
            {u"description"_s, text},
            {u"metadata"_s, ip.isEmpty() ? QJsonObject{} : QJsonObject{{u"ipAddress"_s, ip}}},
            {u"createdAt"_s, wire(at)},
            {u"resolved"_s, false},
            {u"lastSeenAt"_s, wire(at)},
            {u"occurrences"_s, 1},
            {u"accountId"_s, QJsonValue::Null},
            {u"verdict"_s, QJsonValue::Null},
            {u"snoozedUntil"_s, QJsonValue::Null}};
}

QJsonObject alerts(const QDateTime &now)
{
    return {{u"total"_s, 7},
            {u"alerts"_s, QJsonArray{
                              alert(u"alert_0000000000001"_s, u"critical"_s,
                                    u"The activity log does not verify from entry 48,113 on"_s, {}, now.addSecs(-240)),
                              alert(u"alert_0000000000002"_s, u"high"_s,
                                    u"5 failed logins in 1 hour, address blocked for 24 hours"_s, u"198.51.100.7"_s,
                                    now.addSecs(-1300)),
                              alert(u"alert_0000000000003"_s, u"high"_s,
                                    u"Requests at 650 per hour, 5.4 times the 7-day average"_s, {}, now.addSecs(-2700)),
                              alert(u"alert_0000000000004"_s, u"medium"_s, u"14 requests to /v1/billing in 1 hour"_s,
                                    u"203.0.113.9"_s, now.addSecs(-9100)),
                              alert(u"alert_0000000000005"_s, u"low"_s, u"Login attempt from a new country: Portugal"_s,
                                    u"192.0.2.15"_s, now.addSecs(-11000)),
                          }}};
}

QJsonObject block(const QString &id, const QDateTime &now)
{
    return {{u"id"_s, id},      {u"ipAddress"_s, u"198.51.100.7"_s}, {u"reason"_s, u"5 failed logins"_s},
            {u"attempts"_s, 5}, {u"blockedAt"_s, wire(now)},         {u"expiresAt"_s, wire(now.addDays(1))}};
}

FakeAnswer histogram(const FakeRequest &request)
{
    const auto from = QDateTime::fromString(request.query.queryItemValue(u"startDate"_s), Qt::ISODateWithMs);
    const auto to = QDateTime::fromString(request.query.queryItemValue(u"endDate"_s), Qt::ISODateWithMs);
    const int bins = request.query.queryItemValue(u"bins"_s).toInt();
    QJsonArray result;
    if (bins == 60) { // the minutes of the last hour: 120 requests, 6 failed sign-ins
        const bool failed = request.query.queryItemValue(u"action"_s) == "login_failed"_L1;
        for (int i = 0; i < bins; ++i)
            result.append(QJsonObject{{u"start"_s, wire(from.addSecs(60 * i))},
                                      {u"requests"_s, failed ? int(i % 10 == 0) : 2},
                                      {u"failed"_s, int(i % 10 == 0)}});
        return FakeAnswer::json({{u"bins"_s, result}});
    }
    for (int i = 0; i < bins; ++i) {
        const double wave = 60 + 34 * std::sin(i / 9.0) + 9 * std::sin(i * 1.7);
        const bool attack = i > 80 && i < 90;
        result.append(QJsonObject{{u"start"_s, wire(from.addSecs(from.secsTo(to) * i / bins))},
                                  {u"requests"_s, int(attack ? wave + 110 : wave)},
                                  {u"failed"_s, attack        ? 40 + i % 7
                                                : i % 11 == 0 ? 4
                                                              : 0}});
    }
    return FakeAnswer::json({{u"bins"_s, result}});
}

FakeAnswer logs(const FakeRequest &)
{
    return FakeAnswer::json({{u"logs"_s, QJsonArray{}}, {u"total"_s, 212'400}});
}

// The average of the 7 days before, of each step of the time asked for.
FakeAnswer metrics(const QDateTime &now)
{
    const QJsonArray points{QJsonObject{{u"at"_s, wire(now.addSecs(-60))}, {u"value"_s, 44}},
                            QJsonObject{{u"at"_s, wire(now)}, {u"value"_s, 45.5}}};
    return FakeAnswer::json({{u"step"_s, 60},
                             {u"until"_s, wire(now)},
                             {u"through"_s, u"log_0000000000001"_s},
                             {u"historyFrom"_s, wire(now.addDays(-9))},
                             {u"countedFrom"_s, QJsonValue::Null},
                             {u"limits"_s, QJsonObject{{u"spikeFactor"_s, 5},
                                                       {u"spikeRequests"_s, 20},
                                                       {u"spikeHistoryHours"_s, 24},
                                                       {u"failedLogins"_s, 5},
                                                       {u"failedLoginMinutes"_s, 60},
                                                       {u"sensitiveRequests"_s, 10},
                                                       {u"placeDays"_s, 30}}},
                             {u"series"_s, QJsonObject{{u"baseline"_s, points}}}});
}

} // namespace

void answerOverview(FakeServer &server, const OverviewState &state, const QDateTime &now)
{
    const QJsonObject account{{u"id"_s, u"acct_0000000000001"_s},
                              {u"email"_s, u"ana@example.com"_s},
                              {u"role"_s, state.administrator ? u"administrator"_s : u"member"_s},
                              {u"disabled"_s, false},
                              {u"twoFactorEnabled"_s, state.twoFactor},
                              {u"createdAt"_s, wire(now)},
                              {u"lastLoginAt"_s, wire(now)}};
    const int codes = state.twoFactor ? 8 : 0;
    server.answer(EndpointId::Me, 200,
                  {{u"account"_s, account},
                   {u"twoFactor"_s, QJsonObject{{u"enabled"_s, state.twoFactor}, {u"backupCodesRemaining"_s, codes}}},
                   {u"clientIp"_s, u"203.0.113.5"_s},
                   {u"serverTime"_s, wire(now)}});
    server.answer(EndpointId::ListAlerts, 200,
                  state.alerts ? alerts(now) : QJsonObject{{u"total"_s, 0}, {u"alerts"_s, QJsonArray{}}});
    server.on(EndpointId::ActivityLogs, logs);
    server.on(EndpointId::ActivityHistogram, histogram);
    server.answer(EndpointId::Metrics, metrics(now));
    server.answer(EndpointId::Stream, FakeAnswer::eventStream());
    if (state.administrator)
        server.answer(
            EndpointId::ListBlocks, 200,
            {{u"blocks"_s, QJsonArray{block(u"block_0000000000001"_s, now), block(u"block_0000000000002"_s, now)}},
             {u"total"_s, 2}});
    else
        server.refuse(EndpointId::ListBlocks, ErrorCode::Forbidden);
    const QStringList list = state.whitelist ? QStringList{u"203.0.113.0/24"_s, u"192.168.1.0/24"_s} : QStringList();
    QJsonArray entries;
    for (const QString &each : list)
        entries.append(QJsonObject{{u"ip"_s, each}, {u"label"_s, QString()}, {u"addedAt"_s, wire(now)}});
    server.answer(EndpointId::Whitelist, 200,
                  {{u"whitelist"_s, QJsonArray::fromStringList(list)},
                   {u"entries"_s, entries},
                   {u"limit"_s, 50},
                   {u"clientIp"_s, u"203.0.113.5"_s}});
    server.answer(EndpointId::TwoFactorState, 200,
                  {{u"enabled"_s, state.twoFactor},
                   {u"enabledAt"_s, state.twoFactor ? QJsonValue(wire(now)) : QJsonValue()},
                   {u"backupCodesRemaining"_s, codes}});
    server.answer(EndpointId::Health, 200, {{u"status"_s, u"ok"_s}, {u"version"_s, u"0.1.0"_s}});
}

} // namespace postject::test
