// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingwords.h"

#include "server/contract/languages.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace postject::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
};

struct Row
{
    QLatin1StringView name;
    const char *title;
    const char *help;
    const char *unit = nullptr;
};

constexpr std::array kRows{
    Row{"proxies.trusted"_L1, QT_TRANSLATE_NOOP("SettingWords", "Trusted proxies"),
        QT_TRANSLATE_NOOP("SettingWords", "Addresses or ranges of the proxies in front of this server, one a line. "
                                          "Only they may say by X-Forwarded-For who the client is.")},
    Row{"log.retentionDays"_L1, QT_TRANSLATE_NOOP("SettingWords", "Keep activity for"),
        QT_TRANSLATE_NOOP("SettingWords", "Older entries are removed from the log for good. 0 keeps them for ever."),
        QT_TRANSLATE_NOOP("SettingWords", "days")},
    Row{"limits.requestsPerMinutePerAccount"_L1, QT_TRANSLATE_NOOP("SettingWords", "Requests of one account"),
        QT_TRANSLATE_NOOP("SettingWords", "More than these within a minute are refused. 0 sets no limit."),
        QT_TRANSLATE_NOOP("SettingWords", "a minute")},
    Row{"limits.requestsPerMinutePerAddress"_L1, QT_TRANSLATE_NOOP("SettingWords", "Requests from one address"),
        QT_TRANSLATE_NOOP("SettingWords", "More than these within a minute are refused. 0 sets no limit."),
        QT_TRANSLATE_NOOP("SettingWords", "a minute")},
    Row{"limits.loginsPerMinutePerAddress"_L1, QT_TRANSLATE_NOOP("SettingWords", "Sign-ins from one address"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "More attempts than these within a minute are refused, right or wrong. 0 sets no limit."),
        QT_TRANSLATE_NOOP("SettingWords", "a minute")},
    Row{"access.reauthenticationMinutes"_L1, QT_TRANSLATE_NOOP("SettingWords", "Ask for the password again after"),
        QT_TRANSLATE_NOOP("SettingWords", "So long after a sign-in, accounts, keys, whitelists, two-factor and "
                                          "settings can be changed. 0: as long as the session lasts."),
        QT_TRANSLATE_NOOP("SettingWords", "minutes")},
    Row{"access.administratorsSecondFactor"_L1, QT_TRANSLATE_NOOP("SettingWords", "Two-factor for administrators"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "Where it is required, an administrator without it can do nothing but set it up.")},
    Row{"sessions.idleMinutes"_L1, QT_TRANSLATE_NOOP("SettingWords", "End idle sessions after"),
        QT_TRANSLATE_NOOP("SettingWords", "A session without a request for so long ends. 0: it lasts its 12 hours."),
        QT_TRANSLATE_NOOP("SettingWords", "minutes")},
    Row{"detection.sensitivePaths"_L1, QT_TRANSLATE_NOOP("SettingWords", "Sensitive paths"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "Paths whose requests are counted, one a line. A * at the end stands for whatever follows.")},
    Row{"detection.bruteForce.attempts"_L1, QT_TRANSLATE_NOOP("SettingWords", "Failed sign-ins that block an address"),
        QT_TRANSLATE_NOOP("SettingWords", "So many failures from one address block it."),
        QT_TRANSLATE_NOOP("SettingWords", "failed sign-ins")},
    Row{"detection.bruteForce.windowMinutes"_L1, QT_TRANSLATE_NOOP("SettingWords", "Failed sign-ins count for"),
        QT_TRANSLATE_NOOP("SettingWords", "Failures further apart do not add up to a block."),
        QT_TRANSLATE_NOOP("SettingWords", "minutes")},
    Row{"detection.bruteForce.blockHours"_L1, QT_TRANSLATE_NOOP("SettingWords", "A block lasts"),
        QT_TRANSLATE_NOOP("SettingWords", "It lifts by itself then. Blocks in force keep their end."),
        QT_TRANSLATE_NOOP("SettingWords", "hours")},
    Row{"detection.requestSpike.factor"_L1, QT_TRANSLATE_NOOP("SettingWords", "Usual rate of requests"),
        QT_TRANSLATE_NOOP("SettingWords", "An alert is raised when an hour has more requests than this."),
        QT_TRANSLATE_NOOP("SettingWords", "times the average")},
    Row{"detection.requestSpike.minimumRequests"_L1, QT_TRANSLATE_NOOP("SettingWords", "Smallest spike"),
        QT_TRANSLATE_NOOP("SettingWords", "An hour with fewer requests is no spike, whatever the average."),
        QT_TRANSLATE_NOOP("SettingWords", "requests an hour")},
    Row{"detection.requestSpike.minimumHistoryHours"_L1,
        QT_TRANSLATE_NOOP("SettingWords", "History before the first spike"),
        QT_TRANSLATE_NOOP("SettingWords", "An account with less history has no average to compare with."),
        QT_TRANSLATE_NOOP("SettingWords", "hours")},
    Row{"detection.unusualEndpoint.requests"_L1,
        QT_TRANSLATE_NOOP("SettingWords", "Usual requests to a sensitive path"),
        QT_TRANSLATE_NOOP("SettingWords", "An alert is raised when one account makes more."),
        QT_TRANSLATE_NOOP("SettingWords", "an hour")},
    Row{"detection.geographicChange.days"_L1, QT_TRANSLATE_NOOP("SettingWords", "Places of sign-in are remembered for"),
        QT_TRANSLATE_NOOP("SettingWords", "A sign-in from a place that was not seen for so long raises an alert."),
        QT_TRANSLATE_NOOP("SettingWords", "days")},
    Row{"mail.server"_L1, QT_TRANSLATE_NOOP("SettingWords", "Mail server"),
        QT_TRANSLATE_NOOP("SettingWords", "Name or address. Without one no mail is sent.")},
    Row{"mail.port"_L1, QT_TRANSLATE_NOOP("SettingWords", "Port"),
        QT_TRANSLATE_NOOP("SettingWords", "0 takes the usual one of the encryption.")},
    Row{"mail.encryption"_L1, QT_TRANSLATE_NOOP("SettingWords", "Encryption"),
        QT_TRANSLATE_NOOP("SettingWords", "How the connection to the mail server is encrypted.")},
    Row{"mail.user"_L1, QT_TRANSLATE_NOOP("SettingWords", "User"),
        QT_TRANSLATE_NOOP("SettingWords", "Whom to sign in as. Empty: no sign-in.")},
    Row{"mail.password"_L1, QT_TRANSLATE_NOOP("SettingWords", "Mail password"),
        QT_TRANSLATE_NOOP("SettingWords", "Kept encrypted, and never shown again.")},
    Row{"mail.from"_L1, QT_TRANSLATE_NOOP("SettingWords", "Sender"),
        QT_TRANSLATE_NOOP("SettingWords", "The address that alerts are sent from.")},
    Row{"mail.heloName"_L1, QT_TRANSLATE_NOOP("SettingWords", "Own name"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "What this server calls itself to the mail server. Empty: the name of its machine.")},
    Row{"mail.caFile"_L1, QT_TRANSLATE_NOOP("SettingWords", "Authorities"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "A PEM file on the server with the certificate authorities to trust. Empty: the system's.")},
    Row{"mail.language"_L1, QT_TRANSLATE_NOOP("SettingWords", "Language"),
        QT_TRANSLATE_NOOP("SettingWords", "Of mails to accounts that chose none.")},
    Row{"mail.hourlyCap"_L1, QT_TRANSLATE_NOOP("SettingWords", "Mails to one recipient"),
        QT_TRANSLATE_NOOP("SettingWords", "More wait for the next hour."),
        QT_TRANSLATE_NOOP("SettingWords", "an hour")},
};
constexpr std::array kGroups{
    std::pair{"proxies"_L1, QT_TRANSLATE_NOOP("SettingWords", "Proxies")},
    std::pair{"log"_L1, QT_TRANSLATE_NOOP("SettingWords", "Activity log")},
    std::pair{"limits"_L1, QT_TRANSLATE_NOOP("SettingWords", "Request limits")},
    std::pair{"access"_L1, QT_TRANSLATE_NOOP("SettingWords", "Access")},
    std::pair{"sessions"_L1, QT_TRANSLATE_NOOP("SettingWords", "Sessions")},
    std::pair{"detection"_L1, QT_TRANSLATE_NOOP("SettingWords", "Detection")},
    std::pair{"mail"_L1, QT_TRANSLATE_NOOP("SettingWords", "Mail")},
};
constexpr std::array kChoices{
    std::pair{"optional"_L1, QT_TRANSLATE_NOOP("SettingWords", "Optional")},
    std::pair{"required"_L1, QT_TRANSLATE_NOOP("SettingWords", "Required")},
    std::pair{"none"_L1, QT_TRANSLATE_NOOP("SettingWords", "None")},
    std::pair{"starttls"_L1, "STARTTLS"},
    std::pair{"tls"_L1, "TLS"},
};

QString translated(const char *text)
{
    return text ? Words::tr(text) : QString();
}

template <typename Table>
QString named(const Table &table, const QString &name, const QString &otherwise)
{
    const auto found = std::ranges::find_if(table, [&](const auto &each) { return each.first == name; });
    return found == table.end() ? otherwise : translated(found->second);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

SettingWords settingWords(const ServerSetting &setting)
{
    const auto row = std::ranges::find_if(kRows, [&](const Row &each) { return each.name == setting.name; });
    if (row == kRows.end())
        return {.title = setting.name, .help = capitalised(setting.purpose), .unit = {}};
    return {.title = translated(row->title), .help = translated(row->help), .unit = translated(row->unit)};
}

QString settingGroup(const QString &name)
{
    return name.section(u'.', 0, 0);
}

QString settingGroupTitle(const QString &group)
{
    return named(kGroups, group, capitalised(group));
}

QString settingChoice(const QString &choice)
{
    const auto *const language = std::ranges::find(kMailLanguages, choice, &MailLanguage::code);
    return named(kChoices, choice, language == kMailLanguages.end() ? choice : language->name.toString());
}

QString settingRefusal(const QString &serverWords)
{
    if (serverWords == "is set by the configuration"_L1)
        return Words::tr("The server's configuration fixes this by now. Undo the change here.");
    if (serverWords == "must be a host name or an address"_L1)
        return Words::tr("Type a host name or an address.");
    if (serverWords == "must be a mail address"_L1)
        return Words::tr("Type a mail address: a mail server needs a sender.");
    if (serverWords == "must be starttls or tls where a password is sent"_L1)
        return Words::tr("Choose STARTTLS or TLS: without encryption the password would be sent in the clear.");
    return Words::tr("The server refused this: %1", "%1 is the server's words").arg(serverWords);
}

} // namespace postject::ui
