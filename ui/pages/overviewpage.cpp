// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "ui/client/consoletime.h"
#include "ui/pages/overviewalerts.h"
#include "ui/pages/overviewwords.h"
#include "ui/pages/setupchecklist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statcard.h"
#include "ui/widgets/statestack.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {

OverviewPage::OverviewPage(ApiClient *client, const AccountAnswer &account, QWidget *parent)
    : Page(parent),
      m_isAdministrator(account.isAdministrator()),
      m_presenter(new OverviewPresenter(client, m_isAdministrator, this))
{
    m_stack = new StateStack(buildContent());
    m_stack->setFailureText(tr("Could not load the overview."));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
    bind();
    showFigures();
}

QWidget *OverviewPage::buildContent()
{
    auto *content = new QWidget;
    m_alerts = new OverviewAlerts;
    m_checklist = new SetupChecklist;
    m_dayCard = new Card(tr("Requests, last 24 hours"));
    m_day = new Sparkline;
    m_dayCard->body()->addWidget(m_day, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme::kLarge);
    side->addWidget(m_checklist);
    side->addWidget(m_dayCard, 1);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(theme::kLarge);
    lower->addWidget(m_alerts, 3);
    lower->addLayout(side, 2);

    auto *all = new QVBoxLayout(content);
    all->setContentsMargins({});
    all->setSpacing(theme::kLarge);
    all->addLayout(layOutCards());
    all->addLayout(lower, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    // The page's own ground shows through.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

// Four above, the others below, each row flush at both ends.
QLayout *OverviewPage::layOutCards()
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(theme::kLarge);
    std::array<QHBoxLayout *, 2> row{new QHBoxLayout, new QHBoxLayout};
    for (QHBoxLayout *each : row) {
        each->setSpacing(theme::kLarge);
        rows->addLayout(each);
    }
    for (int i = 0; i < CardCount; ++i) {
        auto *card = new StatCard;
        m_cards += card;
        row[i < TwoFactor ? 0 : 1]->addWidget(card, 1);
        connect(card, &StatCard::clicked, this, [this, i] { open(CardId(i)); });
    }
    m_cards[Blocked]->hide();
    return rows;
}

void OverviewPage::bind()
{
    connect(m_presenter, &OverviewPresenter::changed, this, [this] {
        showFigures();
        tellSummary(false); // the sentence says no other figure than its card
    });
    connect(m_presenter, &OverviewPresenter::roundFinished, this, [this] { tellSummary(true); });
    connect(m_stack, &StateStack::retryRequested, m_presenter, &OverviewPresenter::activate);
    connect(m_alerts, &OverviewAlerts::retryRequested, m_presenter, &OverviewPresenter::activate);
    connect(m_checklist, &SetupChecklist::pageRequested, this,
            [this](const QString &page) { Q_EMIT pageRequested(page, {}); });
    connect(m_alerts, &OverviewAlerts::alertActivated, this,
            [this](const AlertEntry &alert) { Q_EMIT pageRequested(u"alerts"_s, {{u"alertId"_s, alert.id}}); });
}

// The shell takes it as "this is new": a round that failed has nothing new to say.
void OverviewPage::tellSummary(bool isRound)
{
    const Overview &o = m_presenter->overview();
    const QString sentence = words::summary(o, m_isAdministrator);
    if (sentence.isEmpty() || o.alerts.error || o.lastDay.error || (!isRound && sentence == m_told))
        return;
    m_told = sentence;
    Q_EMIT summaryChanged(sentence);
}

void OverviewPage::activate()
{
    m_presenter->activate();
}

void OverviewPage::deactivate()
{
    m_presenter->deactivate();
}

void OverviewPage::showFigures()
{
    m_stack->setStatus(m_presenter->status());
    showCards();
    m_alerts->setAlerts(m_presenter->overview().alerts);
    showLastDay();
    showChecklist();
}

void OverviewPage::showCards()
{
    const Overview &o = m_presenter->overview();
    m_cards[Alerts]->setContent(words::openAlerts(o.alerts));
    m_cards[Requests]->setContent(words::requests(o.lastDay, o.alerts));
    m_cards[FailedLogins]->setContent(words::failedLogins(o.failedLogins, o.alerts));
    m_cards[LogSize]->setContent(words::logSize(o.logSize));
    m_cards[TwoFactor]->setContent(words::twoFactor(o.twoFactor));
    m_cards[Whitelist]->setContent(words::whitelist(o.whitelist));
    m_cards[Blocked]->setContent(words::blocked(o.blocked));
    m_cards[Blocked]->setVisible(m_isAdministrator);
}

void OverviewPage::showLastDay()
{
    const Figure<LastDay> &figure = m_presenter->overview().lastDay;
    if (!figure.value) {
        m_dayCard->setNote(figure.error ? tr("Not available") : QString());
        return;
    }
    QList<SparkBin> bins;
    qint64 most = 0;
    for (const ActivityBin &bin : figure.value->bins) {
        bins.append({bin.requests, bin.failed});
        most = qMax(most, bin.requests);
    }
    m_day->setBins(bins);
    m_day->setPeakText(most > 0 ? tr("Peak: %1 in 15 minutes").arg(QLocale().toString(most)) : QString());
    m_day->setLegend(tr("Requests"), tr("Refused or failed"));
    m_day->setLabels({tr("24 hours ago"), tr("12 hours ago"), tr("now")});
    m_day->setAccessibleName(words::lastDaySentence(*figure.value));
    m_day->setToolTip(words::lastDaySentence(*figure.value));
    m_dayCard->setNote({});
}

void OverviewPage::showChecklist()
{
    const Overview &o = m_presenter->overview();
    if (!o.twoFactor.value || !o.whitelist.value)
        return;
    m_checklist->setItems({
        {.page = u"two-factor"_s,
         .todo = tr("Turn on two-factor for this account"),
         .done = tr("Two-factor is on"),
         .button = tr("Set up"),
         .isDone = !o.twoFactorNeedsAttention()},
        {.page = u"whitelist"_s,
         .todo = tr("Allow your own address, and no others"),
         .done = tr("The whitelist is in force"),
         .button = tr("Add"),
         .isDone = !o.whitelistNeedsAttention()},
    });
}

QVariantMap OverviewPage::sinceAnHour() const
{
    return {{u"startDate"_s, consoletime::utc().addSecs(-3600)}};
}

void OverviewPage::open(CardId card)
{
    const Overview &o = m_presenter->overview();
    if (m_cards[card]->content().tone == StatCardContent::Tone::Error && !(card == Alerts && o.alerts.value)) {
        m_presenter->activate(); // it said so: press to try again
        return;
    }
    switch (card) {
    case Alerts:
        return Q_EMIT pageRequested(u"alerts"_s, {{u"resolved"_s, false}});
    case Requests:
        return Q_EMIT pageRequested(u"activity"_s, sinceAnHour());
    case FailedLogins: {
        QVariantMap filters = sinceAnHour();
        filters.insert(u"action"_s, u"login_failed"_s);
        return Q_EMIT pageRequested(u"activity"_s, filters);
    }
    case LogSize:
        return Q_EMIT pageRequested(u"activity"_s, {});
    case TwoFactor:
        return Q_EMIT pageRequested(u"two-factor"_s, {});
    case Whitelist:
        return Q_EMIT pageRequested(u"whitelist"_s, {});
    case Blocked:
        return Q_EMIT pageRequested(u"blocked"_s, {});
    case CardCount:
        break;
    }
}

} // namespace postject::ui
