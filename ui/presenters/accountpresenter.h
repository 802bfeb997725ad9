// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Accounts page's logic: the list and its state, creating an account, and what may be done with one: not to the
// last administrator, and not to the own account, which has pages of its own for that. GUI thread.
#pragma once

#include "ui/models/accountmodel.h"
#include "ui/presenters/pagestate.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace postject::ui {

enum class AccountDeed { Disable, Enable, ResetTwoFactor, EndSessions, ClearWhitelist, Delete };

class AccountPresenter final : public QObject
{
    Q_OBJECT

public:
    // What stands in the way of a wish, by field; "": nothing.
    struct Faults
    {
        QString email;
        QString password;
        bool isEmpty() const { return email.isEmpty() && password.isEmpty(); }
    };

    AccountPresenter(AccountSource &source, const QString &ownId, QObject *parent = nullptr);
    ~AccountPresenter() override;

    AccountModel &model() { return m_model; }
    PageState state() const { return m_state; }
    bool isCreating() const { return m_createCall != nullptr; }

    void reload(); // rows shown stay until the answer is here, and after a failure
    void create(const AccountWish &wish);
    QString whyNot(AccountDeed deed, const QString &id) const; // a sentence; "": it may be done
    // What it does and can't be taken back, to be asked about before; "": it can be.
    static QString consequence(AccountDeed deed, const AccountEntry &account);
    void perform(AccountDeed deed, const QString &id);

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void summaryChanged(const QString &sentence);
    void busyChanged(bool busy);
    void created(const QString &id, const QString &email);
    void wishRefused(const AccountPresenter::Faults &faults);
    void createFailed(const ApiError &error);
    void performed(AccountDeed deed, const AccountEntry &account, const QString &sentence);
    void performFailed(const QString &what, const ApiError &error);

private:
    static Faults faultsOf(const AccountWish &wish);
    void take(const ApiResult<QList<AccountEntry>> &answer);
    void refused(const ApiError &error);
    void finished(AccountDeed deed, const AccountEntry &before, const ApiResult<std::optional<AccountEntry>> &answer);
    void rowsChanged();

    AccountSource &m_source;
    AccountModel m_model;
    PageState m_state = PageState::Loading;
    bool m_isShown = false;
    QSet<QString> m_underWay; // accounts with which something is being done
    std::unique_ptr<QObject> m_listCall;
    std::unique_ptr<QObject> m_createCall;
};

} // namespace postject::ui
