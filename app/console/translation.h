// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue of the user's language; for English, in which the sources are written, its plural forms.
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace postject {

// To be given to QCoreApplication::installTranslator(), and kept. Falls back to English.
std::unique_ptr<QTranslator> translatorFor(const QLocale &locale);

} // namespace postject
