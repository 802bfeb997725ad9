// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sentence of OpenSSH's server tells of a sign-in. A stranger chose the user's name, which may hold blanks,
// " from " and whatever sshd itself writes behind it, and the words of a certificate: where two readings give two
// addresses there is none. Pure.
#pragma once

#include "server/net/ipaddress.h"

#include <QByteArrayView>

#include <optional>

namespace postject {

struct SshdMessage
{
    enum class Kind {
        Other,
        Failed, // one way to sign in was tried and refused
        Accepted,
        Unreadable, // begins like one of these, and can't be read
    };
    Kind kind = Kind::Other;
    QByteArrayView method = {}; // password, publickey, keyboard-interactive/pam …
    QByteArrayView user = {};
    IpAddress address = {};
};

SshdMessage readSshdMessage(QByteArrayView message);

} // namespace postject
