// SPDX-License-Identifier: GPL-3.0-or-later
//
// The API keys page: the signed-in account's keys, making one, which is shown this once, and revoking one after its
// name was typed.
#pragma once

#include "ui/pages/page.h"
#include "ui/presenters/apikeypresenter.h"

class QAction;

namespace postject::ui {

class ApiKeyForm;
class ConfirmBar;
class ListTable;
class MessageBar;
class NewKeyView;
class StateStack;

class ApiKeysPage final : public Page
{
    Q_OBJECT

public:
    ApiKeysPage(ApiClient &client, QWidget *parent = nullptr); // client outlives the page
    ~ApiKeysPage() override;

    void activate() override;
    void deactivate() override;
    bool mayLeave() override;
    QAction *primaryAction() const override { return m_create; }
    QList<QAction *> menuActions() const override { return {m_create, m_revoke, m_showActivity}; }
    ApiKeyPresenter &presenter() { return *m_presenter; }

private:
    void makeActions();
    QWidget *makeToolBar();
    void setUpTable();
    void bindPresenter();
    void bindWidgets();
    void onStatus(const PageStatus &status);
    void openForm();
    void closeForm();
    void showCreated();
    void finishCreated();
    void askToRevoke();
    void syncActions();
    void focusList();

    std::unique_ptr<ApiKeySource> m_source;
    std::unique_ptr<ApiKeyPresenter> m_presenter;
    QAction *m_create;
    QAction *m_revoke;
    QAction *m_showActivity;
    MessageBar *m_message;
    ConfirmBar *m_confirm;
    ApiKeyForm *m_form;
    NewKeyView *m_newKey;
    QWidget *m_toolBar = nullptr;
    ListTable *m_table;
    QString m_newId; // to be made current when it is listed
    bool m_leaveWasAsked = false;
    // The last one, so the first that goes: its table has its model from the presenter.
    std::unique_ptr<StateStack> m_states;
};

} // namespace postject::ui
