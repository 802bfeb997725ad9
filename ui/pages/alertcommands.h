// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Alerts page's actions do to the alerts that are chosen in the queue, and which of them can be done. GUI
// thread.
#pragma once

#include "ui/pages/alertactions.h"
#include "ui/presenters/alertpresenter.h"

namespace postject::ui {

class AlertDetail;
class AlertTable;

class AlertCommands final
{
public:
    // All of it outlives this.
    AlertCommands(AlertPresenter &presenter, AlertTable &table, AlertDetail &detail, AlertActions &actions);

    bool run(AlertActions::Id id);     // false: it changes no alert
    void sync(bool isReady);           // enables what can be done
    const AlertEntry *current() const; // that is shown beside the queue
    const AlertEntry *sole() const;    // that is chosen; null: none is, or several are

private:
    const AlertEntry *at(int row) const;
    void resolve(const QString &verdict);
    void snooze(std::optional<TimePoint> until);

    AlertPresenter &m_presenter;
    AlertTable &m_table;
    AlertDetail &m_detail;
    AlertActions &m_actions;
};

} // namespace postject::ui
