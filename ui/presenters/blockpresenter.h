// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Blocked IPs page's logic: the list and its state, unblocking with a way back, blocking by hand, and the minute
// that the countdowns follow. GUI thread.
#pragma once

#include "ui/models/blockmodel.h"
#include "ui/presenters/pagestate.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace postject::ui {

class BlockPresenter final : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<TimePoint()>;

    static constexpr int kTickMs = 60'000;
    static constexpr int kHoursDefault = 24;
    static constexpr int kHoursMax = 24 * 365;

    explicit BlockPresenter(BlockSource &source, Now now = {}, QObject *parent = nullptr);
    ~BlockPresenter() override;

    BlockModel &model() { return m_model; }
    PageState state() const { return m_state; }

    void activate();
    void deactivate();
    void reload(); // rows shown stay until the answer is here, and after a failure
    void tick();   // time has passed: countdowns, blocks that ran out; nothing is asked for
    void unblock(const QString &id);
    // Takes back an unblocking: blocks the address again for the hours that were left, a started hour counting whole.
    void blockAgain(const BlockEntry &block);
    void block(const QString &ip, int hours, const QString &reason);

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void summaryChanged(const QString &sentence);
    void unblocked(const BlockEntry &block);
    void unblockFailed(const BlockEntry &block, const ApiError &error);
    void blocked(const QString &ip);
    void blockRefused(const QString &ip, const ApiError &error);

private:
    TimePoint now() const;
    void take(const ApiResult<QList<BlockEntry>> &answer);
    void rowsChanged();
    void setState(PageState state, const std::optional<ApiError> &error = std::nullopt);

    BlockSource &m_source;
    Now m_now;
    BlockModel m_model;
    PageState m_state = PageState::Loading;
    bool m_shown = false;
    QSet<QString> m_lifting;
    std::unique_ptr<QObject> m_listCall;
    QTimer m_tick;
};

} // namespace postject::ui
