// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two-factor authentication of the signed-in account: set up in three steps, backup codes, replace, turn off.
// Leaving the page wipes what it showed. GUI thread.
#pragma once

#include "ui/pages/page.h"
#include "ui/presenters/livetrigger.h"
#include "ui/presenters/twofactorpresenter.h"
#include "ui/widgets/secretclipboard.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace postject::ui {

class ApiClient;
class BackupCodesView;
class CodeEntry;
class MessageBar;
class ScanStep;
class StateStack;
class Stepper;
class TwoFactorStatus;

class TwoFactorPage : public Page
{
    Q_OBJECT

public:
    explicit TwoFactorPage(ApiClient &client, QWidget *parent = nullptr); // client outlives the page
    ~TwoFactorPage() override;

    void activate() override;
    void deactivate() override;
    bool mayLeave() override; // asks once while there are codes that were not stored
    QSize minimumSizeHint() const override { return {480, 360}; }

private:
    using Stage = TwoFactorPresenter::Stage;

    QWidget *buildContent();
    QWidget *buildOff();
    QWidget *buildVerify();
    QWidget *buildCodes();
    void bind();
    void showStage();
    void focusStage();
    void showClock();
    void showProblem(const TwoFactorPresenter::Problem &problem);
    void askBeforeClosing();
    void warnOfLostCodes();
    QString summary() const;

    std::unique_ptr<TwoFactorSource> m_source;
    TwoFactorPresenter m_presenter;
    LiveTrigger m_changes;
    SecretClipboard m_clipboard;
    Stage m_shown = Stage::Unknown;
    QString m_account; // of the last enrolment, for the printed sheet; no secret
    QTimer m_clock;

    StateStack *m_states = nullptr;
    MessageBar *m_bar;
    Stepper *m_stepper;
    QStackedWidget *m_stack;
    QPushButton *m_setUp;
    ScanStep *m_scan;
    CodeEntry *m_verify;
    BackupCodesView *m_codes;
    QPushButton *m_done;
    TwoFactorStatus *m_status;
};

} // namespace postject::ui
