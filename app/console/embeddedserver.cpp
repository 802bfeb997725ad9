// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/embeddedserver.h"

#include "server/storage/datafolder.h"

#include <QFileInfo>
#include <QFuture>
#include <QPointer>
#include <QStandardPaths>
#include <QtConcurrentRun>

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
    const int start = ++m_starts;
    using Host = std::shared_ptr<Result<std::unique_ptr<ServerHost>>>;
    // Opening the database and making a certificate take their time; the window goes on.
    QtConcurrent::run([options = optionsFor(listener)] {
        return std::make_shared<Result<std::unique_ptr<ServerHost>>>(ServerHost::start(options));
    }).then(this, [this, start, alive = QPointer(context), started = std::move(started)](const Host &host) {
        if (start != m_starts)
            return; // a later one took its place; this host ends with the last reference
        if (*host)
            m_host = std::move(**host);
        if (!alive)
            return;
        if (!m_host) {
            started(std::unexpected(tr("The server could not start: %1").arg(host->error().detail)));
            return;
        }
        const ServerAddress &address = m_host->address();
        started(ui::StartedServer{
            .socketFile = address.socketFile,
            .url = QUrl(address.url),
            .certificateSha256 = QByteArray::fromHex(QByteArray(address.certificateSha256).replace(":", "")),
        });
    });
}

void EmbeddedServer::stop()
{
    ++m_starts;
    m_host.reset();
}

} // namespace postject
