// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Accounts page: everybody who may sign in, creating an account, and what an administrator does with one. Asked
// before what has no way back. Administrators only; others see why.
#pragma once

#include "ui/client/sessionclient.h"
#include "ui/pages/page.h"
#include "ui/presenters/accountpresenter.h"

class QAction;
class QPushButton;

namespace postject::ui {

class AccountForm;
class ConfirmBar;
class ListTable;
class MessageBar;
class SnackBar;
class StateStack;

class AccountsPage final : public Page
{
    Q_OBJECT

public:
    // client outlives the page. own: signed in.
    AccountsPage(ApiClient &client, const AccountAnswer &own, QWidget *parent = nullptr);
    ~AccountsPage() override;

    void activate() override;
    void deactivate() override;
    void applyFilters(const QVariantMap &filters) override; // "account": the one to be chosen
    QAction *primaryAction() const override { return m_create; }
    QList<QAction *> menuActions() const override;
    AccountPresenter &presenter() { return *m_presenter; }

private:
    struct Deed
    {
        AccountDeed deed;
        QAction *action;
    };

    void makeActions();
    void addDeed(AccountDeed deed, const QString &text, const QString &icon);
    QWidget *makeToolBar();
    void setUpTable();
    void bindPresenter();
    void bindWidgets();
    void onStatus(const PageStatus &status);
    void onPerformed(AccountDeed deed, const AccountEntry &account, const QString &sentence);
    void openForm();
    void closeForm();
    void ask(AccountDeed deed);
    void syncActions();
    void focusList();

    std::unique_ptr<AccountSource> m_source;
    std::unique_ptr<AccountPresenter> m_presenter;
    QAction *m_create;
    QAction *m_showAlerts;
    QList<Deed> m_deeds;
    MessageBar *m_message;
    ConfirmBar *m_confirm;
    AccountForm *m_form;
    QWidget *m_toolBar = nullptr;
    ListTable *m_table;
    SnackBar *m_snack;
    QString m_wanted; // to be chosen once it is listed
    // The last one, so the first that goes: its table has its model from the presenter.
    std::unique_ptr<StateStack> m_states;
};

} // namespace postject::ui
