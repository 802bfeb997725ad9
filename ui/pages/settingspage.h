// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Server settings page: every setting of the server, saved together, with undo. Administrators only; others see
// why.
#pragma once

#include "ui/pages/page.h"
#include "ui/presenters/settingspresenter.h"

namespace postject::ui {

class ApplyBar;
class ConfirmBar;
class MessageBar;
class SettingsView;
class SnackBar;
class StateStack;

class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(ApiClient &client, QWidget *parent = nullptr); // client outlives the page
    ~SettingsPage() override;

    void activate() override;
    void deactivate() override;
    void focusFilter() override;
    bool mayLeave() override;
    void applyFilters(const QVariantMap &filters) override; // "q": what to search for
    SettingsPresenter &presenter() { return m_presenter; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void bindPresenter();
    void bindWidgets();
    void showChanges();
    void askBeforeLeaving();
    void askAboutConsequence(const QString &sentence);
    void showSaved(const QString &sentence, bool canUndo);
    void discard();
    void focusLast();

    std::unique_ptr<SettingsSource> m_source;
    SettingsPresenter m_presenter;
    MessageBar *m_bar;
    ConfirmBar *m_confirm;
    SettingsView *m_view;
    StateStack *m_states;
    ApplyBar *m_apply;
    SnackBar *m_snack;
    QString m_last; // the setting that was edited last
    bool m_leaveWasAsked = false;
};

} // namespace postject::ui
