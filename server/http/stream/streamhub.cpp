// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/stream/streamhub.h"

#include "server/domain/rowaction.h"

#include <QFutureWatcher>

#include <algorithm>

namespace postject {

namespace {

// True if this action can end a live stream.
bool mayEndStreams(const ActivityRow &row)
{
    return !hasAction(row, Action::ApiRequest) && !hasAction(row, Action::RequestRefused);
}

} // namespace

struct StreamHub::Subscriber
{
    std::unique_ptr<AnswerStream> stream;
    Subscription what;
    Slots::Slot slot;
    bool isReplaying = false;
    std::vector<StreamEvent> waiting = {}; // committed meanwhile
    qint64 waitingBytes = 0;
    StreamCounts counts = {};
    TimePoint countedSince = {};
    QFutureWatcher<Result<StreamReplay>> replaying;
};

StreamHub::StreamHub(const Dependencies &dependencies, const StreamLimits &limits)
    : m_given(dependencies), m_limits(limits), m_slots(limits.perAccount, limits.inAll)
{
    connect(&m_heartbeat, &QTimer::timeout, this, &StreamHub::beat);
    connect(&m_metrics, &QTimer::timeout, this, &StreamHub::sendMetrics);
}

StreamHub::~StreamHub() = default;

Result<Slots::Slot> StreamHub::admit(AccountId account)
{
    return m_slots.take(account).transform_error([this](Slots::Full full) -> Error {
        if (full == Slots::Full::OfAccount) {
            return {.code = ErrorCode::TooManyRequests,
                    .detail = u"This account has %1 live streams already."_s.arg(m_limits.perAccount),
                    .retryAfterSeconds = 5};
        }
        return {.code = ErrorCode::Busy, .detail = u"There are too many live streams."_s, .retryAfterSeconds = 5};
    });
}

void StreamHub::subscribe(std::unique_ptr<AnswerStream> stream, const Subscription &what, Slots::Slot slot)
{
    if (m_subscribers.empty()) {
        m_heartbeat.start(m_limits.heartbeat);
        m_metrics.start(m_limits.metrics);
    }
    auto made = std::make_unique<Subscriber>();
    Subscriber &subscriber = *made;
    subscriber.stream = std::move(stream);
    subscriber.what = what;
    subscriber.slot = std::move(slot);
    subscriber.countedSince = m_given.clock.now();
    connect(subscriber.stream.get(), &AnswerStream::closed, this, [this, &subscriber] { remove(&subscriber); });
    m_subscribers.push_back(std::move(made));
    if (what.resumeAfter)
        replay(subscriber);
    else
        send(subscriber, openingBytes(m_newest));
    review(); // what lets it go on may have ended while its own row was committed
}

void StreamHub::remove(const Subscriber *subscriber)
{
    std::erase_if(m_subscribers, [subscriber](const auto &each) { return each.get() == subscriber; });
    if (m_subscribers.empty()) {
        m_heartbeat.stop();
        m_metrics.stop();
    }
}

void StreamHub::replay(Subscriber &subscriber)
{
    subscriber.isReplaying = true;
    connect(&subscriber.replaying, &QFutureWatcher<Result<StreamReplay>>::finished, this,
            [this, &subscriber] { replayed(subscriber, subscriber.replaying.result()); });
    subscriber.replaying.setFuture(
        m_given.readers.run([what = subscriber.what, limits = m_limits](
                                Stores &stores) -> Result<StreamReplay> { return readReplay(stores, what, limits); },
                            {.account = subscriber.what.caller.account, .weight = ReadFor::Heavy}));
}

void StreamHub::replayed(Subscriber &subscriber, const Result<StreamReplay> &found)
{
    if (!subscriber.stream->isOpen())
        return;
    if (!found)
        return subscriber.stream->abort(); // it will come again with the same id
    QByteArray bytes =
        replayBytes(*found, subscriber.what, m_limits, [this](const QByteArray &subject) { return blockOf(subject); });
    for (const StreamEvent &event : subscriber.waiting) {
        const bool isSent = event.kind != StreamEvent::Alert && event.sequence <= found->rows.newest.value;
        if (!isSent)
            bytes += event.bytes;
    }
    subscriber.isReplaying = false;
    subscriber.waiting.clear();
    if (const char *reason = m_given.access.whyEnds(subscriber.what.caller, subscriber.what.client)) {
        subscriber.stream->write(endBytes(reason));
        return subscriber.stream->finish();
    }
    send(subscriber, bytes);
}

const BlockRecord *StreamHub::blockOf(const QByteArray &subject) const
{
    return m_given.blocks.findSubject(subject, m_given.clock.now());
}

bool StreamHub::isWanted(const StreamEvent &event) const
{
    return std::ranges::any_of(m_subscribers, [&](const auto &each) { return each->what.sees(event); });
}

// Only what someone will see is serialised, and once.
std::vector<StreamEvent> StreamHub::eventsOf(const CommittedBatch &batch) const
{
    std::vector<StreamEvent> events;
    for (const ActivityRecord &record : batch.rows) {
        if (isBlockRow(record.row) && isWanted({.kind = StreamEvent::Block}))
            events.push_back(blockEvent(record, blockOf(subjectOfBlockRow(record.row))));
        if (isWanted({.kind = StreamEvent::Activity, .account = record.row.account}))
            events.push_back(activityEvent(record));
    }
    for (const AlertRecord &alert : batch.alerts) {
        if (isWanted({.kind = StreamEvent::Alert, .account = alert.account}))
            events.push_back(alertEvent(alert, m_newest));
    }
    return events;
}

void StreamHub::count(const CommittedBatch &batch)
{
    for (const auto &subscriber : m_subscribers) {
        if ((subscriber->what.kinds & StreamEvent::Metrics) == 0)
            continue;
        for (const ActivityRecord &record : batch.rows) {
            if (!subscriber->what.seesActivityOf(record.row.account))
                continue;
            ++subscriber->counts.requests;
            subscriber->counts.failed += record.row.status >= 400 ? 1 : 0;
            subscriber->counts.failedLogins += isFailedSignIn(record.row) ? 1 : 0;
        }
    }
}

void StreamHub::committed(const CommittedBatch &batch)
{
    if (!batch.rows.empty())
        m_newest = batch.rows.back().id;
    if (m_subscribers.empty())
        return;
    if (std::ranges::any_of(batch.rows, [](const ActivityRecord &record) { return mayEndStreams(record.row); }))
        review();
    count(batch);
    const std::vector<StreamEvent> events = eventsOf(batch);
    if (events.empty())
        return;
    for (const auto &subscriber : m_subscribers) {
        QByteArray bytes;
        for (const StreamEvent &event : events) {
            if (!subscriber->what.sees(event))
                continue;
            if (!subscriber->isReplaying) {
                bytes += event.bytes;
                continue;
            }
            subscriber->waiting.push_back(event);
            subscriber->waitingBytes += event.bytes.size();
        }
        if (subscriber->waitingBytes > m_limits.unsentBytes)
            subscriber->stream->abort();
        else
            send(*subscriber, bytes);
    }
}

void StreamHub::publish(const StreamEvent &event)
{
    for (const auto &subscriber : m_subscribers) {
        if (!subscriber->isReplaying && subscriber->what.sees(event))
            send(*subscriber, event.bytes);
    }
}

void StreamHub::send(Subscriber &subscriber, const QByteArray &bytes)
{
    if (bytes.isEmpty() || !subscriber.stream->isOpen())
        return;
    if (subscriber.stream->unsentBytes() > m_limits.unsentBytes)
        return subscriber.stream->abort(); // it does not keep up, and its place in the log is in its last id
    subscriber.stream->write(bytes);
}

void StreamHub::sendMetrics()
{
    const TimePoint now = m_given.clock.now();
    for (const auto &subscriber : m_subscribers) {
        if (subscriber->isReplaying || subscriber->counts.requests == 0)
            continue;
        send(*subscriber, metricsBytes(subscriber->counts, subscriber->countedSince, now));
        subscriber->counts = {};
        subscriber->countedSince = now;
    }
}

void StreamHub::beat()
{
    review(); // sessions run out without a commit
    for (const auto &subscriber : m_subscribers) {
        if (!subscriber->isReplaying)
            send(*subscriber, ":\n\n");
    }
}

void StreamHub::review()
{
    for (const auto &subscriber : m_subscribers) {
        const Subscription &what = subscriber->what;
        const char *reason = subscriber->stream->isOpen() ? m_given.access.whyEnds(what.caller, what.client) : nullptr;
        if (!reason)
            continue;
        subscriber->stream->write(endBytes(reason));
        subscriber->stream->finish();
    }
}

void StreamHub::endAll(const char *reason)
{
    for (const auto &subscriber : m_subscribers) {
        subscriber->stream->write(endBytes(reason));
        subscriber->stream->finish();
    }
}

} // namespace postject
