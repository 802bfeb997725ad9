// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewwords.h"

#include "ui/client/consoletime.h"
#include "ui/models/timewords.h"
#include "ui/widgets/severitybadge.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui::words {

namespace {

using Tone = StatCardContent::Tone;

constexpr int kFewBackupCodes = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

int plural(qint64 value)
{
    return int(qMin<qint64>(value, 1'000'000'000));
}

// A card without a figure: on its way, or failed; then pressing it tries again.
template <typename T>
std::optional<StatCardContent> waiting(const Figure<T> &figure, const QString &title, const QString &icon)
{
    if (figure.value)
        return std::nullopt;
    if (figure.isLoading())
        return StatCardContent{title, u"–"_s,       Words::tr("Loading…"), Words::tr("%1: loading.").arg(title),
                               icon,  Tone::Neutral};
    return StatCardContent{title,
                           u"–"_s,
                           Words::tr("Not available, try again"),
                           Words::tr("%1: could not be loaded. Press to try again.").arg(title),
                           icon,
                           Tone::Error};
}

// "1 critical, 2 high" of the newest ones, gravest first; at most so many levels.
QString bySeverity(const OpenAlerts &alerts, qsizetype levels = 4)
{
    QStringList parts;
    for (const auto severity :
         {theme::Severity::Critical, theme::Severity::High, theme::Severity::Medium, theme::Severity::Low}) {
        const auto count = std::ranges::count_if(
            alerts.newest, [severity](const auto &alert) { return severityFromName(alert.severity) == severity; });
        if (count > 0)
            parts += Words::tr("%1 %2", "count, severity").arg(number(count), severityWord(severity).toLower());
    }
    return parts.first(qMin(levels, parts.size())).join(Words::tr(", ", "between the items of a list"));
}

// What is too much, the server judges, by settings that not every account may read. It says so by an alert.
bool isRaised(const Figure<OpenAlerts> &alerts, QLatin1StringView type)
{
    return alerts.value &&
           std::ranges::any_of(alerts.value->newest, [type](const auto &each) { return each.type == type; });
}

} // namespace

StatCardContent openAlerts(const Figure<OpenAlerts> &alerts)
{
    const QString title = Words::tr("Open alerts"), icon = u"alerts"_s;
    if (auto content = waiting(alerts, title, icon))
        return *content;
    if (alerts.value->total == 0)
        return {title, number(0), Words::tr("Nothing to look into"), Words::tr("No open alerts."), icon, Tone::Ok};
    const bool grave = std::ranges::any_of(alerts.value->newest, [](const auto &alert) {
        return alert.severity == "critical"_L1 || alert.severity == "high"_L1;
    });
    const QString sentence = Words::tr("%n open alert(s). Of the newest: %1.", nullptr, plural(alerts.value->total))
                                 .arg(bySeverity(*alerts.value));
    const QString detail = bySeverity(*alerts.value, 2);
    return {title, number(alerts.value->total), detail, sentence, icon, grave ? Tone::Error : Tone::Warning};
}

StatCardContent requests(const Figure<LastDay> &day, const Figure<OpenAlerts> &alerts)
{
    const QString title = Words::tr("Requests"), icon = u"anomalies"_s;
    if (auto content = waiting(day, title, icon))
        return *content;
    const LastDay &value = *day.value;
    const Tone tone = isRaised(alerts, "request_spike"_L1) ? Tone::Warning : Tone::Neutral;
    if (!value.usual || *value.usual <= 0)
        return {title,
                number(value.lastHour),
                Words::tr("Last hour, no average yet"),
                Words::tr("%n request(s) in the last hour.", nullptr, plural(value.lastHour)),
                icon,
                tone};
    const QString factor = QLocale().toString(double(value.lastHour) / *value.usual, 'f', 1);
    const QString sentence =
        Words::tr("%n request(s) in the last hour, %1 times the 7-day average.", nullptr, plural(value.lastHour))
            .arg(factor);
    const QString detail = Words::tr("Last hour, %1× average").arg(factor);
    return {title, number(value.lastHour), detail, sentence, icon, tone};
}

StatCardContent failedLogins(const Figure<qint64> &failed, const Figure<OpenAlerts> &alerts)
{
    const QString title = Words::tr("Failed sign-ins"), icon = u"lock"_s;
    if (auto content = waiting(failed, title, icon))
        return *content;
    const qint64 count = *failed.value;
    const bool attacked = isRaised(alerts, "brute_force"_L1);
    const Tone tone = count == 0 ? Tone::Ok : attacked ? Tone::Warning : Tone::Neutral;
    return {title,
            number(count),
            Words::tr("In the last hour"),
            Words::tr("%n failed sign-in(s) in the last hour.", nullptr, plural(count)),
            icon,
            tone};
}

StatCardContent logSize(const Figure<qint64> &size)
{
    const QString title = Words::tr("Activity log"), icon = u"activity"_s;
    if (auto content = waiting(size, title, icon))
        return *content;
    return {title,
            number(*size.value),
            Words::tr("Entries in the log"),
            Words::tr("Activity log: %n entry(s).", nullptr, plural(*size.value)),
            icon,
            Tone::Neutral};
}

StatCardContent twoFactor(const Figure<TwoFactorFigures> &state)
{
    const QString title = Words::tr("Two-factor"), icon = u"two-factor"_s;
    if (auto content = waiting(state, title, icon))
        return *content;
    if (!state.value->enabled)
        return {title,
                Words::tr("Off"),
                Words::tr("A password alone lets in"),
                Words::tr("Two-factor is off: a password alone lets in."),
                icon,
                Tone::Warning};
    const int left = state.value->backupCodesLeft;
    return {title,
            Words::tr("On"),
            Words::tr("%n backup code(s) left", nullptr, left),
            Words::tr("Two-factor is on, %n backup code(s) left.", nullptr, left),
            icon,
            left <= kFewBackupCodes ? Tone::Warning : Tone::Ok};
}

StatCardContent whitelist(const Figure<WhitelistFigures> &list)
{
    const QString title = Words::tr("IP whitelist"), icon = u"whitelist"_s;
    if (auto content = waiting(list, title, icon))
        return *content;
    const WhitelistFigures &value = *list.value;
    const QString figure =
        Words::tr("%1 of %2", "entries used of the most there may be").arg(value.used).arg(value.limit);
    if (value.used == 0)
        return {title,
                figure,
                Words::tr("Open to every address"),
                Words::tr("The whitelist is empty: open to every address."),
                icon,
                Tone::Warning};
    // An answer over the network means that the list holds this address: the check stands before every handler.
    const QString detail = value.clientAddress == "local"_L1 ? Words::tr("This computer is always let in")
                                                             : Words::tr("Covers you, %1").arg(value.clientAddress);
    return {title, figure, detail, Words::tr("Whitelist: %1 entries used. %2.").arg(figure, detail), icon, Tone::Ok};
}

StatCardContent blocked(const Figure<qint64> &count)
{
    const QString title = Words::tr("Blocked addresses"), icon = u"blocked"_s;
    if (auto content = waiting(count, title, icon))
        return *content;
    return {title,
            number(*count.value),
            *count.value == 0 ? Words::tr("No address is kept out") : Words::tr("Each lifts by itself in time"),
            Words::tr("%n blocked address(es).", nullptr, plural(*count.value)),
            icon,
            Tone::Neutral};
}

QString summary(const Overview &overview, bool everyAccount)
{
    const qint64 alerts = overview.alerts.value ? overview.alerts.value->total : 0;
    const qint64 requests = overview.lastDay.value ? overview.lastDay.value->lastHour : 0;
    if (!overview.alerts.value || !overview.lastDay.value)
        return {};
    const QString traffic = Words::tr("%n request(s) in the last hour", nullptr, plural(requests));
    const QString sentence =
        alerts == 0 ? Words::tr("No open alerts. %1.", "%1: 12 requests in the last hour").arg(traffic)
                    : Words::tr("%n alert(s) to look into. %1.", "%1: 12 requests in the last hour", plural(alerts))
                          .arg(traffic);
    const QString scope = everyAccount ? Words::tr("All accounts.") : Words::tr("Your account.");
    return Words::tr("%1 %2", "two sentences").arg(sentence, scope);
}

QString lastDaySentence(const LastDay &day)
{
    qint64 requests = 0, failed = 0;
    for (const ActivityBin &bin : day.bins) {
        requests += bin.requests;
        failed += bin.failed;
    }
    return Words::tr("Requests of the last 24 hours: %1 in all, %2 of them refused or failed.")
        .arg(number(requests), number(failed));
}

QString clock(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const bool today = local.date() == consoletime::today();
    return today ? QLocale().toString(local.time(), clockFormat())
                 : QLocale().toString(local, stampFormat(Precision::Minutes));
}

} // namespace postject::ui::words
