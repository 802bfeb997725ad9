// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/import/backtest.h"

#include "server/alerts/securityalerts.h"
#include "server/core/json.h"
#include "server/import/timedhistory.h"
#include "server/storage/exceptionstore.h"
#include "server/storage/rollups.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace postject {

namespace {

constexpr SettingKey<QList<IpNetwork>> kTrustedProxies("proxies.trusted"_L1);
constexpr std::chrono::hours kQuiet(1); // as for the alerts that are raised
constexpr int kRowsPerPage = 2000;

TimePoint startOfMinute(TimePoint at)
{
    return fromMilliseconds(floorDivide(toMilliseconds(at), kMinute) * kMinute);
}

std::chrono::seconds widestWindow(const BackTestQuestion &question)
{
    return std::max(BruteForceSettings::of(question.inForce).window, BruteForceSettings::of(question.proposed).window);
}

class BackTest
{
public:
    BackTest(Database &database, const BackTestQuestion &question, const std::atomic<bool> &stop)
        : m_stop(stop),
          m_question(question),
          m_rows(database),
          m_exceptions(database),
          m_start(startOfMinute(question.from - widestWindow(question))),
          m_history(database, m_start, question.placeOf)
    {
    }

    Result<BackTestReport> run(qsizetype alertsMax);

private:
    Result<Rehearsal::Setting> settingOf(const SettingValues &values);
    Result<void> rehearse(Rehearsal &before, Rehearsal &after, qsizetype alertsMax);
    QList<AlertRecord> alertsOf(const Rehearsal &rehearsal) const;
    QList<BruteForceFinding> blocksOf(const Rehearsal &rehearsal) const;

    const std::atomic<bool> &m_stop;
    const BackTestQuestion &m_question;
    RehearsalStore m_rows;
    ExceptionStore m_exceptions;
    TimePoint m_start; // earlier than asked: the first failures of a block may lie before
    TimedHistory m_history;
};

Result<Rehearsal::Setting> BackTest::settingOf(const SettingValues &values)
{
    const auto exceptions = m_exceptions.inForce({.everyAccount = true}, m_question.now);
    if (!exceptions)
        return std::unexpected(exceptions.error());
    Rehearsal::Setting setting{.stored = &m_history,
                               .placeOf = m_question.placeOf,
                               .exempt = values.get(kTrustedProxies),
                               .values = values,
                               .isOfStoredLog = true,
                               .keptFrom = m_question.from,
                               .quiet = kQuiet};
    if (!exceptions->isEmpty()) {
        setting.isExcepted = [this](const AlertRecord &alert) {
            return m_exceptions.covers(alert, m_question.now).value_or(false);
        };
    }
    return setting;
}

Result<void> BackTest::rehearse(Rehearsal &before, Rehearsal &after, qsizetype alertsMax)
{
    const auto newest = m_rows.newest();
    if (!newest)
        return std::unexpected(newest.error());
    const RehearsalStore::Period period{.account = m_question.account, .until = m_question.until, .newest = *newest};
    RehearsalStore::Place place{.at = m_start, .row = {}}; // rows are numbered from 1
    for (bool isLast = false; !isLast;) {
        const auto rows = m_rows.rows(period, place, kRowsPerPage);
        if (!rows || m_stop)
            return rows ? failure(ErrorCode::InternalError, u"The rehearsal was ended."_s)
                        : std::unexpected(rows.error());
        for (const RehearsalStore::Row &each : *rows) {
            place = {.at = each.record.row.at, .row = each.record.id};
            m_history.reach(place);
            for (Rehearsal *rehearsal : {&before, &after})
                rehearsal->observe(each.record, each.isCountedFailure);
        }
        if (std::max(before.alertCount(), after.alertCount()) > alertsMax)
            return failure(ErrorCode::InvalidRequest,
                           u"There would be more than %1 alerts: ask for a shorter time."_s.arg(alertsMax));
        isLast = rows->size() < kRowsPerPage;
    }
    return {};
}

// Of an account: as its owner would see them.
QList<AlertRecord> BackTest::alertsOf(const Rehearsal &rehearsal) const
{
    QList<AlertRecord> alerts = rehearsal.alerts();
    if (m_question.account)
        alerts.removeIf([this](const AlertRecord &each) { return each.account != m_question.account; });
    return alerts;
}

QList<BruteForceFinding> BackTest::blocksOf(const Rehearsal &rehearsal) const
{
    QList<BruteForceFinding> blocks = rehearsal.blocks();
    if (m_question.account)
        blocks.removeIf([this](const BruteForceFinding &each) { return !each.accounts.contains(*m_question.account); });
    return blocks;
}

using Key = std::tuple<qint64, QByteArray, QByteArray>;

Key keyOf(const AlertRecord &alert)
{
    return {alert.account.value_or(AccountId{}).value, alert.type, alert.subject};
}

// Those that no alert of the others stands for: of the same account, type and subject, and of that time. By a lower
// limit an alert comes earlier, a block by up to its window; that is the same alert.
QList<AlertRecord> without(QList<AlertRecord> alerts, const QList<AlertRecord> &others, std::chrono::seconds window)
{
    std::map<Key, QList<const AlertRecord *>> known;
    for (const AlertRecord &each : others)
        known[keyOf(each)].append(&each);
    alerts.removeIf([&](const AlertRecord &alert) {
        const auto found = known.find(keyOf(alert));
        const bool isBlock = QLatin1StringView(alert.type) == alerttypes::kBruteForce.name;
        const std::chrono::seconds apart = isBlock ? window : std::chrono::seconds(kQuiet);
        return found != known.end() && std::ranges::any_of(found->second, [&](const AlertRecord *other) {
                   return other->createdAt < alert.lastSeenAt + apart && alert.createdAt < other->lastSeenAt + apart;
               });
    });
    return alerts;
}

Result<BackTestReport> BackTest::run(qsizetype alertsMax)
{
    auto inForce = settingOf(m_question.inForce);
    auto proposed = settingOf(m_question.proposed);
    if (!inForce || !proposed)
        return std::unexpected(inForce ? proposed.error() : inForce.error());
    Rehearsal before(*std::move(inForce)), after(*std::move(proposed));
    return rehearse(before, after, alertsMax).transform([&] {
        BackTestReport report{.alerts = alertsOf(after), .blocks = blocksOf(after)};
        const QList<AlertRecord> raised = alertsOf(before);
        report.added = without(report.alerts, raised, widestWindow(m_question));
        report.vanished = without(raised, report.alerts, widestWindow(m_question));
        return report;
    });
}

void writeAlerts(JsonWriter &json, const char *name, const QList<AlertRecord> &alerts)
{
    json.key(name).beginArray();
    for (const AlertRecord &alert : alerts.last(std::min(alerts.size(), BackTestReport::kShownMax))) {
        json.beginObject().key("type").string(QByteArrayView(alert.type));
        json.key("severity").string(QByteArrayView(severityName(alert.severity)));
        json.key("accountId");
        if (alert.account)
            json.string(QByteArrayView(alert.account->toByteArray()));
        else
            json.null();
        json.key("subject").string(QByteArrayView(alert.subject));
        json.key("firstSeenAt").time(alert.createdAt).key("lastSeenAt").time(alert.lastSeenAt);
        json.key("occurrences").number(qint64{alert.occurrences}).endObject();
    }
    json.endArray();
}

void writeBlocks(JsonWriter &json, const QList<BruteForceFinding> &blocks)
{
    json.key("blocks").beginArray();
    for (const BruteForceFinding &block : blocks.last(std::min(blocks.size(), BackTestReport::kShownMax))) {
        json.beginObject().key("ipAddress").string(QByteArrayView(block.subject));
        json.key("blockedAt").time(block.at).key("expiresAt").time(block.blockedUntil);
        json.key("attempts").number(qint64{block.attempts}).endObject();
    }
    json.endArray();
}

} // namespace

QByteArray BackTestReport::toJson() const
{
    JsonWriter json;
    json.beginObject();
    writeAlerts(json, "alerts", alerts);
    writeBlocks(json, blocks);
    writeAlerts(json, "added", added);
    writeAlerts(json, "vanished", vanished);
    json.key("totals").beginObject().key("alerts").number(qint64{alerts.size()});
    json.key("blocks").number(qint64{blocks.size()}).key("added").number(qint64{added.size()});
    json.key("vanished").number(qint64{vanished.size()}).endObject().endObject();
    return json.take();
}

Result<BackTestReport> backTest(Database &database, const BackTestQuestion &question, const std::atomic<bool> &stop,
                                qsizetype alertsMax)
{
    return BackTest(database, question, stop).run(alertsMax);
}

} // namespace postject
