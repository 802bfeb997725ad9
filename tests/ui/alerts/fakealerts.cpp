// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/alerts/fakealerts.h"

#include <QJsonDocument>

#include <algorithm>
#include <numeric>

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

bool isSnoozed(const FakeAlerts::Alert &alert)
{
    return !alert.resolved && alert.snoozedUntil.isValid() && alert.snoozedUntil > QDateTime::currentDateTimeUtc();
}

bool hasVerdict(const FakeAlerts::Alert &alert, const QString &wanted)
{
    return wanted.isEmpty() || (alert.resolved && alert.verdict == (wanted == "none"_L1 ? QString() : wanted));
}

} // namespace

FakeAlerts::FakeAlerts(FakeServer &server) : m_server(server)
{
    server.on(EndpointId::ListAlerts, [this](const FakeRequest &request) { return list(request); });
    server.on(EndpointId::Alert, [this](const FakeRequest &request) { return detail(request.arguments[0]); });
    server.on(EndpointId::ChangeAlert,
              [this](const FakeRequest &request) { return change(request.arguments[0], request.body); });
    server.on(EndpointId::AlertVerdicts, [this](const FakeRequest &) { return verdicts(); });
    server.on(EndpointId::AlertTimeline, [this](const FakeRequest &request) { return timeline(request.arguments[0]); });
    server.on(EndpointId::ListExceptions, [this](const FakeRequest &) {
        QJsonArray all;
        for (const QJsonObject &each : std::as_const(exceptions))
            all.append(each);
        return FakeAnswer::json({{u"exceptions"_s, all}, {u"total"_s, all.size()}, {u"limit"_s, 200}});
    });
    server.on(EndpointId::AddException, [this](const FakeRequest &request) { return addException(request.body); });
    server.on(EndpointId::RemoveException,
              [this](const FakeRequest &request) { return removeException(request.arguments[0]); });
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
                       {u"accountId"_s, orNull(alert.accountId)},
                       {u"verdict"_s, orNull(alert.verdict)},
                       {u"snoozedUntil"_s, alert.snoozedUntil.isValid() ? QJsonValue(wire(alert.snoozedUntil))
                                                                        : QJsonValue(QJsonValue::Null)}};
    if (brief)
        return object;
    object.insert(u"resolvedAt"_s, alert.resolved ? QJsonValue(wire(alert.resolvedAt)) : QJsonValue::Null);
    object.insert(u"resolvedBy"_s, alert.resolved ? orNull(alert.resolvedBy) : QJsonValue::Null);
    object.insert(u"note"_s, alert.note);
    return object;
}

// Single addresses only.
static bool isLeftOut(const FakeAlerts::Alert &alert, const QUrlQuery &query)
{
    const auto names = [&query](const QString &name, const QString &value) {
        return query.allQueryItemValues(name, QUrl::FullyDecoded).contains(value);
    };
    return names(u"notAccount"_s, alert.accountId) || names(u"notType"_s, alert.type) ||
           names(u"notIpAddress"_s, alert.metadata["ipAddress"_L1].toString()) ||
           names(u"notEndpoint"_s, alert.metadata["endpoint"_L1].toString());
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
               hasVerdict(alert, asked(u"verdict"_s)) &&
               (asked(u"snoozed"_s).isEmpty() || (asked(u"snoozed"_s) == "true"_L1) == isSnoozed(alert)) &&
               (account == "all"_L1 || alert.accountId == (account.isEmpty() ? caller : account)) &&
               !isLeftOut(alert, request.query) && (!from.isValid() || alert.createdAt >= from) &&
               all.contains(asked(u"q"_s), Qt::CaseInsensitive);
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
    body.insert(u"history"_s, m_history.value(id));
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
    if (body.contains("verdict"_L1))
        alert.verdict = body["verdict"_L1].toString();
    if (body.contains("snoozedUntil"_L1))
        alert.snoozedUntil = QDateTime::fromString(body["snoozedUntil"_L1].toString(), Qt::ISODateWithMs);
    if (resolved)
        alert.snoozedUntil = {};
    else
        alert.verdict.clear();
    const bool isSnooze = body.contains("snoozedUntil"_L1) && !alert.resolved;
    alert.resolved = resolved;
    alert.resolvedAt = QDateTime::currentDateTimeUtc();
    alert.resolvedBy = caller;
    QJsonObject metadata = body;
    metadata.remove(u"resolved"_s);
    metadata.insert(u"alertId"_s, id);
    const QString action = resolved ? u"alert_resolved"_s : isSnooze ? u"alert_snoozed"_s : u"alert_reopened"_s;
    m_log.append(row(action, alert.resolvedAt, metadata, 200));
    m_history[id].prepend(
        QJsonObject{{u"action"_s, action},
                    {u"at"_s, wire(alert.resolvedAt)},
                    {u"accountId"_s, caller},
                    {u"verdict"_s, orNull(alert.verdict)},
                    {u"snoozedUntil"_s, body.contains("snoozedUntil"_L1) ? body["snoozedUntil"_L1] : QJsonValue::Null},
                    {u"note"_s, body["note"_L1].toString()}});
    tell(id);
    return FakeAnswer::json(json(alert, false));
}

FakeAnswer FakeAlerts::verdicts() const
{
    QMap<QString, QHash<QString, int>> counts; // by type, by verdict
    for (const Alert &each : alerts) {
        if (each.resolved)
            ++counts[each.type][each.verdict];
    }
    QJsonArray types;
    for (const auto &[type, byVerdict] : counts.asKeyValueRange()) {
        QJsonObject count{{u"type"_s, type}, {u"resolved"_s, 0}};
        for (const QString &verdict : {u"real"_s, u"false"_s, u"expected"_s, u"test"_s})
            count.insert(verdict, byVerdict.value(verdict));
        count.insert(u"resolved"_s, std::accumulate(byVerdict.begin(), byVerdict.end(), 0));
        types.append(count);
    }
    return FakeAnswer::json({{u"types"_s, types}});
}

FakeAnswer FakeAlerts::timeline(const QString &id) const
{
    const auto found = std::ranges::find(alerts, id, &Alert::id);
    if (found == alerts.end())
        return FakeAnswer::problem(ErrorCode::NotFound);
    const QDateTime at = found->createdAt;
    const QJsonObject evidence = row(u"login_failed"_s, at, {}, 401);
    const QJsonArray entries{row(u"settings_changed"_s, at.addSecs(600), {}, 200),
                             row(u"ip_blocked"_s, at.addSecs(1), {{u"ipAddress"_s, u"198.51.100.99"_s}}, 200),
                             evidence};
    return FakeAnswer::json({{u"from"_s, wire(at.addSecs(-3600))},
                             {u"until"_s, wire(at.addSecs(3600))},
                             {u"whole"_s, true},
                             {u"entries"_s, entries},
                             {u"evidence"_s, QJsonArray{evidence["id"_L1]}}});
}

FakeAnswer FakeAlerts::addException(const QJsonObject &body)
{
    const QString account = body["account"_L1].toString(caller);
    for (const QJsonObject &each : std::as_const(exceptions)) {
        const QString whose = each["accountId"_L1].toString(u"all"_s);
        if (each["type"_L1] == body["type"_L1] && each["subject"_L1] == body["subject"_L1] && whose == account)
            return FakeAnswer::problem(ErrorCode::AlreadyExists);
    }
    const QJsonObject exception{
        {u"id"_s, u"exc_%1"_s.arg(m_nextException++, 13, 10, QLatin1Char('0'))},
        {u"type"_s, body["type"_L1]},
        {u"subject"_s, body["subject"_L1]},
        {u"accountId"_s, account == "all"_L1 ? QJsonValue(QJsonValue::Null) : QJsonValue(account)},
        {u"until"_s, orNull(body["until"_L1].toString())},
        {u"note"_s, body["note"_L1]},
        {u"createdAt"_s, wire(QDateTime::currentDateTimeUtc())},
        {u"createdBy"_s, caller}};
    exceptions.prepend(exception);
    return FakeAnswer::json(exception, 201);
}

FakeAnswer FakeAlerts::removeException(const QString &id)
{
    const qsizetype gone = exceptions.removeIf([&](const QJsonObject &each) { return each["id"_L1].toString() == id; });
    return gone > 0 ? FakeAnswer::json({}, 204) : FakeAnswer::problem(ErrorCode::NotFound);
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
