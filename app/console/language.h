// SPDX-License-Identifier: GPL-3.0-or-later
//
// The language that the console speaks: its catalogues, of which Qt's turns the windows around for Arabic, and the
// default locale for numbers and dates. GUI thread.
#pragma once

#include "ui/shell/languagechoice.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace postject {

// What the program speaks, each by its own name, in the order of the codes.
QList<ui::LanguageChoice> languages();
// The code of the first of these that the program speaks, "en" if there is none. wanted: as QLocale::uiLanguages()
// says.
QString languageFor(const QStringList &wanted);
// Of numbers and dates: the system's where it speaks the same language, else that language's in the system's country.
QLocale localeFor(const QString &code, const QLocale &system);
// A code of languages(); empty for "system"; nothing for any other name.
std::optional<QString> languageFromName(const QString &name);

class Language
{
public:
    // A code of languages(), or empty: as the system. Windows that are up keep their words.
    void speak(const QString &code);
    QString chosen() const { return m_chosen; } // empty: as the system

    static QString saved(const QSettings &settings); // empty unless one was chosen
    static void save(QSettings &settings, const QString &code);

private:
    QString m_chosen;
    std::vector<std::unique_ptr<QTranslator>> m_catalogues;
};

} // namespace postject
