// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commandlanguage.h"

#include <QCoreApplication>
#include <QLocale>

namespace postject {

using namespace Qt::Literals::StringLiterals;

CommandLanguage::CommandLanguage()
{
    if (m_catalogue.load(QLocale::system(), u"postject"_s, u"_"_s, u":/translations"_s) ||
        m_catalogue.load(u":/translations/postject_en.qm"_s)) // plural forms alone
        QCoreApplication::installTranslator(&m_catalogue);
}

} // namespace postject
