// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that lives on the server thread, in the order it is made; torn down in the opposite one.
#pragma once

#include "server/alerts/alertlistcache.h"
#include "server/anomaly/detectionservice.h"
#include "server/auth/hashingpool.h"
#include "server/core/clockwatch.h"
#include "server/core/workers.h"
#include "server/geo/placefinder.h"
#include "server/host/listeners.h"
#include "server/host/securitystate.h"
#include "server/host/serveralerts.h"
#include "server/host/serverhost.h"
#include "server/http/api/accesscontrol.h"
#include "server/http/api/apiserver.h"
#include "server/http/api/ingestqueue.h"
#include "server/http/api/serverfigures.h"
#include "server/http/api/verifications.h"
#include "server/http/api/watchedwork.h"
#include "server/http/export/exports.h"
#include "server/http/stream/streamhub.h"
#include "server/notify/mailservice.h"
#include "server/settings/settingsservice.h"
#include "server/storage/chainverifier.h"
#include "server/storage/datafolder.h"
#include "server/storage/readers.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace postject {

class ServerCore : public QObject
{
    Q_OBJECT

public:
    explicit ServerCore(const ServerOptions &options);
    ~ServerCore() override;

    void start(std::function<void(Result<ServerAddress>)> done);
    void stop(std::function<void()> done); // waits for the requests in flight, 5 s at most
    // See ServerHost. What the settings become is in the log before it is in force. One at a time.
    void reload(const ServerOptions &options, std::function<void(const Result<ServerReload> &)> done);

private:
    Result<void> openStorage();
    Result<void> startDetection();
    void startMail();
    void joinSettings(); // who acts on which: a setting that nobody joined is hidden
    SmtpSettings mailSettings(const SettingValues &values) const;
    Result<void> loadSettings(Stores &stores);
    Result<ServerReload> bringInForce(const ServerOptions &options);
    Result<SettingsService> settingsOf(const ServerOptions &options) const;
    void recordReload(const QByteArray &changes, std::function<void(bool)> done);
    void makeServers();
    void makeServices();
    void recordSoon(Action action, std::function<void(bool)> done);
    void clockJumped(Milliseconds by);
    void removeExpiredSessions();
    void endIdleSessions();
    void tick();
    void finishStop();

    ServerOptions m_options;
    SystemClock m_systemClock;
    const Clock &m_clock;
    ClockWatch m_clockWatch;
    std::optional<DataFolder> m_folder;
    QByteArray m_localToken;

    PlaceFinder m_places;
    std::unique_ptr<SettingsService> m_settings;
    std::unique_ptr<SecurityState> m_state;
    std::unique_ptr<IngestQueue> m_ingestQueue;
    AlertListCache m_alertLists;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ServerAlerts> m_alerts;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<DetectionService> m_detection;
    std::unique_ptr<HashingPool> m_hashing;
    std::unique_ptr<Workers> m_longWork;
    std::unique_ptr<MailService> m_mail;
    std::unique_ptr<AccessControl> m_access;
    std::unique_ptr<Exports> m_exports;
    std::unique_ptr<WatchedWork> m_rehearsals;
    std::unique_ptr<Verifications> m_verifications;
    std::unique_ptr<StreamHub> m_streams;
    ServerFigures m_figures;
    std::optional<Engine> m_engine;
    ChainWitness m_witness;
    OpenConnections m_connections;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<Listeners> m_listeners;

    QTimer m_tick;
    QTimer m_hourly;
    QTimer m_stopPoll;
    std::function<void()> m_stopped;
};

} // namespace postject
