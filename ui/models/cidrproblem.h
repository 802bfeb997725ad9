// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with a text that should be an address or a CIDR range, and the sentence that says so.
// Pure; any thread.
#pragma once

#include <QString>

namespace postject::ui {

// Why a text is not an address or a range. One name per thing that a person can mend.
enum class CidrProblem {
    Empty,
    Space,
    TooFewParts,       // "10", "192.168.1"
    TooManyParts,      // "1.2.3.4.5"
    EmptyPart,         // "1..2.3"
    PartTooBig,        // "1.2.3.256"
    LeadingZero,       // "010.1.1.1": some programs read that as octal
    NotDecimal,        // "0x7f.0.0.1", full-width digits
    PrefixMissing,     // "1.2.3.4/"
    PrefixTooBig,      // "/33", "/129"
    PrefixNotANumber,  // "/+8", "/a"
    PrefixLeadingZero, // "/08"
    Netmask,           // "/255.255.255.0"
    ScopeId,           // "fe80::1%eth0"
    BracketsOrPort,    // "[::1]", "1.2.3.4:443"
    HostName,          // "localhost", "*"
    BadIPv6,
    MappedPrefix, // "::ffff:1.2.3.4/64" names more than IPv4 addresses
    Range,        // "10.0.0.1-10.0.0.9"
};

// One sentence, translated, that says what is wrong with the text and, where it is short, what would be right.
QString explain(CidrProblem problem);

} // namespace postject::ui
