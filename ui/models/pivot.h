// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a cell or a label is about: an address, an account, an action, an endpoint, a user agent. Models answer
// kPivotRole with it, widgets carry it; the shell's PivotMenu does the rest, alike everywhere. GUI thread.
#pragma once

#include "ui/client/activityfield.h"

#include <QMetaType>
#include <QVariant>

class QModelIndex;

namespace postject::ui {

struct Pivot
{
    ActivityField field = ActivityField::Address;
    QString value = {}; // as the log has it
    QString shown = {}; // an account's e-mail, an action in words

    bool operator==(const Pivot &) const = default;
};

// Beyond the roles that any model has of its own.
inline constexpr int kPivotRole = Qt::UserRole + 1000;

// What a model answers: nothing where there is no value.
QVariant pivotData(ActivityField field, const QString &value, const QString &shown = {});
// Of a field with such a name in an alert's metadata, or the like; nothing where it is none that can be asked for.
QVariant pivotData(const QString &contractName, const QString &value);
std::optional<Pivot> pivotOf(const QVariant &data);
std::optional<Pivot> pivotOf(const QModelIndex &index);

// A single address, not a range and not the server's own socket.
bool isSingleAddress(const Pivot &pivot);

QString fieldWords(ActivityField field);                                          // "IP address"
QString conditionWords(const ActivityCondition &condition, const QString &shown); // "Action is not Signed in"

} // namespace postject::ui

Q_DECLARE_METATYPE(postject::ui::Pivot)
