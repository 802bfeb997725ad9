// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/options.h"

#include "app/server/configurationfile.h"
#include "app/server/folderowner.h"
#include "app/server/given.h"
#include "app/server/importoptions.h"
#include "server/contract/settinglist.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <CLI/CLI.hpp>

namespace postject {

namespace {

std::unexpected<EarlyExit> fault(int status, const std::string &line)
{
    return std::unexpected(EarlyExit{status, "postject-server: " + line + "\n"});
}

// "HOST:PORT", with an IPv6 address in brackets.
std::optional<std::string> readListen(const std::string &text, ServerOptions &options)
{
    const std::size_t colon = text.rfind(':');
    const std::string wrong = "--listen takes HOST:PORT, such as 127.0.0.1:8787, not " + text;
    if (colon == std::string::npos)
        return wrong;
    std::string host = text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    else if (host.find(':') != std::string::npos)
        return wrong;
    bool isNumber = false;
    const int port = QByteArray::fromStdString(text.substr(colon + 1)).toInt(&isNumber);
    if (host.empty() || !isNumber || port < 0 || port > 65535)
        return wrong;
    options.host = QString::fromStdString(host);
    options.port = static_cast<quint16>(port);
    return std::nullopt;
}

std::optional<std::string> fillServer(const Given &given, ServerOptions &options)
{
    options.dataDir = given.dataDir.empty()
                          ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/postject"_s
                          : QDir(QString::fromStdString(given.dataDir)).absolutePath();
    options.configDir = given.keyDir.empty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                             : QDir(QString::fromStdString(given.keyDir)).absolutePath();
    options.fixedSettings = given.settings;
    options.insecureHttp = given.insecureHttp;
    options.useTls = given.tls;
    options.certificateFile = QString::fromStdString(given.certificateFile);
    options.keyFile = QString::fromStdString(given.keyFile);
    options.cityDatabase = QString::fromStdString(given.cityDatabase);
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return "a certificate needs both --certificate and --key";
    if (given.tls && given.insecureHttp)
        return "--tls and --insecure-http exclude each other";
    for (const std::string &text : given.trustedProxies) {
        const Result<IpNetwork> network = IpNetwork::parse(text);
        if (!network)
            return "the trusted proxy " + text + " is no address or range: " + network.error().detail.toStdString();
        options.trustedProxies.append(*network);
    }
    const auto mail = mailSettingsOf(given.mail);
    if (!mail)
        return mail.error();
    options.mail = *mail;
    return given.listen.empty() ? std::nullopt : readListen(given.listen, options);
}

// How the lines of a log are read, and what of them is a sign-in that failed.
void addReadingOptions(CLI::App &import, ImportOptionValues &given)
{
    import
        .add_option(
            "--format", given.format,
            "auto, or ndjson, nginx (Apache's and Traefik's too), sshd (auth.log), json (access logs), nginx-error, "
            "apache-error, npm, haproxy, iis, alb, dropbear")
        ->capture_default_str();
    import.add_option("--timezone", given.timezone, "Zone of times that have none, by name or as ±HH:MM [UTC]")
        ->type_name("ZONE");
    import
        .add_option("--log-format", given.logFormat,
                    "nginx: the lines' format, in nginx's words or Apache's [which field is the client is recognised]")
        ->type_name("FORMAT");
    import
        .add_option(
            "--fields", given.fields,
            "json: the names of the members, address=…,time=…,status=…,request=… (or method=…,target=…),agent=…")
        ->type_name("NAMES");
    import
        .add_option("--login-path", given.loginPaths,
                    "A POST to this path is a sign-in; * stands for anything; may be given again [*/login*]")
        ->type_name("PATH")
        ->take_all()
        ->allow_extra_args(false);
    import
        .add_option("--login-status", given.loginStatuses,
                    "A sign-in that is answered so has failed; may be given again [401, 403]")
        ->type_name("STATUS")
        ->check(CLI::Range(100, 599))
        ->delimiter(',')
        ->take_all()
        ->allow_extra_args(false);
    import.add_flag("--ignore-case", given.ignoresCase, "Compare the login paths without regard to case");
    import.add_flag("--count-publickey", given.countsPublickey,
                    "sshd: each key that is refused is a failed sign-in [agents offer all they have]");
}

void addImportOptions(CLI::App &import, std::string &email, ImportOptionValues &given)
{
    import.add_option("FILE", given.files, "Logs, oldest first, plain or packed; - is standard input");
    import.add_option("--account", email, "Account that the events are of")->type_name("EMAIL")->required();
    import.add_option("--year", given.year, "sshd: year of the first line [the last that is not in the future]")
        ->type_name("YEAR")
        ->check(CLI::Range(1970, 9999));
    addReadingOptions(import, given);
    import
        .add_option("--undo", given.undo,
                    "Undo the import with this id: its alerts and blocks go, its rows count no more")
        ->type_name("ID");
    import.add_flag("--dry-run", given.isDryRun, "Only show what would be alerted and blocked; store nothing");
    import.add_flag("--json", given.isJson, "Print the summary as one JSON object");
}

void addFollowOptions(CLI::App &follow, std::string &email, ImportOptionValues &given)
{
    follow.add_option("FILE", given.files, "Logs, by the names that they are written under");
    const CLI::Option *journal =
        follow
            .add_option("--journal", given.units,
                        "Follow systemd's journal: these units, or all; sshd's lines, unless --format says otherwise")
            ->type_name("UNIT")
            ->expected(0, -1);
    follow.parse_complete_callback([&given, journal] { given.isJournal = journal->count() > 0; });
    follow.add_option("--account", email, "Account that the events are of")->type_name("EMAIL")->required();
    follow
        .add_option("--api-key-file", given.apiKeyFile,
                    "File whose first line is an administrator's API key with the scope ingest")
        ->type_name("FILE")
        ->required();
    follow
        .add_option("--state", given.stateFile,
                    "File that keeps how far the logs are read [one in the state folder of the user]")
        ->type_name("FILE");
    follow.add_flag("--from-begin", given.isFromBegin, "The first time, report what the logs hold already, too");
    addReadingOptions(follow, given);
}

void addCommonOptions(CLI::App &app, Given &given)
{
    app.add_option("--data-dir", given.dataDir, "Folder of the database")->type_name("DIR");
    app.add_option("--key-dir", given.keyDir, "Folder under which the keys lie, apart from the database")
        ->type_name("DIR");
    app.add_option("--config", given.configFile,
                   "Configuration file (TOML) [for root and the service's user the service's]")
        ->type_name("FILE");
    app.add_option("--listen", given.listen, "Address and port; port 0 picks a free one [127.0.0.1:8787]")
        ->type_name("HOST:PORT");
    app.add_flag("--tls", given.tls, "Serve HTTPS on loopback too");
    app.add_flag("--insecure-http", given.insecureHttp, "Serve plain HTTP outside loopback");
    app.add_option("--certificate", given.certificateFile, "Certificate chain (PEM), instead of the self-signed one")
        ->type_name("FILE");
    app.add_option("--key", given.keyFile, "Its private key (PEM)")->type_name("FILE");
    app.add_option("--city-database", given.cityDatabase,
                   "City database (MMDB), in place of the shipped country database")
        ->type_name("FILE");
    app.add_option("--trusted-proxy", given.trustedProxies,
                   "Address or range whose X-Forwarded-For counts; may be given again")
        ->type_name("CIDR")
        ->take_all()
        ->allow_extra_args(false);
    app.add_option("--mail-server", given.mail["server"], "Mail server that the alerts go to")->type_name("HOST");
    app.add_option("--mail-port", given.mail["port"], "Its port [587]")->type_name("PORT");
    app.add_option("--mail-encryption", given.mail["encryption"], "starttls, tls or none [starttls]");
    app.add_option("--mail-user", given.mail["user"], "Who signs in to it");
    app.add_option("--mail-password-file", given.mail["password_file"], "File whose first line is the password")
        ->type_name("FILE");
    app.add_option("--mail-from", given.mail["from"], "Sender of the mails")->type_name("ADDRESS");
    app.add_option("--mail-helo-name", given.mail["helo_name"], "What this server calls itself to it")
        ->type_name("HOST");
    app.add_option("--mail-ca-file", given.mail["ca_file"], "Authorities that may certify it (PEM)")->type_name("FILE");
}

// The whole command line. What it says goes into given, and the command word into command.
void describe(CLI::App &app, Given &given, Command &chosen)
{
    app.set_version_flag("--version", "postject-server " POSTJECT_VERSION);
    app.fallthrough(); // the common options stand before or after the command word
    addCommonOptions(app, given);
    app.require_subcommand(0, 1);

    const auto command = [&](CLI::App &parent, const char *name, const char *help, Command id) {
        CLI::App *made = parent.add_subcommand(name, help);
        made->fallthrough();
        made->callback([&chosen, id] { chosen = id; });
        return made;
    };
    command(app, "serve", "Serve until SIGTERM (the default); SIGHUP reads configuration and certificate again",
            Command::Serve);
    command(app, "check-config", "Say whether the server could start with this configuration; change nothing",
            Command::CheckConfiguration);
    command(app, "health", "Ask the server that runs on the data folder whether it is well", Command::Health);
    const auto group = [&](const char *name, const char *help) {
        CLI::App *made = app.add_subcommand(name, help);
        made->fallthrough();
        made->require_subcommand(1);
        return made;
    };
    CLI::App *account = group("account", "Accounts");
    CLI::App *add =
        command(*account, "add", "Create an account; the password is read from standard input", Command::AddAccount);
    add->add_option("EMAIL", given.email)->required();
    add->add_flag("--admin", given.administrator, "An administrator");
    command(*account, "reset-2fa", "Turn an account's two-factor off", Command::ResetTwoFactor)
        ->add_option("EMAIL", given.email)
        ->required();
    command(*group("whitelist", "IP whitelists"), "clear", "Empty an account's whitelist", Command::ClearWhitelist)
        ->add_option("EMAIL", given.email)
        ->required();
    command(*group("block", "Blocked addresses"), "lift", "Lift the block of an address", Command::LiftBlock)
        ->add_option("IP", given.ipAddress)
        ->required();
    command(app, "verify-log", "Verify the activity log's hash chain", Command::VerifyLog);
    command(app, "backup", "Copy the database, also while the server runs", Command::Backup)
        ->add_option("FILE", given.file)
        ->required();
    command(app, "restore", "Put a backup in the database's place; the server must not run", Command::Restore)
        ->add_option("FILE", given.file)
        ->required();
    addImportOptions(
        *command(app, "import",
                 "Import a log, through the detectors; mails nobody, and blocks only where a block still runs",
                 Command::Import),
        given.email, given.import);
    addFollowOptions(*command(app, "follow",
                              "Read logs as they grow, and report their events to the running server as live ones",
                              Command::Follow),
                     given.email, given.import);
}

constexpr char kDescription[] = "Postject security server: guards the accounts of an API platform.";

QJsonObject tableOf(const CLI::App &app)
{
    QJsonArray options, commands;
    for (const CLI::Option *option : app.get_options({})) {
        QJsonArray names;
        for (const std::string &name : option->get_lnames())
            names.append(QString::fromStdString("--" + name));
        for (const std::string &name : option->get_snames())
            names.append(QString::fromStdString("-" + name));
        const bool takesValue = option->get_type_size() != 0;
        options.append(
            QJsonObject{{u"names"_s, names},
                        {u"position"_s, QString::fromStdString(option->get_positional() ? option->get_name(true) : "")},
                        {u"value"_s, takesValue ? QString::fromStdString(option->get_type_name()) : QString()},
                        {u"help"_s, QString::fromStdString(option->get_description())}});
    }
    for (const CLI::App *each : app.get_subcommands({}))
        commands.append(tableOf(*each));
    return {{u"name"_s, QString::fromStdString(app.get_name())},
            {u"help"_s, QString::fromStdString(app.get_description())},
            {u"options"_s, options},
            {u"commands"_s, commands}};
}

QJsonArray tableOf(std::span<const ConfigurationKey> keys)
{
    QJsonArray table;
    for (const ConfigurationKey &key : keys) {
        table.append(QJsonObject{{u"name"_s, QString::fromUtf8(key.name)},
                                 {u"type"_s, QString::fromUtf8(key.type)},
                                 {u"help"_s, QString::fromUtf8(key.purpose)}});
    }
    return table;
}

} // namespace

std::expected<CommandLine, EarlyExit> parseCommandLine(int argc, char **argv)
{
    Given given;
    CommandLine line;
    CLI::App app(kDescription, "postject-server");
    describe(app, given, line.command);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        std::ostringstream out, complaint;
        const int status = app.exit(error, out, complaint);
        return std::unexpected(EarlyExit{status == 0 ? 0 : 1, out.str() + complaint.str()});
    }
    if (given.configFile.empty() && given.dataDir.empty() && given.keyDir.empty())
        given.configFile = serviceConfiguration();
    if (!given.configFile.empty()) {
        if (const auto wrong = readConfigurationFile(given.configFile, given))
            return fault(kBadConfiguration, *wrong);
    }
    if (const auto wrong = fillServer(given, line.server))
        return fault(kBadConfiguration, *wrong);
    if (line.command == Command::Import) {
        if (const auto wrong = fillImport(given.import, line.import))
            return fault(1, *wrong);
    }
    if (line.command == Command::Follow) {
        if (const auto wrong = fillFollow(given.import, line.follow))
            return fault(1, *wrong);
    }
    line.email = QString::fromStdString(given.email);
    line.isAdministrator = given.administrator;
    line.ipAddress = QString::fromStdString(given.ipAddress);
    line.file = given.file.empty() ? QString() : QDir::current().absoluteFilePath(QString::fromStdString(given.file));
    return line;
}

QByteArray optionTable()
{
    Given given;
    Command command = Command::Serve;
    CLI::App app(kDescription, "postject-server");
    describe(app, given, command);
    QJsonObject table = tableOf(app);
    table.insert(u"version"_s, u"" POSTJECT_VERSION ""_s);
    table.insert(u"configuration"_s, tableOf(configurationKeys()));
    table.insert(u"mail"_s, tableOf(mailKeys()));
    QJsonArray settings;
    for (const Setting &each : kSettings)
        settings.append(QJsonObject{{u"name"_s, QString(each.name)},
                                    {u"default"_s, QString(each.fallback)},
                                    {u"help"_s, QString(each.purpose)}});
    table.insert(u"settings"_s, settings);
    return QJsonDocument(table).toJson();
}

} // namespace postject
