// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings as others than the SettingsService know them: as what flags and the configuration file fix, and as what
// the detectors do. For the server and for the import, which must judge alike. Pure.
#pragma once

#include "server/anomaly/bruteforcedetector.h"
#include "server/anomaly/detectionsettings.h"
#include "server/host/serverhost.h"
#include "server/settings/settingsservice.h"

namespace postject {

// By name; without the mail server.
QJsonObject fixedSettings(const ServerOptions &options);

BruteForceSettings bruteForceSettings(const SettingValues &values);
DetectionSettings detectionSettings(const SettingValues &values);

} // namespace postject
