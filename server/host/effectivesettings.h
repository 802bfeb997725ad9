// SPDX-License-Identifier: GPL-3.0-or-later
//
// What flags and the configuration file fix, as settings; for the server and for the import, which must judge alike.
// Pure.
#pragma once

#include "server/host/serverhost.h"

namespace postject {

// By name; without the mail server.
QJsonObject fixedSettings(const ServerOptions &options);
QJsonObject fixedSettingsWithMail(const ServerOptions &options);

} // namespace postject
