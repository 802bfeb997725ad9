// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/blockedpage.h"

#include "server/contract/errorcode.h"
#include "ui/models/timewords.h"
#include "ui/presenters/blockrisk.h"
#include "ui/presenters/livetrigger.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blockform.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace postject::ui {
namespace {

constexpr qsizetype kWarningsShown = 5; // the others are counted

// The log filters by one address. A network of IPv6 is searched for by what its addresses begin with.
QVariantMap activityOf(const QString &subject)
{
    if (!subject.contains(u'/'))
        return {{u"ipAddress"_s, subject}};
    QString start = subject.section(u'/', 0, 0);
    constexpr int kGroupsOf64Bits = 4;
    if (start.split(u':', Qt::SkipEmptyParts).size() == kGroupsOf64Bits && start.endsWith("::"_L1))
        start.chop(1); // "2001:db8:7:1::" stands for 2001:db8:7:1:a:b:c:d too
    return {{u"q"_s, start}};
}

} // namespace

BlockedPage::BlockedPage(ApiClient *client, QWidget *parent)
    : Page(parent),
      m_source(std::make_unique<BlockClient>(*client)),
      m_presenter(std::make_unique<BlockPresenter>(*m_source)),
      m_block(new QAction(theme::icon(u"blocked"_s), tr("Block an address"), this)),
      m_unblock(new QAction(tr("Unblock"), this)),
      m_showActivity(new QAction(tr("Show its activity"), this)),
      m_risk(new BlockRisk(*client, this)),
      m_changes(new LiveTrigger(*client, LiveTrigger::What::Blocks, this)),
      m_form(new BlockForm),
      m_confirm(new ConfirmBar),
      m_message(new MessageBar),
      m_table(new ListTable(tr("Blocked addresses"), u"blocked"_s)),
      m_snack(new SnackBar(this)),
      m_states(std::make_unique<StateStack>(m_table))
{
    setUpTable();
    makeActions();
    m_toolBar = makeToolBar();
    m_form->hide();
    m_states->setEmptyText(theme::icon(u"blocked"_s), tr("No addresses are blocked. An address is blocked for a time "
                                                         "after too many failed sign-ins."));
    m_states->setFailureText(tr("Could not load the blocked addresses."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell gives the margins
    all->setSpacing(theme::kMedium);
    for (QWidget *each : std::initializer_list<QWidget *>{m_toolBar, m_form, m_confirm, m_message})
        all->addWidget(each);
    all->addWidget(m_states.get(), 1);
    connectPresenter(client);
    syncActions();
    writes().add(m_block);
    writes().add(m_unblock);
    m_form->addWritesTo(writes());
    m_confirm->addWritesTo(writes());
}

BlockedPage::~BlockedPage() = default;

void BlockedPage::makeActions()
{
    m_block->setShortcut(Qt::CTRL | Qt::Key_B);
    m_unblock->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_block, m_unblock, m_showActivity}) {
        // Delete is a key of the table's alone: in a field it deletes text.
        action->setShortcutContext(action == m_unblock ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), keys));
        (action == m_block ? static_cast<QWidget *>(this) : m_table)->addAction(action);
    }
    connect(m_block, &QAction::triggered, this, &BlockedPage::openForm);
    connect(m_unblock, &QAction::triggered, this, &BlockedPage::unblockChosen);
    connect(m_showActivity, &QAction::triggered, this, [this] {
        if (const int row = m_table->soleRow(); row >= 0)
            Q_EMIT pageRequested(u"activity"_s, activityOf(m_presenter->model().block(row).ipAddress));
    });
}

QWidget *BlockedPage::makeToolBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    for (QAction *action : {m_unblock, m_showActivity}) {
        auto *button = new QPushButton(action->icon(), action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        if (action == m_unblock)
            writes().explain(button);
        line->addWidget(button);
    }
    line->addStretch();
    return bar;
}

void BlockedPage::setUpTable()
{
    m_table->setListModel(&m_presenter->model(), BlockModel::IdRole,
                          {u"2001:db8:ffff:ffff::/64"_s, longestStamp(Precision::Minutes), u"29 days and 23 hours"_s});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BlockedPage::syncActions);
}

void BlockedPage::connectPresenter(ApiClient *client)
{
    BlockPresenter *presenter = m_presenter.get();
    connect(presenter, &BlockPresenter::statusChanged, this, &BlockedPage::onStatus);
    connect(presenter, &BlockPresenter::summaryChanged, this, &BlockedPage::summaryChanged);
    connect(presenter, &BlockPresenter::unblocked, this, &BlockedPage::onUnblocked);
    connect(presenter, &BlockPresenter::unblockFailed, this, &BlockedPage::onUnblockFailed);
    connect(presenter, &BlockPresenter::blocked, this, &BlockedPage::onBlockedAgain);
    connect(presenter, &BlockPresenter::blockRefused, this, &BlockedPage::onNotBlockedAgain);
    connect(m_snack, &SnackBar::undoRequested, this, [this] {
        if (const auto undo = std::exchange(m_undo, nullptr))
            undo();
    });
    connect(m_form, &BlockForm::submitted, this, &BlockedPage::block);
    connect(m_form, &BlockForm::cancelled, this, &BlockedPage::closeForm);
    connect(m_states.get(), &StateStack::retryRequested, presenter, &BlockPresenter::reload);
    connect(m_changes, &LiveTrigger::triggered, presenter, &BlockPresenter::reload);
    connect(client, &ApiClient::connectionRestored, this, [this] {
        if (isVisible())
            m_presenter->reload();
    });
}

void BlockedPage::activate()
{
    m_changes->open();
    m_presenter->activate();
}

// "block": addresses that the form shall hold.
void BlockedPage::applyFilters(const QVariantMap &filters)
{
    m_wanted = filters.value(u"block"_s).toStringList();
    if (m_block->isVisible() && m_presenter->state() != PageState::Loading)
        openWanted();
}

void BlockedPage::openWanted()
{
    if (m_wanted.isEmpty())
        return;
    m_risk->load();
    m_form->show();
    m_form->startWith(std::exchange(m_wanted, {}));
}

void BlockedPage::deactivate()
{
    m_changes->close();
    m_presenter->deactivate();
}

void BlockedPage::onStatus(const PageStatus &status)
{
    m_states->setStatus(status);
    m_toolBar->setVisible(status.state == PageState::Ready);
    m_block->setVisible(status.state == PageState::Ready || status.state == PageState::EmptyNew);
    if (!m_block->isVisible())
        m_form->hide();
    else
        openWanted();
    if (status.state != PageState::Ready)
        return;
    const BlockModel &model = m_presenter->model();
    int row = m_table->currentIndex().isValid() ? -1 : 0; // what is chosen stays so
    for (int each = 0; each < model.rowCount() && !m_justBlocked.isEmpty(); ++each) {
        if (model.block(each).ipAddress == m_justBlocked) {
            row = each;
            m_justBlocked.clear();
        }
    }
    if (row >= 0)
        m_table->setCurrentRow(row);
    syncActions();
}

void BlockedPage::onBlocked(const QList<BlockEntry> &blocks, const QList<BlockRefusal> &refused)
{
    m_form->setBusy(false);
    if (refused.isEmpty()) {
        closeForm();
        m_form->clear();
    }
    if (!blocks.isEmpty()) {
        m_justBlocked = blocks.constFirst().ipAddress;
        const int count = static_cast<int>(blocks.size());
        offerUndo(count == 1 ? tr("%1 is blocked.").arg(m_justBlocked)
                             : tr("%Ln addresses were blocked.", nullptr, count),
                  [this, blocks] { lift(blocks); });
        m_presenter->reload();
    }
    if (refused.size() == 1)
        onRefused(refused.constFirst().ip, refused.constFirst().error);
    else if (!refused.isEmpty())
        onPartlyRefused(refused);
}

// What was refused stays in the form, with the fault at its field.
void BlockedPage::onRefused(const QString &ip, const ApiError &error)
{
    const QString code = error.code;
    m_form->keepOnly({ip});
    if (!m_form->isVisible())
        m_message->showError(tr("%1 could not be blocked.").arg(ip), error);
    else if (code == errorKind(ErrorCode::InvalidIp).name)
        m_form->showProblem(tr("“%1” is not an IPv4 or IPv6 address.").arg(ip));
    else if (code == errorKind(ErrorCode::AlreadyExists).name)
        m_form->showProblem(tr("%1 is blocked already.").arg(ip));
    else
        m_message->showError(tr("%1 could not be blocked.").arg(ip), error);
    if (m_form->isVisible())
        m_form->start();
}

void BlockedPage::onPartlyRefused(const QList<BlockRefusal> &refused)
{
    QStringList left, known;
    const ApiError *error = nullptr; // that has more to say than this
    for (const BlockRefusal &each : refused) {
        left += each.ip;
        if (each.error.code == errorKind(ErrorCode::AlreadyExists).name)
            known += each.ip;
        else
            error = &each.error;
    }
    m_form->keepOnly(left);
    if (error)
        m_message->showError(
            tr("%Ln addresses could not be blocked.", nullptr, static_cast<int>(left.size() - known.size())), *error);
    if (!known.isEmpty() && m_form->isVisible())
        m_form->showProblem(tr("Blocked already: %1", "addresses").arg(known.join(u", "_s)));
    if (m_form->isVisible())
        m_form->start();
}

void BlockedPage::onUnblocked(const QList<BlockEntry> &blocks)
{
    m_message->clear();
    const QString first = blocks.constFirst().ipAddress;
    const auto count = static_cast<int>(blocks.size());
    offerUndo(count == 1 ? tr("%1 is no longer blocked.").arg(first)
                         : tr("%Ln addresses are no longer blocked.", nullptr, count),
              [this, blocks, first] {
                  m_justBlocked = first;
                  m_presenter->blockAgain(blocks);
              });
}

void BlockedPage::onUnblockFailed(const QList<BlockRefusal> &failed)
{
    const auto &[ip, error] = failed.constFirst();
    const auto count = static_cast<int>(failed.size());
    m_message->showError(count == 1 ? tr("%1 could not be unblocked.").arg(ip)
                                    : tr("%Ln addresses could not be unblocked.", nullptr, count),
                         error);
}

void BlockedPage::onBlockedAgain(const QList<BlockEntry> &blocks)
{
    m_message->clear();
    const auto count = static_cast<int>(blocks.size());
    Q_EMIT announced(count == 1 ? tr("%1 is blocked.").arg(blocks.constFirst().ipAddress)
                                : tr("%Ln addresses were blocked.", nullptr, count),
                     false);
}

void BlockedPage::onNotBlockedAgain(const QList<BlockRefusal> &refused)
{
    m_justBlocked.clear();
    const auto &[ip, error] = refused.constFirst();
    const auto count = static_cast<int>(refused.size());
    m_message->showError(count == 1 ? tr("%1 could not be blocked.").arg(ip)
                                    : tr("%Ln addresses could not be blocked.", nullptr, count),
                         error);
}

void BlockedPage::offerUndo(const QString &whatWasDone, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_snack->offerUndo(whatWasDone);
}

void BlockedPage::lift(const QList<BlockEntry> &blocks)
{
    auto *batch = new BlockBatch(*m_source, this);
    connect(batch, &BlockBatch::lifted, this,
            [this, batch](const QList<BlockEntry> &lifted, const QList<BlockRefusal> &failed) {
                batch->deleteLater();
                m_presenter->reload();
                if (!failed.isEmpty())
                    onUnblockFailed(failed);
                if (const auto count = static_cast<int>(lifted.size()); count > 0)
                    Q_EMIT announced(tr("%Ln addresses are no longer blocked.", nullptr, count), false);
            });
    batch->lift(blocks);
}

// What would hit more than a stranger is asked about first. Whoever types fast waits until that is known.
void BlockedPage::block(const QStringList &ips, int hours, const QString &reason)
{
    m_risk->whenKnown([this, ips, hours, reason] {
        const QStringList warnings = m_risk->warnings(ips);
        if (warnings.isEmpty())
            send(ips, hours, reason);
        else
            askAbout(ips, warnings, [this, ips, hours, reason] { send(ips, hours, reason); });
    });
}

void BlockedPage::askAbout(const QStringList &ips, const QStringList &warnings, const std::function<void()> &agreed)
{
    QStringList lines = warnings.first(qMin(warnings.size(), kWarningsShown));
    if (const auto more = static_cast<int>(warnings.size() - lines.size()); more > 0)
        lines += tr("The same goes for %Ln more of them.", nullptr, more);
    const auto count = static_cast<int>(ips.size());
    m_confirm->ask(
        {.sentence = lines.join(u'\n'),
         .action = count == 1 ? tr("Block it all the same") : tr("Block all %Ln all the same", "addresses", count),
         .agreed = agreed,
         .ended = [this] {
             m_form->setBusy(false);
             m_form->start();
         }});
}

void BlockedPage::send(const QStringList &ips, int hours, const QString &reason)
{
    m_form->setBusy(true);
    auto *batch = new BlockBatch(*m_source, this);
    connect(batch, &BlockBatch::progressed, m_form, &BlockForm::setProgress);
    connect(batch, &BlockBatch::blocked, this,
            [this, batch](const QList<BlockEntry> &blocks, const QList<BlockRefusal> &refused) {
                batch->deleteLater();
                onBlocked(blocks, refused);
            });
    QList<BlockWish> wishes;
    for (const QString &ip : ips)
        wishes.append({.ip = ip, .hours = hours, .reason = reason});
    batch->block(wishes);
}

void BlockedPage::openForm()
{
    m_risk->load();
    m_form->show();
    m_form->start();
}

void BlockedPage::closeForm()
{
    m_form->hide();
    if (m_risk->stopWaiting())
        m_form->setBusy(false);
    m_confirm->withdraw();
    m_message->clear();
    if (m_table->isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
}

// One is back with one key; to let everybody back in at once is asked about first.
void BlockedPage::unblockChosen()
{
    const QStringList ids = m_table->chosenIds();
    const auto count = static_cast<int>(ids.size());
    if (count < 2 || count < m_presenter->model().rowCount())
        return m_presenter->unblock(ids);
    m_confirm->ask(
        {.sentence = tr("All %Ln blocks are lifted: each of these addresses may sign in again.", nullptr, count),
         .action = tr("Lift all blocks"),
         .agreed = [this, ids] { m_presenter->unblock(ids); },
         .ended =
             [this] {
                 if (m_table->isVisible())
                     m_table->setFocus(Qt::OtherFocusReason);
             }});
}

void BlockedPage::syncActions()
{
    m_unblock->setEnabled(!m_table->chosenRows().isEmpty());
    m_showActivity->setEnabled(m_table->soleRow() >= 0);
}

void BlockedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form->isVisible())
        closeForm();
    else
        Page::keyPressEvent(event);
}

} // namespace postject::ui
