// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accountspage.h"

#include "ui/models/brief.h"
#include "ui/models/timewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accountform.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/shrinkarea.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tonedelegate.h"

#include <QAction>
#include <QPushButton>

namespace postject::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString verbOf(AccountDeed deed)
{
    switch (deed) {
    case AccountDeed::Disable:
        return AccountsPage::tr("Disable the account");
    case AccountDeed::Enable:
        return AccountsPage::tr("Enable the account");
    case AccountDeed::ResetTwoFactor:
        return AccountsPage::tr("Reset two-factor");
    case AccountDeed::EndSessions:
        return AccountsPage::tr("Sign out everywhere");
    case AccountDeed::ClearWhitelist:
        return AccountsPage::tr("Empty the whitelist");
    case AccountDeed::Delete:
        return AccountsPage::tr("Delete the account");
    }
    Q_UNREACHABLE_RETURN({});
}

// What has to be typed to delete an account: its e-mail, or its id where that is no text to be typed.
QString typedFor(const AccountEntry &account)
{
    return inBrief(account.email) == account.email ? account.email : account.id;
}

} // namespace

AccountsPage::AccountsPage(ApiClient &client, const AccountAnswer &own, QWidget *parent)
    : Page(parent),
      m_source(std::make_unique<AccountClient>(client)),
      m_presenter(std::make_unique<AccountPresenter>(*m_source, own.id)),
      m_create(new QAction(theme::icon(u"add"_s), tr("Create an account"), this)),
      m_showAlerts(new QAction(theme::icon(u"alerts"_s), tr("Show its alerts"), this)),
      m_message(new MessageBar),
      m_confirm(new ConfirmBar),
      m_form(new AccountForm),
      m_table(new ListTable(tr("Accounts"), u"accounts"_s)),
      m_snack(new SnackBar(this)),
      m_states(std::make_unique<StateStack>(m_table))
{
    setUpTable();
    makeActions();
    m_toolBar = makeToolBar();
    m_form->hide();
    m_states->setFailureText(tr("Could not load the accounts."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell gives the margins
    all->setSpacing(theme::kMedium);
    all->addWidget(new ShrinkArea({m_message, m_form, m_confirm}));
    all->addWidget(m_toolBar);
    all->addWidget(m_states.get(), 1);
    bindPresenter();
    bindWidgets();
    syncActions();
    writes().add(m_create);
    for (const Deed &each : std::as_const(m_deeds))
        writes().add(each.action);
    m_form->addWritesTo(writes());
    m_confirm->addWritesTo(writes());
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::addDeed(AccountDeed deed, const QString &text, const QString &icon)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text, this);
    connect(action, &QAction::triggered, this, [this, deed] { ask(deed); });
    m_deeds.append({.deed = deed, .action = action});
}

void AccountsPage::makeActions()
{
    m_create->setShortcut(Qt::Key_Insert);
    m_create->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_create->setToolTip(
        tr("%1 (%2)", "action, keys").arg(m_create->text(), m_create->shortcut().toString(QKeySequence::NativeText)));
    addAction(m_create);
    addDeed(AccountDeed::Disable, tr("Disable"), u"blocked"_s);
    addDeed(AccountDeed::Enable, tr("Enable"), u"check"_s);
    addDeed(AccountDeed::ResetTwoFactor, tr("Reset two-factor…"), u"two-factor"_s);
    addDeed(AccountDeed::EndSessions, tr("Sign out everywhere…"), u"logout"_s);
    addDeed(AccountDeed::ClearWhitelist, tr("Empty its whitelist…"), u"whitelist"_s);
    addDeed(AccountDeed::Delete, tr("Delete…"), u"remove"_s);
    QAction *remove = m_deeds.constLast().action;
    remove->setShortcut(QKeySequence::Delete); // a key of the table's alone: in a field it deletes text
    remove->setShortcutContext(Qt::WidgetShortcut);
    QAction *copying = m_table->actions().value(0);
    for (const Deed &each : std::as_const(m_deeds))
        m_table->insertAction(copying, each.action);
    m_table->insertAction(copying, m_showAlerts);
    connect(m_create, &QAction::triggered, this, &AccountsPage::openForm);
    connect(m_showAlerts, &QAction::triggered, this,
            [this] { Q_EMIT pageRequested(u"alerts"_s, {{u"account"_s, m_table->currentId()}}); });
}

QList<QAction *> AccountsPage::menuActions() const
{
    QList<QAction *> actions{m_create};
    for (const Deed &each : m_deeds)
        actions.append(each.action);
    return actions << m_showAlerts;
}

QWidget *AccountsPage::makeToolBar()
{
    auto *bar = new QWidget;
    auto *line = new FlowLayout(bar);
    for (const Deed &each : std::as_const(m_deeds)) {
        QAction *action = each.action;
        auto *button = new QPushButton(action->text());
        button->setAutoDefault(true);
        // What there is no sense in is not shown; what may not be done says why.
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setToolTip(action->toolTip());
            button->setAccessibleDescription(action->isEnabled() ? QString() : action->toolTip());
        });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        line->addWidget(button);
    }
    return bar;
}

void AccountsPage::setUpTable()
{
    const QString time = longestStamp(Precision::Minutes);
    m_table->setListModel(&m_presenter->model(), AccountModel::kIdRole,
                          {u"somebody.else@example.com (you)"_s, tr("Administrator"),
                           tr("Disabled") + u"            "_s, u"Off             "_s, time, time});
    m_table->setMarks(AccountModel::State,
                      new ToneDelegate(
                          [this](const QModelIndex &index) {
                              return m_presenter->model().account(index.row()).isDisabled ? Tone::Warning : Tone::Ok;
                          },
                          m_table));
    m_table->setMarks(AccountModel::TwoFactor,
                      new ToneDelegate(
                          [this](const QModelIndex &index) {
                              return m_presenter->model().account(index.row()).hasTwoFactor ? Tone::Ok : Tone::Warning;
                          },
                          m_table));
    connect(m_table, &ListTable::currentIdChanged, this, [this] {
        m_confirm->withdraw(); // it is about another account
        syncActions();
    });
}

void AccountsPage::bindPresenter()
{
    AccountPresenter *presenter = m_presenter.get();
    connect(presenter, &AccountPresenter::statusChanged, this, &AccountsPage::onStatus);
    connect(presenter, &AccountPresenter::summaryChanged, this, &Page::summaryChanged);
    connect(presenter, &AccountPresenter::busyChanged, m_form, &AccountForm::setBusy);
    connect(presenter, &AccountPresenter::wishRefused, m_form, &AccountForm::showFaults);
    connect(presenter, &AccountPresenter::performed, this, &AccountsPage::onPerformed);
    connect(presenter, &AccountPresenter::created, this, [this](const QString &id, const QString &email) {
        closeForm();
        m_table->setCurrentRow(m_presenter->model().rowOf(id));
        Q_EMIT announced(tr("The account %1 is created.").arg(inBrief(email)), false);
    });
    connect(presenter, &AccountPresenter::createFailed, this,
            [this](const ApiError &error) { m_message->showError(tr("The account was not created."), error); });
    connect(presenter, &AccountPresenter::performFailed, this,
            [this](const QString &what, const ApiError &error) { m_message->showError(what, error); });
}

void AccountsPage::bindWidgets()
{
    connect(m_states.get(), &StateStack::retryRequested, m_presenter.get(), &AccountPresenter::reload);
    connect(m_form, &AccountForm::cancelled, this, &AccountsPage::closeForm);
    connect(m_form, &AccountForm::submitted, this, [this](const AccountWish &wish) {
        m_message->clear();
        m_presenter->create(wish);
    });
}

void AccountsPage::activate()
{
    m_presenter->reload();
}

void AccountsPage::deactivate()
{
    if (isOnlyUnseen())
        return;
    m_snack->dismiss();
    m_confirm->withdraw();
}

void AccountsPage::applyFilters(const QVariantMap &filters)
{
    m_wanted = filters.value(u"account"_s).toString();
}

void AccountsPage::onStatus(const PageStatus &status)
{
    m_states->setStatus(status);
    const bool isReady = status.state == PageState::Ready;
    m_toolBar->setVisible(isReady);
    m_create->setVisible(isReady);
    if (status.state == PageState::Forbidden)
        m_form->hide();
    if (const int row = m_presenter->model().rowOf(m_wanted); row >= 0) {
        m_wanted.clear();
        m_table->setCurrentRow(row);
    }
    if (!m_table->currentIndex().isValid() && m_presenter->model().rowCount() > 0)
        m_table->setCurrentRow(0);
    syncActions();
}

// A notice belongs to one command: the next one ends it.
void AccountsPage::onPerformed(AccountDeed deed, const AccountEntry &account, const QString &sentence)
{
    m_message->clear();
    m_snack->dismiss();
    m_snack->disconnect(m_presenter.get());
    if (deed == AccountDeed::Disable) {
        connect(m_snack, &SnackBar::undoRequested, m_presenter.get(),
                [this, id = account.id] { m_presenter->perform(AccountDeed::Enable, id); });
        m_snack->offerUndo(sentence);
    }
    Q_EMIT announced(sentence, false);
    focusList();
}

void AccountsPage::openForm()
{
    m_confirm->withdraw();
    m_form->show();
    m_form->start();
}

void AccountsPage::closeForm()
{
    m_form->hide();
    m_form->clear();
    m_message->clear();
    focusList();
}

void AccountsPage::ask(AccountDeed deed)
{
    const AccountEntry *account = m_presenter->model().find(m_table->currentId());
    if (!account)
        return;
    m_message->clear();
    m_snack->dismiss();
    const QString consequence = AccountPresenter::consequence(deed, *account);
    if (consequence.isEmpty())
        return m_presenter->perform(deed, account->id);
    m_confirm->ask({.sentence = consequence,
                    .action = verbOf(deed),
                    .agreed = [this, deed, id = account->id] { m_presenter->perform(deed, id); },
                    .typed = deed == AccountDeed::Delete ? typedFor(*account) : QString(),
                    .ended = [this] { focusList(); }});
}

void AccountsPage::syncActions()
{
    const QString id = m_table->currentId();
    const AccountEntry *account = m_presenter->model().find(id);
    for (const auto &[deed, action] : std::as_const(m_deeds)) {
        const QString why = m_presenter->whyNot(deed, id);
        const bool isDisabled = account && account->isDisabled;
        if (deed == AccountDeed::Disable || deed == AccountDeed::Enable)
            action->setVisible(isDisabled == (deed == AccountDeed::Enable));
        action->setEnabled(why.isEmpty());
        if (!writes().isLocked())
            action->setToolTip(why.isEmpty() ? verbOf(deed) : why);
    }
    m_showAlerts->setEnabled(account != nullptr);
}

void AccountsPage::focusList()
{
    if (isVisible() && m_table->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace postject::ui
