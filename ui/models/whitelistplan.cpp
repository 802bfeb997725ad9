// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whitelistplan.h"

#include <algorithm>
#include <functional>

namespace postject::ui {

namespace {

bool covers(const QString &entry, const Cidr &address)
{
    const std::expected<Cidr, CidrProblem> cidr = Cidr::parse(entry);
    return cidr && cidr->contains(address);
}

} // namespace

WhitelistChange WhitelistChange::without(const WhitelistChange &done) const
{
    WhitelistChange left = *this;
    left.add.removeIf([&done](const WhitelistItem &item) { return done.add.contains(item); });
    left.remove.removeIf([&done](const WhitelistItem &item) { return done.remove.contains(item); });
    return left;
}

QStringList WhitelistChange::entries() const
{
    QStringList entries;
    for (const WhitelistItem &item : add + remove)
        entries.append(item.entry);
    return entries;
}

bool allows(const QStringList &entries, const Cidr &address)
{
    return entries.isEmpty() ||
           std::ranges::any_of(entries, [&address](const QString &entry) { return covers(entry, address); });
}

// Adding comes before removing wherever there is room, what covers the caller is added first and removed last.
WhitelistPlan planChange(const QStringList &current, const WhitelistChange &change, const std::optional<Cidr> &you,
                         int limit)
{
    QList<WhitelistItem> add = change.add;
    QList<WhitelistItem> remove = change.remove;
    if (you) {
        const auto coversYou = [&you](const WhitelistItem &item) { return covers(item.entry, *you); };
        std::ranges::stable_partition(add, coversYou);
        std::ranges::stable_partition(remove, std::not_fn(coversYou));
    }
    WhitelistPlan plan{.steps = {}, .result = current};
    while (!add.isEmpty() || !remove.isEmpty()) {
        if (you && !plan.steps.isEmpty() && !allows(plan.result, *you))
            plan.locksOutOnTheWay = true;
        // An entry whose label changes has to go before it can come back.
        const auto ready =
            std::ranges::find_if(add, [&plan](const WhitelistItem &item) { return !plan.result.contains(item.entry); });
        if (ready != add.end() && plan.result.size() < limit) {
            plan.steps.append({.kind = WhitelistStep::Kind::Add, .item = *ready});
            plan.result.append(ready->entry);
            add.erase(ready);
        } else if (!remove.isEmpty()) {
            plan.result.removeAll(remove.first().entry);
            plan.steps.append({.kind = WhitelistStep::Kind::Remove, .item = remove.takeFirst()});
        } else {
            plan.overflows = ready != add.end();
            break; // what is left is on the list already, or has no room
        }
    }
    plan.locksOutAtEnd = you && !allows(plan.result, *you);
    return plan;
}

} // namespace postject::ui
