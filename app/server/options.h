// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line and the configuration file of postject-server. A flag beats the file (TOML), the file beats the
// default. The only includer of CLI11.
#pragma once

#include "app/server/importoptions.h"
#include "server/host/serverhost.h"

#include <QString>

#include <expected>

namespace postject {

enum class Command {
    Serve,
    CheckConfiguration,
    Health,
    AddAccount,
    ResetTwoFactor,
    ClearWhitelist,
    LiftBlock,
    VerifyLog,
    Backup,
    Restore,
    Import,
    Follow
};

// The exit status that a service manager must not answer with another start: EX_CONFIG of sysexits.h.
inline constexpr int kBadConfiguration = 78;

struct CommandLine
{
    Command command = Command::Serve;
    ServerOptions server;
    QString email; // AddAccount, ResetTwoFactor, ClearWhitelist, Import, Follow
    bool isAdministrator = false;
    QString ipAddress; // LiftBlock
    QString file;      // Backup, Restore
    ImportLine import; // Import
    FollowLine follow; // Follow
};

// What to print and the exit status, when there is nothing to run: --help and --version are 0, a configuration that
// can't be used is kBadConfiguration, another fault of the command line 1.
struct EarlyExit
{
    int status = 0;
    std::string text;
};

std::expected<CommandLine, EarlyExit> parseCommandLine(int argc, char **argv);

// Every option, command, key of the configuration file and setting, as JSON: what manual pages and the completion of
// the shells are made from.
QByteArray optionTable();

} // namespace postject
