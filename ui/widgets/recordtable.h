// SPDX-License-Identifier: GPL-3.0-or-later
//
// A short read-only table of plain text: full text in tool tips, Ctrl+C copies the selection as TSV, Ctrl+Shift+C the
// cell, Tab leaves it. GUI thread.
#pragma once

#include <QTableView>

class QStandardItemModel;

namespace postject::ui {

struct Record
{
    QStringList cells;
    QStringList exact =
        {}; // per cell what is copied and shown in full, where that is other than the cell; "" for the same
    bool isStrong = false;
    QString spoken = {}; // of the first cell, for assistive technology, where that is other than the cell
};

class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    // The column that stretches takes what the others leave.
    RecordTable(const QString &name, const QStringList &headers, int stretched, QWidget *parent = nullptr);

    void setRecords(const QList<Record> &records);

private:
    void addAction(const QString &text, const QKeySequence &key, void (RecordTable::*does)() const);
    QString textOf(const QModelIndex &index) const;
    void copySelection() const;
    void copyCell() const;

    QStandardItemModel *m_records;
    int m_stretched;
};

} // namespace postject::ui
