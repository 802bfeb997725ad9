// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/alertchanges.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace postject::ui {
namespace {

AlertCommand::Kind kindOf(const AlertEdit &edit)
{
    if (edit.resolved)
        return AlertCommand::Kind::Resolve;
    if (!edit.snoozedUntil)
        return AlertCommand::Kind::Reopen;
    return *edit.snoozedUntil ? AlertCommand::Kind::Snooze : AlertCommand::Kind::Wake;
}

} // namespace

AlertEntry edited(AlertEntry alert, const AlertEdit &edit)
{
    alert.resolved = edit.resolved;
    alert.verdict = edit.resolved ? edit.verdict.value_or(alert.verdict) : QString();
    if (edit.note)
        alert.note = *edit.note;
    if (edit.resolved)
        alert.snoozedUntil.reset();
    else if (edit.snoozedUntil)
        alert.snoozedUntil = *edit.snoozedUntil;
    return alert;
}

// A listing does not tell its note: that one stays.
AlertEdit editBackTo(const AlertEntry &alert)
{
    AlertEdit edit{.resolved = alert.resolved};
    if (alert.resolved)
        edit.verdict = alert.verdict;
    else
        edit.snoozedUntil = alert.snoozedUntil;
    if (alert.json.contains("note"_L1))
        edit.note = alert.note;
    return edit;
}

AlertChanges::AlertChanges(AlertSource &source, QObject *parent) : QObject(parent), m_source(source) {}

AlertChanges::~AlertChanges() = default;

QStringList AlertChanges::start(const QList<AlertEntry> &alerts, const AlertEdit &edit)
{
    const auto running = std::make_shared<Running>();
    running->command.kind = kindOf(edit);
    QList<Job> jobs;
    for (const AlertEntry &each : alerts) {
        jobs.append({.running = running, .id = each.id, .edit = edit});
        running->before.insert(each.id, each);
    }
    return begin(jobs, running);
}

QStringList AlertChanges::begin(const QList<Job> &jobs, const std::shared_ptr<Running> &running)
{
    QStringList taken;
    for (const Job &job : jobs) {
        if (m_busy.contains(job.id))
            continue;
        m_busy.insert(job.id);
        m_queue.enqueue(job);
        taken.append(job.id);
    }
    if (taken.isEmpty())
        return taken;
    running->left = taken.size();
    m_newest = running;
    withdraw(); // the offer belonged to the command before
    m_total += static_cast<int>(taken.size());
    Q_EMIT progressed(m_done, m_total);
    sendNext();
    return taken;
}

void AlertChanges::sendNext()
{
    while (m_inFlight < kParallel && !m_queue.isEmpty()) {
        const Job job = m_queue.dequeue();
        ++m_inFlight;
        m_source.change(job.id, job.edit, this, [this, job](const ApiResult<AlertEntry> &answer) {
            --m_inFlight;
            take(job, answer);
            sendNext();
        });
    }
}

void AlertChanges::take(const Job &job, const ApiResult<AlertEntry> &answer)
{
    m_busy.remove(job.id);
    if (answer) {
        job.running->command.done.append(*answer);
        Q_EMIT changed(*answer);
    } else {
        job.running->command.failed.append({.id = job.id, .error = answer.error()});
        Q_EMIT notChanged({job.id});
    }
    settle(job);
}

void AlertChanges::settle(const Job &job)
{
    ++m_done;
    Q_EMIT progressed(m_done, m_total);
    if (m_done == m_total)
        m_done = m_total = 0;
    if (--job.running->left > 0)
        return;
    const AlertCommand &command = job.running->command;
    if (m_newest.lock() == job.running && !command.isUndo && !command.done.isEmpty()) {
        m_last = std::make_unique<AlertCommand>(command);
        m_lastBefore = job.running->before;
    }
    Q_EMIT finished(command);
}

void AlertChanges::stop()
{
    const QQueue<Job> unsent = std::exchange(m_queue, {});
    QStringList ids;
    for (const Job &job : unsent) {
        m_busy.remove(job.id);
        job.running->command.stopped.append(job.id);
        ids.append(job.id);
    }
    if (!ids.isEmpty())
        Q_EMIT notChanged(ids);
    for (const Job &job : unsent)
        settle(job);
}

QList<AlertEntry> AlertChanges::undo()
{
    if (!m_last)
        return {};
    const std::unique_ptr<AlertCommand> former = std::exchange(m_last, nullptr);
    const QHash<QString, AlertEntry> before = std::exchange(m_lastBefore, {});
    const auto running = std::make_shared<Running>();
    running->command.kind =
        former->kind == AlertCommand::Kind::Reopen ? AlertCommand::Kind::Resolve : AlertCommand::Kind::Reopen;
    running->command.isUndo = true;
    QList<Job> jobs;
    for (const AlertEntry &each : std::as_const(former->done))
        jobs.append({.running = running, .id = each.id, .edit = editBackTo(before.value(each.id))});
    const QStringList taken = begin(jobs, running);
    Q_EMIT undoWithdrawn();
    QList<AlertEntry> about;
    for (const QString &id : taken)
        about.append(before.value(id));
    return about;
}

void AlertChanges::noteForeign(const AlertEntry &alert)
{
    if (!m_last || alert.resolved == (m_last->kind == AlertCommand::Kind::Resolve))
        return;
    m_last->done.removeIf([&alert](const AlertEntry &each) { return each.id == alert.id; });
    if (m_last->done.isEmpty())
        withdraw();
}

void AlertChanges::withdraw()
{
    m_lastBefore.clear();
    if (std::exchange(m_last, nullptr))
        Q_EMIT undoWithdrawn();
}

} // namespace postject::ui
