// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/blockbatch.h"

#include <utility>

namespace postject::ui {

BlockBatch::BlockBatch(BlockSource &source, QObject *parent) : QObject(parent), m_source(source) {}

void BlockBatch::block(const QList<BlockWish> &wishes)
{
    QList<CallBatch::Step> steps;
    for (const BlockWish &wish : wishes) {
        steps.append([this, wish] {
            m_source.block(wish.ip, wish.hours, wish.reason, this, [this, wish](const ApiResult<BlockEntry> &answer) {
                if (answer)
                    m_blocked.append(*answer);
                else
                    m_refused.append({.ip = wish.ip, .error = answer.error()});
                m_calls.answered();
            });
        });
    }
    run(std::move(steps), [this] { Q_EMIT blocked(std::exchange(m_blocked, {}), std::exchange(m_refused, {})); });
}

void BlockBatch::lift(const QList<BlockEntry> &blocks)
{
    QList<CallBatch::Step> steps;
    for (const BlockEntry &block : blocks) {
        steps.append([this, block] {
            m_source.lift(block.id, this, [this, block](const ApiResult<void> &answer) {
                if (answer)
                    m_lifted.append(block);
                else if (!isGone(answer.error()))
                    m_refused.append({.ip = block.ipAddress, .error = answer.error()});
                m_calls.answered();
            });
        });
    }
    run(std::move(steps), [this] { Q_EMIT lifted(std::exchange(m_lifted, {}), std::exchange(m_refused, {})); });
}

void BlockBatch::run(QList<CallBatch::Step> steps, CallBatch::Step finished)
{
    m_calls.run(std::move(steps), std::move(finished), [this](int done, int total) { Q_EMIT progressed(done, total); });
}

} // namespace postject::ui
