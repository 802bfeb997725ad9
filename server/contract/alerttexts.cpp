// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/contract/alerttexts.h"

#include "server/contract/alerttypes.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace postject::alerttexts {
namespace {

constexpr double kMostCounted = 1e15; // beyond it a double counts no more

std::optional<qint64> count(const Alert &alert, QLatin1StringView member)
{
    const QJsonValue value = alert.metadata[member];
    return value.isDouble()
               ? std::optional(static_cast<qint64>(std::clamp(value.toDouble(), -kMostCounted, kMostCounted)))
               : std::nullopt;
}

QString text(const Alert &alert, QLatin1StringView member)
{
    return alert.metadata[member].toString();
}

QString duration(qint64 seconds, const Language &language)
{
    if (seconds % 3600 == 0)
        return language.alertCount(QT_TRANSLATE_N_NOOP("AlertWords", "%Ln hours"), seconds / 3600);
    return language.alertCount(QT_TRANSLATE_N_NOOP("AlertWords", "%Ln minutes"), seconds / 60);
}

// The contract's "1 hour", "90 minutes".
QString window(const Alert &alert, const Language &language)
{
    const QStringList parts = text(alert, "window"_L1).split(u' ');
    const qint64 amount = parts.constFirst().toLongLong();
    if (parts.size() != 2 || amount <= 0 || amount > 100'000)
        return duration(3600, language);
    return duration(amount * (parts[1].startsWith("hour"_L1) ? 3600 : 60), language);
}

QString requests(qint64 number, const Language &language)
{
    return language.alertCount(QT_TRANSLATE_N_NOOP("AlertWords", "%Ln requests"), number);
}

QString failedLogins(qint64 number, const Language &language)
{
    return language.alertCount(QT_TRANSLATE_N_NOOP("AlertWords", "%Ln failed sign-ins"), number);
}

QString spike(const Alert &alert, const Language &language)
{
    const auto current = count(alert, "currentRate"_L1);
    const double normal = alert.metadata["normalRate"_L1].toDouble(-1);
    if (!current || normal < 0)
        return {};
    if (normal < 1)
        return language
            .alertText(
                QT_TRANSLATE_NOOP3("AlertWords", "%1 in %2, where there are usually none", "650 requests, 1 hour"))
            .arg(requests(*current, language), window(alert, language));
    const QLocale locale = language.locale();
    return language
        .alertText(
            QT_TRANSLATE_NOOP3("AlertWords", "%1 in %2, %3 times the usual %4", "650 requests, 1 hour, 5.4, 120"))
        .arg(requests(*current, language), window(alert, language),
             locale.toString(static_cast<double>(*current) / normal, 'f', 1),
             normal < 10 ? locale.toString(normal, 'f', 1) : locale.toString(qRound64(std::min(normal, kMostCounted))));
}

QString newPlace(const Alert &alert, const Language &language)
{
    const QString where = place(alert, language);
    if (where.isEmpty())
        return {};
    if (alert.metadata["succeeded"_L1].toBool())
        return language.alertText(QT_TRANSLATE_NOOP("AlertWords", "Signed in from a new place: %1")).arg(where);
    if (alert.severity == "medium"_L1)
        return language
            .alertText(QT_TRANSLATE_NOOP("AlertWords", "Right password from a new place, sign-in not completed: %1"))
            .arg(where);
    return language.alertText(QT_TRANSLATE_NOOP("AlertWords", "Failed sign-in from a new place: %1")).arg(where);
}

QString endpointUse(const Alert &alert, const Language &language)
{
    const auto number = count(alert, "count"_L1);
    const QString endpoint = text(alert, "endpoint"_L1);
    if (!number || endpoint.isEmpty())
        return {};
    return language.alertText(QT_TRANSLATE_NOOP3("AlertWords", "%1 to %2 in %3", "14 requests, an endpoint, 1 hour"))
        .arg(requests(*number, language), language.foreign(endpoint), window(alert, language));
}

QString bruteForce(const Alert &alert, const Language &language)
{
    const auto attempts = count(alert, "attempts"_L1);
    if (!attempts)
        return {};
    return language
        .alertText(QT_TRANSLATE_NOOP3("AlertWords", "%1 in %2, address blocked", "6 failed sign-ins, 1 hour"))
        .arg(failedLogins(*attempts, language), window(alert, language));
}

QString exposed(const Alert &alert, const Language &language)
{
    const QString address = text(alert, "ipAddress"_L1);
    if (address.isEmpty())
        return {};
    return language.alertText(QT_TRANSLATE_NOOP("AlertWords", "Right password from %1, which the whitelist refuses"))
        .arg(language.foreign(address));
}

QString guessing(const Alert &alert, const Language &language)
{
    const auto attempts = count(alert, "attempts"_L1);
    const auto addresses = count(alert, "addresses"_L1);
    if (!attempts || !addresses)
        return {};
    return language
        .alertText(QT_TRANSLATE_NOOP3("AlertWords", "%1 from %2 in %3", "25 failed sign-ins, 6 addresses, 1 hour"))
        .arg(failedLogins(*attempts, language),
             language.alertCount(QT_TRANSLATE_N_NOOP("AlertWords", "%Ln addresses"), *addresses),
             window(alert, language));
}

QString proxy(const Alert &alert, const Language &language)
{
    const QString address = text(alert, "ipAddress"_L1);
    if (address.isEmpty())
        return {};
    return language.alertText(QT_TRANSLATE_NOOP("AlertWords", "The trusted proxy %1 does not say who its clients are"))
        .arg(language.foreign(address));
}

QString clockJump(const Alert &alert, const Language &language)
{
    const auto seconds = count(alert, "seconds"_L1);
    if (!seconds)
        return {};
    return language
        .alertText(*seconds > 0 ? QT_TRANSLATE_NOOP("AlertWords", "The server's clock was set ahead by %1")
                                : QT_TRANSLATE_NOOP("AlertWords", "The server's clock was set back by %1"))
        .arg(duration(qAbs(*seconds), language));
}

QString brokenLog(const Alert &alert, const Language &language)
{
    const QString row = text(alert, "firstBroken"_L1);
    if (row.isEmpty())
        return language.alertText(QT_TRANSLATE_NOOP("AlertWords", "The activity log does not verify"));
    return language
        .alertText(QT_TRANSLATE_NOOP3("AlertWords", "The activity log does not verify from %1 on", "id of an entry"))
        .arg(language.foreign(row));
}

QStringList explainPlace(const Alert &alert, const Language &language)
{
    QStringList known;
    for (const QJsonValue each : alert.metadata["previousCountries"_L1].toArray())
        known += language.country(each.toString());
    const QString comma = language.alertText(QT_TRANSLATE_NOOP3("AlertWords", ", ", "between the items of a list"));
    QStringList paragraphs{
        known.isEmpty()
            ? language.alertText(
                  QT_TRANSLATE_NOOP("AlertWords", "The account was not signed in from there within 30 days."))
            : language.alertText(QT_TRANSLATE_NOOP("AlertWords", "Within 30 days the account was signed in from: %1."))
                  .arg(known.join(comma))};
    paragraphs += language.alertText(
        alert.metadata["succeeded"_L1].toBool()
            ? QT_TRANSLATE_NOOP("AlertWords",
                                "If its owner was not there: change the password and end the other sessions.")
            : QT_TRANSLATE_NOOP("AlertWords", "Nobody got in. If the owner was not there, somebody is trying."));
    return paragraphs;
}

QStringList explainBruteForce(const Alert &alert, const Language &language)
{
    QStringList paragraphs{language.alertText(QT_TRANSLATE_NOOP(
        "AlertWords",
        "Somebody tried passwords from one address. It is blocked for a time, and the block lifts by itself."))};
    if (const auto tried = count(alert, "accountsTried"_L1); tried && *tried > 1)
        paragraphs +=
            language.alertCount(QT_TRANSLATE_N_NOOP("AlertWords", "%Ln accounts were tried from there."), *tried);
    return paragraphs;
}

QStringList explainLog(const Alert &alert, const Language &language)
{
    QStringList paragraphs{language.alertText(
        QT_TRANSLATE_NOOP("AlertWords", "Entries were changed or removed by something else than the server, or its "
                                        "files were restored from a copy."))};
    if (const QString why = text(alert, "why"_L1); !why.isEmpty())
        paragraphs +=
            language.alertText(QT_TRANSLATE_NOOP("AlertWords", "What the server found: %1")).arg(language.foreign(why));
    return paragraphs;
}

// One for each type. An explanation is a list of texts, or made where it depends on the alert.
struct Type
{
    QLatin1StringView name;
    const char *title;
    QString (*sentence)(const Alert &, const Language &);
    std::array<const char *, 2> explanation = {};
    QStringList (*explain)(const Alert &, const Language &) = nullptr;
};

constexpr auto kTypes = std::to_array<Type>({
    {.name = alerttypes::kBruteForce.name,
     .title = QT_TRANSLATE_NOOP("AlertWords", "Brute force"),
     .sentence = bruteForce,
     .explain = explainBruteForce},
    {.name = alerttypes::kRequestSpike.name,
     .title = QT_TRANSLATE_NOOP("AlertWords", "Request spike"),
     .sentence = spike,
     .explanation = {QT_TRANSLATE_NOOP("AlertWords", "The account made far more requests within an hour than it does "
                                                     "on average."),
                     QT_TRANSLATE_NOOP("AlertWords", "A new integration or a load test does this; so does a stolen "
                                                     "key. Look at which endpoints were called, and from where.")}},
    {.name = alerttypes::kGeographicChange.name,
     .title = QT_TRANSLATE_NOOP("AlertWords", "New place"),
     .sentence = newPlace,
     .explain = explainPlace},
    {.name = alerttypes::kUnusualEndpoint.name,
     .title = QT_TRANSLATE_NOOP("AlertWords", "Sensitive endpoint"),
     .sentence = endpointUse,
     .explanation = {QT_TRANSLATE_NOOP("AlertWords", "Billing, API keys and administration are seldom called this "
                                                     "often."),
                     QT_TRANSLATE_NOOP("AlertWords", "A script of the account's own does this; so does somebody who "
                                                     "looks around with a stolen session or key.")}},
    {.name = alerttypes::kCredentialsExposed.name,
     .title = QT_TRANSLATE_NOOP("AlertWords", "Password exposed"),
     .sentence = exposed,
     .explanation = {QT_TRANSLATE_NOOP("AlertWords", "The whitelist kept the sign-in out, but whoever tried it knew "
                                                     "the password."),
                     QT_TRANSLATE_NOOP("AlertWords", "If it was not the owner: change the password now.")}},
    {.name = alerttypes::kDistributedGuessing.name,
     .title = QT_TRANSLATE_NOOP("AlertWords", "Distributed guessing"),
     .sentence = guessing,
     .explanation = {QT_TRANSLATE_NOOP("AlertWords", "One account is guessed at from many addresses, each below the "
                                                     "limit that would block it."),
                     QT_TRANSLATE_NOOP("AlertWords", "Sign-ins of this account from unknown places now wait for "
                                                     "their turn. Two-factor keeps a guessed password harmless.")}},
    {.name = alerttypes::kProxyMisconfigured.name,
     .title = QT_TRANSLATE_NOOP("AlertWords", "Proxy misconfigured"),
     .sentence = proxy,
     .explanation = {QT_TRANSLATE_NOOP("AlertWords", "Its clients can't be told apart: whitelists, blocks and "
                                                     "detectors see the proxy alone."),
                     QT_TRANSLATE_NOOP("AlertWords", "Let it set X-Forwarded-For, or take it off the trusted "
                                                     "proxies.")}},
    {.name = alerttypes::kClockJump.name,
     .title = QT_TRANSLATE_NOOP("AlertWords", "Clock jump"),
     .sentence = clockJump,
     .explanation = {QT_TRANSLATE_NOOP("AlertWords", "Codes, blocks and detectors go by the server's clock. Find out "
                                                     "who set it, and why.")}},
    {.name = alerttypes::kLogIntegrity.name,
     .title = QT_TRANSLATE_NOOP("AlertWords", "Log integrity"),
     .sentence = brokenLog,
     .explain = explainLog},
});

constexpr bool everyTypeHasARow()
{
    constexpr auto text = [](QLatin1StringView name) {
        return std::string_view(name.data(), static_cast<std::size_t>(name.size()));
    };
    return std::ranges::all_of(kAlertTypes, [text](const AlertType *type) {
        return std::ranges::any_of(kTypes, [&](const Type &each) { return text(each.name) == text(type->name); });
    });
}
static_assert(everyTypeHasARow() && kTypes.size() == kAlertTypes.size(), "each type of alerts has a row of texts");

const Type *typeOf(const QString &name)
{
    const auto *const found = std::ranges::find(kTypes, name, &Type::name);
    return found == kTypes.end() ? nullptr : found;
}

} // namespace

QString severity(QStringView name, const Language &language)
{
    if (name == "low"_L1)
        return language.alertText(QT_TRANSLATE_NOOP3("AlertWords", "Low", "severity of an alert"));
    if (name == "medium"_L1)
        return language.alertText(QT_TRANSLATE_NOOP3("AlertWords", "Medium", "severity of an alert"));
    if (name == "high"_L1)
        return language.alertText(QT_TRANSLATE_NOOP3("AlertWords", "High", "severity of an alert"));
    if (name == "critical"_L1)
        return language.alertText(QT_TRANSLATE_NOOP3("AlertWords", "Critical", "severity of an alert"));
    return name.toString();
}

QStringList types()
{
    QStringList names;
    for (const Type &each : kTypes)
        names += each.name;
    return names;
}

QString title(const QString &type, const Language &language)
{
    const Type *known = typeOf(type);
    return known ? language.alertText(known->title) : QString();
}

QString sentence(const Alert &alert, const Language &language)
{
    const Type *known = typeOf(alert.type);
    return known ? known->sentence(alert, language) : QString();
}

QStringList explanation(const Alert &alert, const Language &language)
{
    const Type *known = typeOf(alert.type);
    if (!known)
        return {};
    if (known->explain)
        return known->explain(alert, language);
    QStringList paragraphs;
    for (const char *each : known->explanation) {
        if (each)
            paragraphs += language.alertText(each);
    }
    return paragraphs;
}

QString place(const Alert &alert, const Language &language)
{
    const QString country = language.country(text(alert, "country"_L1));
    const QString city = language.foreign(text(alert, "city"_L1));
    if (city.isEmpty() || country.isEmpty())
        return country;
    return language.alertText(QT_TRANSLATE_NOOP3("AlertWords", "%1, %2", "city, country")).arg(city, country);
}

} // namespace postject::alerttexts
