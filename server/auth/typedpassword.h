// SPDX-License-Identifier: GPL-3.0-or-later
//
// A password as the bytes that are hashed. Two keyboards send one password in two compositions, so it is compared by
// NFKC (NIST SP 800-63B section 3.1.1.2). Pure; any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace postject {

inline QByteArray normalisedPassword(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace postject
