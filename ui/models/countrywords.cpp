// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/countrywords.h"

#include <QLocale>

namespace postject::ui {

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace postject::ui
