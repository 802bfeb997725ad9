// SPDX-License-Identifier: GPL-3.0-or-later
//
// One alert beside the queue: its head, tabs with its words, related activity, history, fields and JSON, and at the
// foot what can be done about it, with a note. Asks nobody for anything: it says what is being looked at. GUI thread.
#pragma once

#include "ui/presenters/alertdetailpresenter.h"

#include <QFrame>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace postject::ui {

class AlertOverview;
class MessageBar;
class RecordTable;
class SeverityBadge;
class ToneChip;
class WriteLock;

class AlertDetail final : public QFrame
{
    Q_OBJECT

public:
    using AccountName = std::function<QString(const QString &id)>; // "" for ""

    explicit AlertDetail(AccountName accountName, QWidget *parent = nullptr);

    void addWritesTo(WriteLock &writes);
    void showAlert(const AlertEntry &alert, const QDateTime &now);
    void showRelated(const QList<RelatedActivity> &related, const QDateTime &now);
    void showHistory(const QList<AlertMoment> &history, const QDateTime &now);
    void showFailure(const ApiError &error);
    void setLoading(bool isLoading);
    void focusTabs();
    void focusNote();
    QString note() const;
    bool hasNote() const { return !note().isEmpty(); }

Q_SIGNALS:
    void closeRequested();
    void resolveRequested(const QString &note); // "" for none
    void reopenRequested();
    void activityRequested(); // of what the alert is about
    void relatedWanted(bool wanted);
    void historyWanted(bool wanted);
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QTabWidget *makeTabs();
    QLayout *makeFoot();
    void tellWanted();
    void restyle();

    AccountName m_accountName;
    QString m_id;
    bool m_isResolved = false;
    SeverityBadge *m_badge;
    ToneChip *m_state;
    QLabel *m_title;
    QLabel *m_legend;
    QTabWidget *m_tabs;
    AlertOverview *m_overview;
    RecordTable *m_related;
    RecordTable *m_history;
    RecordTable *m_fields;
    QPlainTextEdit *m_json;
    MessageBar *m_message;
    QAction *m_retry;
    QLineEdit *m_note;
    QPushButton *m_act;
    QPushButton *m_activity;
};

} // namespace postject::ui
