// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of the SSH server dropbear in a syslog, counted as sshd's are: a refused password is login_failed, one that
// was accepted or a key is login, and a connection that is told of otherwise counts once.
#pragma once

#include "server/import/dropbearmessage.h"
#include "server/import/sshdreader.h"

namespace postject {

class DropbearReader final : public SshdReader
{
public:
    explicit DropbearReader(const ImportOptions &options)
        : SshdReader(options,
                     {.name = "dropbear",
                      .isOwn = [](const SyslogLine &line) { return line.program == "dropbear" || line.isBare; },
                      .read = readDropbearMessage})
    {
    }
};

} // namespace postject
