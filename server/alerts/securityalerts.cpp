// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/alerts/securityalerts.h"

#include "server/contract/action.h"
#include "server/core/crypto.h"
#include "server/core/json.h"

#include <array>
#include <cmath>

namespace postject {

namespace {

constexpr std::array kSeverityNames{"low"_L1, "medium"_L1, "high"_L1, "critical"_L1};

AlertRecord bruteForceAlert(const BruteForceFinding &finding, std::optional<AccountId> account,
                            const QByteArray &metadata)
{
    return {.id = AlertId{randomId()},
            .account = account,
            .type = "brute_force",
            .subject = finding.subject,
            .severity = Severity::High,
            .description =
                u"%1 failed logins from %2 within %3; the address is blocked for %4"_s.arg(finding.attempts)
                    .arg(QString::fromLatin1(finding.subject), durationText(finding.window),
                         durationText(std::chrono::floor<std::chrono::seconds>(finding.blockedUntil - finding.at))),
            .metadata = metadata,
            .createdAt = finding.at,
            .lastSeenAt = finding.at};
}

// 120 rather than 120.0, and no more digits than anybody reads.
void writeRate(JsonWriter &json, double rate)
{
    const double rounded = std::round(rate * 100) / 100;
    if (rounded == std::floor(rounded))
        json.number(static_cast<qint64>(rounded));
    else
        json.number(rounded);
}

AlertRecord alertOfSpike(const SpikeFinding &finding)
{
    JsonWriter json;
    json.beginObject().key("normalRate");
    writeRate(json, finding.normalRate);
    json.key("currentRate").number(finding.currentRate);
    json.key("window").string(QByteArrayView("1 hour")).endObject();
    return {.account = finding.account,
            .type = "request_spike",
            .subject = finding.account.toByteArray(),
            .severity = Severity::High,
            .description = u"Unusual spike in API requests detected"_s,
            .metadata = json.take(),
            .createdAt = finding.at,
            .evidence = {finding.row}};
}

QString placeDescription(const PlaceFinding &finding, const QString &place)
{
    switch (finding.outcome) {
    case LoginOutcome::Succeeded:
        return u"Signed in from a new place: %1"_s.arg(place);
    case LoginOutcome::RightPassword:
        return u"The right password came from a new place, %1; the sign-in was not completed"_s.arg(place);
    case LoginOutcome::WrongPassword:
        return u"Failed sign-in from a new place: %1"_s.arg(place);
    }
    Q_UNREACHABLE_RETURN({});
}

AlertRecord alertOfPlace(const PlaceFinding &finding)
{
    JsonWriter json;
    json.beginObject().key("country").string(QByteArrayView(finding.country));
    if (!finding.city.isEmpty())
        json.key("city").string(QByteArrayView(finding.city));
    json.key("previousCountries").beginArray();
    for (const QByteArray &each : finding.previousCountries)
        json.string(QByteArrayView(each));
    json.endArray().key("ipAddress").string(QByteArrayView(finding.ipAddress));
    json.key("succeeded").boolean(finding.outcome == LoginOutcome::Succeeded).endObject();
    const QByteArray subject = finding.city.isEmpty() ? finding.country : finding.country + '/' + finding.city;
    const QString place = finding.city.isEmpty()
                              ? QString::fromUtf8(finding.country)
                              : u"%1, %2"_s.arg(QString::fromUtf8(finding.city), QString::fromUtf8(finding.country));
    return {.account = finding.account,
            .type = "geographic_change",
            .subject = subject,
            .severity = finding.outcome == LoginOutcome::Succeeded       ? Severity::High
                        : finding.outcome == LoginOutcome::RightPassword ? Severity::Medium
                                                                         : Severity::Low,
            .description = placeDescription(finding, place),
            .metadata = json.take(),
            .createdAt = finding.at,
            .evidence = {finding.row}};
}

AlertRecord alertOfEndpoint(const EndpointFinding &finding)
{
    JsonWriter json;
    json.beginObject().key("endpoint").string(QByteArrayView(finding.pattern));
    json.key("count").number(finding.count);
    json.key("window").string(QByteArrayView("1 hour")).endObject();
    return {.account = finding.account,
            .type = "unusual_endpoint",
            .subject = finding.pattern,
            .severity = Severity::Medium,
            .description =
                u"%1 requests to %2 within 1 hour"_s.arg(finding.count).arg(QString::fromUtf8(finding.pattern)),
            .metadata = json.take(),
            .createdAt = finding.at,
            .evidence = finding.rows};
}

} // namespace

AlertRecord alertOf(const Finding &finding)
{
    struct Make
    {
        AlertRecord operator()(const SpikeFinding &each) const { return alertOfSpike(each); }
        AlertRecord operator()(const PlaceFinding &each) const { return alertOfPlace(each); }
        AlertRecord operator()(const EndpointFinding &each) const { return alertOfEndpoint(each); }
    };
    AlertRecord alert = std::visit(Make(), finding);
    alert.id = AlertId{randomId()};
    alert.lastSeenAt = alert.createdAt;
    return alert;
}

QString durationText(std::chrono::seconds duration)
{
    const bool isHours = duration % std::chrono::hours(1) == std::chrono::seconds(0);
    const qint64 count = isHours ? std::chrono::floor<std::chrono::hours>(duration).count()
                                 : std::chrono::floor<std::chrono::minutes>(duration).count();
    return u"%1 %2%3"_s.arg(count).arg(isHours ? u"hour"_s : u"minute"_s, count == 1 ? u""_s : u"s"_s);
}

BlockRecord bruteForceBlock(const BruteForceFinding &finding, const QString &remark)
{
    const QString reason = u"%1 failed logins within %2"_s.arg(finding.attempts).arg(durationText(finding.window));
    return {.id = BlockId{randomId()},
            .subject = finding.subject,
            .reason = remark.isEmpty() ? reason : reason + u", "_s + remark,
            .attempts = finding.attempts,
            .blockedAt = finding.at,
            .expiresAt = finding.blockedUntil};
}

ActivityRow blockedRow(const BlockRecord &block, TimePoint at)
{
    JsonWriter metadata;
    metadata.beginObject().key("ipAddress").string(QByteArrayView(block.subject));
    metadata.key("attempts").number(qint64{block.attempts}).key("expiresAt").time(block.expiresAt).endObject();
    return {.at = at, .action = QByteArray(actionName(Action::IpBlocked)), .metadata = metadata.take()};
}

QList<AlertRecord> bruteForceAlerts(const BruteForceFinding &finding, const std::function<QString(AccountId)> &emailOf)
{
    // An account's owner learns of the other accounts only how many there were: their names are not his to know.
    const auto metadataFor = [&](std::optional<AccountId> owner) {
        JsonWriter json;
        json.beginObject();
        json.key("ipAddress").string(QByteArrayView(finding.subject));
        json.key("attempts").number(qint64{finding.attempts});
        json.key("window").string(QStringView(durationText(finding.window)));
        json.key("blockedUntil").time(finding.blockedUntil);
        json.key("accounts").beginArray();
        if (owner)
            json.string(QStringView(emailOf(*owner)));
        json.endArray();
        json.key("accountsTried").number(qint64{finding.accounts.size()});
        json.endObject();
        return json.take();
    };
    QList<AlertRecord> alerts;
    for (const AccountId account : finding.accounts)
        alerts.append(bruteForceAlert(finding, account, metadataFor(account)));
    if (alerts.isEmpty())
        alerts.append(bruteForceAlert(finding, std::nullopt, metadataFor(std::nullopt)));
    return alerts;
}

AlertRecord credentialsExposedAlert(AccountId account, const ClientAddress &client, TimePoint at)
{
    JsonWriter json;
    json.beginObject().key("ipAddress").string(QByteArrayView(client.text())).endObject();
    return {.id = AlertId{randomId()},
            .account = account,
            .type = "credentials_exposed",
            .subject = client.text(),
            .severity = Severity::High,
            .description =
                u"The right password came from %1, which the whitelist refuses: somebody else may know it"_s.arg(
                    QString::fromLatin1(client.text())),
            .metadata = json.take(),
            .createdAt = at,
            .lastSeenAt = at};
}

AlertRecord distributedGuessingAlert(const GuessingFinding &finding, const QString &email)
{
    JsonWriter json;
    json.beginObject().key("account").string(QStringView(email));
    json.key("attempts").number(finding.attempts).key("addresses").number(finding.addresses);
    json.key("window").string(QByteArrayView("1 hour")).endObject();
    return {.id = AlertId{randomId()},
            .account = finding.account,
            .type = "distributed_guessing",
            .subject = finding.account.toByteArray(),
            .severity = Severity::High,
            .description = u"%1 failed sign-ins of this account from %2 addresses within 1 hour"_s.arg(finding.attempts)
                               .arg(finding.addresses),
            .metadata = json.take(),
            .createdAt = finding.at,
            .lastSeenAt = finding.at};
}

AlertRecord proxyMisconfiguredAlert(const QByteArray &proxy, int missing, int malformed, TimePoint at)
{
    JsonWriter json;
    json.beginObject().key("ipAddress").string(QByteArrayView(proxy));
    json.key("missing").number(qint64{missing}).key("malformed").number(qint64{malformed}).endObject();
    return {
        .id = AlertId{randomId()},
        .account = std::nullopt,
        .type = "proxy_misconfigured",
        .subject = proxy,
        .severity = Severity::Medium,
        .description =
            u"The trusted proxy %1 does not say which address its clients have: they can't be blocked one by one"_s.arg(
                QString::fromLatin1(proxy)),
        .metadata = json.take(),
        .createdAt = at,
        .lastSeenAt = at};
}

AlertRecord logIntegrityAlert(std::optional<ActivityId> firstBroken, const QString &why, TimePoint at)
{
    JsonWriter json;
    json.beginObject().key("firstBroken");
    if (firstBroken)
        json.string(QByteArrayView(firstBroken->toByteArray()));
    else
        json.null();
    json.key("why").string(QStringView(why)).endObject();
    return {.id = AlertId{randomId()},
            .account = std::nullopt,
            .type = "log_integrity",
            .subject = "log",
            .severity = Severity::Critical,
            .description = u"The activity log does not verify: %1"_s.arg(why),
            .metadata = json.take(),
            .createdAt = at,
            .lastSeenAt = at};
}

AlertRecord clockJumpAlert(Milliseconds by, TimePoint at)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(by);
    JsonWriter json;
    json.beginObject().key("seconds").number(qint64{seconds.count()}).endObject();
    const QString way = by > Milliseconds(0) ? u"ahead"_s : u"back"_s;
    return {.id = AlertId{randomId()},
            .account = std::nullopt,
            .type = "clock_jump",
            .subject = "server",
            .severity = by < -std::chrono::hours(24) ? Severity::Critical : Severity::Medium,
            .description = u"The server's clock was set %1 by %2"_s.arg(way, durationText(std::chrono::abs(seconds))),
            .metadata = json.take(),
            .createdAt = at,
            .lastSeenAt = at};
}

QLatin1StringView severityName(Severity severity)
{
    return kSeverityNames[static_cast<std::size_t>(severity)];
}

std::optional<Severity> severityOf(QByteArrayView name)
{
    for (std::size_t i = 0; i < kSeverityNames.size(); ++i) {
        if (QLatin1StringView(name) == kSeverityNames[i])
            return static_cast<Severity>(i);
    }
    return std::nullopt;
}

} // namespace postject
