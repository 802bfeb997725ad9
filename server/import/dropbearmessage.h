// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sentence of the SSH server dropbear tells of a sign-in. The user's name, within quotes, may hold anything: the
// address is the one at the end, or in angle brackets at the begin. Pure.
#pragma once

#include "server/import/sshdmessage.h"

namespace postject {

SshdMessage readDropbearMessage(QByteArrayView message);

} // namespace postject
