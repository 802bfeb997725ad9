// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a server could run with these options, as far as that can be told without its data folder: the address, the
// settings, the certificate with its key, the city database. Changes nothing. Reads the files that are named; any
// thread, while the CryptoLibrary lives.
#pragma once

#include "server/core/result.h"
#include "server/host/serverhost.h"

namespace postject {

// Whether HTTPS is served: when it is asked for, and outside loopback unless plain HTTP is.
bool servesTls(const ServerOptions &options);

// The error's detail is one line that names what is wrong.
Result<void> checkConfiguration(const ServerOptions &options);

// What a running server takes up at its next start only, for files and sockets are open since this one: the names of
// the configuration file.
QStringList differencesForNextStart(const ServerOptions &now, const ServerOptions &next);

} // namespace postject
