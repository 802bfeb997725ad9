// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the card of an address says: each figure by itself, loading, known or refused, so that one failure leaves the
// others. Asks once. GUI thread; no widgets.
#pragma once

#include "ui/client/accountnames.h"
#include "ui/client/addressclient.h"

#include <QObject>

#include <optional>

namespace postject::ui {

class AddressPresenter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kAccounts = 10, kAlerts = 5; // that are named

    AddressPresenter(ApiClient &client, bool isAdministrator, const QString &address, QObject *parent = nullptr);

    void load();

    QString countrySentence() const;
    QString firstSeenSentence() const;
    QString lastSeenSentence() const;
    QString requestsSentence() const;
    QString alertsSentence() const;
    QString blockSentence() const;
    QString whitelistSentence() const;
    const QList<ActivityShare> &accounts() const { return m_accounts; }
    QString accountName(const QString &id) const { return m_names.value(id, id); }
    const QList<AlertEntry> &alerts() const { return m_newest; }
    const std::optional<ApiError> &error() const { return m_error; } // the first; the figures without an answer say so

Q_SIGNALS:
    void changed();

private:
    struct Seen
    {
        QString country; // of most of its rows
        qint64 requests = 0, failed = 0;
        std::optional<TimePoint> firstAt, lastAt;
    };
    template <typename T, typename Take>
    std::function<void(ApiResult<T>)> into(Take take);
    QString unknown() const; // not yet, or refused
    static Seen summarise(const QList<ActivityShare> &countries);

    AddressClient m_client;
    ApiClient &m_api;
    bool m_isAdministrator;
    QString m_address;
    std::optional<Seen> m_seen;
    std::optional<qint64> m_alertCount;
    std::optional<AddressStanding> m_standing;
    QList<ActivityShare> m_accounts;
    QList<AlertEntry> m_newest;
    AccountNames m_names;
    std::optional<ApiError> m_error;
};

} // namespace postject::ui
