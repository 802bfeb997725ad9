// SPDX-License-Identifier: GPL-3.0-or-later
//
// The configuration file of postject-server (TOML): which keys it has, and reading it. A key that is unknown or of the
// wrong type is an error, for it is most likely a typing error. The only includer of toml++. Pure but for the file.
#pragma once

#include "app/server/given.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace postject {

struct ConfigurationKey
{
    std::string_view name;
    std::string_view type; // as a person reads it: "text", "true or false", "list of texts", "table"
    std::string_view purpose;
};

std::span<const ConfigurationKey> configurationKeys(); // of the file's top level, in the manual's order
std::span<const ConfigurationKey> mailKeys();          // of its table [mail]

// Fills what the command line left open. The error is one line.
std::optional<std::string> readConfigurationFile(const std::string &file, Given &given);

} // namespace postject
