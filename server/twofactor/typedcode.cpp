// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/twofactor/typedcode.h"

#include <QString>
#include <QStringDecoder>

namespace postject {

QByteArray typedCode(QByteArrayView utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString typed = decode(utf8);
    if (decode.hasError())
        return utf8.toByteArray();
    QString code;
    for (const char32_t each : typed.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const QChar::Category category = QChar::category(each);
        if (QChar::isSpace(each) || category == QChar::Other_Format)
            continue;
        if (category == QChar::Number_DecimalDigit)
            code.append(QChar(u'0' + QChar::digitValue(each)));
        else
            code.append(QChar::fromUcs4(each));
    }
    return code.toUtf8();
}

} // namespace postject
