// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anomaly/detectionservice.h"

#include "server/contract/action.h"
#include "server/core/json.h"
#include "server/storage/countedfailures.h"
#include "server/storage/database.h"
#include "server/storage/stores.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <tuple>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logDetection, "postject.detection")

constexpr std::chrono::hours kQuiet(1); // an episode without a finding for so long is over
constexpr int kSliceRows = 250;
constexpr std::chrono::milliseconds kSlice(3); // of the server thread at once
constexpr std::chrono::milliseconds kPause(3); // for the requests that wait, however much there is to catch up
constexpr std::chrono::seconds kUpdateInterval(1);

Notice noticeOf(const ActivityRow &row)
{
    return row.requestId.startsWith(kImportIdPrefix) ? Notice::None : Notice::Mail;
}

} // namespace

Result<std::unique_ptr<DetectionService>> DetectionService::start(const Engine &engine, Writer &writer,
                                                                  const Clock &clock, PlaceOf placeOf, AlertOf alertOf)
{
    Result<std::unique_ptr<Database>> database = engine.open(OpenMode::Read);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<DetectionService> service(
        new DetectionService(*std::move(database), writer, clock, std::move(placeOf), std::move(alertOf)));
    const Result<ActivityId> judged = service->m_stores->detection.judged();
    if (!judged)
        return std::unexpected(judged.error());
    const auto settings = service->m_stores->settings.all();
    if (!settings)
        return std::unexpected(settings.error());
    for (const auto &[name, value] : settings->asKeyValueRange()) {
        if (name.startsWith(kUndoneSetting))
            service->m_undone.insert(name.sliced(kUndoneSetting.size()));
    }
    service->m_judged = *judged;
    service->m_isBehind = true; // perhaps: the first slice tells
    service->m_slices.start();
    return service;
}

DetectionService::DetectionService(std::unique_ptr<Database> database, Writer &writer, const Clock &clock,
                                   PlaceOf placeOf, AlertOf alertOf)
    : m_database(std::move(database)),
      m_stores(std::make_unique<Stores>(*m_database)),
      m_writer(writer),
      m_clock(clock),
      m_placeOf(std::move(placeOf)),
      m_alertOf(std::move(alertOf)),
      m_history(m_stores->detection),
      m_detectors(makeLogDetectors(&m_history))
{
    m_second.setSingleShot(true);
    m_second.setInterval(kUpdateInterval);
    connect(&m_second, &QTimer::timeout, this, &DetectionService::tick);
    connect(&m_slices, &QTimer::timeout, this, &DetectionService::catchUp);
}

DetectionService::~DetectionService() = default;

void DetectionService::apply(const SettingValues &values)
{
    for (const auto &each : m_detectors)
        each->apply(values);
}

void DetectionService::pause()
{
    m_isBehind = true;
    m_slices.stop();
}

void DetectionService::forget(AccountId account)
{
    for (const auto &each : m_detectors)
        each->forget(account);
    m_episodes.forget(account);
    m_history.forget(account);
    m_logins.removeIf([account](const auto &login) { return login.account == account; });
}

// What waits is handed to the writer first: all that is genuine in it stays.
void DetectionService::forgetImport(const QByteArray &requestId, const QList<AccountId> &accounts)
{
    flush();
    m_undone.insert(requestId);
    m_history.forgetRequest(requestId);
    for (const AccountId account : accounts) {
        for (const auto &each : m_detectors)
            each->forget(account);
        m_episodes.forget(account);
    }
}

void DetectionService::judge(const CommittedBatch &batch)
{
    if (m_isBehind)
        return; // it is in the log, and will be read from there
    if (!judgeFor(kSlice, batch.rows)) {
        m_isBehind = true;
        m_slices.start(kPause);
    }
    storeSoon();
}

QList<FailedLoginRecord> DetectionService::failedLogins(const QByteArray &subject, TimePoint after)
{
    const Result<QList<FailedLoginRecord>> failures = m_stores->detection.failedLogins(subject, after);
    if (!failures)
        qCWarning(logDetection) << "failed logins can't be read:" << failures.error().detail;
    return failures.value_or(QList<FailedLoginRecord>());
}

void DetectionService::catchUp()
{
    const Result<QList<ActivityRecord>> rows = m_stores->detection.rowsAfter(m_judged, kSliceRows);
    m_isUnreadable = !rows;
    if (!rows) {
        qCWarning(logDetection) << "the log can't be read:" << rows.error().detail;
        m_slices.setInterval(kUpdateInterval);
        return;
    }
    m_slices.setInterval(kPause);
    // At the log's end; whatever is committed from now on comes by judge().
    if (judgeFor(kSlice, *rows) && rows->size() < kSliceRows) {
        m_isBehind = false;
        m_slices.stop();
    }
    storeSoon();
}

// False: the time was up before the last of them. Rows that jump about in time cost a reading of the past each.
bool DetectionService::judgeFor(std::chrono::milliseconds time, std::span<const ActivityRecord> rows)
{
    QElapsedTimer timer;
    timer.start();
    for (const ActivityRecord &record : rows) {
        if (record.id <= m_judged)
            continue;
        if (timer.durationElapsed() > time)
            return false;
        judgeRow(record);
    }
    return true;
}

void DetectionService::storeSoon()
{
    if (m_isUrgent)
        flush();
    else if (m_isDirty && !m_second.isActive())
        m_second.start();
}

// Brute force alone is judged before the commit, in the pipeline.
void DetectionService::judgeRow(const ActivityRecord &record)
{
    m_judged = record.id;
    if (!record.row.account)
        return;
    m_isDirty = true;
    if (!m_undone.isEmpty() && m_undone.contains(record.row.requestId))
        return;
    LogEvent event{.account = *record.row.account, .id = record.id, .row = record.row};
    event.login = loginOutcomeOf(record.row);
    if (event.login)
        std::tie(event.country, event.city) = m_placeOf(record.row.ipAddress);
    for (const auto &detector : m_detectors) {
        for (const Finding &each : detector->observe(event))
            note(each, noticeOf(record.row));
    }
    if (event.login == LoginOutcome::Succeeded)
        noteLogin(event);
}

void DetectionService::noteLogin(const LogEvent &event)
{
    const LoginPlace place{.country = event.country, .city = event.city, .lastLoginAt = event.row.at};
    m_logins.append({.account = event.account,
                     .place = place,
                     .row = event.id,
                     .isImported = event.row.requestId.startsWith(kImportIdPrefix)});
    m_history.remember(event.account, place, event.row.requestId);
}

// What can't be read keeps nothing away.
bool DetectionService::isExcepted(const Finding &finding)
{
    return canBeExcepted(finding.type->name) &&
           m_stores->exceptions.covers(m_alertOf(finding), m_clock.now()).value_or(false);
}

void DetectionService::note(const Finding &finding, Notice notice)
{
    if (isExcepted(finding))
        return; // each by itself: an episode gathers findings of several addresses
    const auto isNew = [&] {
        const auto ongoing = m_stores->alerts.ongoing(m_alertOf(finding), kQuiet);
        return ongoing && !*ongoing;
    };
    m_isUrgent = m_episodes.add(finding, isNew, notice) || m_isUrgent;
}

// Without those of accounts that were deleted: their rows are still in the log that is caught up with.
QList<Episodes::Due> DetectionService::dueEpisodes()
{
    QList<Episodes::Due> due = m_episodes.collect();
    due.removeIf([this](const Episodes::Due &each) {
        const AccountId account = each.latest.account;
        const Result<void> there = m_stores->accounts.mustExist(account, {.code = ErrorCode::NotFound});
        return !there && there.error().code == ErrorCode::NotFound;
    });
    return due;
}

// One alert of all that an episode brought since the last time.
AlertRecord DetectionService::alertOf(const Episodes::Due &due) const
{
    AlertRecord alert = m_alertOf(due.worst);
    alert.metadata = due.latest.words->metadata();
    alert.occurrences = due.findings;
    alert.createdAt = due.firstAt;
    alert.lastSeenAt = due.latest.at;
    alert.evidence = due.rows;
    return alert;
}

ActivityRow DetectionService::raisedRow(const AlertRecord &alert) const
{
    JsonWriter metadata;
    metadata.beginObject().key("alertId").string(QByteArrayView(alert.id.toByteArray()));
    metadata.key("type").string(QByteArrayView(alert.type)).key("subject").string(QByteArrayView(alert.subject));
    metadata.key("account").string(QByteArrayView(alert.account.value_or(AccountId{}).toByteArray())).endObject();
    return {.at = m_clock.now(),
            .action = QByteArray(actionName(Action::AlertRaised)),
            .userAgent = "PostjectServer/" POSTJECT_VERSION,
            .metadata = metadata.take()};
}

// An import may have been undone since its rows were judged.
Result<void> DetectionService::storeAlert(Stores &stores, AlertRecord alert, const Episodes::Due &due)
{
    if (due.notice == Notice::None) {
        const auto areUndone = stores.detection.areUndone(alert.evidence);
        if (!areUndone || *areUndone)
            return areUndone.transform([](bool) {});
    }
    if (const auto window = due.latest.evidenceWindow; window != window.zero()) {
        const auto rows = stores.detection.newestRows(*alert.account, alert.lastSeenAt - window, alert.lastSeenAt,
                                                      Episodes::kEvidence);
        if (!rows)
            return std::unexpected(rows.error());
        alert.evidence = *rows;
    }
    return stores.alerts.raiseEpisode(alert, kQuiet, due.notice).transform([](const auto &) {});
}

Result<void> DetectionService::store(Stores &stores, const Pending &pending)
{
    for (qsizetype i = 0; i < pending.alerts.size(); ++i) {
        if (const auto stored = storeAlert(stores, pending.alerts[i], pending.due[i]); !stored)
            return stored;
    }
    for (const Login &each : pending.logins) {
        if (each.isImported) {
            const auto isUndone = stores.detection.areUndone({each.row});
            if (!isUndone)
                return std::unexpected(isUndone.error());
            if (*isUndone)
                continue;
        }
        if (const auto stored = stores.detection.sawLogin(each.account, each.place); !stored)
            return stored;
    }
    return stores.detection.setJudged(pending.judged);
}

void DetectionService::flush()
{
    m_isUrgent = false;
    if (!m_isDirty)
        return;
    m_isDirty = false;
    const auto pending = std::make_shared<Pending>(
        Pending{.due = dueEpisodes(), .alerts = {}, .logins = std::exchange(m_logins, {}), .judged = m_judged});
    Submission submission;
    for (const Episodes::Due &each : std::as_const(pending->due)) {
        pending->alerts.append(alertOf(each));
        if (each.isNew)
            submission.rows.push_back(raisedRow(pending->alerts.last()));
    }
    submission.mutation = [pending](Stores &stores) { return store(stores, *pending); };
    submission.done = [this, pending](const Result<Receipt> &receipt) { settle(*pending, receipt); };
    ++m_inFlight;
    m_writer.submit(std::move(submission));
    if (!m_second.isActive())
        m_second.start();
}

void DetectionService::settle(const Pending &pending, const Result<Receipt> &receipt)
{
    --m_inFlight;
    if (!receipt) { // nothing was written: again in a second
        m_episodes.giveBack(pending.due);
        m_logins = pending.logins + m_logins;
        m_isDirty = true;
        if (!m_second.isActive())
            m_second.start();
        return;
    }
    if (!receipt->mutation)
        qCCritical(logDetection) << "alerts could not be stored:" << receipt->mutation.error().detail;
    if (m_inFlight == 0 && m_logins.isEmpty())
        m_history.forgetStored();
}

void DetectionService::tick()
{
    m_episodes.endQuiet();
    flush();
    if (!m_episodes.isEmpty() && !m_second.isActive())
        m_second.start();
}

} // namespace postject
