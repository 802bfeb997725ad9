// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an alert says, item by item: for its overview the figures in words, for its fields every member as it came.
// Values may have been written by strangers: they are plain text. Pure.
#pragma once

#include "ui/client/alertclient.h"

#include <QDateTime>
#include <QStringList>
#include <QVariant>

namespace postject::ui::alertwords {

struct Fact
{
    QString label;
    QString value;
    QString exact = {};  // a time in UTC, for the tool tip
    QVariant pivot = {}; // see pivotData()
};

// now decides what today is. accountName: e-mail, or the id.
QList<Fact> facts(const AlertEntry &alert, const QString &accountName, const QDateTime &now);
// Every member and its value, those of metadata as "metadata.ipAddress".
QList<QStringList> fields(const AlertEntry &alert);

} // namespace postject::ui::alertwords
