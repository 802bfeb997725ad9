// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mailoptions.h"

#include <QFile>

#include <algorithm>

namespace postject {

namespace {

// A whole number, or the default where there is none.
std::expected<int, std::string> numberOf(const std::string &name, const std::string &text, int absent, int max)
{
    if (text.empty())
        return absent;
    bool isNumber = false;
    const int number = QByteArray::fromStdString(text).toInt(&isNumber);
    if (!isNumber || number < 1 || number > max)
        return std::unexpected("the mail server's " + name + " is a whole number from 1 to " + std::to_string(max) +
                               ", not " + text);
    return number;
}

// The first line of a file that only its owner needs to read.
std::expected<QString, std::string> passwordOf(const std::string &plain, const std::string &fileName)
{
    if (fileName.empty())
        return QString::fromStdString(plain);
    if (!plain.empty())
        return std::unexpected("the mail password is given twice, by itself and by a file");
    QFile file(QString::fromStdString(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected("can't read the mail password from " + fileName + ": " +
                               file.errorString().toStdString());
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

std::expected<std::optional<SmtpSettings>, std::string> mailSettingsOf(const MailOptionMap &options)
{
    const auto value = [&](const char *name) {
        const auto found = options.find(name);
        return found == options.end() ? std::string() : found->second;
    };
    const auto text = [&](const char *name) { return QString::fromStdString(value(name)); };
    if (value("server").empty()) {
        const auto other = std::ranges::find_if(options, [](const auto &each) { return !each.second.empty(); });
        if (other != options.end())
            return std::unexpected("the mail option " + other->first + " needs a mail server");
        return std::nullopt;
    }
    SmtpSettings settings{.server = text("server"),
                          .user = text("user"),
                          .password = {},
                          .from = text("from"),
                          .heloName = text("helo_name"),
                          .caFile = text("ca_file")};
    const auto port = numberOf("port", value("port"), 0, 65535);
    const auto cap = numberOf("hourly_cap", value("hourly_cap"), settings.hourlyCap, 1000);
    const auto password = passwordOf(value("password"), value("password_file"));
    if (!port || !cap || !password)
        return std::unexpected(!port ? port.error() : !cap ? cap.error() : password.error());
    settings.port = static_cast<quint16>(*port);
    settings.hourlyCap = *cap;
    if (!value("language").empty())
        settings.language = text("language");
    settings.password = *password;
    if (const std::string name = value("encryption"); !name.empty()) {
        const auto encryption = encryptionOf(name);
        if (!encryption)
            return std::unexpected("the mail encryption is none, starttls or tls, not " + name);
        settings.encryption = *encryption;
    }
    if (const Result<void> checked = checkSmtpSettings(settings); !checked) {
        const FieldError &wrong = checked.error().fields.first();
        return std::unexpected("the configuration's " + wrong.field.toStdString() + " " + wrong.message.toStdString());
    }
    return settings;
}

} // namespace postject
