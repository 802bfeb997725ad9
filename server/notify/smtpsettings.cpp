// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notify/smtpsettings.h"

#include "server/contract/languages.h"
#include "server/core/keys.h"
#include "server/notify/mailmessage.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace postject {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kEncryptionNames{"none"_L1, "starttls"_L1, "tls"_L1};
constexpr int kHourlyCapMax = 1000;
constexpr qsizetype kValueLength = 1024;

bool isHost(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return true;
    return host.size() <= 253 && std::ranges::all_of(host, [](QChar each) {
               return each.isLetterOrNumber() || each == u'-' || each == u'.' || each == u'_';
           });
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

// A domain, or an address in brackets (RFC 5321 section 4.1.3).
bool isHeloName(const QString &name)
{
    if (!name.startsWith(u'['))
        return isHost(name) && !name.contains(u'_');
    const QString literal = name.sliced(1).chopped(1);
    const bool isIPv6 = literal.startsWith("IPv6:"_L1, Qt::CaseInsensitive);
    return name.endsWith(u']') && !QHostAddress(isIPv6 ? literal.sliced(5) : literal).isNull();
}

bool isLine(const QString &text)
{
    return text.size() <= kValueLength && plainLine(text) == text;
}

std::unexpected<Error> unreadable(const QByteArray &key)
{
    return failure(ErrorCode::InternalError, u"The setting %1 can't be read."_s.arg(QString::fromLatin1(key)));
}

// AES-256-GCM under a key of its own, in Base64; SettingsService seals it.
Result<QString> unsealMailPassword(QByteArrayView masterKey, const QByteArray &sealedPassword)
{
    const Result<QByteArray> plain =
        unseal(keys::mailPassword(masterKey), QByteArray::fromBase64(sealedPassword), "mail.password");
    if (!plain)
        return unreadable("mail.password");
    return QString::fromUtf8(*plain);
}

} // namespace

quint16 SmtpSettings::effectivePort() const
{
    if (port != 0)
        return port;
    switch (encryption) {
    case Encryption::None:
        return 25;
    case Encryption::StartTls:
        return 587;
    case Encryption::Tls:
        return 465;
    }
    Q_UNREACHABLE_RETURN(0);
}

std::optional<SmtpSettings::Encryption> encryptionOf(QByteArrayView name)
{
    for (std::size_t i = 0; i < kEncryptionNames.size(); ++i) {
        if (QLatin1StringView(name) == kEncryptionNames[i])
            return static_cast<SmtpSettings::Encryption>(i);
    }
    return std::nullopt;
}

QLatin1StringView encryptionName(SmtpSettings::Encryption encryption)
{
    return kEncryptionNames[static_cast<std::size_t>(encryption)];
}

Result<void> checkSmtpSettings(const SmtpSettings &settings)
{
    if (!settings.isConfigured())
        return {};
    QList<FieldError> errors;
    if (!isHost(settings.server))
        errors.append({u"mail.server"_s, u"must be a host name or an address"_s});
    if (!isMailAddress(settings.from))
        errors.append({u"mail.from"_s, u"must be a mail address"_s});
    if (!settings.heloName.isEmpty() && !isHeloName(settings.heloName))
        errors.append({u"mail.heloName"_s, u"must be a host name, or an address in brackets"_s});
    if (!isLine(settings.user))
        errors.append({u"mail.user"_s, u"must be one line of text"_s});
    if (!isLine(settings.password))
        errors.append({u"mail.password"_s, u"must be one line of text"_s});
    if (!isLine(settings.caFile))
        errors.append({u"mail.caFile"_s, u"must be a file's path"_s});
    if (!isMailLanguage(settings.language))
        errors.append({u"mail.language"_s, u"must be the code of a language that mails are written in"_s});
    if (settings.hourlyCap < 1 || settings.hourlyCap > kHourlyCapMax)
        errors.append({u"mail.hourlyCap"_s, u"must be a whole number from 1 to %1"_s.arg(kHourlyCapMax)});
    if (settings.encryption == SmtpSettings::Encryption::None && !settings.user.isEmpty() &&
        !isLoopback(settings.server))
        errors.append({u"mail.encryption"_s, u"must be starttls or tls where a password is sent"_s});
    if (errors.isEmpty())
        return {};
    return std::unexpected(Error{.code = ErrorCode::InvalidRequest,
                                 .detail = u"The setting \"%1\" %2."_s.arg(errors[0].field, errors[0].message),
                                 .fields = errors});
}

Result<SmtpSettings> smtpSettingsFrom(const QHash<QByteArray, QByteArray> &table, QByteArrayView masterKey)
{
    const auto text = [&](const QByteArray &key) { return QString::fromUtf8(table.value("mail." + key)); };
    SmtpSettings settings{.server = text("server"),
                          .user = text("user"),
                          .password = {},
                          .from = text("from"),
                          .heloName = text("heloName"),
                          .caFile = text("caFile")};
    if (const QByteArray port = table.value("mail.port"); !port.isEmpty()) {
        bool isNumber = false;
        settings.port = port.toUShort(&isNumber);
        if (!isNumber)
            return unreadable("mail.port");
    }
    if (const QByteArray language = table.value("mail.language"); !language.isEmpty())
        settings.language = QString::fromUtf8(language);
    if (const QByteArray cap = table.value("mail.hourlyCap"); !cap.isEmpty()) {
        bool isNumber = false;
        settings.hourlyCap = cap.toInt(&isNumber);
        if (!isNumber)
            return unreadable("mail.hourlyCap");
    }
    if (const QByteArray name = table.value("mail.encryption"); !name.isEmpty()) {
        const auto encryption = encryptionOf(name);
        if (!encryption)
            return unreadable("mail.encryption");
        settings.encryption = *encryption;
    }
    if (const QByteArray sealedPassword = table.value("mail.password"); !sealedPassword.isEmpty()) {
        const Result<QString> password = unsealMailPassword(masterKey, sealedPassword);
        if (!password)
            return std::unexpected(password.error());
        settings.password = *password;
    }
    return checkSmtpSettings(settings).transform([&] { return settings; });
}

} // namespace postject
