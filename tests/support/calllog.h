// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows of the API table the tests have called, and with what outcome: one line
// "<method> <path of the table> <outcome>" each. Programs write their lines into the folder that the environment
// names in POSTJECT_CALLS_DIR; the coverage test reads those of the programs
// in POSTJECT_CALLS_OF.
#pragma once

#include <QByteArray>
#include <QSet>

namespace postject {

// Empty for a path that is not in the table.
QByteArray callLine(const QByteArray &method, const QByteArray &target, const QByteArray &outcome);

void writeCalls(const QSet<QByteArray> &lines); // adds to this program's file; nothing without the variable
QSet<QByteArray> readCalls();                   // of all those programs

} // namespace postject
