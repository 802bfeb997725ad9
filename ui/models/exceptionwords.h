// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an exception can be made for from an alert, and exceptions in words. Pure.
#pragma once

#include "ui/client/alertclient.h"
#include "ui/client/exceptionclient.h"

namespace postject::ui::exceptionwords {

struct Offer
{
    QString type;    // of the exception
    QString subject; // as the server takes it
    QString words;   // "Everything from Nigeria"
};

// The widest last; empty: alerts of this type have no exceptions.
QList<Offer> offers(const AlertEntry &alert);
QString subject(const QString &type, const QString &subject); // "Lagos, Nigeria"; others as they are
QString typeName(const QString &type);                        // "Place"
// "until 10:30 tomorrow", "for good"
QString until(const std::optional<TimePoint> &until, const QDateTime &now);

} // namespace postject::ui::exceptionwords
