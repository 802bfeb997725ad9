// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import would do, line by line, with a check box for each that can be added. GUI thread.
#pragma once

#include "ui/models/whitelistimport.h"
#include "ui/models/whitelistplan.h"

#include <QAbstractTableModel>
#include <QSet>

namespace postject::ui {

class WhitelistImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Pick, Line, Verdict, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // Lines that say something new start checked; covered ones do not, they would only use up room.
    void setLines(const QList<ImportLine> &lines);
    void keepOnly(const QStringList &entries); // those that failed stay, checked
    const QList<ImportLine> &lines() const { return m_lines; }

    QList<WhitelistItem> chosen() const; // canonical, in their order
    int skipped() const;                 // lines that are not chosen

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString verdictWord(ImportLine::Verdict verdict);

Q_SIGNALS:
    void chosenChanged();

private:
    QString display(int row, int column) const;

    QList<ImportLine> m_lines;
    QSet<int> m_chosen;
};

} // namespace postject::ui
