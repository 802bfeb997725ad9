// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done on the Alerts page, declared in one table: words, the keys of the menu, and the single key that does
// the same while the queue has the focus. Single keys can be switched off, for those who speak to their computer. GUI
// thread.
#pragma once

#include <QObject>

#include <memory>
#include <vector>

class QAction;
class QMenu;
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
        ResolveReal,
        ResolveFalse,
        ResolveExpected,
        ResolveTest,
        Note,
        Reopen,
        SnoozeHour,
        SnoozeDay,
        SnoozeWeek,
        SnoozeWorse,
        Wake,
        Except,
        Exceptions,
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
        Group,
        SingleKeys,
        Count
    };

    // The keys of the menu work in the page, single ones in the table alone. settings outlives this.
    AlertActions(QWidget *page, QWidget *table, QSettings &settings);
    ~AlertActions() override;

    QAction *action(Id id) const { return m_actions[id]; }
    QList<QAction *> menu() const { return m_menu; } // with a menu below for those of one kind
    QList<QAction *> contextMenu() const;

Q_SIGNALS:
    void chosen(postject::ui::AlertActions::Id id);

private:
    QAction *addMenu(const QString &text, const QString &icon, const QList<Id> &ids);
    void buildMenus();
    void setSingleKeys(bool on);

    QSettings &m_settings;
    QList<QAction *> m_actions;
    QList<QAction *> m_menu;
    std::vector<std::unique_ptr<QMenu>> m_menus;
    QList<QShortcut *> m_singleKeys;
};

} // namespace postject::ui
