// SPDX-License-Identifier: GPL-3.0-or-later
//
// The newest open alerts as a short table in a card. Enter or a double click on one opens it.
#pragma once

#include "ui/presenters/overviewpresenter.h"
#include "ui/widgets/card.h"

class QStandardItemModel;

namespace postject::ui {

class DataTable;
class StateStack;

class OverviewAlerts : public Card
{
    Q_OBJECT

public:
    explicit OverviewAlerts(QWidget *parent = nullptr);

    void setAlerts(const Figure<OpenAlerts> &alerts);

Q_SIGNALS:
    void alertActivated(const postject::ui::AlertEntry &alert);
    void retryRequested();

private:
    void buildTable();
    void fill(const OpenAlerts &alerts);

    QStandardItemModel *m_model;
    DataTable *m_table;
    StateStack *m_stack;
    QList<AlertEntry> m_alerts;
};

} // namespace postject::ui
