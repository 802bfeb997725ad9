// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one list of the settings: what each is called, what it may be, what it is when nobody says otherwise, and what
// people are told of it. A flag beats the configuration file, which beats the settings table, which beats the default
// written here. Pure.
#pragma once

#include <QLatin1StringView>
#include <QtTranslation>

#include <array>
#include <string_view>

namespace postject {

enum class SettingKind {
    Integer,  // min … max
    Number,   // min … max, with a fraction
    Text,     // one line of at most max bytes
    Secret,   // as Text; sealed at rest and never given back
    Choice,   // one of the choices
    Networks, // at most max addresses and CIDR ranges
    Paths,    // at most max paths, of which a "*" at the end stands for every continuation
};

struct Setting
{
    QLatin1StringView name; // what stands before the first dots is its group
    SettingKind kind;
    double min;
    double max;
    QLatin1StringView fallback; // as the settings table would hold it
    QLatin1StringView choices;  // with a bar between them
    QLatin1StringView purpose;  // in the API and the manual page
    // What the console calls it and says of it, in the context SettingWords.
    const char *title;
    const char *help;
    const char *unit = nullptr; // in which it counts
};

using namespace Qt::Literals::StringLiterals;

// clang-format off
inline constexpr std::array kSettings{
    Setting{"proxies.trusted"_L1, SettingKind::Networks, 0, 100, "[]"_L1, {}, "proxies whose X-Forwarded-For counts"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Trusted proxies"), QT_TRANSLATE_NOOP("SettingWords", "Addresses or ranges of the proxies in front of this server, one a line. Only they may say by X-Forwarded-For who the client is.")},
    Setting{"log.retentionDays"_L1, SettingKind::Integer, 0, 3650, "0"_L1, {}, "days that activity is kept; 0: for ever"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Keep activity for"), QT_TRANSLATE_NOOP("SettingWords", "Older entries are removed from the log for good. 0 keeps them for ever."),
            QT_TRANSLATE_NOOP("SettingWords", "days")},
    Setting{"limits.requestsPerMinutePerAccount"_L1, SettingKind::Integer, 0, 1000000, "0"_L1, {}, "requests of one account in a minute; 0: no limit"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Requests of one account"), QT_TRANSLATE_NOOP("SettingWords", "More than these within a minute are refused. 0 sets no limit."),
            QT_TRANSLATE_NOOP("SettingWords", "a minute")},
    Setting{"limits.requestsPerMinutePerAddress"_L1, SettingKind::Integer, 0, 1000000, "0"_L1, {}, "requests from one address in a minute; 0: no limit"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Requests from one address"), QT_TRANSLATE_NOOP("SettingWords", "More than these within a minute are refused. 0 sets no limit."),
            QT_TRANSLATE_NOOP("SettingWords", "a minute")},
    Setting{"limits.loginsPerMinutePerAddress"_L1, SettingKind::Integer, 0, 1000000, "0"_L1, {}, "attempts to sign in from one address in a minute; 0: no limit"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Sign-ins from one address"), QT_TRANSLATE_NOOP("SettingWords", "More attempts than these within a minute are refused, right or wrong. 0 sets no limit."),
            QT_TRANSLATE_NOOP("SettingWords", "a minute")},
    Setting{"access.reauthenticationMinutes"_L1, SettingKind::Integer, 0, 720, "0"_L1, {}, "minutes after a sign-in within which accounts, keys, whitelists, two-factor and settings can be changed; 0: as long as the session lasts"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Ask for the password again after"), QT_TRANSLATE_NOOP("SettingWords", "So long after a sign-in, accounts, keys, whitelists, two-factor and settings can be changed. 0: as long as the session lasts."),
            QT_TRANSLATE_NOOP("SettingWords", "minutes")},
    Setting{"access.administratorsSecondFactor"_L1, SettingKind::Choice, 0, 0, "optional"_L1, "optional|required"_L1, "whether administrators must have two-factor on before they can do anything else"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Two-factor for administrators"), QT_TRANSLATE_NOOP("SettingWords", "Where it is required, an administrator without it can do nothing but set it up.")},
    Setting{"sessions.idleMinutes"_L1, SettingKind::Integer, 0, 720, "0"_L1, {}, "minutes without a request after which a session ends; 0: it lasts its 12 hours"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "End idle sessions after"), QT_TRANSLATE_NOOP("SettingWords", "A session without a request for so long ends. 0: it lasts its 12 hours."),
            QT_TRANSLATE_NOOP("SettingWords", "minutes")},
    Setting{"detection.sensitivePaths"_L1, SettingKind::Paths, 0, 100, R"(["/v1/billing*","/v1/api-keys*","/v1/admin*"])"_L1, {}, "paths that are counted as sensitive"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Sensitive paths"), QT_TRANSLATE_NOOP("SettingWords", "Paths whose requests are counted, one a line. A * at the end stands for whatever follows.")},
    Setting{"detection.bruteForce.attempts"_L1, SettingKind::Integer, 2, 1000, "5"_L1, {}, "failed logins that block an address"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Failed sign-ins that block an address"), QT_TRANSLATE_NOOP("SettingWords", "So many failures from one address block it."),
            QT_TRANSLATE_NOOP("SettingWords", "failed sign-ins")},
    Setting{"detection.bruteForce.windowMinutes"_L1, SettingKind::Integer, 1, 1440, "60"_L1, {}, "minutes within which they count"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Failed sign-ins count for"), QT_TRANSLATE_NOOP("SettingWords", "Failures further apart do not add up to a block."),
            QT_TRANSLATE_NOOP("SettingWords", "minutes")},
    Setting{"detection.bruteForce.blockHours"_L1, SettingKind::Integer, 1, 8784, "24"_L1, {}, "hours that the block lasts"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "A block lasts"), QT_TRANSLATE_NOOP("SettingWords", "It lifts by itself then. Blocks in force keep their end."),
            QT_TRANSLATE_NOOP("SettingWords", "hours")},
    Setting{"detection.requestSpike.factor"_L1, SettingKind::Number, 1, 1000, "5"_L1, {}, "times the average that is still usual"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Usual rate of requests"), QT_TRANSLATE_NOOP("SettingWords", "An alert is raised when an hour has more requests than this."),
            QT_TRANSLATE_NOOP("SettingWords", "times the average")},
    Setting{"detection.requestSpike.minimumRequests"_L1, SettingKind::Integer, 1, 1000000, "20"_L1, {}, "requests in the hour below which there is no spike"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Smallest spike"), QT_TRANSLATE_NOOP("SettingWords", "An hour with fewer requests is no spike, whatever the average."),
            QT_TRANSLATE_NOOP("SettingWords", "requests an hour")},
    Setting{"detection.requestSpike.minimumHistoryHours"_L1, SettingKind::Integer, 1, 168, "24"_L1, {}, "hours of history below which there is no spike"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "History before the first spike"), QT_TRANSLATE_NOOP("SettingWords", "An account with less history has no average to compare with."),
            QT_TRANSLATE_NOOP("SettingWords", "hours")},
    Setting{"detection.unusualEndpoint.requests"_L1, SettingKind::Integer, 1, 1000000, "10"_L1, {}, "requests to a sensitive path in an hour that are still usual"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Usual requests to a sensitive path"), QT_TRANSLATE_NOOP("SettingWords", "An alert is raised when one account makes more."),
            QT_TRANSLATE_NOOP("SettingWords", "an hour")},
    Setting{"detection.geographicChange.days"_L1, SettingKind::Integer, 1, 365, "30"_L1, {}, "days that a place of sign-in is remembered"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Places of sign-in are remembered for"), QT_TRANSLATE_NOOP("SettingWords", "A sign-in from a place that was not seen for so long raises an alert."),
            QT_TRANSLATE_NOOP("SettingWords", "days")},
    Setting{"mail.server"_L1, SettingKind::Text, 0, 255, ""_L1, {}, "mail server; empty: no mail is sent"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Mail server"), QT_TRANSLATE_NOOP("SettingWords", "Name or address. Without one no mail is sent.")},
    Setting{"mail.port"_L1, SettingKind::Integer, 0, 65535, "0"_L1, {}, "its port; 0: the usual one"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Port"), QT_TRANSLATE_NOOP("SettingWords", "0 takes the usual one of the encryption.")},
    Setting{"mail.encryption"_L1, SettingKind::Choice, 0, 0, "starttls"_L1, "none|starttls|tls"_L1, "how the connection is encrypted"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Encryption"), QT_TRANSLATE_NOOP("SettingWords", "How the connection to the mail server is encrypted.")},
    Setting{"mail.user"_L1, SettingKind::Text, 0, 320, ""_L1, {}, "user to sign in as; empty: no sign-in"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "User"), QT_TRANSLATE_NOOP("SettingWords", "Whom to sign in as. Empty: no sign-in.")},
    Setting{"mail.password"_L1, SettingKind::Secret, 0, 1024, ""_L1, {}, "its password"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Mail password"), QT_TRANSLATE_NOOP("SettingWords", "Kept encrypted, and never shown again.")},
    Setting{"mail.from"_L1, SettingKind::Text, 0, 320, ""_L1, {}, "the sender's address"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Sender"), QT_TRANSLATE_NOOP("SettingWords", "The address that alerts are sent from.")},
    Setting{"mail.heloName"_L1, SettingKind::Text, 0, 255, ""_L1, {}, "what this server calls itself at EHLO; empty: its machine's name"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Own name"), QT_TRANSLATE_NOOP("SettingWords", "What this server calls itself to the mail server. Empty: the name of its machine.")},
    Setting{"mail.caFile"_L1, SettingKind::Text, 0, 4096, ""_L1, {}, "authorities (PEM) in place of the system's"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Authorities"), QT_TRANSLATE_NOOP("SettingWords", "A PEM file on the server with the certificate authorities to trust. Empty: the system's.")},
    Setting{"mail.language"_L1, SettingKind::Choice, 0, 0, "en"_L1, "ar|de|en|es|fr|ja|zh_CN"_L1, "language of mails to accounts that chose none"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Language"), QT_TRANSLATE_NOOP("SettingWords", "Of mails to accounts that chose none.")},
    Setting{"mail.hourlyCap"_L1, SettingKind::Integer, 1, 1000, "20"_L1, {}, "mails to one recipient within an hour"_L1,
            QT_TRANSLATE_NOOP("SettingWords", "Mails to one recipient"), QT_TRANSLATE_NOOP("SettingWords", "More wait for the next hour."),
            QT_TRANSLATE_NOOP("SettingWords", "an hour")},
};
// clang-format on

// The row of a name; a name without one does not compile.
consteval const Setting &setting(QLatin1StringView name)
{
    const auto text = [](QLatin1StringView view) {
        return std::string_view(view.data(), static_cast<std::size_t>(view.size()));
    };
    for (const Setting &each : kSettings) {
        if (text(each.name) == text(name))
            return each;
    }
    throw "no such setting";
}

} // namespace postject
