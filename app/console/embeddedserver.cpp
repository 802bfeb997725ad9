// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/embeddedserver.h"

#include "server/storage/datafolder.h"

#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace postject {

EmbeddedServer::EmbeddedServer(QString dataDir, QString configDir, QObject *parent)
    : QObject(parent),
      m_ownDataDir(dataDir.isEmpty() ? platformDataDir() : std::move(dataDir)),
      m_dataDir(m_ownDataDir),
      m_configDir(configDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                      : std::move(configDir))
{
}

EmbeddedServer::~EmbeddedServer() = default;

QString EmbeddedServer::platformDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/postject"_s;
}

void EmbeddedServer::setDataDir(const QString &dataDir)
{
    m_dataDir = dataDir.isEmpty() ? m_ownDataDir : dataDir;
}

bool EmbeddedServer::isNew() const
{
    const QFileInfo folder(m_dataDir);
    return (folder.isDir() || !folder.exists()) && dataFolderPaths(m_dataDir).engine().isEmpty();
}

QString EmbeddedServer::socketFile() const
{
    return dataFolderPaths(m_dataDir).socketFile;
}

ServerOptions EmbeddedServer::optionsFor(const ui::ListenerChoice &listener) const
{
    ServerOptions options;
    options.dataDir = m_dataDir;
    options.configDir = m_configDir;
    options.host = listener.host;
    options.port = listener.port;
    options.useTls = listener.tls;
    options.clock = m_clock;
    return options;
}

void EmbeddedServer::startHere(const ui::ListenerChoice &listener, QObject *context, Started started)
{
    stop();
    const int start = m_starts;
    auto host = std::make_shared<Host>();
    // Opening the database and making a certificate take their time; the window goes on.
    m_starter.start([this, start, host, options = optionsFor(listener), alive = QPointer(context),
                     started = std::move(started)]() mutable {
        *host = ServerHost::start(options);
        QMetaObject::invokeMethod(
            this,
            [this, start, host = std::move(host), alive, started = std::move(started)] {
                if (start == m_starts) // else a later one took its place, and this host ends here
                    take(std::move(*host), alive ? started : Started());
            },
            Qt::QueuedConnection);
    });
}

void EmbeddedServer::take(Host host, const Started &started)
{
    if (!host) {
        if (started)
            started(std::unexpected(tr("The server could not start: %1").arg(host.error().detail)));
        return;
    }
    m_host = *std::move(host);
    if (!started)
        return;
    const ServerAddress &address = m_host->address();
    started(ui::StartedServer{
        .socketFile = address.socketFile,
        .url = QUrl(address.url),
        .certificateSha256 = QByteArray::fromHex(QByteArray(address.certificateSha256).replace(":", "")),
    });
}

void EmbeddedServer::stop()
{
    ++m_starts;
    m_host.reset();
}

} // namespace postject
