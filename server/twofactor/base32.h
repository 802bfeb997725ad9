// SPDX-License-Identifier: GPL-3.0-or-later
//
// Base32 as RFC 4648 section 6 has it, without padding: the form in which authenticator apps take a secret.
// Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postject {

QByteArray encodeBase32(QByteArrayView bytes); // A-Z and 2-7, no '='

// Upper or lower case. Nothing for another character, an impossible length, or unused bits that are not zero.
std::optional<QByteArray> decodeBase32(QByteArrayView text);

} // namespace postject
