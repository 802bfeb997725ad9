// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/blockpresenter.h"

#include "ui/client/consoletime.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace postject::ui {

BlockPresenter::BlockPresenter(BlockSource &source, Now now, QObject *parent)
    : QObject(parent), m_source(source), m_now(std::move(now))
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &BlockPresenter::tick);
}

BlockPresenter::~BlockPresenter() = default;

TimePoint BlockPresenter::now() const
{
    return m_now ? m_now() : consoletime::now();
}

void BlockPresenter::activate()
{
    m_tick.start();
    reload();
}

void BlockPresenter::deactivate()
{
    m_tick.stop();
}

void BlockPresenter::reload()
{
    if (!m_shown)
        setState(PageState::Loading);
    m_listCall = std::make_unique<QObject>();
    m_source.list(m_listCall.get(), [this](const ApiResult<QList<BlockEntry>> &answer) {
        m_listCall.release()->deleteLater();
        take(answer);
    });
}

void BlockPresenter::take(const ApiResult<QList<BlockEntry>> &answer)
{
    if (answer) {
        m_shown = true;
        m_model.setBlocks(*answer, now());
        rowsChanged();
        return;
    }
    const ApiError &error = answer.error();
    if (error.kind == ApiError::Kind::Refused && error.status == 403) {
        m_shown = false;
        setState(PageState::Forbidden, error);
    } else if (!m_shown) {
        setState(PageState::Failed, error);
    }
}

void BlockPresenter::tick()
{
    if (m_shown) {
        m_model.setNow(now());
        rowsChanged();
    }
}

void BlockPresenter::unblock(const QStringList &ids)
{
    QList<BlockEntry> blocks;
    for (const QString &id : ids) {
        if (const int row = m_model.rowOf(id); row >= 0 && !m_lifting.contains(id))
            blocks.append(m_model.block(row));
    }
    if (blocks.isEmpty())
        return;
    for (const BlockEntry &each : std::as_const(blocks))
        m_lifting.insert(each.id);
    auto *batch = new BlockBatch(m_source, this);
    connect(batch, &BlockBatch::lifted, this,
            [this, batch, blocks](const QList<BlockEntry> &lifted, const QList<BlockRefusal> &failed) {
                batch->deleteLater();
                onLifted(blocks, lifted, failed);
            });
    batch->lift(blocks);
}

void BlockPresenter::onLifted(const QList<BlockEntry> &asked, const QList<BlockEntry> &lifted,
                              const QList<BlockRefusal> &failed)
{
    for (const BlockEntry &each : asked) {
        m_lifting.remove(each.id);
        if (!std::ranges::contains(failed, each.ipAddress, &BlockRefusal::ip))
            m_model.remove(each.id);
    }
    rowsChanged();
    if (!lifted.isEmpty())
        Q_EMIT unblocked(lifted);
    if (!failed.isEmpty())
        Q_EMIT unblockFailed(failed);
}

void BlockPresenter::blockAgain(const QList<BlockEntry> &lifted)
{
    QList<BlockWish> wishes;
    for (const BlockEntry &each : lifted) {
        const auto hours = std::chrono::ceil<std::chrono::hours>(each.expiresAt - now()).count();
        // The server blocks the /64 that an IPv6 address lies in; it takes addresses, not networks.
        wishes.append({.ip = each.ipAddress.section(u'/', 0, 0),
                       .hours = static_cast<int>(std::clamp<qint64>(hours, 1, kHoursMax)),
                       .reason = each.reason});
    }
    auto *batch = new BlockBatch(m_source, this);
    connect(batch, &BlockBatch::blocked, this,
            [this, batch](const QList<BlockEntry> &blocks, const QList<BlockRefusal> &refused) {
                batch->deleteLater();
                if (!blocks.isEmpty()) {
                    Q_EMIT blocked(blocks);
                    reload();
                }
                if (!refused.isEmpty())
                    Q_EMIT blockRefused(refused);
            });
    batch->block(wishes);
}

void BlockPresenter::rowsChanged()
{
    const int count = m_model.rowCount();
    setState(count > 0 ? PageState::Ready : PageState::EmptyNew);
    Q_EMIT summaryChanged(count > 0 ? tr("%Ln addresses are blocked.", nullptr, count) : QString());
}

void BlockPresenter::setState(PageState state, const std::optional<ApiError> &error)
{
    if (m_state == state && state != PageState::Ready && !error)
        return;
    m_state = state;
    Q_EMIT statusChanged(PageStatus{state, error});
}

} // namespace postject::ui
