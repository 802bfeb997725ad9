// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings that an import rehearses with: those that the server judges by. Pure, but for what it reads of the
// database. Main thread.
#pragma once

#include "server/host/serverhost.h"
#include "server/settings/settingsservice.h"

namespace postject {

// Where no server runs: flags, the configuration file, the settings table. The error: one clear line.
Result<SettingValues> settingsWithoutServer(const ServerOptions &options, Stores &stores);

// Of the server that runs, by its answer to GET /v1/admin/settings: what was said to this command does not count there.
Result<SettingValues> settingsOfServer(const QJsonObject &answer);

} // namespace postject
