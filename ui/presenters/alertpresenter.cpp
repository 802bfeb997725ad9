// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/alertpresenter.h"

#include "ui/client/consoletime.h"

#include <algorithm>
#include <utility>

namespace postject::ui {
namespace {

using namespace std::chrono_literals;

constexpr int kReloadMax = 1000; // rows that a reload asks for at once

// Its callback is under way: it must not be deleted from below it.
void endCall(std::unique_ptr<QObject> &call)
{
    call.release()->deleteLater();
}

} // namespace

AlertPresenter::AlertPresenter(AlertSource &source, bool isAdministrator, Now now, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_isAdministrator(isAdministrator),
      m_now(std::move(now)),
      m_changes(source),
      m_feed(source),
      m_filters(standardFilters())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &AlertPresenter::loadWhenWatched);
    connect(&m_feed, &AlertFeed::opened, this, &AlertPresenter::onFeedOpened);
    connect(&m_feed, &AlertFeed::changed, this, &AlertPresenter::onEvent);
    connect(&m_feed, &AlertFeed::ended, this, &AlertPresenter::onFeedEnded);
    m_tick.setInterval(60s);
    connect(&m_tick, &QTimer::timeout, this, &AlertPresenter::tick);
    connect(&m_model, &AlertModel::moreWanted, this, &AlertPresenter::loadMore);
    connect(&m_changes, &AlertChanges::changed, this, [this](const AlertEntry &alert) {
        m_underWay.remove(alert.id);
        noteSnoozed(alert);
        apply({alert});
        Q_EMIT alertChanged(alert);
    });
    connect(&m_changes, &AlertChanges::notChanged, this, &AlertPresenter::takeBack);
    connect(&m_changes, &AlertChanges::progressed, this, &AlertPresenter::progressed);
    connect(&m_changes, &AlertChanges::finished, this, &AlertPresenter::commandFinished);
    connect(&m_changes, &AlertChanges::undoWithdrawn, this, &AlertPresenter::undoWithdrawn);
}

AlertPresenter::~AlertPresenter() = default;

TimePoint AlertPresenter::now() const
{
    return m_now ? m_now() : consoletime::now();
}

AlertFilters AlertPresenter::standardFilters() const
{
    return {.account = m_isAdministrator ? u"all"_s : QString()};
}

void AlertPresenter::activate()
{
    m_isActive = true;
    m_tick.start();
    if (m_feed.isOpen())
        reload();
    else
        watchAndLoad();
    if (m_isAdministrator && m_accounts.isEmpty())
        loadAccounts();
    m_knowsSnoozed = false;
}

// A snooze ends without a word from the server. Asked once the page was looked at for a while: it is an entry of the
// log.
void AlertPresenter::askForSnoozed()
{
    m_snoozedCall = std::make_unique<QObject>();
    const AlertQuery snoozed{.status = AlertStatus::Snoozed, .account = m_filters.account};
    m_source.list(snoozed, 0, kPageSize, m_snoozedCall.get(), [this](const ApiResult<AlertListing> &answer) {
        endCall(m_snoozedCall);
        // Even one whose time came while the answer was on its way: the next tick wakes it.
        for (const AlertEntry &each : answer ? answer->alerts : QList<AlertEntry>())
            m_snoozed.insert(each.id, each);
    });
}

void AlertPresenter::noteSnoozed(const AlertEntry &alert)
{
    if (alert.isSnoozed(now()))
        m_snoozed.insert(alert.id, alert);
    else
        m_snoozed.remove(alert.id);
}

void AlertPresenter::wake()
{
    QList<AlertEntry> awake;
    m_snoozed.removeIf([&](const auto &each) {
        const bool isOver = !each.value().isSnoozed(now());
        if (isOver)
            awake.append(each.value());
        return isOver;
    });
    for (const AlertEntry &each : std::as_const(awake))
        onEvent(each);
}

void AlertPresenter::tick()
{
    m_model.setNow(QDateTime::fromMSecsSinceEpoch(toMilliseconds(now())));
    if (!std::exchange(m_knowsSnoozed, true))
        askForSnoozed();
    wake();
}

// What is raised between the list and the opening of the stream would be in neither.
void AlertPresenter::watchAndLoad()
{
    m_isLoadWanted = true;
    if (!m_isLoaded)
        setState(PageState::Loading);
    m_patience.start();
    m_feed.open(m_filters.account);
}

void AlertPresenter::loadWhenWatched()
{
    m_patience.stop();
    if (std::exchange(m_isLoadWanted, false))
        load();
}

void AlertPresenter::deactivate()
{
    m_isActive = false;
    m_tick.stop();
    m_patience.stop();
    m_feed.close();
    m_lookCall.reset();
}

void AlertPresenter::resume()
{
    if (m_isActive && m_feed.isLive())
        reload();
    else if (m_isActive)
        watchAndLoad();
}

void AlertPresenter::setFilters(const AlertFilters &filters)
{
    if (filters == m_filters)
        return;
    const bool isOtherAccount = filters.account != m_filters.account;
    m_filters = filters;
    Q_EMIT filtersChanged();
    if (!m_isActive)
        return;
    m_isLoaded = false;
    if (isOtherAccount)
        watchAndLoad();
    else
        load();
}

void AlertPresenter::clearFilters()
{
    AlertFilters standard = standardFilters();
    standard.account = m_filters.account;
    setFilters(standard);
}

void AlertPresenter::reload()
{
    load();
}

void AlertPresenter::load()
{
    if (!m_isLoaded)
        setState(PageState::Loading);
    setArrivals({});
    m_isLoadWanted = false;
    m_moreCall.reset();
    m_lookCall.reset();
    m_anyCall.reset();
    m_query = queryOf(m_filters, now());
    const int limit = m_isLoaded ? qBound(kPageSize, m_model.rowCount(), kReloadMax) : kPageSize;
    m_listCall = std::make_unique<QObject>();
    m_source.list(m_query, 0, limit, m_listCall.get(), [this](const ApiResult<AlertListing> &answer) {
        endCall(m_listCall);
        take(answer);
    });
}

void AlertPresenter::take(const ApiResult<AlertListing> &answer)
{
    if (!answer) {
        if (const std::optional<PageStatus> status = statusAfter(answer.error(), m_isLoaded))
            setState(status->state, status->error);
        return;
    }
    m_isLoaded = true;
    m_model.setNow(QDateTime::fromMSecsSinceEpoch(toMilliseconds(now())));
    m_model.setAlerts(answer->alerts, answer->alerts.isEmpty() ? 0 : answer->total);
    m_hadAlerts = m_hadAlerts || !answer->alerts.isEmpty();
    showUnderWay();
    if (!m_hadAlerts && isStandard())
        askWhetherAny();
    else
        present();
    if (std::exchange(m_isLookDue, false))
        look();
}

// The server may have answered before it was told: what is under way stays as it was shown.
void AlertPresenter::showUnderWay()
{
    QList<AlertEntry> shown;
    for (const UnderWay &each : std::as_const(m_underWay))
        shown.append(each.shown);
    apply(shown);
}

// "No alerts yet" is another thing than "nothing left to do".
void AlertPresenter::askWhetherAny()
{
    m_anyCall = std::make_unique<QObject>();
    const AlertQuery any{.status = AlertStatus::Any, .account = m_filters.account};
    m_source.list(any, 0, 1, m_anyCall.get(), [this](const ApiResult<AlertListing> &answer) {
        endCall(m_anyCall);
        m_hadAlerts = m_hadAlerts || (answer && answer->total > 0);
        present();
    });
}

bool AlertPresenter::isStandard() const
{
    AlertFilters standard = standardFilters();
    standard.account = m_filters.account; // whose alerts is no filter to stumble over
    return m_filters == standard;
}

void AlertPresenter::loadMore()
{
    if (m_moreCall || m_listCall || !m_isLoaded)
        return;
    m_moreCall = std::make_unique<QObject>();
    // What has arrived since stands in front of the server's list.
    const qint64 offset = m_model.rowCount() + m_arrivals.size();
    m_source.list(m_query, offset, kPageSize, m_moreCall.get(), [this](const ApiResult<AlertListing> &answer) {
        endCall(m_moreCall);
        if (!answer) {
            Q_EMIT moreFailed(answer.error());
            return;
        }
        m_model.append(answer->alerts, answer->total - m_arrivals.size());
        showUnderWay();
        tellSummary();
    });
}

// After the stream broke off: what came meanwhile waits as if the stream had told of it.
void AlertPresenter::look()
{
    m_isLookDue = m_listCall != nullptr;
    if (!m_isLoaded || m_listCall || m_lookCall)
        return;
    m_lookCall = std::make_unique<QObject>();
    m_source.list(m_query, 0, kPageSize, m_lookCall.get(), [this](const ApiResult<AlertListing> &answer) {
        endCall(m_lookCall);
        if (answer)
            takeLook(*answer);
    });
}

void AlertPresenter::takeLook(const AlertListing &listing)
{
    const TimePoint oldest = m_model.rowCount() > 0 ? m_model.alert(m_model.rowCount() - 1).createdAt : TimePoint{};
    for (const AlertEntry &each : listing.alerts) {
        if (each.createdAt >= oldest)
            onEvent(each);
    }
}

void AlertPresenter::loadAccounts()
{
    m_accountsCall = std::make_unique<QObject>();
    m_source.accounts(m_accountsCall.get(), [this](const ApiResult<QHash<QString, QString>> &answer) {
        endCall(m_accountsCall);
        if (!answer)
            return; // ids stand in for the names
        m_accounts = *answer;
        m_model.setAccounts(m_accounts);
        Q_EMIT accountsChanged();
        tellSummary(false);
    });
}

void AlertPresenter::onFeedOpened()
{
    tellSummary(false);
    if (m_isLoadWanted)
        loadWhenWatched();
    else
        look();
}

void AlertPresenter::onFeedEnded()
{
    tellSummary(false);
    loadWhenWatched();
}

void AlertPresenter::onEvent(const AlertEntry &alert)
{
    if (!m_isLoaded || m_changes.isUnderWay(alert.id))
        return; // the list, or the answer, will tell
    m_changes.noteForeign(alert);
    noteSnoozed(alert);
    Q_EMIT alertChanged(alert);
    if (m_model.update(QList{alert}).isEmpty())
        return; // where it is, even if the filters would leave it out now
    QList<AlertEntry> waiting = m_arrivals;
    waiting.removeIf([&alert](const AlertEntry &each) { return each.id == alert.id; });
    if (matches(m_query, alert, now())) {
        m_hadAlerts = true;
        if (m_model.rowCount() == 0) {
            m_model.insert({alert});
            present();
            return;
        }
        const auto place =
            std::ranges::lower_bound(waiting, alert.createdAt, std::ranges::greater(), &AlertEntry::createdAt);
        waiting.insert(std::distance(waiting.begin(), place), alert);
    }
    setArrivals(waiting);
}

void AlertPresenter::setArrivals(const QList<AlertEntry> &alerts)
{
    const bool isOther = alerts.size() != m_arrivals.size();
    m_arrivals = alerts;
    if (isOther)
        Q_EMIT arrivalsChanged(static_cast<int>(alerts.size()));
}

void AlertPresenter::showArrivals()
{
    const QList<AlertEntry> alerts = m_arrivals;
    setArrivals({});
    m_model.insert(alerts);
    present();
}

void AlertPresenter::change(const QStringList &ids, const AlertEdit &edit)
{
    QList<AlertEntry> before, after;
    const QSet<QString> asked(ids.begin(), ids.end());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const AlertEntry &each = m_model.alert(row);
        if (!asked.contains(each.id) || m_changes.isUnderWay(each.id) || (edit.snoozedUntil && each.resolved))
            continue;
        const AlertEntry shown = edited(each, edit);
        const bool isSame = shown.resolved == each.resolved && shown.verdict == each.verdict &&
                            shown.snoozedUntil == each.snoozedUntil && !edit.note;
        if (isSame)
            continue;
        before.append(each);
        after.append(shown);
    }
    show(before, after); // at once; the server's word comes later
    m_changes.start(before, edit);
}

void AlertPresenter::show(const QList<AlertEntry> &before, const QList<AlertEntry> &shown)
{
    for (qsizetype i = 0; i < before.size(); ++i)
        m_underWay.insert(before[i].id, {.before = before[i], .shown = shown[i]});
    apply(shown);
}

void AlertPresenter::undo()
{
    QHash<QString, AlertEntry> now;
    for (const AlertEntry &each : m_changes.last() ? m_changes.last()->done : QList<AlertEntry>())
        now.insert(each.id, each);
    const QList<AlertEntry> alerts = m_changes.undo();
    QList<AlertEntry> before;
    for (const AlertEntry &each : alerts)
        before.append(now.value(each.id));
    show(before, alerts);
}

// Rows that the filters want are there, as they are now, and no others of these.
void AlertPresenter::apply(const QList<AlertEntry> &alerts)
{
    QSet<QString> leaving;
    QList<AlertEntry> staying;
    for (const AlertEntry &each : alerts) {
        if (matches(m_query, each, now()))
            staying.append(each);
        else
            leaving.insert(each.id);
    }
    const QList<AlertEntry> coming = m_model.update(staying);
    if (!leaving.isEmpty())
        m_model.remove(leaving);
    if (!coming.isEmpty())
        m_model.insert(coming);
    if (m_isLoaded && !alerts.isEmpty())
        present();
}

void AlertPresenter::takeBack(const QStringList &ids)
{
    QList<AlertEntry> alerts;
    for (const QString &id : ids) {
        if (const auto found = m_underWay.constFind(id); found != m_underWay.cend())
            alerts.append(found->before);
        m_underWay.remove(id);
    }
    apply(alerts);
    for (const AlertEntry &each : std::as_const(alerts))
        Q_EMIT alertChanged(each);
}

void AlertPresenter::present()
{
    if (m_model.rowCount() > 0) {
        setState(PageState::Ready);
    } else if (m_model.canFetchMore({}) && !m_underWay.isEmpty()) {
        setState(PageState::Loading); // the server would answer with those that are leaving
    } else if (m_model.canFetchMore({})) {
        if (!m_listCall)
            load(); // all that were loaded have left, and there are others
    } else {
        setState(isStandard() ? PageState::EmptyNew : PageState::EmptyFiltered);
    }
    tellSummary();
}

void AlertPresenter::setState(PageState state, const std::optional<ApiError> &error)
{
    m_state = state;
    Q_EMIT statusChanged(PageStatus{.state = state, .error = error});
}

void AlertPresenter::tellSummary(bool isFresh)
{
    if (!m_isLoaded)
        return;
    const QString shown = countSentence(m_filters.status, m_model.total());
    const QString scope = m_filters.account.isEmpty()     ? tr("My account.")
                          : m_filters.account == "all"_L1 ? tr("All accounts.")
                                                          : m_model.accountName(m_filters.account) + u'.';
    const QString live = m_feed.isLive() ? tr("Live.", "new alerts are told as they come")
                                         : tr("Not live.", "new alerts are not told as they come");
    Q_EMIT summaryChanged(tr("%1 %2 %3", "three sentences").arg(shown, scope, live), isFresh);
}

} // namespace postject::ui
