// SPDX-License-Identifier: GPL-3.0-or-later
//
// One alert beside the queue: its head, tabs with its words, related activity, timeline, history, fields and JSON, and
// at the foot what can be done about it, with a note. Asks nobody for anything: it says what is being looked at. GUI
// thread.
#pragma once

#include "ui/presenters/alertdetailpresenter.h"

#include <QFrame>

#include <functional>

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace postject::ui {

class AlertOverview;
class MessageBar;
class RecordTable;
class ResolveBar;
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
    void showTimeline(const AlertTimeline &timeline, const QDateTime &now);
    void showHistory(const QList<AlertMoment> &history, const QDateTime &now);
    void showFailure(const ApiError &error);
    void setLoading(bool isLoading);
    void focusTabs();
    void setVerdicts(const QHash<QString, VerdictCount> &byType) { m_verdicts = byType; } // for the next showAlert()
    ResolveBar &resolveBar() { return *m_resolve; }

Q_SIGNALS:
    void closeRequested();
    void resolveRequested(const postject::ui::AlertEdit &edit);
    void reopenRequested();
    void activityRequested();  // of what the alert is about
    void integrityRequested(); // where the chain of the log is verified
    void relatedWanted(bool wanted);
    void timelineWanted(bool wanted);
    void historyWanted(bool wanted);
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QTabWidget *makeTabs();
    void showState(const AlertEntry &alert, const QDateTime &now);
    void tellWanted();
    void restyle();

    AccountName m_accountName;
    QString m_id;
    QHash<QString, VerdictCount> m_verdicts;
    SeverityBadge *m_badge;
    ToneChip *m_state;
    QLabel *m_title;
    QLabel *m_legend;
    QTabWidget *m_tabs;
    AlertOverview *m_overview;
    RecordTable *m_related;
    RecordTable *m_timeline;
    RecordTable *m_history;
    RecordTable *m_fields;
    QPlainTextEdit *m_json;
    MessageBar *m_message;
    QAction *m_retry;
    ResolveBar *m_resolve;
    QPushButton *m_activity;
    QPushButton *m_integrity; // of an alert about the log itself
};

} // namespace postject::ui
