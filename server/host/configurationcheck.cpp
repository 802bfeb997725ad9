// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/configurationcheck.h"

#include "server/core/certificate.h"
#include "server/core/crypto.h"
#include "server/core/keys.h"
#include "server/geo/placefinder.h"
#include "server/host/effectivesettings.h"
#include "server/settings/settingsservice.h"

namespace postject {

namespace {

Result<void> checkAddress(const QString &host)
{
    const Result<IpAddress> address = IpAddress::parse(host.toLatin1());
    if (host != "localhost"_L1 && !address)
        return failure(ErrorCode::InternalError, u"Can't listen on %1: not an IP address."_s.arg(host));
    return {};
}

// All settings have a consumer in a server that runs.
Result<void> checkSettings(const QJsonObject &fixed)
{
    const QByteArray master = randomBytes(32); // of no data folder
    SettingsService settings(keys::mailPassword(master));
    settings.onChange({}, [](const SettingValues &) {});
    settings.onChange(
        "mail.", [](const SettingValues &) {},
        [master](const SettingValues &values) {
            return smtpSettingsFrom(values.texts(), master).and_then(checkSmtpSettings);
        });
    return settings.applyOverrides(fixed);
}

Result<void> checkCertificate(const ServerOptions &options)
{
    if (options.certificateFile.isEmpty())
        return {};
    const SystemClock system;
    const Clock &clock = options.clock ? *options.clock : system;
    return loadCertificate(options.certificateFile, options.keyFile, clock.now())
        .transform([](const ServerCertificate &) {});
}

// Without one there is the shipped database, which a server can do without.
Result<void> checkCityDatabase(const QString &file)
{
    return file.isEmpty() ? Result<void>() : PlaceFinder().open({}, file);
}

} // namespace

bool servesTls(const ServerOptions &options)
{
    const Result<IpAddress> host = IpAddress::parse(options.host.toLatin1());
    const bool isLoopback = options.host == "localhost"_L1 || (host && host->toHostAddress().isLoopback());
    return options.useTls || (!isLoopback && !options.insecureHttp);
}

Result<void> checkConfiguration(const ServerOptions &options)
{
    return checkAddress(options.host)
        .and_then([&] { return checkSettings(fixedSettingsWithMail(options)); })
        .and_then([&] { return checkCertificate(options); })
        .and_then([&] { return checkCityDatabase(options.cityDatabase); });
}

QStringList differencesForNextStart(const ServerOptions &now, const ServerOptions &next)
{
    QStringList names;
    if (next.dataDir != now.dataDir)
        names.append(u"data_dir"_s);
    if (next.configDir != now.configDir)
        names.append(u"key_dir"_s);
    if (next.host != now.host || next.port != now.port)
        names.append(u"listen"_s);
    if (servesTls(next) != servesTls(now))
        names.append(u"tls"_s);
    return names;
}

} // namespace postject
