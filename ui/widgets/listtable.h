// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of things of which any may be chosen: Ctrl+C copies the selection as TSV, Ctrl+Shift+C the cell, Home and End
// go to the first and last row, Tab leaves it; columns are moved, widened and hidden, and stay so between runs. Keeps
// the current row, by its id, when its model starts over. GUI thread.
#pragma once

#include <QTableView>

class QSettings;
class QStyledItemDelegate;

namespace postject::ui {

class ListTable final : public QTableView
{
    Q_OBJECT

public:
    // settings outlives the table; key: under which its columns are kept.
    ListTable(const QString &name, QSettings &settings, const QString &key, QWidget *parent = nullptr);

    // The model gives a row's id at idRole of any of its columns. samples: a text as wide as each column shall be.
    void setListModel(QAbstractItemModel *model, int idRole, const QStringList &samples);
    void setMarks(int column, QStyledItemDelegate *delegate);

    QString currentId() const; // of the one row that is chosen; "": none is, or several are
    void setCurrentRow(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

Q_SIGNALS:
    void currentIdChanged(const QString &id);

private:
    void addCopying();
    void setUpHeader(const QStringList &samples);
    void showColumnMenu(const QPoint &at);
    void keepColumns();
    void remember();
    void restore();
    void copySelection() const;
    void copyCell() const;

    QSettings &m_settings;
    QString m_key;
    int m_idRole = 0;
    QString m_keptId;
    int m_keptRow = 0;
};

} // namespace postject::ui
