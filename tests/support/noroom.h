// SPDX-License-Identifier: GPL-3.0-or-later
//
// A full disk, for what this process writes: while it lives, no file gets longer than one page.
#pragma once

#include <QtClassHelperMacros>

#include <csignal>

#include <sys/resource.h>

namespace postject {

class NoRoom
{
public:
    NoRoom()
    {
        std::signal(SIGXFSZ, SIG_IGN); // or the system would end the process; now the write fails with EFBIG
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit least{.rlim_cur = 4096, .rlim_max = m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &least);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoRoom)

private:
    rlimit m_before{};
};

} // namespace postject
