// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smtpserver.h"

#include "tests/support/testcertificate.h"

#include <QJsonDocument>

namespace postject {

using namespace Qt::Literals::StringLiterals;

SmtpServer::SmtpServer(SmtpSettings::Encryption encryption) : m_encryption(encryption)
{
    QStringList arguments{u"" POSTJECT_SMTP_SERVER ""_s};
    if (encryption != SmtpSettings::Encryption::None) {
        if (test::makeTestCertificate(m_folder.path(), u"smtp"_s).sha256.isEmpty())
            qFatal("no certificate");
        arguments += {u"--certificate"_s, certificateFile(), u"--key"_s,      m_folder.filePath(u"smtp.key"_s),
                      u"--user"_s,        u"postject"_s,     u"--password"_s, u"pass word=1"_s};
    }
    if (encryption == SmtpSettings::Encryption::Tls)
        arguments.append(u"--tls"_s);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
    m_process.start(u"python3"_s, arguments);
    while (m_port == 0) {
        if (!m_process.waitForReadyRead(20'000))
            qFatal("the SMTP server does not start");
        read();
    }
}

SmtpServer::~SmtpServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

void SmtpServer::read()
{
    while (m_process.canReadLine()) {
        const QJsonObject event = QJsonDocument::fromJson(m_process.readLine()).object();
        if (event.contains("port"_L1))
            m_port = static_cast<quint16>(event["port"_L1].toInt());
        else if (event.contains("mode"_L1))
            m_mode = event["mode"_L1].toString().toUtf8();
        else if (event.contains("message"_L1))
            m_messages.append(event["message"_L1].toObject());
        else if (event.contains("connected"_L1))
            ++m_connections;
    }
}

void SmtpServer::setMode(const QByteArray &mode)
{
    m_process.write(mode + '\n');
    while (m_mode != mode) {
        if (!m_process.waitForReadyRead(10'000))
            qFatal("the SMTP server does not answer");
        read();
    }
}

SmtpSettings SmtpServer::settings() const
{
    const bool isEncrypted = m_encryption != SmtpSettings::Encryption::None;
    return {.server = u"127.0.0.1"_s,
            .port = m_port,
            .encryption = m_encryption,
            .user = isEncrypted ? u"postject"_s : QString(),
            .password = isEncrypted ? u"pass word=1"_s : QString(),
            .from = u"postject@example.com"_s,
            .caFile = isEncrypted ? certificateFile() : QString()};
}

QString SmtpServer::otherCertificateFile()
{
    test::makeTestCertificate(m_folder.path(), u"other"_s);
    return m_folder.filePath(u"other.crt"_s);
}

QStringList SmtpServer::ids() const
{
    QStringList ids;
    for (const QJsonObject &message : m_messages)
        ids.append(message["id"_L1].toString());
    return ids;
}

} // namespace postject
