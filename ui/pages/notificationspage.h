// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Notifications page: which alerts the signed-in account is sent by e-mail and where to, how its mails fare, and a
// test mail whose every step is shown.
#pragma once

#include "ui/pages/page.h"
#include "ui/presenters/notificationpresenter.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace postject::ui {

class ApplyBar;
class FormField;
class MessageBar;
class RecordTable;
class StateStack;
class ToneLine;

class NotificationsPage final : public Page
{
    Q_OBJECT

public:
    // client outlives the page. An administrator is shown the way to the mail server's settings.
    NotificationsPage(ApiClient &client, bool isAdministrator, QWidget *parent = nullptr);
    ~NotificationsPage() override;

    void activate() override;
    void deactivate() override;
    bool mayLeave() override;
    NotificationPresenter &presenter() { return m_presenter; }

private:
    QWidget *buildContent();
    QWidget *buildChoice();
    QWidget *buildDelivery();
    QWidget *buildTest();
    void bindPresenter();
    void bindWidgets();
    void showState();
    void showDelivery();
    void showTest();
    void edited();
    void discard();

    std::unique_ptr<NotificationSource> m_source;
    NotificationPresenter m_presenter;
    bool m_isAdministrator;
    MessageBar *m_bar;
    QCheckBox *m_enabled;
    QComboBox *m_severity;
    QComboBox *m_language;
    QLineEdit *m_address;
    FormField *m_addressField = nullptr;
    ToneLine *m_server;
    ToneLine *m_waiting;
    ToneLine *m_lastSent;
    ToneLine *m_lastFailed;
    QPushButton *m_openSettings;
    QPushButton *m_test;
    ToneLine *m_verdict;
    RecordTable *m_steps;
    StateStack *m_states = nullptr;
    ApplyBar *m_apply;
    bool m_leaveWasAsked = false;
};

} // namespace postject::ui
