// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/settingsclient.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace postject::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = ServerSetting::Kind;
using Source = ServerSetting::Source;

constexpr std::array kKinds{
    std::pair{"integer"_L1, Kind::Integer}, std::pair{"number"_L1, Kind::Number},
    std::pair{"text"_L1, Kind::Text},       std::pair{"secret"_L1, Kind::Secret},
    std::pair{"choice"_L1, Kind::Choice},   std::pair{"networks"_L1, Kind::Networks},
    std::pair{"paths"_L1, Kind::Paths},
};
constexpr std::array kSources{
    std::pair{"default"_L1, Source::Default},
    std::pair{"table"_L1, Source::Table},
    std::pair{"configuration"_L1, Source::Configuration},
};

std::unexpected<ApiError> malformed(const QString &what)
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.detail = what;
    return std::unexpected(std::move(error));
}

template <typename Table>
auto named(const Table &table, const QString &name)
{
    const auto found = std::ranges::find_if(table, [&](const auto &each) { return each.first == name; });
    using Value = decltype(table.front().second);
    return found == table.end() ? std::optional<Value>() : std::optional<Value>(found->second);
}

// A value of another type than its kind has would be shown as something it is not.
bool fits(Kind kind, const QJsonValue &value)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Number:
        return value.isDouble();
    case Kind::Text:
    case Kind::Choice:
        return value.isString();
    case Kind::Networks:
    case Kind::Paths:
        return value.isArray();
    case Kind::Secret:
    case Kind::Unknown:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

std::optional<ServerSetting> readSetting(const QJsonObject &json)
{
    ServerSetting setting{.name = json["name"_L1].toString(),
                          .kind = named(kKinds, json["kind"_L1].toString()).value_or(Kind::Unknown),
                          .value = json["value"_L1],
                          .fallback = json["default"_L1],
                          .isSet = json["isSet"_L1].toBool(),
                          .min = json["min"_L1].toDouble(),
                          .max = json["max"_L1].toDouble(),
                          .choices = json["choices"_L1].toVariant().toStringList(),
                          .purpose = json["purpose"_L1].toString(),
                          .ignored = json["ignored"_L1].toString()};
    const auto source = named(kSources, json["source"_L1].toString());
    if (setting.name.isEmpty() || !source || !fits(setting.kind, setting.value) ||
        !fits(setting.kind, setting.fallback))
        return std::nullopt;
    setting.source = *source;
    return setting;
}

} // namespace

ApiResult<SettingsListing> readSettings(const QJsonObject &answer)
{
    if (!answer["settings"_L1].isArray())
        return malformed(u"A list of settings without \"settings\""_s);
    const QJsonObject retention = answer["retention"_L1].toObject();
    SettingsListing listing{.settings = {},
                            .lastPruneAt =
                                QDateTime::fromString(retention["lastRunAt"_L1].toString(), Qt::ISODateWithMs).toUTC(),
                            .lastPruneRows = retention["lastRunRows"_L1].toInteger()};
    for (const QJsonValue &each : answer["settings"_L1].toArray()) {
        const std::optional<ServerSetting> setting = readSetting(each.toObject());
        if (!setting)
            return malformed(u"A setting without a \"name\", a known \"source\" or a value of its kind"_s);
        listing.settings.append(*setting);
    }
    return listing;
}

void SettingsClient::list(QObject *context, ListCallback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::Settings}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readSettings)); });
}

void SettingsClient::change(const QJsonObject &values, QObject *context, ListCallback done)
{
    m_client.send(
        ApiCall{.endpoint = EndpointId::ChangeSettings, .body = values}, context,
        [done = std::move(done)](const ApiResult<QJsonObject> &answer) { done(answer.and_then(readSettings)); });
}

} // namespace postject::ui
