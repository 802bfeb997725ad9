// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what postject-server takes, as JSON, for whoever makes the manual pages and the shells' completion. Part of
// the build, not of what is installed.
#include "app/server/options.h"

#include <cstdio>

int main()
{
    const QByteArray table = postject::optionTable();
    return std::fwrite(table.constData(), 1, static_cast<std::size_t>(table.size()), stdout) ==
                   static_cast<std::size_t>(table.size())
               ? 0
               : 1;
}
