// SPDX-License-Identifier: GPL-3.0-or-later
//
// An account's API keys as a table, oldest first. What is over or unused is judged at the time of the last setKeys().
// GUI thread.
#pragma once

#include "ui/client/apikeyclient.h"

#include <QAbstractTableModel>

namespace postject::ui {

class ApiKeyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Scopes, LastUsed, LastAddress, Expires, Created, Hint, ColumnCount };
    enum class Standing { Active, New, Unused, Expired }; // New: not used yet, and made lately
    static constexpr int kIdRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setKeys(const QList<ApiKeyEntry> &keys, TimePoint now);
    void remove(const QString &id);
    const ApiKeyEntry &key(int row) const { return m_keys[row]; }
    int rowOf(const QString &id) const; // -1: not there
    Standing standing(const ApiKeyEntry &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const ApiKeyEntry &key, int column) const;
    QString exact(const ApiKeyEntry &key, int column) const;
    QString stateWords(const ApiKeyEntry &key) const;

    QList<ApiKeyEntry> m_keys;
    TimePoint m_now{};
};

QString scopeWords(const QString &scope); // "Read", or the contract's name where it is not known

} // namespace postject::ui
