// SPDX-License-Identifier: GPL-3.0-or-later
//
// The servers that the console knows: switch to one, add one, name it, forget it. Changes the settings at once; opens
// no connection itself. Opened with open(). GUI thread.
#pragma once

#include "ui/client/connectionsettings.h"

#include <QDialog>

class QPushButton;
class QStandardItemModel;

namespace postject::ui {

class ConfirmBar;
class ListTable;

class ConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionsDialog(ConnectionSettings &connections, QWidget *parent = nullptr); // which outlive it

Q_SIGNALS:
    void chosen(const QString &id);       // to be worked with; the dialog has closed
    void addRequested();                  // the same
    void changed(const QString &removed); // "": one was renamed

private:
    void lay();
    void fill();
    void sync();
    void connectTo();
    void rename();
    void remove();
    std::optional<NamedConnection> current() const;

    ConnectionSettings &m_connections;
    QStandardItemModel *m_model;
    ListTable *m_table;
    ConfirmBar *m_confirm;
    QPushButton *m_connect;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace postject::ui
