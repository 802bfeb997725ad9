// SPDX-License-Identifier: GPL-3.0-or-later
//
// The running server under another configuration.
#include "server/contract/action.h"
#include "server/core/certificate.h"
#include "server/host/configurationcheck.h"
#include "server/host/effectivesettings.h"
#include "server/host/servercore.h"
#include "server/storage/database.h"

#include <utility>

namespace postject {

namespace {

// Files and sockets that are open since the start.
QStringList differencesForTheNextStart(const ServerOptions &now, const ServerOptions &next)
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

} // namespace

void ServerCore::reload(const ServerOptions &options, std::function<void(const Result<ServerReload> &)> done)
{
    const Result<SettingsService> next = checkConfiguration(options).and_then([&] { return settingsOf(options); });
    if (!next) {
        done(std::unexpected(next.error()));
        return;
    }
    const QByteArray changes = m_settings->changesTo(*next);
    if (changes.isEmpty()) {
        done(bringInForce(options));
        return;
    }
    recordReload(changes, [this, options, done = std::move(done)](bool recorded) {
        if (recorded)
            done(bringInForce(options));
        else
            done(failure(ErrorCode::InternalError, u"The activity log can't be written."_s));
    });
}

// From the table as it is, which has what requests have changed since the start.
Result<SettingsService> ServerCore::settingsOf(const ServerOptions &options) const
{
    const Result<std::unique_ptr<Database>> database = Database::open(m_folder->databaseFile, OpenMode::Read);
    if (!database)
        return std::unexpected(database.error());
    return Stores(**database).settings.all().and_then([&](const SettingsService::Texts &table) {
        return m_settings->reloaded(table, fixedSettingsWithMail(options));
    });
}

void ServerCore::recordReload(const QByteArray &changes, std::function<void(bool)> done)
{
    Submission submission;
    submission.rows.push_back({.at = m_clock.now(),
                               .action = QByteArray(actionName(Action::SettingsChanged)),
                               .userAgent = "PostjectServer/" POSTJECT_VERSION,
                               .metadata = changes});
    submission.done = [done = std::move(done)](const Result<Receipt> &receipt) { done(receipt.has_value()); };
    m_writer->submit(std::move(submission));
}

// Everything that can fail comes first.
Result<ServerReload> ServerCore::bringInForce(const ServerOptions &options)
{
    ServerReload report{.certificateSha256 = m_address.certificateSha256,
                        .nextStart = differencesForTheNextStart(m_options, options)};
    PlaceFinder places;
    Result<SettingsService> settings =
        places.open(PlaceFinder::shippedDatabase(), options.cityDatabase).and_then([&] { return settingsOf(options); });
    if (!settings)
        return std::unexpected(settings.error());
    if (m_guard && m_options.useTls) {
        const Result<ServerCertificate> served = certificate(options);
        if (!served)
            return std::unexpected(served.error());
        m_guard->useTls(serverTlsConfiguration(*served));
        report.certificateSha256 = m_address.certificateSha256 = served->fingerprint();
    }
    m_options.certificateFile = options.certificateFile;
    m_options.keyFile = options.keyFile;
    m_options.trustedProxies = options.trustedProxies;
    m_options.fixedSettings = options.fixedSettings;
    m_options.cityDatabase = options.cityDatabase;
    m_options.mail = options.mail;
    m_places = std::move(places);
    *m_settings = *std::move(settings);
    m_settings->applyAll();
    if (m_mail && m_options.mail)
        m_mail->apply(*m_options.mail);
    return report;
}

} // namespace postject
