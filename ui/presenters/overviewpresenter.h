// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the overview knows: each figure by itself, loading, ready or failed, so that one failure leaves the others.
// Asks once, and again when the stream broke off: every call is a row of the log. In between the stream brings what
// happens, and what the time changes is counted here. GUI thread; no words, no widgets.
#pragma once

#include "ui/client/consoletime.h"
#include "ui/client/overviewclient.h"
#include "ui/client/sessionclient.h"
#include "ui/presenters/lastday.h"
#include "ui/presenters/pagestate.h"
#include "ui/presenters/streamkeeper.h"

#include <QObject>
#include <QTimer>

#include <array>

namespace postject::ui {

template <typename T>
struct Figure
{
    std::optional<T> value = std::nullopt;        // the last good answer; kept when a refresh fails
    std::optional<ApiError> error = std::nullopt; // of the last answer
    bool isLoading() const { return !value && !error; }
};

struct Overview
{
    Figure<OpenAlerts> alerts;
    Figure<qint64> logSize;
    Figure<qint64> failedLogins; // in the last hour
    Figure<LastDay> lastDay;
    Figure<qint64> blocked; // asked for administrators only
    Figure<WhitelistFigures> whitelist;
    Figure<TwoFactorFigures> twoFactor;
    Figure<MeAnswer> me;

    // The list is empty (open to all), holds this address, or does not apply to it (private local socket).
    bool whitelistNeedsAttention() const { return whitelist.value && whitelist.value->used == 0; }
    bool twoFactorNeedsAttention() const { return twoFactor.value && !twoFactor.value->enabled; }
};

class OverviewPresenter : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>; // UTC

    // isAdministrator: the figures cover all accounts, and the blocks are asked for.
    OverviewPresenter(ApiClient *client, bool isAdministrator, QObject *parent = nullptr, Now now = &consoletime::utc);
    ~OverviewPresenter() override;

    void activate();   // load now, then follow the stream until deactivate()
    void deactivate(); // answers under way still count

    const Overview &overview() const { return m_overview; }
    // Loading until the first figure is there; Failed or Forbidden only when none could be had.
    PageStatus status() const;

Q_SIGNALS:
    void changed();       // some figure
    void roundFinished(); // every figure of a refresh has been answered

private:
    template <typename T>
    std::function<void(ApiResult<T>)> into(Figure<T> Overview::*figure);
    template <typename T>
    std::function<void(ApiResult<T>)> intoDay(std::function<void(const T &)> take,
                                              std::function<void(const ApiError &)> fail);
    void refresh();
    void askForDay(QObject *round);
    void finishOne();
    void openStream();
    void onLogged(const ActivityEntry &entry);
    void onAlert(const QJsonObject &json);
    void onBlock(const BlockChange &change);
    void onTick();
    void showDay();
    QDateTime serverNow() const;

    SessionClient m_session;
    OverviewClient m_client;
    bool m_isAdministrator;
    Now m_now;
    Overview m_overview;
    QTimer m_timer; // of the minutes that go by
    QTimer m_tick;
    bool m_wantsAlerts = false, m_wantsBlocks = false;
    StreamKeeper m_stream;
    bool m_wasCut = false;
    RollingDay m_day;
    int m_waiting = 0;
    std::unique_ptr<QObject> m_round; // context of the calls under way; replaced by the next round
};

} // namespace postject::ui
