// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Blocked IPs page's logic: the list and its state, unblocking with a way back, blocking by hand, and the minute
// that the countdowns follow. GUI thread.
#pragma once

#include "ui/models/blockmodel.h"
#include "ui/presenters/blockbatch.h"
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
    void reload();                        // rows shown stay until the answer is here, and after a failure
    void tick();                          // time has passed: countdowns, blocks that ran out; nothing is asked for
    void unblock(const QStringList &ids); // as one command
    // Takes back an unblocking: blocks the addresses again for the hours that were left, a started hour counting whole.
    void blockAgain(const QList<BlockEntry> &blocks);

Q_SIGNALS:
    void statusChanged(const PageStatus &status);
    void summaryChanged(const QString &sentence);
    void unblocked(const QList<postject::ui::BlockEntry> &blocks);
    void unblockFailed(const QList<postject::ui::BlockRefusal> &failed);
    void blocked(const QList<postject::ui::BlockEntry> &blocks);
    void blockRefused(const QList<postject::ui::BlockRefusal> &refused);

private:
    TimePoint now() const;
    void take(const ApiResult<QList<BlockEntry>> &answer);
    void onLifted(const QList<BlockEntry> &asked, const QList<BlockEntry> &lifted, const QList<BlockRefusal> &failed);
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
