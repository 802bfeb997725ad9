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
        Failed,  // one way to sign in was tried and refused
        Refused, // the connection could not sign in: several sentences may tell of one
        Accepted,
        Unreadable, // begins like one of the first and the last, and can't be read
    };
    Kind kind = Kind::Other;
    QByteArrayView method = {}; // password, publickey, keyboard-interactive/pam …; of Refused what was said: "pam"
    QByteArrayView user = {};
    IpAddress address = {};
    QByteArrayView port = {}; // may be empty

    // Tried by clients on their own, one key or ticket after the other.
    bool isAutomatic() const { return method == "publickey" || method == "hostbased" || method.startsWith("gssapi"); }
};

SshdMessage readSshdMessage(QByteArrayView message);

} // namespace postject
