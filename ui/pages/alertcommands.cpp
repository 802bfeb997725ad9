// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertcommands.h"

#include "server/contract/verdict.h"
#include "ui/models/exceptionwords.h"
#include "ui/widgets/alertdetail.h"
#include "ui/widgets/alerttable.h"
#include "ui/widgets/resolvebar.h"

#include <QAction>
#include <QItemSelectionModel>

using namespace std::chrono_literals;

namespace postject::ui {

AlertCommands::AlertCommands(AlertPresenter &presenter, AlertTable &table, AlertDetail &detail, AlertActions &actions)
    : m_presenter(presenter), m_table(table), m_detail(detail), m_actions(actions)
{
}

const AlertEntry *AlertCommands::current() const
{
    return at(m_table.currentIndex().row());
}

const AlertEntry *AlertCommands::sole() const
{
    return at(m_table.soleRow());
}

const AlertEntry *AlertCommands::at(int row) const
{
    return row >= 0 && row < m_presenter.model().rowCount() ? &m_presenter.model().alert(row) : nullptr;
}

// With what stands below the alert, where that is to be seen; "": its verdict.
void AlertCommands::resolve(const QString &verdict)
{
    AlertEdit edit = m_detail.isVisible() ? m_detail.resolveBar().edit() : AlertEdit{.resolved = true};
    if (!verdict.isEmpty())
        edit.verdict = verdict;
    m_presenter.change(m_table.chosenIds(), edit);
}

void AlertCommands::snooze(std::optional<TimePoint> until)
{
    m_presenter.change(m_table.chosenIds(), {.resolved = false, .snoozedUntil = until});
}

bool AlertCommands::run(AlertActions::Id id)
{
    using enum AlertActions::Id;
    switch (id) {
    case Resolve:
        return resolve({}), true;
    case ResolveReal:
    case ResolveFalse:
    case ResolveExpected:
    case ResolveTest:
        return resolve(verdictName(static_cast<Verdict>(id - ResolveReal))), true;
    case Reopen:
        return m_presenter.change(m_table.chosenIds(), {.resolved = false}), true;
    case SnoozeHour:
        return snooze(m_presenter.now() + 1h), true;
    case SnoozeDay:
        return snooze(m_presenter.now() + 24h), true;
    case SnoozeWeek:
        return snooze(m_presenter.now() + 7 * 24h), true;
    case SnoozeWorse:
        return snooze(kLatestTime), true;
    case Wake:
        return snooze(std::nullopt), true;
    case Undo:
        return m_presenter.undo(), true;
    default:
        return false;
    }
}

void AlertCommands::sync(bool isReady)
{
    using enum AlertActions::Id;
    bool hasOpen = false, hasResolved = false;
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    for (const QModelIndex &each : rows) {
        (each.data(AlertModel::ResolvedRole).toBool() ? hasResolved : hasOpen) = true;
        if (hasOpen && hasResolved)
            break;
    }
    if (const AlertEntry *alert = current(); alert && !hasOpen && !hasResolved)
        (alert->resolved ? hasResolved : hasOpen) = true;
    const auto enable = [this](std::initializer_list<AlertActions::Id> ids, bool isOn) {
        for (const AlertActions::Id id : ids)
            m_actions.action(id)->setEnabled(isOn);
    };
    enable({Resolve, SnoozeHour, SnoozeDay, SnoozeWeek, SnoozeWorse, Wake}, isReady && hasOpen);
    enable({ResolveReal, ResolveFalse, ResolveExpected, ResolveTest}, isReady && (hasOpen || hasResolved));
    enable({Reopen}, isReady && hasResolved);
    const AlertEntry *alone = sole();
    enable({Except}, isReady && alone && !exceptionwords::offers(*alone).isEmpty());
    enable({Activity}, isReady && alone);
    enable({Undo}, m_presenter.canUndo());
    enable({Open, Note, Copy}, isReady && current());
    m_detail.resolveBar().setChosen(qMax<qsizetype>(1, rows.size()));
}

} // namespace postject::ui
