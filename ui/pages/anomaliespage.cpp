// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/anomaliespage.h"

#include "ui/models/timewords.h"
#include "ui/pages/anomalywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tonechip.h"
#include "ui/widgets/trialbar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTimeZone>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

namespace {

using Liveness = AnomalyPresenter::Liveness;
using Range = AnomalyPresenter::Range;

constexpr auto kRange = "anomalies/range"_L1;
constexpr auto kTables = "anomalies/tables"_L1;
constexpr int kCardWidth = 60;     // characters, at least, side by side
constexpr int kCardLines = 14;     // high
constexpr int kLoneCardLines = 18; // one below the other, where the page is scrolled in any case

QString clockOf(TimePoint time)
{
    const QTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(time)).time();
    return QLocale().toString(local, clockFormat(Precision::Seconds));
}

QDateTime dateTimeOf(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), QTimeZone::UTC);
}

} // namespace

AnomaliesPage::AnomaliesPage(ApiClient &client, QSettings &settings, const AccountAnswer &account, QWidget *parent)
    : Page(parent),
      m_settings(settings),
      m_source(std::make_unique<MetricsClient>(client)),
      m_rehearsals(std::make_unique<RehearsalClient>(client)),
      m_serverSettings(std::make_unique<SettingsClient>(client)),
      m_names{{account.id, account.email}},
      m_trial(std::make_unique<ThresholdTrial>(*m_rehearsals, *m_serverSettings, account.isAdministrator())),
      m_presenter(std::make_unique<AnomalyPresenter>(*m_source, account.isAdministrator()))
{
    const auto kept = static_cast<std::size_t>(qMax(0, settings.value(kRange).toInt()));
    if (kept < AnomalyPresenter::kRanges.size())
        m_presenter->setRange(AnomalyPresenter::kRanges[kept]);
    makeCards();
    makeActions();
    layOut();
    connectParts(client);
    connectTrial(client);
    restyle();
    showRange();
    showLiveness();
    setTablesShown(settings.value(kTables).toBool());
}

AnomaliesPage::~AnomaliesPage() = default;

void AnomaliesPage::makeCards()
{
    using Kind = ChartCard::Kind;
    m_cards = {
        new ChartCard(Kind::Lines, u"rate"_s, tr("Request rate"), anomalywords::rateHeaders()),
        new ChartCard(Kind::Bars, u"addresses"_s, tr("Failed sign-ins by address"), anomalywords::addressHeaders()),
        new ChartCard(Kind::Bars, u"endpoints"_s, tr("Sensitive endpoints"), anomalywords::pathHeaders()),
        new ChartCard(Kind::Bars, u"countries"_s, tr("Where sign-ins come from"), anomalywords::countryHeaders())};
}

void AnomaliesPage::makeActions()
{
    m_pause = new QAction(theme::icon(u"clock"_s), tr("&Pause"), this);
    m_pause->setCheckable(true);
    m_pause->setShortcut(Qt::CTRL | Qt::Key_P);
    m_tables = new QAction(tr("Show as &tables"), this);
    m_tables->setCheckable(true);
    m_tables->setShortcut(Qt::CTRL | Qt::Key_T);
    for (QAction *each : {m_pause, m_tables}) {
        each->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(each);
    }
    for (int card = 0; card < CardCount; ++card) {
        auto *open = new QAction(theme::icon(u"activity"_s), tr("Show in &Activity"), this);
        connect(open, &QAction::triggered, this,
                [this, card] { this->open(CardId(card), m_cards[std::size_t(card)]->currentKey()); });
        m_cards[std::size_t(card)]->addActions({open});
    }
}

QList<QAction *> AnomaliesPage::menuActions() const
{
    return {m_pause, m_tables};
}

QWidget *AnomaliesPage::makeBar()
{
    m_liveness = new ToneChip;
    m_scope =
        new PlainLabel(m_presenter->isOfEveryAccount() ? tr("All accounts together; the rules judge each by itself.")
                                                       : tr("Your own account."));
    m_scope->setWordWrap(true);
    m_rangeLabel = new PlainLabel(tr("Range"));
    m_range = new QComboBox;
    for (const Range range : AnomalyPresenter::kRanges)
        m_range->addItem(anomalywords::rangeName(range));
    m_range->setAccessibleName(tr("Range of the charts"));
    m_range->installEventFilter(this);
    m_rangeLabel->setBuddy(m_range);
    m_pauseButton = new QPushButton(tr("Pause"));
    m_pauseButton->setToolTip(tr("The charts stand still until they go on (Space on a chart)"));
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    line->setSpacing(theme::kSmall);
    line->addWidget(m_liveness);
    line->addSpacing(theme::kTight);
    line->addWidget(m_scope, 1);
    line->addWidget(m_rangeLabel);
    line->addWidget(m_range);
    line->addWidget(m_pauseButton);
    return bar;
}

QWidget *AnomaliesPage::makeContent()
{
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(theme::kLarge);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The page's own ground shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    arrangeCards();
    return m_scroll;
}

void AnomaliesPage::layOut()
{
    auto *bar = makeBar();
    m_states = new StateStack(makeContent());
    m_states->setFailureText(tr("Could not load the charts."));
    m_trialBar = new TrialBar(anomalywords::trialHeaders());
    m_trialBar->addWritesTo(writes());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(theme::kMedium);
    all->addWidget(bar);
    all->addWidget(m_states, 1);
    all->addWidget(m_trialBar); // below: the charts keep their places
}

// Side by side where they have room for their words, whatever the font; else one below the other.
void AnomaliesPage::arrangeCards()
{
    int widest = kCardWidth * fontMetrics().averageCharWidth();
    for (const ChartCard *card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    const int room = width() - m_scroll->verticalScrollBar()->sizeHint().width();
    const int columns = room >= 2 * widest + m_grid->horizontalSpacing() ? 2 : 1;
    for (ChartCard *card : m_cards)
        card->setMinimumHeight((columns == 1 ? kLoneCardLines : kCardLines) * fontMetrics().lineSpacing());
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < CardCount; ++i)
        m_grid->addWidget(m_cards[std::size_t(i)], i / columns, i % columns);
    for (int i = 0; i < CardCount; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        m_grid->setRowStretch(i, i < CardCount / columns ? 1 : 0);
    }
}

void AnomaliesPage::connectParts(ApiClient &client)
{
    connect(m_presenter.get(), &AnomalyPresenter::statusChanged, m_states, &StateStack::setStatus);
    connect(m_presenter.get(), &AnomalyPresenter::figuresChanged, this, &AnomaliesPage::showFigures);
    connect(m_presenter.get(), &AnomalyPresenter::livenessChanged, this, &AnomaliesPage::showLiveness);
    connect(m_presenter.get(), &AnomalyPresenter::rangeChanged, this, &AnomaliesPage::showRange);
    connect(m_states, &StateStack::retryRequested, m_presenter.get(), &AnomalyPresenter::activate);
    connect(&client, &ApiClient::connectionRestored, m_presenter.get(), &AnomalyPresenter::resume);
    connect(m_range, &QComboBox::activated, this,
            [this](int index) { m_presenter->setRange(AnomalyPresenter::kRanges[std::size_t(index)]); });
    connect(m_pauseButton, &QPushButton::clicked, m_pause, &QAction::trigger);
    connect(m_pause, &QAction::triggered, m_presenter.get(), &AnomalyPresenter::setPaused);
    connect(m_tables, &QAction::triggered, this, &AnomaliesPage::setTablesShown);
    for (int i = 0; i < CardCount; ++i) {
        ChartCard *card = m_cards[std::size_t(i)];
        connect(card, &ChartCard::activated, this, [this, i](const QString &key) { open(CardId(i), key); });
        connect(card, &ChartCard::pauseRequested, m_pause, &QAction::trigger);
        connect(card, &ChartCard::tableToggled, this,
                [this] { m_tables->setChecked(std::ranges::all_of(m_cards, &ChartCard::isTableShown)); });
    }
}

void AnomaliesPage::connectTrial(ApiClient &client)
{
    const ChartCard *rate = m_cards[Rate];
    connect(rate, &ChartCard::thresholdMoved, m_trial.get(),
            [this](double scale) { m_trial->propose(m_trial->inForce() * scale); });
    connect(rate, &ChartCard::thresholdStepped, m_trial.get(),
            [this](int steps) { m_trial->propose(m_trial->factor() + steps * ThresholdTrial::kStep); });
    connect(rate, &ChartCard::thresholdReleased, this, &AnomaliesPage::showTrial);
    connect(rate, &ChartCard::thresholdTakenBack, m_trial.get(), &ThresholdTrial::takeBack);
    connect(m_trialBar, &TrialBar::takenBack, m_trial.get(), &ThresholdTrial::takeBack);
    connect(m_trialBar, &TrialBar::retryRequested, m_trial.get(), &ThresholdTrial::ask);
    connect(m_trialBar, &TrialBar::applyRequested, m_trial.get(), &ThresholdTrial::apply);
    connect(m_trial.get(), &ThresholdTrial::changed, this, &AnomaliesPage::showTrial);
    connect(m_trial.get(), &ThresholdTrial::changed, this, [this, &client] { askNames(client); });
    connect(m_trial.get(), &ThresholdTrial::applied, m_presenter.get(), &AnomalyPresenter::activate);
}

// Once, and only for somebody who tries a threshold: every call is an entry of the log.
void AnomaliesPage::askNames(ApiClient &client)
{
    if (!m_trial->report() || !m_trial->canApply() || std::exchange(m_hasAskedNames, true))
        return;
    askAccountNames(client, this, [this](const ApiResult<AccountNames> &names) {
        if (!names)
            return;
        m_names.insert(*names);
        showTrial();
    });
}

void AnomaliesPage::activate()
{
    m_presenter->activate();
}

void AnomaliesPage::deactivate()
{
    m_presenter->deactivate();
}

void AnomaliesPage::focusFilter()
{
    m_range->setFocus(Qt::ShortcutFocusReason);
}

void AnomaliesPage::setTablesShown(bool shown)
{
    for (ChartCard *card : m_cards)
        card->setTableShown(shown);
    m_tables->setChecked(shown);
    m_settings.setValue(kTables, shown);
}

void AnomaliesPage::showRange()
{
    const auto index = std::ranges::find(AnomalyPresenter::kRanges, m_presenter->range());
    const auto row = int(std::distance(AnomalyPresenter::kRanges.begin(), index));
    m_range->setCurrentIndex(row);
    m_settings.setValue(kRange, row);
}

void AnomaliesPage::showFigures()
{
    const AnomalyFigures &figures = m_presenter->figures();
    if (figures.isEmpty())
        return;
    const TimePoint now = figures.until();
    const bool isOtherRange = std::exchange(m_shownLength, figures.length()) != figures.length();
    const std::array contents{anomalywords::rate(figures), anomalywords::addresses(figures, now),
                              anomalywords::paths(figures, !m_presenter->isOfEveryAccount()),
                              anomalywords::countries(figures)};
    m_cards[Rate]->setThresholdMovable(figures.rate().constLast().threshold.value_or(0) > 0);
    for (std::size_t i = 0; i < contents.size(); ++i) {
        m_cards[i]->setWords(contents[i].words);
        m_cards[i]->setTable(contents[i].table, isOtherRange);
        m_cards[i]->setEmpty(contents[i].empty);
    }
    m_trial->setInForce(figures.limits().spikeFactor);
    showRate();
    m_cards[Addresses]->setBars(anomalywords::addressBars(figures, now));
    m_cards[Paths]->setBars(anomalywords::pathBars(figures));
    m_cards[Countries]->setBars(anomalywords::countryBars(figures));
    arrangeCards();
    tellSummary(true);
    tellCrossing();
}

void AnomaliesPage::showRate()
{
    const AnomalyFigures &figures = m_presenter->figures();
    if (figures.isEmpty())
        return;
    m_cards[Rate]->setLines(
        anomalywords::rateLines(figures, m_trial->isOpen() ? std::optional(m_trial->factor()) : std::nullopt));
}

// Nothing moves under the mouse: what is tried is told by the line itself until it is released.
void AnomaliesPage::showTrial()
{
    if (m_cards[Rate]->isThresholdHeld())
        return showRate();
    const TrialBar::Content content = anomalywords::trial(*m_trial, m_names);
    const bool hadFocus = m_trialBar->isAncestorOf(QApplication::focusWidget());
    m_trialBar->show(content);
    if (hadFocus && content.sentence.isEmpty())
        m_cards[Rate]->focusPart();
    showRate();
    const QString news = m_trial->isAsking() ? content.sentence : content.result;
    if (!news.isEmpty() && news != std::exchange(m_said, news))
        Q_EMIT announced(news, m_trial->error().has_value());
}

// Only what is out of the ordinary is said, and once.
void AnomaliesPage::tellCrossing()
{
    const bool isSpike = anomalywords::isSpike(m_presenter->figures());
    if (isSpike && !m_wasSpike)
        Q_EMIT announced(anomalywords::rate(m_presenter->figures()).words.headline, false);
    m_wasSpike = isSpike;
}

void AnomaliesPage::showLiveness()
{
    const QString asOf = clockOf(m_presenter->asOf());
    const bool hasFigures = !m_presenter->figures().isEmpty();
    const Liveness liveness = m_presenter->liveness();
    switch (liveness) {
    case Liveness::Live:
        m_liveness->say(Tone::Ok, tr("Live"));
        break;
    case Liveness::Paused:
        m_liveness->say(Tone::Info, tr("Paused, as of %1").arg(asOf));
        break;
    case Liveness::Waiting:
        m_liveness->say(Tone::Neutral, hasFigures ? tr("Connecting, as of %1").arg(asOf) : tr("Connecting…"));
        break;
    case Liveness::Lost:
        m_liveness->say(Tone::Warning, hasFigures ? tr("Reconnecting, as of %1").arg(asOf) : tr("Reconnecting…"));
        break;
    case Liveness::Refused:
        m_liveness->say(Tone::Error, tr("Not live: refused"));
        break;
    }
    m_pause->setChecked(liveness == Liveness::Paused);
    m_pauseButton->setText(liveness == Liveness::Paused ? tr("Go on") : tr("Pause"));
    const bool canPause = liveness == Liveness::Live || liveness == Liveness::Paused;
    m_pause->setEnabled(canPause);
    m_pauseButton->setEnabled(canPause);
    if (liveness == Liveness::Lost)
        Q_EMIT announced(m_liveness->text(), false);
    tellSummary(false);
}

QString AnomaliesPage::summary() const
{
    const AnomalyFigures &figures = m_presenter->figures();
    if (figures.isEmpty())
        return {};
    const QString rate = anomalywords::rate(figures).words.headline;
    const QString sentence = anomalywords::isSpike(figures) ? tr("%1: above the threshold.", "requests").arg(rate)
                                                            : tr("%1.", "requests").arg(rate);
    return m_presenter->liveness() == Liveness::Live ? tr("Live. %1").arg(sentence) : sentence;
}

// The shell takes a new sentence for new data: there is none while the figures stand still.
void AnomaliesPage::tellSummary(bool isFresh)
{
    const QString sentence = summary();
    if (isFresh && m_presenter->liveness() == Liveness::Live)
        Q_EMIT summaryChanged(sentence);
    else
        Q_EMIT summaryReworded(sentence);
}

QVariantMap AnomaliesPage::filtersOf(CardId card, const QString &key) const
{
    const AnomalyFigures &figures = m_presenter->figures();
    QVariantMap filters{{u"startDate"_s, dateTimeOf(figures.from())}};
    if (card == Rate) {
        if (const std::optional<TimePoint> at = parseTime(key.toLatin1())) {
            const TimePoint end = std::min(*at + figures.step(), figures.until());
            filters[u"startDate"_s] = dateTimeOf(end - std::chrono::hours(1)); // that its figure counts
            filters[u"endDate"_s] = dateTimeOf(end);
        }
        return filters;
    }
    if (card == Countries) // which the log has no filter for
        filters[u"action"_s] = u"login"_s;
    else if (card == Addresses && key.isEmpty())
        filters[u"action"_s] = u"login_failed"_s;
    else if (card == Addresses)
        filters[u"ipAddress"_s] = key;
    else if (key.isEmpty())
        return filters;
    else if (key.endsWith(u'*'))
        filters[u"q"_s] = key.chopped(1); // the log's own filter knows whole paths only
    else
        filters[u"endpoint"_s] = key;
    return filters;
}

void AnomaliesPage::open(CardId card, const QString &key)
{
    if (!m_presenter->figures().isEmpty())
        Q_EMIT pageRequested(u"activity"_s, filtersOf(card, key));
}

void AnomaliesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeCards();
}

void AnomaliesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (!m_grid)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        restyle();
        arrangeCards();
    }
}

// The wheel scrolls the page: it turns no field that has no focus.
bool AnomaliesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_range && event->type() == QEvent::Wheel && !m_range->hasFocus()) {
        event->ignore();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void AnomaliesPage::restyle()
{
    QPalette quiet = m_scope->palette();
    quiet.setColor(QPalette::WindowText, theme::colour(theme::Colour::SecondaryText));
    m_scope->setPalette(quiet);
    // A label puts its text on the side that the text itself begins on.
    m_scope->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace postject::ui
