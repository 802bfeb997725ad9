// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's settings as typed calls; administrators only, others get 403. SettingsSource is what the presenter
// knows, so that tests answer in a server's place. GUI thread. A call is dropped by deleting its context object.
#pragma once

#include "ui/client/apiclient.h"

#include <QJsonValue>
#include <QList>

#include <functional>

namespace postject::ui {

struct ServerSetting
{
    enum class Kind {
        Integer,
        Number,
        Text,
        Secret,
        Choice,
        Networks,
        Paths,
        Unknown // of a newer server: shown, never changed
    };
    enum class Source { Default, Table, Configuration };

    QString name;
    Kind kind = Kind::Unknown;
    QJsonValue value = {};    // undefined for a secret
    QJsonValue fallback = {}; // the default; undefined for a secret
    bool isSet = false;       // of a secret only
    double min = 0;           // of numbers only
    double max = 0;
    QStringList choices = {};
    Source source = Source::Default;
    QString purpose = {}; // the server's words
    QString ignored = {}; // why a stored value is not in force, in the server's words; "": there is none

    bool operator==(const ServerSetting &) const = default;
};

struct SettingsListing
{
    QList<ServerSetting> settings; // in the server's order
    QDateTime lastPruneAt;         // UTC; invalid: not since the server's start
    qint64 lastPruneRows = 0;
};

class SettingsSource
{
public:
    using ListCallback = std::function<void(ApiResult<SettingsListing>)>;

    virtual ~SettingsSource() = default;

    virtual void list(QObject *context, ListCallback done) = 0;
    // values: by name, null for the default. All or none. Refusals: 400 "invalid_request" and 409
    // "set_by_configuration", both with fields; 401 "reauth_required".
    virtual void change(const QJsonObject &values, QObject *context, ListCallback done) = 0;
};

class SettingsClient final : public SettingsSource
{
public:
    explicit SettingsClient(ApiClient &client) : m_client(client) {}

    void list(QObject *context, ListCallback done) override;
    void change(const QJsonObject &values, QObject *context, ListCallback done) override;

private:
    ApiClient &m_client;
};

ApiResult<SettingsListing> readSettings(const QJsonObject &answer);

} // namespace postject::ui
