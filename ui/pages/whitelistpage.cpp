// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whitelistpage.h"

#include "ui/dialogs/whitelistimportdialog.h"
#include "ui/pages/whitelistentryline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/addressrow.h"
#include "ui/widgets/cidrdelegate.h"
#include "ui/widgets/countmeter.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/lockoutbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QUndoView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

using YourAddress = WhitelistPresenter::YourAddress;

WhitelistPage::WhitelistPage(ApiClient &client, QWidget *parent)
    : Page(parent),
      m_source(std::make_unique<WhitelistClient>(client)),
      m_presenter(*m_source),
      m_changes(client, LiveTrigger::What::OwnWhitelist),
      m_banner(new MessageBar),
      m_bar(new MessageBar),
      m_lockOut(new LockOutBar),
      m_address(new AddressRow),
      m_entry(new WhitelistEntryLine),
      m_table(new DataTable(tr("Whitelist entries"), u"whitelist"_s)),
      m_delegate(new CidrDelegate([this](const QString &edited) { return m_presenter.ranges(edited); }, this)),
      m_meter(new CountMeter)
{
    buildActions();
    m_states = new StateStack(buildContent());
    m_states->setFailureText(tr("Could not load the whitelist."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell's stack gives the page its margins
    all->addWidget(m_states);
    m_snack = new SnackBar(this);
    bindPresenter();
    bindWidgets();
    connect(&m_changes, &LiveTrigger::triggered, &m_presenter, &WhitelistPresenter::reload);
}

WhitelistPage::~WhitelistPage() = default;

void WhitelistPage::buildActions()
{
    const auto add = [this](const QString &text, const QString &icon, const QKeySequence &key) {
        auto *action = new QAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_addAction = add(tr("Add an entry"), u"add"_s, Qt::Key_Insert);
    m_importAction = add(tr("Import…"), u"import"_s, {});
    m_removeAction = add(tr("Remove"), u"remove"_s, {});
    m_undoAction = add(tr("Undo"), {}, QKeySequence::Undo);
    m_redoAction = add(tr("Redo"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    // In a text field Delete and Ctrl+V mean the text.
    m_removeAction->setShortcut(QKeySequence::Delete);
    m_removeAction->setShortcutContext(Qt::WidgetShortcut);
    removeAction(m_removeAction);
    m_table->addAction(m_removeAction);
    auto *paste = new QAction(tr("Paste addresses"), this);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(paste);
    m_table->addCopying();
    for (QAction *action : {m_addAction, m_importAction, m_removeAction, m_undoAction, m_redoAction, paste})
        writes().add(action);
    m_entry->addWritesTo(writes());
    m_address->addWritesTo(writes());
    connect(paste, &QAction::triggered, this, [this] { openImport(QGuiApplication::clipboard()->text()); });
    connect(m_addAction, &QAction::triggered, m_entry, &WhitelistEntryLine::focusField);
    connect(m_importAction, &QAction::triggered, this, [this] { openImport({}); });
    connect(m_removeAction, &QAction::triggered, this, &WhitelistPage::removeSelected);
    connect(m_undoAction, &QAction::triggered, &m_presenter.undoStack(), &QUndoStack::undo);
    connect(m_redoAction, &QAction::triggered, &m_presenter.undoStack(), &QUndoStack::redo);
}

QWidget *WhitelistPage::buildContent()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(theme::kMedium);
    column->addWidget(m_banner);
    column->addWidget(m_bar);
    column->addWidget(m_lockOut);
    column->addWidget(m_address);
    column->addWidget(m_entry);
    column->addWidget(buildTable(), 1);
    column->addWidget(buildButtons());
    return body;
}

QWidget *WhitelistPage::buildTable()
{
    m_table->setModel(&m_presenter.model());
    m_table->setItemDelegateForColumn(WhitelistModel::Entry, m_delegate);
    const auto allowEditing = [this](bool isLocked) {
        m_table->setEditTriggers(isLocked ? QAbstractItemView::NoEditTriggers
                                          : QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    };
    allowEditing(false);
    connect(&writes(), &WriteLock::changed, m_table, allowEditing);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setWidth(WhitelistModel::Entry, 240);
    m_table->setWidth(WhitelistModel::Allows, 360);
    m_table->setWidth(WhitelistModel::Addresses, 140);
    m_tableStates = new StateStack(m_table);
    return m_tableStates;
}

QWidget *WhitelistPage::buildButtons()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    line->addWidget(m_meter);
    line->addStretch();
    for (QAction *action : {m_importAction, m_removeAction}) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setAutoDefault(true);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        writes().explain(button);
        line->addWidget(button);
    }
    auto *more = new QPushButton(tr("More"));
    more->setAccessibleName(tr("More whitelist actions"));
    auto *menu = new QMenu(more);
    buildMore(menu);
    more->setMenu(menu);
    line->addWidget(more);
    return row;
}

void WhitelistPage::buildMore(QMenu *menu)
{
    menu->addActions({m_undoAction, m_redoAction});
    connect(menu->addAction(tr("History…")), &QAction::triggered, this, &WhitelistPage::openHistory);
    menu->addSeparator();
    connect(menu->addAction(theme::icon(u"copy"_s), tr("Copy the list")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_presenter.model().texts().join(u'\n') + u'\n'); });
}

void WhitelistPage::bindPresenter()
{
    connect(&m_presenter, &WhitelistPresenter::statusChanged, m_states, &StateStack::setStatus);
    connect(&m_presenter, &WhitelistPresenter::changed, this, &WhitelistPage::showList);
    connect(&m_presenter, &WhitelistPresenter::announced, this, &Page::announced);
    connect(&m_presenter, &WhitelistPresenter::lockOutAsked, this, &WhitelistPage::askAboutLockOut);
    connect(&m_presenter, &WhitelistPresenter::lockOutSettled, m_lockOut, &QWidget::hide);
    connect(&m_presenter, &WhitelistPresenter::wrongAddressTyped, m_lockOut, &LockOutBar::sayWrongAddress);
    connect(&m_presenter, &WhitelistPresenter::inputRefused, this, [this](const QString &sentence) {
        if (m_addIsOpen)
            m_entry->insist(sentence);
        else if (!m_import)
            m_bar->showMessage(MessageBar::Kind::Error, sentence);
    });
    connect(&m_presenter, &WhitelistPresenter::failed, this, [this](const QString &what, const ApiError &error) {
        if (!m_import)
            m_bar->showError(what, error);
    });
    connect(&m_presenter, &WhitelistPresenter::finished, this, [this](const WhitelistChange &done) {
        if (m_addIsOpen && !done.add.isEmpty()) {
            m_entry->clear();
            m_entry->focusField();
        }
        m_addIsOpen = false;
    });
    connect(&m_presenter, &WhitelistPresenter::undoOffered, this, [this](const QString &what) {
        m_offeredAt = m_presenter.undoStack().index();
        m_snack->offerUndo(what, true);
    });
    // The offer is about one command: once that is undone, the button would take back the one before.
    connect(&m_presenter.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (index != m_offeredAt)
            m_snack->dismiss();
    });
}

void WhitelistPage::bindWidgets()
{
    connect(m_states, &StateStack::retryRequested, &m_presenter, &WhitelistPresenter::reload);
    connect(m_tableStates, &StateStack::emptyActionRequested, &m_presenter, &WhitelistPresenter::addYourAddress);
    connect(m_address, &AddressRow::actionRequested, &m_presenter, &WhitelistPresenter::addYourAddress);
    connect(m_entry, &WhitelistEntryLine::addRequested, this, [this](const QString &typed, const QString &note) {
        m_bar->clear();
        m_snack->dismiss();
        m_addIsOpen = true;
        m_presenter.add(typed, note);
        m_addIsOpen = m_presenter.isBusy() || m_presenter.lockOut();
    });
    connect(m_lockOut, &LockOutBar::addYoursRequested, &m_presenter, &WhitelistPresenter::addYoursToo);
    connect(m_lockOut, &LockOutBar::cancelled, this, [this] {
        m_rowAfterRemoval = -1;
        m_presenter.cancelChange();
    });
    connect(m_lockOut, &LockOutBar::continueRequested, &m_presenter, &WhitelistPresenter::loseAccess);
    connect(m_snack, &SnackBar::undoRequested, &m_presenter.undoStack(), &QUndoStack::undo);
    connect(m_delegate, &CidrDelegate::feedbackGiven, this,
            [this](const CidrFeedback &feedback) { m_entry->say(toneOf(feedback.tone), feedback.sentence); });
    connect(m_delegate, &CidrDelegate::refused, this, [this](const CidrFeedback &feedback) {
        m_entry->say(Tone::Error, feedback.sentence);
        Q_EMIT announced(feedback.sentence, false);
    });
    const auto refreshActions = [this] {
        m_removeAction->setEnabled(!m_presenter.isBusy() && m_table->selectionModel()->hasSelection());
        m_undoAction->setEnabled(!m_presenter.isBusy() && m_presenter.undoStack().canUndo());
        m_redoAction->setEnabled(!m_presenter.isBusy() && m_presenter.undoStack().canRedo());
        const QString undo = m_presenter.undoStack().undoText(), redo = m_presenter.undoStack().redoText();
        m_undoAction->setText(undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo));
        m_redoAction->setText(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, refreshActions);
    connect(&m_presenter.undoStack(), &QUndoStack::indexChanged, this, refreshActions);
    connect(&m_presenter, &WhitelistPresenter::changed, this, refreshActions);
    refreshActions();
}

void WhitelistPage::activate()
{
    m_changes.open();
    m_presenter.activate();
}

void WhitelistPage::deactivate()
{
    m_changes.close();
    if (isOnlyUnseen()) {
        m_presenter.rest();
        return;
    }
    m_snack->dismiss();
    m_presenter.deactivate();
}

void WhitelistPage::applyFilters(const QVariantMap &filters)
{
    if (const QString wanted = filters.value(u"add"_s).toString(); !wanted.isEmpty())
        m_entry->startWith(wanted);
}

void WhitelistPage::focusFilter()
{
    m_entry->focusField();
}

void WhitelistPage::showList()
{
    const int count = m_presenter.model().rowCount();
    const int limit = m_presenter.limit();
    m_entry->setEntries(m_presenter.ranges());
    m_entry->setBusy(m_presenter.isBusy());
    m_entry->setWhyNot(m_presenter.isFull() ? tr("The list is full. Remove an entry first.") : QString());
    m_meter->setCount(count, limit, tr("%1 of %2", "whitelist entries used").arg(count).arg(limit),
                      m_presenter.isFull() ? Tone::Error : (count >= limit - 5 ? Tone::Warning : Tone::Neutral));
    m_meter->setAccessibleName(tr("%1 of %2 entries used").arg(count).arg(limit));
    showYourAddress();
    showBanner();
    selectNextRow();
    Q_EMIT summaryChanged(summary());
}

// After a removal the next row becomes the current one, so that the keyboard goes on where it was.
void WhitelistPage::selectNextRow()
{
    if (m_rowAfterRemoval < 0 || m_presenter.isBusy() || m_presenter.lockOut() ||
        m_table->selectionModel()->hasSelection())
        return;
    const int row = std::min(m_rowAfterRemoval, m_presenter.model().rowCount() - 1);
    m_rowAfterRemoval = -1;
    if (row < 0) {
        m_entry->focusField();
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->selectionModel()->setCurrentIndex(m_presenter.model().index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void WhitelistPage::showYourAddress()
{
    const QString address = m_presenter.yourAddress();
    const QString asSeen = tr("as the server sees this connection");
    QString add;
    switch (m_presenter.yourStanding()) {
    case YourAddress::Unknown:
        m_address->showAddress({}, tr("The server does not say which address it sees."), Tone::Neutral, {}, {});
        break;
    case YourAddress::EverybodyAllowed:
        add = tr("Add %1").arg(address);
        m_address->showAddress(address, asSeen, Tone::Info, tr("List empty: everyone allowed"), {});
        break;
    case YourAddress::Allowed:
        m_address->showAddress(address, asSeen, Tone::Ok, tr("Allowed"), {});
        break;
    case YourAddress::NotListed:
        m_address->showAddress(address, asSeen, Tone::Error, tr("Not on the list"), tr("Add it"));
        break;
    case YourAddress::PrivateChannel:
        add = tr("Add 127.0.0.1");
        m_address->showAddress({},
                               tr("You are connected through this computer's private channel, which the whitelist "
                                  "can't cut off."),
                               Tone::Ok, tr("Always allowed"), {});
        break;
    }
    m_address->setActionEnabled(!m_presenter.isBusy() && !m_presenter.isFull());
    const bool isPrivate = m_presenter.yourStanding() == YourAddress::PrivateChannel;
    m_tableStates->setEmptyText(theme::icon(u"whitelist"_s),
                                isPrivate
                                    ? tr("The list is empty, so every address is allowed. Add the addresses that you "
                                         "connect from over the network first.")
                                    : tr("The list is empty, so every address is allowed. Add your address first."),
                                add);
    const bool isEmpty = m_presenter.model().rowCount() == 0;
    m_tableStates->setStatus({.state = isEmpty ? PageState::EmptyNew : PageState::Ready});
}

// One sentence about the state, and only if something is to be done about it. A refresh does not say it again.
void WhitelistPage::showBanner()
{
    QString text;
    QList<QAction *> actions;
    if (m_presenter.yourStanding() == YourAddress::NotListed) {
        text = tr("The list leaves out your own address: the next request from it is refused.");
    } else if (m_presenter.refusesLoopback()) {
        text = tr("The list leaves out 127.0.0.1: programs on this computer that connect over the network are refused. "
                  "This console is not.");
    } else if (m_presenter.isFull()) {
        text = tr("The list is full. Combine neighbouring addresses into a range to make room.");
    }
    if (text == m_bannerText)
        return;
    m_bannerText = text;
    if (text.isEmpty()) {
        m_banner->clear();
        return;
    }
    if (m_presenter.refusesLoopback() && !m_presenter.isFull()) {
        auto *add = new QAction(tr("Add 127.0.0.1"), m_banner);
        connect(add, &QAction::triggered, &m_presenter, &WhitelistPresenter::addYourAddress);
        actions.append(add);
    }
    m_banner->showMessage(m_presenter.isFull() && !m_presenter.refusesLoopback() ? MessageBar::Kind::Info
                                                                                 : MessageBar::Kind::Warning,
                          text, actions);
}

void WhitelistPage::askAboutLockOut(const WhitelistPresenter::LockOut &lockOut)
{
    m_snack->dismiss();
    if (!m_import) // which asks by itself
        m_lockOut->ask(lockOut.sentence, lockOut.yourAddress, lockOut.canAddYours);
}

void WhitelistPage::openImport(const QString &text)
{
    if (m_import || m_presenter.isBusy())
        return;
    m_bar->clear();
    m_snack->dismiss();
    m_import = new WhitelistImportDialog(m_presenter, this);
    m_import->setText(text);
    m_import->open();
}

void WhitelistPage::openHistory()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Whitelist history"));
    dialog->resize(420, 320);
    auto *view = new QUndoView(&m_presenter.undoStack());
    view->setEmptyLabel(tr("The list as it was found"));
    view->setAccessibleName(tr("Changes of the whitelist"));
    auto *close = new QPushButton(tr("Close"));
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(view);
    column->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

void WhitelistPage::removeSelected()
{
    const QStringList entries = selectedEntries();
    if (entries.isEmpty())
        return;
    m_bar->clear();
    m_snack->dismiss();
    m_rowAfterRemoval = m_presenter.model().rowOf(entries.first());
    m_presenter.remove(entries);
}

QStringList WhitelistPage::selectedEntries()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows(WhitelistModel::Entry);
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList entries;
    for (const QModelIndex &index : rows)
        entries.append(m_presenter.model().entry(index.row()).entry);
    return entries;
}

QString WhitelistPage::summary()
{
    const int count = m_presenter.model().rowCount();
    if (count == 0)
        return tr("Open to every address. The first entry closes it to all others.");
    if (count == 1)
        return tr("Only 1 entry may use this account; every other address is refused.");
    return tr("Only these %n entries may use this account; every other address is refused.", nullptr, count);
}

} // namespace postject::ui
