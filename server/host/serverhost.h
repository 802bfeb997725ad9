// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts and stops the whole server on a thread of its own. Made, asked and destroyed on the thread that started it;
// nothing of the server is reachable through it but its addresses.
#pragma once

#include "server/anomaly/bruteforcedetector.h"
#include "server/core/clock.h"
#include "server/core/passwordhash.h"
#include "server/http/stream/streamlimits.h"
#include "server/http/transport/guard.h"
#include "server/notify/mailservice.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace postject {

struct ServerOptions
{
    QString dataDir;
    QString configDir;
    bool listenOnNetwork = true;   // false: the local socket only
    bool detects = true;           // false: the log waits for a later start; to measure what the detectors cost
    bool judgesToTheEnd = false;   // does not stop before the detectors have judged the whole log
    QString host = u"127.0.0.1"_s; // an address, or localhost
    quint16 port = 8787;           // 0: a free one
    bool useTls = false;           // outside loopback it is TLS anyway, unless insecureHttp
    bool insecureHttp = false;
    QString certificateFile; // both empty: a self-signed certificate, made on first use
    QString keyFile;
    QList<IpNetwork> trustedProxies; // empty: the setting decides
    QJsonObject fixedSettings;       // by name (contract/settinglist.h); above the settings table
    QString cityDatabase;            // MMDB; empty: the shipped country database
    GuardLimits limits;
    StreamLimits streams;
    PasswordCost passwordCost;
    int countedAddresses = BruteForceSettings().addressesMax; // whose failed logins are counted in memory
    std::optional<SmtpSettings> mail;                         // given: the settings table has no say in it
    MailOptions mailOptions;
    const Clock *clock = nullptr; // null: the system's; outlives the host
};

struct ServerAddress
{
    QString url; // "http://127.0.0.1:8787"
    quint16 port = 0;
    QByteArray certificateSha256; // colon-separated pairs; empty without TLS
    QString socketFile;
    QString tokenFile;
    QString dataDir;
};

struct ServerReload
{
    QByteArray certificateSha256; // as in ServerAddress
    QStringList nextStart;        // of the options that differ, those that only a start reads
};

class ServerCore;

class ServerHost
{
public:
    // The first thing in main(). A reader of a pipe that leaves, and a file that reaches its limit, are errors of a
    // write and no signal. Standard input, output and error are open, be it on nothing: else the next file or socket
    // would get their number and with it what is meant for them. The server's thread gets Qt's own event dispatcher:
    // GLib's makes a system call for each event posted, and QHttpServer posts one for each request; Qt's makes one
    // until it wakes. Large blocks, such as the bodies of a flood, go back to the system when they are freed.
    static void prepareProcess();

    // Returns once it listens and its start is in the log. The error's detail is one clear line.
    static Result<std::unique_ptr<ServerHost>> start(const ServerOptions &options);
    ~ServerHost(); // answers what is in flight, records the stop, ends every thread of the server

    const ServerAddress &address() const { return m_address; }

    // Brings these options in force in the running server: certificate, settings, mail server, city database. All of
    // them or, with an error of one clear line, none. Connections that are open keep their certificate. done is called
    // on the thread of context, which outlives the host; not at all once the host ends.
    void reload(const ServerOptions &options, QObject *context, std::function<void(const Result<ServerReload> &)> done);

    ServerHost(const ServerHost &) = delete;
    ServerHost &operator=(const ServerHost &) = delete;

private:
    ServerHost() = default;

    ServerCore *m_core = nullptr; // on the thread, until that is joined
    std::function<void()> m_stop; // of that thread
    std::thread m_thread;         // joined, not a QThread: see core/workers.h
    ServerAddress m_address;
};

} // namespace postject
