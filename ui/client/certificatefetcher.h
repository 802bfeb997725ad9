// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks a server for its certificate, so that a person can compare the fingerprint before anything is sent. Only a TLS
// handshake takes place. GUI thread; one question at a time, a new one replaces the former.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace postject::ui {

struct ServerCertificate
{
    QByteArray sha256 = {}; // 32 bytes, of the DER form
    QString subject = {};   // common name, "" without one
    QDateTime expiresAt = {};
    bool trustedBySystem = false; // authority, name and dates are all right
};

// "3A:5F:…", pairs of upper-case hexadecimal digits.
QString fingerprintInPairs(const QByteArray &sha256);

class CertificateFetcher : public QObject
{
    Q_OBJECT

public:
    explicit CertificateFetcher(QObject *parent = nullptr);

    void fetch(const QUrl &https); // port 443 unless it names one; answers by one of the signals
    void cancel();

Q_SIGNALS:
    void fetched(const postject::ui::ServerCertificate &certificate);
    void failed(bool reached, const QString &why); // reached: something answers there, but not with TLS

private:
    void take();
    void fail();

    QSslSocket m_socket;
    QTimer m_timeout;
};

} // namespace postject::ui
