// SPDX-License-Identifier: GPL-3.0-or-later
//
// Administering the installed service as root. What root would leave in the service's folders the service could not
// read at its next start, so root becomes the folder's owner first. Main thread, before the QCoreApplication.
#pragma once

#include <QString>

#include <expected>
#include <string>

namespace postject {

// True: this process has become the owner of that folder, with that user's home, for good. False: it is the owner
// already, is not root, or there is no such folder yet. The error is one line.
std::expected<bool, std::string> becomeOwnerOf(const QString &folder);

// The installed service's configuration file, for root and for the owner of the data folder that it names; "" for
// others, and where there is none.
std::string serviceConfiguration();

} // namespace postject
