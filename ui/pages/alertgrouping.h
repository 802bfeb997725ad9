// SPDX-License-Identifier: GPL-3.0-or-later
//
// The groups of the triage queue: keeps the bar of groups in step with the rows, remembers by what they are grouped,
// and selects a chosen group's alerts. Owned by the Alerts page. GUI thread.
#pragma once

#include "ui/models/alertgroups.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QSettings;

namespace postject::ui {

class AlertModel;
class AlertTable;
class GroupBar;

class AlertGrouping final : public QObject
{
    Q_OBJECT

public:
    using AccountName = std::function<QString(const QString &id)>;

    // All but the name outlive this.
    AlertGrouping(const AlertModel &model, AlertTable &table, QSettings &settings, AccountName name, QObject *parent);

    GroupBar *bar() const { return m_bar; } // the page places it
    void next();                            // by the next kind

private:
    void show();

    const AlertModel &m_model;
    AlertTable &m_table;
    QSettings &m_settings;
    AccountName m_name;
    GroupBar *m_bar;
    QTimer m_again; // once for all changes of a moment
};

} // namespace postject::ui
