// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the console shows of a row of the log: the columns of its table, and the fields of its details. A column that
// the log gets is a line here; the table, the details, copying and the menus have it from there. GUI thread.
#pragma once

#include "ui/client/activityclient.h"

#include <optional>
#include <span>

namespace postject::ui {

struct EntryText
{
    const char *title; // for the tr() of whoever shows it
    // account: whose the entry is, by e-mail. What is empty the details leave out.
    QString (*shown)(const ActivityEntry &entry, const QString &account);
    QString (*logged)(const ActivityEntry &entry) = nullptr; // as the log has it
    bool isTip = false;                                      // logged is also the tool tip, where it is not empty
    std::optional<ActivityField> field = std::nullopt;       // the log can be asked for it: for what is logged
};

std::span<const EntryText> activityColumns(); // their titles are ActivityModel's; those that it names come first
std::span<const EntryText> activityFields();  // their titles are ActivityDetail's

} // namespace postject::ui
