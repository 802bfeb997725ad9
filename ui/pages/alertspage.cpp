// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertspage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/alertdetail.h"
#include "ui/widgets/alertfilterbar.h"
#include "ui/widgets/alerttable.h"
#include "ui/widgets/changeprogress.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/snackbar.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace postject::ui {
namespace {

constexpr auto kColumns = "alerts/columns"_L1, kSplitter = "alerts/splitter"_L1; // "1" beside, "2" below
constexpr int kBesideFrom = 150; // average characters; narrower, the alert goes below the queue
constexpr int kBelowFrom = 26;   // lines of text; less high, the alert is shown when it is asked for

} // namespace

AlertsPage::AlertsPage(ApiClient &client, QSettings &settings, const AccountAnswer &account, QWidget *parent)
    : Page(parent),
      m_settings(settings),
      m_account(account),
      m_alerts(std::make_unique<AlertClient>(client)),
      m_activity(std::make_unique<ActivityClient>(client)),
      m_presenter(new AlertPresenter(*m_alerts, account.isAdministrator(), {}, this)),
      m_detailPresenter(new AlertDetailPresenter(*m_alerts, *m_activity, account.isAdministrator(), this)),
      m_filterBar(new AlertFilterBar(account.isAdministrator())),
      m_message(new MessageBar),
      m_table(new AlertTable),
      m_states(new StateStack(m_table)),
      m_detail(new AlertDetail([this](const QString &id) { return accountName(id); })),
      m_splitter(new QSplitter),
      m_pill(new QPushButton(m_table)),
      m_actions(new AlertActions(this, m_table, settings)),
      m_showFailed(new QAction(tr("Show"), this)),
      m_snack(new SnackBar(m_states)),
      m_progress(new ChangeProgress(tr("Leave the alerts that were not changed yet as they are")))
{
    m_table->setAlertModel(&m_presenter->model());
    layOut();
    restoreLayout();
    connectPresenter(client);
    connectFilters();
    connectTable();
    connectDetail();
    for (const AlertActions::Id id : {AlertActions::Resolve, AlertActions::Reopen, AlertActions::Undo})
        writes().add(m_actions->action(id));
    m_detail->addWritesTo(writes());
    m_filterBar->showFilters(m_presenter->filters(), true);
    syncActions();
}

// The model belongs to the presenter, which goes first.
AlertsPage::~AlertsPage()
{
    m_table->setModel(nullptr);
}

void AlertsPage::layOut()
{
    m_states->setFilteredText(tr("No alerts match these filters."));
    m_states->setFailureText(tr("Could not load the alerts."));
    m_detail->setMinimumWidth(280);
    m_detail->hide();
    m_splitter->addWidget(m_states);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(theme::kMedium);
    m_pill->hide();
    m_pill->setDefault(true); // drawn as a primary button
    m_pill->setIcon(theme::icon(u"chevron-up"_s));
    m_snack->setFocusProxy(m_snack->findChild<QPushButton *>());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell gives the margins
    all->setSpacing(theme::kMedium);
    all->addWidget(m_filterBar);
    all->addWidget(m_message);
    all->addWidget(m_progress);
    all->addWidget(m_splitter, 1);
    setTabOrder(m_filterBar, m_table);
    setTabOrder(m_table, m_detail);
}

void AlertsPage::restoreLayout()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->restoreState(m_settings.value(kColumns).toByteArray());
    connect(header, &QHeaderView::sectionResized, this,
            [this, header] { m_settings.setValue(kColumns, header->saveState()); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_settings.setValue(kSplitter + QString::number(m_splitter->orientation()), m_splitter->saveState());
    });
}

void AlertsPage::connectPresenter(ApiClient &client)
{
    AlertPresenter *presenter = m_presenter;
    connect(presenter, &AlertPresenter::statusChanged, this, &AlertsPage::onStatus);
    connect(presenter, &AlertPresenter::summaryChanged, this, [this](const QString &sentence, bool isFresh) {
        Q_EMIT(this->*(isFresh ? &AlertsPage::summaryChanged : &AlertsPage::summaryReworded))(sentence);
    });
    const auto showFilters = [this] {
        m_filterBar->showFilters(m_presenter->filters(), m_presenter->filters() == m_presenter->standardFilters());
    };
    connect(presenter, &AlertPresenter::filtersChanged, this, showFilters);
    connect(presenter, &AlertPresenter::accountsChanged, this, [this, showFilters] {
        m_filterBar->setAccounts(m_presenter->accounts());
        showFilters();
        showCurrent();
    });
    connect(presenter, &AlertPresenter::arrivalsChanged, this, &AlertsPage::showPill);
    connect(presenter, &AlertPresenter::progressed, m_progress, &ChangeProgress::setProgress);
    connect(m_progress, &ChangeProgress::stopRequested, presenter, &AlertPresenter::stopChanges);
    connect(presenter, &AlertPresenter::commandFinished, this, &AlertsPage::onCommand);
    connect(presenter, &AlertPresenter::undoWithdrawn, this, [this] {
        m_snack->dismiss();
        syncActions();
    });
    connect(presenter, &AlertPresenter::alertChanged, this, [this](const AlertEntry &alert) {
        if (m_detailPresenter->alert() && m_detailPresenter->alert()->id == alert.id &&
            m_table->currentId() == alert.id)
            m_detailPresenter->show(alert);
        syncActions();
    });
    connect(presenter, &AlertPresenter::moreFailed, this, [this](const ApiError &error) {
        m_message->showError(tr("The alerts after these could not be loaded."), error);
    });
    connect(&client, &ApiClient::connectionRestored, presenter, &AlertPresenter::resume);
}

void AlertsPage::connectFilters()
{
    connect(m_filterBar, &AlertFilterBar::filtersChanged, m_presenter, &AlertPresenter::setFilters);
    connect(m_filterBar, &AlertFilterBar::clearRequested, m_presenter, &AlertPresenter::clearFilters);
    connect(m_filterBar, &AlertFilterBar::leaveRequested, this, [this] {
        if (m_table->isVisible())
            m_table->setFocus(Qt::OtherFocusReason);
        m_queueHadFocus = true; // the rows that are on their way take it
    });
    connect(m_states, &StateStack::clearFiltersRequested, m_presenter, &AlertPresenter::clearFilters);
    connect(m_states, &StateStack::retryRequested, m_presenter, &AlertPresenter::reload);
}

void AlertsPage::connectTable()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *each : m_actions->contextMenu())
        m_table->addAction(each);
    m_table->installEventFilter(this);
    connect(m_actions, &AlertActions::chosen, this, &AlertsPage::run);
    connect(m_table, &AlertTable::currentIdChanged, this, &AlertsPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlertsPage::syncActions);
    connect(m_table, &AlertTable::detailsRequested, this, [this] { run(AlertActions::Open); });
    connect(m_table, &AlertTable::arrivalsRequested, m_presenter, &AlertPresenter::showArrivals);
    connect(m_pill, &QPushButton::clicked, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason); // the pill goes away
        m_presenter->showArrivals();
        m_table->scrollToTop();
        m_table->setCurrentRow(0);
    });
    connect(m_showFailed, &QAction::triggered, this, [this] {
        m_table->selectIds(m_failed);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_snack, &SnackBar::undoRequested, this, [this] { run(AlertActions::Undo); });
}

void AlertsPage::connectDetail()
{
    connect(m_detailPresenter, &AlertDetailPresenter::alertChanged, this,
            [this](const AlertEntry &alert) { m_detail->showAlert(alert, now()); });
    connect(m_detailPresenter, &AlertDetailPresenter::relatedChanged, this,
            [this](const QList<RelatedActivity> &related) { m_detail->showRelated(related, now()); });
    connect(m_detailPresenter, &AlertDetailPresenter::historyChanged, this,
            [this](const QList<AlertMoment> &history) { m_detail->showHistory(history, now()); });
    connect(m_detailPresenter, &AlertDetailPresenter::loadFailed, m_detail, &AlertDetail::showFailure);
    connect(m_detailPresenter, &AlertDetailPresenter::loadingChanged, m_detail, &AlertDetail::setLoading);
    connect(m_detail, &AlertDetail::relatedWanted, m_detailPresenter, &AlertDetailPresenter::wantRelated);
    connect(m_detail, &AlertDetail::historyWanted, m_detailPresenter, &AlertDetailPresenter::wantHistory);
    connect(m_detail, &AlertDetail::retryRequested, m_detailPresenter, &AlertDetailPresenter::retry);
    connect(m_detail, &AlertDetail::closeRequested, this, &AlertsPage::closeDetail);
    connect(m_detail, &AlertDetail::activityRequested, this, &AlertsPage::showActivity);
    connect(m_detail, &AlertDetail::resolveRequested, this, [this](const QString &note) {
        m_table->setFocus(Qt::OtherFocusReason); // the next alert is there
        m_presenter->resolve({m_detailPresenter->alert()->id}, note.isEmpty() ? std::nullopt : std::optional(note));
    });
    connect(m_detail, &AlertDetail::reopenRequested, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_presenter->reopen({m_detailPresenter->alert()->id});
    });
}

void AlertsPage::activate()
{
    m_presenter->activate();
}

void AlertsPage::deactivate()
{
    m_presenter->deactivate();
}

void AlertsPage::focusFilter()
{
    m_filterBar->focusSearch();
}

void AlertsPage::applyFilters(const QVariantMap &filters)
{
    AlertFilters wanted = m_presenter->standardFilters();
    if (filters.contains(u"resolved"_s))
        wanted.status = filters[u"resolved"_s].toBool() ? AlertStatus::Resolved : AlertStatus::Open;
    wanted.severity = filters.value(u"severity"_s).toString();
    wanted.type = filters.value(u"type"_s).toString();
    wanted.text = filters.value(u"q"_s).toString();
    wanted.account = filters.value(u"account"_s, wanted.account).toString();
    m_wantedId = filters.value(u"alertId"_s).toString();
    if (!m_wantedId.isEmpty())
        m_detailWanted = true;
    m_presenter->setFilters(wanted);
}

void AlertsPage::run(AlertActions::Id id)
{
    switch (id) {
    case AlertActions::Resolve: {
        const QStringList ids = m_table->chosenIds();
        const bool isShown = m_detailPresenter->alert() && ids == QStringList{m_detailPresenter->alert()->id};
        return m_presenter->resolve(ids,
                                    isShown && m_detail->hasNote() ? std::optional(m_detail->note()) : std::nullopt);
    }
    case AlertActions::Reopen:
        return m_presenter->reopen(m_table->chosenIds());
    case AlertActions::Undo:
        m_presenter->undo();
        return m_table->setFocus(Qt::OtherFocusReason);
    case AlertActions::Open:
        m_detailWanted = true;
        showCurrent();
        return m_detail->focusTabs();
    case AlertActions::Next:
        return m_table->step(1, false);
    case AlertActions::Previous:
        return m_table->step(-1, false);
    case AlertActions::ExtendDown:
        return m_table->step(1, true);
    case AlertActions::ExtendUp:
        return m_table->step(-1, true);
    case AlertActions::Toggle:
        return m_table->toggleCurrent();
    case AlertActions::Search:
        return m_filterBar->focusSearch();
    case AlertActions::Activity:
        return showActivity();
    case AlertActions::Copy:
        return m_table->copySelection();
    case AlertActions::CopyCell:
        return m_table->copyCell();
    case AlertActions::SingleKeys:
    case AlertActions::Count:
        break;
    }
}

void AlertsPage::onStatus(const PageStatus &status)
{
    const bool wasReady = m_states->state() == PageState::Ready;
    if (m_table->hasFocus())
        m_queueHadFocus = true;
    m_states->setEmptyText(theme::icon(u"check"_s), m_presenter->hadAlerts()
                                                        ? tr("Nothing to triage. New alerts appear here.")
                                                        : tr("No alerts yet. Detection is running."));
    m_states->setStatus(status);
    if (status.state != PageState::Ready) {
        m_detail->hide();
        m_detailPresenter->close();
        // Hiding the table took its focus away: what can be done next is to undo.
        if (wasReady && m_queueHadFocus && m_snack->isVisible())
            m_snack->setFocus(Qt::OtherFocusReason);
        syncActions();
        return;
    }
    if (!m_wantedId.isEmpty() && m_table->setCurrentId(m_wantedId))
        m_wantedId.clear();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentRow(0);
    if (m_queueHadFocus && !wasReady && !m_filterBar->isAncestorOf(focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason);
    if (!wasReady)
        m_queueHadFocus = false;
    showCurrent();
}

void AlertsPage::onCommand(const AlertCommand &command)
{
    m_failed.clear();
    for (const AlertFailure &each : command.failed)
        m_failed.insert(each.id);
    if (command.failed.isEmpty()) {
        m_message->clear();
    } else {
        const auto failed = static_cast<int>(command.failed.size());
        const QString text = command.resolve ? tr("%Ln alerts could not be resolved.", nullptr, failed)
                                             : tr("%Ln alerts could not be reopened.", nullptr, failed);
        m_message->showError(text, command.failed.constFirst().error, {m_showFailed});
    }
    if (m_presenter->canUndo() && !command.isUndo)
        offerUndo(command);
    syncActions();
}

void AlertsPage::offerUndo(const AlertCommand &command)
{
    const auto done = static_cast<int>(command.done.size());
    m_snack->offerUndo(command.resolve ? tr("%Ln alerts resolved.", nullptr, done)
                                       : tr("%Ln alerts reopened.", nullptr, done));
    if (!m_table->isVisible() && m_queueHadFocus)
        m_snack->setFocus(Qt::OtherFocusReason);
}

const AlertEntry *AlertsPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_presenter->model().rowCount() ? &m_presenter->model().alert(row) : nullptr;
}

void AlertsPage::showCurrent()
{
    const AlertEntry *alert = current();
    const bool isShown = alert && m_detailWanted.value_or(hasRoom()) && m_states->state() == PageState::Ready;
    m_detail->setVisible(isShown);
    if (isShown)
        m_detailPresenter->show(*alert);
    else
        m_detailPresenter->close();
    syncActions();
}

void AlertsPage::closeDetail()
{
    m_detailWanted = false;
    m_table->setFocus(Qt::OtherFocusReason);
    showCurrent();
}

void AlertsPage::showActivity()
{
    const AlertEntry *alert = current();
    if (!alert)
        return;
    const auto time = [](TimePoint at) { return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at)); };
    QVariantMap filters{{u"startDate"_s, time(alert->createdAt - 1h)}, {u"endDate"_s, time(alert->lastSeenAt + 1h)}};
    if (!alert->ipAddress().isEmpty())
        filters.insert(u"ipAddress"_s, alert->ipAddress());
    Q_EMIT pageRequested(u"activity"_s, filters);
}

void AlertsPage::showPill(int arrivals)
{
    const QString text = arrivals > 0 ? tr("%Ln new alerts", nullptr, arrivals) : QString();
    m_pill->setText(text);
    m_pill->setVisible(arrivals > 0);
    placePill();
    if (arrivals > 0)
        Q_EMIT announced(text, false);
}

void AlertsPage::placePill()
{
    m_pill->adjustSize();
    m_pill->move((m_table->width() - m_pill->width()) / 2, m_table->viewport()->y() + theme::kSmall);
    m_pill->raise();
}

void AlertsPage::syncActions()
{
    const bool isReady = m_states->state() == PageState::Ready;
    bool canResolve = false, canReopen = false;
    for (const QModelIndex &each : m_table->selectionModel()->selectedRows()) {
        const bool isResolved = each.data(AlertModel::ResolvedRole).toBool();
        canReopen = canReopen || isResolved;
        canResolve = canResolve || !isResolved;
        if (canResolve && canReopen)
            break;
    }
    if (const AlertEntry *alert = current(); alert && !canResolve && !canReopen)
        (alert->resolved ? canReopen : canResolve) = true;
    m_actions->action(AlertActions::Resolve)->setEnabled(isReady && canResolve);
    m_actions->action(AlertActions::Reopen)->setEnabled(isReady && canReopen);
    m_actions->action(AlertActions::Undo)->setEnabled(m_presenter->canUndo());
    for (const AlertActions::Id id : {AlertActions::Open, AlertActions::Activity, AlertActions::Copy})
        m_actions->action(id)->setEnabled(isReady && current());
}

QString AlertsPage::accountName(const QString &id) const
{
    return id == m_account.id ? m_account.email : m_presenter->model().accountName(id);
}

QDateTime AlertsPage::now() const
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(m_presenter->now()));
}

// Beside the queue where both have room for their lines, whatever the font; else below it.
void AlertsPage::fitSplitter()
{
    const bool isWide = width() >= kBesideFrom * fontMetrics().averageCharWidth();
    const Qt::Orientation orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    const QByteArray kept = m_settings.value(kSplitter + QString::number(orientation)).toByteArray();
    if (m_isFitted && m_splitter->orientation() == orientation)
        return;
    m_isFitted = true;
    m_splitter->restoreState(kept);
    m_splitter->setOrientation(orientation);
    if (kept.isEmpty())
        m_splitter->setSizes(isWide ? QList{width() * 3 / 5, width() * 2 / 5}
                                    : QList{height() * 2 / 5, height() * 3 / 5});
}

// For an alert below the queue, too.
bool AlertsPage::hasRoom() const
{
    return m_splitter->orientation() == Qt::Horizontal || height() >= kBelowFrom * fontMetrics().lineSpacing();
}

void AlertsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSplitter();
    showCurrent();
}

void AlertsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        Page::keyPressEvent(event);
    else if (!m_detail->isHidden())
        closeDetail();
    else
        m_presenter->clearFilters();
}

bool AlertsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        placePill();
    return Page::eventFilter(watched, event);
}

} // namespace postject::ui
