// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/activitypresenter.h"

#include "ui/client/consoletime.h"
#include "ui/models/activitymatch.h"
#include "ui/models/timewords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace postject::ui {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr Milliseconds kInstant{1}; // the contract's end of a range is inclusive

std::optional<hours> lengthOf(ActivityPresenter::Range range)
{
    switch (range) {
    case ActivityPresenter::Range::LastHour:
        return hours(1);
    case ActivityPresenter::Range::LastDay:
        return hours(24);
    case ActivityPresenter::Range::LastWeek:
        return hours(7 * 24);
    case ActivityPresenter::Range::LastMonth:
        return hours(30 * 24);
    case ActivityPresenter::Range::All:
    case ActivityPresenter::Range::Custom:
        break;
    }
    return std::nullopt;
}

// Looking at the log is itself logged; such rows of this console's own are no news.
bool isLookAtLog(const ActivityEntry &entry)
{
    return entry.method == "GET"_L1 && entry.endpoint.startsWith(endpoint(EndpointId::ActivityLogs).path);
}

// Ends a call whose callback is running: its context may go only when control is back in the event loop.
void endCall(std::unique_ptr<QObject> &context)
{
    context.release()->deleteLater();
}

} // namespace

ActivityPresenter::ActivityPresenter(ActivitySource &source, Now now, QObject *parent)
    : QObject(parent), m_source(source), m_now(std::move(now)), m_model(source), m_log(source)
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(kFollowMs);
    m_followBins.setSingleShot(true);
    m_followBins.setInterval(kFollowBinsMs);
    connect(&m_follow, &QTimer::timeout, this, &ActivityPresenter::follow);
    connect(&m_followBins, &QTimer::timeout, this, &ActivityPresenter::loadHistogram);
    connect(&m_stream, &StreamKeeper::ended, this, [this] { m_wasCut = true; });
    connect(&m_stream, &StreamKeeper::opened, this, [this] {
        if (std::exchange(m_wasCut, false))
            look();
    });
    connect(&m_log, &LogExtent::counted, this, [this](std::optional<TimePoint> newest) {
        m_seen = newest;
        updateSummary();
    });
    connect(&m_log, &LogExtent::answered, this, &ActivityPresenter::resumeHistogram);
    connect(&m_model, &ActivityModel::loaded, this, &ActivityPresenter::onLoaded);
    connect(&m_model, &ActivityModel::loadFailed, this, &ActivityPresenter::onLoadFailed);
    connect(&m_model, &ActivityModel::logChanged, this, &ActivityPresenter::logChanged);
}

ActivityPresenter::~ActivityPresenter() = default;

TimePoint ActivityPresenter::now() const
{
    return m_now ? m_now() : consoletime::now();
}

void ActivityPresenter::activate()
{
    const bool refresh = std::exchange(m_active, true);
    const bool first = !std::exchange(m_started, true);
    openStream();
    if (first || refresh)
        reload();
    else
        resume();
}

void ActivityPresenter::resume()
{
    if (!m_active)
        return;
    if (m_state == PageState::Failed || m_state == PageState::Forbidden) {
        reload();
    } else {
        m_model.retryFailed();
        look();
    }
}

void ActivityPresenter::deactivate()
{
    m_active = false;
    m_stream.close();
    m_follow.stop();
    m_followBins.stop();
    m_lookCall.reset();
}

void ActivityPresenter::reload()
{
    if (!m_started)
        return;
    m_lookCall.reset();
    m_further.reset();
    setNewEntries(0);
    m_log.count(everything());
    openStream(); // of whom the filters now speak
    loadHistogram();
    loadRows();
}

void ActivityPresenter::cancel()
{
    m_model.cancelLoad();
    m_histogramCall.reset();
    if (m_answered)
        present(m_model.total());
}

void ActivityPresenter::setFilters(const ActivityFilters &filters)
{
    if (filters == m_filters)
        return;
    m_filters = filters;
    Q_EMIT filtersChanged();
    reload();
}

void ActivityPresenter::setRange(Range range)
{
    if (range == m_range && !m_brush)
        return;
    m_range = range;
    m_brush.reset();
    Q_EMIT filtersChanged();
    reload();
}

void ActivityPresenter::setCustomRange(const TimeSpan &span)
{
    remember(span);
    m_brush.reset();
    Q_EMIT filtersChanged();
    reload();
}

void ActivityPresenter::zoomTo(const TimeSpan &span)
{
    setCustomRange(widened(span));
}

void ActivityPresenter::remember(const TimeSpan &custom)
{
    m_range = Range::Custom;
    m_custom = TimeSpan{std::chrono::floor<minutes>(custom.from), std::chrono::ceil<minutes>(custom.until)};
    if (m_custom.until <= m_custom.from)
        m_custom.until = m_custom.from + minutes(1);
}

void ActivityPresenter::setBrush(std::optional<TimeSpan> span)
{
    if (span == m_brush)
        return;
    m_brush = span;
    m_further.reset();
    loadRows();
}

void ActivityPresenter::setOldestFirst(bool oldestFirst)
{
    if (oldestFirst == m_oldestFirst)
        return;
    m_oldestFirst = oldestFirst;
    m_further.reset();
    loadRows();
}

void ActivityPresenter::setShowsLocal(bool shows)
{
    if (shows == m_showsLocal)
        return;
    m_showsLocal = shows;
    reload();
}

void ActivityPresenter::clearFilters()
{
    startOver(ActivityFilters{.everyAccount = m_filters.everyAccount});
}

void ActivityPresenter::startOver(const ActivityFilters &filters, const std::optional<TimeSpan> &span)
{
    m_filters = filters;
    m_range = Range::All;
    if (span)
        remember(*span);
    m_brush.reset();
    Q_EMIT filtersChanged();
    reload();
}

ActivityQuery ActivityPresenter::filterQuery() const
{
    return ActivityQuery{.action = m_filters.action,
                         .ipAddress = m_filters.ipAddress,
                         .endpoint = m_filters.endpoint,
                         .status = m_filters.status,
                         .conditions = m_filters.conditions,
                         .text = m_filters.text,
                         .wholeWords = !m_filters.text.isEmpty() && !m_filters.insideWords,
                         .everyAccount = m_filters.everyAccount,
                         .withoutLocal = !m_showsLocal && m_filters.ipAddress != "local"_L1};
}

std::optional<TimeSpan> ActivityPresenter::span() const
{
    if (m_range == Range::Custom)
        return m_custom;
    const std::optional<hours> length = lengthOf(m_range);
    if (!length)
        return std::nullopt;
    return widened({now() - *length, now()});
}

ActivityQuery ActivityPresenter::listQuery() const
{
    ActivityQuery query = filterQuery();
    query.oldestFirst = m_oldestFirst;
    if (const std::optional<TimeSpan> whole = span()) {
        query.from = whole->from;
        // A preset ends now, whenever that is: open, so that newer entries belong to it.
        if (m_range == Range::Custom)
            query.until = whole->until - kInstant;
    }
    if (m_brush) {
        query.from = m_brush->from;
        // The last bin holds all that is left, the very newest entry included.
        if (m_brush->until < m_histogramEnd)
            query.until = m_brush->until - kInstant;
    }
    if (m_further)
        (m_oldestFirst ? query.from : query.until) = m_oldestFirst ? *m_further + kInstant : *m_further - kInstant;
    return query;
}

void ActivityPresenter::loadRows()
{
    if (!m_started)
        return;
    setState(PageState::Loading);
    Q_EMIT rowsAsked(m_answered == question());
    m_model.load(listQuery());
}

void ActivityPresenter::loadHistogram()
{
    std::optional<TimeSpan> whole = span();
    if (!whole && !m_log.isKnown(everything())) { // bins of the whole log begin on the clock
        m_histogramWaits = true;
        return m_log.findOldest(everything());
    }
    if (const auto oldest = m_log.oldest(); !whole && oldest)
        whole = widened({*oldest, std::max(m_seen.value_or(now()), *oldest) + kInstant});
    ActivityQuery query = filterQuery();
    const Bins bins = binsOf(whole);
    if (whole) {
        query.from = whole->from;
        query.until = whole->until - kInstant;
    }
    m_histogramCall = std::make_unique<QObject>();
    m_source.histogram(query, bins.count, m_histogramCall.get(),
                       [this, bins](const ApiResult<QList<HistogramBin>> &answer) {
                           endCall(m_histogramCall);
                           takeBins(bins, answer);
                       });
}

void ActivityPresenter::takeBins(const Bins &asked, const ApiResult<QList<HistogramBin>> &answer)
{
    if (!answer) {
        Q_EMIT histogramFailed(answer.error());
        return;
    }
    TimePoint end = asked.span ? asked.span->until : now();
    // All are equally wide but the first, which may begin inside its minute or hour.
    if (const qsizetype last = answer->size() - 1; !asked.span && last > 0)
        end = std::max(std::min(now(), (*answer)[last].start + ((*answer)[last].start - (*answer)[last - 1].start)),
                       (*answer)[last].start + kInstant);
    m_histogramEnd = end;
    Q_EMIT histogramChanged(*answer, end);
}

// Those of the whole log had to know where it begins and ends.
void ActivityPresenter::resumeHistogram()
{
    if (std::exchange(m_histogramWaits, false))
        loadHistogram();
}

ActivityQuery ActivityPresenter::everything() const
{
    return {.everyAccount = m_filters.everyAccount, .withoutLocal = !m_showsLocal};
}

void ActivityPresenter::openStream()
{
    const bool ofEveryAccount =
        m_filters.everyAccount || std::ranges::any_of(m_filters.conditions, [](const auto &each) {
            return each.field == ActivityField::Account;
        });
    if (!m_active || (m_stream.isOpen() && m_streamIsOfEveryAccount == ofEveryAccount))
        return;
    m_streamIsOfEveryAccount = ofEveryAccount;
    m_stream.open([this, ofEveryAccount](QObject *context, std::function<void()> opened,
                                         std::function<void(const ApiResult<void> &)> ended) {
        m_source.watch(ofEveryAccount, context,
                       {.opened = std::move(opened),
                        .logged = [this](const ActivityEntry &entry) { onLogged(entry); },
                        .ended = std::move(ended)});
    });
}

// Nothing is asked for: the stream brings the rows, and the filters are looked at here.
void ActivityPresenter::onLogged(const ActivityEntry &entry)
{
    const bool isKnown = !m_log.total() || (m_seen && entry.createdAt <= *m_seen);
    if (!isOpenEnded() || isKnown || isLookAtLog(entry) || !matches(listQuery(), entry))
        return;
    m_seen = entry.createdAt;
    setNewEntries(m_new + 1);
}

void ActivityPresenter::setFollowing(bool follows)
{
    m_follows = follows;
    if (follows && m_new > 0)
        follow();
}

void ActivityPresenter::follow()
{
    if (!m_active || !m_follows || m_oldestFirst || !isOpenEnded() || m_model.isLoading())
        return;
    setNewEntries(0);
    Q_EMIT rowsAsked(true);
    m_model.load(listQuery());
    if (!m_followBins.isActive())
        m_followBins.start();
}

void ActivityPresenter::searchFurther()
{
    if (!canSearchFurther())
        return;
    m_further = m_model.searchedTo();
    loadRows();
}

void ActivityPresenter::look()
{
    if (!m_active || !isOpenEnded() || !m_seen || m_lookCall || m_model.isLoading())
        return;
    ActivityQuery query = filterQuery();
    query.from = *m_seen + kInstant;
    m_lookCall = std::make_unique<QObject>();
    m_source.list(query, 0, ActivityModel::kPageSize, m_lookCall.get(),
                  [this](const ApiResult<ActivityListing> &answer) {
                      endCall(m_lookCall);
                      if (answer)
                          takeNewer(*answer);
                  });
}

void ActivityPresenter::takeNewer(const ActivityListing &newer)
{
    if (newer.entries.isEmpty())
        return;
    m_seen = newer.entries.constFirst().createdAt;
    setNewEntries(m_new + newer.total - std::ranges::count_if(newer.entries, isLookAtLog));
}

void ActivityPresenter::setNewEntries(qint64 count)
{
    if (std::exchange(m_new, count) != count)
        Q_EMIT newEntries(count);
    if (m_follows && count > 0 && !m_follow.isActive())
        m_follow.start();
}

void ActivityPresenter::onLoaded(qint64 total)
{
    m_answered = question();
    present(total);
}

void ActivityPresenter::present(qint64 total)
{
    const ActivityQuery query = listQuery();
    if (total > 0)
        setState(PageState::Ready);
    else
        setState(query.hasFilters() || query.from || query.until ? PageState::EmptyFiltered : PageState::EmptyNew);
    updateSummary();
}

void ActivityPresenter::onLoadFailed(const ApiError &error)
{
    // Rows of another question than the one asked now would mislead.
    if (const std::optional<PageStatus> status = statusAfter(error, m_answered == question()))
        setState(status->state, status->error);
    else
        present(m_model.total());
}

ActivityPresenter::Question ActivityPresenter::question() const
{
    return {m_filters, m_range, m_custom, m_brush, m_oldestFirst, m_further};
}

void ActivityPresenter::setState(PageState state, const std::optional<ApiError> &error)
{
    m_state = state;
    Q_EMIT statusChanged(PageStatus{state, error});
}

void ActivityPresenter::updateSummary()
{
    if (m_state != PageState::Ready && m_state != PageState::EmptyFiltered)
        return;
    const std::optional<TimePoint> reached = m_model.searchedTo();
    if (!reached) {
        Q_EMIT summaryChanged(countSentence());
        return;
    }
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*reached));
    const QString time = QLocale().toString(local, stampFormat(Precision::Minutes));
    Q_EMIT summaryChanged(m_oldestFirst ? tr("%1 Searched up to %2.").arg(countSentence(), time)
                                        : tr("%1 Searched back to %2.").arg(countSentence(), time));
}

QString ActivityPresenter::countSentence() const
{
    const QLocale locale;
    const QString shown = locale.toString(m_model.total());
    const bool timed = m_brush || m_range != Range::All;
    const bool filtered = filterQuery().hasFilters();
    if (!timed && !filtered)
        return tr("%Ln entries.", nullptr, static_cast<int>(m_model.total()));
    const QString whole = locale.toString(qMax(m_log.total().value_or(0), m_model.total()));
    if (filtered && timed)
        return tr("%1 entries. %2 match the filters in the selected range.").arg(whole, shown);
    if (filtered)
        return tr("%1 entries. %2 match the filters.").arg(whole, shown);
    return tr("%1 entries. %2 in the selected range.").arg(whole, shown);
}

} // namespace postject::ui
