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

void BlockPresenter::unblock(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || m_lifting.contains(id))
        return;
    m_lifting.insert(id);
    m_source.lift(id, this, [this, block = m_model.block(row)](const ApiResult<void> &answer) {
        m_lifting.remove(block.id);
        // 404: it ran out, or somebody else was faster. Either way it is not blocked any more.
        const bool gone = !answer && answer.error().kind == ApiError::Kind::Refused && answer.error().status == 404;
        if (!answer && !gone) {
            Q_EMIT unblockFailed(block, answer.error());
            return;
        }
        m_model.remove(block.id);
        rowsChanged();
        if (answer)
            Q_EMIT unblocked(block);
    });
}

void BlockPresenter::blockAgain(const BlockEntry &lifted)
{
    const auto hours = std::chrono::ceil<std::chrono::hours>(lifted.expiresAt - now()).count();
    // The server blocks the /64 that an IPv6 address lies in; it takes addresses, not networks.
    block(lifted.ipAddress.section(u'/', 0, 0), static_cast<int>(std::clamp<qint64>(hours, 1, kHoursMax)),
          lifted.reason);
}

void BlockPresenter::block(const QString &ip, int hours, const QString &reason)
{
    m_source.block(ip, hours, reason, this, [this, ip](const ApiResult<BlockEntry> &answer) {
        if (!answer) {
            Q_EMIT blockRefused(ip, answer.error());
            return;
        }
        Q_EMIT blocked(ip);
        reload();
    });
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
