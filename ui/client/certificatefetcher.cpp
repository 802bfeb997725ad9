// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/certificatefetcher.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslError>

namespace postject::ui {

using namespace std::chrono_literals;

QString fingerprintInPairs(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

CertificateFetcher::CertificateFetcher(QObject *parent) : QObject(parent)
{
    // The certificate is looked at, not trusted: every one is let through, and nothing is ever sent after it.
    m_socket.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(15s);
    connect(&m_socket, &QSslSocket::encrypted, this, &CertificateFetcher::take);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &CertificateFetcher::fail);
    connect(&m_timeout, &QTimer::timeout, this, &CertificateFetcher::fail);
}

void CertificateFetcher::fetch(const QUrl &https)
{
    cancel();
    const QString host = https.host();
    const bool loopback = host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback();
    m_socket.setProxy(loopback ? QNetworkProxy(QNetworkProxy::NoProxy) : QNetworkProxy());
    m_timeout.start();
    m_socket.connectToHostEncrypted(host, static_cast<quint16>(https.port(443)));
}

void CertificateFetcher::cancel()
{
    const QSignalBlocker quiet(m_socket);
    m_timeout.stop();
    m_socket.abort();
}

void CertificateFetcher::take()
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    const ServerCertificate answer{.sha256 = certificate.digest(QCryptographicHash::Sha256),
                                   .subject = certificate.subjectDisplayName(),
                                   .expiresAt = certificate.expiryDate().toUTC(),
                                   .trustedBySystem = m_socket.sslHandshakeErrors().isEmpty()};
    cancel();
    Q_EMIT fetched(answer);
}

void CertificateFetcher::fail()
{
    const bool reached = m_socket.error() == QAbstractSocket::SslHandshakeFailedError ||
                         (m_socket.state() == QAbstractSocket::ConnectedState && !m_socket.isEncrypted());
    const QString why = m_timeout.isActive() ? m_socket.errorString() : tr("The server did not answer in time.");
    cancel();
    Q_EMIT failed(reached, why);
}

} // namespace postject::ui
