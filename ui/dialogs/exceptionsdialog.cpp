// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exceptionsdialog.h"

#include "ui/client/consoletime.h"
#include "ui/models/exceptionwords.h"
#include "ui/models/timewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/statestack.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>

namespace postject::ui {

namespace {
constexpr int kWidth = 760, kHeight = 420;
}

ExceptionsDialog::ExceptionsDialog(ExceptionPresenter &presenter, AccountName accountName, QWidget *parent)
    : QDialog(parent),
      m_presenter(presenter),
      m_accountName(std::move(accountName)),
      m_message(new MessageBar),
      m_table(new RecordTable(tr("Exceptions"), u"exceptions"_s,
                              {tr("For"), tr("Account"), tr("Holds"), tr("Note"), tr("Added")}, 3)),
      m_states(new StateStack(m_table)),
      m_snack(new SnackBar(m_states)),
      m_revoke(new QPushButton(tr("Revoke")))
{
    setWindowTitle(tr("Exceptions"));
    setWindowModality(Qt::WindowModal);
    lay();
    bind();
    resize(kWidth, kHeight);
    onStatus({.state = PageState::Loading});
    m_presenter.reload();
}

void ExceptionsDialog::lay()
{
    auto *words = new PlainLabel(tr("No alerts are raised about these."));
    words->setWordWrap(true);
    m_states->setEmptyText(theme::icon(u"check"_s), tr("No exceptions. Make one from an alert: \"This was me\"."));
    m_states->setFailureText(tr("Could not load the exceptions."));
    m_revoke->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_revoke);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme::kGroup, theme::kGroup, theme::kGroup, theme::kLarge);
    all->setSpacing(theme::kMedium);
    all->addWidget(words);
    all->addWidget(m_message);
    all->addWidget(m_states, 1);
    all->addLayout(buttons);
}

void ExceptionsDialog::bind()
{
    connect(m_states, &StateStack::retryRequested, &m_presenter, &ExceptionPresenter::reload);
    connect(&m_presenter, &ExceptionPresenter::statusChanged, this, &ExceptionsDialog::onStatus);
    connect(&m_presenter, &ExceptionPresenter::revoked, this, [this](const QList<ExceptionEntry> &revoked) {
        const auto count = static_cast<int>(revoked.size());
        m_snack->offerUndo(count == 1 ? tr("Exception revoked.") : tr("%Ln exceptions revoked.", nullptr, count));
    });
    connect(&m_presenter, &ExceptionPresenter::undoWithdrawn, m_snack, &SnackBar::dismiss);
    connect(&m_presenter, &ExceptionPresenter::undone, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(&m_presenter, &ExceptionPresenter::revokeFailed, this, [this](int count, const ApiError &error) {
        m_message->showError(count == 1 ? tr("The exception could not be revoked.")
                                        : tr("%Ln exceptions could not be revoked.", nullptr, count),
                             error);
    });
    connect(&m_presenter, &ExceptionPresenter::undoFailed, this, [this](int count, const ApiError &error) {
        m_message->showError(count == 1 ? tr("The exception could not be made again.")
                                        : tr("%Ln exceptions could not be made again.", nullptr, count),
                             error);
    });
    connect(m_snack, &SnackBar::undoRequested, &m_presenter, &ExceptionPresenter::undo);
    connect(m_revoke, &QPushButton::clicked, this, &ExceptionsDialog::revokeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_revoke->setEnabled(current.isValid()); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ExceptionsDialog::revokeChosen);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_presenter, &ExceptionPresenter::undo);
}

void ExceptionsDialog::onStatus(const PageStatus &status)
{
    m_states->setStatus(status);
    if (status.state == PageState::Ready || status.state == PageState::EmptyNew)
        fill();
    m_revoke->setEnabled(status.state == PageState::Ready && m_table->currentIndex().isValid());
}

void ExceptionsDialog::fill()
{
    const QDateTime now = consoletime::local();
    const int row = m_table->currentIndex().row();
    const auto utc = [](TimePoint time) { return QString::fromLatin1(formatTime(time)); };
    QList<Record> records;
    for (const ExceptionEntry &each : m_presenter.exceptions()) {
        const QString what = exceptionwords::subject(each.type, each.subject);
        const QDateTime added = QDateTime::fromMSecsSinceEpoch(toMilliseconds(each.createdAt));
        records.append({.cells = {what, each.accountId.isEmpty() ? tr("All accounts") : m_accountName(each.accountId),
                                  exceptionwords::until(each.until, now), each.note, clockAndDay(added, now)},
                        .exact = {each.subject, {}, each.until ? utc(*each.until) : QString(), {}, utc(each.createdAt)},
                        .spoken = tr("%1: %2", "a kind, what it is").arg(exceptionwords::typeName(each.type), what),
                        .key = each.id});
    }
    m_table->setRecords(records);
    if (!records.isEmpty())
        m_table->selectionModel()->setCurrentIndex(
            m_table->model()->index(qBound(0, row, static_cast<int>(records.size()) - 1), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ExceptionsDialog::revokeChosen()
{
    m_message->clear();
    m_presenter.revoke(m_table->chosenKeys());
}

} // namespace postject::ui
