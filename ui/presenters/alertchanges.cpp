// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/alertchanges.h"

#include <utility>

namespace postject::ui {

AlertChanges::AlertChanges(AlertSource &source, QObject *parent) : QObject(parent), m_source(source) {}

AlertChanges::~AlertChanges() = default;

QStringList AlertChanges::start(const QStringList &ids, bool resolve, const std::optional<QString> &note)
{
    const auto running = std::make_shared<Running>();
    running->command.resolve = resolve;
    running->note = note;
    return begin(ids, running);
}

QStringList AlertChanges::begin(const QStringList &ids, const std::shared_ptr<Running> &running)
{
    QStringList taken;
    for (const QString &id : ids) {
        if (m_busy.contains(id))
            continue;
        m_busy.insert(id);
        m_queue.enqueue({.running = running, .id = id});
        taken.append(id);
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
        m_source.setResolved(job.id, job.running->command.resolve, job.running->note, this,
                             [this, job](const ApiResult<AlertEntry> &answer) {
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
    if (m_newest.lock() == job.running && !command.isUndo && !command.done.isEmpty())
        m_last = std::make_unique<AlertCommand>(command);
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
    const auto running = std::make_shared<Running>();
    running->command.resolve = !former->resolve;
    running->command.isUndo = true;
    QStringList ids;
    for (const AlertEntry &each : std::as_const(former->done))
        ids.append(each.id);
    const QStringList taken = begin(ids, running);
    Q_EMIT undoWithdrawn();
    QList<AlertEntry> about = former->done;
    about.removeIf([&taken](const AlertEntry &each) { return !taken.contains(each.id); });
    return about;
}

void AlertChanges::noteForeign(const AlertEntry &alert)
{
    if (!m_last || alert.resolved == m_last->resolve)
        return;
    m_last->done.removeIf([&alert](const AlertEntry &each) { return each.id == alert.id; });
    if (m_last->done.isEmpty())
        withdraw();
}

void AlertChanges::withdraw()
{
    if (std::exchange(m_last, nullptr))
        Q_EMIT undoWithdrawn();
}

} // namespace postject::ui
