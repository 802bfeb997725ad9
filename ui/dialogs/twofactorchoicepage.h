// SPDX-License-Identifier: GPL-3.0-or-later
//
// First-run wizard, last page: the server runs, here is its fingerprint; two-factor now or later. GUI thread.
#pragma once

#include "ui/dialogs/firstrunpage.h"
#include "ui/dialogs/listenerpage.h"

namespace postject::ui {

class ChoiceList;

class TwoFactorChoicePage : public FirstRunPage
{
    Q_OBJECT

public:
    // Both outlive the page.
    TwoFactorChoicePage(const FirstRunPresenter *presenter, const ListenerPage *listener, QWidget *parent = nullptr);

    bool setUpNow() const;
    int nextId() const override { return -1; }
    void initializePage() override;

protected:
    void focusFirst() override;
    void submit() override { pass(); }

private:
    const FirstRunPresenter *m_presenter;
    const ListenerPage *m_listener;
    ChoiceList *m_choices;
    QLabel *m_question, *m_fingerprintName, *m_fingerprint;
};

} // namespace postject::ui
