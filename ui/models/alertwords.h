// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts in words, in the console's language: made from type and metadata, not from the server's English. Where
// metadata lacks what a sentence needs, and for types that this console does not know, the server's description stands
// in. Everything in an alert may have been written by strangers: the words are plain text. Pure.
#pragma once

#include "ui/client/alertclient.h"

#include <QStringList>

namespace postject::ui::alertwords {

QString severity(QStringView name); // "Critical"; an unknown one as it is
QStringList types();                // the contract's names, those that people ask for most first
QString typeName(const QString &type);

QString headline(const AlertEntry &alert);        // one line: "6 failed sign-ins in 1 hour, address blocked"
QStringList explanation(const AlertEntry &alert); // what it means, what was done, what to do: a paragraph each
QString source(const AlertEntry &alert); // address, endpoint or "This server"; "" where the account says it all
QString place(const AlertEntry &alert);  // "Lagos, Nigeria"; "" where there is none

} // namespace postject::ui::alertwords
