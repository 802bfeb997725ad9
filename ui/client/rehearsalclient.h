// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other settings of the detectors would have raised in the last 30 days, as a typed call. RehearsalSource is what
// the presenter knows, so that tests answer in a server's place. GUI thread. A call is dropped, and its work on the
// server ended, by deleting its context object.
#pragma once

#include "server/contract/timestamp.h"
#include "ui/client/apiclient.h"

#include <functional>

namespace postject::ui {

struct RehearsedAlert
{
    QString type;
    QString subject;
    QString account = {}; // id; "" for none
    TimePoint firstAt = {};
    qint64 occurrences = 0;

    bool operator==(const RehearsedAlert &) const = default;
};

// Lists: oldest first, of more than a thousand the newest.
struct RehearsalReport
{
    qint64 alerts = 0; // that these settings raise
    qint64 added = 0;
    qint64 vanished = 0;
    QList<RehearsedAlert> addedAlerts = {};
    QList<RehearsedAlert> vanishedAlerts = {};
};

class RehearsalSource
{
public:
    using Callback = std::function<void(ApiResult<RehearsalReport>)>;

    virtual ~RehearsalSource() = default;

    // settings: by name. Every account's: administrators only. Refusals: 400 with the settings as fields, 503 "busy".
    virtual void rehearse(const QJsonObject &settings, bool everyAccount, QObject *context, Callback done) = 0;
};

class RehearsalClient final : public RehearsalSource
{
public:
    explicit RehearsalClient(ApiClient &client) : m_client(client) {}

    void rehearse(const QJsonObject &settings, bool everyAccount, QObject *context, Callback done) override;

private:
    ApiClient &m_client;
};

ApiResult<RehearsalReport> readRehearsal(const QJsonObject &answer);

} // namespace postject::ui
