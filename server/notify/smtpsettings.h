// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which mail server the alerts go to, from the configuration file, the command line or the settings table. Pure.
#pragma once

#include "server/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace postject {

struct SmtpSettings
{
    enum class Encryption { None, StartTls, Tls };

    QString server;   // a name or an address; empty: no mails are sent
    quint16 port = 0; // 0: 587, 465 for tls, 25 for none
    Encryption encryption = Encryption::StartTls;
    QString user; // empty: no sign-in
    QString password;
    QString from;                            // the sender's address
    QString heloName = {};                   // what we call ourselves at EHLO; empty: this machine's name
    QString caFile;                          // PEM, in place of the system's authorities
    QString language = QStringLiteral("en"); // of mails to accounts that chose none
    int hourlyCap = 20;                      // mails to one recipient within an hour; the others go into a digest

    bool isConfigured() const { return !server.isEmpty(); }
    quint16 effectivePort() const;
};

// "none", "starttls", "tls"
std::optional<SmtpSettings::Encryption> encryptionOf(QByteArrayView name);
QLatin1StringView encryptionName(SmtpSettings::Encryption encryption);

// invalid_request with the fields that are wrong, named as the settings keys are ("mail.server" …). Settings without a
// server are fine. A password over an unencrypted connection is refused, except to this machine itself.
Result<void> checkSmtpSettings(const SmtpSettings &settings);

// The keys of the settings table: mail.server, mail.port, mail.encryption, mail.user, mail.password (sealed),
// mail.from, mail.heloName, mail.caFile, mail.language, mail.hourlyCap. Keys that are missing have the defaults. An
// error for a value that can't be read, among them a password sealed under another key.
Result<SmtpSettings> smtpSettingsFrom(const QHash<QByteArray, QByteArray> &table, QByteArrayView masterKey);

} // namespace postject
