// SPDX-License-Identifier: GPL-3.0-or-later
//
// By what an e-mail address is stored and looked up: two spellings of one address (case, width, composition, blanks
// around it, a domain in letters or in its ASCII form) have one key. The name goes by NFKC and case folding (Unicode
// section 3.13, D146), the domain by its A-label (RFC 5890 section 2.3.2.1), or like the name where it has none. Any
// thread.
#pragma once

#include <QString>

namespace postject {

QString emailKey(const QString &email);

} // namespace postject
