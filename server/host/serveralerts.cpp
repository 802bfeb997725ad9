// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/serveralerts.h"

#include "server/alerts/securityalerts.h"
#include "server/contract/action.h"
#include "server/core/keys.h"
#include "server/storage/checkpoint.h"
#include "server/storage/formerlogs.h"
#include "server/storage/stores.h"

#include <QLoggingCategory>

#include <utility>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logAlerts, "postject.server")

} // namespace

ServerAlerts::ServerAlerts(Writer &writer, const Clock &clock, DataFolder &folder)
    : m_writer(writer), m_clock(clock), m_folder(folder)
{
}

void ServerAlerts::tellOfLog()
{
    tellOfFault();
    tellOfFormerLogs();
}

void ServerAlerts::tellOfFault()
{
    if (m_hasToldOfFault)
        return;
    const Result<std::optional<LogFault>> fault =
        readFault(m_folder.checkpointFile, keys::activityChain(m_folder.masterKey));
    if (fault && !*fault)
        return;
    m_hasToldOfFault = true;
    raiseLogIntegrity(fault ? (*fault)->firstBroken : 0, fault ? (*fault)->why : fault.error().detail,
                      [this](bool recorded) { m_hasToldOfFault = recorded; });
}

// A database that was deleted or emptied leaves a new log that verifies. Told until it is on disk, then once and for
// all.
void ServerAlerts::tellOfFormerLogs()
{
    for (const FormerLog &log : std::exchange(m_folder.formerLogs, {})) {
        const QString why = describe(log);
        qCCritical(logAlerts).noquote() << why;
        raiseLogIntegrity(0, why, [this, log](bool recorded) {
            if (recorded)
                forgetFormerLog(log);
            else
                m_folder.formerLogs.append(log);
        });
    }
}

// row: the first that is wrong; 0: none is.
void ServerAlerts::raiseLogIntegrity(qint64 row, const QString &why, std::function<void(bool)> done)
{
    AlertRecord alert = logIntegrityAlert(row > 0 ? std::optional(ActivityId{row}) : std::nullopt, why, m_clock.now());
    if (row > 0)
        alert.evidence = {ActivityId{row}};
    raise(alert, [](Stores &) { return Result<void>(); }, std::move(done));
}

void ServerAlerts::tellOfJump(Milliseconds by, UniqueFunction<Result<void>(Stores &)> follow)
{
    qCWarning(logAlerts) << "the clock was set by" << std::chrono::floor<std::chrono::seconds>(by).count() << "s";
    raise(clockJumpAlert(by, m_clock.now()), std::move(follow), [](bool recorded) {
        if (!recorded)
            qCWarning(logAlerts) << "that the clock was set could not be recorded";
    });
}

void ServerAlerts::raise(const AlertRecord &alert, UniqueFunction<Result<void>(Stores &)> follow,
                         std::function<void(bool)> done)
{
    Submission submission;
    submission.rows.push_back({.at = m_clock.now(),
                               .action = QByteArray(actionName(Action::AlertRaised)),
                               .userAgent = "PostjectServer/" POSTJECT_VERSION,
                               .metadata = alert.metadata});
    submission.mutation = [alert, follow = std::move(follow)](Stores &stores) mutable {
        return follow(stores).and_then([&] { return stores.alerts.raise(alert).transform([](AlertId) {}); });
    };
    submission.done = [done = std::move(done)](const Result<Receipt> &receipt) { done(receipt && receipt->mutation); };
    m_writer.submit(std::move(submission));
}

} // namespace postject
