// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/alerts/securityalerts.h"

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

} // namespace

QString durationText(std::chrono::seconds duration)
{
    const bool isHours = duration % std::chrono::hours(1) == std::chrono::seconds(0);
    const qint64 count = isHours ? std::chrono::floor<std::chrono::hours>(duration).count()
                                 : std::chrono::floor<std::chrono::minutes>(duration).count();
    return u"%1 %2%3"_s.arg(count).arg(isHours ? u"hour"_s : u"minute"_s, count == 1 ? u""_s : u"s"_s);
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
