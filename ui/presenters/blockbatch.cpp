// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/blockbatch.h"

#include <utility>

namespace postject::ui {

BlockBatch::BlockBatch(BlockSource &source, QObject *parent) : QObject(parent), m_source(source) {}

void BlockBatch::block(const QStringList &ips, int hours, const QString &reason)
{
    QList<Step> steps;
    for (const QString &ip : ips) {
        steps.append([this, ip, hours, reason] {
            m_source.block(ip, hours, reason, this, [this, ip](const ApiResult<BlockEntry> &answer) {
                if (answer)
                    m_blocked.append(*answer);
                else
                    m_refused.append({.ip = ip, .error = answer.error()});
                done();
            });
        });
    }
    run(std::move(steps), [this] { Q_EMIT blocked(std::exchange(m_blocked, {}), std::exchange(m_refused, {})); });
}

void BlockBatch::lift(const QList<BlockEntry> &blocks)
{
    QList<Step> steps;
    for (const BlockEntry &block : blocks) {
        steps.append([this, block] {
            m_source.lift(block.id, this, [this, ip = block.ipAddress](const ApiResult<void> &answer) {
                // 404: it ran out, or somebody else was faster.
                const bool gone = !answer && answer.error().status == 404;
                if (answer || gone)
                    ++m_lifted;
                else
                    m_refused.append({.ip = ip, .error = answer.error()});
                done();
            });
        });
    }
    run(std::move(steps), [this] { Q_EMIT lifted(std::exchange(m_lifted, 0), std::exchange(m_refused, {})); });
}

void BlockBatch::run(QList<Step> steps, Step finished)
{
    Q_ASSERT(m_total == 0 && !steps.isEmpty());
    m_total = m_open = static_cast<int>(steps.size());
    m_waiting = std::move(steps);
    m_finished = std::move(finished);
    for (int i = 0; i < kAtOnce; ++i)
        next();
}

void BlockBatch::next()
{
    if (m_waiting.isEmpty())
        return;
    const Step step = m_waiting.takeFirst();
    step();
}

void BlockBatch::done()
{
    --m_open;
    Q_EMIT progressed(m_total - m_open, m_total);
    if (m_open == 0)
        std::exchange(m_finished, nullptr)();
    else
        next();
}

} // namespace postject::ui
