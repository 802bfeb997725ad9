// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogues inside the program: its own, for English, in which the sources are written, of plural forms only; that
// of Qt, whose buttons have English names without it, and which says that Arabic runs from right to left; and that of
// the countries' names.
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace postject {

// To be given to QCoreApplication::installTranslator(), and kept. Falls back to English.
std::unique_ptr<QTranslator> translatorFor(const QLocale &locale);
// "qtbase" or "countries", in a language that is offered and not English: "de", "zh_CN".
std::unique_ptr<QTranslator> catalogue(const QString &name, const QString &code);

} // namespace postject
