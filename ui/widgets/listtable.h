// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of things that have ids: keeps what is chosen, by its id, when its model starts over. GUI thread.
#pragma once

#include "ui/widgets/datatable.h"

class QStyledItemDelegate;

namespace postject::ui {

class ListTable final : public DataTable
{
    Q_OBJECT

public:
    ListTable(const QString &name, const QString &key, QWidget *parent = nullptr); // as DataTable's

    // The model gives a row's id at idRole of any of its columns. samples: a text as wide as each column shall be; each
    // is at least as wide as its title.
    void setListModel(QAbstractItemModel *model, int idRole, const QStringList &samples);
    void setMarks(int column, QStyledItemDelegate *delegate);

    QString currentId() const; // of the one row that is chosen; "": none is, or several are
    QStringList chosenIds() const;
    void setCurrentRow(int row);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

Q_SIGNALS:
    void currentIdChanged(const QString &id);

private:
    void remember();
    void restore();

    int m_idRole = 0;
    QString m_keptId;
    QSet<QString> m_keptChoice;
    int m_keptRow = 0;
};

} // namespace postject::ui
