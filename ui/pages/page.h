// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of the shell: builds its widgets, binds a presenter, forwards what the user wants. No business state.
// Pages are built lazily, when they are first shown.
#pragma once

#include "ui/models/pivot.h"
#include "ui/widgets/writelock.h"

#include <QVariantMap>
#include <QWidget>

class QAction;

namespace postject::ui {

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void activate() = 0;  // shown, or asked to refresh: (re)load
    virtual void deactivate() {}  // hidden: stop live updates
    virtual void focusFilter() {} // Ctrl+F
    // Before activate(): show what pageRequested asked for. Keys are the query names of the page's list ("ipAddress",
    // "action", "status", "startDate", "endDate", "q"); unknown ones are left alone.
    virtual void applyFilters(const QVariantMap &filters) { Q_UNUSED(filters) }
    // Whether the page's list can be asked for what is in the menu of an address, an action, …; and that it be asked.
    virtual bool filtersBy(ActivityField field) const
    {
        Q_UNUSED(field)
        return false;
    }
    virtual bool filtersOut(ActivityField field) const { return filtersBy(field); }
    virtual void filterBy(const Pivot &pivot, bool isNot)
    {
        Q_UNUSED(pivot)
        Q_UNUSED(isNot)
    }
    // The one primary button of the header, owned by the page; asked for once, after construction.
    virtual QAction *primaryAction() const { return nullptr; }
    // What the menu of the page holds, owned by the page, each with its key; the shell only places them.
    virtual QList<QAction *> menuActions() const { return {}; }
    // Asked before another page is shown or the window closes. False, once at most: the page stays, and says inline
    // what would be lost; the next answer is true.
    virtual bool mayLeave() { return true; }

    // While the server can't be reached: what is there stays readable, what would change something is off.
    void setOffline(bool offline)
    {
        m_writes.lock(offline ? tr("Not connected to the server. This works again once it is reached.") : QString());
    }

protected:
    // Where a page puts its controls and actions that change something on the server.
    WriteLock &writes() { return m_writes; }
    // In deactivate(): the window is minimised or hidden, and will come back to this page; it is not left.
    bool isOnlyUnseen() const { return window()->isMinimized() || !window()->isVisible(); }

Q_SIGNALS:
    // The sentence and the one primary action of the header belong to the page; the shell only places them.
    void summaryChanged(const QString &sentence);
    void summaryReworded(const QString &sentence); // of the same data: what the page shows is no newer than before
    void pageRequested(const QString &pageName, const QVariantMap &filters); // go elsewhere, pre-filtered
    void announced(const QString &text, bool assertive);                     // for assistive technology

private:
    WriteLock m_writes;
};

} // namespace postject::ui
