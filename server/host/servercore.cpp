// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/servercore.h"

#include "server/alerts/securityalerts.h"
#include "server/auth/jwt.h"
#include "server/contract/emailkey.h"
#include "server/core/keys.h"
#include "server/host/configurationcheck.h"
#include "server/http/handlers/handlers.h"
#include "server/http/transport/parsedhead.h"
#include "server/storage/checkpoint.h"
#include "server/storage/database.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logServer, "postject.server")

constexpr SettingKey<QList<IpNetwork>> kTrustedProxies("proxies.trusted"_L1);
constexpr std::chrono::seconds kStopPatience{5};
constexpr int kSignInsRead = 10'000; // the newest, at start

Error startError(const QString &line)
{
    return {.code = ErrorCode::InternalError, .detail = line};
}

bool writeToken(const QString &file, const QByteArray &token)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return false;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return out.write(token + '\n') == token.size() + 1 && out.commit();
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
    m_networkApi.reset();
    m_localApi.reset();
    m_mail.reset(); // it writes until its end
    m_writer.reset();
    m_longWork.reset();
    m_detection.reset();
    m_readers.reset();
    if (!m_folder)
        return;
    // What only reads can't bring the write-ahead log home, and the last to close did so. A copy of the file alone must
    // be all that there is.
    if (const Result<void> settled = Database::settle(m_folder->databaseFile); !settled)
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
        const Result<void> listening =
            (m_options.listenOnNetwork ? listenNetwork() : Result<void>()).and_then([this] { return listenLocal(); });
        if (!listening) {
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
        done(m_address);
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
    m_sessions = std::make_unique<SessionService>(keys::sessionTokens(master));
    m_settings = std::make_unique<SettingsService>(keys::mailPassword(master));
    joinSettings();
    m_apiKeys = std::make_unique<ApiKeyService>(keys::apiKeys(master));
    m_twoFactor = std::make_unique<TwoFactorService>(master);
    m_hashing = std::make_unique<HashingPool>(m_options.passwordCost);
    m_longWork = std::make_unique<Workers>("long work", 2);

    Result<std::unique_ptr<Writer>> writer =
        Writer::start(m_folder->databaseFile, m_folder->checkpointFile, keys::activityChain(master), m_clock, this);
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
    m_readers = std::make_unique<Readers>(m_folder->databaseFile);
    if (const Result<void> started = startDetection(); !started)
        return started;

    const Result<std::unique_ptr<Database>> database = Database::open(m_folder->databaseFile, OpenMode::Read);
    if (!database)
        return std::unexpected(database.error());
    Stores stores(**database);
    return loadState(stores).transform([&] { startMail(); });
}

void ServerCore::startMail()
{
    m_mail = std::make_unique<MailService>(m_folder->databaseFile, *m_writer, m_clock, m_options.mailOptions);
    if (m_options.listenOnNetwork) // else it serves one command, and ends
        m_mail->start(m_options.mail ? *m_options.mail : mailSettings(m_settings->values()));
}

Result<void> ServerCore::startDetection()
{
    Result<std::unique_ptr<DetectionService>> detection = DetectionService::start(
        m_folder->databaseFile, *m_writer, m_clock,
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
    m_bruteForce.setHistorySource([this](const QByteArray &subject, TimePoint after) {
        QList<BruteForceDetector::Attempt> attempts;
        for (const FailedLoginRecord &each : m_detection->failedLogins(subject, after))
            attempts.append({.at = each.at, .account = each.account});
        return attempts;
    });
    return {};
}

Result<void> ServerCore::loadState(Stores &stores)
{
    const TimePoint now = m_clock.now();
    if (const Result<void> settings = loadSettings(stores); !settings)
        return settings;
    const auto accounts = stores.accounts.all();
    const auto sessions = stores.sessions.live(now);
    const auto apiKeys = stores.apiKeys.all();
    const auto twoFactor = stores.twoFactor.all();
    const auto backupCodes = stores.twoFactor.allUnusedBackupCodes();
    const auto whitelist = stores.whitelist.all();
    const auto blocks = stores.blocks.active(now);
    if (!accounts || !sessions || !apiKeys || !twoFactor || !backupCodes || !whitelist || !blocks)
        return std::unexpected(startError(u"The database can't be read."_s));
    m_accounts.load(*accounts);
    m_sessions->load(*sessions);
    m_apiKeys->load(*apiKeys);
    m_twoFactor->load(*twoFactor, *backupCodes);
    m_whitelist.load(*whitelist);
    m_blocks.load(*blocks);
    return loadFailedLogins(stores, now).and_then([&] { return loadSignIns(stores, now); });
}

// From where the accounts were signed in of late, so that a restart makes no owner a stranger.
Result<void> ServerCore::loadSignIns(Stores &stores, TimePoint now)
{
    const ActivityFilter filter{
        .everyAccount = true, .from = now - std::chrono::days(30), .action = QByteArray(actionName(Action::Login))};
    const Result<ActivityPage> page = stores.activity.list(filter, kSignInsRead, 0);
    if (!page)
        return std::unexpected(page.error());
    const QList<IpNetwork> proxies = m_settings->values().get(kTrustedProxies);
    for (const ActivityRecord &record : page->rows) {
        const Result<IpAddress> address = IpAddress::parse(record.row.ipAddress);
        if (record.row.account && address && !isTrustedProxy(*address, proxies))
            m_signIns.succeeded(*record.row.account, *address, record.row.country, record.row.at);
    }
    return {};
}

// The last hour's failures in their order, so that a restart does not hand out five fresh attempts.
Result<void> ServerCore::loadFailedLogins(Stores &stores, TimePoint now)
{
    const Result<QList<ActivityRow>> failures =
        stores.ingest.countedFailures(now - m_bruteForce.settings().window + Milliseconds(1));
    if (!failures)
        return std::unexpected(failures.error());
    const QList<IpNetwork> proxies = m_settings->values().get(kTrustedProxies);
    for (const ActivityRow &row : *failures) {
        const Result<IpAddress> address = IpAddress::parse(row.ipAddress);
        if (!address || row.at > now) // by a clock that was set back since: whoever fails now would be long over
            continue;
        if (const AccountRecord *account = row.account ? m_accounts.find(*row.account) : nullptr) {
            m_guessing.failed(account->id, *address, row.at);
            m_signIns.failed(emailKey(account->email), row.at);
        }
        if (isTrustedProxy(*address, proxies))
            continue;
        if (const auto finding = m_bruteForce.failed(*address, row.at, row.account))
            m_bruteForce.forget(finding->subject); // its block was stored with it
    }
    return {};
}

void ServerCore::makeServers()
{
    m_localToken = randomBytes(32).toHex();
    const bool isSecure = servesTls(m_options);
    m_options.useTls = isSecure;
    m_ingestQueue = std::make_unique<IngestQueue>(); // on this thread
    m_access = std::make_unique<AccessControl>(AccessControl::State{.clock = m_clock,
                                                                    .accounts = m_accounts,
                                                                    .sessions = *m_sessions,
                                                                    .apiKeys = *m_apiKeys,
                                                                    .whitelist = m_whitelist,
                                                                    .blocks = m_blocks,
                                                                    .twoFactor = *m_twoFactor,
                                                                    .streamTickets = m_streamTickets,
                                                                    .localToken = m_localToken});
    m_exports = std::make_unique<Exports>(*m_readers, *m_access);
    m_streams = std::make_unique<StreamHub>(
        StreamHub::Dependencies{.clock = m_clock, .access = *m_access, .blocks = m_blocks, .readers = *m_readers},
        m_options.streams);
    m_writer->follow([this](const CommittedBatch &batch) { m_streams->committed(batch); });
    m_writer->follow([this](const CommittedBatch &batch) { m_figures.committed(batch); });
    makeServices();
    m_pipeline = std::make_unique<Pipeline>(*m_services, handlerFor, *m_access, *m_writer);
    m_settings->applyAll();
    m_networkApi = std::make_unique<ApiServer>(*m_pipeline, m_clock, ApiServer::Peer::Network, isSecure);
    m_localApi = std::make_unique<ApiServer>(*m_pipeline, m_clock, ApiServer::Peer::LocalSocket, false);
}

void ServerCore::makeServices()
{
    m_services =
        std::make_unique<Services>(Services{.clock = m_clock,
                                            .clockWatch = m_clockWatch,
                                            .accounts = m_accounts,
                                            .sessions = *m_sessions,
                                            .apiKeys = *m_apiKeys,
                                            .ingestQueue = *m_ingestQueue,
                                            .settings = *m_settings,
                                            .twoFactor = *m_twoFactor,
                                            .whitelist = m_whitelist,
                                            .blocks = m_blocks,
                                            .alertLists = m_alertLists,
                                            .bruteForce = m_bruteForce,
                                            .guessing = m_guessing,
                                            .detection = *m_detection,
                                            .hashing = *m_hashing,
                                            .longWork = *m_longWork,
                                            .localSignIn = m_localSignIn,
                                            .signIns = m_signIns,
                                            .streamTickets = m_streamTickets,
                                            .places = m_places,
                                            .mail = *m_mail,
                                            .readers = *m_readers,
                                            .exports = *m_exports,
                                            .streams = *m_streams,
                                            .figures = m_figures,
                                            .writer = *m_writer,
                                            .databaseFile = m_folder->databaseFile,
                                            .checkpointFile = m_folder->checkpointFile,
                                            .chainKey = keys::activityChain(m_folder->masterKey),
                                            .connections = [this] {
                                                return std::pair(m_guard ? m_guard->liveConnections() : 0,
                                                                 m_localGuard ? m_localGuard->liveConnections() : 0);
                                            }});
}

Result<ServerCertificate> ServerCore::certificate(const ServerOptions &options) const
{
    if (!options.certificateFile.isEmpty())
        return loadCertificate(options.certificateFile, options.keyFile, m_clock.now());
    return ownCertificate(QFileInfo(m_folder->keyFile).absolutePath(), QSysInfo::machineHostName(), m_clock.now());
}

Result<void> ServerCore::listenNetwork()
{
    const QString text = m_options.host == "localhost"_L1 ? u"127.0.0.1"_s : m_options.host;
    const Result<IpAddress> host = IpAddress::parse(text.toLatin1());
    if (!host)
        return std::unexpected(startError(u"Can't listen on %1: not an IP address."_s.arg(text)));
    auto guard = std::make_unique<Guard>(m_options.limits, m_networkApi->refusalHandler());
    guard->setBodyLimit(
        [this](const ParsedHead &head) { return m_access->bodyAllowance(head, m_options.limits.bodyBytes); });
    QByteArray fingerprint;
    if (m_options.useTls) {
        const Result<ServerCertificate> served = certificate(m_options);
        if (!served)
            return std::unexpected(served.error());
        fingerprint = served->fingerprint();
        guard->useTls(serverTlsConfiguration(*served));
    }
    if (!guard->listen(host->toHostAddress(), m_options.port)) {
        return std::unexpected(
            startError(u"Can't listen on %1 port %2: %3"_s.arg(text).arg(m_options.port).arg(guard->errorString())));
    }
    m_guard = guard.release();
    m_networkApi->serve(m_guard); // takes it over
    m_networkApi->setFigures(&m_figures);
    const auto address = QString::fromLatin1(host->toByteArray()); // "::ffff:127.0.0.1" is an IPv4 address
    const QString shown = host->isIPv4() ? address : u"[%1]"_s.arg(address);
    m_address.port = m_guard->serverPort();
    m_address.url = u"%1://%2:%3"_s.arg(m_options.useTls ? u"https"_s : u"http"_s, shown).arg(m_address.port);
    m_address.certificateSha256 = fingerprint;
    m_address.dataDir = m_folder->path;
    return {};
}

Result<void> ServerCore::listenLocal()
{
    GuardLimits limits = m_options.limits;
    limits.bodyBytesInAll = limits.bodyBytesPerAddress = 2 * qint64{kImportBodyBytes};
    auto guard = std::make_unique<Guard>(limits, m_localApi->refusalHandler());
    guard->setBodyLimit([this](const ParsedHead &head) {
        const bool isImport = QLatin1StringView(head.path()) == endpoint(EndpointId::Import).path;
        return isImport ? BodyAllowance{.bytes = kImportBodyBytes}
                        : m_access->bodyAllowance(head, m_options.limits.bodyBytes);
    });
    if (!guard->listenLocal(m_folder->socketFile)) { // the folder's lock is ours: an old file is stale
        return std::unexpected(startError(u"Can't open the local socket %1: %2"_s.arg(
            m_folder->socketFile, QString::fromLocal8Bit(std::strerror(errno)))));
    }
    if (!writeToken(m_folder->tokenFile, m_localToken))
        return std::unexpected(startError(u"Can't write %1."_s.arg(m_folder->tokenFile)));
    m_localGuard = guard.release();
    m_localApi->serve(m_localGuard); // takes it over
    m_localApi->setFigures(&m_figures);
    m_address.socketFile = m_folder->socketFile;
    m_address.tokenFile = m_folder->tokenFile;
    return {};
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
    m_blocks.moveEnds(by);
    m_sessions->moveEnds(by);
    m_bruteForce.moveTimes(by, m_clock.now());
    m_guessing.moveTimes(by);
    m_signIns.moveTimes(by);
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
    const QList<SessionId> ended = m_sessions->forgetEnded(m_clock.now());
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
    if (m_guard)
        m_guard->close();
    if (m_localGuard)
        m_localGuard->close();
    if (m_streams)
        m_streams->endAll("server_stopping");
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

} // namespace postject
