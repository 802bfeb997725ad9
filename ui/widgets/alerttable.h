// SPDX-License-Identifier: GPL-3.0-or-later
//
// The triage queue's table: two-line rows, any number selected, moved through by arrows and single keys. Keeps current
// row, selection and place when its model starts over. GUI thread.
#pragma once

#include "ui/widgets/datatable.h"

namespace postject::ui {

class AlertModel;

class AlertTable final : public DataTable
{
    Q_OBJECT

public:
    explicit AlertTable(QWidget *parent = nullptr);

    void setAlertModel(AlertModel *model); // owned elsewhere, outlives this
    QString currentId() const;             // "": none
    QStringList chosenIds() const;         // what is selected, else the current one; in the order of the rows
    bool setCurrentId(const QString &id);  // false: it is not there
    void setCurrentRow(int row);
    void selectIds(const QSet<QString> &ids);
    void step(int rows, bool extend);    // the current row goes down, or up where negative
    void toggleCurrent();                // in or out of the selection
    void copySelection() const override; // with more of each alert than the columns have
    void copyCell() const override;

Q_SIGNALS:
    void currentIdChanged(const QString &id);
    void detailsRequested();  // Enter, or a double click
    void arrivalsRequested(); // Home, on the first row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void setUpHeaders();
    void fitRows();
    void remember();
    void restore();

    AlertModel *m_alerts = nullptr;
    QString m_keptId;
    QSet<QString> m_keptSelection;
    int m_keptRow = 0;
    int m_keptScroll = 0;
};

} // namespace postject::ui
