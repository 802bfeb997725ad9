// SPDX-License-Identifier: GPL-3.0-or-later
//
// The alerts of the queue by what they have in common. Pure.
#pragma once

#include "ui/client/alertclient.h"

#include <QStringList>

#include <functional>

namespace postject::ui {

enum class GroupBy { Nothing, Address, Account, Type };

struct AlertGroup
{
    QString words; // the address, the account's name, the type in words; may be a stranger's
    QStringList ids;
    QString severity; // the worst of them, the contract's word
};

// The largest first, then by their words. Alerts without an address or an account are no group.
QList<AlertGroup> groupsOf(const QList<AlertEntry> &alerts, GroupBy by,
                           const std::function<QString(const QString &id)> &accountName);

} // namespace postject::ui
