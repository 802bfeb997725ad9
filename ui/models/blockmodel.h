// SPDX-License-Identifier: GPL-3.0-or-later
//
// The blocked addresses as a table, the soonest to be lifted first. Time passes by setNow(): the presenter tells it
// once a minute, and blocks that have run out leave. GUI thread.
#pragma once

#include "ui/client/blockclient.h"

#include <QAbstractTableModel>

#include <chrono>

namespace postject::ui {

class BlockModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Address, Since, LiftsIn, Attempts, Why, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setBlocks(QList<BlockEntry> blocks, TimePoint now);
    void setNow(TimePoint now);
    void remove(const QString &id);

    const BlockEntry &block(int row) const { return m_blocks[row]; }
    int rowOf(const QString &id) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // "23 hours", "2 days and 4 hours", "less than a minute"; rounded down to what is named last.
    static QString duration(Milliseconds left);

private:
    QString display(const BlockEntry &block, int column) const;
    static QString why(const BlockEntry &block);
    QVariant toolTip(const BlockEntry &block, int column) const;

    QList<BlockEntry> m_blocks;
    TimePoint m_now{};
};

} // namespace postject::ui
