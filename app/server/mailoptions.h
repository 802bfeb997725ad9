// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mail server as the command line and the configuration file name it, as settings. Reads the password's file. Pure
// otherwise; main thread.
#pragma once

#include "server/notify/smtpsettings.h"

#include <array>
#include <expected>
#include <map>
#include <optional>
#include <string>

namespace postject {

// Of the configuration's table [mail]; an empty value counts as absent.
using MailOptionMap = std::map<std::string, std::string>;
inline constexpr std::array<const char *, 11> kMailOptions{"server",   "port",          "encryption", "user",
                                                           "password", "password_file", "from",       "helo_name",
                                                           "ca_file",  "language",      "hourly_cap"};

// Nothing when no server is named, and the settings table decides; otherwise all of it is fixed. The error is one line.
std::expected<std::optional<SmtpSettings>, std::string> mailSettingsOf(const MailOptionMap &options);

} // namespace postject
