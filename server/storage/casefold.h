// SPDX-License-Identifier: GPL-3.0-or-later
//
// Upper and lower case as one, in every script: simple case folding, code point by code point (Unicode Standard,
// section 5.18; CaseFolding.txt, statuses C and S). So a text keeps its number of characters, and "ß" is not "ss".
// Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postject {

// utf8: what is not UTF-8 becomes U+FFFD.
QByteArray caseFolded(QByteArrayView utf8);

// Whether the text holds the needle, which is folded already; always true for an empty one.
bool holdsFolded(QByteArrayView utf8, QByteArrayView needle);

} // namespace postject
