// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/alerts/securityalerts.h"

#include "server/contract/action.h"
#include "server/contract/alerttypes.h"
#include "server/core/crypto.h"
#include "server/core/json.h"

#include <array>

namespace postject {

namespace {

constexpr std::array kSeverityNames{"low"_L1, "medium"_L1, "high"_L1, "critical"_L1};

AlertRecord bruteForceAlert(const BruteForceFinding &finding, std::optional<AccountId> account,
                            const QByteArray &metadata)
{
    return {.id = AlertId{randomId()},
            .account = account,
            .type = QByteArray(alerttypes::kBruteForce.name),
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

} // namespace

AlertRecord alertOf(const Finding &finding)
{
    return {.id = AlertId{randomId()},
            .account = finding.account,
            .type = QByteArray(finding.type->name),
            .subject = finding.subject,
            .severity = finding.severity,
            .description = finding.words->description(),
            .metadata = finding.words->metadata(),
            .createdAt = finding.at,
            .lastSeenAt = finding.at,
            .evidence = finding.rows};
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
            .type = QByteArray(alerttypes::kCredentialsExposed.name),
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
            .type = QByteArray(alerttypes::kDistributedGuessing.name),
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
        .type = QByteArray(alerttypes::kProxyMisconfigured.name),
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
            .type = QByteArray(alerttypes::kLogIntegrity.name),
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
            .type = QByteArray(alerttypes::kClockJump.name),
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
