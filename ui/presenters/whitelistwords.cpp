// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/whitelistwords.h"

#include <QCoreApplication>

namespace postject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WhitelistWords)
};

} // namespace

QString pastSentence(const WhitelistChange &done)
{
    const int added = static_cast<int>(done.add.size()), removed = static_cast<int>(done.remove.size());
    if (added == 1 && removed == 1)
        return done.add.first().entry == done.remove.first().entry
                   ? Words::tr("Changed the note of %1.").arg(done.add.first().entry)
                   : Words::tr("Changed %1 to %2.").arg(done.remove.first().entry, done.add.first().entry);
    if (added > 0 && removed > 0)
        return Words::tr("Added %1 and removed %2 entries.").arg(added).arg(removed);
    if (added > 0)
        return added == 1 ? Words::tr("Added %1.").arg(done.add.first().entry)
                          : Words::tr("Added %n entries.", nullptr, added);
    return removed == 1 ? Words::tr("Removed %1.").arg(done.remove.first().entry)
                        : Words::tr("Removed %n entries.", nullptr, removed);
}

QString lockOutSentence(const WhitelistPlan &plan, const Cidr &you)
{
    const QString sentence =
        plan.locksOutAtEnd || !plan.locksOutOnTheWay
            ? Words::tr(
                  "Your address %1 would not be on the list. From then on the server would refuse this console and "
                  "every other request from your address.")
            : Words::tr(
                  "This takes several steps, and between them your address %1 would not be on the list: the server "
                  "would refuse the rest.");
    return sentence.arg(you.toString());
}

} // namespace postject::ui
