// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Notifications page's logic: what the account wants to be told, typed over what is saved; how its mails fare; and
// the test mail with the mail server's own words. GUI thread.
#pragma once

#include "ui/client/notificationclient.h"
#include "ui/presenters/pagestate.h"

#include <QObject>

#include <memory>

namespace postject::ui {

class NotificationPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit NotificationPresenter(NotificationSource &source, QObject *parent = nullptr);
    ~NotificationPresenter() override;

    PageState state() const { return m_state; }
    const NotificationChoice &saved() const { return m_saved; }
    const NotificationChoice &wanted() const { return m_wanted; } // saved(), with what was typed over it
    const MailDelivery &delivery() const { return m_delivery; }
    const std::optional<MailTest> &lastTest() const { return m_test; }
    int changes() const; // how many of the choices differ from what is saved
    QString addressProblem() const { return m_addressProblem; }
    bool isSaving() const { return m_saveCall != nullptr; }
    bool isTesting() const { return m_testCall != nullptr; }

    void reload(); // what was typed stays
    void edit(const NotificationChoice &wanted);
    void undoAll();
    void save();
    void sendTest();

    static QString stepWords(const QString &step);
    // What the failure of a step means, and what to do about it.
    static QString hint(const MailStep &failed);

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void changed(); // anything of the above
    void summaryChanged(const QString &sentence);
    void addressRefused();
    void wasSaved();
    void failed(const QString &what, const ApiError &error);
    void tested(); // lastTest() is new

private:
    void take(const ApiResult<NotificationState> &answer);
    void refused(const ApiError &error);
    QString summary() const;

    NotificationSource &m_source;
    PageState m_state = PageState::Loading;
    bool m_isShown = false;
    NotificationChoice m_saved;
    NotificationChoice m_wanted;
    MailDelivery m_delivery;
    std::optional<MailTest> m_test;
    QString m_addressProblem;
    std::unique_ptr<QObject> m_stateCall;
    std::unique_ptr<QObject> m_saveCall;
    std::unique_ptr<QObject> m_testCall;
};

} // namespace postject::ui
