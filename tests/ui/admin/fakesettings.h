// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings of a FakeServer, kept and judged by the real server's own service.
#pragma once

#include "server/core/crypto.h"
#include "server/settings/settingsservice.h"
#include "tests/support/fakeserver.h"

namespace postject::test {

class FakeSettings
{
public:
    // fixed: what the configuration says; stored: what the table holds. They outlive the server's handlers.
    explicit FakeSettings(FakeServer &server, const QJsonObject &fixed = {}, const SettingsService::Texts &stored = {});

    QJsonObject listing() const;
    QJsonValue value(const QString &name) const;
    bool set(const QString &name, const QJsonValue &value); // by somebody else; null for the default

    QJsonObject retention{{u"lastRunAt"_s, QJsonValue::Null}, {u"lastRunRows"_s, 0}};

private:
    std::shared_ptr<const CryptoLibrary> m_crypto;
    SettingsService m_service{QByteArray(32, 'k')};
};

} // namespace postject::test
