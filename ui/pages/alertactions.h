// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done on the Alerts page, declared in one table: words, the keys of the menu, and the single key that does
// the same while the queue has the focus. Single keys can be switched off, for those who speak to their computer. GUI
// thread.
#pragma once

#include <QObject>

class QAction;
class QSettings;
class QShortcut;
class QWidget;

namespace postject::ui {

class AlertActions final : public QObject
{
    Q_OBJECT

public:
    enum Id {
        Resolve,
        Reopen,
        Undo,
        Open,
        Next,
        Previous,
        ExtendDown,
        ExtendUp,
        Toggle,
        Search,
        Activity,
        Copy,
        CopyCell,
        SingleKeys,
        Count
    };

    // The keys of the menu work in the page, single ones in the table alone. settings outlives this.
    AlertActions(QWidget *page, QWidget *table, QSettings &settings);

    QAction *action(Id id) const { return m_actions[id]; }
    QList<QAction *> menu() const { return m_actions; } // null for a line between two
    QList<QAction *> contextMenu() const;

Q_SIGNALS:
    void chosen(postject::ui::AlertActions::Id id);

private:
    void setSingleKeys(bool on);

    QSettings &m_settings;
    QList<QAction *> m_actions;
    QList<QShortcut *> m_singleKeys;
};

} // namespace postject::ui
