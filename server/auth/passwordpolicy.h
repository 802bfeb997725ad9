// SPDX-License-Identifier: GPL-3.0-or-later
//
// What may become a password: OWASP ASVS 5.0 section 6.2 and NIST SP 800-63B section 3.1.1. Long enough, and not among
// the first guesses; no rule of composition. Only for new passwords: one that is stored is never judged again.
// Pure but for the bundled list, which is read once; any thread.
#pragma once

#include "server/core/result.h"

#include <QString>

namespace postject {

// invalid_request with a FieldError of that field, unless the password, by NFKC, has kPasswordMinLength characters or
// more, at most kPasswordMaxBytes of UTF-8, no U+0000, is none of the bundled common passwords whatever its case, and
// is more than a name of the product or the account's own e-mail with digits and signs around it.
Result<void> checkNewPassword(const QString &password, const QString &email, const QString &field);

} // namespace postject
