// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alertspage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/alertdetail.h"
#include "ui/widgets/alertfilterbar.h"
#include "ui/widgets/alerttable.h"
#include "ui/widgets/arrivalspill.h"
#include "ui/widgets/changeprogress.h"
#include "ui/widgets/conditionchips.h"
#include "ui/widgets/exceptionform.h"
#include "ui/widgets/groupbar.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/resolvebar.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace postject::ui {
namespace {

constexpr int kBesideFrom = 150; // average characters; narrower, the alert goes below the queue
constexpr int kBelowFrom = 26;   // lines of text; less high, the alert is shown when it is asked for
constexpr int kQueueLines = 6;   // of text, at least: the head of the table and an alert

} // namespace

AlertsPage::AlertsPage(ApiClient &client, QSettings &settings, const AccountAnswer &account, QWidget *parent)
    : Page(parent),
      m_account(account),
      m_alerts(std::make_unique<AlertClient>(client)),
      m_activity(std::make_unique<ActivityClient>(client)),
      m_presenter(new AlertPresenter(*m_alerts, account.isAdministrator(), {}, this)),
      m_detailPresenter(new AlertDetailPresenter(*m_alerts, *m_activity, account.isAdministrator(), this)),
      m_filterBar(new AlertFilterBar(account.isAdministrator())),
      m_leftOut(new ConditionChips(ConditionChips::Line::None)),
      m_table(new AlertTable),
      m_states(new StateStack(m_table)),
      m_detail(new AlertDetail([this](const QString &id) { return accountName(id); })),
      m_splitter(new KeptSplitter(u"alerts"_s)),
      m_pill(new ArrivalsPill(m_table)),
      m_actions(new AlertActions(this, m_table, settings)),
      m_notices(new AlertNotices(*m_presenter, m_states, this)),
      m_verdicts(new VerdictTally(*m_alerts, this)),
      m_exceptions(new AlertExceptions(
          client, account.isAdministrator(), [this](const QString &id) { return accountName(id); }, this)),
      m_groups(new AlertGrouping(
          m_presenter->model(), *m_table, settings, [this](const QString &id) { return accountName(id); }, this)),
      m_commands(*m_presenter, *m_table, *m_detail, *m_actions)
{
    m_table->setAlertModel(&m_presenter->model());
    layOut();
    connectPresenter(client);
    connectFilters();
    connectTable();
    connectDetail();
    connectNotices();
    connectExceptions();
    m_exceptions->form()->addWritesTo(writes());
    using enum AlertActions::Id;
    for (const AlertActions::Id id : {Resolve, ResolveReal, ResolveFalse, ResolveExpected, ResolveTest, Reopen,
                                      SnoozeHour, SnoozeDay, SnoozeWeek, SnoozeWorse, Wake, Except, Undo})
        writes().add(m_actions->action(id));
    m_detail->addWritesTo(writes());
    showFilters();
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
    m_states->setMinimumHeight(kQueueLines * fontMetrics().lineSpacing()); // not that of its tallest message
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell gives the margins
    all->setSpacing(theme::kMedium);
    all->addWidget(m_filterBar);
    all->addWidget(m_leftOut);
    all->addWidget(m_notices->message());
    all->addWidget(m_notices->progress());
    all->addWidget(m_exceptions->form());
    all->addWidget(m_groups->bar());
    all->addWidget(m_splitter, 1);
    setTabOrder(m_filterBar, m_leftOut);
    setTabOrder(m_leftOut, m_table);
    setTabOrder(m_table, m_detail);
}

void AlertsPage::connectPresenter(ApiClient &client)
{
    AlertPresenter *presenter = m_presenter;
    connect(presenter, &AlertPresenter::statusChanged, this, &AlertsPage::onStatus);
    connect(presenter, &AlertPresenter::summaryChanged, this, [this](const QString &sentence, bool isFresh) {
        Q_EMIT(this->*(isFresh ? &AlertsPage::summaryChanged : &AlertsPage::summaryReworded))(sentence);
    });
    connect(presenter, &AlertPresenter::filtersChanged, this, &AlertsPage::showFilters);
    connect(presenter, &AlertPresenter::accountsChanged, this, [this] {
        m_filterBar->setAccounts(m_presenter->accounts());
        m_leftOut->setAccounts(m_presenter->accounts());
        showFilters();
        showCurrent();
    });
    connect(presenter, &AlertPresenter::arrivalsChanged, this, &AlertsPage::showPill);
    connect(presenter, &AlertPresenter::alertChanged, this, [this](const AlertEntry &alert) {
        if (m_detailPresenter->alert() && m_detailPresenter->alert()->id == alert.id &&
            m_table->currentId() == alert.id)
            m_detailPresenter->show(alert);
        syncActions();
    });
    connect(&client, &ApiClient::connectionRestored, presenter, &AlertPresenter::resume);
}

void AlertsPage::connectExceptions()
{
    connect(m_exceptions, &AlertExceptions::closed, this, [this] {
        showCurrent();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_exceptions, &AlertExceptions::added, this,
            [this](const QString &alertId, const QString &sentence, const QString &note) {
                m_notices->message()->showMessage(MessageBar::Kind::Ok, sentence,
                                                  {m_actions->action(AlertActions::Exceptions)});
                if (!note.isEmpty())
                    m_presenter->change({alertId}, {.verdict = u"expected"_s, .note = note});
            });
    connect(m_exceptions, &AlertExceptions::failed, this,
            [this](const QString &what, const ApiError &error) { m_notices->message()->showError(what, error); });
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
    connect(m_leftOut, &ConditionChips::removed, this, [this](const ActivityCondition &condition) {
        if (m_table->isVisible())
            m_table->setFocus(Qt::OtherFocusReason); // the chip goes away
        m_queueHadFocus = true;
        m_presenter->setFilters(m_presenter->filters().without(condition));
    });
    connect(m_states, &StateStack::clearFiltersRequested, m_presenter, &AlertPresenter::clearFilters);
    connect(m_states, &StateStack::retryRequested, m_presenter, &AlertPresenter::reload);
}

void AlertsPage::showFilters()
{
    const AlertFilters &filters = m_presenter->filters();
    m_filterBar->showFilters(filters, filters == m_presenter->standardFilters());
    m_leftOut->setConditions(filters.leftOut);
    m_leftOut->setVisible(!filters.leftOut.isEmpty());
}

void AlertsPage::connectTable()
{
    for (QAction *each : m_actions->contextMenu())
        m_table->addAction(each);
    m_table->addColumnMenu();
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
}

void AlertsPage::connectNotices()
{
    connect(m_notices, &AlertNotices::changed, this, &AlertsPage::syncActions);
    connect(m_notices, &AlertNotices::undoRequested, this, [this] { run(AlertActions::Undo); });
    connect(m_notices, &AlertNotices::failedWanted, this, [this](const QSet<QString> &ids) {
        m_table->selectIds(ids);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_notices, &AlertNotices::offered, this, [this] {
        if (!m_table->isVisible() && m_queueHadFocus)
            m_notices->focusOffer();
    });
    connect(m_presenter, &AlertPresenter::commandFinished, this, [this](const AlertCommand &command) {
        using enum AlertCommand::Kind;
        if (command.kind == Resolve || command.kind == Reopen)
            m_verdicts->askAgainLater();
    });
    connect(m_verdicts, &VerdictTally::changed, this, [this] {
        m_detail->setVerdicts(m_verdicts->counts());
        if (m_detailPresenter->alert())
            m_detail->showAlert(*m_detailPresenter->alert(), now());
    });
}

void AlertsPage::connectDetail()
{
    connect(m_detailPresenter, &AlertDetailPresenter::alertChanged, this,
            [this](const AlertEntry &alert) { m_detail->showAlert(alert, now()); });
    connect(m_detailPresenter, &AlertDetailPresenter::relatedChanged, this,
            [this](const QList<RelatedActivity> &related) { m_detail->showRelated(related, now()); });
    connect(m_detailPresenter, &AlertDetailPresenter::timelineChanged, this,
            [this](const AlertTimeline &timeline) { m_detail->showTimeline(timeline, now()); });
    connect(m_detailPresenter, &AlertDetailPresenter::historyChanged, this,
            [this](const QList<AlertMoment> &history) { m_detail->showHistory(history, now()); });
    connect(m_detailPresenter, &AlertDetailPresenter::loadFailed, m_detail, &AlertDetail::showFailure);
    connect(m_detailPresenter, &AlertDetailPresenter::loadingChanged, m_detail, &AlertDetail::setLoading);
    connect(m_detail, &AlertDetail::relatedWanted, m_detailPresenter, &AlertDetailPresenter::wantRelated);
    connect(m_detail, &AlertDetail::timelineWanted, m_detailPresenter, &AlertDetailPresenter::wantTimeline);
    connect(m_detail, &AlertDetail::historyWanted, m_detailPresenter, &AlertDetailPresenter::wantHistory);
    connect(m_detail, &AlertDetail::retryRequested, m_detailPresenter, &AlertDetailPresenter::retry);
    connect(m_detail, &AlertDetail::closeRequested, this, &AlertsPage::closeDetail);
    connect(m_detail, &AlertDetail::activityRequested, this, [this] { showActivity(m_commands.current()); });
    connect(m_detail, &AlertDetail::integrityRequested, this, [this] { Q_EMIT pageRequested(u"integrity"_s, {}); });
    connect(m_detail, &AlertDetail::resolveRequested, this, [this](const AlertEdit &edit) {
        const QStringList ids = m_table->chosenIds();
        m_table->setFocus(Qt::OtherFocusReason); // the next alert is there
        m_presenter->change(ids, edit);
    });
    connect(m_detail, &AlertDetail::reopenRequested, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        run(AlertActions::Reopen);
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
    if (m_commands.run(id)) {
        if (id == AlertActions::Undo)
            m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    switch (id) {
    case AlertActions::Note:
        openDetail();
        return m_detail->resolveBar().focusNote();
    case AlertActions::Except:
        m_exceptions->start(*m_commands.sole());
        return showCurrent();
    case AlertActions::Exceptions:
        return m_exceptions->showAll(this);
    case AlertActions::Open:
        openDetail();
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
    case AlertActions::Group:
        return m_groups->next();
    case AlertActions::Search:
        return m_filterBar->focusSearch();
    case AlertActions::Activity:
        return showActivity(m_commands.sole());
    case AlertActions::Copy:
        return m_table->copySelection();
    case AlertActions::CopyCell:
        return m_table->copyCell();
    default:
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
        if (wasReady && m_queueHadFocus && m_notices->isOffering())
            m_notices->focusOffer();
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

void AlertsPage::showCurrent()
{
    const AlertEntry *alert = m_commands.current();
    const bool isShown =
        alert && !isCrowded() && m_detailWanted.value_or(hasRoom()) && m_states->state() == PageState::Ready;
    m_detail->setVisible(isShown);
    if (isShown) {
        m_verdicts->want(m_presenter->filters().account);
        m_detailPresenter->show(*alert);
    } else {
        m_detailPresenter->close();
    }
    syncActions();
}

void AlertsPage::openDetail()
{
    m_detailWanted = true;
    showCurrent();
}

void AlertsPage::closeDetail()
{
    m_detailWanted = false;
    m_table->setFocus(Qt::OtherFocusReason);
    showCurrent();
}

void AlertsPage::showActivity(const AlertEntry *alert)
{
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
    m_pill->setArrivals(text);
    if (arrivals > 0)
        Q_EMIT announced(text, false);
}

void AlertsPage::syncActions()
{
    m_commands.sync(m_states->state() == PageState::Ready);
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
    m_splitter->arrange(orientation,
                        isWide ? QList{width() * 3 / 5, width() * 2 / 5} : QList{height() * 2 / 5, height() * 3 / 5});
}

// For an alert below the queue, too.
bool AlertsPage::hasRoom() const
{
    return m_splitter->orientation() == Qt::Horizontal || height() >= kBelowFrom * fontMetrics().lineSpacing();
}

// The form of an exception, the queue and an alert below it do not fit one below the other.
bool AlertsPage::isCrowded() const
{
    return m_splitter->orientation() == Qt::Vertical && m_exceptions->form()->isVisible();
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

} // namespace postject::ui
