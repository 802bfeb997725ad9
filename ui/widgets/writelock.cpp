// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writelock.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QScopedValueRollback>
#include <QWidget>

#include <algorithm>

namespace postject::ui {

WriteLock::WriteLock(QObject *parent) : QObject(parent), m_actions(new QActionGroup(this))
{
    m_actions->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
}

void WriteLock::add(QAction *action)
{
    m_actions->addAction(action);
    m_toolTips.insert(action, action->toolTip());
    connect(action, &QObject::destroyed, this, [this, action] { m_toolTips.remove(action); });
}

void WriteLock::add(QWidget *control)
{
    explain(control);
    m_controls.last().isSwitched = true;
    control->installEventFilter(this);
}

void WriteLock::explain(QWidget *control)
{
    m_controls.append(
        {.widget = control, .toolTip = control->toolTip(), .description = control->accessibleDescription()});
}

void WriteLock::lock(const QString &reason)
{
    if (reason == m_reason)
        return;
    const bool wasLocked = isLocked();
    m_reason = reason;
    m_actions->setEnabled(!isLocked()); // a group keeps what each of its actions was set to
    for (auto [action, toolTip] : m_toolTips.asKeyValueRange())
        action->setToolTip(isLocked() ? reason : toolTip);
    for (Control &control : m_controls) {
        if (!control.widget)
            continue;
        if (wasLocked)
            open(control);
        if (isLocked())
            close(control);
    }
    if (wasLocked != isLocked())
        Q_EMIT changed(isLocked());
}

void WriteLock::close(Control &control)
{
    const QScopedValueRollback mine(m_isMine, true);
    control.toolTip = control.widget->toolTip();
    control.description = control.widget->accessibleDescription();
    control.widget->setToolTip(m_reason);
    control.widget->setAccessibleDescription(m_reason);
    if (!control.isSwitched)
        return;
    control.wasEnabled = control.widget->isEnabled();
    control.widget->setEnabled(false);
}

void WriteLock::open(Control &control)
{
    const QScopedValueRollback mine(m_isMine, true);
    control.widget->setToolTip(control.toolTip);
    control.widget->setAccessibleDescription(control.description);
    if (control.isSwitched)
        control.widget->setEnabled(control.wasEnabled);
}

// Whoever switches a control on while it is locked gets it when it is open again.
bool WriteLock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && isLocked() && !m_isMine) {
        const auto found =
            std::ranges::find(m_controls, watched, [](const Control &each) { return each.widget.get(); });
        if (found != m_controls.end() && found->widget->isEnabled()) {
            found->wasEnabled = true;
            const QScopedValueRollback mine(m_isMine, true);
            found->widget->setEnabled(false);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace postject::ui
