// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an alert is about, in one sentence of the mail's language.
#pragma once

#include "server/notify/mailwords.h"

namespace postject {

// The console's sentence, made from the alert's metadata. In English, and where metadata lacks what the sentence needs,
// the alert's own description. One line, in which what others wrote is plain and short (shortLine()).
QString alertHeadline(const AlertRecord &alert, const MailWords &words);

} // namespace postject
