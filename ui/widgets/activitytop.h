// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ten most frequent addresses, accounts, endpoints and countries of what the activity log shows, each in a table
// with the menu that they have elsewhere. Says which it wants when they are to be seen. GUI thread.
#pragma once

#include "ui/client/activityclient.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QTabWidget;

namespace postject::ui {

class RecordTable;
class StateStack;

class ActivityTop final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kValues = 10;

    explicit ActivityTop(QWidget *parent = nullptr);

    void setAccounts(const QHash<QString, QString> &accounts); // e-mails by id
    void startOver();                                          // what it holds is of another question
    void setShares(ActivityField field, const QList<ActivityShare> &shares);
    void setFailure(ActivityField field, const ApiError &error);

Q_SIGNALS:
    void wanted(postject::ui::ActivityField field);
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Tab
    {
        ActivityField field;
        RecordTable *table;
        StateStack *states;
        bool isKnown = false;
    };

    void addTab(ActivityField field, const QString &title, const QString &column);
    Tab *tabOf(ActivityField field);
    void askForCurrent();
    QString nameOf(ActivityField field, const QString &value) const;

    QTabWidget *m_tabs;
    QList<Tab> m_all;
    QHash<QString, QString> m_accounts;
};

} // namespace postject::ui
