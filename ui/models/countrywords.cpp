// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/countrywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace postject::ui {

QString countryName(const QString &code)
{
    // By code, in a catalogue that the build makes of iso-codes: Qt knows the names in English only.
    const QByteArray source = code.toLatin1();
    const QString name = QCoreApplication::translate("Countries", source.constData());
    if (name != code)
        return name;
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : QLocale::territoryToString(territory);
}

} // namespace postject::ui
