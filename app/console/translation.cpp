// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/translation.h"

namespace postject {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<QTranslator> translatorFor(const QLocale &locale)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, u"postject"_s, u"_"_s, u":/translations"_s) &&
        !translator->load(u":/translations/postject_en.qm"_s))
        qWarning("the console's texts are missing from the program");
    return translator;
}

std::unique_ptr<QTranslator> catalogue(const QString &name, const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/translations/%1_%2.qm"_s.arg(name, code)))
        qWarning("the program lacks its %s in %s", qPrintable(name), qPrintable(code));
    return translator;
}

} // namespace postject
