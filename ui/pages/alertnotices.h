// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Alerts page says of a command over alerts: its progress, what failed, and the offer to undo it. GUI thread.
#pragma once

#include "ui/presenters/alertpresenter.h"

class QAction;
class QWidget;

namespace postject::ui {

class ChangeProgress;
class MessageBar;
class SnackBar;

class AlertNotices final : public QObject
{
    Q_OBJECT

public:
    // The snack lies over this widget. Its widgets belong to whoever lays them out.
    AlertNotices(AlertPresenter &presenter, QWidget *snackOver, QObject *parent);

    MessageBar *message() const { return m_message; }
    ChangeProgress *progress() const { return m_progress; }
    bool isOffering() const;
    void focusOffer();

Q_SIGNALS:
    void undoRequested();
    void failedWanted(const QSet<QString> &ids); // "Show", of those that failed
    void offered();
    void changed(); // something that actions follow

private:
    void onCommand(const AlertCommand &command);

    AlertPresenter &m_presenter;
    MessageBar *m_message;
    ChangeProgress *m_progress;
    SnackBar *m_snack;
    QAction *m_showFailed;
    QSet<QString> m_failed; // of the last command
    bool m_isFailureShown = false;
};

} // namespace postject::ui
