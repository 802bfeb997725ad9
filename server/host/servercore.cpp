// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/servercore.h"

#include "server/alerts/securityalerts.h"
#include "server/core/keys.h"
#include "server/host/configurationcheck.h"
#include "server/host/effectivesettings.h"
#include "server/http/handlers/handlers.h"
#include "server/storage/checkpoint.h"
#include "server/storage/database.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLoggingCategory>

#include <utility>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logServer, "postject.server")

constexpr SettingKey<QList<IpNetwork>> kTrustedProxies("proxies.trusted"_L1);
constexpr SettingKey<int> kRetentionDays("log.retentionDays"_L1);
constexpr SettingKey<int> kAccountRequests("limits.requestsPerMinutePerAccount"_L1);
constexpr SettingKey<int> kAddressRequests("limits.requestsPerMinutePerAddress"_L1);
constexpr SettingKey<int> kAddressLogins("limits.loginsPerMinutePerAddress"_L1);
constexpr SettingKey<int> kReauthenticationMinutes("access.reauthenticationMinutes"_L1);
constexpr SettingKey<QByteArray> kAdministratorsSecondFactor("access.administratorsSecondFactor"_L1);
constexpr SettingKey<int> kIdleMinutes("sessions.idleMinutes"_L1);
constexpr SettingKey<QList<QByteArray>> kSensitivePaths("detection.sensitivePaths"_L1);
constexpr std::chrono::seconds kStopPatience{5};
constexpr int kRehearsalsPerAccount = 1;
constexpr int kRehearsalsAtOnce = 2;

Error startError(const QString &line)
{
    return {.code = ErrorCode::InternalError, .detail = line};
}

AccessRules accessRules(const SettingValues &values)
{
    return {.signInMaxAge = std::chrono::minutes(values.get(kReauthenticationMinutes)),
            .administratorsNeedSecondFactor = values.get(kAdministratorsSecondFactor) == "required"};
}

} // namespace

ServerCore::ServerCore(const ServerOptions &options)
    : m_options(options),
      m_clock(options.clock ? *options.clock : static_cast<const Clock &>(m_systemClock)),
      m_clockWatch(m_clock, [this](Milliseconds by) { clockJumped(by); }),
      m_tick(this),
      m_hourly(this),
      m_stopPoll(this)
{
    m_options.limits.forwarding.path = QByteArray(endpoint(EndpointId::Verify).path);
}

ServerCore::~ServerCore()
{
    // The writer first: it delivers no completion after its end, and nothing below may be gone before.
    m_streams.reset();
    m_exports.reset(); // before the connections that they write to
    m_listeners.reset();
    m_mail.reset(); // it writes until its end
    m_writer.reset();
    m_longWork.reset();
    m_rehearsals.reset();
    m_verifications.reset();
    m_detection.reset();
    m_readers.reset();
    if (!m_folder)
        return;
    // What only reads can't bring the write-ahead log home, and the last to close did so. A copy of the file alone must
    // be all that there is.
    if (const Result<void> settled = m_folder->engine().settle(); !settled)
        qCWarning(logServer) << "the write-ahead log stays:" << settled.error().detail;
    if (!m_localToken.isEmpty())
        QFile::remove(m_folder->tokenFile);
}

void ServerCore::start(std::function<void(Result<ServerAddress>)> done)
{
    if (const Result<void> opened = openStorage(); !opened) {
        done(std::unexpected(opened.error()));
        return;
    }
    makeServers();
    recordSoon(Action::ServerStarted, [this, done = std::move(done)](bool recorded) {
        if (!recorded) {
            done(std::unexpected(startError(u"The activity log can't be written."_s)));
            return;
        }
        if (const Result<void> listening = m_listeners->listen(); !listening) {
            done(std::unexpected(listening.error()));
            return;
        }
        m_alerts->tellOfLog();
        connect(&m_tick, &QTimer::timeout, this, &ServerCore::tick);
        m_tick.start(std::chrono::seconds(10));
        connect(&m_hourly, &QTimer::timeout, this, &ServerCore::removeExpiredSessions);
        m_hourly.start(std::chrono::hours(1));
        removeExpiredSessions();
        endIdleSessions();
        done(m_listeners->address());
    });
}

Result<void> ServerCore::openStorage()
{
    if (const Result<void> opened = m_places.open(PlaceFinder::shippedDatabase(), m_options.cityDatabase); !opened)
        return opened; // before anything is made
    Result<DataFolder> folder = DataFolder::open(m_options.dataDir, m_options.configDir);
    if (!folder)
        return std::unexpected(folder.error());
    m_folder.emplace(*std::move(folder));
    const QByteArray &master = m_folder->masterKey;
    m_state = std::make_unique<SecurityState>(master);
    m_settings = std::make_unique<SettingsService>(keys::mailPassword(master));
    joinSettings();
    m_hashing = std::make_unique<HashingPool>(m_options.passwordCost);
    m_longWork = std::make_unique<Workers>("long work", 2);

    Result<std::unique_ptr<Writer>> writer = Writer::start(*m_folder, m_clock, this);
    if (!writer)
        return std::unexpected(writer.error());
    m_writer = *std::move(writer);
    m_writer->follow([this](const CommittedBatch &batch) {
        if (!batch.alerts.isEmpty())
            m_alertLists.alertsChanged();
        if (!batch.alerts.isEmpty() && m_mail)
            m_mail->wake();
    });
    m_alerts = std::make_unique<ServerAlerts>(*m_writer, m_clock, *m_folder);
    m_readers = std::make_unique<Readers>(m_folder->engine());
    if (const Result<void> started = startDetection(); !started)
        return started;

    const Result<std::unique_ptr<Database>> database = m_folder->engine().open(OpenMode::Read);
    if (!database)
        return std::unexpected(database.error());
    Stores stores(**database);
    return loadSettings(stores)
        .and_then([&] { return m_state->load(stores, m_clock.now(), m_settings->values().get(kTrustedProxies)); })
        .transform([&] { startMail(); });
}

void ServerCore::startMail()
{
    m_mail = std::make_unique<MailService>(m_folder->engine(), *m_writer, m_clock, m_options.mailOptions);
    if (m_options.listenOnNetwork) // else it serves one command, and ends
        m_mail->start(m_options.mail ? *m_options.mail : mailSettings(m_settings->values()));
}

Result<void> ServerCore::startDetection()
{
    Result<std::unique_ptr<DetectionService>> detection = DetectionService::start(
        m_folder->engine(), *m_writer, m_clock,
        [this](const QByteArray &ipAddress) {
            const Place place = m_places.find(ipAddress);
            return std::pair(place.country, place.city);
        },
        [](const Finding &finding) { return alertOf(finding); });
    if (!detection)
        return std::unexpected(detection.error());
    m_detection = *std::move(detection);
    if (m_options.detects)
        m_writer->follow([this](const CommittedBatch &batch) { m_detection->judge(batch); });
    else
        m_detection->pause();
    m_state->bruteForce.setHistorySource([this](const QByteArray &subject, TimePoint after) {
        QList<BruteForceDetector::Attempt> attempts;
        for (const FailedLoginRecord &each : m_detection->failedLogins(subject, after))
            attempts.append({.at = each.at, .account = each.account});
        return attempts;
    });
    return {};
}

void ServerCore::joinSettings()
{
    m_settings->onChange("proxies.", [this](const SettingValues &values) {
        if (m_pipeline)
            m_pipeline->setTrustedProxies(values.get(kTrustedProxies));
    });
    m_settings->onChange("log.",
                         [this](const SettingValues &values) { m_writer->setRetention(values.get(kRetentionDays)); });
    m_settings->onChange("limits.", [this](const SettingValues &values) {
        if (m_pipeline) {
            m_pipeline->setRequestLimits(
                {.perAccount = values.get(kAccountRequests), .perAddress = values.get(kAddressRequests)});
            m_pipeline->setLoginLimit(values.get(kAddressLogins));
        }
    });
    m_settings->onChange("access.", [this](const SettingValues &values) {
        if (m_access)
            m_access->apply(accessRules(values));
    });
    m_settings->onChange("sessions.", [this](const SettingValues &values) {
        m_state->sessions.setIdleLimit(std::chrono::minutes(values.get(kIdleMinutes)));
    });
    m_settings->onChange("detection.bruteForce.", [this](const SettingValues &values) {
        BruteForceSettings settings = BruteForceSettings::of(values);
        settings.addressesMax = m_options.countedAddresses;
        m_state->bruteForce.apply(settings);
    });
    m_settings->onChange("detection.", [this](const SettingValues &values) {
        m_writer->setSensitivePaths(values.get(kSensitivePaths));
        m_detection->apply(values);
    });
    m_settings->onChange(
        "mail.",
        [this](const SettingValues &values) {
            if (m_mail && !m_options.mail)
                m_mail->apply(mailSettings(values));
        },
        [key = m_folder->masterKey](const SettingValues &values) {
            return smtpSettingsFrom(values.texts(), key).and_then(checkSmtpSettings);
        });
}

// Bad mail settings must not stop the server: mails wait until they can be read.
SmtpSettings ServerCore::mailSettings(const SettingValues &values) const
{
    Result<SmtpSettings> settings = smtpSettingsFrom(values.texts(), m_folder->masterKey);
    if (!settings)
        qCritical("no mails are sent: %s", qPrintable(settings.error().detail));
    return std::move(settings).value_or(SmtpSettings());
}

// What flags and the configuration file say stands above the table.
Result<void> ServerCore::loadSettings(Stores &stores)
{
    const auto table = stores.settings.all();
    if (!table)
        return std::unexpected(table.error());
    m_settings->load(*table);
    if (const Result<void> set = m_settings->applyOverrides(fixedSettingsWithMail(m_options)); !set)
        return set;
    m_settings->applyAll();
    return {};
}

void ServerCore::makeServers()
{
    m_localToken = randomBytes(32).toHex();
    m_options.useTls = servesTls(m_options);
    m_ingestQueue = std::make_unique<IngestQueue>(); // on this thread
    m_access = std::make_unique<AccessControl>(AccessControl::State{.clock = m_clock,
                                                                    .accounts = m_state->accounts,
                                                                    .sessions = m_state->sessions,
                                                                    .apiKeys = m_state->apiKeys,
                                                                    .whitelist = m_state->whitelist,
                                                                    .blocks = m_state->blocks,
                                                                    .twoFactor = m_state->twoFactor,
                                                                    .streamTickets = m_state->streamTickets,
                                                                    .localToken = m_localToken});
    m_exports = std::make_unique<Exports>(*m_readers, *m_access);
    m_rehearsals = std::make_unique<WatchedWork>("rehearsals", kRehearsalsPerAccount, kRehearsalsAtOnce, *m_access);
    m_verifications = std::make_unique<Verifications>(*m_access);
    m_streams = std::make_unique<StreamHub>(
        StreamHub::Dependencies{
            .clock = m_clock, .access = *m_access, .blocks = m_state->blocks, .readers = *m_readers},
        m_options.streams);
    m_writer->follow([this](const CommittedBatch &batch) { m_streams->committed(batch); });
    m_writer->follow([this](const CommittedBatch &batch) { m_figures.committed(batch); });
    makeServices();
    m_pipeline = std::make_unique<Pipeline>(*m_services, handlerFor, *m_access, *m_writer);
    m_settings->applyAll();
    m_listeners = std::make_unique<Listeners>(Listeners::Dependencies{.options = m_options,
                                                                      .folder = *m_folder,
                                                                      .clock = m_clock,
                                                                      .access = *m_access,
                                                                      .pipeline = *m_pipeline,
                                                                      .figures = m_figures,
                                                                      .localToken = m_localToken});
}

// Each by its type: what is missing, or stands for another, does not compile.
void ServerCore::makeServices()
{
    m_engine.emplace(m_folder->engine());
    m_witness = {.key = keys::activityChain(m_folder->masterKey), .checkpointFile = m_folder->checkpointFile};
    m_connections.count = [this] { return m_listeners->connections(); };
    m_services = std::make_unique<Services>(Services::Parts(
        m_clock, m_clockWatch, m_state->accounts, m_state->sessions, m_state->apiKeys, m_state->twoFactor,
        m_state->whitelist, m_state->blocks, m_state->bruteForce, m_state->guessing, *m_detection, m_alertLists,
        *m_hashing, m_state->signIns, m_state->localSignIn, m_state->streamTickets, *m_settings, m_places, *m_mail,
        *m_ingestQueue, *m_longWork, *m_rehearsals, *m_verifications, *m_exports, *m_streams, m_figures, m_connections,
        *m_readers, *m_writer, *m_engine, m_witness));
}

void ServerCore::recordSoon(Action action, std::function<void(bool)> done)
{
    Submission submission;
    submission.rows.push_back({.at = m_clock.now(),
                               .account = std::nullopt,
                               .action = QByteArray(actionName(action)),
                               .ipAddress = {},
                               .userAgent = "PostjectServer/" POSTJECT_VERSION,
                               .method = {},
                               .endpoint = {},
                               .status = 0,
                               .country = {},
                               .requestId = {}});
    if (action == Action::ServerStarted)
        submission.mutation = [](Stores &stores) { return stores.accounts.renewEmailKeys(); };
    submission.done = [done = std::move(done)](const Result<Receipt> &receipt) { done(receipt.has_value()); };
    m_writer->submit(std::move(submission));
}

// What has still to last an hour lasts an hour, also after a restart.
void ServerCore::clockJumped(Milliseconds by)
{
    if (!m_alerts)
        return;
    m_state->moveTimes(by, m_clock.now());
    m_alerts->tellOfJump(by, [by, before = m_clock.now() - by](Stores &stores) {
        return stores.blocks.moveEnds(by, before).and_then([&] { return stores.sessions.moveEnds(by, before); });
    });
}

void ServerCore::removeExpiredSessions()
{
    Submission submission;
    submission.mutation = [now = m_clock.now()](Stores &stores) { return stores.sessions.forgetExpired(now); };
    m_writer->submit(std::move(submission));
}

// Soon, for a restart would give an idle session its life back.
void ServerCore::endIdleSessions()
{
    const QList<SessionId> ended = m_state->sessions.forgetEnded(m_clock.now());
    if (ended.isEmpty())
        return;
    Submission submission;
    submission.mutation = [ended](Stores &stores) -> Result<void> {
        for (const SessionId id : ended) {
            const Result<void> gone = stores.sessions.end(id);
            if (!gone && gone.error().code != ErrorCode::NotFound)
                return gone;
        }
        return {};
    };
    m_writer->submit(std::move(submission));
}

void ServerCore::tick()
{
    m_clockWatch.look();
    endIdleSessions();
    m_alerts->tellOfLog();
    m_pipeline->writeDueRefusals(false);
}

void ServerCore::stop(std::function<void()> done)
{
    m_stopped = std::move(done);
    m_tick.stop();
    m_hourly.stop();
    if (m_mail)
        m_mail->stop();
    if (!m_pipeline || !m_writer) {
        m_stopped();
        return;
    }
    m_listeners->close();
    if (m_streams)
        m_streams->endAll("server_stopping");
    if (m_rehearsals)
        m_rehearsals->endAll();
    if (m_verifications)
        m_verifications->endAll();
    const QDeadlineTimer giveUp(kStopPatience); // not by a clock that can be set
    connect(&m_stopPoll, &QTimer::timeout, this, [this, giveUp] {
        const bool isServing = m_pipeline->inFlight() > 0 && !giveUp.hasExpired();
        const bool isJudging = m_options.judgesToTheEnd && m_detection->isCatchingUp();
        if (isServing || isJudging)
            return;
        m_stopPoll.stop();
        finishStop();
    });
    m_stopPoll.start(std::chrono::milliseconds(5));
}

void ServerCore::finishStop()
{
    m_pipeline->writeDueRefusals(true);
    m_detection->flush();
    recordSoon(Action::ServerStopped, [this](bool recorded) {
        if (!recorded)
            qCWarning(logServer) << "the stop could not be recorded";
        m_stopped();
    });
}

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
    const Result<std::unique_ptr<Database>> database = m_folder->engine().open(OpenMode::Read);
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
    PlaceFinder places;
    Result<SettingsService> settings =
        places.open(PlaceFinder::shippedDatabase(), options.cityDatabase).and_then([&] { return settingsOf(options); });
    if (!settings)
        return std::unexpected(settings.error());
    const Result<QByteArray> fingerprint = m_listeners->renewCertificate(options);
    if (!fingerprint)
        return std::unexpected(fingerprint.error());
    ServerReload report{.certificateSha256 = *fingerprint, .nextStart = differencesForNextStart(m_options, options)};
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
