// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/service.h"

#include "server/host/configurationcheck.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

namespace postject {

namespace {

Q_LOGGING_CATEGORY(logProgram, "postject.server")

int refuse(int status, const QString &line)
{
    std::fprintf(stderr, "postject-server: %s\n", qPrintable(line));
    return status;
}

void sayFingerprint(const QByteArray &fingerprint)
{
    if (!fingerprint.isEmpty())
        std::fprintf(stderr, "Certificate SHA-256: %s\n", fingerprint.constData());
}

} // namespace

Service::Service(Reader read) : m_read(std::move(read)) {}

Service::~Service()
{
    if (m_host)
        m_notifier.stopping();
    m_host.reset();
}

std::optional<int> Service::start(const ServerOptions &options)
{
    if (!m_signals.isOpen())
        return refuse(1, u"the system gives no further file descriptor"_s);
    if (const Result<void> right = checkConfiguration(options); !right)
        return refuse(kBadConfiguration, right.error().detail);
    Result<std::unique_ptr<ServerHost>> host = ServerHost::start(options);
    if (!host)
        return refuse(1, host.error().detail);
    m_host = *std::move(host);
    m_signals.tell([this](SystemSignals::Signal signal) {
        if (signal == SystemSignals::Signal::Reload)
            reload();
        else
            QCoreApplication::quit();
    });

    std::printf("Listening on %s\n", qPrintable(m_host->address().url));
    std::fflush(stdout);
    sayFingerprint(m_host->address().certificateSha256);
    m_notifier.ready(status());
    return std::nullopt;
}

QByteArray Service::status() const
{
    return "Listening on " + m_host->address().url.toUtf8();
}

void Service::reload()
{
    if (m_isReloading) {
        m_reloadsAgain = true;
        return;
    }
    m_isReloading = true;
    m_notifier.reloading();
    const std::expected<CommandLine, EarlyExit> line = m_read();
    if (line) {
        m_host->reload(line->server, this, [this](const Result<ServerReload> &result) { reloaded(result); });
        return;
    }
    const QString why = QString::fromStdString(line.error().text).trimmed();
    reloaded(failure(ErrorCode::InternalError, why));
}

void Service::reloaded(const Result<ServerReload> &result)
{
    if (!result) {
        qCCritical(logProgram).noquote() << "the configuration was not read again:" << result.error().detail;
        m_notifier.ready(status() + "; the last reload failed, and the configuration before it is in force");
    } else {
        qCInfo(logProgram) << "the configuration was read again";
        for (const QString &name : result->nextStart)
            qCWarning(logProgram).noquote() << "another" << name << "counts from the next start";
        sayFingerprint(result->certificateSha256);
        m_notifier.ready(status());
    }
    m_isReloading = false;
    if (std::exchange(m_reloadsAgain, false))
        reload();
}

} // namespace postject
