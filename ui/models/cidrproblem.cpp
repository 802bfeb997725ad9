// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cidrproblem.h"

#include <QCoreApplication>

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CidrProblem)
};

} // namespace

QString explain(CidrProblem problem)
{
    switch (problem) {
    case CidrProblem::Empty:
        return Words::tr("Type an address or a range, such as 203.0.113.5 or 192.168.1.0/24.");
    case CidrProblem::Space:
        return Words::tr("An address has no spaces in it.");
    case CidrProblem::TooFewParts:
        return Words::tr("An IPv4 address has four numbers, such as 192.168.1.0.");
    case CidrProblem::TooManyParts:
        return Words::tr("An IPv4 address has four numbers; this one has more.");
    case CidrProblem::EmptyPart:
        return Words::tr("A number is missing between two dots.");
    case CidrProblem::PartTooBig:
        return Words::tr("Each number of an IPv4 address is 255 at most.");
    case CidrProblem::LeadingZero:
        return Words::tr("Numbers must not start with a zero: some programs would read them as octal.");
    case CidrProblem::NotDecimal:
        return Words::tr("An IPv4 address has only the digits 0 to 9 and dots.");
    case CidrProblem::PrefixMissing:
        return Words::tr("The number after the slash is missing, such as /24.");
    case CidrProblem::PrefixTooBig:
        return Words::tr("The number after the slash is at most 32 for IPv4 and 128 for IPv6.");
    case CidrProblem::PrefixNotANumber:
        return Words::tr("After the slash comes a whole number, such as /24.");
    case CidrProblem::PrefixLeadingZero:
        return Words::tr("The number after the slash must not start with a zero.");
    case CidrProblem::Netmask:
        return Words::tr("Write the size of the range as a number, such as /24 in place of /255.255.255.0.");
    case CidrProblem::ScopeId:
        return Words::tr("Leave out the part from the % on: a whitelist knows no network interfaces.");
    case CidrProblem::BracketsOrPort:
        return Words::tr("Write the address alone, without brackets and without a port.");
    case CidrProblem::HostName:
        return Words::tr("Names are not accepted, only addresses such as 203.0.113.5.");
    case CidrProblem::GroupNotHex:
    case CidrProblem::GroupCount:
    case CidrProblem::GroupsOpenEnd:
    case CidrProblem::TwoGaps:
    case CidrProblem::GapWithoutRoom:
        return Words::tr("This is not a complete IPv6 address, such as 2001:db8::1.");
    case CidrProblem::MappedPrefix:
        return Words::tr("A range of ::ffff: addresses needs /96 or more; write it as an IPv4 range.");
    case CidrProblem::Range:
        return Words::tr("Write a range with a slash, such as 10.0.0.0/24, not with a dash.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace postject::ui
