// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/language.h"

#include "app/console/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>

#include <algorithm>
#include <array>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kLanguageKey = "window/language"_L1;
constexpr auto kEnglish = "en"_L1; // the sources

struct Spoken
{
    QLatin1StringView code;
    QStringView name;
    QLatin1StringView locale; // where the system's country has none in this language
};

constexpr std::array kLanguages{
    Spoken{"ar"_L1, u"العربية", "ar_AE"_L1}, // digits as in the addresses beside them
    Spoken{"de"_L1, u"Deutsch", "de_DE"_L1}, Spoken{kEnglish, u"English", "en_US"_L1},
    Spoken{"es"_L1, u"Español", "es_ES"_L1}, Spoken{"fr"_L1, u"Français", "fr_FR"_L1},
    Spoken{"ja"_L1, u"日本語", "ja_JP"_L1},  Spoken{"zh_CN"_L1, u"简体中文", "zh_CN"_L1},
};

bool isSame(const QLocale &one, const QLocale &other)
{
    return one.language() == other.language() && one.script() == other.script();
}

} // namespace

QList<ui::LanguageChoice> languages()
{
    QList<ui::LanguageChoice> choices;
    for (const Spoken &each : kLanguages) {
        if (each.code == kEnglish || QFile::exists(u":/translations/postject_%1.qm"_s.arg(each.code)))
            choices.append({.code = each.code, .name = each.name.toString()});
    }
    return choices;
}

QString languageFor(const QStringList &wanted)
{
    const QList<ui::LanguageChoice> spoken = languages();
    for (const QString &tag : wanted) {
        const QLocale locale(tag);
        for (const ui::LanguageChoice &each : spoken) {
            if (isSame(locale, QLocale(each.code)))
                return each.code;
        }
    }
    return kEnglish;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const auto *row = std::ranges::find_if(kLanguages, [&](const Spoken &each) { return each.code == code; });
    const QLocale plain(row == kLanguages.end() ? code : QString(row->locale));
    if (isSame(plain, system))
        return system;
    const QLocale there(plain.language(), plain.script(), system.territory());
    return isSame(there, plain) && there.territory() == system.territory() ? there : plain;
}

std::optional<QString> languageFromName(const QString &name)
{
    if (name == "system"_L1)
        return QString();
    for (const ui::LanguageChoice &each : languages()) {
        if (each.code.compare(name, Qt::CaseInsensitive) == 0)
            return each.code;
    }
    return std::nullopt;
}

void Language::speak(const QString &code)
{
    const QLocale system = QLocale::system();
    const QString spoken = code.isEmpty() ? languageFor(system.uiLanguages()) : code;
    m_chosen = code;
    // Nobody asked for English where the system speaks what the program does not: dates stay as the user knows them.
    QLocale::setDefault(code.isEmpty() ? system : localeFor(code, system));
    m_catalogues.clear();
    if (spoken != kEnglish) {
        m_catalogues.push_back(catalogue(u"qtbase"_s, spoken));
        m_catalogues.push_back(catalogue(u"countries"_s, spoken));
    }
    m_catalogues.push_back(translatorFor(QLocale(spoken)));
    for (const std::unique_ptr<QTranslator> &each : m_catalogues)
        QCoreApplication::installTranslator(each.get()); // the last one is asked first
}

QString Language::saved(const QSettings &settings)
{
    return languageFromName(settings.value(kLanguageKey).toString()).value_or(QString());
}

void Language::save(QSettings &settings, const QString &code)
{
    settings.setValue(kLanguageKey, code.isEmpty() ? u"system"_s : code);
}

} // namespace postject
