// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lock-out guard's arithmetic: in which order a change of the whitelist is sent so that the caller's own address
// stays allowed at every moment, and whether that is possible at all. Pure; any thread.
#pragma once

#include "ui/models/cidr.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace postject::ui {

struct WhitelistItem
{
    QString entry; // canonical
    QString label;
    bool operator==(const WhitelistItem &) const = default;
};

struct WhitelistChange
{
    QList<WhitelistItem> add;
    QList<WhitelistItem> remove;
    WhitelistChange reversed() const { return {.add = remove, .remove = add}; }
    bool isEmpty() const { return add.isEmpty() && remove.isEmpty(); }
    WhitelistChange without(const WhitelistChange &done) const; // what is left to do
    QStringList entries() const;                                // added ones first
};

struct WhitelistStep
{
    enum class Kind { Add, Remove };
    Kind kind = Kind::Add;
    WhitelistItem item;
    bool operator==(const WhitelistStep &) const = default;
};

struct WhitelistPlan
{
    QList<WhitelistStep> steps;
    QStringList result;            // the entries after the last step
    bool locksOutAtEnd = false;    // the result is not empty and leaves the caller out
    bool locksOutOnTheWay = false; // a set between two steps does: the next step would be refused
    bool overflows = false;        // more entries than the limit; steps stops where no room is left

    bool isSafe() const { return !locksOutAtEnd && !locksOutOnTheWay; }
};

// An empty list allows everybody.
bool allows(const QStringList &entries, const Cidr &address);

// you: the address that must stay allowed; nothing when the whitelist can't cut the caller off (private socket).
WhitelistPlan planChange(const QStringList &current, const WhitelistChange &change, const std::optional<Cidr> &you,
                         int limit);

} // namespace postject::ui
