// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every table of the console can do: any rows may be chosen, Ctrl+C copies them as TSV and Ctrl+Shift+C the cell,
// Home and End go to the first and last row, Tab leaves it; columns are widened, moved and hidden, by the header's menu
// or its own, and stay so between runs (keptlayout.h). GUI thread.
#pragma once

#include <QHash>
#include <QSet>
#include <QTableView>

class QMenu;

namespace postject::ui {

class DataTable : public QTableView
{
    Q_OBJECT

public:
    // key: under which its columns are kept; of this table alone.
    DataTable(const QString &name, const QString &key, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    void setModel(QAbstractItemModel *model) override;
    // The column that names the row, which can't be hidden; the first unless told otherwise.
    void setNamingColumn(int column) { m_naming = column; }
    // Left out by the page, whatever the user chose: a drawer beside the table shows it, or there is nothing in it.
    void setWithheld(int column, bool withheld);
    // As wide as the user made it, now or in an earlier run; else as wide as the table would have it.
    void setWidth(int column, int usual);
    void addCopying();                // Ctrl+C and its kind; for a page that has no actions of its own for them
    bool beginsRow(int column) const; // the first of those that are shown
    bool endsRow(int column) const;
    void addColumnMenu(); // to what its context menu has; addCopying() does so too
    // An action is about what is chosen, never about the current row while others are chosen: about all of them, or
    // only where there is one.
    QList<int> chosenRows() const; // ascending; the current one where none is chosen
    int soleRow() const;           // -1: none is chosen, or several are
    virtual void copySelection() const;
    virtual void copyCell() const;

protected:
    bool event(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QList<int> shownColumns() const; // from the left

private:
    void setUpHeader();
    void fillColumnMenu();
    void showColumns();
    void onResized(int column, int before, int after);
    void keep();
    void restore();

    QString m_key;
    int m_naming = 0;
    QHash<int, int> m_widths; // the user's, by column
    QSet<int> m_hidden;       // by the user
    QSet<int> m_withheld;     // by the page
    QMenu *m_columns;
    bool m_isRestored = false;
    bool m_isOwnChange = false;
};

} // namespace postject::ui
