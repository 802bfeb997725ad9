// SPDX-License-Identifier: GPL-3.0-or-later
//
// What alerts turned out to be, in words of the console's language. Pure.
#pragma once

#include "ui/client/alertclient.h"

#include <QStringList>

namespace postject::ui::verdictwords {

QString name(const QString &verdict); // "False alarm"; a verdict of a newer server as it is; "" for ""
QStringList verdicts();               // the contract's words, in the order in which they are offered
// "Of 9 resolved alerts of this kind: 7 false alarms, 1 real, 1 without a verdict."; "" when there is none.
QString counted(const VerdictCount &count);

} // namespace postject::ui::verdictwords
