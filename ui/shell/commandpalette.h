// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that the menus can do, found by typing: pages, actions with their keys, and what can be done with an
// address that is typed. What is off stays in the list. Last used first. GUI thread.
#pragma once

#include "ui/widgets/pivotmenu.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QAction;
class QLineEdit;
class QListView;
class QMenuBar;
class QSettings;
class QStandardItemModel;

namespace postject::ui {

// The actions of a menu bar and its submenus, each with the way to it: "View, Theme, Dark".
struct FoundAction
{
    QAction *action;
    QString path;
};
QList<FoundAction> actionsOf(const QMenuBar &bar);

class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    using Offers = PivotMenu::Offers;

    // settings outlives the palette.
    CommandPalette(const QMenuBar &bar, QSettings &settings, Offers offers, QWidget *parent);

Q_SIGNALS:
    void pivotChosen(postject::ui::PivotCommand command, const postject::ui::Pivot &pivot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString text = {};
        QString keys = {};
        QString id = {};               // under which its last use is kept
        QPointer<QAction> action = {}; // or
        PivotCommand command = {};     // with
        Pivot pivot = {};              // without a value: none
    };

    void collect(const QMenuBar &bar);
    QList<Entry> found(const QString &typed) const;
    QList<Entry> ofAddress(const QString &typed) const;
    void fill();
    void run(int row);

    QSettings &m_settings;
    Offers m_offers;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<Entry> m_all;
    QList<Entry> m_shown;
    QStringList m_recent; // ids, the last one first
};

} // namespace postject::ui
