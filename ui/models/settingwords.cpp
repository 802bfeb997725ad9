// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingwords.h"

#include "server/contract/languages.h"
#include "server/contract/settinglist.h"

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
    const auto row = std::ranges::find_if(kSettings, [&](const Setting &each) { return each.name == setting.name; });
    if (row == kSettings.end())
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
