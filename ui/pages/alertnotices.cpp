// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertnotices.h"

#include "ui/widgets/changeprogress.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/snackbar.h"

#include <QAction>
#include <QPushButton>

namespace postject::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AlertNotices)
};

QString doneWords(const AlertCommand &command)
{
    const auto done = static_cast<int>(command.done.size());
    switch (command.kind) {
    case AlertCommand::Kind::Resolve:
        return Words::tr("%Ln alerts resolved.", nullptr, done);
    case AlertCommand::Kind::Reopen:
        return Words::tr("%Ln alerts reopened.", nullptr, done);
    case AlertCommand::Kind::Snooze:
        return Words::tr("%Ln alerts snoozed.", nullptr, done);
    case AlertCommand::Kind::Wake:
        return Words::tr("%Ln alerts are no longer snoozed.", nullptr, done);
    }
    Q_UNREACHABLE_RETURN({});
}

QString failedWords(const AlertCommand &command)
{
    const auto failed = static_cast<int>(command.failed.size());
    if (command.isUndo)
        return Words::tr("%Ln alerts could not be changed back.", nullptr, failed);
    switch (command.kind) {
    case AlertCommand::Kind::Resolve:
        return Words::tr("%Ln alerts could not be resolved.", nullptr, failed);
    case AlertCommand::Kind::Reopen:
        return Words::tr("%Ln alerts could not be reopened.", nullptr, failed);
    case AlertCommand::Kind::Snooze:
    case AlertCommand::Kind::Wake:
        return Words::tr("%Ln alerts could not be changed.", nullptr, failed);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

AlertNotices::AlertNotices(AlertPresenter &presenter, QWidget *snackOver, QObject *parent)
    : QObject(parent),
      m_presenter(presenter),
      m_message(new MessageBar),
      m_progress(new ChangeProgress(tr("Leave the alerts that were not changed yet as they are"))),
      m_snack(new SnackBar(snackOver)),
      m_showFailed(new QAction(tr("Show"), this))
{
    m_snack->setFocusProxy(m_snack->findChild<QPushButton *>());
    connect(&presenter, &AlertPresenter::progressed, m_progress, &ChangeProgress::setProgress);
    connect(m_progress, &ChangeProgress::stopRequested, &presenter, &AlertPresenter::stopChanges);
    connect(&presenter, &AlertPresenter::commandFinished, this, &AlertNotices::onCommand);
    connect(&presenter, &AlertPresenter::undoWithdrawn, this, [this] {
        m_snack->dismiss();
        Q_EMIT changed();
    });
    connect(&presenter, &AlertPresenter::moreFailed, this, [this](const ApiError &error) {
        m_isFailureShown = true;
        m_message->showError(tr("The alerts after these could not be loaded."), error);
    });
    connect(m_showFailed, &QAction::triggered, this, [this] { Q_EMIT failedWanted(m_failed); });
    connect(m_snack, &SnackBar::undoRequested, this, &AlertNotices::undoRequested);
}

bool AlertNotices::isOffering() const
{
    return m_snack->isVisible();
}

void AlertNotices::focusOffer()
{
    m_snack->setFocus(Qt::OtherFocusReason);
}

void AlertNotices::onCommand(const AlertCommand &command)
{
    m_failed.clear();
    for (const AlertFailure &each : command.failed)
        m_failed.insert(each.id);
    // What else stands there is not about a command.
    if (std::exchange(m_isFailureShown, !command.failed.isEmpty()) && command.failed.isEmpty())
        m_message->clear();
    if (!command.failed.isEmpty())
        m_message->showError(failedWords(command), command.failed.constFirst().error, {m_showFailed});
    if (m_presenter.canUndo() && !command.isUndo) {
        m_snack->offerUndo(doneWords(command));
        Q_EMIT offered();
    }
    Q_EMIT changed();
}

} // namespace postject::ui
