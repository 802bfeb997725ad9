// SPDX-License-Identifier: GPL-3.0-or-later
//
// By what an e-mail address is stored and looked up: two spellings of one address (case, width, composition) have one
// key: NFKC and case folding (Unicode section 3.13, D146). Nothing is trimmed. Any thread.
#pragma once

#include <QString>

namespace postject {

inline QString emailKey(const QString &email)
{
    const QString folded = email.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return folded.normalized(QString::NormalizationForm_KC);
}

} // namespace postject
