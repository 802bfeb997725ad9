// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/twofactorpage.h"

#include "server/contract/limits.h"
#include "ui/client/consoletime.h"
#include "ui/models/timewords.h"
#include "ui/pages/scanstep.h"
#include "ui/pages/textblocks.h"
#include "ui/pages/twofactorstatus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backupcodesview.h"
#include "ui/widgets/codeentry.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/tonechip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace postject::ui {

TwoFactorPage::TwoFactorPage(ApiClient &client, QWidget *parent)
    : Page(parent),
      m_source(std::make_unique<TwoFactorClient>(client)),
      m_presenter(*m_source),
      m_changes(client, LiveTrigger::What::OwnTwoFactor),
      m_bar(new MessageBar),
      m_stepper(new Stepper({tr("Scan"), tr("Verify"), tr("Backup codes")})),
      m_stack(new QStackedWidget),
      m_setUp(new QPushButton(tr("Set up two-factor"))),
      m_scan(new ScanStep(m_presenter, m_clipboard)),
      m_verify(new CodeEntry(tr("Type the six digits that the app shows now"), tr("Six-digit code"), tr("Turn on"))),
      m_codes(new BackupCodesView(m_clipboard)),
      m_done(new QPushButton(tr("Done"))),
      m_status(new TwoFactorStatus(m_presenter))
{
    m_states = new StateStack(buildContent());
    m_states->setFailureText(tr("Could not load the two-factor state."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell's stack gives the page its margins
    all->addWidget(m_states);
    m_clock.setInterval(1000);
    connect(&m_changes, &LiveTrigger::triggered, this, [this] {
        if (m_presenter.stage() == Stage::On)
            m_presenter.reload();
    });
    bind();
    writes().add(m_setUp);
    m_verify->addWritesTo(writes());
    m_status->addWritesTo(writes());
}

TwoFactorPage::~TwoFactorPage() = default;

QWidget *TwoFactorPage::buildContent()
{
    for (QWidget *each :
         {buildOff(), static_cast<QWidget *>(m_scan), buildVerify(), buildCodes(), static_cast<QWidget *>(m_status)})
        m_stack->addWidget(each);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(theme::kGroup);
    column->addWidget(m_bar);
    column->addWidget(m_stepper);
    column->addWidget(m_stack, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The page lies on the window's own colour.
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return scroll;
}

QWidget *TwoFactorPage::buildOff()
{
    auto *off = new QWidget;
    auto *column = new QVBoxLayout(off);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kMedium);
    auto *chip = new ToneChip;
    chip->say(Tone::Warning, tr("Off"));
    head->addWidget(chip);
    head->addWidget(paragraph(tr("Signing in needs your password only.")), 100);
    head->addStretch(1); // takes what the paragraph is too narrow for
    column->addLayout(head);
    column->addSpacing(theme::kLarge);
    column->addWidget(heading(tr("A second lock for your account")));
    column->addWidget(paragraph(tr("With two-factor on, signing in also needs a six-digit code from an app on your "
                                   "phone. A stolen password alone is then of no use.")));
    column->addWidget(paragraph(tr("You need an authenticator app, such as Google Authenticator, Aegis or 1Password, "
                                   "and about two minutes. At the end you get %1 backup codes for the day when the "
                                   "phone is lost.")
                                    .arg(kBackupCodeCount)));
    column->addSpacing(theme::kSmall);
    m_setUp->setDefault(true);
    column->addWidget(m_setUp, 0, Qt::AlignLeading);
    column->addStretch();
    return off;
}

QWidget *TwoFactorPage::buildVerify()
{
    auto *verify = new QWidget;
    auto *back = new QPushButton(tr("Back"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_verify->addButton(back);
    m_verify->addButton(cancel);
    for (QPushButton *button : {back, cancel})
        button->setAutoDefault(true);
    auto *column = new QVBoxLayout(verify);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(heading(tr("Verify that the app works")));
    column->addWidget(paragraph(tr("Two-factor is turned on once a code from the app is right. Your other sessions are "
                                   "signed out then.")));
    column->addSpacing(theme::kSmall);
    column->addWidget(m_verify);
    column->addStretch();
    connect(back, &QPushButton::clicked, this, [this] { m_presenter.showScan(); });
    connect(cancel, &QPushButton::clicked, this, [this] { m_presenter.cancelSetUp(); });
    connect(m_verify, &CodeEntry::cancelled, this, [this] { m_presenter.showScan(); });
    connect(m_verify, &CodeEntry::submitted, this, [this](const QString &typed) { m_presenter.turnOn(typed); });
    return verify;
}

QWidget *TwoFactorPage::buildCodes()
{
    auto *codes = new QWidget;
    auto *close = new QPushButton(tr("Close"));
    m_done->setDefault(true);
    close->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSmall);
    buttons->addWidget(m_done);
    buttons->addWidget(close);
    buttons->addStretch();
    auto *column = new QVBoxLayout(codes);
    column->setContentsMargins({});
    column->setSpacing(theme::kSmall);
    column->addWidget(heading(tr("Store these backup codes")));
    column->addWidget(paragraph(tr("Each code signs you in once if you lose your phone. They are shown only now: save, "
                                   "print or copy them to a safe place that is not your phone.")));
    column->addSpacing(theme::kSmall);
    column->addWidget(m_codes);
    column->addSpacing(theme::kSmall);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_done, &QPushButton::clicked, this, [this] { m_presenter.closeCodes(); });
    connect(close, &QPushButton::clicked, this, [this] { m_presenter.closeCodes(); });
    return codes;
}

void TwoFactorPage::bind()
{
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        m_bar->clear();
        m_presenter.setUp();
    });
    connect(m_scan, &ScanStep::nextRequested, &m_presenter, &TwoFactorPresenter::showVerify);
    connect(m_scan, &ScanStep::cancelRequested, &m_presenter, &TwoFactorPresenter::cancelSetUp);
    connect(m_codes, &BackupCodesView::stored, &m_presenter, &TwoFactorPresenter::markStored);
    connect(m_states, &StateStack::retryRequested, &m_presenter, &TwoFactorPresenter::reload);
    connect(&m_clock, &QTimer::timeout, this, &TwoFactorPage::showClock);
    connect(&m_presenter, &TwoFactorPresenter::statusChanged, m_states, &StateStack::setStatus);
    connect(&m_presenter, &TwoFactorPresenter::changed, this, &TwoFactorPage::showStage);
    connect(&m_presenter, &TwoFactorPresenter::failed, this, &TwoFactorPage::showProblem);
    connect(&m_presenter, &TwoFactorPresenter::closeAsked, this, &TwoFactorPage::askBeforeClosing);
    connect(&m_presenter, &TwoFactorPresenter::announced, this,
            [this](const QString &text) { Q_EMIT announced(text, false); });
    connect(&m_presenter, &TwoFactorPresenter::storedChanged, this, [this] {
        m_done->setEnabled(m_presenter.codesStored());
        m_bar->clear();
    });
    connect(&m_presenter, &TwoFactorPresenter::busyChanged, this, [this](bool busy) {
        m_verify->setBusy(busy);
        m_status->setBusy(busy);
    });
}

void TwoFactorPage::activate()
{
    m_changes.open();
    m_presenter.activate();
}

// Minimising the window to look something up costs nobody the codes; leaving the page and locking do.
void TwoFactorPage::deactivate()
{
    m_changes.close();
    if (isOnlyUnseen())
        m_presenter.rest();
    else
        m_presenter.deactivate();
}

bool TwoFactorPage::mayLeave()
{
    if (m_presenter.stage() != Stage::CodesShown || m_presenter.codesStored() || m_presenter.closeWasAsked())
        return true;
    m_presenter.closeCodes();
    return false;
}

void TwoFactorPage::showStage()
{
    const Stage stage = m_presenter.stage();
    m_status->showState();
    Q_EMIT summaryChanged(summary());
    if (stage == m_shown || stage == Stage::Unknown)
        return;
    m_shown = stage;
    m_bar->clear();
    const bool enrols = stage == Stage::Scanning || stage == Stage::Verifying || stage == Stage::CodesShown;
    m_stepper->setVisible(enrols && !(stage == Stage::CodesShown && m_account.isEmpty()));
    m_stepper->setCurrent(int(stage) - int(Stage::Scanning));
    m_stack->setCurrentIndex(int(stage) - int(Stage::Off));
    m_verify->reset();
    if (stage == Stage::Scanning) {
        m_account = m_presenter.label().account;
        m_scan->showSecret();
    } else {
        m_scan->clearSecret();
    }
    if (stage == Stage::CodesShown)
        m_codes->setCodes(m_presenter.backupCodes(), m_account);
    else
        m_codes->clearCodes();
    if (!enrols)
        m_account.clear();
    m_done->setEnabled(m_presenter.codesStored());
    if (stage == Stage::Verifying)
        m_clock.start();
    else
        m_clock.stop();
    showClock();
    if (stage == Stage::On && m_presenter.codesWereLost())
        warnOfLostCodes();
    focusStage();
}

// A refresh in the background must not take the focus from elsewhere in the window.
void TwoFactorPage::focusStage()
{
    const QWidget *focus = window()->focusWidget();
    if (!isVisible() || (focus && focus->isVisible() && !isAncestorOf(focus)))
        return;
    switch (m_presenter.stage()) {
    case Stage::Off:
        m_setUp->setFocus(Qt::OtherFocusReason);
        break;
    case Stage::Scanning:
        m_scan->focusFirst();
        break;
    case Stage::Verifying:
        m_verify->focusField();
        break;
    case Stage::CodesShown:
        m_codes->focusStoring();
        break;
    case Stage::On:
        m_status->focusFirst();
        break;
    case Stage::Unknown:
        break;
    }
}

void TwoFactorPage::showClock()
{
    const std::optional<std::chrono::seconds> offset = m_presenter.clockOffset();
    if (!offset) {
        m_verify->setNote({});
        return;
    }
    const QDateTime now = consoletime::utc().addDuration(*offset).toLocalTime();
    m_verify->setNote(tr("The server's clock shows %1. Codes depend on the time: your phone should show the same.")
                          .arg(QLocale().toString(now.time(), clockFormat(Precision::Seconds))));
}

void TwoFactorPage::showProblem(const TwoFactorPresenter::Problem &problem)
{
    if (problem.inField) {
        m_bar->clear();
        if (m_presenter.stage() == Stage::On)
            m_status->showProblem(problem.sentence);
        else
            m_verify->showProblem(problem.sentence);
    } else if (problem.error) {
        m_bar->showError(problem.sentence, *problem.error);
    } else {
        m_bar->showMessage(MessageBar::Kind::Error, problem.sentence);
    }
}

void TwoFactorPage::askBeforeClosing()
{
    auto *keep = new QAction(tr("Keep showing"), m_bar);
    auto *close = new QAction(tr("Close without storing"), m_bar);
    connect(keep, &QAction::triggered, this, [this] {
        m_bar->clear();
        m_codes->focusStoring();
    });
    connect(close, &QAction::triggered, this, [this] { m_presenter.closeCodes(); });
    m_bar->showMessage(MessageBar::Kind::Warning,
                       tr("The codes are not stored yet, and they are never shown again. Without them, losing your "
                          "phone means losing this account."),
                       {keep, close});
}

void TwoFactorPage::warnOfLostCodes()
{
    auto *replace = new QAction(tr("Replace now"), m_bar);
    connect(replace, &QAction::triggered, this,
            [this] { m_presenter.openForm(TwoFactorPresenter::Form::ReplaceCodes); });
    m_bar->showMessage(MessageBar::Kind::Warning,
                       tr("The last backup codes were not stored, and nobody can see them again. Replace them, and "
                          "store the new ones."),
                       {replace});
}

QString TwoFactorPage::summary() const
{
    switch (m_presenter.stage()) {
    case Stage::Unknown:
        return {};
    case Stage::Off:
        return tr("Off. The password alone protects this account.");
    case Stage::Scanning:
    case Stage::Verifying:
        return tr("Being set up.");
    case Stage::CodesShown:
        return tr("On. Store the backup codes before you go on.");
    case Stage::On:
        return tr("On, %n backup codes left.", nullptr, m_presenter.state().backupCodesRemaining);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace postject::ui
