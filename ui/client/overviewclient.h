// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of the overview as typed calls: open alerts, activity of the last day, whitelist, two-factor, blocks.
// Every call is a row of the activity log, so there is one call per figure. GUI thread. Callbacks as ApiClient::send.
#pragma once

#include "ui/client/alertclient.h"
#include "ui/client/livestream.h"

#include <QList>

namespace postject::ui {

struct OpenAlerts
{
    qint64 total = 0;
    QList<AlertEntry> newest; // at most five, newest first
};

struct ActivityBin
{
    QDateTime start; // UTC
    qint64 requests = 0;
    qint64 failed = 0; // part of requests
};

struct WhitelistFigures
{
    int used = 0;
    int limit = 0;
    QString clientAddress; // as the server sees it; "local" over the private socket
};

struct TwoFactorFigures
{
    bool enabled = false;
    int backupCodesLeft = 0;
};

class OverviewClient
{
public:
    template <typename T>
    using Callback = std::function<void(ApiResult<T>)>;

    // everyAccount: the figures of all accounts, administrators only; else the caller's own.
    OverviewClient(ApiClient *client, bool everyAccount) : m_client(client), m_everyAccount(everyAccount) {}

    void openAlerts(QObject *context, Callback<OpenAlerts> done);
    void logSize(QObject *context, Callback<qint64> done); // entries
    // bins: 1 to kHistogramBinsMax, spread evenly over from..to.
    // action: "" for any.
    void histogram(const QDateTime &from, const QDateTime &to, int bins, const QString &action, QObject *context,
                   Callback<QList<ActivityBin>> done);
    // Requests in an hour, on the average of the up to 7 days before the last one: what a spike is measured by. Nothing
    // while there is less than a day of them.
    void usualHour(const QDateTime &now, QObject *context, Callback<std::optional<double>> done);
    // The live stream of what the figures are made of.
    void watch(QObject *context, LiveWatcher watcher)
    {
        watchLive(*m_client, m_everyAccount, context, std::move(watcher));
    }
    void blockedCount(QObject *context, Callback<qint64> done); // administrators; others get 403
    void whitelist(QObject *context, Callback<WhitelistFigures> done);
    void twoFactor(QObject *context, Callback<TwoFactorFigures> done);

    ApiClient *api() const { return m_client; }

private:
    QUrlQuery scoped(QUrlQuery query) const;

    ApiClient *m_client; // outlives this
    bool m_everyAccount;
};

} // namespace postject::ui
