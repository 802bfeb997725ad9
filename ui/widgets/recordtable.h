// SPDX-License-Identifier: GPL-3.0-or-later
//
// A short read-only table of plain text, with its full text in tool tips. GUI thread.
#pragma once

#include "ui/widgets/datatable.h"

class QStandardItemModel;

namespace postject::ui {

struct Record
{
    QStringList cells;
    QStringList exact =
        {}; // per cell what is copied and shown in full, where that is other than the cell; "" for the same
    bool isStrong = false;
    QString spoken = {};         // of the first cell, for assistive technology, where that is other than the cell
    QList<QVariant> pivots = {}; // per cell what it is about, as pivotData() makes it
    QString key = {};            // by which updateRecords() knows it again; unique
};

class RecordTable final : public DataTable
{
    Q_OBJECT

public:
    // key: as DataTable's. The column that stretches takes what the others leave, and names the row.
    RecordTable(const QString &name, const QString &key, const QStringList &headers, int stretched,
                QWidget *parent = nullptr);

    void setRecords(const QList<Record> &records);
    // The same table a moment later: rows that are still there keep their selection, and while somebody reads here
    // (hover, focus, scrolled down) nothing moves: what is new above stays above.
    void updateRecords(const QList<Record> &records);
    bool isRead() const; // hovered, or with the focus
    QString keyOf(const QModelIndex &index) const;
    QStringList chosenKeys() const;

private:
    void fill(int row, const Record &record);
    int findKey(const QString &key, int from) const;

    QStandardItemModel *m_records;
    int m_stretched;
};

} // namespace postject::ui
