// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the server knows of one address, as typed calls: its rows of the log in figures, its alerts, and whether it is
// let in now. GUI thread. A call is dropped by deleting its context object.
#pragma once

#include "ui/client/activityclient.h"
#include "ui/client/alertclient.h"

namespace postject::ui {

struct AddressStanding
{
    bool isBlocked = false;
    bool isOnWhitelist = false; // let in by the caller's own whitelist, or there is none
};

class AddressClient final
{
public:
    template <typename T>
    using Callback = std::function<void(ApiResult<T>)>;

    // everyAccount: administrators only.
    AddressClient(ApiClient &client, bool everyAccount)
        : m_client(client), m_activity(client), m_alerts(client), m_everyAccount(everyAccount)
    {
    }

    void countries(const QString &address, QObject *context, Callback<QList<ActivityShare>> done);
    void accounts(const QString &address, int limit, QObject *context, Callback<QList<ActivityShare>> done);
    void alerts(const QString &address, int limit, QObject *context, Callback<AlertListing> done);
    void standing(const QString &address, QObject *context, Callback<AddressStanding> done);

private:
    ActivityQuery rowsOf(const QString &address) const
    {
        return {.ipAddress = address, .everyAccount = m_everyAccount};
    }

    ApiClient &m_client;
    ActivityClient m_activity;
    AlertClient m_alerts;
    bool m_everyAccount;
};

} // namespace postject::ui
