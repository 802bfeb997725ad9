// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one list of the settings: what each is called, what it may be, and what it is when nobody says otherwise. A flag
// beats the configuration file, which beats the settings table, which beats the default written here. Pure.
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

#include <array>
#include <string_view>
#include <type_traits>

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
    QLatin1StringView purpose;
};

using namespace Qt::Literals::StringLiterals;

// clang-format off
inline constexpr std::array kSettings{
    Setting{"proxies.trusted"_L1,                            SettingKind::Networks, 0, 100,     "[]"_L1,       {},                     "proxies whose X-Forwarded-For counts"_L1},
    Setting{"log.retentionDays"_L1,                          SettingKind::Integer,  0, 3650,    "0"_L1,        {},                     "days that activity is kept; 0: for ever"_L1},
    Setting{"limits.requestsPerMinutePerAccount"_L1,         SettingKind::Integer,  0, 1000000, "0"_L1,        {},                     "requests of one account in a minute; 0: no limit"_L1},
    Setting{"limits.requestsPerMinutePerAddress"_L1,         SettingKind::Integer,  0, 1000000, "0"_L1,        {},                     "requests from one address in a minute; 0: no limit"_L1},
    Setting{"limits.loginsPerMinutePerAddress"_L1,           SettingKind::Integer,  0, 1000000, "0"_L1,        {},                     "attempts to sign in from one address in a minute; 0: no limit"_L1},
    Setting{"access.reauthenticationMinutes"_L1,             SettingKind::Integer,  0, 720,     "0"_L1,        {},                     "minutes after a sign-in within which accounts, keys, whitelists, two-factor and settings can be changed; 0: as long as the session lasts"_L1},
    Setting{"access.administratorsSecondFactor"_L1,          SettingKind::Choice,   0, 0,       "optional"_L1, "optional|required"_L1, "whether administrators must have two-factor on before they can do anything else"_L1},
    Setting{"sessions.idleMinutes"_L1,                       SettingKind::Integer,  0, 720,     "0"_L1,        {},                     "minutes without a request after which a session ends; 0: it lasts its 12 hours"_L1},
    Setting{"detection.sensitivePaths"_L1,                   SettingKind::Paths,    0, 100,     R"(["/v1/billing*","/v1/api-keys*","/v1/admin*"])"_L1, {},                     "paths that are counted as sensitive"_L1},
    Setting{"detection.bruteForce.attempts"_L1,              SettingKind::Integer,  2, 1000,    "5"_L1,        {},                     "failed logins that block an address"_L1},
    Setting{"detection.bruteForce.windowMinutes"_L1,         SettingKind::Integer,  1, 1440,    "60"_L1,       {},                     "minutes within which they count"_L1},
    Setting{"detection.bruteForce.blockHours"_L1,            SettingKind::Integer,  1, 8784,    "24"_L1,       {},                     "hours that the block lasts"_L1},
    Setting{"detection.requestSpike.factor"_L1,              SettingKind::Number,   1, 1000,    "5"_L1,        {},                     "times the average that is still usual"_L1},
    Setting{"detection.requestSpike.minimumRequests"_L1,     SettingKind::Integer,  1, 1000000, "20"_L1,       {},                     "requests in the hour below which there is no spike"_L1},
    Setting{"detection.requestSpike.minimumHistoryHours"_L1, SettingKind::Integer,  1, 168,     "24"_L1,       {},                     "hours of history below which there is no spike"_L1},
    Setting{"detection.unusualEndpoint.requests"_L1,         SettingKind::Integer,  1, 1000000, "10"_L1,       {},                     "requests to a sensitive path in an hour that are still usual"_L1},
    Setting{"detection.geographicChange.days"_L1,            SettingKind::Integer,  1, 365,     "30"_L1,       {},                     "days that a place of sign-in is remembered"_L1},
    Setting{"mail.server"_L1,                                SettingKind::Text,     0, 255,     ""_L1,         {},                     "mail server; empty: no mail is sent"_L1},
    Setting{"mail.port"_L1,                                  SettingKind::Integer,  0, 65535,   "0"_L1,        {},                     "its port; 0: the usual one"_L1},
    Setting{"mail.encryption"_L1,                            SettingKind::Choice,   0, 0,       "starttls"_L1, "none|starttls|tls"_L1, "how the connection is encrypted"_L1},
    Setting{"mail.user"_L1,                                  SettingKind::Text,     0, 320,     ""_L1,         {},                     "user to sign in as; empty: no sign-in"_L1},
    Setting{"mail.password"_L1,                              SettingKind::Secret,   0, 1024,    ""_L1,         {},                     "its password"_L1},
    Setting{"mail.from"_L1,                                  SettingKind::Text,     0, 320,     ""_L1,         {},                     "the sender's address"_L1},
    Setting{"mail.heloName"_L1,                              SettingKind::Text,     0, 255,     ""_L1,         {},                     "what this server calls itself at EHLO; empty: its machine's name"_L1},
    Setting{"mail.caFile"_L1,                                SettingKind::Text,     0, 4096,    ""_L1,         {},                     "authorities (PEM) in place of the system's"_L1},
    Setting{"mail.language"_L1,                              SettingKind::Choice,   0, 0,       "en"_L1,       "ar|de|en|es|fr|ja|zh_CN"_L1, "language of mails to accounts that chose none"_L1},
    Setting{"mail.hourlyCap"_L1,                             SettingKind::Integer,  1, 1000,    "20"_L1,       {},                     "mails to one recipient within an hour"_L1},
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

// How whoever acts on a setting reads it: int, double, QByteArray, QList<QByteArray> or QList<IpNetwork>.
template <typename T>
struct SettingKey
{
    consteval explicit SettingKey(QLatin1StringView name) : row(&setting(name))
    {
        if (!fits(row->kind))
            throw "a setting of another kind";
    }

    const Setting *row;

private:
    static constexpr bool fits(SettingKind kind)
    {
        if constexpr (std::is_same_v<T, int>)
            return kind == SettingKind::Integer;
        else if constexpr (std::is_same_v<T, double>)
            return kind == SettingKind::Number;
        else if constexpr (std::is_same_v<T, QByteArray>)
            return kind == SettingKind::Text || kind == SettingKind::Choice || kind == SettingKind::Secret;
        else if constexpr (std::is_same_v<T, QList<QByteArray>>)
            return kind == SettingKind::Paths;
        else
            return kind == SettingKind::Networks;
    }
};

} // namespace postject
