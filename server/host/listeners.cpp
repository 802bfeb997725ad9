// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/host/listeners.h"

#include "server/http/transport/parsedhead.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

namespace postject {

namespace {

std::unexpected<Error> startFailure(const QString &line)
{
    return failure(ErrorCode::InternalError, line);
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

Listeners::Listeners(const Dependencies &dependencies)
    : m_on(dependencies),
      m_networkApi(m_on.pipeline, m_on.clock, ApiServer::Peer::Network, m_on.options.useTls),
      m_localApi(m_on.pipeline, m_on.clock, ApiServer::Peer::LocalSocket, false)
{
}

Result<void> Listeners::listen()
{
    return (m_on.options.listenOnNetwork ? listenNetwork() : Result<void>()).and_then([this] { return listenLocal(); });
}

Result<ServerCertificate> Listeners::certificate(const ServerOptions &options) const
{
    if (!options.certificateFile.isEmpty())
        return loadCertificate(options.certificateFile, options.keyFile, m_on.clock.now());
    return ownCertificate(QFileInfo(m_on.folder.keyFile).absolutePath(), QSysInfo::machineHostName(), m_on.clock.now());
}

Result<QByteArray> Listeners::renewCertificate(const ServerOptions &options)
{
    if (!m_guard || !m_on.options.useTls)
        return m_address.certificateSha256;
    const Result<ServerCertificate> served = certificate(options);
    if (!served)
        return std::unexpected(served.error());
    m_guard->useTls(serverTlsConfiguration(*served));
    m_address.certificateSha256 = served->fingerprint();
    return m_address.certificateSha256;
}

Result<void> Listeners::listenNetwork()
{
    const ServerOptions &options = m_on.options;
    const QString text = options.host == "localhost"_L1 ? u"127.0.0.1"_s : options.host;
    const Result<IpAddress> host = IpAddress::parse(text.toLatin1());
    if (!host)
        return startFailure(u"Can't listen on %1: not an IP address."_s.arg(text));
    auto guard = std::make_unique<Guard>(options.limits, m_networkApi.refusalHandler());
    guard->setBodyLimit(
        [this](const ParsedHead &head) { return m_on.access.bodyAllowance(head, m_on.options.limits.bodyBytes); });
    if (options.useTls) {
        const Result<ServerCertificate> served = certificate(options);
        if (!served)
            return std::unexpected(served.error());
        m_address.certificateSha256 = served->fingerprint();
        guard->useTls(serverTlsConfiguration(*served));
    }
    if (!guard->listen(host->toHostAddress(), options.port))
        return startFailure(u"Can't listen on %1 port %2: %3"_s.arg(text).arg(options.port).arg(guard->errorString()));
    m_guard = guard.release();
    m_networkApi.serve(m_guard); // takes it over
    m_networkApi.setFigures(&m_on.figures);
    const auto address = QString::fromLatin1(host->toByteArray()); // "::ffff:127.0.0.1" is an IPv4 address
    const QString shown = host->isIPv4() ? address : u"[%1]"_s.arg(address);
    m_address.port = m_guard->serverPort();
    m_address.url = u"%1://%2:%3"_s.arg(options.useTls ? u"https"_s : u"http"_s, shown).arg(m_address.port);
    m_address.dataDir = m_on.folder.path;
    return {};
}

Result<void> Listeners::listenLocal()
{
    GuardLimits limits = m_on.options.limits;
    limits.bodyBytesInAll = limits.bodyBytesPerAddress = 2 * qint64{kImportBodyBytes};
    auto guard = std::make_unique<Guard>(limits, m_localApi.refusalHandler());
    guard->setBodyLimit([this](const ParsedHead &head) {
        const bool isImport = QLatin1StringView(head.path()) == endpoint(EndpointId::Import).path;
        return isImport ? BodyAllowance{.bytes = kImportBodyBytes}
                        : m_on.access.bodyAllowance(head, m_on.options.limits.bodyBytes);
    });
    const DataFolder &folder = m_on.folder;
    if (!guard->listenLocal(folder.socketFile)) { // the folder's lock is ours: an old file is stale
        return startFailure(u"Can't open the local socket %1: %2"_s.arg(folder.socketFile,
                                                                        QString::fromLocal8Bit(std::strerror(errno))));
    }
    if (!writeToken(folder.tokenFile, m_on.localToken))
        return startFailure(u"Can't write %1."_s.arg(folder.tokenFile));
    m_localGuard = guard.release();
    m_localApi.serve(m_localGuard); // takes it over
    m_localApi.setFigures(&m_on.figures);
    m_address.socketFile = folder.socketFile;
    m_address.tokenFile = folder.tokenFile;
    return {};
}

void Listeners::close()
{
    if (m_guard)
        m_guard->close();
    if (m_localGuard)
        m_localGuard->close();
}

std::pair<int, int> Listeners::connections() const
{
    return {m_guard ? m_guard->liveConnections() : 0, m_localGuard ? m_localGuard->liveConnections() : 0};
}

} // namespace postject
