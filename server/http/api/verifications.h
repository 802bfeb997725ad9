// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verifications of the log that are asked for over HTTP, on a thread of their own: one reads the whole log, and
// ends when its client goes. One at a time, so that whoever follows its progress knows which it is. Server thread.
#pragma once

#include "server/http/api/watchedwork.h"

namespace postject {

class Verifications final : public WatchedWork
{
public:
    explicit Verifications(const AccessControl &access) : WatchedWork("verification", 1, 1, access) {}
};

} // namespace postject
