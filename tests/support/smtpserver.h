// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real SMTP server for a test: smtpserver.py (aiosmtpd) as a child on a free port of 127.0.0.1, with a certificate of
// its own and one user. What it took arrives by the test's event loop.
#pragma once

#include "server/notify/smtpsettings.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace postject {

inline constexpr int kPatience = 30'000; // ms: a machine that builds meanwhile takes its time

class SmtpServer
{
public:
    explicit SmtpServer(SmtpSettings::Encryption encryption = SmtpSettings::Encryption::StartTls);
    ~SmtpServer();

    void setMode(const QByteArray &mode); // see smtpserver.py; in force when it returns
    SmtpSettings settings() const;        // that fit it
    QString certificateFile() const { return m_folder.filePath(u"smtp.crt"_s); }
    QString otherCertificateFile(); // an authority that did not sign this server's

    const QList<QJsonObject> &messages() const { return m_messages; } // taken so far
    int connections() const { return m_connections; }
    QStringList ids() const; // the Message-IDs of all that it took

private:
    void read();

    SmtpSettings::Encryption m_encryption;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_mode;
    QList<QJsonObject> m_messages;
    int m_connections = 0;
};

} // namespace postject
