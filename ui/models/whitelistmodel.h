// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whitelist as a table: Entry | Allows | Addresses | Note. New states are merged by value, so that selection and
// editor survive a refresh. Editing goes out as a signal; the row changes when the server has said yes. GUI thread.
#pragma once

#include "ui/client/whitelistclient.h"
#include "ui/models/cidr.h"

#include <QAbstractTableModel>

#include <optional>

namespace postject::ui {

class WhitelistModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Entry, Allows, Addresses, Note, ColumnCount };
    enum Role { CoversYouRole = Qt::UserRole }; // bool

    using QAbstractTableModel::QAbstractTableModel;

    struct Difference
    {
        QStringList added;
        QStringList removed;
    };
    Difference setEntries(const QList<WhitelistEntry> &entries);
    void setYourAddress(const std::optional<Cidr> &address); // nothing over the private socket

    const QList<WhitelistEntry> &entries() const { return m_entries; }
    const WhitelistEntry &entry(int row) const { return m_entries[row]; }
    int rowOf(const QString &entry) const; // -1: not there
    QStringList texts() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void editRequested(const QString &entry, const QString &newEntry, const QString &newLabel);

private:
    QString display(int row, int column) const;
    QString sentence(int row) const;
    bool coversYou(int row) const;

    QList<WhitelistEntry> m_entries;
    QList<std::optional<Cidr>> m_cidrs; // of m_entries, same order; nothing for what this console can't read
    std::optional<Cidr> m_you;
};

} // namespace postject::ui
