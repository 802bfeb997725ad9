// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server inside the console: one at a time, started without blocking the window. GUI thread.
#pragma once

#include "server/core/workers.h"
#include "server/host/serverhost.h"
#include "ui/presenters/firstrunbackend.h"

#include <QObject>

#include <memory>

namespace postject {

class EmbeddedServer : public QObject, public ui::FirstRunBackend
{
    Q_OBJECT

public:
    // Each empty: the platform's place. configDir is where the master key lies.
    explicit EmbeddedServer(QString dataDir, QString configDir = {}, QObject *parent = nullptr);
    ~EmbeddedServer() override;

    void startHere(const ui::ListenerChoice &listener, QObject *context, Started started) override;
    // For the next start; "": that of the construction.
    void setDataDir(const QString &dataDir);
    QString dataDir() const { return m_dataDir == m_ownDataDir ? QString() : m_dataDir; } // as setDataDir() takes it
    bool isNew() const; // no server has written into that folder yet: there is no account to sign in with
    void setClock(const Clock *clock) { m_clock = clock; } // for the next start; it outlives this; null: the system's
    QString socketFile() const;                            // of whoever runs a server in that folder
    void stop();                                           // waits until the requests in flight are answered
    bool isRunning() const { return m_host != nullptr; }

    static QString platformDataDir();

private:
    using Host = Result<std::unique_ptr<ServerHost>>;

    ServerOptions optionsFor(const ui::ListenerChoice &listener) const;
    void take(Host host, const Started &started);

    QString m_ownDataDir;
    QString m_dataDir;
    QString m_configDir;
    const Clock *m_clock = nullptr;
    std::unique_ptr<ServerHost> m_host;
    int m_starts = 0;                // a further start drops the one under way
    Workers m_starter{"starter", 1}; // goes first: the end of the program waits for a start under way, then stops it
};

} // namespace postject
