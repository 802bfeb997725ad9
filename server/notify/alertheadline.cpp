// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/alertheadline.h"

#include "server/contract/alerttypes.h"
#include "server/core/json.h"
#include "server/notify/mailmessage.h"

#include <algorithm>

namespace postject {

namespace {

struct Alert
{
    Severity severity;
    QJsonObject metadata;
    const MailWords &words;
};

std::optional<qint64> count(const Alert &alert, QLatin1StringView member)
{
    constexpr double kMost = 1e15; // beyond it a double counts no more
    const QJsonValue value = alert.metadata[member];
    return value.isDouble() ? std::optional(static_cast<qint64>(std::clamp(value.toDouble(), -kMost, kMost)))
                            : std::nullopt;
}

QString text(const Alert &alert, QLatin1StringView member)
{
    return alert.words.isolated(shortLine(alert.metadata[member].toString()));
}

QString counted(const Alert &alert, const char *words, qint64 number)
{
    return alert.words.ofAlerts(words, nullptr, std::max(number, qint64{0}));
}

QString duration(const Alert &alert, qint64 seconds)
{
    return seconds % 3600 == 0 ? counted(alert, "%Ln hours", seconds / 3600)
                               : counted(alert, "%Ln minutes", seconds / 60);
}

// The contract's "1 hour", "90 minutes".
QString window(const Alert &alert)
{
    const QStringList parts = alert.metadata["window"_L1].toString().split(u' ');
    const qint64 amount = parts.constFirst().toLongLong();
    if (parts.size() != 2 || amount <= 0 || amount > 100'000)
        return duration(alert, 3600);
    return duration(alert, amount * (parts[1].startsWith("hour"_L1) ? 3600 : 60));
}

QString spike(const Alert &alert)
{
    const auto current = count(alert, "currentRate"_L1);
    const double normal = alert.metadata["normalRate"_L1].toDouble(-1);
    if (!current || normal < 0)
        return {};
    const QString requests = counted(alert, "%Ln requests", *current);
    if (normal < 1)
        return alert.words.ofAlerts("%1 in %2, where there are usually none", "650 requests, 1 hour")
            .arg(requests, window(alert));
    const QLocale &locale = alert.words.locale();
    return alert.words.ofAlerts("%1 in %2, %3 times the usual %4", "650 requests, 1 hour, 5.4, 120")
        .arg(requests, window(alert), locale.toString(static_cast<double>(*current) / normal, 'f', 1),
             locale.toString(qRound64(std::min(normal, 1e15))));
}

QString newPlace(const Alert &alert)
{
    const QString country = text(alert, "country"_L1);
    const QString city = text(alert, "city"_L1);
    if (country.isEmpty())
        return {};
    const QString place = city.isEmpty() ? country : alert.words.ofAlerts("%1, %2", "city, country").arg(city, country);
    if (alert.metadata["succeeded"_L1].toBool())
        return alert.words.ofAlerts("Signed in from a new place: %1").arg(place);
    if (alert.severity == Severity::Medium)
        return alert.words.ofAlerts("Right password from a new place, sign-in not completed: %1").arg(place);
    return alert.words.ofAlerts("Failed sign-in from a new place: %1").arg(place);
}

QString endpointUse(const Alert &alert)
{
    const auto requests = count(alert, "count"_L1);
    const QString endpoint = text(alert, "endpoint"_L1);
    if (!requests || endpoint.isEmpty())
        return {};
    return alert.words.ofAlerts("%1 to %2 in %3", "14 requests, an endpoint, 1 hour")
        .arg(counted(alert, "%Ln requests", *requests), endpoint, window(alert));
}

QString bruteForce(const Alert &alert)
{
    const auto attempts = count(alert, "attempts"_L1);
    if (!attempts)
        return {};
    return alert.words.ofAlerts("%1 in %2, address blocked", "6 failed logins, 1 hour")
        .arg(counted(alert, "%Ln failed logins", *attempts), window(alert));
}

QString exposed(const Alert &alert)
{
    const QString address = text(alert, "ipAddress"_L1);
    return address.isEmpty() ? QString()
                             : alert.words.ofAlerts("Right password from %1, which the whitelist refuses").arg(address);
}

QString guessing(const Alert &alert)
{
    const auto attempts = count(alert, "attempts"_L1);
    const auto addresses = count(alert, "addresses"_L1);
    if (!attempts || !addresses)
        return {};
    return alert.words.ofAlerts("%1 from %2 in %3", "25 failed logins, 6 addresses, 1 hour")
        .arg(counted(alert, "%Ln failed logins", *attempts), counted(alert, "%Ln addresses", *addresses),
             window(alert));
}

QString proxy(const Alert &alert)
{
    const QString address = text(alert, "ipAddress"_L1);
    return address.isEmpty()
               ? QString()
               : alert.words.ofAlerts("The trusted proxy %1 does not say who its clients are").arg(address);
}

QString clockJump(const Alert &alert)
{
    const auto seconds = count(alert, "seconds"_L1);
    if (!seconds)
        return {};
    return alert.words
        .ofAlerts(*seconds > 0 ? "The server's clock was set ahead by %1" : "The server's clock was set back by %1")
        .arg(duration(alert, qAbs(*seconds)));
}

QString brokenLog(const Alert &alert)
{
    const QString row = text(alert, "firstBroken"_L1);
    return row.isEmpty()
               ? alert.words.ofAlerts("The activity log does not verify")
               : alert.words.ofAlerts("The activity log does not verify from %1 on", "id of an entry").arg(row);
}

struct Sentence
{
    QLatin1StringView type;
    QString (*made)(const Alert &alert); // "" when metadata lacks something
};

constexpr auto kSentences = std::to_array<Sentence>({
    {alerttypes::kBruteForce.name, bruteForce},
    {alerttypes::kRequestSpike.name, spike},
    {alerttypes::kGeographicChange.name, newPlace},
    {alerttypes::kUnusualEndpoint.name, endpointUse},
    {alerttypes::kCredentialsExposed.name, exposed},
    {alerttypes::kDistributedGuessing.name, guessing},
    {alerttypes::kProxyMisconfigured.name, proxy},
    {alerttypes::kClockJump.name, clockJump},
    {alerttypes::kLogIntegrity.name, brokenLog},
});
static_assert(kSentences.size() == kAlertTypes.size());

} // namespace

QString alertHeadline(const AlertRecord &alert, const MailWords &words)
{
    const auto *const sentence = std::ranges::find(kSentences, QLatin1StringView(alert.type), &Sentence::type);
    const Result<QJsonObject> metadata = parseJsonObject(alert.metadata);
    if (words.isEnglish() || !metadata || sentence == kSentences.end())
        return shortLine(alert.description);
    const QString made = sentence->made({.severity = alert.severity, .metadata = *metadata, .words = words});
    return made.isEmpty() ? shortLine(alert.description) : made;
}

} // namespace postject
