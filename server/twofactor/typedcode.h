// SPDX-License-Identifier: GPL-3.0-or-later
//
// A code as people type or paste it: apps group digits with spaces of several kinds, the clipboard adds a line end,
// keyboards of other scripts have digits of their own. None of that is a wrong code. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postject {

inline constexpr int kTypedCodeMaxBytes = 64; // of what is sent: a backup code in full width has 36

// utf8 without spaces, line ends and invisible characters, with every decimal digit as an ASCII one and the rest under
// NFKC. What is no UTF-8 stays as it is, and is no code.
QByteArray typedCode(QByteArrayView utf8);

} // namespace postject
