// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"

#include "ui/client/accountnames.h"
#include "ui/models/timewords.h"
#include "ui/pages/activitytools.h"
#include "ui/theme/theme.h"
#include "ui/widgets/activitydetail.h"
#include "ui/widgets/activityfilterbar.h"
#include "ui/widgets/activitytable.h"
#include "ui/widgets/activitytop.h"
#include "ui/widgets/arrivalspill.h"
#include "ui/widgets/conditionchips.h"
#include "ui/widgets/histogramview.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statestack.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace postject::ui {
namespace {

constexpr int kDrawerWidth = 344;
constexpr int kDrawerMinimum = 280;

// Other pages name times as QDateTime, links as the wire has them: there a plain end date means that whole day.
std::optional<TimePoint> timeOf(const QVariant &value, bool isEnd)
{
    if (value.metaType() == QMetaType::fromType<QDateTime>())
        return fromMilliseconds(value.toDateTime().toMSecsSinceEpoch());
    const QByteArray text = value.toString().toLatin1();
    const std::optional<TimePoint> exact = parseTime(text);
    const std::optional<TimePoint> day = parseDate(text);
    return exact ? exact : day && isEnd ? std::optional(*day + std::chrono::hours(24)) : day;
}

} // namespace

ActivityPage::ActivityPage(ApiClient *client, QWidget *parent)
    : Page(parent),
      m_client(*client),
      m_source(std::make_unique<ActivityClient>(*client)),
      m_presenter(std::make_unique<ActivityPresenter>(*m_source)),
      m_filterBar(new ActivityFilterBar),
      m_histogram(new HistogramView),
      m_message(new MessageBar),
      m_table(new ActivityTable),
      m_states(new StateStack(makeTablePane())),
      m_detail(new ActivityDetail),
      m_pill(new ArrivalsPill(m_table)),
      m_showLocal(new QAction(tr("Show the &console's own requests"), this)),
      m_tools(new ActivityTools(this, *m_presenter, *client)),
      m_conditions(new ConditionChips),
      m_top(new ActivityTop),
      m_further(new QAction(tr("Search further"), this)),
      m_insideWords(new QAction(tr("Search inside words too"), this)),
      m_splitter(std::make_unique<KeptSplitter>(u"activity"_s))
{
    m_showLocal->setCheckable(true);
    m_showLocal->setStatusTip(tr("What consoles on the server's own computer ask for"));
    connect(m_showLocal, &QAction::toggled, this, [this](bool isOn) { m_presenter->setShowsLocal(isOn); });
    layOut();
    connectPresenter(client);
    connectFilters();
    connectHistogram();
    connectTable();
    connectDetail();
    connectConditions();
    connectTop();
    setAdministrator(false);
    const TimePoint now = m_presenter->now();
    m_filterBar->setCustomSpan(TimeSpan{now - std::chrono::hours(24), now});
    onFilters();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::layOut()
{
    m_states->setEmptyText(theme::icon(u"activity"_s),
                           tr("No activity yet. Requests and sign-ins will be listed here."));
    m_states->setFilteredText(tr("No entries match these filters."));
    m_states->setFailureText(tr("Could not load the activity log."));
    m_detail->setMinimumWidth(kDrawerMinimum);
    m_detail->hide();
    m_splitter->addWidget(m_states);
    m_splitter->addWidget(m_detail);
    m_splitter->addWidget(m_top);
    m_top->setMinimumWidth(kDrawerMinimum);
    m_top->hide();
    m_splitter->setStretchFactor(0, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({}); // the shell gives the margins
    all->setSpacing(theme::kMedium);
    all->addWidget(m_filterBar);
    all->addWidget(m_conditions);
    all->addWidget(m_message);
    all->addWidget(m_histogram);
    all->addWidget(m_splitter.get(), 1);
    for (QWidget *each : m_tools->buttons())
        m_conditions->addTool(each);
    setTabOrder(m_filterBar, m_conditions);
    setTabOrder(m_conditions, m_histogram);
    setTabOrder(m_histogram, m_table);
}

QWidget *ActivityPage::makeTablePane()
{
    auto *pane = new QWidget;
    m_selectionStrip = new QWidget;
    m_selectionText = new PlainLabel;
    m_selectionText->setFont(theme::font(theme::Type::Strong));
    auto *none = new QPushButton(tr("Clear selection"));
    none->setFlat(true);
    connect(none, &QPushButton::clicked, this, [this] {
        m_table->setAllSelected(false);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    auto *strip = new QHBoxLayout(m_selectionStrip);
    strip->setContentsMargins({});
    strip->addWidget(m_selectionText);
    strip->addWidget(none);
    strip->addStretch();
    m_selectionStrip->hide();
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(theme::kTight);
    column->addWidget(m_selectionStrip);
    column->addWidget(m_table, 1);
    return pane;
}

void ActivityPage::connectPresenter(ApiClient *client)
{
    ActivityPresenter *presenter = m_presenter.get();
    connect(presenter, &ActivityPresenter::statusChanged, this, &ActivityPage::onStatus);
    connect(presenter, &ActivityPresenter::summaryChanged, this, &ActivityPage::summaryChanged);
    connect(presenter, &ActivityPresenter::filtersChanged, this, &ActivityPage::onFilters);
    connect(presenter, &ActivityPresenter::histogramChanged, m_histogram, [this](const auto &bins, TimePoint end) {
        m_message->clear();
        showFurther();
        m_histogram->setBins(bins, end);
    });
    connect(presenter, &ActivityPresenter::histogramFailed, this, [this](const ApiError &error) {
        m_histogram->setBins({}, {});
        // When the list fails too, it says so in the place of the rows; once is enough.
        if (m_presenter->state() == PageState::Ready)
            m_message->showError(tr("The histogram could not be loaded."), error);
    });
    connect(presenter, &ActivityPresenter::newEntries, this, [this](qint64 count) {
        showPill(count > 0 ? tr("%Ln new entries", nullptr, static_cast<int>(count)) : QString());
    });
    connect(presenter, &ActivityPresenter::logChanged, this, [this] { showPill(tr("The log has changed: reload")); });
    connect(client, &ApiClient::connectionRestored, presenter, &ActivityPresenter::resume);
}

void ActivityPage::connectFilters()
{
    connect(m_filterBar, &ActivityFilterBar::filtersChanged, m_presenter.get(), &ActivityPresenter::setFilters);
    connect(m_filterBar, &ActivityFilterBar::rangeChosen, m_presenter.get(), &ActivityPresenter::setRange);
    connect(m_filterBar, &ActivityFilterBar::customRangeChosen, m_presenter.get(), &ActivityPresenter::setCustomRange);
    connect(m_filterBar, &ActivityFilterBar::clearRequested, m_presenter.get(), &ActivityPresenter::clearFilters);
    connect(m_states, &StateStack::clearFiltersRequested, m_presenter.get(), &ActivityPresenter::clearFilters);
    connect(m_states, &StateStack::retryRequested, m_presenter.get(), &ActivityPresenter::reload);
    connect(m_states, &StateStack::cancelRequested, m_presenter.get(), &ActivityPresenter::cancel);
}

void ActivityPage::connectHistogram()
{
    connect(m_histogram, &HistogramView::brushApplied, this,
            [this](TimePoint from, TimePoint until) { m_presenter->setBrush(TimeSpan{from, until}); });
    connect(m_histogram, &HistogramView::brushCleared, this, [this] { m_presenter->setBrush(std::nullopt); });
    connect(m_histogram, &HistogramView::allRequested, this,
            [this] { m_presenter->setRange(ActivityPresenter::Range::All); });
    connect(m_histogram, &HistogramView::zoomRequested, this,
            [this](TimePoint from, TimePoint until) { m_presenter->zoomTo(TimeSpan{from, until}); });
}

void ActivityPage::connectTable()
{
    m_table->setActivityModel(&m_presenter->model());
    connect(&m_presenter->model(), &ActivityModel::loaded, this, &ActivityPage::onLoaded);
    connect(m_presenter.get(), &ActivityPresenter::rowsAsked, m_table, [this](bool isRefresh) {
        if (isRefresh)
            m_table->rememberPlace();
    });
    connect(&m_presenter->model(), &ActivityModel::pageLoaded, this, [this](int first, int last) {
        const int row = m_table->currentRow();
        if (m_detail->isVisible() && row >= first && row <= last)
            showDetails(row);
    });
    connect(m_table, &ActivityTable::currentRowChanged, this, [this](int row) {
        if (m_detail->isVisible() && row >= 0)
            showDetails(row);
    });
    connect(m_table, &ActivityTable::detailsRequested, this, &ActivityPage::showDetails);
    connect(m_table, &ActivityTable::copyRefused, this, [this] {
        m_message->showMessage(MessageBar::Kind::Info,
                               tr("These are too many entries to copy. An export has them all."),
                               {m_tools->exportAction()});
    });
    connect(m_table, &ActivityTable::allSelectedChanged, this, &ActivityPage::showAllSelected);
    connect(m_table, &ActivityTable::orderRequested, m_presenter.get(), &ActivityPresenter::setOldestFirst);
    connect(m_pill, &ArrivalsPill::clicked, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason); // the pill goes away
        m_pill->hide();
        m_presenter->reload();
    });
}

void ActivityPage::onLoaded(qint64 total)
{
    m_top->startOver();
    showFurther();
    if (m_table->restorePlace()) {
        if (!m_detail->isHidden())
            showDetails(m_table->currentRow());
        return;
    }
    m_table->scrollToTop();
    if (total > 0)
        m_table->setCurrentRow(0);
    else
        closeDetails();
}

void ActivityPage::showFurther()
{
    const std::optional<TimePoint> stopped = m_presenter->model().searchedTo();
    const bool canLookInside = m_presenter->mayBeInsideWords();
    if (!stopped && !canLookInside) {
        if (std::exchange(m_saysFurther, false))
            m_message->clear();
        return;
    }
    m_saysFurther = true;
    QList<QAction *> actions;
    QString words = tr("No entry has “%1” as whole words.").arg(m_presenter->filters().text);
    if (stopped) {
        const QDateTime reached = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*stopped));
        words = tr("The search looked at the entries up to %1, and stopped.")
                    .arg(QLocale().toString(reached, stampFormat(Precision::Minutes)));
        actions.append(m_further);
    }
    if (canLookInside)
        actions.append(m_insideWords);
    m_message->showMessage(MessageBar::Kind::Info, words, actions);
}

void ActivityPage::connectConditions()
{
    connect(m_conditions, &ConditionChips::added, this, [this](const ActivityCondition &condition) {
        m_presenter->setFilters(m_presenter->filters().with(condition));
    });
    connect(m_conditions, &ConditionChips::removed, this, [this](const ActivityCondition &condition) {
        m_presenter->setFilters(m_presenter->filters().without(condition));
    });
    connect(m_further, &QAction::triggered, m_presenter.get(), &ActivityPresenter::searchFurther);
    connect(m_insideWords, &QAction::triggered, this, [this] {
        ActivityFilters filters = m_presenter->filters();
        filters.insideWords = true;
        m_presenter->setFilters(filters);
    });
}

void ActivityPage::connectTop()
{
    connect(m_tools->topAction(), &QAction::toggled, this, [this](bool isOn) {
        m_top->setVisible(isOn);
        arrangePanes();
    });
    connect(m_top, &ActivityTop::closeRequested, this, [this] {
        m_tools->topAction()->setChecked(false);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_top, &ActivityTop::wanted, this, [this](ActivityField field) {
        m_source->top(m_presenter->listQuery(), field, ActivityTop::kValues, m_top,
                      [this, field](const ApiResult<QList<ActivityShare>> &shares) {
                          if (shares)
                              m_top->setShares(field, *shares);
                          else
                              m_top->setFailure(field, shares.error());
                      });
    });
}

QList<QAction *> ActivityPage::menuActions() const
{
    return QList<QAction *>(m_tools->actions()) << m_showLocal;
}

void ActivityPage::setViews(QSettings &settings, const QString &account)
{
    m_tools->setViews(settings, account);
}

void ActivityPage::connectDetail()
{
    connect(m_detail, &ActivityDetail::closeRequested, this, &ActivityPage::closeDetails);
    connect(m_detail, &ActivityDetail::addressFilterRequested, this, [this](const QString &address) {
        ActivityFilters filters = m_presenter->filters();
        filters.ipAddress = address;
        m_presenter->setFilters(filters);
    });
    connect(m_detail, &ActivityDetail::actionFilterRequested, this, [this](const QString &action) {
        ActivityFilters filters = m_presenter->filters();
        filters.action = action;
        m_presenter->setFilters(filters);
    });
}

void ActivityPage::activate()
{
    m_presenter->activate();
    if (m_isAdministrator && m_accounts.isEmpty())
        askAccounts();
}

// Without an answer the ids stand in for the e-mails.
void ActivityPage::askAccounts()
{
    askAccountNames(m_client, this, [this](const ApiResult<AccountNames> &answer) {
        if (!answer)
            return;
        m_accounts = *answer;
        m_presenter->model().setAccounts(m_accounts);
        m_conditions->setAccounts(m_accounts);
        m_top->setAccounts(m_accounts);
        if (!m_detail->isHidden())
            showDetails(m_table->currentRow());
    });
}

void ActivityPage::deactivate()
{
    m_presenter->deactivate();
}

void ActivityPage::focusFilter()
{
    m_filterBar->focusSearch();
}

void ActivityPage::setAdministrator(bool administrator)
{
    m_isAdministrator = administrator;
    setEveryAccount(administrator);
}

void ActivityPage::setEveryAccount(bool everyAccount)
{
    m_table->setAccountShown(everyAccount);
    ActivityFilters filters = m_presenter->filters();
    filters.everyAccount = everyAccount;
    m_presenter->setFilters(filters);
}

void ActivityPage::applyFilters(const QVariantMap &filters)
{
    const int status = filters.value(u"status"_s).toInt();
    const std::optional<TimePoint> from = timeOf(filters.value(u"startDate"_s), false);
    const TimePoint until = timeOf(filters.value(u"endDate"_s), true).value_or(m_presenter->now());
    ActivityFilters wanted{.action = filters.value(u"action"_s).toString(),
                           .ipAddress = filters.value(u"ipAddress"_s).toString(),
                           .endpoint = filters.value(u"endpoint"_s).toString(),
                           .status = status > 0 ? std::optional(status) : std::nullopt,
                           .text = filters.value(u"q"_s).toString(),
                           .everyAccount = m_presenter->filters().everyAccount};
    for (const ActivityField field : {ActivityField::UserAgent, ActivityField::Country, ActivityField::Account}) {
        if (const QString value = filters.value(parameterOf(field)).toString(); !value.isEmpty())
            wanted = wanted.with({.field = field, .value = value});
    }
    m_presenter->startOver(wanted, from ? std::optional(TimeSpan{*from, until}) : std::nullopt);
}

void ActivityPage::filterBy(const Pivot &pivot, bool isNot)
{
    m_presenter->setFilters(m_presenter->filters().with({.field = pivot.field, .isNot = isNot, .value = pivot.value}));
}

void ActivityPage::onStatus(const PageStatus &status)
{
    if (status.state == PageState::Loading)
        m_tableHadFocus = m_table->hasFocus();
    m_states->setStatus(status);
    m_histogram->setVisible(status.state != PageState::EmptyNew && status.state != PageState::Forbidden);
    // Hiding the table for the time of loading took its focus away; what the user chose meanwhile keeps it.
    QWidget *focused = focusWidget();
    if (status.state == PageState::Ready && m_tableHadFocus && !(focused && m_filterBar->isAncestorOf(focused)))
        m_table->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::onFilters()
{
    m_filterBar->showFilters(m_presenter->filters(), m_presenter->range());
    m_conditions->setConditions(m_presenter->filters().conditions);
    if (const std::optional<TimeSpan> span = m_presenter->span())
        m_filterBar->setCustomSpan(*span); // also of a preset: where a custom range starts from
    if (!m_presenter->brush())
        m_histogram->clearBrush();
}

void ActivityPage::showPill(const QString &text)
{
    const bool wasShown = m_pill->isVisible();
    m_pill->setArrivals(text);
    if (!text.isEmpty() && !wasShown)
        Q_EMIT announced(text, false);
}

void ActivityPage::showDetails(int row)
{
    const ActivityEntry *entry = m_presenter->model().entry(row);
    if (entry)
        m_detail->showEntry(*entry, m_accounts.value(entry->accountId, entry->accountId));
    else
        m_detail->showLoading();
    if (!m_detail->isHidden())
        return;
    m_detail->show();
    m_table->setCompact(true);
    arrangePanes();
}

void ActivityPage::arrangePanes()
{
    m_splitter->arrange(Qt::Horizontal, {m_splitter->width() - kDrawerWidth, kDrawerWidth, kDrawerWidth});
}

void ActivityPage::closeDetails()
{
    if (m_detail->isHidden())
        return;
    m_detail->hide();
    m_table->setCompact(false);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::showAllSelected(bool all)
{
    const auto count = static_cast<int>(m_presenter->model().total());
    m_selectionText->setText(tr("All %Ln entries selected", nullptr, count));
    m_selectionStrip->setVisible(all);
    if (all)
        Q_EMIT announced(m_selectionText->text(), false);
}

void ActivityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        Page::keyPressEvent(event);
    else if (!m_detail->isHidden())
        closeDetails();
    else
        m_presenter->clearFilters();
}

} // namespace postject::ui
