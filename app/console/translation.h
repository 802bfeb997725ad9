// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogues inside the program: its own, for English, in which the sources are written, of plural forms only; and
// that of Qt, whose buttons have English names without it, and which says that Arabic runs from right to left.
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace postject {

// To be given to QCoreApplication::installTranslator(), and kept. Falls back to English.
std::unique_ptr<QTranslator> translatorFor(const QLocale &locale);
std::unique_ptr<QTranslator> qtTranslatorFor(const QLocale &locale); // not for English

} // namespace postject
