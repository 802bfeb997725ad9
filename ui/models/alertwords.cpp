// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertwords.h"

#include "server/contract/alerttypes.h"
#include "ui/models/countrywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace postject::ui::alertwords {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

// One row per type of alert. What a row lacks, the server's description stands in for.
struct Type
{
    QLatin1StringView name;
    QString (*title)();
    QString (*headline)(const AlertEntry &alert); // "" when metadata lacks something
    QStringList (*explanation)(const AlertEntry &alert);
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

int plural(qint64 value)
{
    return static_cast<int>(qBound(qint64{0}, value, qint64{1'000'000'000}));
}

std::optional<qint64> count(const AlertEntry &alert, QLatin1StringView member)
{
    constexpr double kMost = 1e15; // beyond it a double counts no more
    const QJsonValue value = alert.metadata[member];
    return value.isDouble() ? std::optional(static_cast<qint64>(qBound(-kMost, value.toDouble(), kMost)))
                            : std::nullopt;
}

QString text(const AlertEntry &alert, QLatin1StringView member)
{
    return alert.metadata[member].toString();
}

QString duration(qint64 seconds)
{
    if (seconds % 3600 == 0)
        return Words::tr("%Ln hours", nullptr, plural(seconds / 3600));
    return Words::tr("%Ln minutes", nullptr, plural(seconds / 60));
}

// The contract's "1 hour", "90 minutes".
QString window(const AlertEntry &alert)
{
    const QStringList parts = text(alert, "window"_L1).split(u' ');
    const qint64 amount = parts.constFirst().toLongLong();
    if (parts.size() != 2 || amount <= 0 || amount > 100'000)
        return duration(3600);
    return duration(amount * (parts[1].startsWith("hour"_L1) ? 3600 : 60));
}

QString spike(const AlertEntry &alert)
{
    const auto current = count(alert, "currentRate"_L1);
    const double normal = alert.metadata["normalRate"_L1].toDouble(-1);
    if (!current || normal < 0)
        return {};
    const QString requests = Words::tr("%Ln requests", nullptr, plural(*current));
    if (normal < 1)
        return Words::tr("%1 in %2, where there are usually none", "650 requests, 1 hour").arg(requests, window(alert));
    const QString factor = QLocale().toString(static_cast<double>(*current) / normal, 'f', 1);
    return Words::tr("%1 in %2, %3 times the usual %4", "650 requests, 1 hour, 5.4, 120")
        .arg(requests, window(alert), factor, number(qRound64(normal)));
}

QString newPlace(const AlertEntry &alert)
{
    const QString where = place(alert);
    if (where.isEmpty())
        return {};
    if (alert.metadata["succeeded"_L1].toBool())
        return Words::tr("Signed in from a new place: %1").arg(where);
    if (alert.severity == "medium"_L1)
        return Words::tr("Right password from a new place, sign-in not completed: %1").arg(where);
    return Words::tr("Failed sign-in from a new place: %1").arg(where);
}

QString endpointUse(const AlertEntry &alert)
{
    const auto requests = count(alert, "count"_L1);
    if (!requests || text(alert, "endpoint"_L1).isEmpty())
        return {};
    return Words::tr("%1 to %2 in %3", "14 requests, an endpoint, 1 hour")
        .arg(Words::tr("%Ln requests", nullptr, plural(*requests)), text(alert, "endpoint"_L1), window(alert));
}

QString bruteForce(const AlertEntry &alert)
{
    const auto attempts = count(alert, "attempts"_L1);
    if (!attempts)
        return {};
    return Words::tr("%1 in %2, address blocked", "6 failed logins, 1 hour")
        .arg(Words::tr("%Ln failed logins", nullptr, plural(*attempts)), window(alert));
}

QString exposed(const AlertEntry &alert)
{
    if (alert.ipAddress().isEmpty())
        return {};
    return Words::tr("Right password from %1, which the whitelist refuses").arg(alert.ipAddress());
}

QString guessing(const AlertEntry &alert)
{
    const auto attempts = count(alert, "attempts"_L1);
    const auto addresses = count(alert, "addresses"_L1);
    if (!attempts || !addresses)
        return {};
    return Words::tr("%1 from %2 in %3", "25 failed logins, 6 addresses, 1 hour")
        .arg(Words::tr("%Ln failed logins", nullptr, plural(*attempts)),
             Words::tr("%Ln addresses", nullptr, plural(*addresses)), window(alert));
}

QString proxy(const AlertEntry &alert)
{
    if (alert.ipAddress().isEmpty())
        return {};
    return Words::tr("The trusted proxy %1 does not say who its clients are").arg(alert.ipAddress());
}

QString clockJump(const AlertEntry &alert)
{
    const auto seconds = count(alert, "seconds"_L1);
    if (!seconds)
        return {};
    return (*seconds > 0 ? Words::tr("The server's clock was set ahead by %1")
                         : Words::tr("The server's clock was set back by %1"))
        .arg(duration(qAbs(*seconds)));
}

QString brokenLog(const AlertEntry &alert)
{
    const QString row = text(alert, "firstBroken"_L1);
    return row.isEmpty() ? Words::tr("The activity log does not verify")
                         : Words::tr("The activity log does not verify from %1 on", "id of an entry").arg(row);
}

QStringList explainSpike(const AlertEntry &)
{
    return {Words::tr("The account made far more requests within an hour than it does on average."),
            Words::tr("A new integration or a load test does this; so does a stolen key. Look at which endpoints were "
                      "called, and from where.")};
}

QStringList explainPlace(const AlertEntry &alert)
{
    QStringList known;
    for (const QJsonValue each : alert.metadata["previousCountries"_L1].toArray())
        known += countryName(each.toString());
    QStringList paragraphs{known.isEmpty() ? Words::tr("The account was not signed in from there within 30 days.")
                                           : Words::tr("Within 30 days the account was signed in from: %1.")
                                                 .arg(known.join(Words::tr(", ", "between the items of a list")))};
    paragraphs += alert.metadata["succeeded"_L1].toBool()
                      ? Words::tr("If its owner was not there: change the password and end the other sessions.")
                      : Words::tr("Nobody got in. If the owner was not there, somebody is trying.");
    return paragraphs;
}

QStringList explainEndpoint(const AlertEntry &)
{
    return {
        Words::tr("Billing, API keys and administration are seldom called this often."),
        Words::tr("A script of the account's own does this; so does somebody who looks around with a stolen session "
                  "or key.")};
}

QStringList explainBruteForce(const AlertEntry &alert)
{
    QStringList paragraphs{Words::tr(
        "Somebody tried passwords from one address. It is blocked for a time, and the block lifts by itself.")};
    if (const auto tried = count(alert, "accountsTried"_L1); tried && *tried > 1)
        paragraphs += Words::tr("%Ln accounts were tried from there.", nullptr, plural(*tried));
    return paragraphs;
}

QStringList explainExposed(const AlertEntry &)
{
    return {Words::tr("The whitelist kept the sign-in out, but whoever tried it knew the password."),
            Words::tr("If it was not the owner: change the password now.")};
}

QStringList explainGuessing(const AlertEntry &)
{
    return {
        Words::tr("One account is guessed at from many addresses, each below the limit that would block it."),
        Words::tr("Sign-ins of this account from unknown places now wait for their turn. Two-factor keeps a guessed "
                  "password harmless.")};
}

QStringList explainProxy(const AlertEntry &)
{
    return {Words::tr("Its clients can't be told apart: whitelists, blocks and detectors see the proxy alone."),
            Words::tr("Let it set X-Forwarded-For, or take it off the trusted proxies.")};
}

QStringList explainClock(const AlertEntry &)
{
    return {Words::tr("Codes, blocks and detectors go by the server's clock. Find out who set it, and why.")};
}

QStringList explainLog(const AlertEntry &alert)
{
    QStringList paragraphs{Words::tr("Entries were changed or removed by something else than the server, or its files "
                                     "were restored from a copy.")};
    if (const QString why = text(alert, "why"_L1); !why.isEmpty())
        paragraphs += Words::tr("What the server found: %1").arg(why);
    return paragraphs;
}

constexpr auto kTypes = std::to_array<Type>({
    {alerttypes::kBruteForce.name, [] { return Words::tr("Brute force"); }, bruteForce, explainBruteForce},
    {alerttypes::kRequestSpike.name, [] { return Words::tr("Request spike"); }, spike, explainSpike},
    {alerttypes::kGeographicChange.name, [] { return Words::tr("New place"); }, newPlace, explainPlace},
    {alerttypes::kUnusualEndpoint.name, [] { return Words::tr("Sensitive endpoint"); }, endpointUse, explainEndpoint},
    {alerttypes::kCredentialsExposed.name, [] { return Words::tr("Password exposed"); }, exposed, explainExposed},
    {alerttypes::kDistributedGuessing.name, [] { return Words::tr("Distributed guessing"); }, guessing,
     explainGuessing},
    {alerttypes::kProxyMisconfigured.name, [] { return Words::tr("Proxy misconfigured"); }, proxy, explainProxy},
    {alerttypes::kClockJump.name, [] { return Words::tr("Clock jump"); }, clockJump, explainClock},
    {alerttypes::kLogIntegrity.name, [] { return Words::tr("Log integrity"); }, brokenLog, explainLog},
});

constexpr bool everyTypeHasWords()
{
    return std::ranges::all_of(kAlertTypes, [](const AlertType *type) {
        return std::ranges::any_of(kTypes, [type](const Type &each) { return each.name.data() == type->name.data(); });
    });
}
static_assert(everyTypeHasWords() && kTypes.size() == kAlertTypes.size(), "each type of alerts has a row of words");

const Type *typeOf(const QString &name)
{
    const auto *const found = std::ranges::find(kTypes, name, &Type::name);
    return found == kTypes.end() ? nullptr : found;
}

} // namespace

QString severity(QStringView name)
{
    if (name == "low"_L1)
        return Words::tr("Low", "severity of an alert");
    if (name == "medium"_L1)
        return Words::tr("Medium", "severity of an alert");
    if (name == "high"_L1)
        return Words::tr("High", "severity of an alert");
    if (name == "critical"_L1)
        return Words::tr("Critical", "severity of an alert");
    return name.toString();
}

QStringList types()
{
    QStringList names;
    for (const Type &each : kTypes)
        names += each.name;
    return names;
}

QString typeName(const QString &type)
{
    const Type *known = typeOf(type);
    return known ? known->title() : type;
}

QString headline(const AlertEntry &alert)
{
    const Type *known = typeOf(alert.type);
    const QString made = known ? known->headline(alert) : QString();
    return made.isEmpty() ? alert.description.simplified() : made;
}

QStringList explanation(const AlertEntry &alert)
{
    const Type *known = typeOf(alert.type);
    return known ? known->explanation(alert) : QStringList{alert.description};
}

QString place(const AlertEntry &alert)
{
    const QString country = countryName(text(alert, "country"_L1));
    const QString city = text(alert, "city"_L1);
    return city.isEmpty() || country.isEmpty() ? country : Words::tr("%1, %2", "city, country").arg(city, country);
}

QString source(const AlertEntry &alert)
{
    if (!alert.ipAddress().isEmpty())
        return alert.ipAddress();
    if (const QString endpoint = text(alert, "endpoint"_L1); !endpoint.isEmpty())
        return endpoint;
    return alert.accountId.isEmpty() ? Words::tr("This server") : QString();
}

} // namespace postject::ui::alertwords
