// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the command line and the configuration file say, word for word, before anything of it is judged. Made by
// parseCommandLine(), filled by CLI11 and then, where a flag left it open, by the configuration file. Main thread.
#pragma once

#include "app/server/importoptions.h"
#include "app/server/mailoptions.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace postject {

struct Given
{
    std::string dataDir, keyDir, configFile, listen, email, ipAddress, file, certificateFile, keyFile, cityDatabase;
    std::vector<std::string> trustedProxies;
    QJsonObject settings;
    bool insecureHttp = false, tls = false, administrator = false;
    MailOptionMap mail;
    ImportOptionValues import;
};

} // namespace postject
