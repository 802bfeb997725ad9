// SPDX-License-Identifier: GPL-3.0-or-later
//
// The alerts of the triage queue, newest first, as far as they were loaded; more are asked for when the view gets
// there. An alert that changes stays in its row: nothing moves under the reader's eyes unless the presenter removes or
// inserts it. Ten thousand rows are no burden. GUI thread.
#pragma once

#include "ui/client/alertclient.h"
#include "ui/client/consoletime.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSet>

namespace postject::ui {

class AlertModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Severity, Alert, Raised, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, // the contract's word
        SecondLineRole,              // below the display text, quieter
        ResolvedRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setAlerts(const QList<AlertEntry> &alerts, qint64 total); // total: all there are, loaded or not
    void append(const QList<AlertEntry> &more, qint64 total);      // those that are not there yet
    void insert(const QList<AlertEntry> &alerts);                  // each where its time puts it
    void remove(const QSet<QString> &ids);
    QList<AlertEntry> update(const QList<AlertEntry> &alerts); // those that are not there
    void setAccounts(const QHash<QString, QString> &emails);
    void setNow(const QDateTime &now); // decides what "today" is

    const AlertEntry &alert(int row) const { return m_alerts[row]; }
    const QList<AlertEntry> &alerts() const { return m_alerts; }
    int rowOf(const QString &id) const; // -1: not there
    qint64 total() const { return m_total; }
    QString accountName(const QString &id) const; // e-mail, or the id while it is unknown
    QString asTsv(const QList<int> &rows) const;  // one line each, times in UTC, safe to paste into a spreadsheet
    QString cellText(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QString display(const AlertEntry &alert, int column) const;
    QString stateWord(const AlertEntry &alert) const;
    QString secondLine(const AlertEntry &alert, int column) const;
    QString toolTip(const AlertEntry &alert, int column) const;
    QString sentence(const AlertEntry &alert) const;

    QList<AlertEntry> m_alerts;
    QHash<QString, QString> m_emails;
    QDateTime m_now = consoletime::utc();
    qint64 m_total = 0;
};

} // namespace postject::ui
