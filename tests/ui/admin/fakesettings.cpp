// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/admin/fakesettings.h"

#include "server/core/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace postject::test {

namespace {

// Never longer than whoever uses it: the library can't be taken down after main().
std::shared_ptr<const CryptoLibrary> crypto()
{
    static std::weak_ptr<const CryptoLibrary> shared;
    std::shared_ptr<const CryptoLibrary> crypto = shared.lock();
    if (!crypto)
        shared = crypto = std::make_shared<const CryptoLibrary>();
    return crypto;
}

FakeAnswer refusal(const Error &error)
{
    QJsonArray errors;
    for (const FieldError &each : error.fields)
        errors.append(QJsonObject{{u"field"_s, each.field}, {u"message"_s, each.message}});
    return FakeAnswer::problem(error.code, error.detail, {{u"errors"_s, errors}});
}

// The rule of the mail group that a page has to get across: a server needs a sender.
Result<void> checkMail(const SettingValues &values)
{
    if (values.text(setting("mail.server"_L1)).isEmpty() || values.text(setting("mail.from"_L1)).contains('@'))
        return {};
    return std::unexpected(Error{.code = ErrorCode::InvalidRequest,
                                 .detail = u"The setting \"mail.from\" must be a mail address."_s,
                                 .fields = {{u"mail.from"_s, u"must be a mail address"_s}}});
}

} // namespace

FakeSettings::FakeSettings(FakeServer &server, const QJsonObject &fixed, const SettingsService::Texts &stored)
    : m_crypto(crypto())
{
    for (const QByteArray &group :
         {"proxies."_ba, "log."_ba, "limits."_ba, "access."_ba, "sessions."_ba, "detection."_ba})
        m_service.onChange(group, [](const SettingValues &) {});
    m_service.onChange("mail.", [](const SettingValues &) {}, &checkMail);
    m_service.load(stored);
    if (!m_service.applyOverrides(fixed))
        qFatal("these settings do not go together");
    server.on(EndpointId::Settings, [this](const FakeRequest &) { return FakeAnswer::json(listing()); });
    server.on(EndpointId::ChangeSettings, [this](const FakeRequest &request) {
        const Result<SettingsService::Change> change = m_service.read(request.body);
        if (!change)
            return refusal(change.error());
        m_service.put(*change);
        return FakeAnswer::json(listing());
    });
}

QJsonObject FakeSettings::listing() const
{
    JsonWriter json;
    m_service.write(json);
    return {{u"settings"_s, QJsonDocument::fromJson(json.take()).array()}, {u"retention"_s, retention}};
}

QJsonValue FakeSettings::value(const QString &name) const
{
    for (const QJsonValue &each : listing()["settings"_L1].toArray()) {
        if (each["name"_L1] == name)
            return each["value"_L1];
    }
    return QJsonValue::Undefined;
}

bool FakeSettings::set(const QString &name, const QJsonValue &value)
{
    const auto change = m_service.read({{name, value}});
    if (change)
        m_service.put(*change);
    return change.has_value();
}

} // namespace postject::test
