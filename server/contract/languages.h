// SPDX-License-Identifier: GPL-3.0-or-later
//
// The languages that mails can be written in: what the API calls each, and its own name for it. The same as those that
// the console offers (translations/languages.cmake), and English.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <algorithm>
#include <array>

namespace postject {

struct MailLanguage
{
    QLatin1StringView code;
    QStringView name;
};

inline constexpr std::array kMailLanguages{
    MailLanguage{QLatin1StringView("ar"), u"العربية"},     MailLanguage{QLatin1StringView("de"), u"Deutsch"},
    MailLanguage{QLatin1StringView("en"), u"English"},     MailLanguage{QLatin1StringView("es"), u"Español"},
    MailLanguage{QLatin1StringView("fr"), u"Français"},    MailLanguage{QLatin1StringView("ja"), u"日本語"},
    MailLanguage{QLatin1StringView("zh_CN"), u"简体中文"},
};

inline bool isMailLanguage(QStringView code)
{
    return std::ranges::any_of(kMailLanguages, [&](const MailLanguage &each) { return each.code == code; });
}

} // namespace postject
